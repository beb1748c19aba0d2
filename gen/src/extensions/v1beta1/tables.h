// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/extensions/v1beta1); edits are lost.
// The tables of extensions/v1beta1, by name.
#ifndef KUBE_GEN_SRC_EXTENSIONS_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_EXTENSIONS_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::extensions::v1beta1::tables {

extern const TypeInfo kScaleSpec;
extern const TypeInfo kScaleStatus;
extern const TypeInfo kScale;
extern const TypeInfo kDeployment;
extern const TypeInfo kDeploymentSpec;
extern const TypeInfo kDeploymentRollback;
extern const TypeInfo kRollbackConfig;
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
extern const TypeInfo kIngress;
extern const TypeInfo kIngressList;
extern const TypeInfo kIngressSpec;
extern const TypeInfo kIngressTLS;
extern const TypeInfo kIngressStatus;
extern const TypeInfo kIngressLoadBalancerStatus;
extern const TypeInfo kIngressLoadBalancerIngress;
extern const TypeInfo kIngressPortStatus;
extern const TypeInfo kIngressRule;
extern const TypeInfo kIngressRuleValue;
extern const TypeInfo kHTTPIngressRuleValue;
extern const TypeInfo kHTTPIngressPath;
extern const TypeInfo kIngressBackend;
extern const TypeInfo kReplicaSet;
extern const TypeInfo kReplicaSetList;
extern const TypeInfo kReplicaSetSpec;
extern const TypeInfo kReplicaSetStatus;
extern const TypeInfo kReplicaSetCondition;
extern const TypeInfo kNetworkPolicy;
extern const TypeInfo kNetworkPolicySpec;
extern const TypeInfo kNetworkPolicyIngressRule;
extern const TypeInfo kNetworkPolicyEgressRule;
extern const TypeInfo kNetworkPolicyPort;
extern const TypeInfo kIPBlock;
extern const TypeInfo kNetworkPolicyPeer;
extern const TypeInfo kNetworkPolicyList;

}  // namespace kube::extensions::v1beta1::tables

#endif  // KUBE_GEN_SRC_EXTENSIONS_V1BETA1_TABLES_H_
