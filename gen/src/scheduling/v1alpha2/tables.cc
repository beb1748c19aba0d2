// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1alpha2); edits are lost.
#include "gen/src/scheduling/v1alpha2/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/scheduling/v1alpha2/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::scheduling::v1alpha2::Workload)
KUBE_INSTANTIATE_BOXED(kube::scheduling::v1alpha2::TypedLocalObjectReference)
KUBE_INSTANTIATE_LIST(kube::scheduling::v1alpha2::PodGroupTemplate)
KUBE_INSTANTIATE_BOXED(kube::scheduling::v1alpha2::BasicSchedulingPolicy)
KUBE_INSTANTIATE_BOXED(kube::scheduling::v1alpha2::GangSchedulingPolicy)
KUBE_INSTANTIATE_LIST(kube::scheduling::v1alpha2::PodGroupResourceClaim)
KUBE_INSTANTIATE_LIST(kube::scheduling::v1alpha2::PodGroup)
KUBE_INSTANTIATE_LIST(kube::scheduling::v1alpha2::PodGroupResourceClaimStatus)
KUBE_INSTANTIATE_BOXED(kube::scheduling::v1alpha2::PodGroupTemplateReference)
KUBE_INSTANTIATE_BOXED(kube::scheduling::v1alpha2::WorkloadPodGroupTemplateReference)
KUBE_INSTANTIATE_BOXED(kube::scheduling::v1alpha2::PodGroupSchedulingConstraints)
KUBE_INSTANTIATE_LIST(kube::scheduling::v1alpha2::TopologyConstraint)

