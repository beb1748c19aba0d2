// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/extensions/v1beta1); edits are lost.
#include "gen/src/extensions/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/extensions/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::Deployment)
KUBE_INSTANTIATE_BOXED(kube::extensions::v1beta1::RollbackConfig)
KUBE_INSTANTIATE_BOXED(kube::extensions::v1beta1::RollingUpdateDeployment)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::DeploymentCondition)
KUBE_INSTANTIATE_BOXED(kube::extensions::v1beta1::RollingUpdateDaemonSet)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::DaemonSetCondition)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::DaemonSet)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::Ingress)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::IngressTLS)

namespace kube::extensions::v1beta1 {

// ScaleSpec
constexpr Field kScaleSpecFields[] = {
    Field::Make<"replicas">(offsetof(ScaleSpec, replicas), 1, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kScaleSpec = {
    .name = "extensions/v1beta1.ScaleSpec",
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
    .name = "extensions/v1beta1.ScaleStatus",
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
    .name = "extensions/v1beta1.Scale",
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
    .api_version = "extensions/v1beta1",
    .kind = "Scale",
    .create = TypeOps<Scale>::Create,
    .destroy = TypeOps<Scale>::Destroy,
    .copy = TypeOps<Scale>::Copy,
    .clear = TypeOps<Scale>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Scale*) noexcept { return tables::kScale; }

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
    .name = "extensions/v1beta1.Deployment",
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
    .api_version = "extensions/v1beta1",
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
    .name = "extensions/v1beta1.DeploymentSpec",
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
    .name = "extensions/v1beta1.DeploymentRollback",
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
    .api_version = "extensions/v1beta1",
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
    .name = "extensions/v1beta1.RollbackConfig",
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
    .name = "extensions/v1beta1.DeploymentStrategy",
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
    .name = "extensions/v1beta1.RollingUpdateDeployment",
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
    .name = "extensions/v1beta1.DeploymentStatus",
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
    .name = "extensions/v1beta1.DeploymentCondition",
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
    .name = "extensions/v1beta1.DeploymentList",
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
    .api_version = "extensions/v1beta1",
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
    .name = "extensions/v1beta1.DaemonSetUpdateStrategy",
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
    .name = "extensions/v1beta1.RollingUpdateDaemonSet",
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
    Field::Make<"selector">(offsetof(DaemonSetSpec, selector), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"template">(offsetof(DaemonSetSpec, template_), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &core::v1::tables::kPodTemplateSpec),
    Field::Make<"updateStrategy">(offsetof(DaemonSetSpec, update_strategy), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDaemonSetUpdateStrategy),
    Field::Make<"minReadySeconds">(offsetof(DaemonSetSpec, min_ready_seconds), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"templateGeneration">(offsetof(DaemonSetSpec, template_generation), 5, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"revisionHistoryLimit">(offsetof(DaemonSetSpec, revision_history_limit), 6, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDaemonSetSpecIndex[] = {0, 1, 2, 3, 4, 5, 6};
constexpr FieldMergeInfo kDaemonSetSpecMerge[] = {
    {"", "", "", "", "atomic"},  // selector
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kDaemonSetSpec = {
    .name = "extensions/v1beta1.DaemonSetSpec",
    .size = sizeof(DaemonSetSpec),
    .field_count = 6,
    .json_count = 6,
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
    .name = "extensions/v1beta1.DaemonSetStatus",
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
    .name = "extensions/v1beta1.DaemonSetCondition",
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

// DaemonSet
constexpr Field kDaemonSetFields[] = {
    Field::Make<"kind">(offsetof(DaemonSet, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DaemonSet, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(DaemonSet, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(DaemonSet, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDaemonSetSpec),
    Field::Make<"status">(offsetof(DaemonSet, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDaemonSetStatus),
};
constexpr std::uint8_t kDaemonSetIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kDaemonSet = {
    .name = "extensions/v1beta1.DaemonSet",
    .size = sizeof(DaemonSet),
    .field_count = 5,
    .json_count = 5,
    .fields = kDaemonSetFields,
    .json_fields = kDaemonSetFields,
    .index = kDaemonSetIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kDaemonSet,
    .api_version = "extensions/v1beta1",
    .kind = "DaemonSet",
    .create = TypeOps<DaemonSet>::Create,
    .destroy = TypeOps<DaemonSet>::Destroy,
    .copy = TypeOps<DaemonSet>::Copy,
    .clear = TypeOps<DaemonSet>::Clear,
    .list = &ListOpsOf<List<DaemonSet>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DaemonSet*) noexcept { return tables::kDaemonSet; }

// DaemonSetList
constexpr Field kDaemonSetListFields[] = {
    Field::Make<"kind">(offsetof(DaemonSetList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DaemonSetList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(DaemonSetList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(DaemonSetList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kDaemonSet),
};
constexpr std::uint8_t kDaemonSetListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kDaemonSetList = {
    .name = "extensions/v1beta1.DaemonSetList",
    .size = sizeof(DaemonSetList),
    .field_count = 4,
    .json_count = 4,
    .fields = kDaemonSetListFields,
    .json_fields = kDaemonSetListFields,
    .index = kDaemonSetListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "extensions/v1beta1",
    .kind = "DaemonSetList",
    .create = TypeOps<DaemonSetList>::Create,
    .destroy = TypeOps<DaemonSetList>::Destroy,
    .copy = TypeOps<DaemonSetList>::Copy,
    .clear = TypeOps<DaemonSetList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DaemonSetList*) noexcept { return tables::kDaemonSetList; }

// Ingress
constexpr Field kIngressFields[] = {
    Field::Make<"kind">(offsetof(Ingress, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Ingress, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Ingress, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Ingress, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIngressSpec),
    Field::Make<"status">(offsetof(Ingress, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIngressStatus),
};
constexpr std::uint8_t kIngressIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kIngress = {
    .name = "extensions/v1beta1.Ingress",
    .size = sizeof(Ingress),
    .field_count = 5,
    .json_count = 5,
    .fields = kIngressFields,
    .json_fields = kIngressFields,
    .index = kIngressIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kIngress,
    .api_version = "extensions/v1beta1",
    .kind = "Ingress",
    .create = TypeOps<Ingress>::Create,
    .destroy = TypeOps<Ingress>::Destroy,
    .copy = TypeOps<Ingress>::Copy,
    .clear = TypeOps<Ingress>::Clear,
    .list = &ListOpsOf<List<Ingress>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Ingress*) noexcept { return tables::kIngress; }

// IngressList
constexpr Field kIngressListFields[] = {
    Field::Make<"kind">(offsetof(IngressList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(IngressList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(IngressList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(IngressList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kIngress),
};
constexpr std::uint8_t kIngressListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kIngressList = {
    .name = "extensions/v1beta1.IngressList",
    .size = sizeof(IngressList),
    .field_count = 4,
    .json_count = 4,
    .fields = kIngressListFields,
    .json_fields = kIngressListFields,
    .index = kIngressListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "extensions/v1beta1",
    .kind = "IngressList",
    .create = TypeOps<IngressList>::Create,
    .destroy = TypeOps<IngressList>::Destroy,
    .copy = TypeOps<IngressList>::Copy,
    .clear = TypeOps<IngressList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressList*) noexcept { return tables::kIngressList; }

// IngressSpec
constexpr Field kIngressSpecFields[] = {
    Field::Make<"ingressClassName">(offsetof(IngressSpec, ingress_class_name), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"backend">(offsetof(IngressSpec, backend), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kIngressBackend),
    Field::Make<"tls">(offsetof(IngressSpec, tls), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kIngressTLS),
    Field::Make<"rules">(offsetof(IngressSpec, rules), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kIngressRule),
};
constexpr std::uint8_t kIngressSpecIndex[] = {0, 2, 3, 4, 1};
constexpr FieldMergeInfo kIngressSpecMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // tls
    {"", "", "atomic", "", ""},  // rules
};
constinit const TypeInfo tables::kIngressSpec = {
    .name = "extensions/v1beta1.IngressSpec",
    .size = sizeof(IngressSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kIngressSpecFields,
    .json_fields = kIngressSpecFields,
    .index = kIngressSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kIngressSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressSpec>::Create,
    .destroy = TypeOps<IngressSpec>::Destroy,
    .copy = TypeOps<IngressSpec>::Copy,
    .clear = TypeOps<IngressSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressSpec*) noexcept { return tables::kIngressSpec; }

// IngressTLS
constexpr Field kIngressTLSFields[] = {
    Field::Make<"hosts">(offsetof(IngressTLS, hosts), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"secretName">(offsetof(IngressTLS, secret_name), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kIngressTLSIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kIngressTLSMerge[] = {
    {"", "", "atomic", "", ""},  // hosts
    {},
};
constinit const TypeInfo tables::kIngressTLS = {
    .name = "extensions/v1beta1.IngressTLS",
    .size = sizeof(IngressTLS),
    .field_count = 2,
    .json_count = 2,
    .fields = kIngressTLSFields,
    .json_fields = kIngressTLSFields,
    .index = kIngressTLSIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kIngressTLSMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressTLS>::Create,
    .destroy = TypeOps<IngressTLS>::Destroy,
    .copy = TypeOps<IngressTLS>::Copy,
    .clear = TypeOps<IngressTLS>::Clear,
    .list = &ListOpsOf<List<IngressTLS>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressTLS*) noexcept { return tables::kIngressTLS; }

// IngressStatus
constexpr Field kIngressStatusFields[] = {
    Field::Make<"loadBalancer">(offsetof(IngressStatus, load_balancer), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIngressLoadBalancerStatus),
};
constexpr std::uint8_t kIngressStatusIndex[] = {0, 1};
constinit const TypeInfo tables::kIngressStatus = {
    .name = "extensions/v1beta1.IngressStatus",
    .size = sizeof(IngressStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kIngressStatusFields,
    .json_fields = kIngressStatusFields,
    .index = kIngressStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressStatus>::Create,
    .destroy = TypeOps<IngressStatus>::Destroy,
    .copy = TypeOps<IngressStatus>::Copy,
    .clear = TypeOps<IngressStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressStatus*) noexcept { return tables::kIngressStatus; }

// IngressLoadBalancerStatus
constexpr Field kIngressLoadBalancerStatusFields[] = {
    Field::Make<"ingress">(offsetof(IngressLoadBalancerStatus, ingress), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kIngressLoadBalancerIngress),
};
constexpr std::uint8_t kIngressLoadBalancerStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kIngressLoadBalancerStatusMerge[] = {
    {"", "", "atomic", "", ""},  // ingress
};
constinit const TypeInfo tables::kIngressLoadBalancerStatus = {
    .name = "extensions/v1beta1.IngressLoadBalancerStatus",
    .size = sizeof(IngressLoadBalancerStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kIngressLoadBalancerStatusFields,
    .json_fields = kIngressLoadBalancerStatusFields,
    .index = kIngressLoadBalancerStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kIngressLoadBalancerStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressLoadBalancerStatus>::Create,
    .destroy = TypeOps<IngressLoadBalancerStatus>::Destroy,
    .copy = TypeOps<IngressLoadBalancerStatus>::Copy,
    .clear = TypeOps<IngressLoadBalancerStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressLoadBalancerStatus*) noexcept { return tables::kIngressLoadBalancerStatus; }

}  // namespace kube::extensions::v1beta1
