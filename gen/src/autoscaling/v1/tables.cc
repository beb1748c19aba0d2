// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v1); edits are lost.
#include "gen/src/autoscaling/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/autoscaling/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::autoscaling::v1::HorizontalPodAutoscaler)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ObjectMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::PodsMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ResourceMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ContainerResourceMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ExternalMetricSource)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ObjectMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::PodsMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ResourceMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ContainerResourceMetricStatus)
KUBE_INSTANTIATE_BOXED(kube::autoscaling::v1::ExternalMetricStatus)

namespace kube::autoscaling::v1 {

// CrossVersionObjectReference
constexpr Field kCrossVersionObjectReferenceFields[] = {
    Field::Make<"kind">(offsetof(CrossVersionObjectReference, kind), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(CrossVersionObjectReference, name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"apiVersion">(offsetof(CrossVersionObjectReference, api_version), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCrossVersionObjectReferenceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kCrossVersionObjectReference = {
    .name = "autoscaling/v1.CrossVersionObjectReference",
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

// HorizontalPodAutoscalerSpec
constexpr Field kHorizontalPodAutoscalerSpecFields[] = {
    Field::Make<"scaleTargetRef">(offsetof(HorizontalPodAutoscalerSpec, scale_target_ref), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCrossVersionObjectReference),
    Field::Make<"minReplicas">(offsetof(HorizontalPodAutoscalerSpec, min_replicas), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maxReplicas">(offsetof(HorizontalPodAutoscalerSpec, max_replicas), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"targetCPUUtilizationPercentage">(offsetof(HorizontalPodAutoscalerSpec, target_cpu_utilization_percentage), 4, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kHorizontalPodAutoscalerSpecIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kHorizontalPodAutoscalerSpecMerge[] = {
    {"", "", "", "", "atomic"},  // scaleTargetRef
    {},
    {},
    {},
};
constinit const TypeInfo tables::kHorizontalPodAutoscalerSpec = {
    .name = "autoscaling/v1.HorizontalPodAutoscalerSpec",
    .size = sizeof(HorizontalPodAutoscalerSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kHorizontalPodAutoscalerSpecFields,
    .json_fields = kHorizontalPodAutoscalerSpecFields,
    .index = kHorizontalPodAutoscalerSpecIndex,
    .index_size = 5,
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

// HorizontalPodAutoscalerStatus
constexpr Field kHorizontalPodAutoscalerStatusFields[] = {
    Field::Make<"observedGeneration">(offsetof(HorizontalPodAutoscalerStatus, observed_generation), 1, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"lastScaleTime">(offsetof(HorizontalPodAutoscalerStatus, last_scale_time), 2, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"currentReplicas">(offsetof(HorizontalPodAutoscalerStatus, current_replicas), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"desiredReplicas">(offsetof(HorizontalPodAutoscalerStatus, desired_replicas), 4, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"currentCPUUtilizationPercentage">(offsetof(HorizontalPodAutoscalerStatus, current_cpu_utilization_percentage), 5, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kHorizontalPodAutoscalerStatusIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kHorizontalPodAutoscalerStatus = {
    .name = "autoscaling/v1.HorizontalPodAutoscalerStatus",
    .size = sizeof(HorizontalPodAutoscalerStatus),
    .field_count = 5,
    .json_count = 5,
    .fields = kHorizontalPodAutoscalerStatusFields,
    .json_fields = kHorizontalPodAutoscalerStatusFields,
    .index = kHorizontalPodAutoscalerStatusIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
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
    .name = "autoscaling/v1.HorizontalPodAutoscaler",
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
    .api_version = "autoscaling/v1",
    .kind = "HorizontalPodAutoscaler",
    .create = TypeOps<HorizontalPodAutoscaler>::Create,
    .destroy = TypeOps<HorizontalPodAutoscaler>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscaler>::Copy,
    .clear = TypeOps<HorizontalPodAutoscaler>::Clear,
    .list = &ListOpsOf<List<HorizontalPodAutoscaler>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscaler*) noexcept { return tables::kHorizontalPodAutoscaler; }

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
    .name = "autoscaling/v1.HorizontalPodAutoscalerList",
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
    .api_version = "autoscaling/v1",
    .kind = "HorizontalPodAutoscalerList",
    .create = TypeOps<HorizontalPodAutoscalerList>::Create,
    .destroy = TypeOps<HorizontalPodAutoscalerList>::Destroy,
    .copy = TypeOps<HorizontalPodAutoscalerList>::Copy,
    .clear = TypeOps<HorizontalPodAutoscalerList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerList*) noexcept { return tables::kHorizontalPodAutoscalerList; }

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
    .name = "autoscaling/v1.Scale",
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
    .api_version = "autoscaling/v1",
    .kind = "Scale",
    .create = TypeOps<Scale>::Create,
    .destroy = TypeOps<Scale>::Destroy,
    .copy = TypeOps<Scale>::Copy,
    .clear = TypeOps<Scale>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Scale*) noexcept { return tables::kScale; }

// ScaleSpec
constexpr Field kScaleSpecFields[] = {
    Field::Make<"replicas">(offsetof(ScaleSpec, replicas), 1, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kScaleSpec = {
    .name = "autoscaling/v1.ScaleSpec",
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
    Field::Make<"selector">(offsetof(ScaleStatus, selector), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kScaleStatus = {
    .name = "autoscaling/v1.ScaleStatus",
    .size = sizeof(ScaleStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kScaleStatusFields,
    .json_fields = kScaleStatusFields,
    .index = kScaleStatusIndex,
    .index_size = 3,
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
    .name = "autoscaling/v1.MetricSpec",
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
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MetricSpec*) noexcept { return tables::kMetricSpec; }

// ObjectMetricSource
constexpr Field kObjectMetricSourceFields[] = {
    Field::Make<"target">(offsetof(ObjectMetricSource, target), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCrossVersionObjectReference),
    Field::Make<"metricName">(offsetof(ObjectMetricSource, metric_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"targetValue">(offsetof(ObjectMetricSource, target_value), 3, FieldType::kQuantity, FieldShape::kValue),
    Field::Make<"selector">(offsetof(ObjectMetricSource, selector), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"averageValue">(offsetof(ObjectMetricSource, average_value), 5, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kObjectMetricSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kObjectMetricSourceMerge[] = {
    {"", "", "", "", "atomic"},  // target
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
};
constinit const TypeInfo tables::kObjectMetricSource = {
    .name = "autoscaling/v1.ObjectMetricSource",
    .size = sizeof(ObjectMetricSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kObjectMetricSourceFields,
    .json_fields = kObjectMetricSourceFields,
    .index = kObjectMetricSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kObjectMetricSourceMerge,
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
    Field::Make<"metricName">(offsetof(PodsMetricSource, metric_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"targetAverageValue">(offsetof(PodsMetricSource, target_average_value), 2, FieldType::kQuantity, FieldShape::kValue),
    Field::Make<"selector">(offsetof(PodsMetricSource, selector), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
};
constexpr std::uint8_t kPodsMetricSourceIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kPodsMetricSourceMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
};
constinit const TypeInfo tables::kPodsMetricSource = {
    .name = "autoscaling/v1.PodsMetricSource",
    .size = sizeof(PodsMetricSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodsMetricSourceFields,
    .json_fields = kPodsMetricSourceFields,
    .index = kPodsMetricSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kPodsMetricSourceMerge,
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
    Field::Make<"targetAverageUtilization">(offsetof(ResourceMetricSource, target_average_utilization), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"targetAverageValue">(offsetof(ResourceMetricSource, target_average_value), 3, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kResourceMetricSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kResourceMetricSource = {
    .name = "autoscaling/v1.ResourceMetricSource",
    .size = sizeof(ResourceMetricSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourceMetricSourceFields,
    .json_fields = kResourceMetricSourceFields,
    .index = kResourceMetricSourceIndex,
    .index_size = 4,
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
    Field::Make<"targetAverageUtilization">(offsetof(ContainerResourceMetricSource, target_average_utilization), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"targetAverageValue">(offsetof(ContainerResourceMetricSource, target_average_value), 3, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"container">(offsetof(ContainerResourceMetricSource, container), 5, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kContainerResourceMetricSourceIndex[] = {0, 1, 2, 3, 0, 4};
constinit const TypeInfo tables::kContainerResourceMetricSource = {
    .name = "autoscaling/v1.ContainerResourceMetricSource",
    .size = sizeof(ContainerResourceMetricSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kContainerResourceMetricSourceFields,
    .json_fields = kContainerResourceMetricSourceFields,
    .index = kContainerResourceMetricSourceIndex,
    .index_size = 6,
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
    Field::Make<"metricName">(offsetof(ExternalMetricSource, metric_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"metricSelector">(offsetof(ExternalMetricSource, metric_selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"targetValue">(offsetof(ExternalMetricSource, target_value), 3, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"targetAverageValue">(offsetof(ExternalMetricSource, target_average_value), 4, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kExternalMetricSourceIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kExternalMetricSourceMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // metricSelector
    {},
    {},
};
constinit const TypeInfo tables::kExternalMetricSource = {
    .name = "autoscaling/v1.ExternalMetricSource",
    .size = sizeof(ExternalMetricSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kExternalMetricSourceFields,
    .json_fields = kExternalMetricSourceFields,
    .index = kExternalMetricSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kExternalMetricSourceMerge,
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
    .name = "autoscaling/v1.MetricStatus",
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
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MetricStatus*) noexcept { return tables::kMetricStatus; }

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
    .name = "autoscaling/v1.HorizontalPodAutoscalerCondition",
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
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerCondition*) noexcept { return tables::kHorizontalPodAutoscalerCondition; }

// ObjectMetricStatus
constexpr Field kObjectMetricStatusFields[] = {
    Field::Make<"target">(offsetof(ObjectMetricStatus, target), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCrossVersionObjectReference),
    Field::Make<"metricName">(offsetof(ObjectMetricStatus, metric_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"currentValue">(offsetof(ObjectMetricStatus, current_value), 3, FieldType::kQuantity, FieldShape::kValue),
    Field::Make<"selector">(offsetof(ObjectMetricStatus, selector), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"averageValue">(offsetof(ObjectMetricStatus, average_value), 5, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kObjectMetricStatusIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kObjectMetricStatusMerge[] = {
    {"", "", "", "", "atomic"},  // target
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
};
constinit const TypeInfo tables::kObjectMetricStatus = {
    .name = "autoscaling/v1.ObjectMetricStatus",
    .size = sizeof(ObjectMetricStatus),
    .field_count = 5,
    .json_count = 5,
    .fields = kObjectMetricStatusFields,
    .json_fields = kObjectMetricStatusFields,
    .index = kObjectMetricStatusIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kObjectMetricStatusMerge,
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
    Field::Make<"metricName">(offsetof(PodsMetricStatus, metric_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"currentAverageValue">(offsetof(PodsMetricStatus, current_average_value), 2, FieldType::kQuantity, FieldShape::kValue),
    Field::Make<"selector">(offsetof(PodsMetricStatus, selector), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
};
constexpr std::uint8_t kPodsMetricStatusIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kPodsMetricStatusMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
};
constinit const TypeInfo tables::kPodsMetricStatus = {
    .name = "autoscaling/v1.PodsMetricStatus",
    .size = sizeof(PodsMetricStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodsMetricStatusFields,
    .json_fields = kPodsMetricStatusFields,
    .index = kPodsMetricStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kPodsMetricStatusMerge,
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
    Field::Make<"currentAverageUtilization">(offsetof(ResourceMetricStatus, current_average_utilization), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"currentAverageValue">(offsetof(ResourceMetricStatus, current_average_value), 3, FieldType::kQuantity, FieldShape::kValue),
};
constexpr std::uint8_t kResourceMetricStatusIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kResourceMetricStatus = {
    .name = "autoscaling/v1.ResourceMetricStatus",
    .size = sizeof(ResourceMetricStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourceMetricStatusFields,
    .json_fields = kResourceMetricStatusFields,
    .index = kResourceMetricStatusIndex,
    .index_size = 4,
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
    Field::Make<"currentAverageUtilization">(offsetof(ContainerResourceMetricStatus, current_average_utilization), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"currentAverageValue">(offsetof(ContainerResourceMetricStatus, current_average_value), 3, FieldType::kQuantity, FieldShape::kValue),
    Field::Make<"container">(offsetof(ContainerResourceMetricStatus, container), 4, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kContainerResourceMetricStatusIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kContainerResourceMetricStatus = {
    .name = "autoscaling/v1.ContainerResourceMetricStatus",
    .size = sizeof(ContainerResourceMetricStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kContainerResourceMetricStatusFields,
    .json_fields = kContainerResourceMetricStatusFields,
    .index = kContainerResourceMetricStatusIndex,
    .index_size = 5,
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
    Field::Make<"metricName">(offsetof(ExternalMetricStatus, metric_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"metricSelector">(offsetof(ExternalMetricStatus, metric_selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"currentValue">(offsetof(ExternalMetricStatus, current_value), 3, FieldType::kQuantity, FieldShape::kValue),
    Field::Make<"currentAverageValue">(offsetof(ExternalMetricStatus, current_average_value), 4, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kExternalMetricStatusIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kExternalMetricStatusMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // metricSelector
    {},
    {},
};
constinit const TypeInfo tables::kExternalMetricStatus = {
    .name = "autoscaling/v1.ExternalMetricStatus",
    .size = sizeof(ExternalMetricStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kExternalMetricStatusFields,
    .json_fields = kExternalMetricStatusFields,
    .index = kExternalMetricStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kExternalMetricStatusMerge,
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

}  // namespace kube::autoscaling::v1
