// The life of a simulated pod: which step comes next, and what the status says after it. Pure.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_POD_STATES_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_POD_STATES_H_

#include <chrono>
#include <string>

#include "kube/api/core/v1/types.h"
#include "kube/sandbox/cluster.h"

namespace kube::sandbox {

enum class PodStep {
  kNone,    ///< nothing to do
  kBind,    ///< to a node
  kCreate,  ///< the containers are being created
  kRun,     ///< they run
  kReady,   ///< and serve
  kStop,    ///< they have stopped, after a delete
  kRemove,  ///< the pod goes
};

/// From the state of the pod alone, so that it survives a restart.
PodStep NextStep(const core::v1::Pod& pod);

/// How long after the pod has come to its present state the step is due. Stopping takes no longer than the grace
/// period.
std::chrono::milliseconds DelayOf(PodStep step, const core::v1::Pod& pod, const PodTiming& timing);

/// The status after kCreate, kRun, kReady or kStop. `ready_at_once`: kRun is followed by no kReady.
core::v1::PodStatus StatusAfter(PodStep step, const core::v1::Pod& pod, const std::string& pod_ip, bool ready_at_once,
                                Time now);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_POD_STATES_H_
