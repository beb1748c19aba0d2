// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/policy/v1); edits are lost.
// The types of policy/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_POLICY_V1_TYPES_H_
#define KUBE_API_POLICY_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/policy/v1/fwd.h"
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

namespace kube::policy::v1 {

using kube::described::operator==;

inline constexpr char kDisruptionBudgetCause[] = "DisruptionBudget";
inline constexpr char kIfHealthyBudget[] = "IfHealthyBudget";
inline constexpr char kAlwaysAllow[] = "AlwaysAllow";
inline constexpr char kDisruptionAllowedCondition[] = "DisruptionAllowed";
inline constexpr char kSyncFailedReason[] = "SyncFailed";
inline constexpr char kSufficientPodsReason[] = "SufficientPods";
inline constexpr char kInsufficientPodsReason[] = "InsufficientPods";

/// policy/v1 PodDisruptionBudgetSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/policy/v1#PodDisruptionBudgetSpec
struct PodDisruptionBudgetSpec {
  std::optional<IntOrString> min_available{};
  Boxed<meta::v1::LabelSelector> selector{};
  std::optional<IntOrString> max_unavailable{};
  std::optional<std::string> unhealthy_pod_eviction_policy{};
};

/// policy/v1 PodDisruptionBudgetStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/policy/v1#PodDisruptionBudgetStatus
struct PodDisruptionBudgetStatus {
  std::int64_t observed_generation{};
  Map<Time> disrupted_pods{};
  std::int32_t disruptions_allowed{};
  std::int32_t current_healthy{};
  std::int32_t desired_healthy{};
  std::int32_t expected_pods{};
  List<meta::v1::Condition> conditions{};
};

/// Kind PodDisruptionBudget of policy/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/policy/v1#PodDisruptionBudget
struct PodDisruptionBudget {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PodDisruptionBudgetSpec spec{};
  PodDisruptionBudgetStatus status{};
};

/// Kind PodDisruptionBudgetList of policy/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/policy/v1#PodDisruptionBudgetList
struct PodDisruptionBudgetList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<PodDisruptionBudget> items{};
};

/// Kind Eviction of policy/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/policy/v1#Eviction
struct Eviction {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  Boxed<meta::v1::DeleteOptions> delete_options{};
};

const TypeInfo& GetTypeInfo(const PodDisruptionBudgetSpec*) noexcept;
const TypeInfo& GetTypeInfo(const PodDisruptionBudgetStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodDisruptionBudget*) noexcept;
const TypeInfo& GetTypeInfo(const PodDisruptionBudgetList*) noexcept;
const TypeInfo& GetTypeInfo(const Eviction*) noexcept;

// Declared only: the list kind of a kind, for decltype.
PodDisruptionBudgetList ListTypeOf(const PodDisruptionBudget*);

namespace resources {
inline constexpr ResourceInfo kPodDisruptionBudget{
    .group = "policy",
    .version = "v1",
    .kind = "PodDisruptionBudget",
    .list_kind = "PodDisruptionBudgetList",
    .plural = "poddisruptionbudgets",
    .singular = "poddisruptionbudget",
    .short_names = "pdb",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const PodDisruptionBudget*) noexcept {
  return resources::kPodDisruptionBudget;
}

}  // namespace kube::policy::v1

#endif  // KUBE_API_POLICY_V1_TYPES_H_
