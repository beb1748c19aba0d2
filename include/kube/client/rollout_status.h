// How far the rollout of a workload has come, as kubectl rollout status tells it.
#ifndef KUBE_CLIENT_ROLLOUT_STATUS_H_
#define KUBE_CLIENT_ROLLOUT_STATUS_H_

#include <cstdint>

#include "kube/api/apps/v1/types.h"
#include "kube/api/batch/v1/types.h"
#include "kube/client/wait.h"
#include "kube/codec/unstructured.h"

namespace kube {

/// The state, with kubectl's words as its message (without the line break). kFailed where kubectl ends with an error: a
/// progress deadline that passed, another revision than `revision` (0: any), an update strategy without rollouts.
/// Pure; what it reads is the object alone. Source: kubectl pkg/polymorphichelpers/rollout_status.go.
WaitState RolloutStatus(const apps::v1::Deployment& deployment, std::int64_t revision = 0);
WaitState RolloutStatus(const apps::v1::DaemonSet& daemon_set);
WaitState RolloutStatus(const apps::v1::StatefulSet& stateful_set);
/// kubectl knows no rollout of a Job: done when it is complete, failed when it failed.
WaitState RolloutStatus(const batch::v1::Job& job);
/// Any of these, by its kind. Throws kube::Error for other kinds.
WaitState RolloutStatus(const Unstructured& object, std::int64_t revision = 0);

namespace conditions {

/// The rollout is complete: `WaitFor(deployments, "web", conditions::RolledOut(), {.progress = ...})`.
struct RolledOut {
  std::int64_t revision = 0;  ///< of a Deployment; 0: any

  WaitState operator()(const apps::v1::Deployment& object) const { return RolloutStatus(object, revision); }
  WaitState operator()(const apps::v1::DaemonSet& object) const { return RolloutStatus(object); }
  WaitState operator()(const apps::v1::StatefulSet& object) const { return RolloutStatus(object); }
  WaitState operator()(const batch::v1::Job& object) const { return RolloutStatus(object); }
  WaitState operator()(const Unstructured& object) const { return RolloutStatus(object, revision); }
};

}  // namespace conditions
}  // namespace kube

#endif  // KUBE_CLIENT_ROLLOUT_STATUS_H_
