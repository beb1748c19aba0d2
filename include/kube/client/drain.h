// Emptying a node, as kubectl cordon, uncordon and drain do.
#ifndef KUBE_CLIENT_DRAIN_H_
#define KUBE_CLIENT_DRAIN_H_

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "kube/api/core/v1/types.h"
#include "kube/client/call_options.h"
#include "kube/client/client.h"
#include "kube/meta/clock.h"
#include "kube/meta/error.h"
#include "kube/meta/time.h"

namespace kube {

/// No new pods are put on the node (cordon), or again (uncordon). Returns the node as it is now; throws as Patch.
core::v1::Node CordonNode(const Client& client, std::string_view node, const CallOptions& call = {});
core::v1::Node UncordonNode(const Client& client, std::string_view node, const CallOptions& call = {});

/// What is to become of one pod of a node.
struct DrainDecision {
  enum class Kind {
    kRemove,
    kRemoveWithWarning,  ///< something is lost: `message` says what
    kSkip,               ///< it stays, and that is as it should be: a mirror pod, one that is long since terminating
    kSkipWithWarning,    ///< it stays: a DaemonSet would bring it back
    kRefuse,             ///< the node cannot be drained with these options
  };
  core::v1::Pod pod{};
  Kind kind = Kind::kRemove;
  std::string message{};

  bool removes() const noexcept { return kind == Kind::kRemove || kind == Kind::kRemoveWithWarning; }
};

/// The node has pods that the options forbid to remove. Nothing was removed.
class DrainRefusedError : public Error {
 public:
  explicit DrainRefusedError(const std::string& message, std::vector<DrainDecision> refused)
      : Error(message), refused_(std::move(refused)) {}
  const std::vector<DrainDecision>& refused() const noexcept { return refused_; }

 private:
  std::vector<DrainDecision> refused_;
};

/// One step of a drain, for people who look on.
struct DrainProgress {
  enum class Kind { kEvicting, kWaitsForBudget, kGone, kFailed };
  Kind kind = Kind::kEvicting;
  const core::v1::Pod* pod = nullptr;  ///< valid during the call
  std::string message{};               ///< the server's words, where it said no
};

/// kubectl drain's flags. Source: kubectl pkg/drain/drain.go, pkg/cmd/drain/drain.go.
struct DrainOptions {
  bool force = false;  ///< remove pods that no controller would bring back, and those of a DaemonSet that is gone
  bool ignore_daemon_sets = false;     ///< leave the pods of DaemonSets; else they are a reason to refuse
  bool delete_empty_dir_data = false;  ///< remove pods that have emptyDir volumes, and so their data
  bool disable_eviction = false;       ///< delete instead of evicting: disruption budgets have no say
  std::string pod_selector{};          ///< only these pods, by labels
  std::optional<std::int64_t> grace_period_seconds{};  ///< absent: each pod's own
  std::optional<std::chrono::nanoseconds> timeout{};   ///< for all pods together; absent: for ever
  /// Do not wait for pods that have been terminating for longer than this. 0: wait for all.
  std::chrono::seconds skip_terminating_after{0};
  std::chrono::nanoseconds retry_delay{std::chrono::seconds(5)};  ///< between evictions of a pod that a budget forbids
  std::chrono::nanoseconds poll_interval{std::chrono::seconds(1)};  ///< between looks at which pods are gone
  /// Further rules, asked in order for pods that the built-in ones remove: nothing, or another decision.
  std::vector<std::function<std::optional<DrainDecision>(const core::v1::Pod&)>> filters{};
  std::function<void(const DrainProgress&)> progress{};
  std::stop_token stop{};
  const Clock* clock = &Clock::System();
};

/// What a drain would do with each pod of the node now: kubectl drain --dry-run, but for the whole. Reads pods and
/// DaemonSets only. Rules, the first that does not remove decides: terminating for long: skip. Of a DaemonSet: skip
/// with warning, refuse, or, if the set is gone and `force` is on, remove. A mirror pod (static, by a file on the
/// node): skip. With an emptyDir: remove with warning, or refuse. Without controller: remove with warning, or refuse.
/// Pods that ended are removed in any case. Source: kubectl pkg/drain/filters.go.
std::vector<DrainDecision> PlanDrain(const Client& client, std::string_view node, const DrainOptions& options = {});

/// Cordons the node, plans, evicts the pods of the plan, and waits until they are gone (or replaced by others of the
/// same name). An eviction that a disruption budget forbids (429) is tried again until the timeout. Returns the plan
/// that was carried out. One thread; pods are evicted side by side. The node stays cordoned whatever happens. Throws
/// DrainRefusedError before anything is removed; TimeoutError that names the pods which are left and why;
/// CancelledError; ApiError for an eviction that is refused for another reason (then pods evicted before are on their
/// way).
std::vector<DrainDecision> DrainNode(const Client& client, std::string_view node, const DrainOptions& options = {});

}  // namespace kube

#endif  // KUBE_CLIENT_DRAIN_H_
