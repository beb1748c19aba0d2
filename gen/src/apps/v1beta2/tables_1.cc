// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta2); edits are lost.
#include "gen/src/apps/v1beta2/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apps/v1beta2/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::apps::v1beta2::StatefulSet)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta2::RollingUpdateStatefulSetStrategy)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta2::StatefulSetPersistentVolumeClaimRetentionPolicy)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta2::StatefulSetOrdinals)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta2::StatefulSetCondition)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta2::Deployment)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta2::RollingUpdateDeployment)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta2::DeploymentCondition)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta2::RollingUpdateDaemonSet)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta2::DaemonSetCondition)

namespace kube::apps::v1beta2 {

// ScaleSpec
constexpr Field kScaleSpecFields[] = {
    Field::Make<"replicas">(offsetof(ScaleSpec, replicas), 1, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kScaleSpec = {
    .name = "apps/v1beta2.ScaleSpec",
    .size = sizeof(ScaleSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kScaleSpecFields,
    .json_fields = kScaleSpecFields,
    .index = kScaleSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ScaleSpec>::Create,
    .destroy = TypeOps<ScaleSpec>::Destroy,
    .copy = TypeOps<ScaleSpec>::Copy,
    .clear = TypeOps<ScaleSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ScaleSpec*) noexcept { return tables::kScaleSpec; }

// ScaleStatus
constexpr Field kScaleStatusFields[] = {
    Field::Make<"replicas">(offsetof(ScaleStatus, replicas), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"selector">(offsetof(ScaleStatus, selector), 2, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"targetSelector">(offsetof(ScaleStatus, target_selector), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleStatusIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kScaleStatusMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
};
constinit const TypeInfo tables::kScaleStatus = {
    .name = "apps/v1beta2.ScaleStatus",
    .size = sizeof(ScaleStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kScaleStatusFields,
    .json_fields = kScaleStatusFields,
    .index = kScaleStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kScaleStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ScaleStatus>::Create,
    .destroy = TypeOps<ScaleStatus>::Destroy,
    .copy = TypeOps<ScaleStatus>::Copy,
    .clear = TypeOps<ScaleStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ScaleStatus*) noexcept { return tables::kScaleStatus; }

// Scale
constexpr Field kScaleFields[] = {
    Field::Make<"kind">(offsetof(Scale, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Scale, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Scale, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Scale, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kScaleSpec),
    Field::Make<"status">(offsetof(Scale, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kScaleStatus),
};
constexpr std::uint8_t kScaleIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kScale = {
    .name = "apps/v1beta2.Scale",
    .size = sizeof(Scale),
    .field_count = 5,
    .json_count = 5,
    .fields = kScaleFields,
    .json_fields = kScaleFields,
    .index = kScaleIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apps/v1beta2",
    .kind = "Scale",
    .create = TypeOps<Scale>::Create,
    .destroy = TypeOps<Scale>::Destroy,
    .copy = TypeOps<Scale>::Copy,
    .clear = TypeOps<Scale>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Scale*) noexcept { return tables::kScale; }

// StatefulSet
constexpr Field kStatefulSetFields[] = {
    Field::Make<"kind">(offsetof(StatefulSet, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StatefulSet, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StatefulSet, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(StatefulSet, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kStatefulSetSpec),
    Field::Make<"status">(offsetof(StatefulSet, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kStatefulSetStatus),
};
constexpr std::uint8_t kStatefulSetIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kStatefulSet = {
    .name = "apps/v1beta2.StatefulSet",
    .size = sizeof(StatefulSet),
    .field_count = 5,
    .json_count = 5,
    .fields = kStatefulSetFields,
    .json_fields = kStatefulSetFields,
    .index = kStatefulSetIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kStatefulSet,
    .api_version = "apps/v1beta2",
    .kind = "StatefulSet",
    .create = TypeOps<StatefulSet>::Create,
    .destroy = TypeOps<StatefulSet>::Destroy,
    .copy = TypeOps<StatefulSet>::Copy,
    .clear = TypeOps<StatefulSet>::Clear,
    .list = &ListOpsOf<List<StatefulSet>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSet*) noexcept { return tables::kStatefulSet; }

// StatefulSetUpdateStrategy
constexpr Field kStatefulSetUpdateStrategyFields[] = {
    Field::Make<"type">(offsetof(StatefulSetUpdateStrategy, type), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"rollingUpdate">(offsetof(StatefulSetUpdateStrategy, rolling_update), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRollingUpdateStatefulSetStrategy),
};
constexpr std::uint8_t kStatefulSetUpdateStrategyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kStatefulSetUpdateStrategy = {
    .name = "apps/v1beta2.StatefulSetUpdateStrategy",
    .size = sizeof(StatefulSetUpdateStrategy),
    .field_count = 2,
    .json_count = 2,
    .fields = kStatefulSetUpdateStrategyFields,
    .json_fields = kStatefulSetUpdateStrategyFields,
    .index = kStatefulSetUpdateStrategyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatefulSetUpdateStrategy>::Create,
    .destroy = TypeOps<StatefulSetUpdateStrategy>::Destroy,
    .copy = TypeOps<StatefulSetUpdateStrategy>::Copy,
    .clear = TypeOps<StatefulSetUpdateStrategy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSetUpdateStrategy*) noexcept { return tables::kStatefulSetUpdateStrategy; }

// RollingUpdateStatefulSetStrategy
constexpr Field kRollingUpdateStatefulSetStrategyFields[] = {
    Field::Make<"partition">(offsetof(RollingUpdateStatefulSetStrategy, partition), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maxUnavailable">(offsetof(RollingUpdateStatefulSetStrategy, max_unavailable), 2, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kRollingUpdateStatefulSetStrategyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kRollingUpdateStatefulSetStrategy = {
    .name = "apps/v1beta2.RollingUpdateStatefulSetStrategy",
    .size = sizeof(RollingUpdateStatefulSetStrategy),
    .field_count = 2,
    .json_count = 2,
    .fields = kRollingUpdateStatefulSetStrategyFields,
    .json_fields = kRollingUpdateStatefulSetStrategyFields,
    .index = kRollingUpdateStatefulSetStrategyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RollingUpdateStatefulSetStrategy>::Create,
    .destroy = TypeOps<RollingUpdateStatefulSetStrategy>::Destroy,
    .copy = TypeOps<RollingUpdateStatefulSetStrategy>::Copy,
    .clear = TypeOps<RollingUpdateStatefulSetStrategy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RollingUpdateStatefulSetStrategy*) noexcept { return tables::kRollingUpdateStatefulSetStrategy; }

// StatefulSetPersistentVolumeClaimRetentionPolicy
constexpr Field kStatefulSetPersistentVolumeClaimRetentionPolicyFields[] = {
    Field::Make<"whenDeleted">(offsetof(StatefulSetPersistentVolumeClaimRetentionPolicy, when_deleted), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"whenScaled">(offsetof(StatefulSetPersistentVolumeClaimRetentionPolicy, when_scaled), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kStatefulSetPersistentVolumeClaimRetentionPolicyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kStatefulSetPersistentVolumeClaimRetentionPolicy = {
    .name = "apps/v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy",
    .size = sizeof(StatefulSetPersistentVolumeClaimRetentionPolicy),
    .field_count = 2,
    .json_count = 2,
    .fields = kStatefulSetPersistentVolumeClaimRetentionPolicyFields,
    .json_fields = kStatefulSetPersistentVolumeClaimRetentionPolicyFields,
    .index = kStatefulSetPersistentVolumeClaimRetentionPolicyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatefulSetPersistentVolumeClaimRetentionPolicy>::Create,
    .destroy = TypeOps<StatefulSetPersistentVolumeClaimRetentionPolicy>::Destroy,
    .copy = TypeOps<StatefulSetPersistentVolumeClaimRetentionPolicy>::Copy,
    .clear = TypeOps<StatefulSetPersistentVolumeClaimRetentionPolicy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSetPersistentVolumeClaimRetentionPolicy*) noexcept { return tables::kStatefulSetPersistentVolumeClaimRetentionPolicy; }

// StatefulSetOrdinals
constexpr Field kStatefulSetOrdinalsFields[] = {
    Field::Make<"start">(offsetof(StatefulSetOrdinals, start), 1, FieldType::kInt32, FieldShape::kValue),
};
constexpr std::uint8_t kStatefulSetOrdinalsIndex[] = {0, 1};
constinit const TypeInfo tables::kStatefulSetOrdinals = {
    .name = "apps/v1beta2.StatefulSetOrdinals",
    .size = sizeof(StatefulSetOrdinals),
    .field_count = 1,
    .json_count = 1,
    .fields = kStatefulSetOrdinalsFields,
    .json_fields = kStatefulSetOrdinalsFields,
    .index = kStatefulSetOrdinalsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatefulSetOrdinals>::Create,
    .destroy = TypeOps<StatefulSetOrdinals>::Destroy,
    .copy = TypeOps<StatefulSetOrdinals>::Copy,
    .clear = TypeOps<StatefulSetOrdinals>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSetOrdinals*) noexcept { return tables::kStatefulSetOrdinals; }

// StatefulSetSpec
constexpr Field kStatefulSetSpecFields[] = {
    Field::Make<"replicas">(offsetof(StatefulSetSpec, replicas), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"selector">(offsetof(StatefulSetSpec, selector), 2, FieldType::kMessage, FieldShape::kBoxed, 0,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"template">(offsetof(StatefulSetSpec, template_), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &core::v1::tables::kPodTemplateSpec),
    Field::Make<"volumeClaimTemplates">(offsetof(StatefulSetSpec, volume_claim_templates), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &core::v1::tables::kPersistentVolumeClaim),
    Field::Make<"serviceName">(offsetof(StatefulSetSpec, service_name), 5, FieldType::kString, FieldShape::kValue),
    Field::Make<"podManagementPolicy">(offsetof(StatefulSetSpec, pod_management_policy), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"updateStrategy">(offsetof(StatefulSetSpec, update_strategy), 7, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kStatefulSetUpdateStrategy),
    Field::Make<"revisionHistoryLimit">(offsetof(StatefulSetSpec, revision_history_limit), 8, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"minReadySeconds">(offsetof(StatefulSetSpec, min_ready_seconds), 9, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"persistentVolumeClaimRetentionPolicy">(offsetof(StatefulSetSpec, persistent_volume_claim_retention_policy), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kStatefulSetPersistentVolumeClaimRetentionPolicy),
    Field::Make<"ordinals">(offsetof(StatefulSetSpec, ordinals), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kStatefulSetOrdinals),
};
constexpr std::uint8_t kStatefulSetSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr FieldMergeInfo kStatefulSetSpecMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
    {"", "", "atomic", "", ""},  // volumeClaimTemplates
    {},
    {},
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kStatefulSetSpec = {
    .name = "apps/v1beta2.StatefulSetSpec",
    .size = sizeof(StatefulSetSpec),
    .field_count = 11,
    .json_count = 11,
    .fields = kStatefulSetSpecFields,
    .json_fields = kStatefulSetSpecFields,
    .index = kStatefulSetSpecIndex,
    .index_size = 12,
    .form = JsonForm::kObject,
    .merge = kStatefulSetSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatefulSetSpec>::Create,
    .destroy = TypeOps<StatefulSetSpec>::Destroy,
    .copy = TypeOps<StatefulSetSpec>::Copy,
    .clear = TypeOps<StatefulSetSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSetSpec*) noexcept { return tables::kStatefulSetSpec; }

// StatefulSetStatus
constexpr Field kStatefulSetStatusFields[] = {
    Field::Make<"observedGeneration">(offsetof(StatefulSetStatus, observed_generation), 1, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"replicas">(offsetof(StatefulSetStatus, replicas), 2, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"readyReplicas">(offsetof(StatefulSetStatus, ready_replicas), 3, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"currentReplicas">(offsetof(StatefulSetStatus, current_replicas), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"updatedReplicas">(offsetof(StatefulSetStatus, updated_replicas), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"currentRevision">(offsetof(StatefulSetStatus, current_revision), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"updateRevision">(offsetof(StatefulSetStatus, update_revision), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"collisionCount">(offsetof(StatefulSetStatus, collision_count), 9, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"conditions">(offsetof(StatefulSetStatus, conditions), 10, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kStatefulSetCondition),
    Field::Make<"availableReplicas">(offsetof(StatefulSetStatus, available_replicas), 11, FieldType::kInt32, FieldShape::kValue),
};
constexpr std::uint8_t kStatefulSetStatusIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 8, 9, 10};
constexpr FieldMergeInfo kStatefulSetStatusMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
    {},
};
constinit const TypeInfo tables::kStatefulSetStatus = {
    .name = "apps/v1beta2.StatefulSetStatus",
    .size = sizeof(StatefulSetStatus),
    .field_count = 10,
    .json_count = 10,
    .fields = kStatefulSetStatusFields,
    .json_fields = kStatefulSetStatusFields,
    .index = kStatefulSetStatusIndex,
    .index_size = 12,
    .form = JsonForm::kObject,
    .merge = kStatefulSetStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatefulSetStatus>::Create,
    .destroy = TypeOps<StatefulSetStatus>::Destroy,
    .copy = TypeOps<StatefulSetStatus>::Copy,
    .clear = TypeOps<StatefulSetStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSetStatus*) noexcept { return tables::kStatefulSetStatus; }

// StatefulSetCondition
constexpr Field kStatefulSetConditionFields[] = {
    Field::Make<"type">(offsetof(StatefulSetCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(StatefulSetCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(StatefulSetCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(StatefulSetCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(StatefulSetCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kStatefulSetConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kStatefulSetCondition = {
    .name = "apps/v1beta2.StatefulSetCondition",
    .size = sizeof(StatefulSetCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kStatefulSetConditionFields,
    .json_fields = kStatefulSetConditionFields,
    .index = kStatefulSetConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatefulSetCondition>::Create,
    .destroy = TypeOps<StatefulSetCondition>::Destroy,
    .copy = TypeOps<StatefulSetCondition>::Copy,
    .clear = TypeOps<StatefulSetCondition>::Clear,
    .list = &ListOpsOf<List<StatefulSetCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSetCondition*) noexcept { return tables::kStatefulSetCondition; }

// StatefulSetList
constexpr Field kStatefulSetListFields[] = {
    Field::Make<"kind">(offsetof(StatefulSetList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StatefulSetList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StatefulSetList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(StatefulSetList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kStatefulSet),
};
constexpr std::uint8_t kStatefulSetListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kStatefulSetList = {
    .name = "apps/v1beta2.StatefulSetList",
    .size = sizeof(StatefulSetList),
    .field_count = 4,
    .json_count = 4,
    .fields = kStatefulSetListFields,
    .json_fields = kStatefulSetListFields,
    .index = kStatefulSetListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apps/v1beta2",
    .kind = "StatefulSetList",
    .create = TypeOps<StatefulSetList>::Create,
    .destroy = TypeOps<StatefulSetList>::Destroy,
    .copy = TypeOps<StatefulSetList>::Copy,
    .clear = TypeOps<StatefulSetList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatefulSetList*) noexcept { return tables::kStatefulSetList; }

// Deployment
constexpr Field kDeploymentFields[] = {
    Field::Make<"kind">(offsetof(Deployment, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Deployment, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Deployment, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Deployment, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDeploymentSpec),
    Field::Make<"status">(offsetof(Deployment, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDeploymentStatus),
};
constexpr std::uint8_t kDeploymentIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kDeployment = {
    .name = "apps/v1beta2.Deployment",
    .size = sizeof(Deployment),
    .field_count = 5,
    .json_count = 5,
    .fields = kDeploymentFields,
    .json_fields = kDeploymentFields,
    .index = kDeploymentIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kDeployment,
    .api_version = "apps/v1beta2",
    .kind = "Deployment",
    .create = TypeOps<Deployment>::Create,
    .destroy = TypeOps<Deployment>::Destroy,
    .copy = TypeOps<Deployment>::Copy,
    .clear = TypeOps<Deployment>::Clear,
    .list = &ListOpsOf<List<Deployment>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Deployment*) noexcept { return tables::kDeployment; }

// DeploymentSpec
constexpr Field kDeploymentSpecFields[] = {
    Field::Make<"replicas">(offsetof(DeploymentSpec, replicas), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"selector">(offsetof(DeploymentSpec, selector), 2, FieldType::kMessage, FieldShape::kBoxed, 0,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"template">(offsetof(DeploymentSpec, template_), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &core::v1::tables::kPodTemplateSpec),
    Field::Make<"strategy">(offsetof(DeploymentSpec, strategy), 4, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDeploymentStrategy),
    Field::Make<"minReadySeconds">(offsetof(DeploymentSpec, min_ready_seconds), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"revisionHistoryLimit">(offsetof(DeploymentSpec, revision_history_limit), 6, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"paused">(offsetof(DeploymentSpec, paused), 7, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"progressDeadlineSeconds">(offsetof(DeploymentSpec, progress_deadline_seconds), 9, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeploymentSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 8};
constexpr FieldMergeInfo kDeploymentSpecMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
    {"retainKeys", "", "", "", ""},  // strategy
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kDeploymentSpec = {
    .name = "apps/v1beta2.DeploymentSpec",
    .size = sizeof(DeploymentSpec),
    .field_count = 8,
    .json_count = 8,
    .fields = kDeploymentSpecFields,
    .json_fields = kDeploymentSpecFields,
    .index = kDeploymentSpecIndex,
    .index_size = 10,
    .form = JsonForm::kObject,
    .merge = kDeploymentSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeploymentSpec>::Create,
    .destroy = TypeOps<DeploymentSpec>::Destroy,
    .copy = TypeOps<DeploymentSpec>::Copy,
    .clear = TypeOps<DeploymentSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeploymentSpec*) noexcept { return tables::kDeploymentSpec; }

// DeploymentStrategy
constexpr Field kDeploymentStrategyFields[] = {
    Field::Make<"type">(offsetof(DeploymentStrategy, type), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"rollingUpdate">(offsetof(DeploymentStrategy, rolling_update), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRollingUpdateDeployment),
};
constexpr std::uint8_t kDeploymentStrategyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kDeploymentStrategy = {
    .name = "apps/v1beta2.DeploymentStrategy",
    .size = sizeof(DeploymentStrategy),
    .field_count = 2,
    .json_count = 2,
    .fields = kDeploymentStrategyFields,
    .json_fields = kDeploymentStrategyFields,
    .index = kDeploymentStrategyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeploymentStrategy>::Create,
    .destroy = TypeOps<DeploymentStrategy>::Destroy,
    .copy = TypeOps<DeploymentStrategy>::Copy,
    .clear = TypeOps<DeploymentStrategy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeploymentStrategy*) noexcept { return tables::kDeploymentStrategy; }

// RollingUpdateDeployment
constexpr Field kRollingUpdateDeploymentFields[] = {
    Field::Make<"maxUnavailable">(offsetof(RollingUpdateDeployment, max_unavailable), 1, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maxSurge">(offsetof(RollingUpdateDeployment, max_surge), 2, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kRollingUpdateDeploymentIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kRollingUpdateDeployment = {
    .name = "apps/v1beta2.RollingUpdateDeployment",
    .size = sizeof(RollingUpdateDeployment),
    .field_count = 2,
    .json_count = 2,
    .fields = kRollingUpdateDeploymentFields,
    .json_fields = kRollingUpdateDeploymentFields,
    .index = kRollingUpdateDeploymentIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RollingUpdateDeployment>::Create,
    .destroy = TypeOps<RollingUpdateDeployment>::Destroy,
    .copy = TypeOps<RollingUpdateDeployment>::Copy,
    .clear = TypeOps<RollingUpdateDeployment>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RollingUpdateDeployment*) noexcept { return tables::kRollingUpdateDeployment; }

// DeploymentStatus
constexpr Field kDeploymentStatusFields[] = {
    Field::Make<"observedGeneration">(offsetof(DeploymentStatus, observed_generation), 1, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"replicas">(offsetof(DeploymentStatus, replicas), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"updatedReplicas">(offsetof(DeploymentStatus, updated_replicas), 3, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readyReplicas">(offsetof(DeploymentStatus, ready_replicas), 7, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"availableReplicas">(offsetof(DeploymentStatus, available_replicas), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"unavailableReplicas">(offsetof(DeploymentStatus, unavailable_replicas), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminatingReplicas">(offsetof(DeploymentStatus, terminating_replicas), 9, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"conditions">(offsetof(DeploymentStatus, conditions), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeploymentCondition),
    Field::Make<"collisionCount">(offsetof(DeploymentStatus, collision_count), 8, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeploymentStatusIndex[] = {0, 1, 2, 3, 5, 6, 8, 4, 9, 7};
constexpr FieldMergeInfo kDeploymentStatusMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
    {},
};
constinit const TypeInfo tables::kDeploymentStatus = {
    .name = "apps/v1beta2.DeploymentStatus",
    .size = sizeof(DeploymentStatus),
    .field_count = 9,
    .json_count = 9,
    .fields = kDeploymentStatusFields,
    .json_fields = kDeploymentStatusFields,
    .index = kDeploymentStatusIndex,
    .index_size = 10,
    .form = JsonForm::kObject,
    .merge = kDeploymentStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeploymentStatus>::Create,
    .destroy = TypeOps<DeploymentStatus>::Destroy,
    .copy = TypeOps<DeploymentStatus>::Copy,
    .clear = TypeOps<DeploymentStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeploymentStatus*) noexcept { return tables::kDeploymentStatus; }

// DeploymentCondition
constexpr Field kDeploymentConditionFields[] = {
    Field::Make<"type">(offsetof(DeploymentCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(DeploymentCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastUpdateTime">(offsetof(DeploymentCondition, last_update_time), 6, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(DeploymentCondition, last_transition_time), 7, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(DeploymentCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(DeploymentCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kDeploymentConditionIndex[] = {0, 1, 2, 0, 5, 6, 3, 4};
constinit const TypeInfo tables::kDeploymentCondition = {
    .name = "apps/v1beta2.DeploymentCondition",
    .size = sizeof(DeploymentCondition),
    .field_count = 6,
    .json_count = 6,
    .fields = kDeploymentConditionFields,
    .json_fields = kDeploymentConditionFields,
    .index = kDeploymentConditionIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeploymentCondition>::Create,
    .destroy = TypeOps<DeploymentCondition>::Destroy,
    .copy = TypeOps<DeploymentCondition>::Copy,
    .clear = TypeOps<DeploymentCondition>::Clear,
    .list = &ListOpsOf<List<DeploymentCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeploymentCondition*) noexcept { return tables::kDeploymentCondition; }

// DeploymentList
constexpr Field kDeploymentListFields[] = {
    Field::Make<"kind">(offsetof(DeploymentList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DeploymentList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(DeploymentList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(DeploymentList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kDeployment),
};
constexpr std::uint8_t kDeploymentListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kDeploymentList = {
    .name = "apps/v1beta2.DeploymentList",
    .size = sizeof(DeploymentList),
    .field_count = 4,
    .json_count = 4,
    .fields = kDeploymentListFields,
    .json_fields = kDeploymentListFields,
    .index = kDeploymentListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apps/v1beta2",
    .kind = "DeploymentList",
    .create = TypeOps<DeploymentList>::Create,
    .destroy = TypeOps<DeploymentList>::Destroy,
    .copy = TypeOps<DeploymentList>::Copy,
    .clear = TypeOps<DeploymentList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeploymentList*) noexcept { return tables::kDeploymentList; }

// DaemonSetUpdateStrategy
constexpr Field kDaemonSetUpdateStrategyFields[] = {
    Field::Make<"type">(offsetof(DaemonSetUpdateStrategy, type), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"rollingUpdate">(offsetof(DaemonSetUpdateStrategy, rolling_update), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRollingUpdateDaemonSet),
};
constexpr std::uint8_t kDaemonSetUpdateStrategyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kDaemonSetUpdateStrategy = {
    .name = "apps/v1beta2.DaemonSetUpdateStrategy",
    .size = sizeof(DaemonSetUpdateStrategy),
    .field_count = 2,
    .json_count = 2,
    .fields = kDaemonSetUpdateStrategyFields,
    .json_fields = kDaemonSetUpdateStrategyFields,
    .index = kDaemonSetUpdateStrategyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DaemonSetUpdateStrategy>::Create,
    .destroy = TypeOps<DaemonSetUpdateStrategy>::Destroy,
    .copy = TypeOps<DaemonSetUpdateStrategy>::Copy,
    .clear = TypeOps<DaemonSetUpdateStrategy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DaemonSetUpdateStrategy*) noexcept { return tables::kDaemonSetUpdateStrategy; }

// RollingUpdateDaemonSet
constexpr Field kRollingUpdateDaemonSetFields[] = {
    Field::Make<"maxUnavailable">(offsetof(RollingUpdateDaemonSet, max_unavailable), 1, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maxSurge">(offsetof(RollingUpdateDaemonSet, max_surge), 2, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kRollingUpdateDaemonSetIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kRollingUpdateDaemonSet = {
    .name = "apps/v1beta2.RollingUpdateDaemonSet",
    .size = sizeof(RollingUpdateDaemonSet),
    .field_count = 2,
    .json_count = 2,
    .fields = kRollingUpdateDaemonSetFields,
    .json_fields = kRollingUpdateDaemonSetFields,
    .index = kRollingUpdateDaemonSetIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RollingUpdateDaemonSet>::Create,
    .destroy = TypeOps<RollingUpdateDaemonSet>::Destroy,
    .copy = TypeOps<RollingUpdateDaemonSet>::Copy,
    .clear = TypeOps<RollingUpdateDaemonSet>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RollingUpdateDaemonSet*) noexcept { return tables::kRollingUpdateDaemonSet; }

// DaemonSetSpec
constexpr Field kDaemonSetSpecFields[] = {
    Field::Make<"selector">(offsetof(DaemonSetSpec, selector), 1, FieldType::kMessage, FieldShape::kBoxed, 0,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"template">(offsetof(DaemonSetSpec, template_), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &core::v1::tables::kPodTemplateSpec),
    Field::Make<"updateStrategy">(offsetof(DaemonSetSpec, update_strategy), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDaemonSetUpdateStrategy),
    Field::Make<"minReadySeconds">(offsetof(DaemonSetSpec, min_ready_seconds), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"revisionHistoryLimit">(offsetof(DaemonSetSpec, revision_history_limit), 6, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDaemonSetSpecIndex[] = {0, 1, 2, 3, 4, 0, 5};
constexpr FieldMergeInfo kDaemonSetSpecMerge[] = {
    {"", "", "", "", "atomic"},  // selector
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kDaemonSetSpec = {
    .name = "apps/v1beta2.DaemonSetSpec",
    .size = sizeof(DaemonSetSpec),
    .field_count = 5,
    .json_count = 5,
    .fields = kDaemonSetSpecFields,
    .json_fields = kDaemonSetSpecFields,
    .index = kDaemonSetSpecIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kDaemonSetSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DaemonSetSpec>::Create,
    .destroy = TypeOps<DaemonSetSpec>::Destroy,
    .copy = TypeOps<DaemonSetSpec>::Copy,
    .clear = TypeOps<DaemonSetSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DaemonSetSpec*) noexcept { return tables::kDaemonSetSpec; }

// DaemonSetStatus
constexpr Field kDaemonSetStatusFields[] = {
    Field::Make<"currentNumberScheduled">(offsetof(DaemonSetStatus, current_number_scheduled), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"numberMisscheduled">(offsetof(DaemonSetStatus, number_misscheduled), 2, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"desiredNumberScheduled">(offsetof(DaemonSetStatus, desired_number_scheduled), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"numberReady">(offsetof(DaemonSetStatus, number_ready), 4, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"observedGeneration">(offsetof(DaemonSetStatus, observed_generation), 5, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"updatedNumberScheduled">(offsetof(DaemonSetStatus, updated_number_scheduled), 6, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"numberAvailable">(offsetof(DaemonSetStatus, number_available), 7, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"numberUnavailable">(offsetof(DaemonSetStatus, number_unavailable), 8, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"collisionCount">(offsetof(DaemonSetStatus, collision_count), 9, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"conditions">(offsetof(DaemonSetStatus, conditions), 10, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDaemonSetCondition),
};
constexpr std::uint8_t kDaemonSetStatusIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr FieldMergeInfo kDaemonSetStatusMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kDaemonSetStatus = {
    .name = "apps/v1beta2.DaemonSetStatus",
    .size = sizeof(DaemonSetStatus),
    .field_count = 10,
    .json_count = 10,
    .fields = kDaemonSetStatusFields,
    .json_fields = kDaemonSetStatusFields,
    .index = kDaemonSetStatusIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kDaemonSetStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DaemonSetStatus>::Create,
    .destroy = TypeOps<DaemonSetStatus>::Destroy,
    .copy = TypeOps<DaemonSetStatus>::Copy,
    .clear = TypeOps<DaemonSetStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DaemonSetStatus*) noexcept { return tables::kDaemonSetStatus; }

// DaemonSetCondition
constexpr Field kDaemonSetConditionFields[] = {
    Field::Make<"type">(offsetof(DaemonSetCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(DaemonSetCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(DaemonSetCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(DaemonSetCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(DaemonSetCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kDaemonSetConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kDaemonSetCondition = {
    .name = "apps/v1beta2.DaemonSetCondition",
    .size = sizeof(DaemonSetCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kDaemonSetConditionFields,
    .json_fields = kDaemonSetConditionFields,
    .index = kDaemonSetConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DaemonSetCondition>::Create,
    .destroy = TypeOps<DaemonSetCondition>::Destroy,
    .copy = TypeOps<DaemonSetCondition>::Copy,
    .clear = TypeOps<DaemonSetCondition>::Clear,
    .list = &ListOpsOf<List<DaemonSetCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DaemonSetCondition*) noexcept { return tables::kDaemonSetCondition; }

}  // namespace kube::apps::v1beta2
