// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta1); edits are lost.
#include "gen/src/apps/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apps/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::apps::v1beta1::StatefulSet)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta1::RollingUpdateStatefulSetStrategy)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta1::StatefulSetPersistentVolumeClaimRetentionPolicy)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta1::StatefulSetOrdinals)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta1::StatefulSetCondition)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta1::Deployment)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta1::RollbackConfig)
KUBE_INSTANTIATE_BOXED(kube::apps::v1beta1::RollingUpdateDeployment)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta1::DeploymentCondition)
KUBE_INSTANTIATE_LIST(kube::apps::v1beta1::ControllerRevision)

namespace kube::apps::v1beta1 {

// ScaleSpec
constexpr Field kScaleSpecFields[] = {
    Field::Make<"replicas">(offsetof(ScaleSpec, replicas), 1, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kScaleSpec = {
    .name = "apps/v1beta1.ScaleSpec",
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
constinit const TypeInfo tables::kScaleStatus = {
    .name = "apps/v1beta1.ScaleStatus",
    .size = sizeof(ScaleStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kScaleStatusFields,
    .json_fields = kScaleStatusFields,
    .index = kScaleStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
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
    .name = "apps/v1beta1.Scale",
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
    .api_version = "apps/v1beta1",
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
    .name = "apps/v1beta1.StatefulSet",
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
    .api_version = "apps/v1beta1",
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
    .name = "apps/v1beta1.StatefulSetUpdateStrategy",
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
    .name = "apps/v1beta1.RollingUpdateStatefulSetStrategy",
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
    .name = "apps/v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy",
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
    .name = "apps/v1beta1.StatefulSetOrdinals",
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
    Field::Make<"selector">(offsetof(StatefulSetSpec, selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
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
    .name = "apps/v1beta1.StatefulSetSpec",
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
    Field::Make<"observedGeneration">(offsetof(StatefulSetStatus, observed_generation), 1, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
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
    .name = "apps/v1beta1.StatefulSetStatus",
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
    .name = "apps/v1beta1.StatefulSetCondition",
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
    .name = "apps/v1beta1.StatefulSetList",
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
    .api_version = "apps/v1beta1",
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
    .name = "apps/v1beta1.Deployment",
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
    .api_version = "apps/v1beta1",
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
    Field::Make<"selector">(offsetof(DeploymentSpec, selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"template">(offsetof(DeploymentSpec, template_), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &core::v1::tables::kPodTemplateSpec),
    Field::Make<"strategy">(offsetof(DeploymentSpec, strategy), 4, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDeploymentStrategy),
    Field::Make<"minReadySeconds">(offsetof(DeploymentSpec, min_ready_seconds), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"revisionHistoryLimit">(offsetof(DeploymentSpec, revision_history_limit), 6, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"paused">(offsetof(DeploymentSpec, paused), 7, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"rollbackTo">(offsetof(DeploymentSpec, rollback_to), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRollbackConfig),
    Field::Make<"progressDeadlineSeconds">(offsetof(DeploymentSpec, progress_deadline_seconds), 9, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeploymentSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
constexpr FieldMergeInfo kDeploymentSpecMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
    {"retainKeys", "", "", "", ""},  // strategy
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kDeploymentSpec = {
    .name = "apps/v1beta1.DeploymentSpec",
    .size = sizeof(DeploymentSpec),
    .field_count = 9,
    .json_count = 9,
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

// DeploymentRollback
constexpr Field kDeploymentRollbackFields[] = {
    Field::Make<"kind">(offsetof(DeploymentRollback, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DeploymentRollback, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"name">(offsetof(DeploymentRollback, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"updatedAnnotations">(offsetof(DeploymentRollback, updated_annotations), 2, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"rollbackTo">(offsetof(DeploymentRollback, rollback_to), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kRollbackConfig),
};
constexpr std::uint8_t kDeploymentRollbackIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kDeploymentRollback = {
    .name = "apps/v1beta1.DeploymentRollback",
    .size = sizeof(DeploymentRollback),
    .field_count = 5,
    .json_count = 5,
    .fields = kDeploymentRollbackFields,
    .json_fields = kDeploymentRollbackFields,
    .index = kDeploymentRollbackIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apps/v1beta1",
    .kind = "DeploymentRollback",
    .create = TypeOps<DeploymentRollback>::Create,
    .destroy = TypeOps<DeploymentRollback>::Destroy,
    .copy = TypeOps<DeploymentRollback>::Copy,
    .clear = TypeOps<DeploymentRollback>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeploymentRollback*) noexcept { return tables::kDeploymentRollback; }

// RollbackConfig
constexpr Field kRollbackConfigFields[] = {
    Field::Make<"revision">(offsetof(RollbackConfig, revision), 1, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kRollbackConfigIndex[] = {0, 1};
constinit const TypeInfo tables::kRollbackConfig = {
    .name = "apps/v1beta1.RollbackConfig",
    .size = sizeof(RollbackConfig),
    .field_count = 1,
    .json_count = 1,
    .fields = kRollbackConfigFields,
    .json_fields = kRollbackConfigFields,
    .index = kRollbackConfigIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RollbackConfig>::Create,
    .destroy = TypeOps<RollbackConfig>::Destroy,
    .copy = TypeOps<RollbackConfig>::Copy,
    .clear = TypeOps<RollbackConfig>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RollbackConfig*) noexcept { return tables::kRollbackConfig; }

// DeploymentStrategy
constexpr Field kDeploymentStrategyFields[] = {
    Field::Make<"type">(offsetof(DeploymentStrategy, type), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"rollingUpdate">(offsetof(DeploymentStrategy, rolling_update), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRollingUpdateDeployment),
};
constexpr std::uint8_t kDeploymentStrategyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kDeploymentStrategy = {
    .name = "apps/v1beta1.DeploymentStrategy",
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
    .name = "apps/v1beta1.RollingUpdateDeployment",
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
    .name = "apps/v1beta1.DeploymentStatus",
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
    .name = "apps/v1beta1.DeploymentCondition",
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
    .name = "apps/v1beta1.DeploymentList",
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
    .api_version = "apps/v1beta1",
    .kind = "DeploymentList",
    .create = TypeOps<DeploymentList>::Create,
    .destroy = TypeOps<DeploymentList>::Destroy,
    .copy = TypeOps<DeploymentList>::Copy,
    .clear = TypeOps<DeploymentList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeploymentList*) noexcept { return tables::kDeploymentList; }

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
    .name = "apps/v1beta1.ControllerRevision",
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
    .api_version = "apps/v1beta1",
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
    .name = "apps/v1beta1.ControllerRevisionList",
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
    .api_version = "apps/v1beta1",
    .kind = "ControllerRevisionList",
    .create = TypeOps<ControllerRevisionList>::Create,
    .destroy = TypeOps<ControllerRevisionList>::Destroy,
    .copy = TypeOps<ControllerRevisionList>::Copy,
    .clear = TypeOps<ControllerRevisionList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ControllerRevisionList*) noexcept { return tables::kControllerRevisionList; }

}  // namespace kube::apps::v1beta1
