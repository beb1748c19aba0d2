// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/discovery/v1beta1); edits are lost.
#include "gen/src/discovery/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/discovery/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::discovery::v1beta1::EndpointSlice)
KUBE_INSTANTIATE_LIST(kube::discovery::v1beta1::Endpoint)
KUBE_INSTANTIATE_BOXED(kube::discovery::v1beta1::EndpointHints)
KUBE_INSTANTIATE_LIST(kube::discovery::v1beta1::ForZone)
KUBE_INSTANTIATE_LIST(kube::discovery::v1beta1::ForNode)
KUBE_INSTANTIATE_LIST(kube::discovery::v1beta1::EndpointPort)

namespace kube::discovery::v1beta1 {

// EndpointSlice
constexpr Field kEndpointSliceFields[] = {
    Field::Make<"kind">(offsetof(EndpointSlice, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(EndpointSlice, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(EndpointSlice, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"addressType">(offsetof(EndpointSlice, address_type), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"endpoints">(offsetof(EndpointSlice, endpoints), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kEndpoint),
    Field::Make<"ports">(offsetof(EndpointSlice, ports), 3, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kEndpointPort),
};
constexpr std::uint8_t kEndpointSliceIndex[] = {0, 3, 5, 6, 4};
constexpr FieldMergeInfo kEndpointSliceMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // endpoints
    {"", "", "atomic", "", ""},  // ports
};
constinit const TypeInfo tables::kEndpointSlice = {
    .name = "discovery/v1beta1.EndpointSlice",
    .size = sizeof(EndpointSlice),
    .field_count = 6,
    .json_count = 6,
    .fields = kEndpointSliceFields,
    .json_fields = kEndpointSliceFields,
    .index = kEndpointSliceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kEndpointSliceMerge,
    .resource = &resources::kEndpointSlice,
    .api_version = "discovery.k8s.io/v1beta1",
    .kind = "EndpointSlice",
    .create = TypeOps<EndpointSlice>::Create,
    .destroy = TypeOps<EndpointSlice>::Destroy,
    .copy = TypeOps<EndpointSlice>::Copy,
    .clear = TypeOps<EndpointSlice>::Clear,
    .list = &ListOpsOf<List<EndpointSlice>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointSlice*) noexcept { return tables::kEndpointSlice; }

// Endpoint
constexpr Field kEndpointFields[] = {
    Field::Make<"addresses">(offsetof(Endpoint, addresses), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"conditions">(offsetof(Endpoint, conditions), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kEndpointConditions),
    Field::Make<"hostname">(offsetof(Endpoint, hostname), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"targetRef">(offsetof(Endpoint, target_ref), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kObjectReference),
    Field::Make<"topology">(offsetof(Endpoint, topology), 5, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"nodeName">(offsetof(Endpoint, node_name), 6, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"hints">(offsetof(Endpoint, hints), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEndpointHints),
};
constexpr std::uint8_t kEndpointIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kEndpointMerge[] = {
    {"", "", "set", "", ""},  // addresses
    {},
    {},
    {"", "", "", "", "atomic"},  // targetRef
    {},
    {},
    {},
};
constinit const TypeInfo tables::kEndpoint = {
    .name = "discovery/v1beta1.Endpoint",
    .size = sizeof(Endpoint),
    .field_count = 7,
    .json_count = 7,
    .fields = kEndpointFields,
    .json_fields = kEndpointFields,
    .index = kEndpointIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kEndpointMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Endpoint>::Create,
    .destroy = TypeOps<Endpoint>::Destroy,
    .copy = TypeOps<Endpoint>::Copy,
    .clear = TypeOps<Endpoint>::Clear,
    .list = &ListOpsOf<List<Endpoint>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Endpoint*) noexcept { return tables::kEndpoint; }

// EndpointConditions
constexpr Field kEndpointConditionsFields[] = {
    Field::Make<"ready">(offsetof(EndpointConditions, ready), 1, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"serving">(offsetof(EndpointConditions, serving), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"terminating">(offsetof(EndpointConditions, terminating), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kEndpointConditionsIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kEndpointConditions = {
    .name = "discovery/v1beta1.EndpointConditions",
    .size = sizeof(EndpointConditions),
    .field_count = 3,
    .json_count = 3,
    .fields = kEndpointConditionsFields,
    .json_fields = kEndpointConditionsFields,
    .index = kEndpointConditionsIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EndpointConditions>::Create,
    .destroy = TypeOps<EndpointConditions>::Destroy,
    .copy = TypeOps<EndpointConditions>::Copy,
    .clear = TypeOps<EndpointConditions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointConditions*) noexcept { return tables::kEndpointConditions; }

// EndpointHints
constexpr Field kEndpointHintsFields[] = {
    Field::Make<"forZones">(offsetof(EndpointHints, for_zones), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kForZone),
    Field::Make<"forNodes">(offsetof(EndpointHints, for_nodes), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kForNode),
};
constexpr std::uint8_t kEndpointHintsIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kEndpointHintsMerge[] = {
    {"", "", "atomic", "", ""},  // forZones
    {"", "", "atomic", "", ""},  // forNodes
};
constinit const TypeInfo tables::kEndpointHints = {
    .name = "discovery/v1beta1.EndpointHints",
    .size = sizeof(EndpointHints),
    .field_count = 2,
    .json_count = 2,
    .fields = kEndpointHintsFields,
    .json_fields = kEndpointHintsFields,
    .index = kEndpointHintsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kEndpointHintsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EndpointHints>::Create,
    .destroy = TypeOps<EndpointHints>::Destroy,
    .copy = TypeOps<EndpointHints>::Copy,
    .clear = TypeOps<EndpointHints>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointHints*) noexcept { return tables::kEndpointHints; }

// ForZone
constexpr Field kForZoneFields[] = {
    Field::Make<"name">(offsetof(ForZone, name), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kForZoneIndex[] = {0, 1};
constinit const TypeInfo tables::kForZone = {
    .name = "discovery/v1beta1.ForZone",
    .size = sizeof(ForZone),
    .field_count = 1,
    .json_count = 1,
    .fields = kForZoneFields,
    .json_fields = kForZoneFields,
    .index = kForZoneIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ForZone>::Create,
    .destroy = TypeOps<ForZone>::Destroy,
    .copy = TypeOps<ForZone>::Copy,
    .clear = TypeOps<ForZone>::Clear,
    .list = &ListOpsOf<List<ForZone>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ForZone*) noexcept { return tables::kForZone; }

// ForNode
constexpr Field kForNodeFields[] = {
    Field::Make<"name">(offsetof(ForNode, name), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kForNodeIndex[] = {0, 1};
constinit const TypeInfo tables::kForNode = {
    .name = "discovery/v1beta1.ForNode",
    .size = sizeof(ForNode),
    .field_count = 1,
    .json_count = 1,
    .fields = kForNodeFields,
    .json_fields = kForNodeFields,
    .index = kForNodeIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ForNode>::Create,
    .destroy = TypeOps<ForNode>::Destroy,
    .copy = TypeOps<ForNode>::Copy,
    .clear = TypeOps<ForNode>::Clear,
    .list = &ListOpsOf<List<ForNode>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ForNode*) noexcept { return tables::kForNode; }

// EndpointPort
constexpr Field kEndpointPortFields[] = {
    Field::Make<"name">(offsetof(EndpointPort, name), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"protocol">(offsetof(EndpointPort, protocol), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"port">(offsetof(EndpointPort, port), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"appProtocol">(offsetof(EndpointPort, app_protocol), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kEndpointPortIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kEndpointPort = {
    .name = "discovery/v1beta1.EndpointPort",
    .size = sizeof(EndpointPort),
    .field_count = 4,
    .json_count = 4,
    .fields = kEndpointPortFields,
    .json_fields = kEndpointPortFields,
    .index = kEndpointPortIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EndpointPort>::Create,
    .destroy = TypeOps<EndpointPort>::Destroy,
    .copy = TypeOps<EndpointPort>::Copy,
    .clear = TypeOps<EndpointPort>::Clear,
    .list = &ListOpsOf<List<EndpointPort>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointPort*) noexcept { return tables::kEndpointPort; }

// EndpointSliceList
constexpr Field kEndpointSliceListFields[] = {
    Field::Make<"kind">(offsetof(EndpointSliceList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(EndpointSliceList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(EndpointSliceList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(EndpointSliceList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kEndpointSlice),
};
constexpr std::uint8_t kEndpointSliceListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kEndpointSliceList = {
    .name = "discovery/v1beta1.EndpointSliceList",
    .size = sizeof(EndpointSliceList),
    .field_count = 4,
    .json_count = 4,
    .fields = kEndpointSliceListFields,
    .json_fields = kEndpointSliceListFields,
    .index = kEndpointSliceListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "discovery.k8s.io/v1beta1",
    .kind = "EndpointSliceList",
    .create = TypeOps<EndpointSliceList>::Create,
    .destroy = TypeOps<EndpointSliceList>::Destroy,
    .copy = TypeOps<EndpointSliceList>::Copy,
    .clear = TypeOps<EndpointSliceList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointSliceList*) noexcept { return tables::kEndpointSliceList; }

}  // namespace kube::discovery::v1beta1
