// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apidiscovery/v2beta1); edits are lost.
// The types of apidiscovery/v2beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_APIDISCOVERY_V2BETA1_TYPES_H_
#define KUBE_API_APIDISCOVERY_V2BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/apidiscovery/v2beta1/fwd.h"
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

namespace kube::apidiscovery::v2beta1 {

using kube::described::operator==;

inline constexpr char kScopeCluster[] = "Cluster";
inline constexpr char kScopeNamespace[] = "Namespaced";
inline constexpr char kDiscoveryFreshnessCurrent[] = "Current";
inline constexpr char kDiscoveryFreshnessStale[] = "Stale";

/// apidiscovery/v2beta1 APISubresourceDiscovery.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apidiscovery/v2beta1#APISubresourceDiscovery
struct APISubresourceDiscovery {
  std::string subresource{};
  Boxed<meta::v1::GroupVersionKind> response_kind{};
  List<meta::v1::GroupVersionKind> accepted_types{};
  List<std::string> verbs{};
};

/// apidiscovery/v2beta1 APIResourceDiscovery.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apidiscovery/v2beta1#APIResourceDiscovery
struct APIResourceDiscovery {
  std::string resource{};
  Boxed<meta::v1::GroupVersionKind> response_kind{};
  std::string scope{};
  std::string singular_resource{};
  List<std::string> verbs{};
  List<std::string> short_names{};
  List<std::string> categories{};
  List<APISubresourceDiscovery> subresources{};
};

/// apidiscovery/v2beta1 APIVersionDiscovery.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apidiscovery/v2beta1#APIVersionDiscovery
struct APIVersionDiscovery {
  std::string version{};
  List<APIResourceDiscovery> resources{};
  std::string freshness{};
};

/// Kind APIGroupDiscovery of apidiscovery.k8s.io/v2beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apidiscovery/v2beta1#APIGroupDiscovery
struct APIGroupDiscovery {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  List<APIVersionDiscovery> versions{};
};

/// Kind APIGroupDiscoveryList of apidiscovery.k8s.io/v2beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apidiscovery/v2beta1#APIGroupDiscoveryList
struct APIGroupDiscoveryList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<APIGroupDiscovery> items{};
};

const TypeInfo& GetTypeInfo(const APIGroupDiscoveryList*) noexcept;
const TypeInfo& GetTypeInfo(const APIGroupDiscovery*) noexcept;
const TypeInfo& GetTypeInfo(const APIVersionDiscovery*) noexcept;
const TypeInfo& GetTypeInfo(const APIResourceDiscovery*) noexcept;
const TypeInfo& GetTypeInfo(const APISubresourceDiscovery*) noexcept;

// Declared only: the list kind of a kind, for decltype.
APIGroupDiscoveryList ListTypeOf(const APIGroupDiscovery*);

}  // namespace kube::apidiscovery::v2beta1

#endif  // KUBE_API_APIDISCOVERY_V2BETA1_TYPES_H_
