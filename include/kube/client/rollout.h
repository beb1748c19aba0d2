// What kubectl rollout does: restart, pause, resume, history, undo. Its status is in client/rollout_status.h.
#ifndef KUBE_CLIENT_ROLLOUT_H_
#define KUBE_CLIENT_ROLLOUT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kube/api/apps/v1/types.h"
#include "kube/client/api.h"
#include "kube/meta/time.h"

namespace kube {

/// The annotation of the pod template that a restart sets, and the one that says why a revision came about.
/// Source: kubectl pkg/polymorphichelpers/objectrestarter.go, history.go.
inline constexpr char kRestartedAtAnnotation[] = "kubectl.kubernetes.io/restartedAt";
inline constexpr char kChangeCauseAnnotation[] = "kubernetes.io/change-cause";

/// Replaces all pods step by step, by a new value of an annotation of their template. Returns the object as it is now;
/// the rollout goes on (WaitFor with conditions::RolledOut). Throws kube::Error for a paused Deployment and for a
/// second restart within one second, which would change nothing; otherwise as Patch. `now`: the value.
apps::v1::Deployment RestartRollout(const Api<apps::v1::Deployment>& api, std::string_view name,
                                    const CallOptions& call = {}, Time now = Time::Now());
apps::v1::StatefulSet RestartRollout(const Api<apps::v1::StatefulSet>& api, std::string_view name,
                                     const CallOptions& call = {}, Time now = Time::Now());
apps::v1::DaemonSet RestartRollout(const Api<apps::v1::DaemonSet>& api, std::string_view name,
                                   const CallOptions& call = {}, Time now = Time::Now());

/// Changes of the template have no effect until it is resumed. Pausing what is paused changes nothing.
apps::v1::Deployment PauseRollout(const Api<apps::v1::Deployment>& api, std::string_view name,
                                  const CallOptions& call = {});
apps::v1::Deployment ResumeRollout(const Api<apps::v1::Deployment>& api, std::string_view name,
                                   const CallOptions& call = {});

/// One state of the pod template that the cluster remembers (spec.revisionHistoryLimit of them, ten by default).
struct RolloutRevision {
  std::int64_t revision = 0;
  std::string change_cause{};  ///< the annotation kubernetes.io/change-cause; may be empty
  core::v1::PodTemplateSpec template_{};
  std::string name{};  ///< of the ReplicaSet or ControllerRevision that holds it
};

/// All of them, the oldest first. A Deployment's lie in its ReplicaSets, the others' in ControllerRevisions; both need
/// the right to list these. Source: kubectl pkg/polymorphichelpers/history.go.
std::vector<RolloutRevision> RolloutHistory(const Api<apps::v1::Deployment>& api, std::string_view name,
                                            const CallOptions& call = {});
std::vector<RolloutRevision> RolloutHistory(const Api<apps::v1::StatefulSet>& api, std::string_view name,
                                            const CallOptions& call = {});
std::vector<RolloutRevision> RolloutHistory(const Api<apps::v1::DaemonSet>& api, std::string_view name,
                                            const CallOptions& call = {});

template <class T>
struct RolledBack {
  bool changed = false;  ///< false: the template was that of the revision already
  std::int64_t to_revision = 0;
  T object{};
};

/// Puts the pod template of an earlier revision back; `revision` 0: of the one before the latest. The cluster gives it
/// a new, the highest, number. A Deployment gets the annotations of that revision, too. Throws kube::Error when there
/// is no such revision or the Deployment is paused; otherwise as the verbs. Source: kubectl
/// pkg/polymorphichelpers/rollback.go.
RolledBack<apps::v1::Deployment> UndoRollout(const Api<apps::v1::Deployment>& api, std::string_view name,
                                             std::int64_t revision = 0, const CallOptions& call = {});
RolledBack<apps::v1::StatefulSet> UndoRollout(const Api<apps::v1::StatefulSet>& api, std::string_view name,
                                              std::int64_t revision = 0, const CallOptions& call = {});
RolledBack<apps::v1::DaemonSet> UndoRollout(const Api<apps::v1::DaemonSet>& api, std::string_view name,
                                            std::int64_t revision = 0, const CallOptions& call = {});

}  // namespace kube

#endif  // KUBE_CLIENT_ROLLOUT_H_
