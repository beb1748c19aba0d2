// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1); edits are lost.
// The types of coordination/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_COORDINATION_V1_TYPES_H_
#define KUBE_API_COORDINATION_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/coordination/v1/fwd.h"
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

namespace kube::coordination::v1 {

using kube::described::operator==;

inline constexpr char kOldestEmulationVersion[] = "OldestEmulationVersion";

/// coordination/v1 LeaseSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1#LeaseSpec
struct LeaseSpec {
  std::optional<std::string> holder_identity{};
  std::optional<std::int32_t> lease_duration_seconds{};
  std::optional<MicroTime> acquire_time{};
  std::optional<MicroTime> renew_time{};
  std::optional<std::int32_t> lease_transitions{};
  std::optional<std::string> strategy{};
  std::optional<std::string> preferred_holder{};
};

/// Kind Lease of coordination.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1#Lease
struct Lease {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  LeaseSpec spec{};
};

/// Kind LeaseList of coordination.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1#LeaseList
struct LeaseList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Lease> items{};
};

const TypeInfo& GetTypeInfo(const Lease*) noexcept;
const TypeInfo& GetTypeInfo(const LeaseSpec*) noexcept;
const TypeInfo& GetTypeInfo(const LeaseList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
LeaseList ListTypeOf(const Lease*);

namespace resources {
inline constexpr ResourceInfo kLease{
    .group = "coordination.k8s.io",
    .version = "v1",
    .kind = "Lease",
    .list_kind = "LeaseList",
    .plural = "leases",
    .singular = "lease",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const Lease*) noexcept { return resources::kLease; }

}  // namespace kube::coordination::v1

#endif  // KUBE_API_COORDINATION_V1_TYPES_H_
