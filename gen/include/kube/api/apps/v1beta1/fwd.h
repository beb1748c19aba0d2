// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta1); edits are lost.
// Declares the types of apps/v1beta1 without defining them.
#ifndef KUBE_API_APPS_V1BETA1_FWD_H_
#define KUBE_API_APPS_V1BETA1_FWD_H_

namespace kube::apps::v1beta1 {

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
struct DeploymentRollback;
struct RollbackConfig;
struct DeploymentStrategy;
struct RollingUpdateDeployment;
struct DeploymentStatus;
struct DeploymentCondition;
struct DeploymentList;
struct ControllerRevision;
struct ControllerRevisionList;

}  // namespace kube::apps::v1beta1

#endif  // KUBE_API_APPS_V1BETA1_FWD_H_
