// Made by tools/codegen from k8s.io/metrics@v0.36.3 (k8s.io/metrics/pkg/apis/metrics/v1beta1); edits are lost.
#include "gen/src/metrics/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/metrics/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::metrics::v1beta1::NodeMetrics)
KUBE_INSTANTIATE_LIST(kube::metrics::v1beta1::PodMetrics)
KUBE_INSTANTIATE_LIST(kube::metrics::v1beta1::ContainerMetrics)

namespace kube::metrics::v1beta1 {

// NodeMetrics
constexpr Field kNodeMetricsFields[] = {
    Field::Make<"kind">(offsetof(NodeMetrics, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(NodeMetrics, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(NodeMetrics, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"timestamp">(offsetof(NodeMetrics, timestamp), 2, FieldType::kTime, FieldShape::kValue),
    Field::Make<"window">(offsetof(NodeMetrics, window), 3, FieldType::kDuration, FieldShape::kValue),
    Field::Make<"usage">(offsetof(NodeMetrics, usage), 4, FieldType::kQuantity, FieldShape::kMap),
};
constexpr std::uint8_t kNodeMetricsIndex[] = {0, 3, 4, 5, 6};
constinit const TypeInfo tables::kNodeMetrics = {
    .name = "metrics/v1beta1.NodeMetrics",
    .size = sizeof(NodeMetrics),
    .field_count = 6,
    .json_count = 6,
    .fields = kNodeMetricsFields,
    .json_fields = kNodeMetricsFields,
    .index = kNodeMetricsIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kNodeMetrics,
    .api_version = "metrics.k8s.io/v1beta1",
    .kind = "NodeMetrics",
    .create = TypeOps<NodeMetrics>::Create,
    .destroy = TypeOps<NodeMetrics>::Destroy,
    .copy = TypeOps<NodeMetrics>::Copy,
    .clear = TypeOps<NodeMetrics>::Clear,
    .list = &ListOpsOf<List<NodeMetrics>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeMetrics*) noexcept { return tables::kNodeMetrics; }

// NodeMetricsList
constexpr Field kNodeMetricsListFields[] = {
    Field::Make<"kind">(offsetof(NodeMetricsList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(NodeMetricsList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(NodeMetricsList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(NodeMetricsList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kNodeMetrics),
};
constexpr std::uint8_t kNodeMetricsListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kNodeMetricsList = {
    .name = "metrics/v1beta1.NodeMetricsList",
    .size = sizeof(NodeMetricsList),
    .field_count = 4,
    .json_count = 4,
    .fields = kNodeMetricsListFields,
    .json_fields = kNodeMetricsListFields,
    .index = kNodeMetricsListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "metrics.k8s.io/v1beta1",
    .kind = "NodeMetricsList",
    .create = TypeOps<NodeMetricsList>::Create,
    .destroy = TypeOps<NodeMetricsList>::Destroy,
    .copy = TypeOps<NodeMetricsList>::Copy,
    .clear = TypeOps<NodeMetricsList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeMetricsList*) noexcept { return tables::kNodeMetricsList; }

// PodMetrics
constexpr Field kPodMetricsFields[] = {
    Field::Make<"kind">(offsetof(PodMetrics, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodMetrics, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodMetrics, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"timestamp">(offsetof(PodMetrics, timestamp), 2, FieldType::kTime, FieldShape::kValue),
    Field::Make<"window">(offsetof(PodMetrics, window), 3, FieldType::kDuration, FieldShape::kValue),
    Field::Make<"containers">(offsetof(PodMetrics, containers), 4, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kContainerMetrics),
};
constexpr std::uint8_t kPodMetricsIndex[] = {0, 3, 4, 5, 6};
constexpr FieldMergeInfo kPodMetricsMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // containers
};
constinit const TypeInfo tables::kPodMetrics = {
    .name = "metrics/v1beta1.PodMetrics",
    .size = sizeof(PodMetrics),
    .field_count = 6,
    .json_count = 6,
    .fields = kPodMetricsFields,
    .json_fields = kPodMetricsFields,
    .index = kPodMetricsIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kPodMetricsMerge,
    .resource = &resources::kPodMetrics,
    .api_version = "metrics.k8s.io/v1beta1",
    .kind = "PodMetrics",
    .create = TypeOps<PodMetrics>::Create,
    .destroy = TypeOps<PodMetrics>::Destroy,
    .copy = TypeOps<PodMetrics>::Copy,
    .clear = TypeOps<PodMetrics>::Clear,
    .list = &ListOpsOf<List<PodMetrics>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodMetrics*) noexcept { return tables::kPodMetrics; }

// PodMetricsList
constexpr Field kPodMetricsListFields[] = {
    Field::Make<"kind">(offsetof(PodMetricsList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodMetricsList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodMetricsList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PodMetricsList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPodMetrics),
};
constexpr std::uint8_t kPodMetricsListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodMetricsList = {
    .name = "metrics/v1beta1.PodMetricsList",
    .size = sizeof(PodMetricsList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodMetricsListFields,
    .json_fields = kPodMetricsListFields,
    .index = kPodMetricsListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "metrics.k8s.io/v1beta1",
    .kind = "PodMetricsList",
    .create = TypeOps<PodMetricsList>::Create,
    .destroy = TypeOps<PodMetricsList>::Destroy,
    .copy = TypeOps<PodMetricsList>::Copy,
    .clear = TypeOps<PodMetricsList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodMetricsList*) noexcept { return tables::kPodMetricsList; }

// ContainerMetrics
constexpr Field kContainerMetricsFields[] = {
    Field::Make<"name">(offsetof(ContainerMetrics, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"usage">(offsetof(ContainerMetrics, usage), 2, FieldType::kQuantity, FieldShape::kMap),
};
constexpr std::uint8_t kContainerMetricsIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kContainerMetrics = {
    .name = "metrics/v1beta1.ContainerMetrics",
    .size = sizeof(ContainerMetrics),
    .field_count = 2,
    .json_count = 2,
    .fields = kContainerMetricsFields,
    .json_fields = kContainerMetricsFields,
    .index = kContainerMetricsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerMetrics>::Create,
    .destroy = TypeOps<ContainerMetrics>::Destroy,
    .copy = TypeOps<ContainerMetrics>::Copy,
    .clear = TypeOps<ContainerMetrics>::Clear,
    .list = &ListOpsOf<List<ContainerMetrics>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerMetrics*) noexcept { return tables::kContainerMetrics; }

}  // namespace kube::metrics::v1beta1
