// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/extensions/v1beta1); edits are lost.
// Declares the types of extensions/v1beta1 without defining them.
#ifndef KUBE_API_EXTENSIONS_V1BETA1_FWD_H_
#define KUBE_API_EXTENSIONS_V1BETA1_FWD_H_

namespace kube::extensions::v1beta1 {

struct ScaleSpec;
struct ScaleStatus;
struct Scale;
struct Deployment;
struct DeploymentSpec;
struct DeploymentRollback;
struct RollbackConfig;
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
struct Ingress;
struct IngressList;
struct IngressSpec;
struct IngressTLS;
struct IngressStatus;
struct IngressLoadBalancerStatus;
struct IngressLoadBalancerIngress;
struct IngressPortStatus;
struct IngressRule;
struct IngressRuleValue;
struct HTTPIngressRuleValue;
struct HTTPIngressPath;
struct IngressBackend;
struct ReplicaSet;
struct ReplicaSetList;
struct ReplicaSetSpec;
struct ReplicaSetStatus;
struct ReplicaSetCondition;
struct NetworkPolicy;
struct NetworkPolicySpec;
struct NetworkPolicyIngressRule;
struct NetworkPolicyEgressRule;
struct NetworkPolicyPort;
struct IPBlock;
struct NetworkPolicyPeer;
struct NetworkPolicyList;

}  // namespace kube::extensions::v1beta1

#endif  // KUBE_API_EXTENSIONS_V1BETA1_FWD_H_
