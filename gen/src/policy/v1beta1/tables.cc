// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/policy/v1beta1); edits are lost.
#include "gen/src/policy/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/policy/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::policy::v1beta1::PodDisruptionBudget)

namespace kube::policy::v1beta1 {

// PodDisruptionBudgetSpec
constexpr Field kPodDisruptionBudgetSpecFields[] = {
    Field::Make<"minAvailable">(offsetof(PodDisruptionBudgetSpec, min_available), 1, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"selector">(offsetof(PodDisruptionBudgetSpec, selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"maxUnavailable">(offsetof(PodDisruptionBudgetSpec, max_unavailable), 3, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"unhealthyPodEvictionPolicy">(offsetof(PodDisruptionBudgetSpec, unhealthy_pod_eviction_policy), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodDisruptionBudgetSpecIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kPodDisruptionBudgetSpecMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
    {},
};
constinit const TypeInfo tables::kPodDisruptionBudgetSpec = {
    .name = "policy/v1beta1.PodDisruptionBudgetSpec",
    .size = sizeof(PodDisruptionBudgetSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodDisruptionBudgetSpecFields,
    .json_fields = kPodDisruptionBudgetSpecFields,
    .index = kPodDisruptionBudgetSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kPodDisruptionBudgetSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodDisruptionBudgetSpec>::Create,
    .destroy = TypeOps<PodDisruptionBudgetSpec>::Destroy,
    .copy = TypeOps<PodDisruptionBudgetSpec>::Copy,
    .clear = TypeOps<PodDisruptionBudgetSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodDisruptionBudgetSpec*) noexcept { return tables::kPodDisruptionBudgetSpec; }

// PodDisruptionBudgetStatus
constexpr Field kPodDisruptionBudgetStatusFields[] = {
    Field::Make<"observedGeneration">(offsetof(PodDisruptionBudgetStatus, observed_generation), 1, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"disruptedPods">(offsetof(PodDisruptionBudgetStatus, disrupted_pods), 2, FieldType::kTime, FieldShape::kMap, kOmitEmpty),
    Field::Make<"disruptionsAllowed">(offsetof(PodDisruptionBudgetStatus, disruptions_allowed), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"currentHealthy">(offsetof(PodDisruptionBudgetStatus, current_healthy), 4, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"desiredHealthy">(offsetof(PodDisruptionBudgetStatus, desired_healthy), 5, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"expectedPods">(offsetof(PodDisruptionBudgetStatus, expected_pods), 6, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"conditions">(offsetof(PodDisruptionBudgetStatus, conditions), 7, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
};
constexpr std::uint8_t kPodDisruptionBudgetStatusIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kPodDisruptionBudgetStatusMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kPodDisruptionBudgetStatus = {
    .name = "policy/v1beta1.PodDisruptionBudgetStatus",
    .size = sizeof(PodDisruptionBudgetStatus),
    .field_count = 7,
    .json_count = 7,
    .fields = kPodDisruptionBudgetStatusFields,
    .json_fields = kPodDisruptionBudgetStatusFields,
    .index = kPodDisruptionBudgetStatusIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kPodDisruptionBudgetStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodDisruptionBudgetStatus>::Create,
    .destroy = TypeOps<PodDisruptionBudgetStatus>::Destroy,
    .copy = TypeOps<PodDisruptionBudgetStatus>::Copy,
    .clear = TypeOps<PodDisruptionBudgetStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodDisruptionBudgetStatus*) noexcept { return tables::kPodDisruptionBudgetStatus; }

// PodDisruptionBudget
constexpr Field kPodDisruptionBudgetFields[] = {
    Field::Make<"kind">(offsetof(PodDisruptionBudget, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodDisruptionBudget, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodDisruptionBudget, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PodDisruptionBudget, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodDisruptionBudgetSpec),
    Field::Make<"status">(offsetof(PodDisruptionBudget, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodDisruptionBudgetStatus),
};
constexpr std::uint8_t kPodDisruptionBudgetIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kPodDisruptionBudget = {
    .name = "policy/v1beta1.PodDisruptionBudget",
    .size = sizeof(PodDisruptionBudget),
    .field_count = 5,
    .json_count = 5,
    .fields = kPodDisruptionBudgetFields,
    .json_fields = kPodDisruptionBudgetFields,
    .index = kPodDisruptionBudgetIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPodDisruptionBudget,
    .api_version = "policy/v1beta1",
    .kind = "PodDisruptionBudget",
    .create = TypeOps<PodDisruptionBudget>::Create,
    .destroy = TypeOps<PodDisruptionBudget>::Destroy,
    .copy = TypeOps<PodDisruptionBudget>::Copy,
    .clear = TypeOps<PodDisruptionBudget>::Clear,
    .list = &ListOpsOf<List<PodDisruptionBudget>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodDisruptionBudget*) noexcept { return tables::kPodDisruptionBudget; }

// PodDisruptionBudgetList
constexpr Field kPodDisruptionBudgetListFields[] = {
    Field::Make<"kind">(offsetof(PodDisruptionBudgetList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodDisruptionBudgetList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodDisruptionBudgetList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PodDisruptionBudgetList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPodDisruptionBudget),
};
constexpr std::uint8_t kPodDisruptionBudgetListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodDisruptionBudgetList = {
    .name = "policy/v1beta1.PodDisruptionBudgetList",
    .size = sizeof(PodDisruptionBudgetList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodDisruptionBudgetListFields,
    .json_fields = kPodDisruptionBudgetListFields,
    .index = kPodDisruptionBudgetListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "policy/v1beta1",
    .kind = "PodDisruptionBudgetList",
    .create = TypeOps<PodDisruptionBudgetList>::Create,
    .destroy = TypeOps<PodDisruptionBudgetList>::Destroy,
    .copy = TypeOps<PodDisruptionBudgetList>::Copy,
    .clear = TypeOps<PodDisruptionBudgetList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodDisruptionBudgetList*) noexcept { return tables::kPodDisruptionBudgetList; }

// Eviction
constexpr Field kEvictionFields[] = {
    Field::Make<"kind">(offsetof(Eviction, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Eviction, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Eviction, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"deleteOptions">(offsetof(Eviction, delete_options), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kDeleteOptions),
};
constexpr std::uint8_t kEvictionIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kEviction = {
    .name = "policy/v1beta1.Eviction",
    .size = sizeof(Eviction),
    .field_count = 4,
    .json_count = 4,
    .fields = kEvictionFields,
    .json_fields = kEvictionFields,
    .index = kEvictionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "policy/v1beta1",
    .kind = "Eviction",
    .create = TypeOps<Eviction>::Create,
    .destroy = TypeOps<Eviction>::Destroy,
    .copy = TypeOps<Eviction>::Copy,
    .clear = TypeOps<Eviction>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Eviction*) noexcept { return tables::kEviction; }

}  // namespace kube::policy::v1beta1
