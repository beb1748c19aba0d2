// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta2); edits are lost.
// The tables of apps/v1beta2, by name.
#ifndef KUBE_GEN_SRC_APPS_V1BETA2_TABLES_H_
#define KUBE_GEN_SRC_APPS_V1BETA2_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::apps::v1beta2::tables {

extern const TypeInfo kScaleSpec;
extern const TypeInfo kScaleStatus;
extern const TypeInfo kScale;
extern const TypeInfo kStatefulSet;
extern const TypeInfo kStatefulSetUpdateStrategy;
extern const TypeInfo kRollingUpdateStatefulSetStrategy;
extern const TypeInfo kStatefulSetPersistentVolumeClaimRetentionPolicy;
extern const TypeInfo kStatefulSetOrdinals;
extern const TypeInfo kStatefulSetSpec;
extern const TypeInfo kStatefulSetStatus;
extern const TypeInfo kStatefulSetCondition;
extern const TypeInfo kStatefulSetList;
extern const TypeInfo kDeployment;
extern const TypeInfo kDeploymentSpec;
extern const TypeInfo kDeploymentStrategy;
extern const TypeInfo kRollingUpdateDeployment;
extern const TypeInfo kDeploymentStatus;
extern const TypeInfo kDeploymentCondition;
extern const TypeInfo kDeploymentList;
extern const TypeInfo kDaemonSetUpdateStrategy;
extern const TypeInfo kRollingUpdateDaemonSet;
extern const TypeInfo kDaemonSetSpec;
extern const TypeInfo kDaemonSetStatus;
extern const TypeInfo kDaemonSetCondition;
extern const TypeInfo kDaemonSet;
extern const TypeInfo kDaemonSetList;
extern const TypeInfo kReplicaSet;
extern const TypeInfo kReplicaSetList;
extern const TypeInfo kReplicaSetSpec;
extern const TypeInfo kReplicaSetStatus;
extern const TypeInfo kReplicaSetCondition;
extern const TypeInfo kControllerRevision;
extern const TypeInfo kControllerRevisionList;

}  // namespace kube::apps::v1beta2::tables

#endif  // KUBE_GEN_SRC_APPS_V1BETA2_TABLES_H_
