// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1); edits are lost.
// The types of node/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_NODE_V1_TYPES_H_
#define KUBE_API_NODE_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/node/v1/fwd.h"
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

namespace kube::node::v1 {

using kube::described::operator==;

/// node/v1 Overhead.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/node/v1#Overhead
struct Overhead {
  Map<Quantity> pod_fixed{};
};

/// node/v1 Scheduling.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/node/v1#Scheduling
struct Scheduling {
  Map<std::string> node_selector{};
  List<core::v1::Toleration> tolerations{};
};

/// Kind RuntimeClass of node.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/node/v1#RuntimeClass
struct RuntimeClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::string handler{};
  Boxed<Overhead> overhead{};
  Boxed<Scheduling> scheduling{};
};

/// Kind RuntimeClassList of node.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/node/v1#RuntimeClassList
struct RuntimeClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<RuntimeClass> items{};
};

const TypeInfo& GetTypeInfo(const RuntimeClass*) noexcept;
const TypeInfo& GetTypeInfo(const Overhead*) noexcept;
const TypeInfo& GetTypeInfo(const Scheduling*) noexcept;
const TypeInfo& GetTypeInfo(const RuntimeClassList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
RuntimeClassList ListTypeOf(const RuntimeClass*);

namespace resources {
inline constexpr ResourceInfo kRuntimeClass{
    .group = "node.k8s.io",
    .version = "v1",
    .kind = "RuntimeClass",
    .list_kind = "RuntimeClassList",
    .plural = "runtimeclasses",
    .singular = "runtimeclass",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const RuntimeClass*) noexcept { return resources::kRuntimeClass; }

}  // namespace kube::node::v1

#endif  // KUBE_API_NODE_V1_TYPES_H_