namespace kube::scheduling::v1alpha2 {

// Workload
constexpr Field kWorkloadFields[] = {
    Field::Make<"kind">(offsetof(Workload, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Workload, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Workload, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Workload, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kWorkloadSpec),
};
constexpr std::uint8_t kWorkloadIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kWorkload = {
    .name = "scheduling/v1alpha2.Workload",
    .size = sizeof(Workload),
    .field_count = 4,
    .json_count = 4,
    .fields = kWorkloadFields,
    .json_fields = kWorkloadFields,
    .index = kWorkloadIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kWorkload,
    .api_version = "scheduling.k8s.io/v1alpha2",
    .kind = "Workload",
    .create = TypeOps<Workload>::Create,
    .destroy = TypeOps<Workload>::Destroy,
    .copy = TypeOps<Workload>::Copy,
    .clear = TypeOps<Workload>::Clear,
    .list = &ListOpsOf<List<Workload>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Workload*) noexcept { return tables::kWorkload; }

// WorkloadList
constexpr Field kWorkloadListFields[] = {
    Field::Make<"kind">(offsetof(WorkloadList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(WorkloadList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(WorkloadList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(WorkloadList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kWorkload),
};
constexpr std::uint8_t kWorkloadListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kWorkloadList = {
    .name = "scheduling/v1alpha2.WorkloadList",
    .size = sizeof(WorkloadList),
    .field_count = 4,
    .json_count = 4,
    .fields = kWorkloadListFields,
    .json_fields = kWorkloadListFields,
    .index = kWorkloadListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "scheduling.k8s.io/v1alpha2",
    .kind = "WorkloadList",
    .create = TypeOps<WorkloadList>::Create,
    .destroy = TypeOps<WorkloadList>::Destroy,
    .copy = TypeOps<WorkloadList>::Copy,
    .clear = TypeOps<WorkloadList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WorkloadList*) noexcept { return tables::kWorkloadList; }

// WorkloadSpec
constexpr Field kWorkloadSpecFields[] = {
    Field::Make<"controllerRef">(offsetof(WorkloadSpec, controller_ref), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kTypedLocalObjectReference),
    Field::Make<"podGroupTemplates">(offsetof(WorkloadSpec, pod_group_templates), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPodGroupTemplate),
};
constexpr std::uint8_t kWorkloadSpecIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kWorkloadSpecMerge[] = {
    {},
    {"", "", "map", "name", ""},  // podGroupTemplates
};
constinit const TypeInfo tables::kWorkloadSpec = {
    .name = "scheduling/v1alpha2.WorkloadSpec",
    .size = sizeof(WorkloadSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kWorkloadSpecFields,
    .json_fields = kWorkloadSpecFields,
    .index = kWorkloadSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kWorkloadSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<WorkloadSpec>::Create,
    .destroy = TypeOps<WorkloadSpec>::Destroy,
    .copy = TypeOps<WorkloadSpec>::Copy,
    .clear = TypeOps<WorkloadSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WorkloadSpec*) noexcept { return tables::kWorkloadSpec; }

// TypedLocalObjectReference
constexpr Field kTypedLocalObjectReferenceFields[] = {
    Field::Make<"apiGroup">(offsetof(TypedLocalObjectReference, api_group), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"kind">(offsetof(TypedLocalObjectReference, kind), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(TypedLocalObjectReference, name), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kTypedLocalObjectReferenceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kTypedLocalObjectReference = {
    .name = "scheduling/v1alpha2.TypedLocalObjectReference",
    .size = sizeof(TypedLocalObjectReference),
    .field_count = 3,
    .json_count = 3,
    .fields = kTypedLocalObjectReferenceFields,
    .json_fields = kTypedLocalObjectReferenceFields,
    .index = kTypedLocalObjectReferenceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TypedLocalObjectReference>::Create,
    .destroy = TypeOps<TypedLocalObjectReference>::Destroy,
    .copy = TypeOps<TypedLocalObjectReference>::Copy,
    .clear = TypeOps<TypedLocalObjectReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TypedLocalObjectReference*) noexcept { return tables::kTypedLocalObjectReference; }

// PodGroupTemplate
constexpr Field kPodGroupTemplateFields[] = {
    Field::Make<"name">(offsetof(PodGroupTemplate, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"schedulingPolicy">(offsetof(PodGroupTemplate, scheduling_policy), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPodGroupSchedulingPolicy),
    Field::Make<"schedulingConstraints">(offsetof(PodGroupTemplate, scheduling_constraints), 3, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kPodGroupSchedulingConstraints),
    Field::Make<"resourceClaims">(offsetof(PodGroupTemplate, resource_claims), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodGroupResourceClaim),
    Field::Make<"disruptionMode">(offsetof(PodGroupTemplate, disruption_mode), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"priorityClassName">(offsetof(PodGroupTemplate, priority_class_name), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"priority">(offsetof(PodGroupTemplate, priority), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodGroupTemplateIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kPodGroupTemplateMerge[] = {
    {},
    {},
    {},
    {"merge,retainKeys", "name", "map", "name", ""},  // resourceClaims
    {},
    {},
    {},
};
constinit const TypeInfo tables::kPodGroupTemplate = {
    .name = "scheduling/v1alpha2.PodGroupTemplate",
    .size = sizeof(PodGroupTemplate),
    .field_count = 7,
    .json_count = 7,
    .fields = kPodGroupTemplateFields,
    .json_fields = kPodGroupTemplateFields,
    .index = kPodGroupTemplateIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kPodGroupTemplateMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupTemplate>::Create,
    .destroy = TypeOps<PodGroupTemplate>::Destroy,
    .copy = TypeOps<PodGroupTemplate>::Copy,
    .clear = TypeOps<PodGroupTemplate>::Clear,
    .list = &ListOpsOf<List<PodGroupTemplate>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupTemplate*) noexcept { return tables::kPodGroupTemplate; }

// PodGroupSchedulingPolicy
constexpr Field kPodGroupSchedulingPolicyFields[] = {
    Field::Make<"basic">(offsetof(PodGroupSchedulingPolicy, basic), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kBasicSchedulingPolicy),
    Field::Make<"gang">(offsetof(PodGroupSchedulingPolicy, gang), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGangSchedulingPolicy),
};
constexpr std::uint8_t kPodGroupSchedulingPolicyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodGroupSchedulingPolicy = {
    .name = "scheduling/v1alpha2.PodGroupSchedulingPolicy",
    .size = sizeof(PodGroupSchedulingPolicy),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodGroupSchedulingPolicyFields,
    .json_fields = kPodGroupSchedulingPolicyFields,
    .index = kPodGroupSchedulingPolicyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupSchedulingPolicy>::Create,
    .destroy = TypeOps<PodGroupSchedulingPolicy>::Destroy,
    .copy = TypeOps<PodGroupSchedulingPolicy>::Copy,
    .clear = TypeOps<PodGroupSchedulingPolicy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupSchedulingPolicy*) noexcept { return tables::kPodGroupSchedulingPolicy; }

// BasicSchedulingPolicy
constinit const TypeInfo tables::kBasicSchedulingPolicy = {
    .name = "scheduling/v1alpha2.BasicSchedulingPolicy",
    .size = sizeof(BasicSchedulingPolicy),
    .field_count = 0,
    .json_count = 0,
    .fields = nullptr,
    .json_fields = nullptr,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<BasicSchedulingPolicy>::Create,
    .destroy = TypeOps<BasicSchedulingPolicy>::Destroy,
    .copy = TypeOps<BasicSchedulingPolicy>::Copy,
    .clear = TypeOps<BasicSchedulingPolicy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const BasicSchedulingPolicy*) noexcept { return tables::kBasicSchedulingPolicy; }

// GangSchedulingPolicy
constexpr Field kGangSchedulingPolicyFields[] = {
    Field::Make<"minCount">(offsetof(GangSchedulingPolicy, min_count), 1, FieldType::kInt32, FieldShape::kValue),
};
constexpr std::uint8_t kGangSchedulingPolicyIndex[] = {0, 1};
constinit const TypeInfo tables::kGangSchedulingPolicy = {
    .name = "scheduling/v1alpha2.GangSchedulingPolicy",
    .size = sizeof(GangSchedulingPolicy),
    .field_count = 1,
    .json_count = 1,
    .fields = kGangSchedulingPolicyFields,
    .json_fields = kGangSchedulingPolicyFields,
    .index = kGangSchedulingPolicyIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GangSchedulingPolicy>::Create,
    .destroy = TypeOps<GangSchedulingPolicy>::Destroy,
    .copy = TypeOps<GangSchedulingPolicy>::Copy,
    .clear = TypeOps<GangSchedulingPolicy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GangSchedulingPolicy*) noexcept { return tables::kGangSchedulingPolicy; }

// PodGroupResourceClaim
constexpr Field kPodGroupResourceClaimFields[] = {
    Field::Make<"name">(offsetof(PodGroupResourceClaim, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resourceClaimName">(offsetof(PodGroupResourceClaim, resource_claim_name), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"resourceClaimTemplateName">(offsetof(PodGroupResourceClaim, resource_claim_template_name), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodGroupResourceClaimIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kPodGroupResourceClaim = {
    .name = "scheduling/v1alpha2.PodGroupResourceClaim",
    .size = sizeof(PodGroupResourceClaim),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodGroupResourceClaimFields,
    .json_fields = kPodGroupResourceClaimFields,
    .index = kPodGroupResourceClaimIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupResourceClaim>::Create,
    .destroy = TypeOps<PodGroupResourceClaim>::Destroy,
    .copy = TypeOps<PodGroupResourceClaim>::Copy,
    .clear = TypeOps<PodGroupResourceClaim>::Clear,
    .list = &ListOpsOf<List<PodGroupResourceClaim>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupResourceClaim*) noexcept { return tables::kPodGroupResourceClaim; }

// PodGroup
constexpr Field kPodGroupFields[] = {
    Field::Make<"kind">(offsetof(PodGroup, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodGroup, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodGroup, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PodGroup, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPodGroupSpec),
    Field::Make<"status">(offsetof(PodGroup, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodGroupStatus),
};
constexpr std::uint8_t kPodGroupIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kPodGroup = {
    .name = "scheduling/v1alpha2.PodGroup",
    .size = sizeof(PodGroup),
    .field_count = 5,
    .json_count = 5,
    .fields = kPodGroupFields,
    .json_fields = kPodGroupFields,
    .index = kPodGroupIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPodGroup,
    .api_version = "scheduling.k8s.io/v1alpha2",
    .kind = "PodGroup",
    .create = TypeOps<PodGroup>::Create,
    .destroy = TypeOps<PodGroup>::Destroy,
    .copy = TypeOps<PodGroup>::Copy,
    .clear = TypeOps<PodGroup>::Clear,
    .list = &ListOpsOf<List<PodGroup>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroup*) noexcept { return tables::kPodGroup; }

// PodGroupList
constexpr Field kPodGroupListFields[] = {
    Field::Make<"kind">(offsetof(PodGroupList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodGroupList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodGroupList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PodGroupList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPodGroup),
};
constexpr std::uint8_t kPodGroupListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodGroupList = {
    .name = "scheduling/v1alpha2.PodGroupList",
    .size = sizeof(PodGroupList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodGroupListFields,
    .json_fields = kPodGroupListFields,
    .index = kPodGroupListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "scheduling.k8s.io/v1alpha2",
    .kind = "PodGroupList",
    .create = TypeOps<PodGroupList>::Create,
    .destroy = TypeOps<PodGroupList>::Destroy,
    .copy = TypeOps<PodGroupList>::Copy,
    .clear = TypeOps<PodGroupList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupList*) noexcept { return tables::kPodGroupList; }

// PodGroupSpec
constexpr Field kPodGroupSpecFields[] = {
    Field::Make<"podGroupTemplateRef">(offsetof(PodGroupSpec, pod_group_template_ref), 1, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kPodGroupTemplateReference),
    Field::Make<"schedulingPolicy">(offsetof(PodGroupSpec, scheduling_policy), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPodGroupSchedulingPolicy),
    Field::Make<"schedulingConstraints">(offsetof(PodGroupSpec, scheduling_constraints), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodGroupSchedulingConstraints),
    Field::Make<"resourceClaims">(offsetof(PodGroupSpec, resource_claims), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodGroupResourceClaim),
    Field::Make<"disruptionMode">(offsetof(PodGroupSpec, disruption_mode), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"priorityClassName">(offsetof(PodGroupSpec, priority_class_name), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"priority">(offsetof(PodGroupSpec, priority), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodGroupSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kPodGroupSpecMerge[] = {
    {},
    {},
    {},
    {"merge,retainKeys", "name", "map", "name", ""},  // resourceClaims
    {},
    {},
    {},
};
constinit const TypeInfo tables::kPodGroupSpec = {
    .name = "scheduling/v1alpha2.PodGroupSpec",
    .size = sizeof(PodGroupSpec),
    .field_count = 7,
    .json_count = 7,
    .fields = kPodGroupSpecFields,
    .json_fields = kPodGroupSpecFields,
    .index = kPodGroupSpecIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kPodGroupSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupSpec>::Create,
    .destroy = TypeOps<PodGroupSpec>::Destroy,
    .copy = TypeOps<PodGroupSpec>::Copy,
    .clear = TypeOps<PodGroupSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupSpec*) noexcept { return tables::kPodGroupSpec; }

// PodGroupStatus
constexpr Field kPodGroupStatusFields[] = {
    Field::Make<"conditions">(offsetof(PodGroupStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
    Field::Make<"resourceClaimStatuses">(offsetof(PodGroupStatus, resource_claim_statuses), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodGroupResourceClaimStatus),
};
constexpr std::uint8_t kPodGroupStatusIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kPodGroupStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
    {"merge,retainKeys", "name", "map", "name", ""},  // resourceClaimStatuses
};
constinit const TypeInfo tables::kPodGroupStatus = {
    .name = "scheduling/v1alpha2.PodGroupStatus",
    .size = sizeof(PodGroupStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodGroupStatusFields,
    .json_fields = kPodGroupStatusFields,
    .index = kPodGroupStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kPodGroupStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupStatus>::Create,
    .destroy = TypeOps<PodGroupStatus>::Destroy,
    .copy = TypeOps<PodGroupStatus>::Copy,
    .clear = TypeOps<PodGroupStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupStatus*) noexcept { return tables::kPodGroupStatus; }

// PodGroupResourceClaimStatus
constexpr Field kPodGroupResourceClaimStatusFields[] = {
    Field::Make<"name">(offsetof(PodGroupResourceClaimStatus, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resourceClaimName">(offsetof(PodGroupResourceClaimStatus, resource_claim_name), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodGroupResourceClaimStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodGroupResourceClaimStatus = {
    .name = "scheduling/v1alpha2.PodGroupResourceClaimStatus",
    .size = sizeof(PodGroupResourceClaimStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodGroupResourceClaimStatusFields,
    .json_fields = kPodGroupResourceClaimStatusFields,
    .index = kPodGroupResourceClaimStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupResourceClaimStatus>::Create,
    .destroy = TypeOps<PodGroupResourceClaimStatus>::Destroy,
    .copy = TypeOps<PodGroupResourceClaimStatus>::Copy,
    .clear = TypeOps<PodGroupResourceClaimStatus>::Clear,
    .list = &ListOpsOf<List<PodGroupResourceClaimStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupResourceClaimStatus*) noexcept { return tables::kPodGroupResourceClaimStatus; }

// PodGroupTemplateReference
constexpr Field kPodGroupTemplateReferenceFields[] = {
    Field::Make<"workload">(offsetof(PodGroupTemplateReference, workload), 1, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kWorkloadPodGroupTemplateReference),
};
constexpr std::uint8_t kPodGroupTemplateReferenceIndex[] = {0, 1};
constinit const TypeInfo tables::kPodGroupTemplateReference = {
    .name = "scheduling/v1alpha2.PodGroupTemplateReference",
    .size = sizeof(PodGroupTemplateReference),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodGroupTemplateReferenceFields,
    .json_fields = kPodGroupTemplateReferenceFields,
    .index = kPodGroupTemplateReferenceIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupTemplateReference>::Create,
    .destroy = TypeOps<PodGroupTemplateReference>::Destroy,
    .copy = TypeOps<PodGroupTemplateReference>::Copy,
    .clear = TypeOps<PodGroupTemplateReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupTemplateReference*) noexcept { return tables::kPodGroupTemplateReference; }

// WorkloadPodGroupTemplateReference
constexpr Field kWorkloadPodGroupTemplateReferenceFields[] = {
    Field::Make<"workloadName">(offsetof(WorkloadPodGroupTemplateReference, workload_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"podGroupTemplateName">(offsetof(WorkloadPodGroupTemplateReference, pod_group_template_name), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kWorkloadPodGroupTemplateReferenceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kWorkloadPodGroupTemplateReference = {
    .name = "scheduling/v1alpha2.WorkloadPodGroupTemplateReference",
    .size = sizeof(WorkloadPodGroupTemplateReference),
    .field_count = 2,
    .json_count = 2,
    .fields = kWorkloadPodGroupTemplateReferenceFields,
    .json_fields = kWorkloadPodGroupTemplateReferenceFields,
    .index = kWorkloadPodGroupTemplateReferenceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<WorkloadPodGroupTemplateReference>::Create,
    .destroy = TypeOps<WorkloadPodGroupTemplateReference>::Destroy,
    .copy = TypeOps<WorkloadPodGroupTemplateReference>::Copy,
    .clear = TypeOps<WorkloadPodGroupTemplateReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WorkloadPodGroupTemplateReference*) noexcept { return tables::kWorkloadPodGroupTemplateReference; }

// PodGroupSchedulingConstraints
constexpr Field kPodGroupSchedulingConstraintsFields[] = {
    Field::Make<"topology">(offsetof(PodGroupSchedulingConstraints, topology), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kTopologyConstraint),
};
constexpr std::uint8_t kPodGroupSchedulingConstraintsIndex[] = {0, 1};
constexpr FieldMergeInfo kPodGroupSchedulingConstraintsMerge[] = {
    {"", "", "atomic", "", ""},  // topology
};
constinit const TypeInfo tables::kPodGroupSchedulingConstraints = {
    .name = "scheduling/v1alpha2.PodGroupSchedulingConstraints",
    .size = sizeof(PodGroupSchedulingConstraints),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodGroupSchedulingConstraintsFields,
    .json_fields = kPodGroupSchedulingConstraintsFields,
    .index = kPodGroupSchedulingConstraintsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kPodGroupSchedulingConstraintsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodGroupSchedulingConstraints>::Create,
    .destroy = TypeOps<PodGroupSchedulingConstraints>::Destroy,
    .copy = TypeOps<PodGroupSchedulingConstraints>::Copy,
    .clear = TypeOps<PodGroupSchedulingConstraints>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodGroupSchedulingConstraints*) noexcept { return tables::kPodGroupSchedulingConstraints; }

// TopologyConstraint
constexpr Field kTopologyConstraintFields[] = {
    Field::Make<"key">(offsetof(TopologyConstraint, key), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kTopologyConstraintIndex[] = {0, 1};
constinit const TypeInfo tables::kTopologyConstraint = {
    .name = "scheduling/v1alpha2.TopologyConstraint",
    .size = sizeof(TopologyConstraint),
    .field_count = 1,
    .json_count = 1,
    .fields = kTopologyConstraintFields,
    .json_fields = kTopologyConstraintFields,
    .index = kTopologyConstraintIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TopologyConstraint>::Create,
    .destroy = TypeOps<TopologyConstraint>::Destroy,
    .copy = TypeOps<TopologyConstraint>::Copy,
    .clear = TypeOps<TopologyConstraint>::Clear,
    .list = &ListOpsOf<List<TopologyConstraint>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TopologyConstraint*) noexcept { return tables::kTopologyConstraint; }

}  // namespace kube::scheduling::v1alpha2
