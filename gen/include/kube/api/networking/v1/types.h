// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1); edits are lost.
// The types of networking/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_NETWORKING_V1_TYPES_H_
#define KUBE_API_NETWORKING_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/networking/v1/fwd.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::networking::v1 {

using kube::described::operator==;

inline constexpr char kPolicyTypeIngress[] = "Ingress";
inline constexpr char kPolicyTypeEgress[] = "Egress";
inline constexpr char kPathTypeExact[] = "Exact";
inline constexpr char kPathTypePrefix[] = "Prefix";
inline constexpr char kPathTypeImplementationSpecific[] = "ImplementationSpecific";
inline constexpr char kIngressClassParametersReferenceScopeNamespace[] = "Namespace";
inline constexpr char kIngressClassParametersReferenceScopeCluster[] = "Cluster";
inline constexpr char kServiceCIDRConditionReady[] = "Ready";
inline constexpr char kServiceCIDRReasonTerminating[] = "Terminating";
inline constexpr char kAnnotationIsDefaultIngressClass[] = "ingressclass.kubernetes.io/is-default-class";
inline constexpr char kLabelIPAddressFamily[] = "ipaddress.kubernetes.io/ip-family";
inline constexpr char kLabelManagedBy[] = "ipaddress.kubernetes.io/managed-by";

/// networking/v1 NetworkPolicyPort.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#NetworkPolicyPort
struct NetworkPolicyPort {
  std::optional<std::string> protocol{};
  std::optional<IntOrString> port{};
  std::optional<std::int32_t> end_port{};
};

/// networking/v1 IPBlock.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IPBlock
struct IPBlock {
  std::string cidr{};
  List<std::string> except{};
};

/// networking/v1 NetworkPolicyPeer.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#NetworkPolicyPeer
struct NetworkPolicyPeer {
  Boxed<meta::v1::LabelSelector> pod_selector{};
  Boxed<meta::v1::LabelSelector> namespace_selector{};
  Boxed<IPBlock> ip_block{};
};

/// networking/v1 NetworkPolicyIngressRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#NetworkPolicyIngressRule
struct NetworkPolicyIngressRule {
  List<NetworkPolicyPort> ports{};
  List<NetworkPolicyPeer> from{};
};

/// networking/v1 NetworkPolicyEgressRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#NetworkPolicyEgressRule
struct NetworkPolicyEgressRule {
  List<NetworkPolicyPort> ports{};
  List<NetworkPolicyPeer> to{};
};

/// networking/v1 NetworkPolicySpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#NetworkPolicySpec
struct NetworkPolicySpec {
  meta::v1::LabelSelector pod_selector{};
  List<NetworkPolicyIngressRule> ingress{};
  List<NetworkPolicyEgressRule> egress{};
  List<std::string> policy_types{};
};

/// Kind NetworkPolicy of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#NetworkPolicy
struct NetworkPolicy {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  NetworkPolicySpec spec{};
};

/// Kind NetworkPolicyList of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#NetworkPolicyList
struct NetworkPolicyList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<NetworkPolicy> items{};
};

/// networking/v1 ServiceBackendPort.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#ServiceBackendPort
struct ServiceBackendPort {
  std::string name{};
  std::int32_t number{};
};

/// networking/v1 IngressServiceBackend.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressServiceBackend
struct IngressServiceBackend {
  std::string name{};
  ServiceBackendPort port{};
};

/// networking/v1 IngressBackend.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressBackend
struct IngressBackend {
  Boxed<IngressServiceBackend> service{};
  Boxed<core::v1::TypedLocalObjectReference> resource{};
};

/// networking/v1 IngressTLS.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressTLS
struct IngressTLS {
  List<std::string> hosts{};
  std::string secret_name{};
};

/// networking/v1 HTTPIngressPath.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#HTTPIngressPath
struct HTTPIngressPath {
  std::string path{};
  std::optional<std::string> path_type{};
  IngressBackend backend{};
};

