// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v2); edits are lost.
#include "gen/src/autoscaling/v2/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/autoscaling/v2/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::autoscaling::v2::HorizontalPodAutoscaler)
KUBE_INSTANTIATE_LIST(kube::autoscaling::v2::MetricSpec)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::HorizontalPodAutoscalerBehavior)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::HPAScalingRules)
KUBE_INSTANTIATE_LIST(kube::autoscaling::v2::HPAScalingPolicy)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ObjectMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::PodsMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ResourceMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ContainerResourceMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ExternalMetricSource)
KUBE_INSTANTIATE_LIST(kube::autoscaling::v2::HorizontalPodAutoscalerCondition)
KUBE_INSTANTIATE_LIST(kube::autoscaling::v2::MetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ObjectMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::PodsMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ResourceMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ContainerResourceMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v2::ExternalMetricStatus)

namespace kube::autoscaling::v2 {

// HorizontalPodAutoscaler
constexpr Field kHorizontalPodAutoscalerFields[] = {
    Field::Make<"kind">(offsetof(HorizontalPodAutoscaler, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(HorizontalPodAutoscaler, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(HorizontalPodAutoscaler, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(HorizontalPodAutoscaler, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kHorizontalPodAutoscalerSpec),
    Field::Make<"status">(offsetof(HorizontalPodAutoscaler, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kHorizontalPodAutoscalerStatus),
};
constexpr std::uint8_t kHorizontalPodAutoscalerIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kHorizontalPodAutoscaler = {
    .name = "autoscaling/v2.HorizontalPodAutoscaler",
    .size = sizeof(HorizontalPodAutoscaler),
    .field_count = 5,
    .json_count = 5,
    .fields = kHorizontalPodAutoscalerFields,
    .json_fields = kHorizontalPodAutoscalerFields,
    .index = kHorizontalPodAutoscalerIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kHorizontalPodAutoscaler,
    .api_version = "autoscaling/v2",
    .kind = "HorizontalPodAutoscaler",
    .create = TypeOps<HorizontalPodAutoscaler>::Create,
    .destroy = TypeOps<HorizontalPodAutoscaler>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscaler>::Copy,
    .clear = TypeOps<HorizontalPodAutoscaler>::Clear,
    .list = &ListOpsOf<List<HorizontalPodAutoscaler>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscaler*) noexcept { return tables::kHorizontalPodAutoscaler; }

// HorizontalPodAutoscalerSpec
constexpr Field kHorizontalPodAutoscalerSpecFields[] = {
    Field::Make<"scaleTargetRef">(offsetof(HorizontalPodAutoscalerSpec, scale_target_ref), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCrossVersionObjectReference),
    Field::Make<"minReplicas">(offsetof(HorizontalPodAutoscalerSpec, min_replicas), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maxReplicas">(offsetof(HorizontalPodAutoscalerSpec, max_replicas), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"metrics">(offsetof(HorizontalPodAutoscalerSpec, metrics), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kMetricSpec),
    Field::Make<"behavior">(offsetof(HorizontalPodAutoscalerSpec, behavior), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHorizontalPodAutoscalerBehavior),
};
constexpr std::uint8_t kHorizontalPodAutoscalerSpecIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kHorizontalPodAutoscalerSpecMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // metrics
    {},
};
constinit const TypeInfo tables::kHorizontalPodAutoscalerSpec = {
    .name = "autoscaling/v2.HorizontalPodAutoscalerSpec",
    .size = sizeof(HorizontalPodAutoscalerSpec),
    .field_count = 5,
    .json_count = 5,
    .fields = kHorizontalPodAutoscalerSpecFields,
    .json_fields = kHorizontalPodAutoscalerSpecFields,
    .index = kHorizontalPodAutoscalerSpecIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kHorizontalPodAutoscalerSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HorizontalPodAutoscalerSpec>::Create,
    .destroy = TypeOps<HorizontalPodAutoscalerSpec>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscalerSpec>::Copy,
    .clear = TypeOps<HorizontalPodAutoscalerSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerSpec*) noexcept { return tables::kHorizontalPodAutoscalerSpec; }

// CrossVersionObjectReference
constexpr Field kCrossVersionObjectReferenceFields[] = {
    Field::Make<"kind">(offsetof(CrossVersionObjectReference, kind), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(CrossVersionObjectReference, name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"apiVersion">(offsetof(CrossVersionObjectReference, api_version), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCrossVersionObjectReferenceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kCrossVersionObjectReference = {
    .name = "autoscaling/v2.CrossVersionObjectReference",
    .size = sizeof(CrossVersionObjectReference),
    .field_count = 3,
    .json_count = 3,
    .fields = kCrossVersionObjectReferenceFields,
    .json_fields = kCrossVersionObjectReferenceFields,
    .index = kCrossVersionObjectReferenceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CrossVersionObjectReference>::Create,
    .destroy = TypeOps<CrossVersionObjectReference>::Destroy,
    .copy = TypeOps<CrossVersionObjectReference>::Copy,
    .clear = TypeOps<CrossVersionObjectReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CrossVersionObjectReference*) noexcept { return tables::kCrossVersionObjectReference; }

// MetricSpec
constexpr Field kMetricSpecFields[] = {
    Field::Make<"type">(offsetof(MetricSpec, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"object">(offsetof(MetricSpec, object), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectMetricSource),
    Field::Make<"pods">(offsetof(MetricSpec, pods), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodsMetricSource),
    Field::Make<"resource">(offsetof(MetricSpec, resource), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceMetricSource),
    Field::Make<"containerResource">(offsetof(MetricSpec, container_resource), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kContainerResourceMetricSource),
    Field::Make<"external">(offsetof(MetricSpec, external), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExternalMetricSource),
};
constexpr std::uint8_t kMetricSpecIndex[] = {0, 1, 2, 3, 4, 6, 0, 5};
constinit const TypeInfo tables::kMetricSpec = {
    .name = "autoscaling/v2.MetricSpec",
    .size = sizeof(MetricSpec),
    .field_count = 6,
    .json_count = 6,
    .fields = kMetricSpecFields,
    .json_fields = kMetricSpecFields,
    .index = kMetricSpecIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MetricSpec>::Create,
    .destroy = TypeOps<MetricSpec>::Destroy,
    .copy = TypeOps<MetricSpec>::Copy,
    .clear = TypeOps<MetricSpec>::Clear,
    .list = &ListOpsOf<List<MetricSpec>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MetricSpec*) noexcept { return tables::kMetricSpec; }

// HorizontalPodAutoscalerBehavior
constexpr Field kHorizontalPodAutoscalerBehaviorFields[] = {
    Field::Make<"scaleUp">(offsetof(HorizontalPodAutoscalerBehavior, scale_up), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHPAScalingRules),
    Field::Make<"scaleDown">(offsetof(HorizontalPodAutoscalerBehavior, scale_down), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHPAScalingRules),
};
constexpr std::uint8_t kHorizontalPodAutoscalerBehaviorIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kHorizontalPodAutoscalerBehavior = {
    .name = "autoscaling/v2.HorizontalPodAutoscalerBehavior",
    .size = sizeof(HorizontalPodAutoscalerBehavior),
    .field_count = 2,
    .json_count = 2,
    .fields = kHorizontalPodAutoscalerBehaviorFields,
    .json_fields = kHorizontalPodAutoscalerBehaviorFields,
    .index = kHorizontalPodAutoscalerBehaviorIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HorizontalPodAutoscalerBehavior>::Create,
    .destroy = TypeOps<HorizontalPodAutoscalerBehavior>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscalerBehavior>::Copy,
    .clear = TypeOps<HorizontalPodAutoscalerBehavior>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerBehavior*) noexcept { return tables::kHorizontalPodAutoscalerBehavior; }

// HPAScalingRules
constexpr Field kHPAScalingRulesFields[] = {
    Field::Make<"stabilizationWindowSeconds">(offsetof(HPAScalingRules, stabilization_window_seconds), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"selectPolicy">(offsetof(HPAScalingRules, select_policy), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"policies">(offsetof(HPAScalingRules, policies), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kHPAScalingPolicy),
    Field::Make<"tolerance">(offsetof(HPAScalingRules, tolerance), 4, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kHPAScalingRulesIndex[] = {0, 2, 3, 1, 4};
constexpr FieldMergeInfo kHPAScalingRulesMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // policies
    {},
};
constinit const TypeInfo tables::kHPAScalingRules = {
    .name = "autoscaling/v2.HPAScalingRules",
    .size = sizeof(HPAScalingRules),
    .field_count = 4,
    .json_count = 4,
    .fields = kHPAScalingRulesFields,
    .json_fields = kHPAScalingRulesFields,
    .index = kHPAScalingRulesIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kHPAScalingRulesMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HPAScalingRules>::Create,
    .destroy = TypeOps<HPAScalingRules>::Destroy,
    .copy = TypeOps<HPAScalingRules>::Copy,
    .clear = TypeOps<HPAScalingRules>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HPAScalingRules*) noexcept { return tables::kHPAScalingRules; }

// HPAScalingPolicy
constexpr Field kHPAScalingPolicyFields[] = {
    Field::Make<"type">(offsetof(HPAScalingPolicy, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(HPAScalingPolicy, value), 2, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"periodSeconds">(offsetof(HPAScalingPolicy, period_seconds), 3, FieldType::kInt32, FieldShape::kValue),
};
constexpr std::uint8_t kHPAScalingPolicyIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kHPAScalingPolicy = {
    .name = "autoscaling/v2.HPAScalingPolicy",
    .size = sizeof(HPAScalingPolicy),
    .field_count = 3,
    .json_count = 3,
    .fields = kHPAScalingPolicyFields,
    .json_fields = kHPAScalingPolicyFields,
    .index = kHPAScalingPolicyIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HPAScalingPolicy>::Create,
    .destroy = TypeOps<HPAScalingPolicy>::Destroy,
    .copy = TypeOps<HPAScalingPolicy>::Copy,
    .clear = TypeOps<HPAScalingPolicy>::Clear,
    .list = &ListOpsOf<List<HPAScalingPolicy>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HPAScalingPolicy*) noexcept { return tables::kHPAScalingPolicy; }

// ObjectMetricSource
constexpr Field kObjectMetricSourceFields[] = {
    Field::Make<"describedObject">(offsetof(ObjectMetricSource, described_object), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCrossVersionObjectReference),
    Field::Make<"target">(offsetof(ObjectMetricSource, target), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricTarget),
    Field::Make<"metric">(offsetof(ObjectMetricSource, metric), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricIdentifier),
};
constexpr std::uint8_t kObjectMetricSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kObjectMetricSource = {
    .name = "autoscaling/v2.ObjectMetricSource",
    .size = sizeof(ObjectMetricSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kObjectMetricSourceFields,
    .json_fields = kObjectMetricSourceFields,
    .index = kObjectMetricSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ObjectMetricSource>::Create,
    .destroy = TypeOps<ObjectMetricSource>::Destroy,
    .copy = TypeOps<ObjectMetricSource>::Copy,
    .clear = TypeOps<ObjectMetricSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ObjectMetricSource*) noexcept { return tables::kObjectMetricSource; }

// PodsMetricSource
constexpr Field kPodsMetricSourceFields[] = {
    Field::Make<"metric">(offsetof(PodsMetricSource, metric), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricIdentifier),
    Field::Make<"target">(offsetof(PodsMetricSource, target), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricTarget),
};
constexpr std::uint8_t kPodsMetricSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodsMetricSource = {
    .name = "autoscaling/v2.PodsMetricSource",
    .size = sizeof(PodsMetricSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodsMetricSourceFields,
    .json_fields = kPodsMetricSourceFields,
    .index = kPodsMetricSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodsMetricSource>::Create,
    .destroy = TypeOps<PodsMetricSource>::Destroy,
    .copy = TypeOps<PodsMetricSource>::Copy,
    .clear = TypeOps<PodsMetricSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodsMetricSource*) noexcept { return tables::kPodsMetricSource; }

// ResourceMetricSource
constexpr Field kResourceMetricSourceFields[] = {
    Field::Make<"name">(offsetof(ResourceMetricSource, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"target">(offsetof(ResourceMetricSource, target), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricTarget),
};
constexpr std::uint8_t kResourceMetricSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kResourceMetricSource = {
    .name = "autoscaling/v2.ResourceMetricSource",
    .size = sizeof(ResourceMetricSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kResourceMetricSourceFields,
    .json_fields = kResourceMetricSourceFields,
    .index = kResourceMetricSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceMetricSource>::Create,
    .destroy = TypeOps<ResourceMetricSource>::Destroy,
    .copy = TypeOps<ResourceMetricSource>::Copy,
    .clear = TypeOps<ResourceMetricSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceMetricSource*) noexcept { return tables::kResourceMetricSource; }

// ContainerResourceMetricSource
constexpr Field kContainerResourceMetricSourceFields[] = {
    Field::Make<"name">(offsetof(ContainerResourceMetricSource, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"target">(offsetof(ContainerResourceMetricSource, target), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricTarget),
    Field::Make<"container">(offsetof(ContainerResourceMetricSource, container), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kContainerResourceMetricSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kContainerResourceMetricSource = {
    .name = "autoscaling/v2.ContainerResourceMetricSource",
    .size = sizeof(ContainerResourceMetricSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kContainerResourceMetricSourceFields,
    .json_fields = kContainerResourceMetricSourceFields,
    .index = kContainerResourceMetricSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerResourceMetricSource>::Create,
    .destroy = TypeOps<ContainerResourceMetricSource>::Destroy,
    .copy = TypeOps<ContainerResourceMetricSource>::Copy,
    .clear = TypeOps<ContainerResourceMetricSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerResourceMetricSource*) noexcept { return tables::kContainerResourceMetricSource; }

// ExternalMetricSource
constexpr Field kExternalMetricSourceFields[] = {
    Field::Make<"metric">(offsetof(ExternalMetricSource, metric), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricIdentifier),
    Field::Make<"target">(offsetof(ExternalMetricSource, target), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricTarget),
};
constexpr std::uint8_t kExternalMetricSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kExternalMetricSource = {
    .name = "autoscaling/v2.ExternalMetricSource",
    .size = sizeof(ExternalMetricSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kExternalMetricSourceFields,
    .json_fields = kExternalMetricSourceFields,
    .index = kExternalMetricSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ExternalMetricSource>::Create,
    .destroy = TypeOps<ExternalMetricSource>::Destroy,
    .copy = TypeOps<ExternalMetricSource>::Copy,
    .clear = TypeOps<ExternalMetricSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ExternalMetricSource*) noexcept { return tables::kExternalMetricSource; }

// MetricIdentifier
constexpr Field kMetricIdentifierFields[] = {
    Field::Make<"name">(offsetof(MetricIdentifier, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"selector">(offsetof(MetricIdentifier, selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
};
constexpr std::uint8_t kMetricIdentifierIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kMetricIdentifierMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // selector
};
constinit const TypeInfo tables::kMetricIdentifier = {
    .name = "autoscaling/v2.MetricIdentifier",
    .size = sizeof(MetricIdentifier),
    .field_count = 2,
    .json_count = 2,
    .fields = kMetricIdentifierFields,
    .json_fields = kMetricIdentifierFields,
    .index = kMetricIdentifierIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kMetricIdentifierMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MetricIdentifier>::Create,
    .destroy = TypeOps<MetricIdentifier>::Destroy,
    .copy = TypeOps<MetricIdentifier>::Copy,
    .clear = TypeOps<MetricIdentifier>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MetricIdentifier*) noexcept { return tables::kMetricIdentifier; }

// MetricTarget
constexpr Field kMetricTargetFields[] = {
    Field::Make<"type">(offsetof(MetricTarget, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(MetricTarget, value), 2, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"averageValue">(offsetof(MetricTarget, average_value), 3, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"averageUtilization">(offsetof(MetricTarget, average_utilization), 4, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kMetricTargetIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kMetricTarget = {
    .name = "autoscaling/v2.MetricTarget",
    .size = sizeof(MetricTarget),
    .field_count = 4,
    .json_count = 4,
    .fields = kMetricTargetFields,
    .json_fields = kMetricTargetFields,
    .index = kMetricTargetIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MetricTarget>::Create,
    .destroy = TypeOps<MetricTarget>::Destroy,
    .copy = TypeOps<MetricTarget>::Copy,
    .clear = TypeOps<MetricTarget>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MetricTarget*) noexcept { return tables::kMetricTarget; }

// HorizontalPodAutoscalerStatus
constexpr Field kHorizontalPodAutoscalerStatusFields[] = {
    Field::Make<"observedGeneration">(offsetof(HorizontalPodAutoscalerStatus, observed_generation), 1, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"lastScaleTime">(offsetof(HorizontalPodAutoscalerStatus, last_scale_time), 2, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"currentReplicas">(offsetof(HorizontalPodAutoscalerStatus, current_replicas), 3, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"desiredReplicas">(offsetof(HorizontalPodAutoscalerStatus, desired_replicas), 4, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"currentMetrics">(offsetof(HorizontalPodAutoscalerStatus, current_metrics), 5, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kMetricStatus),
    Field::Make<"conditions">(offsetof(HorizontalPodAutoscalerStatus, conditions), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kHorizontalPodAutoscalerCondition),
};
constexpr std::uint8_t kHorizontalPodAutoscalerStatusIndex[] = {0, 1, 2, 3, 4, 5, 6};
constexpr FieldMergeInfo kHorizontalPodAutoscalerStatusMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // currentMetrics
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kHorizontalPodAutoscalerStatus = {
    .name = "autoscaling/v2.HorizontalPodAutoscalerStatus",
    .size = sizeof(HorizontalPodAutoscalerStatus),
    .field_count = 6,
    .json_count = 6,
    .fields = kHorizontalPodAutoscalerStatusFields,
    .json_fields = kHorizontalPodAutoscalerStatusFields,
    .index = kHorizontalPodAutoscalerStatusIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kHorizontalPodAutoscalerStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HorizontalPodAutoscalerStatus>::Create,
    .destroy = TypeOps<HorizontalPodAutoscalerStatus>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscalerStatus>::Copy,
    .clear = TypeOps<HorizontalPodAutoscalerStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerStatus*) noexcept { return tables::kHorizontalPodAutoscalerStatus; }

// HorizontalPodAutoscalerCondition
constexpr Field kHorizontalPodAutoscalerConditionFields[] = {
    Field::Make<"type">(offsetof(HorizontalPodAutoscalerCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(HorizontalPodAutoscalerCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(HorizontalPodAutoscalerCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(HorizontalPodAutoscalerCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(HorizontalPodAutoscalerCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kHorizontalPodAutoscalerConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kHorizontalPodAutoscalerCondition = {
    .name = "autoscaling/v2.HorizontalPodAutoscalerCondition",
    .size = sizeof(HorizontalPodAutoscalerCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kHorizontalPodAutoscalerConditionFields,
    .json_fields = kHorizontalPodAutoscalerConditionFields,
    .index = kHorizontalPodAutoscalerConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HorizontalPodAutoscalerCondition>::Create,
    .destroy = TypeOps<HorizontalPodAutoscalerCondition>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscalerCondition>::Copy,
    .clear = TypeOps<HorizontalPodAutoscalerCondition>::Clear,
    .list = &ListOpsOf<List<HorizontalPodAutoscalerCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerCondition*) noexcept { return tables::kHorizontalPodAutoscalerCondition; }

// MetricStatus
constexpr Field kMetricStatusFields[] = {
    Field::Make<"type">(offsetof(MetricStatus, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"object">(offsetof(MetricStatus, object), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectMetricStatus),
    Field::Make<"pods">(offsetof(MetricStatus, pods), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodsMetricStatus),
    Field::Make<"resource">(offsetof(MetricStatus, resource), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceMetricStatus),
    Field::Make<"containerResource">(offsetof(MetricStatus, container_resource), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kContainerResourceMetricStatus),
    Field::Make<"external">(offsetof(MetricStatus, external), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExternalMetricStatus),
};
constexpr std::uint8_t kMetricStatusIndex[] = {0, 1, 2, 3, 4, 6, 0, 5};
constinit const TypeInfo tables::kMetricStatus = {
    .name = "autoscaling/v2.MetricStatus",
    .size = sizeof(MetricStatus),
    .field_count = 6,
    .json_count = 6,
    .fields = kMetricStatusFields,
    .json_fields = kMetricStatusFields,
    .index = kMetricStatusIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MetricStatus>::Create,
    .destroy = TypeOps<MetricStatus>::Destroy,
    .copy = TypeOps<MetricStatus>::Copy,
    .clear = TypeOps<MetricStatus>::Clear,
    .list = &ListOpsOf<List<MetricStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MetricStatus*) noexcept { return tables::kMetricStatus; }

// ObjectMetricStatus
constexpr Field kObjectMetricStatusFields[] = {
    Field::Make<"metric">(offsetof(ObjectMetricStatus, metric), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricIdentifier),
    Field::Make<"current">(offsetof(ObjectMetricStatus, current), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricValueStatus),
    Field::Make<"describedObject">(offsetof(ObjectMetricStatus, described_object), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCrossVersionObjectReference),
};
constexpr std::uint8_t kObjectMetricStatusIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kObjectMetricStatus = {
    .name = "autoscaling/v2.ObjectMetricStatus",
    .size = sizeof(ObjectMetricStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kObjectMetricStatusFields,
    .json_fields = kObjectMetricStatusFields,
    .index = kObjectMetricStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ObjectMetricStatus>::Create,
    .destroy = TypeOps<ObjectMetricStatus>::Destroy,
    .copy = TypeOps<ObjectMetricStatus>::Copy,
    .clear = TypeOps<ObjectMetricStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ObjectMetricStatus*) noexcept { return tables::kObjectMetricStatus; }

// PodsMetricStatus
constexpr Field kPodsMetricStatusFields[] = {
    Field::Make<"metric">(offsetof(PodsMetricStatus, metric), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricIdentifier),
    Field::Make<"current">(offsetof(PodsMetricStatus, current), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricValueStatus),
};
constexpr std::uint8_t kPodsMetricStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodsMetricStatus = {
    .name = "autoscaling/v2.PodsMetricStatus",
    .size = sizeof(PodsMetricStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodsMetricStatusFields,
    .json_fields = kPodsMetricStatusFields,
    .index = kPodsMetricStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodsMetricStatus>::Create,
    .destroy = TypeOps<PodsMetricStatus>::Destroy,
    .copy = TypeOps<PodsMetricStatus>::Copy,
    .clear = TypeOps<PodsMetricStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodsMetricStatus*) noexcept { return tables::kPodsMetricStatus; }

// ResourceMetricStatus
constexpr Field kResourceMetricStatusFields[] = {
    Field::Make<"name">(offsetof(ResourceMetricStatus, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"current">(offsetof(ResourceMetricStatus, current), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricValueStatus),
};
constexpr std::uint8_t kResourceMetricStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kResourceMetricStatus = {
    .name = "autoscaling/v2.ResourceMetricStatus",
    .size = sizeof(ResourceMetricStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kResourceMetricStatusFields,
    .json_fields = kResourceMetricStatusFields,
    .index = kResourceMetricStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceMetricStatus>::Create,
    .destroy = TypeOps<ResourceMetricStatus>::Destroy,
    .copy = TypeOps<ResourceMetricStatus>::Copy,
    .clear = TypeOps<ResourceMetricStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceMetricStatus*) noexcept { return tables::kResourceMetricStatus; }

// ContainerResourceMetricStatus
constexpr Field kContainerResourceMetricStatusFields[] = {
    Field::Make<"name">(offsetof(ContainerResourceMetricStatus, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"current">(offsetof(ContainerResourceMetricStatus, current), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricValueStatus),
    Field::Make<"container">(offsetof(ContainerResourceMetricStatus, container), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kContainerResourceMetricStatusIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kContainerResourceMetricStatus = {
    .name = "autoscaling/v2.ContainerResourceMetricStatus",
    .size = sizeof(ContainerResourceMetricStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kContainerResourceMetricStatusFields,
    .json_fields = kContainerResourceMetricStatusFields,
    .index = kContainerResourceMetricStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerResourceMetricStatus>::Create,
    .destroy = TypeOps<ContainerResourceMetricStatus>::Destroy,
    .copy = TypeOps<ContainerResourceMetricStatus>::Copy,
    .clear = TypeOps<ContainerResourceMetricStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerResourceMetricStatus*) noexcept { return tables::kContainerResourceMetricStatus; }

// ExternalMetricStatus
constexpr Field kExternalMetricStatusFields[] = {
    Field::Make<"metric">(offsetof(ExternalMetricStatus, metric), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricIdentifier),
    Field::Make<"current">(offsetof(ExternalMetricStatus, current), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kMetricValueStatus),
};
constexpr std::uint8_t kExternalMetricStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kExternalMetricStatus = {
    .name = "autoscaling/v2.ExternalMetricStatus",
    .size = sizeof(ExternalMetricStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kExternalMetricStatusFields,
    .json_fields = kExternalMetricStatusFields,
    .index = kExternalMetricStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ExternalMetricStatus>::Create,
    .destroy = TypeOps<ExternalMetricStatus>::Destroy,
    .copy = TypeOps<ExternalMetricStatus>::Copy,
    .clear = TypeOps<ExternalMetricStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ExternalMetricStatus*) noexcept { return tables::kExternalMetricStatus; }

// MetricValueStatus
constexpr Field kMetricValueStatusFields[] = {
    Field::Make<"value">(offsetof(MetricValueStatus, value), 1, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"averageValue">(offsetof(MetricValueStatus, average_value), 2, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"averageUtilization">(offsetof(MetricValueStatus, average_utilization), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kMetricValueStatusIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kMetricValueStatus = {
    .name = "autoscaling/v2.MetricValueStatus",
    .size = sizeof(MetricValueStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kMetricValueStatusFields,
    .json_fields = kMetricValueStatusFields,
    .index = kMetricValueStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MetricValueStatus>::Create,
    .destroy = TypeOps<MetricValueStatus>::Destroy,
    .copy = TypeOps<MetricValueStatus>::Copy,
    .clear = TypeOps<MetricValueStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MetricValueStatus*) noexcept { return tables::kMetricValueStatus; }

// HorizontalPodAutoscalerList
constexpr Field kHorizontalPodAutoscalerListFields[] = {
    Field::Make<"kind">(offsetof(HorizontalPodAutoscalerList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(HorizontalPodAutoscalerList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(HorizontalPodAutoscalerList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(HorizontalPodAutoscalerList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kHorizontalPodAutoscaler),
};
constexpr std::uint8_t kHorizontalPodAutoscalerListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kHorizontalPodAutoscalerList = {
    .name = "autoscaling/v2.HorizontalPodAutoscalerList",
    .size = sizeof(HorizontalPodAutoscalerList),
    .field_count = 4,
    .json_count = 4,
    .fields = kHorizontalPodAutoscalerListFields,
    .json_fields = kHorizontalPodAutoscalerListFields,
    .index = kHorizontalPodAutoscalerListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "autoscaling/v2",
    .kind = "HorizontalPodAutoscalerList",
    .create = TypeOps<HorizontalPodAutoscalerList>::Create,
    .destroy = TypeOps<HorizontalPodAutoscalerList>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscalerList>::Copy,
    .clear = TypeOps<HorizontalPodAutoscalerList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerList*) noexcept { return tables::kHorizontalPodAutoscalerList; }

}  // namespace kube::autoscaling::v2
