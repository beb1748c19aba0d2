// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1); edits are lost.
// The types of scheduling/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_SCHEDULING_V1_TYPES_H_
#define KUBE_API_SCHEDULING_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/scheduling/v1/fwd.h"
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

namespace kube::scheduling::v1 {

using kube::described::operator==;

/// Kind PriorityClass of scheduling.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1#PriorityClass
struct PriorityClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::int32_t value{};
  bool global_default{};
  std::string description{};
  std::optional<std::string> preemption_policy{};
};

/// Kind PriorityClassList of scheduling.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1#PriorityClassList
struct PriorityClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<PriorityClass> items{};
};

const TypeInfo& GetTypeInfo(const PriorityClass*) noexcept;
const TypeInfo& GetTypeInfo(const PriorityClassList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
PriorityClassList ListTypeOf(const PriorityClass*);

namespace resources {
inline constexpr ResourceInfo kPriorityClass{
    .group = "scheduling.k8s.io",
    .version = "v1",
    .kind = "PriorityClass",
    .list_kind = "PriorityClassList",
    .plural = "priorityclasses",
    .singular = "priorityclass",
    .short_names = "pc",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const PriorityClass*) noexcept { return resources::kPriorityClass; }

}  // namespace kube::scheduling::v1

#endif  // KUBE_API_SCHEDULING_V1_TYPES_H_