/// networking/v1 HTTPIngressRuleValue.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#HTTPIngressRuleValue
struct HTTPIngressRuleValue {
  List<HTTPIngressPath> paths{};
};

/// networking/v1 IngressRuleValue.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressRuleValue
struct IngressRuleValue {
  Boxed<HTTPIngressRuleValue> http{};
};

/// networking/v1 IngressRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressRule
struct IngressRule {
  std::string host{};
  IngressRuleValue ingress_rule_value{};
};

/// networking/v1 IngressSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressSpec
struct IngressSpec {
  std::optional<std::string> ingress_class_name{};
  Boxed<IngressBackend> default_backend{};
  List<IngressTLS> tls{};
  List<IngressRule> rules{};
};

/// networking/v1 IngressPortStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressPortStatus
struct IngressPortStatus {
  std::int32_t port{};
  std::string protocol{};
  std::optional<std::string> error{};
};

/// networking/v1 IngressLoadBalancerIngress.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressLoadBalancerIngress
struct IngressLoadBalancerIngress {
  std::string ip{};
  std::string hostname{};
  List<IngressPortStatus> ports{};
};

/// networking/v1 IngressLoadBalancerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressLoadBalancerStatus
struct IngressLoadBalancerStatus {
  List<IngressLoadBalancerIngress> ingress{};
};

/// networking/v1 IngressStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressStatus
struct IngressStatus {
  IngressLoadBalancerStatus load_balancer{};
};

/// Kind Ingress of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#Ingress
struct Ingress {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  IngressSpec spec{};
  IngressStatus status{};
};

/// Kind IngressList of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressList
struct IngressList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Ingress> items{};
};

/// networking/v1 IngressClassParametersReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressClassParametersReference
struct IngressClassParametersReference {
  std::optional<std::string> api_group{};
  std::string kind{};
  std::string name{};
  std::optional<std::string> scope{};
  std::optional<std::string> namespace_{};
};

/// networking/v1 IngressClassSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressClassSpec
struct IngressClassSpec {
  std::string controller{};
  Boxed<IngressClassParametersReference> parameters{};
};

/// Kind IngressClass of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressClass
struct IngressClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  IngressClassSpec spec{};
};

/// Kind IngressClassList of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IngressClassList
struct IngressClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<IngressClass> items{};
};

/// networking/v1 ParentReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#ParentReference
struct ParentReference {
  std::string group{};
  std::string resource{};
  std::string namespace_{};
  std::string name{};
};

/// networking/v1 IPAddressSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IPAddressSpec
struct IPAddressSpec {
  Boxed<ParentReference> parent_ref{};
};

/// Kind IPAddress of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IPAddress
struct IPAddress {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  IPAddressSpec spec{};
};

/// Kind IPAddressList of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#IPAddressList
struct IPAddressList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<IPAddress> items{};
};

/// networking/v1 ServiceCIDRSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#ServiceCIDRSpec
struct ServiceCIDRSpec {
  List<std::string> cidrs{};
};

/// networking/v1 ServiceCIDRStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#ServiceCIDRStatus
struct ServiceCIDRStatus {
  List<meta::v1::Condition> conditions{};
};

/// Kind ServiceCIDR of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#ServiceCIDR
struct ServiceCIDR {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ServiceCIDRSpec spec{};
  ServiceCIDRStatus status{};
};

/// Kind ServiceCIDRList of networking.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1#ServiceCIDRList
struct ServiceCIDRList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ServiceCIDR> items{};
};

