#include "src/sandbox/controllers/pod_states.h"

#include <algorithm>

namespace kube::sandbox {
namespace {

using core::v1::ContainerStatus;
using core::v1::Pod;
using core::v1::PodStatus;

constexpr char kHostIp[] = "10.0.0.1";

bool AnyRuns(const PodStatus& status) {
  return std::any_of(status.container_statuses.begin(), status.container_statuses.end(),
                     [](const ContainerStatus& container) { return container.state.running.has_value(); });
}

bool IsTrue(const PodStatus& status, const char* type) {
  return std::any_of(status.conditions.begin(), status.conditions.end(),
                     [&](const auto& condition) { return condition.type == type && condition.status == "True"; });
}

void SetCondition(PodStatus* status, const char* type, bool on, const char* reason, Time now) {
  for (auto& condition : status->conditions) {
    if (condition.type != type) continue;
    if ((condition.status == "True") != on) condition.last_transition_time = now;
    condition.status = on ? "True" : "False";
    condition.reason = on ? "" : reason;
    return;
  }
  core::v1::PodCondition condition;
  condition.type = type;
  condition.status = on ? "True" : "False";
  condition.last_transition_time = now;
  if (!on) condition.reason = reason;
  status->conditions.push_back(std::move(condition));
}

void SetReadiness(PodStatus* status, bool ready, Time now) {
  SetCondition(status, "Ready", ready, "ContainersNotReady", now);
  SetCondition(status, "ContainersReady", ready, "ContainersNotReady", now);
}

// Fits for a container id: distinct per pod and container.
std::string ContainerId(const Pod& pod, const std::string& container) {
  return "sandbox://" + pod.metadata.uid + "/" + container;
}

ContainerStatus Waiting(const core::v1::Container& container, const char* reason) {
  ContainerStatus status;
  status.name = container.name;
  status.image = container.image;
  status.state.waiting = core::v1::ContainerStateWaiting{.reason = reason};
  status.started = false;
  return status;
}

ContainerStatus Terminated(ContainerStatus status, Time now) {
  core::v1::ContainerStateTerminated ended;
  ended.reason = "Completed";
  ended.started_at = status.state.running ? status.state.running->started_at : now;
  ended.finished_at = now;
  ended.container_id = status.container_id;
  status.state = {};
  status.state.terminated = ended;
  status.ready = false;
  status.started = false;
  return status;
}

void Create(const Pod& pod, PodStatus* status, Time now) {
  status->phase = "Pending";
  status->host_ip = kHostIp;
  status->host_ips = {{.ip = kHostIp}};
  status->start_time = now;
  bool has_init = !pod.spec.init_containers.empty();
  SetCondition(status, "PodReadyToStartContainers", false, "", now);
  SetCondition(status, "Initialized", !has_init, "ContainersNotInitialized", now);
  SetReadiness(status, false, now);
  SetCondition(status, "PodScheduled", true, "", now);
  status->init_container_statuses.clear();
  for (const auto& container : pod.spec.init_containers)
    status->init_container_statuses.push_back(Waiting(container, "PodInitializing"));
  status->container_statuses.clear();
  for (const auto& container : pod.spec.containers) {
    status->container_statuses.push_back(Waiting(container, has_init ? "PodInitializing" : "ContainerCreating"));
  }
}

void Run(const Pod& pod, PodStatus* status, const std::string& pod_ip, bool ready, Time now) {
  status->phase = "Running";
  status->pod_ip = pod_ip;
  status->pod_ips = {{.ip = pod_ip}};
  for (ContainerStatus& container : status->init_container_statuses) {
    container.container_id = ContainerId(pod, container.name);
    container = Terminated(std::move(container), now);
    container.ready = true;
  }
  for (ContainerStatus& container : status->container_statuses) {
    container.state = {};
    container.state.running = core::v1::ContainerStateRunning{.started_at = now};
    container.container_id = ContainerId(pod, container.name);
    container.image_id = "sandbox://" + container.image;
    container.started = true;
    container.ready = ready;
  }
  SetCondition(status, "PodReadyToStartContainers", true, "", now);
  SetCondition(status, "Initialized", true, "", now);
  SetReadiness(status, ready, now);
}

// Whether the simulated scheduler takes the pod: it leaves those of other schedulers alone.
bool IsOurs(const Pod& pod) {
  const std::string& scheduler = pod.spec.scheduler_name;
  return pod.spec.scheduling_gates.empty() && (scheduler.empty() || scheduler == "default-scheduler");
}

}  // namespace

PodStep NextStep(const Pod& pod) {
  const PodStatus& status = pod.status;
  if (pod.metadata.deletion_timestamp) {
    if (AnyRuns(status)) return PodStep::kStop;
    // Grace zero: it was removed before, and a finalizer holds it now.
    return pod.metadata.deletion_grace_period_seconds == 0 ? PodStep::kNone : PodStep::kRemove;
  }
  if (status.phase == "Succeeded" || status.phase == "Failed") return PodStep::kNone;
  if (pod.spec.node_name.empty()) return IsOurs(pod) ? PodStep::kBind : PodStep::kNone;
  if (status.container_statuses.empty()) return PodStep::kCreate;
  if (!AnyRuns(status)) return PodStep::kRun;
  return IsTrue(status, "Ready") ? PodStep::kNone : PodStep::kReady;
}

std::chrono::milliseconds DelayOf(PodStep step, const Pod& pod, const PodTiming& timing) {
  switch (step) {
    case PodStep::kBind:
      return timing.schedule;
    case PodStep::kRun:
      return timing.start;
    case PodStep::kReady:
      return timing.ready;
    case PodStep::kStop: {
      std::int64_t grace = pod.metadata.deletion_grace_period_seconds.value_or(30);
      return std::min<std::chrono::milliseconds>(timing.stop,
                                                 std::chrono::seconds(std::clamp<std::int64_t>(grace, 0, 3600)));
    }
    case PodStep::kNone:
    case PodStep::kCreate:
    case PodStep::kRemove:
      break;
  }
  return std::chrono::milliseconds(0);
}

PodStatus StatusAfter(PodStep step, const Pod& pod, const std::string& pod_ip, bool ready_at_once, Time now) {
  PodStatus status = pod.status;
  switch (step) {
    case PodStep::kCreate:
      Create(pod, &status, now);
      break;
    case PodStep::kRun:
      Run(pod, &status, pod_ip, ready_at_once, now);
      break;
    case PodStep::kReady:
      for (ContainerStatus& container : status.container_statuses) container.ready = true;
      SetReadiness(&status, true, now);
      break;
    case PodStep::kStop:
      for (ContainerStatus& container : status.container_statuses) container = Terminated(std::move(container), now);
      SetReadiness(&status, false, now);
      break;
    case PodStep::kNone:
    case PodStep::kBind:
    case PodStep::kRemove:
      break;
  }
  return status;
}

}  // namespace kube::sandbox
