// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1alpha2); edits are lost.
// The types of scheduling/v1alpha2, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_SCHEDULING_V1ALPHA2_TYPES_H_
#define KUBE_API_SCHEDULING_V1ALPHA2_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/scheduling/v1alpha2/fwd.h"
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

namespace kube::scheduling::v1alpha2 {

using kube::described::operator==;

inline constexpr std::int64_t kWorkloadMaxPodGroupTemplates = 8;
inline constexpr std::int64_t kMaxPodGroupResourceClaims = 4;
inline constexpr char kDisruptionModePod[] = "Pod";
inline constexpr char kDisruptionModePodGroup[] = "PodGroup";
inline constexpr char kPodGroupScheduled[] = "PodGroupScheduled";
inline constexpr char kDisruptionTarget[] = "DisruptionTarget";
inline constexpr char kPodGroupReasonUnschedulable[] = "Unschedulable";
inline constexpr char kPodGroupReasonSchedulerError[] = "SchedulerError";
inline constexpr char kPodGroupReasonPreemptionByScheduler[] = "PreemptionByScheduler";

/// scheduling/v1alpha2 TypedLocalObjectReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#TypedLocalObjectReference
struct TypedLocalObjectReference {
  std::string api_group{};
  std::string kind{};
  std::string name{};
};

/// scheduling/v1alpha2 BasicSchedulingPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#BasicSchedulingPolicy
struct BasicSchedulingPolicy {
};

/// scheduling/v1alpha2 GangSchedulingPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#GangSchedulingPolicy
struct GangSchedulingPolicy {
  std::int32_t min_count{};
};

/// scheduling/v1alpha2 PodGroupSchedulingPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupSchedulingPolicy
struct PodGroupSchedulingPolicy {
  Boxed<BasicSchedulingPolicy> basic{};
  Boxed<GangSchedulingPolicy> gang{};
};

/// scheduling/v1alpha2 TopologyConstraint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#TopologyConstraint
struct TopologyConstraint {
  std::string key{};
};

/// scheduling/v1alpha2 PodGroupSchedulingConstraints.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupSchedulingConstraints
struct PodGroupSchedulingConstraints {
  List<TopologyConstraint> topology{};
};

/// scheduling/v1alpha2 PodGroupResourceClaim.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupResourceClaim
struct PodGroupResourceClaim {
  std::string name{};
  std::optional<std::string> resource_claim_name{};
  std::optional<std::string> resource_claim_template_name{};
};

/// scheduling/v1alpha2 PodGroupTemplate.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupTemplate
struct PodGroupTemplate {
  std::string name{};
  PodGroupSchedulingPolicy scheduling_policy{};
  Boxed<PodGroupSchedulingConstraints> scheduling_constraints{};
  List<PodGroupResourceClaim> resource_claims{};
  std::optional<std::string> disruption_mode{};
  std::string priority_class_name{};
  std::optional<std::int32_t> priority{};
};

/// scheduling/v1alpha2 WorkloadSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#WorkloadSpec
struct WorkloadSpec {
  Boxed<TypedLocalObjectReference> controller_ref{};
  List<PodGroupTemplate> pod_group_templates{};
};

/// Kind Workload of scheduling.k8s.io/v1alpha2.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#Workload
struct Workload {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  WorkloadSpec spec{};
};

/// Kind WorkloadList of scheduling.k8s.io/v1alpha2.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#WorkloadList
struct WorkloadList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Workload> items{};
};

/// scheduling/v1alpha2 WorkloadPodGroupTemplateReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#WorkloadPodGroupTemplateReference
struct WorkloadPodGroupTemplateReference {
  std::string workload_name{};
  std::string pod_group_template_name{};
};

/// scheduling/v1alpha2 PodGroupTemplateReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupTemplateReference
struct PodGroupTemplateReference {
  Boxed<WorkloadPodGroupTemplateReference> workload{};
};

/// scheduling/v1alpha2 PodGroupSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupSpec
struct PodGroupSpec {
  Boxed<PodGroupTemplateReference> pod_group_template_ref{};
  PodGroupSchedulingPolicy scheduling_policy{};
  Boxed<PodGroupSchedulingConstraints> scheduling_constraints{};
  List<PodGroupResourceClaim> resource_claims{};
  std::optional<std::string> disruption_mode{};
  std::string priority_class_name{};
  std::optional<std::int32_t> priority{};
};

/// scheduling/v1alpha2 PodGroupResourceClaimStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupResourceClaimStatus
struct PodGroupResourceClaimStatus {
  std::string name{};
  std::optional<std::string> resource_claim_name{};
};

/// scheduling/v1alpha2 PodGroupStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupStatus
struct PodGroupStatus {
  List<meta::v1::Condition> conditions{};
  List<PodGroupResourceClaimStatus> resource_claim_statuses{};
};

/// Kind PodGroup of scheduling.k8s.io/v1alpha2.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroup
struct PodGroup {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PodGroupSpec spec{};
  PodGroupStatus status{};
};

/// Kind PodGroupList of scheduling.k8s.io/v1alpha2.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/scheduling/v1alpha2#PodGroupList
struct PodGroupList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<PodGroup> items{};
};

const TypeInfo& GetTypeInfo(const Workload*) noexcept;
const TypeInfo& GetTypeInfo(const WorkloadList*) noexcept;
const TypeInfo& GetTypeInfo(const WorkloadSpec*) noexcept;
const TypeInfo& GetTypeInfo(const TypedLocalObjectReference*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupTemplate*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupSchedulingPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const BasicSchedulingPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const GangSchedulingPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupResourceClaim*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroup*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupList*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupSpec*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupResourceClaimStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupTemplateReference*) noexcept;
const TypeInfo& GetTypeInfo(const WorkloadPodGroupTemplateReference*) noexcept;
const TypeInfo& GetTypeInfo(const PodGroupSchedulingConstraints*) noexcept;
const TypeInfo& GetTypeInfo(const TopologyConstraint*) noexcept;

// Declared only: the list kind of a kind, for decltype.
WorkloadList ListTypeOf(const Workload*);
PodGroupList ListTypeOf(const PodGroup*);

namespace resources {
inline constexpr ResourceInfo kWorkload{
    .group = "scheduling.k8s.io",
    .version = "v1alpha2",
    .kind = "Workload",
    .list_kind = "WorkloadList",
    .plural = "workloads",
    .singular = "workload",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kPodGroup{
    .group = "scheduling.k8s.io",
    .version = "v1alpha2",
    .kind = "PodGroup",
    .list_kind = "PodGroupList",
    .plural = "podgroups",
    .singular = "podgroup",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const Workload*) noexcept { return resources::kWorkload; }
constexpr const ResourceInfo& GetResourceInfo(const PodGroup*) noexcept { return resources::kPodGroup; }

}  // namespace kube::scheduling::v1alpha2

#endif  // KUBE_API_SCHEDULING_V1ALPHA2_TYPES_H_
