// What a Deployment wants next of its ReplicaSets: pure decisions. Source: kubernetes pkg/controller/deployment
// (rolling.go, recreate.go, sync.go, util/deployment_util.go), restated.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_ROLLOUT_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_ROLLOUT_H_

#include <optional>
#include <string>
#include <vector>

#include "kube/api/apps/v1/types.h"

namespace kube::sandbox {

/// The ReplicaSets of one Deployment.
struct ReplicaSets {
  const apps::v1::ReplicaSet* current = nullptr;   ///< the one whose template is the Deployment's
  std::vector<const apps::v1::ReplicaSet*> old{};  ///< all others, oldest first
};

/// Sorts out which is which. `owned` are those that the Deployment controls.
ReplicaSets SortReplicaSets(const apps::v1::Deployment& deployment,
                            const std::vector<const apps::v1::ReplicaSet*>& owned);

struct RolloutStep {
  /// Make the ReplicaSet of the present template with so many replicas.
  std::optional<int> create{};
  /// Then bring these to so many replicas.
  struct Scale {
    const apps::v1::ReplicaSet* replica_set;
    int replicas;
  };
  std::vector<Scale> scale{};
  /// And remove these: beyond revisionHistoryLimit.
  std::vector<const apps::v1::ReplicaSet*> remove{};
};

/// One step towards the wanted state; steps follow each other as pods become available. `old_pods_left`: pods of old
/// ReplicaSets still exist (Recreate waits for them).
RolloutStep PlanRollout(const apps::v1::Deployment& deployment, const ReplicaSets& sets, bool old_pods_left);

/// The status that goes with these ReplicaSets; conditions keep their transition times where the status did not change.
apps::v1::DeploymentStatus RolloutStatus(const apps::v1::Deployment& deployment, const ReplicaSets& sets, Time now);

/// `pod-template-hash` of a template: ten characters that are fit for names.
std::string TemplateHash(const core::v1::PodTemplateSpec& pod_template, std::optional<int> collisions);

/// The ReplicaSet that `create` asks for, owned by the Deployment. `revision` goes into its annotation.
apps::v1::ReplicaSet MakeReplicaSet(const apps::v1::Deployment& deployment, int replicas, int revision);

/// The highest revision among them; 0 for none.
int MaxRevision(const std::vector<const apps::v1::ReplicaSet*>& sets);
int RevisionOf(const apps::v1::ReplicaSet& set);

inline constexpr char kTemplateHashLabel[] = "pod-template-hash";
inline constexpr char kRevisionAnnotation[] = "deployment.kubernetes.io/revision";
inline constexpr char kDesiredReplicasAnnotation[] = "deployment.kubernetes.io/desired-replicas";
inline constexpr char kMaxReplicasAnnotation[] = "deployment.kubernetes.io/max-replicas";

/// maxSurge and maxUnavailable as numbers: the first rounded up, the second down, never both zero.
struct RollingLimits {
  int max_surge = 0;
  int max_unavailable = 0;
};
RollingLimits LimitsOf(const apps::v1::Deployment& deployment);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_ROLLOUT_H_
