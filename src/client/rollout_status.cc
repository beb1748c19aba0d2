#include "kube/client/rollout_status.h"

#include <charconv>
#include <string>
#include <string_view>

#include "kube/codec/convert.h"

namespace kube {
namespace {

using std::to_string;

constexpr std::string_view kRevisionAnnotation = "deployment.kubernetes.io/revision";
constexpr std::string_view kTimedOutReason = "ProgressDeadlineExceeded";

// `Waiting for <kind> "name" rollout to finish: `
std::string Waiting(std::string_view kind, const std::string& name) {
  return "Waiting for " + std::string(kind) + " \"" + name + "\" rollout to finish: ";
}

WaitState NotObserved(std::string_view kind) {
  return WaitState::Pending("Waiting for " + std::string(kind) + " spec update to be observed...");
}

WaitState OnlyRollingUpdates() {
  return WaitState::Failed("rollout status is only available for RollingUpdate strategy type");
}

// A deployment that no controller has seen yet has revision 0.
std::int64_t RevisionOf(const apps::v1::Deployment& deployment, bool* readable) {
  const auto it = deployment.metadata.annotations.find(kRevisionAnnotation);
  *readable = true;
  if (it == deployment.metadata.annotations.end()) return 0;
  std::int64_t revision = 0;
  const char* end = it->second.data() + it->second.size();
  const auto result = std::from_chars(it->second.data(), end, revision);
  *readable = result.ec == std::errc() && result.ptr == end;
  return revision;
}

}  // namespace

WaitState RolloutStatus(const apps::v1::Deployment& deployment, std::int64_t revision) {
  const std::string& name = deployment.metadata.name;
  const auto& status = deployment.status;
  if (revision > 0) {
    bool readable = false;
    const std::int64_t running = RevisionOf(deployment, &readable);
    if (!readable) return WaitState::Failed("cannot get the revision of deployment \"" + name + "\"");
    if (revision != running) {
      return WaitState::Failed("desired revision (" + to_string(revision) +
                               ") is different from the running revision (" + to_string(running) + ")");
    }
  }
  if (deployment.metadata.generation > status.observed_generation) return NotObserved("deployment");
  for (const auto& condition : status.conditions) {
    if (condition.type == "Progressing" && condition.reason == kTimedOutReason) {
      return WaitState::Failed("deployment \"" + name + "\" exceeded its progress deadline");
    }
  }
  const std::string waiting = Waiting("deployment", name);
  if (deployment.spec.replicas && status.updated_replicas < *deployment.spec.replicas) {
    return WaitState::Pending(waiting + to_string(status.updated_replicas) + " out of " +
                              to_string(*deployment.spec.replicas) + " new replicas have been updated...");
  }
  if (status.replicas > status.updated_replicas) {
    return WaitState::Pending(waiting + to_string(status.replicas - status.updated_replicas) +
                              " old replicas are pending termination...");
  }
  if (status.available_replicas < status.updated_replicas) {
    return WaitState::Pending(waiting + to_string(status.available_replicas) + " of " +
                              to_string(status.updated_replicas) + " updated replicas are available...");
  }
  return WaitState::Done("deployment \"" + name + "\" successfully rolled out");
}

WaitState RolloutStatus(const apps::v1::DaemonSet& daemon_set) {
  const std::string& name = daemon_set.metadata.name;
  const auto& status = daemon_set.status;
  if (daemon_set.spec.update_strategy.type != "RollingUpdate") return OnlyRollingUpdates();
  if (daemon_set.metadata.generation > status.observed_generation) return NotObserved("daemon set");
  const std::string waiting = Waiting("daemon set", name), desired = to_string(status.desired_number_scheduled);
  if (status.updated_number_scheduled < status.desired_number_scheduled) {
    return WaitState::Pending(waiting + to_string(status.updated_number_scheduled) + " out of " + desired +
                              " new pods have been updated...");
  }
  if (status.number_available < status.desired_number_scheduled) {
    return WaitState::Pending(waiting + to_string(status.number_available) + " of " + desired +
                              " updated pods are available...");
  }
  return WaitState::Done("daemon set \"" + name + "\" successfully rolled out");
}

WaitState RolloutStatus(const apps::v1::StatefulSet& stateful_set) {
  const auto& spec = stateful_set.spec;
  const auto& status = stateful_set.status;
  if (spec.update_strategy.type != "RollingUpdate") return OnlyRollingUpdates();
  if (status.observed_generation == 0 || stateful_set.metadata.generation > status.observed_generation) {
    return NotObserved("statefulset");
  }
  if (spec.replicas && status.ready_replicas < *spec.replicas) {
    return WaitState::Pending("Waiting for " + to_string(*spec.replicas - status.ready_replicas) +
                              " pods to be ready...");
  }
  const std::string updated = to_string(status.updated_replicas);
  if (spec.update_strategy.rolling_update) {
    const auto& partition = spec.update_strategy.rolling_update->partition;
    if (spec.replicas && partition && status.updated_replicas < *spec.replicas - *partition) {
      return WaitState::Pending("Waiting for partitioned roll out to finish: " + updated + " out of " +
                                to_string(*spec.replicas - *partition) + " new pods have been updated...");
    }
    return WaitState::Done("partitioned roll out complete: " + updated + " new pods have been updated...");
  }
  if (status.update_revision != status.current_revision) {
    return WaitState::Pending("waiting for statefulset rolling update to complete " + updated + " pods at revision " +
                              status.update_revision + "...");
  }
  return WaitState::Done("statefulset rolling update complete " + to_string(status.current_replicas) +
                         " pods at revision " + status.current_revision + "...");
}

WaitState RolloutStatus(const batch::v1::Job& job) {
  for (const auto& condition : job.status.conditions) {
    if (condition.status != "True") continue;
    if (condition.type == "Complete") return WaitState::Done("job \"" + job.metadata.name + "\" is complete");
    if (condition.type == "Failed") {
      return WaitState::Failed("job \"" + job.metadata.name + "\" failed: " + condition.reason + ": " +
                               condition.message);
    }
  }
  return WaitState::Pending("Waiting for job \"" + job.metadata.name +
                            "\" to complete: " + to_string(job.status.succeeded) + " of " +
                            to_string(job.spec.completions.value_or(1)) + " pods have succeeded...");
}

WaitState RolloutStatus(const Unstructured& object, std::int64_t revision) {
  const GroupVersionKind gvk = object.gvk();
  if (gvk.group == "apps" || gvk.group == "extensions") {
    if (gvk.kind == "Deployment") return RolloutStatus(FromUnstructured<apps::v1::Deployment>(object), revision);
    if (gvk.kind == "DaemonSet") return RolloutStatus(FromUnstructured<apps::v1::DaemonSet>(object));
    if (gvk.kind == "StatefulSet") return RolloutStatus(FromUnstructured<apps::v1::StatefulSet>(object));
  }
  if (gvk.group == "batch" && gvk.kind == "Job") return RolloutStatus(FromUnstructured<batch::v1::Job>(object));
  throw Error("no rollout of a " + gvk.ToString() +
              " is known: it must be a Deployment, DaemonSet, StatefulSet or Job");
}

}  // namespace kube
