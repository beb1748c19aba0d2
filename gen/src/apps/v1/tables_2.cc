// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1); edits are lost.
#include "gen/src/apps/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apps/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::apps::v1::ReplicaSetCondition)
KUBE_INSTANTIATE_LIST(kube::apps::v1::ControllerRevision)

namespace kube::apps::v1 {

// ReplicaSetList
constexpr Field kReplicaSetListFields[] = {
    Field::Make<"kind">(offsetof(ReplicaSetList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ReplicaSetList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ReplicaSetList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ReplicaSetList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kReplicaSet),
};
constexpr std::uint8_t kReplicaSetListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kReplicaSetList = {
    .name = "apps/v1.ReplicaSetList",
    .size = sizeof(ReplicaSetList),
    .field_count = 4,
    .json_count = 4,
    .fields = kReplicaSetListFields,
    .json_fields = kReplicaSetListFields,
    .index = kReplicaSetListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apps/v1",
    .kind = "ReplicaSetList",
    .create = TypeOps<ReplicaSetList>::Create,
    .destroy = TypeOps<ReplicaSetList>::Destroy,
    .copy = TypeOps<ReplicaSetList>::Copy,
    .clear = TypeOps<ReplicaSetList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetList*) noexcept { return tables::kReplicaSetList; }

// ReplicaSetSpec
constexpr Field kReplicaSetSpecFields[] = {
    Field::Make<"replicas">(offsetof(ReplicaSetSpec, replicas), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"minReadySeconds">(offsetof(ReplicaSetSpec, min_ready_seconds), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"selector">(offsetof(ReplicaSetSpec, selector), 2, FieldType::kMessage, FieldShape::kBoxed, 0,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"template">(offsetof(ReplicaSetSpec, template_), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &core::v1::tables::kPodTemplateSpec),
};
constexpr std::uint8_t kReplicaSetSpecIndex[] = {0, 1, 3, 4, 2};
constexpr FieldMergeInfo kReplicaSetSpecMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
};
constinit const TypeInfo tables::kReplicaSetSpec = {
    .name = "apps/v1.ReplicaSetSpec",
    .size = sizeof(ReplicaSetSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kReplicaSetSpecFields,
    .json_fields = kReplicaSetSpecFields,
    .index = kReplicaSetSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kReplicaSetSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicaSetSpec>::Create,
    .destroy = TypeOps<ReplicaSetSpec>::Destroy,
    .copy = TypeOps<ReplicaSetSpec>::Copy,
    .clear = TypeOps<ReplicaSetSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetSpec*) noexcept { return tables::kReplicaSetSpec; }

// ReplicaSetStatus
constexpr Field kReplicaSetStatusFields[] = {
    Field::Make<"replicas">(offsetof(ReplicaSetStatus, replicas), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"fullyLabeledReplicas">(offsetof(ReplicaSetStatus, fully_labeled_replicas), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readyReplicas">(offsetof(ReplicaSetStatus, ready_replicas), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"availableReplicas">(offsetof(ReplicaSetStatus, available_replicas), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminatingReplicas">(offsetof(ReplicaSetStatus, terminating_replicas), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"observedGeneration">(offsetof(ReplicaSetStatus, observed_generation), 3, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"conditions">(offsetof(ReplicaSetStatus, conditions), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kReplicaSetCondition),
};
constexpr std::uint8_t kReplicaSetStatusIndex[] = {0, 1, 2, 6, 3, 4, 7, 5};
constexpr FieldMergeInfo kReplicaSetStatusMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kReplicaSetStatus = {
    .name = "apps/v1.ReplicaSetStatus",
    .size = sizeof(ReplicaSetStatus),
    .field_count = 7,
    .json_count = 7,
    .fields = kReplicaSetStatusFields,
    .json_fields = kReplicaSetStatusFields,
    .index = kReplicaSetStatusIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kReplicaSetStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicaSetStatus>::Create,
    .destroy = TypeOps<ReplicaSetStatus>::Destroy,
    .copy = TypeOps<ReplicaSetStatus>::Copy,
    .clear = TypeOps<ReplicaSetStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetStatus*) noexcept { return tables::kReplicaSetStatus; }

// ReplicaSetCondition
constexpr Field kReplicaSetConditionFields[] = {
    Field::Make<"type">(offsetof(ReplicaSetCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(ReplicaSetCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(ReplicaSetCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(ReplicaSetCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(ReplicaSetCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kReplicaSetConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kReplicaSetCondition = {
    .name = "apps/v1.ReplicaSetCondition",
    .size = sizeof(ReplicaSetCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kReplicaSetConditionFields,
    .json_fields = kReplicaSetConditionFields,
    .index = kReplicaSetConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicaSetCondition>::Create,
    .destroy = TypeOps<ReplicaSetCondition>::Destroy,
    .copy = TypeOps<ReplicaSetCondition>::Copy,
    .clear = TypeOps<ReplicaSetCondition>::Clear,
    .list = &ListOpsOf<List<ReplicaSetCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetCondition*) noexcept { return tables::kReplicaSetCondition; }

// ControllerRevision
constexpr Field kControllerRevisionFields[] = {
    Field::Make<"kind">(offsetof(ControllerRevision, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ControllerRevision, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ControllerRevision, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"data">(offsetof(ControllerRevision, data), 2, FieldType::kRawJson, FieldShape::kValue, kOmitEmpty),
    Field::Make<"revision">(offsetof(ControllerRevision, revision), 3, FieldType::kInt64, FieldShape::kValue),
};
constexpr std::uint8_t kControllerRevisionIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kControllerRevision = {
    .name = "apps/v1.ControllerRevision",
    .size = sizeof(ControllerRevision),
    .field_count = 5,
    .json_count = 5,
    .fields = kControllerRevisionFields,
    .json_fields = kControllerRevisionFields,
    .index = kControllerRevisionIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kControllerRevision,
    .api_version = "apps/v1",
    .kind = "ControllerRevision",
    .create = TypeOps<ControllerRevision>::Create,
    .destroy = TypeOps<ControllerRevision>::Destroy,
    .copy = TypeOps<ControllerRevision>::Copy,
    .clear = TypeOps<ControllerRevision>::Clear,
    .list = &ListOpsOf<List<ControllerRevision>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ControllerRevision*) noexcept { return tables::kControllerRevision; }

// ControllerRevisionList
constexpr Field kControllerRevisionListFields[] = {
    Field::Make<"kind">(offsetof(ControllerRevisionList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ControllerRevisionList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ControllerRevisionList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ControllerRevisionList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kControllerRevision),
};
constexpr std::uint8_t kControllerRevisionListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kControllerRevisionList = {
    .name = "apps/v1.ControllerRevisionList",
    .size = sizeof(ControllerRevisionList),
    .field_count = 4,
    .json_count = 4,
    .fields = kControllerRevisionListFields,
    .json_fields = kControllerRevisionListFields,
    .index = kControllerRevisionListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apps/v1",
    .kind = "ControllerRevisionList",
    .create = TypeOps<ControllerRevisionList>::Create,
    .destroy = TypeOps<ControllerRevisionList>::Destroy,
    .copy = TypeOps<ControllerRevisionList>::Copy,
    .clear = TypeOps<ControllerRevisionList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ControllerRevisionList*) noexcept { return tables::kControllerRevisionList; }

}  // namespace kube::apps::v1