const TypeInfo& GetTypeInfo(const NetworkPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicySpec*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyIngressRule*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyEgressRule*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyPort*) noexcept;
const TypeInfo& GetTypeInfo(const IPBlock*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyPeer*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyList*) noexcept;
const TypeInfo& GetTypeInfo(const Ingress*) noexcept;
const TypeInfo& GetTypeInfo(const IngressList*) noexcept;
const TypeInfo& GetTypeInfo(const IngressSpec*) noexcept;
const TypeInfo& GetTypeInfo(const IngressTLS*) noexcept;
const TypeInfo& GetTypeInfo(const IngressStatus*) noexcept;
const TypeInfo& GetTypeInfo(const IngressLoadBalancerStatus*) noexcept;
const TypeInfo& GetTypeInfo(const IngressLoadBalancerIngress*) noexcept;
const TypeInfo& GetTypeInfo(const IngressPortStatus*) noexcept;
const TypeInfo& GetTypeInfo(const IngressRule*) noexcept;
const TypeInfo& GetTypeInfo(const IngressRuleValue*) noexcept;
const TypeInfo& GetTypeInfo(const HTTPIngressRuleValue*) noexcept;
const TypeInfo& GetTypeInfo(const HTTPIngressPath*) noexcept;
const TypeInfo& GetTypeInfo(const IngressBackend*) noexcept;
const TypeInfo& GetTypeInfo(const IngressServiceBackend*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceBackendPort*) noexcept;
const TypeInfo& GetTypeInfo(const IngressClass*) noexcept;
const TypeInfo& GetTypeInfo(const IngressClassSpec*) noexcept;
const TypeInfo& GetTypeInfo(const IngressClassParametersReference*) noexcept;
const TypeInfo& GetTypeInfo(const IngressClassList*) noexcept;
const TypeInfo& GetTypeInfo(const IPAddress*) noexcept;
const TypeInfo& GetTypeInfo(const IPAddressSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ParentReference*) noexcept;
const TypeInfo& GetTypeInfo(const IPAddressList*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceCIDR*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceCIDRSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceCIDRStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceCIDRList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
NetworkPolicyList ListTypeOf(const NetworkPolicy*);
IngressList ListTypeOf(const Ingress*);
IngressClassList ListTypeOf(const IngressClass*);
IPAddressList ListTypeOf(const IPAddress*);
ServiceCIDRList ListTypeOf(const ServiceCIDR*);

namespace resources {
inline constexpr ResourceInfo kNetworkPolicy{
    .group = "networking.k8s.io",
    .version = "v1",
    .kind = "NetworkPolicy",
    .list_kind = "NetworkPolicyList",
    .plural = "networkpolicies",
    .singular = "networkpolicy",
    .short_names = "netpol",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kIngress{
    .group = "networking.k8s.io",
    .version = "v1",
    .kind = "Ingress",
    .list_kind = "IngressList",
    .plural = "ingresses",
    .singular = "ingress",
    .short_names = "ing",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kIngressClass{
    .group = "networking.k8s.io",
    .version = "v1",
    .kind = "IngressClass",
    .list_kind = "IngressClassList",
    .plural = "ingressclasses",
    .singular = "ingressclass",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kIPAddress{
    .group = "networking.k8s.io",
    .version = "v1",
    .kind = "IPAddress",
    .list_kind = "IPAddressList",
    .plural = "ipaddresses",
    .singular = "ipaddress",
    .short_names = "ip",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kServiceCIDR{
    .group = "networking.k8s.io",
    .version = "v1",
    .kind = "ServiceCIDR",
    .list_kind = "ServiceCIDRList",
    .plural = "servicecidrs",
    .singular = "servicecidr",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const NetworkPolicy*) noexcept { return resources::kNetworkPolicy; }
constexpr const ResourceInfo& GetResourceInfo(const Ingress*) noexcept { return resources::kIngress; }
constexpr const ResourceInfo& GetResourceInfo(const IngressClass*) noexcept { return resources::kIngressClass; }
constexpr const ResourceInfo& GetResourceInfo(const IPAddress*) noexcept { return resources::kIPAddress; }
constexpr const ResourceInfo& GetResourceInfo(const ServiceCIDR*) noexcept { return resources::kServiceCIDR; }

}  // namespace kube::networking::v1

#endif  // KUBE_API_NETWORKING_V1_TYPES_H_
