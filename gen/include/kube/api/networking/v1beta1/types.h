// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1beta1); edits are lost.
// The types of networking/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_NETWORKING_V1BETA1_TYPES_H_
#define KUBE_API_NETWORKING_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/networking/v1beta1/fwd.h"
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

namespace kube::networking::v1beta1 {

using kube::described::operator==;

inline constexpr char kPathTypeExact[] = "Exact";
inline constexpr char kPathTypePrefix[] = "Prefix";
inline constexpr char kPathTypeImplementationSpecific[] = "ImplementationSpecific";
inline constexpr char kIngressClassParametersReferenceScopeNamespace[] = "Namespace";
inline constexpr char kIngressClassParametersReferenceScopeCluster[] = "Cluster";
inline constexpr char kServiceCIDRConditionReady[] = "Ready";
inline constexpr char kServiceCIDRReasonTerminating[] = "Terminating";
inline constexpr char kAnnotationIsDefaultIngressClass[] = "ingressclass.kubernetes.io/is-default-class";
inline constexpr char kAnnotationIngressClass[] = "kubernetes.io/ingress.class";
inline constexpr char kLabelIPAddressFamily[] = "ipaddress.kubernetes.io/ip-family";
inline constexpr char kLabelManagedBy[] = "ipaddress.kubernetes.io/managed-by";

/// networking/v1beta1 IngressBackend.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressBackend
struct IngressBackend {
  std::string service_name{};
  IntOrString service_port{};
  Boxed<core::v1::TypedLocalObjectReference> resource{};
};

/// networking/v1beta1 IngressTLS.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressTLS
struct IngressTLS {
  List<std::string> hosts{};
  std::string secret_name{};
};

/// networking/v1beta1 HTTPIngressPath.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#HTTPIngressPath
struct HTTPIngressPath {
  std::string path{};
  std::optional<std::string> path_type{};
  IngressBackend backend{};
};

/// networking/v1beta1 HTTPIngressRuleValue.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#HTTPIngressRuleValue
struct HTTPIngressRuleValue {
  List<HTTPIngressPath> paths{};
};

/// networking/v1beta1 IngressRuleValue.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressRuleValue
struct IngressRuleValue {
  Boxed<HTTPIngressRuleValue> http{};
};

/// networking/v1beta1 IngressRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressRule
struct IngressRule {
  std::string host{};
  IngressRuleValue ingress_rule_value{};
};

/// networking/v1beta1 IngressSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressSpec
struct IngressSpec {
  std::optional<std::string> ingress_class_name{};
  Boxed<IngressBackend> backend{};
  List<IngressTLS> tls{};
  List<IngressRule> rules{};
};

/// networking/v1beta1 IngressPortStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressPortStatus
struct IngressPortStatus {
  std::int32_t port{};
  std::string protocol{};
  std::optional<std::string> error{};
};

/// networking/v1beta1 IngressLoadBalancerIngress.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressLoadBalancerIngress
struct IngressLoadBalancerIngress {
  std::string ip{};
  std::string hostname{};
  List<IngressPortStatus> ports{};
};

/// networking/v1beta1 IngressLoadBalancerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressLoadBalancerStatus
struct IngressLoadBalancerStatus {
  List<IngressLoadBalancerIngress> ingress{};
};

/// networking/v1beta1 IngressStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressStatus
struct IngressStatus {
  IngressLoadBalancerStatus load_balancer{};
};

/// Kind Ingress of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#Ingress
struct Ingress {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  IngressSpec spec{};
  IngressStatus status{};
};

/// Kind IngressList of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressList
struct IngressList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Ingress> items{};
};

/// networking/v1beta1 IngressClassParametersReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressClassParametersReference
struct IngressClassParametersReference {
  std::optional<std::string> api_group{};
  std::string kind{};
  std::string name{};
  std::optional<std::string> scope{};
  std::optional<std::string> namespace_{};
};

/// networking/v1beta1 IngressClassSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressClassSpec
struct IngressClassSpec {
  std::string controller{};
  Boxed<IngressClassParametersReference> parameters{};
};

/// Kind IngressClass of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressClass
struct IngressClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  IngressClassSpec spec{};
};

/// Kind IngressClassList of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IngressClassList
struct IngressClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<IngressClass> items{};
};

/// networking/v1beta1 ParentReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#ParentReference
struct ParentReference {
  std::string group{};
  std::string resource{};
  std::string namespace_{};
  std::string name{};
};

/// networking/v1beta1 IPAddressSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IPAddressSpec
struct IPAddressSpec {
  Boxed<ParentReference> parent_ref{};
};

/// Kind IPAddress of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IPAddress
struct IPAddress {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  IPAddressSpec spec{};
};

/// Kind IPAddressList of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#IPAddressList
struct IPAddressList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<IPAddress> items{};
};

/// networking/v1beta1 ServiceCIDRSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#ServiceCIDRSpec
struct ServiceCIDRSpec {
  List<std::string> cidrs{};
};

/// networking/v1beta1 ServiceCIDRStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#ServiceCIDRStatus
struct ServiceCIDRStatus {
  List<meta::v1::Condition> conditions{};
};

/// Kind ServiceCIDR of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#ServiceCIDR
struct ServiceCIDR {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ServiceCIDRSpec spec{};
  ServiceCIDRStatus status{};
};

/// Kind ServiceCIDRList of networking.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/networking/v1beta1#ServiceCIDRList
struct ServiceCIDRList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ServiceCIDR> items{};
};

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
IngressList ListTypeOf(const Ingress*);
IngressClassList ListTypeOf(const IngressClass*);
IPAddressList ListTypeOf(const IPAddress*);
ServiceCIDRList ListTypeOf(const ServiceCIDR*);

namespace resources {
inline constexpr ResourceInfo kIngress{
    .group = "networking.k8s.io",
    .version = "v1beta1",
    .kind = "Ingress",
    .list_kind = "IngressList",
    .plural = "ingresses",
    .singular = "ingress",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kIngressClass{
    .group = "networking.k8s.io",
    .version = "v1beta1",
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
    .version = "v1beta1",
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
    .version = "v1beta1",
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

constexpr const ResourceInfo& GetResourceInfo(const Ingress*) noexcept { return resources::kIngress; }
constexpr const ResourceInfo& GetResourceInfo(const IngressClass*) noexcept { return resources::kIngressClass; }
constexpr const ResourceInfo& GetResourceInfo(const IPAddress*) noexcept { return resources::kIPAddress; }
constexpr const ResourceInfo& GetResourceInfo(const ServiceCIDR*) noexcept { return resources::kServiceCIDR; }

}  // namespace kube::networking::v1beta1

#endif  // KUBE_API_NETWORKING_V1BETA1_TYPES_H_
