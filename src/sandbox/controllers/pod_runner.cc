#include "src/sandbox/controllers/pod_runner.h"

#include <utility>

#include "kube/client/subresources.h"

namespace kube::sandbox {
namespace {

constexpr char kNodeName[] = "sandbox-node";
constexpr char kNodeKey[] = "";  // in the queue: look after the node

core::v1::Node MakeNode() {
  core::v1::Node node;
  node.metadata.name = kNodeName;
  node.metadata.labels = {
      {"kubernetes.io/hostname", kNodeName}, {"kubernetes.io/os", "linux"}, {"kubernetes.io/arch", "amd64"}};
  return node;
}

core::v1::NodeStatus MakeNodeStatus(Time now) {
  core::v1::NodeStatus status;
  status.capacity = {{"cpu", "8"}, {"memory", "32Gi"}, {"pods", "1000"}};
  status.allocatable = status.capacity;
  status.addresses = {{.type = "InternalIP", .address = "10.0.0.1"}, {.type = "Hostname", .address = kNodeName}};
  core::v1::NodeCondition ready;
  ready.type = "Ready";
  ready.status = "True";
  ready.reason = "KubeletReady";
  ready.message = "the simulated kubelet is ready";
  ready.last_heartbeat_time = ready.last_transition_time = now;
  status.conditions = {ready};
  status.node_info.kubelet_version = "v1.36.3";
  status.node_info.os_image = "libkube sandbox";
  status.node_info.operating_system = "linux";
  status.node_info.architecture = "amd64";
  status.node_info.container_runtime_version = "sandbox://0.1";
  return status;
}

}  // namespace

PodRunner::PodRunner(const Client& client, PodTiming timing)
    : client_(client),
      timing_(timing),
      nodes_(client,
             [this](const auto&, const auto& after) {
               if (!after) queue().Add(kNodeKey);
             }),
      pods_(client, [this](const auto& before, const auto& after) { queue().Add(KeyOf(after ? *after : *before)); }) {}

void PodRunner::Start() {
  queue().Add(kNodeKey);
  nodes_.Start();
  pods_.Start();
  Controller::Start();
}

void PodRunner::Stop() {
  nodes_.Stop();
  pods_.Stop();
  Controller::Stop();
}

void PodRunner::EnsureNode() {
  Api<core::v1::Node> api(client_);
  if (!api.List({.limit = 1}).items.empty()) return;
  core::v1::Node node = api.Create(MakeNode());
  node.status = MakeNodeStatus(Time::Now());
  nodes_.Put(api.UpdateStatus(node));
}

void PodRunner::Reconcile(const std::string& key) {
  if (key == kNodeKey) return EnsureNode();
  auto pod = pods_.Get(key);
  if (!pod) return;
  const std::string& uid = pod->metadata.uid;
  PodStep step = NextStep(*pod);
  if (step == PodStep::kNone) {
    due_.erase(uid);
    return;
  }
  auto now = KeyQueue::Clock::now();
  auto [due, fresh] = due_.try_emplace(uid, Due{step, now + DelayOf(step, *pod, timing_)});
  if (!fresh && due->second.step != step) due->second = {step, now + DelayOf(step, *pod, timing_)};
  if (due->second.when > now) return queue().Add(key, due->second.when - now);
  Take(step, *pod);
  due_.erase(uid);
  // What a status write returned is in the mirror already; a binding shows by its event only.
  if (step != PodStep::kBind) queue().Add(key);
}

void PodRunner::Take(PodStep step, const Pod& pod) {
  Api<Pod> api(client_, pod.metadata.namespace_);
  try {
    if (step == PodStep::kBind) return Bind(pod);
    if (step == PodStep::kRemove) {
      Deleted<Pod> deleted =
          api.Delete(pod.metadata.name, {.grace_period_seconds = 0, .preconditions = {{.uid = pod.metadata.uid}}});
      // An object comes back when a finalizer still holds the pod: then its removal is somebody else's turn.
      if (deleted.status) pods_.Drop(KeyOf(pod));
      return;
    }
    Pod changed = pod;
    std::string address = step == PodStep::kRun ? NextAddress() : pod.status.pod_ip;
    changed.status = StatusAfter(step, pod, address, timing_.ready.count() == 0, Time::Now());
    pods_.Put(api.UpdateStatus(changed));
  } catch (const ApiError& error) {
    if (!error.IsNotFound()) throw;  // the pod is gone, its event is on the way
  }
}

void PodRunner::Bind(const Pod& pod) {
  auto nodes = nodes_.All();
  std::erase_if(nodes, [](const auto& node) { return node->spec.unschedulable; });
  if (nodes.empty()) return queue().Add(KeyOf(pod), std::chrono::milliseconds(100));
  kube::Bind(Api<Pod>(client_, pod.metadata.namespace_), pod.metadata.name,
             nodes[addresses_ % nodes.size()]->metadata.name);
}

std::string PodRunner::NextAddress() {
  ++addresses_;
  return "10.244." + std::to_string(addresses_ / 250 % 250) + "." + std::to_string(addresses_ % 250 + 1);
}

}  // namespace kube::sandbox
