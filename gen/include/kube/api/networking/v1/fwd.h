// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1); edits are lost.
// Declares the types of networking/v1 without defining them.
#ifndef KUBE_API_NETWORKING_V1_FWD_H_
#define KUBE_API_NETWORKING_V1_FWD_H_

namespace kube::networking::v1 {

struct NetworkPolicy;
struct NetworkPolicySpec;
struct NetworkPolicyIngressRule;
struct NetworkPolicyEgressRule;
struct NetworkPolicyPort;
struct IPBlock;
struct NetworkPolicyPeer;
struct NetworkPolicyList;
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
struct IngressServiceBackend;
struct ServiceBackendPort;
struct IngressClass;
struct IngressClassSpec;
struct IngressClassParametersReference;
struct IngressClassList;
struct IPAddress;
struct IPAddressSpec;
struct ParentReference;
struct IPAddressList;
struct ServiceCIDR;
struct ServiceCIDRSpec;
struct ServiceCIDRStatus;
struct ServiceCIDRList;

}  // namespace kube::networking::v1

#endif  // KUBE_API_NETWORKING_V1_FWD_H_
