// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/discovery/v1); edits are lost.
// The types of discovery/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_DISCOVERY_V1_TYPES_H_
#define KUBE_API_DISCOVERY_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/discovery/v1/fwd.h"
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

namespace kube::discovery::v1 {

using kube::described::operator==;

inline constexpr char kAddressTypeIPv4[] = "IPv4";
inline constexpr char kAddressTypeIPv6[] = "IPv6";
inline constexpr char kAddressTypeFQDN[] = "FQDN";
inline constexpr char kLabelServiceName[] = "kubernetes.io/service-name";
inline constexpr char kLabelManagedBy[] = "endpointslice.kubernetes.io/managed-by";
inline constexpr char kLabelSkipMirror[] = "endpointslice.kubernetes.io/skip-mirror";

/// discovery/v1 EndpointConditions.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#EndpointConditions
struct EndpointConditions {
  std::optional<bool> ready{};
  std::optional<bool> serving{};
  std::optional<bool> terminating{};
};

/// discovery/v1 ForZone.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#ForZone
struct ForZone {
  std::string name{};
};

/// discovery/v1 ForNode.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#ForNode
struct ForNode {
  std::string name{};
};

/// discovery/v1 EndpointHints.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#EndpointHints
struct EndpointHints {
  List<ForZone> for_zones{};
  List<ForNode> for_nodes{};
};

/// discovery/v1 Endpoint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#Endpoint
struct Endpoint {
  List<std::string> addresses{};
  EndpointConditions conditions{};
  std::optional<std::string> hostname{};
  Boxed<core::v1::ObjectReference> target_ref{};
  Map<std::string> deprecated_topology{};
  std::optional<std::string> node_name{};
  std::optional<std::string> zone{};
  Boxed<EndpointHints> hints{};
};

/// discovery/v1 EndpointPort.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#EndpointPort
struct EndpointPort {
  std::optional<std::string> name{};
  std::optional<std::string> protocol{};
  std::optional<std::int32_t> port{};
  std::optional<std::string> app_protocol{};
};

/// Kind EndpointSlice of discovery.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#EndpointSlice
struct EndpointSlice {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::string address_type{};
  List<Endpoint> endpoints{};
  List<EndpointPort> ports{};
};

/// Kind EndpointSliceList of discovery.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/discovery/v1#EndpointSliceList
struct EndpointSliceList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<EndpointSlice> items{};
};

const TypeInfo& GetTypeInfo(const EndpointSlice*) noexcept;
const TypeInfo& GetTypeInfo(const Endpoint*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointConditions*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointHints*) noexcept;
const TypeInfo& GetTypeInfo(const ForZone*) noexcept;
const TypeInfo& GetTypeInfo(const ForNode*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointPort*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointSliceList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
EndpointSliceList ListTypeOf(const EndpointSlice*);

namespace resources {
inline constexpr ResourceInfo kEndpointSlice{
    .group = "discovery.k8s.io",
    .version = "v1",
    .kind = "EndpointSlice",
    .list_kind = "EndpointSliceList",
    .plural = "endpointslices",
    .singular = "endpointslice",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const EndpointSlice*) noexcept { return resources::kEndpointSlice; }

}  // namespace kube::discovery::v1

#endif  // KUBE_API_DISCOVERY_V1_TYPES_H_
