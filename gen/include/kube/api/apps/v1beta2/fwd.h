// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta2); edits are lost.
// Declares the types of apps/v1beta2 without defining them.
#ifndef KUBE_API_APPS_V1BETA2_FWD_H_
#define KUBE_API_APPS_V1BETA2_FWD_H_

namespace kube::apps::v1beta2 {

struct ScaleSpec;
struct ScaleStatus;
struct Scale;
struct StatefulSet;
struct StatefulSetUpdateStrategy;
struct RollingUpdateStatefulSetStrategy;
struct StatefulSetPersistentVolumeClaimRetentionPolicy;
struct StatefulSetOrdinals;
struct StatefulSetSpec;
struct StatefulSetStatus;
struct StatefulSetCondition;
struct StatefulSetList;
struct Deployment;
struct DeploymentSpec;
struct DeploymentStrategy;
struct RollingUpdateDeployment;
struct DeploymentStatus;
struct DeploymentCondition;
struct DeploymentList;
struct DaemonSetUpdateStrategy;
struct RollingUpdateDaemonSet;
struct DaemonSetSpec;
struct DaemonSetStatus;
struct DaemonSetCondition;
struct DaemonSet;
struct DaemonSetList;
struct ReplicaSet;
struct ReplicaSetList;
struct ReplicaSetSpec;
struct ReplicaSetStatus;
struct ReplicaSetCondition;
struct ControllerRevision;
struct ControllerRevisionList;

}  // namespace kube::apps::v1beta2

#endif  // KUBE_API_APPS_V1BETA2_FWD_H_
