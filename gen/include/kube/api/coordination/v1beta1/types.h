// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1beta1); edits are lost.
// The types of coordination/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_COORDINATION_V1BETA1_TYPES_H_
#define KUBE_API_COORDINATION_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/coordination/v1beta1/fwd.h"
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

namespace kube::coordination::v1beta1 {

using kube::described::operator==;

/// coordination/v1beta1 LeaseSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1beta1#LeaseSpec
struct LeaseSpec {
  std::optional<std::string> holder_identity{};
  std::optional<std::int32_t> lease_duration_seconds{};
  std::optional<MicroTime> acquire_time{};
  std::optional<MicroTime> renew_time{};
  std::optional<std::int32_t> lease_transitions{};
  std::optional<std::string> strategy{};
  std::optional<std::string> preferred_holder{};
};

/// Kind Lease of coordination.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1beta1#Lease
struct Lease {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  LeaseSpec spec{};
};

/// Kind LeaseList of coordination.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1beta1#LeaseList
struct LeaseList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Lease> items{};
};

/// coordination/v1beta1 LeaseCandidateSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1beta1#LeaseCandidateSpec
struct LeaseCandidateSpec {
  std::string lease_name{};
  std::optional<MicroTime> ping_time{};
  std::optional<MicroTime> renew_time{};
  std::string binary_version{};
  std::string emulation_version{};
  std::string strategy{};
};

/// Kind LeaseCandidate of coordination.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1beta1#LeaseCandidate
struct LeaseCandidate {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  LeaseCandidateSpec spec{};
};

/// Kind LeaseCandidateList of coordination.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/coordination/v1beta1#LeaseCandidateList
struct LeaseCandidateList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<LeaseCandidate> items{};
};

const TypeInfo& GetTypeInfo(const Lease*) noexcept;
const TypeInfo& GetTypeInfo(const LeaseSpec*) noexcept;
const TypeInfo& GetTypeInfo(const LeaseList*) noexcept;
const TypeInfo& GetTypeInfo(const LeaseCandidate*) noexcept;
const TypeInfo& GetTypeInfo(const LeaseCandidateSpec*) noexcept;
const TypeInfo& GetTypeInfo(const LeaseCandidateList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
LeaseList ListTypeOf(const Lease*);
LeaseCandidateList ListTypeOf(const LeaseCandidate*);

namespace resources {
inline constexpr ResourceInfo kLease{
    .group = "coordination.k8s.io",
    .version = "v1beta1",
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
inline constexpr ResourceInfo kLeaseCandidate{
    .group = "coordination.k8s.io",
    .version = "v1beta1",
    .kind = "LeaseCandidate",
    .list_kind = "LeaseCandidateList",
    .plural = "leasecandidates",
    .singular = "leasecandidate",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const Lease*) noexcept { return resources::kLease; }
constexpr const ResourceInfo& GetResourceInfo(const LeaseCandidate*) noexcept { return resources::kLeaseCandidate; }

}  // namespace kube::coordination::v1beta1

#endif  // KUBE_API_COORDINATION_V1BETA1_TYPES_H_
