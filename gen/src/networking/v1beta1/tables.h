// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1beta1); edits are lost.
// The tables of networking/v1beta1, by name.
#ifndef KUBE_GEN_SRC_NETWORKING_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_NETWORKING_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::networking::v1beta1::tables {

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
extern const TypeInfo kIngressClass;
extern const TypeInfo kIngressClassSpec;
extern const TypeInfo kIngressClassParametersReference;
extern const TypeInfo kIngressClassList;
extern const TypeInfo kIPAddress;
extern const TypeInfo kIPAddressSpec;
extern const TypeInfo kParentReference;
extern const TypeInfo kIPAddressList;
extern const TypeInfo kServiceCIDR;
extern const TypeInfo kServiceCIDRSpec;
extern const TypeInfo kServiceCIDRStatus;
extern const TypeInfo kServiceCIDRList;

}  // namespace kube::networking::v1beta1::tables

#endif  // KUBE_GEN_SRC_NETWORKING_V1BETA1_TABLES_H_
