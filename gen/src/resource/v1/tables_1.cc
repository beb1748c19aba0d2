// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1); edits are lost.
#include "gen/src/resource/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/resource/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::resource::v1::ResourceSlice)
KUBE_INSTANTIATE_LIST(kube::resource::v1::CounterSet)
KUBE_INSTANTIATE_LIST(kube::resource::v1::Device)
KUBE_INSTANTIATE_MAP(kube::resource::v1::NodeAllocatableResourceMapping)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceCounterConsumption)
KUBE_INSTANTIATE_MAP(kube::resource::v1::DeviceCapacity)
KUBE_INSTANTIATE_MAP(kube::resource::v1::Counter)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::CapacityRequestPolicy)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::CapacityRequestPolicyRange)
KUBE_INSTANTIATE_MAP(kube::resource::v1::DeviceAttribute)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceTaint)
KUBE_INSTANTIATE_LIST(kube::resource::v1::ResourceClaim)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceRequest)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::ExactDeviceRequest)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceSubRequest)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::CapacityRequirements)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceSelector)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::CELDeviceSelector)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceConstraint)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceClaimConfiguration)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::OpaqueDeviceConfiguration)

namespace kube::resource::v1 {

// ResourceSlice
constexpr Field kResourceSliceFields[] = {
    Field::Make<"kind">(offsetof(ResourceSlice, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceSlice, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceSlice, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ResourceSlice, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kResourceSliceSpec),
};
constexpr std::uint8_t kResourceSliceIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kResourceSlice = {
    .name = "resource/v1.ResourceSlice",
    .size = sizeof(ResourceSlice),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceSliceFields,
    .json_fields = kResourceSliceFields,
    .index = kResourceSliceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kResourceSlice,
    .api_version = "resource.k8s.io/v1",
    .kind = "ResourceSlice",
    .create = TypeOps<ResourceSlice>::Create,
    .destroy = TypeOps<ResourceSlice>::Destroy,
    .copy = TypeOps<ResourceSlice>::Copy,
    .clear = TypeOps<ResourceSlice>::Clear,
    .list = &ListOpsOf<List<ResourceSlice>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceSlice*) noexcept { return tables::kResourceSlice; }

// ResourceSliceSpec
constexpr Field kResourceSliceSpecFields[] = {
    Field::Make<"driver">(offsetof(ResourceSliceSpec, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"pool">(offsetof(ResourceSliceSpec, pool), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kResourcePool),
    Field::Make<"nodeName">(offsetof(ResourceSliceSpec, node_name), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeSelector">(offsetof(ResourceSliceSpec, node_selector), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kNodeSelector),
    Field::Make<"allNodes">(offsetof(ResourceSliceSpec, all_nodes), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"devices">(offsetof(ResourceSliceSpec, devices), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDevice),
    Field::Make<"perDeviceNodeSelection">(offsetof(ResourceSliceSpec, per_device_node_selection), 7, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"sharedCounters">(offsetof(ResourceSliceSpec, shared_counters), 8, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kCounterSet),
};
constexpr std::uint8_t kResourceSliceSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kResourceSliceSpecMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // nodeSelector
    {},
    {"", "", "atomic", "", ""},  // devices
    {},
    {"", "", "atomic", "", ""},  // sharedCounters
};
constinit const TypeInfo tables::kResourceSliceSpec = {
    .name = "resource/v1.ResourceSliceSpec",
    .size = sizeof(ResourceSliceSpec),
    .field_count = 8,
    .json_count = 8,
    .fields = kResourceSliceSpecFields,
    .json_fields = kResourceSliceSpecFields,
    .index = kResourceSliceSpecIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kResourceSliceSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceSliceSpec>::Create,
    .destroy = TypeOps<ResourceSliceSpec>::Destroy,
    .copy = TypeOps<ResourceSliceSpec>::Copy,
    .clear = TypeOps<ResourceSliceSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceSliceSpec*) noexcept { return tables::kResourceSliceSpec; }

// CounterSet
constexpr Field kCounterSetFields[] = {
    Field::Make<"name">(offsetof(CounterSet, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"counters">(offsetof(CounterSet, counters), 2, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kCounter),
};
constexpr std::uint8_t kCounterSetIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kCounterSet = {
    .name = "resource/v1.CounterSet",
    .size = sizeof(CounterSet),
    .field_count = 2,
    .json_count = 2,
    .fields = kCounterSetFields,
    .json_fields = kCounterSetFields,
    .index = kCounterSetIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CounterSet>::Create,
    .destroy = TypeOps<CounterSet>::Destroy,
    .copy = TypeOps<CounterSet>::Copy,
    .clear = TypeOps<CounterSet>::Clear,
    .list = &ListOpsOf<List<CounterSet>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CounterSet*) noexcept { return tables::kCounterSet; }

// ResourcePool
constexpr Field kResourcePoolFields[] = {
    Field::Make<"name">(offsetof(ResourcePool, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"generation">(offsetof(ResourcePool, generation), 2, FieldType::kInt64, FieldShape::kValue),
    Field::Make<"resourceSliceCount">(offsetof(ResourcePool, resource_slice_count), 3, FieldType::kInt64, FieldShape::kValue),
};
constexpr std::uint8_t kResourcePoolIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kResourcePool = {
    .name = "resource/v1.ResourcePool",
    .size = sizeof(ResourcePool),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourcePoolFields,
    .json_fields = kResourcePoolFields,
    .index = kResourcePoolIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourcePool>::Create,
    .destroy = TypeOps<ResourcePool>::Destroy,
    .copy = TypeOps<ResourcePool>::Copy,
    .clear = TypeOps<ResourcePool>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourcePool*) noexcept { return tables::kResourcePool; }

// Device
constexpr Field kDeviceFields[] = {
    Field::Make<"name">(offsetof(Device, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"attributes">(offsetof(Device, attributes), 2, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kDeviceAttribute),
    Field::Make<"capacity">(offsetof(Device, capacity), 3, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kDeviceCapacity),
    Field::Make<"consumesCounters">(offsetof(Device, consumes_counters), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceCounterConsumption),
    Field::Make<"nodeName">(offsetof(Device, node_name), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeSelector">(offsetof(Device, node_selector), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kNodeSelector),
    Field::Make<"allNodes">(offsetof(Device, all_nodes), 7, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"taints">(offsetof(Device, taints), 8, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceTaint),
    Field::Make<"bindsToNode">(offsetof(Device, binds_to_node), 9, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"bindingConditions">(offsetof(Device, binding_conditions), 10, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"bindingFailureConditions">(offsetof(Device, binding_failure_conditions), 11, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"allowMultipleAllocations">(offsetof(Device, allow_multiple_allocations), 12, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeAllocatableResourceMappings">(offsetof(Device, node_allocatable_resource_mappings), 13, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kNodeAllocatableResourceMapping),
};
constexpr std::uint8_t kDeviceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
constexpr FieldMergeInfo kDeviceMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // consumesCounters
    {},
    {"", "", "", "", "atomic"},  // nodeSelector
    {},
    {"", "", "atomic", "", ""},  // taints
    {},
    {"", "", "atomic", "", ""},  // bindingConditions
    {"", "", "atomic", "", ""},  // bindingFailureConditions
    {},
    {},
};
constinit const TypeInfo tables::kDevice = {
    .name = "resource/v1.Device",
    .size = sizeof(Device),
    .field_count = 13,
    .json_count = 13,
    .fields = kDeviceFields,
    .json_fields = kDeviceFields,
    .index = kDeviceIndex,
    .index_size = 14,
    .form = JsonForm::kObject,
    .merge = kDeviceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Device>::Create,
    .destroy = TypeOps<Device>::Destroy,
    .copy = TypeOps<Device>::Copy,
    .clear = TypeOps<Device>::Clear,
    .list = &ListOpsOf<List<Device>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Device*) noexcept { return tables::kDevice; }

// NodeAllocatableResourceMapping
constexpr Field kNodeAllocatableResourceMappingFields[] = {
    Field::Make<"capacityKey">(offsetof(NodeAllocatableResourceMapping, capacity_key), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"allocationMultiplier">(offsetof(NodeAllocatableResourceMapping, allocation_multiplier), 2, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kNodeAllocatableResourceMappingIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kNodeAllocatableResourceMapping = {
    .name = "resource/v1.NodeAllocatableResourceMapping",
    .size = sizeof(NodeAllocatableResourceMapping),
    .field_count = 2,
    .json_count = 2,
    .fields = kNodeAllocatableResourceMappingFields,
    .json_fields = kNodeAllocatableResourceMappingFields,
    .index = kNodeAllocatableResourceMappingIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeAllocatableResourceMapping>::Create,
    .destroy = TypeOps<NodeAllocatableResourceMapping>::Destroy,
    .copy = TypeOps<NodeAllocatableResourceMapping>::Copy,
    .clear = TypeOps<NodeAllocatableResourceMapping>::Clear,
    .list = nullptr,
    .map = &MapOpsOf<NodeAllocatableResourceMapping>::kOps};
const TypeInfo& GetTypeInfo(const NodeAllocatableResourceMapping*) noexcept { return tables::kNodeAllocatableResourceMapping; }

// DeviceCounterConsumption
constexpr Field kDeviceCounterConsumptionFields[] = {
    Field::Make<"counterSet">(offsetof(DeviceCounterConsumption, counter_set), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"counters">(offsetof(DeviceCounterConsumption, counters), 2, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kCounter),
};
constexpr std::uint8_t kDeviceCounterConsumptionIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kDeviceCounterConsumption = {
    .name = "resource/v1.DeviceCounterConsumption",
    .size = sizeof(DeviceCounterConsumption),
    .field_count = 2,
    .json_count = 2,
    .fields = kDeviceCounterConsumptionFields,
    .json_fields = kDeviceCounterConsumptionFields,
    .index = kDeviceCounterConsumptionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceCounterConsumption>::Create,
    .destroy = TypeOps<DeviceCounterConsumption>::Destroy,
    .copy = TypeOps<DeviceCounterConsumption>::Copy,
    .clear = TypeOps<DeviceCounterConsumption>::Clear,
    .list = &ListOpsOf<List<DeviceCounterConsumption>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceCounterConsumption*) noexcept { return tables::kDeviceCounterConsumption; }

// DeviceCapacity
constexpr Field kDeviceCapacityFields[] = {
    Field::Make<"value">(offsetof(DeviceCapacity, value), 1, FieldType::kQuantity, FieldShape::kValue),
    Field::Make<"requestPolicy">(offsetof(DeviceCapacity, request_policy), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCapacityRequestPolicy),
};
constexpr std::uint8_t kDeviceCapacityIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kDeviceCapacity = {
    .name = "resource/v1.DeviceCapacity",
    .size = sizeof(DeviceCapacity),
    .field_count = 2,
    .json_count = 2,
    .fields = kDeviceCapacityFields,
    .json_fields = kDeviceCapacityFields,
    .index = kDeviceCapacityIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceCapacity>::Create,
    .destroy = TypeOps<DeviceCapacity>::Destroy,
    .copy = TypeOps<DeviceCapacity>::Copy,
    .clear = TypeOps<DeviceCapacity>::Clear,
    .list = nullptr,
    .map = &MapOpsOf<DeviceCapacity>::kOps};
const TypeInfo& GetTypeInfo(const DeviceCapacity*) noexcept { return tables::kDeviceCapacity; }

// Counter
constexpr Field kCounterFields[] = {
    Field::Make<"value">(offsetof(Counter, value), 1, FieldType::kQuantity, FieldShape::kValue),
};
constexpr std::uint8_t kCounterIndex[] = {0, 1};
constinit const TypeInfo tables::kCounter = {
    .name = "resource/v1.Counter",
    .size = sizeof(Counter),
    .field_count = 1,
    .json_count = 1,
    .fields = kCounterFields,
    .json_fields = kCounterFields,
    .index = kCounterIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Counter>::Create,
    .destroy = TypeOps<Counter>::Destroy,
    .copy = TypeOps<Counter>::Copy,
    .clear = TypeOps<Counter>::Clear,
    .list = nullptr,
    .map = &MapOpsOf<Counter>::kOps};
const TypeInfo& GetTypeInfo(const Counter*) noexcept { return tables::kCounter; }

// CapacityRequestPolicy
constexpr Field kCapacityRequestPolicyFields[] = {
    Field::Make<"default">(offsetof(CapacityRequestPolicy, default_), 1, FieldType::kQuantity, FieldShape::kOptional),
    Field::Make<"validValues">(offsetof(CapacityRequestPolicy, valid_values), 3, FieldType::kQuantity, FieldShape::kList, kOmitEmpty),
    Field::Make<"validRange">(offsetof(CapacityRequestPolicy, valid_range), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCapacityRequestPolicyRange),
};
constexpr std::uint8_t kCapacityRequestPolicyIndex[] = {0, 1, 0, 2, 3};
constexpr FieldMergeInfo kCapacityRequestPolicyMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // validValues
    {},
};
constinit const TypeInfo tables::kCapacityRequestPolicy = {
    .name = "resource/v1.CapacityRequestPolicy",
    .size = sizeof(CapacityRequestPolicy),
    .field_count = 3,
    .json_count = 3,
    .fields = kCapacityRequestPolicyFields,
    .json_fields = kCapacityRequestPolicyFields,
    .index = kCapacityRequestPolicyIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kCapacityRequestPolicyMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CapacityRequestPolicy>::Create,
    .destroy = TypeOps<CapacityRequestPolicy>::Destroy,
    .copy = TypeOps<CapacityRequestPolicy>::Copy,
    .clear = TypeOps<CapacityRequestPolicy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CapacityRequestPolicy*) noexcept { return tables::kCapacityRequestPolicy; }

// CapacityRequestPolicyRange
constexpr Field kCapacityRequestPolicyRangeFields[] = {
    Field::Make<"min">(offsetof(CapacityRequestPolicyRange, min), 1, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"max">(offsetof(CapacityRequestPolicyRange, max), 2, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"step">(offsetof(CapacityRequestPolicyRange, step), 3, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kCapacityRequestPolicyRangeIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kCapacityRequestPolicyRange = {
    .name = "resource/v1.CapacityRequestPolicyRange",
    .size = sizeof(CapacityRequestPolicyRange),
    .field_count = 3,
    .json_count = 3,
    .fields = kCapacityRequestPolicyRangeFields,
    .json_fields = kCapacityRequestPolicyRangeFields,
    .index = kCapacityRequestPolicyRangeIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CapacityRequestPolicyRange>::Create,
    .destroy = TypeOps<CapacityRequestPolicyRange>::Destroy,
    .copy = TypeOps<CapacityRequestPolicyRange>::Copy,
    .clear = TypeOps<CapacityRequestPolicyRange>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CapacityRequestPolicyRange*) noexcept { return tables::kCapacityRequestPolicyRange; }

// DeviceAttribute
constexpr Field kDeviceAttributeFields[] = {
    Field::Make<"int">(offsetof(DeviceAttribute, int_), 2, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"bool">(offsetof(DeviceAttribute, bool_), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"string">(offsetof(DeviceAttribute, string), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"version">(offsetof(DeviceAttribute, version), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"ints">(offsetof(DeviceAttribute, ints), 6, FieldType::kInt64, FieldShape::kList, kOmitEmpty),
    Field::Make<"bools">(offsetof(DeviceAttribute, bools), 7, FieldType::kBool, FieldShape::kList, kOmitEmpty),
    Field::Make<"strings">(offsetof(DeviceAttribute, strings), 8, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"versions">(offsetof(DeviceAttribute, versions), 9, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kDeviceAttributeIndex[] = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kDeviceAttributeMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // ints
    {"", "", "atomic", "", ""},  // bools
    {"", "", "atomic", "", ""},  // strings
    {"", "", "atomic", "", ""},  // versions
};
constinit const TypeInfo tables::kDeviceAttribute = {
    .name = "resource/v1.DeviceAttribute",
    .size = sizeof(DeviceAttribute),
    .field_count = 8,
    .json_count = 8,
    .fields = kDeviceAttributeFields,
    .json_fields = kDeviceAttributeFields,
    .index = kDeviceAttributeIndex,
    .index_size = 10,
    .form = JsonForm::kObject,
    .merge = kDeviceAttributeMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceAttribute>::Create,
    .destroy = TypeOps<DeviceAttribute>::Destroy,
    .copy = TypeOps<DeviceAttribute>::Copy,
    .clear = TypeOps<DeviceAttribute>::Clear,
    .list = nullptr,
    .map = &MapOpsOf<DeviceAttribute>::kOps};
const TypeInfo& GetTypeInfo(const DeviceAttribute*) noexcept { return tables::kDeviceAttribute; }

// DeviceTaint
constexpr Field kDeviceTaintFields[] = {
    Field::Make<"key">(offsetof(DeviceTaint, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(DeviceTaint, value), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"effect">(offsetof(DeviceTaint, effect), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"timeAdded">(offsetof(DeviceTaint, time_added), 4, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeviceTaintIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kDeviceTaint = {
    .name = "resource/v1.DeviceTaint",
    .size = sizeof(DeviceTaint),
    .field_count = 4,
    .json_count = 4,
    .fields = kDeviceTaintFields,
    .json_fields = kDeviceTaintFields,
    .index = kDeviceTaintIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceTaint>::Create,
    .destroy = TypeOps<DeviceTaint>::Destroy,
    .copy = TypeOps<DeviceTaint>::Copy,
    .clear = TypeOps<DeviceTaint>::Clear,
    .list = &ListOpsOf<List<DeviceTaint>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceTaint*) noexcept { return tables::kDeviceTaint; }

// ResourceSliceList
constexpr Field kResourceSliceListFields[] = {
    Field::Make<"kind">(offsetof(ResourceSliceList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceSliceList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceSliceList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ResourceSliceList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kResourceSlice),
};
constexpr std::uint8_t kResourceSliceListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kResourceSliceList = {
    .name = "resource/v1.ResourceSliceList",
    .size = sizeof(ResourceSliceList),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceSliceListFields,
    .json_fields = kResourceSliceListFields,
    .index = kResourceSliceListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "resource.k8s.io/v1",
    .kind = "ResourceSliceList",
    .create = TypeOps<ResourceSliceList>::Create,
    .destroy = TypeOps<ResourceSliceList>::Destroy,
    .copy = TypeOps<ResourceSliceList>::Copy,
    .clear = TypeOps<ResourceSliceList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceSliceList*) noexcept { return tables::kResourceSliceList; }

// ResourceClaim
constexpr Field kResourceClaimFields[] = {
    Field::Make<"kind">(offsetof(ResourceClaim, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceClaim, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceClaim, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ResourceClaim, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kResourceClaimSpec),
    Field::Make<"status">(offsetof(ResourceClaim, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kResourceClaimStatus),
};
constexpr std::uint8_t kResourceClaimIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kResourceClaim = {
    .name = "resource/v1.ResourceClaim",
    .size = sizeof(ResourceClaim),
    .field_count = 5,
    .json_count = 5,
    .fields = kResourceClaimFields,
    .json_fields = kResourceClaimFields,
    .index = kResourceClaimIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kResourceClaim,
    .api_version = "resource.k8s.io/v1",
    .kind = "ResourceClaim",
    .create = TypeOps<ResourceClaim>::Create,
    .destroy = TypeOps<ResourceClaim>::Destroy,
    .copy = TypeOps<ResourceClaim>::Copy,
    .clear = TypeOps<ResourceClaim>::Clear,
    .list = &ListOpsOf<List<ResourceClaim>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaim*) noexcept { return tables::kResourceClaim; }

// ResourceClaimSpec
constexpr Field kResourceClaimSpecFields[] = {
    Field::Make<"devices">(offsetof(ResourceClaimSpec, devices), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kDeviceClaim),
};
constexpr std::uint8_t kResourceClaimSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kResourceClaimSpec = {
    .name = "resource/v1.ResourceClaimSpec",
    .size = sizeof(ResourceClaimSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kResourceClaimSpecFields,
    .json_fields = kResourceClaimSpecFields,
    .index = kResourceClaimSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceClaimSpec>::Create,
    .destroy = TypeOps<ResourceClaimSpec>::Destroy,
    .copy = TypeOps<ResourceClaimSpec>::Copy,
    .clear = TypeOps<ResourceClaimSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaimSpec*) noexcept { return tables::kResourceClaimSpec; }

// DeviceClaim
constexpr Field kDeviceClaimFields[] = {
    Field::Make<"requests">(offsetof(DeviceClaim, requests), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kDeviceRequest),
    Field::Make<"constraints">(offsetof(DeviceClaim, constraints), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceConstraint),
    Field::Make<"config">(offsetof(DeviceClaim, config), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceClaimConfiguration),
};
constexpr std::uint8_t kDeviceClaimIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kDeviceClaimMerge[] = {
    {"", "", "atomic", "", ""},  // requests
    {"", "", "atomic", "", ""},  // constraints
    {"", "", "atomic", "", ""},  // config
};
constinit const TypeInfo tables::kDeviceClaim = {
    .name = "resource/v1.DeviceClaim",
    .size = sizeof(DeviceClaim),
    .field_count = 3,
    .json_count = 3,
    .fields = kDeviceClaimFields,
    .json_fields = kDeviceClaimFields,
    .index = kDeviceClaimIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kDeviceClaimMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceClaim>::Create,
    .destroy = TypeOps<DeviceClaim>::Destroy,
    .copy = TypeOps<DeviceClaim>::Copy,
    .clear = TypeOps<DeviceClaim>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceClaim*) noexcept { return tables::kDeviceClaim; }

// DeviceRequest
constexpr Field kDeviceRequestFields[] = {
    Field::Make<"name">(offsetof(DeviceRequest, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"exactly">(offsetof(DeviceRequest, exactly), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExactDeviceRequest),
    Field::Make<"firstAvailable">(offsetof(DeviceRequest, first_available), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceSubRequest),
};
constexpr std::uint8_t kDeviceRequestIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kDeviceRequestMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // firstAvailable
};
constinit const TypeInfo tables::kDeviceRequest = {
    .name = "resource/v1.DeviceRequest",
    .size = sizeof(DeviceRequest),
    .field_count = 3,
    .json_count = 3,
    .fields = kDeviceRequestFields,
    .json_fields = kDeviceRequestFields,
    .index = kDeviceRequestIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kDeviceRequestMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceRequest>::Create,
    .destroy = TypeOps<DeviceRequest>::Destroy,
    .copy = TypeOps<DeviceRequest>::Copy,
    .clear = TypeOps<DeviceRequest>::Clear,
    .list = &ListOpsOf<List<DeviceRequest>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceRequest*) noexcept { return tables::kDeviceRequest; }

// ExactDeviceRequest
constexpr Field kExactDeviceRequestFields[] = {
    Field::Make<"deviceClassName">(offsetof(ExactDeviceRequest, device_class_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"selectors">(offsetof(ExactDeviceRequest, selectors), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceSelector),
    Field::Make<"allocationMode">(offsetof(ExactDeviceRequest, allocation_mode), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"count">(offsetof(ExactDeviceRequest, count), 4, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"adminAccess">(offsetof(ExactDeviceRequest, admin_access), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"tolerations">(offsetof(ExactDeviceRequest, tolerations), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceToleration),
    Field::Make<"capacity">(offsetof(ExactDeviceRequest, capacity), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCapacityRequirements),
};
constexpr std::uint8_t kExactDeviceRequestIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kExactDeviceRequestMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // selectors
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // tolerations
    {},
};
constinit const TypeInfo tables::kExactDeviceRequest = {
    .name = "resource/v1.ExactDeviceRequest",
    .size = sizeof(ExactDeviceRequest),
    .field_count = 7,
    .json_count = 7,
    .fields = kExactDeviceRequestFields,
    .json_fields = kExactDeviceRequestFields,
    .index = kExactDeviceRequestIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kExactDeviceRequestMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ExactDeviceRequest>::Create,
    .destroy = TypeOps<ExactDeviceRequest>::Destroy,
    .copy = TypeOps<ExactDeviceRequest>::Copy,
    .clear = TypeOps<ExactDeviceRequest>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ExactDeviceRequest*) noexcept { return tables::kExactDeviceRequest; }

// DeviceSubRequest
constexpr Field kDeviceSubRequestFields[] = {
    Field::Make<"name">(offsetof(DeviceSubRequest, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"deviceClassName">(offsetof(DeviceSubRequest, device_class_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"selectors">(offsetof(DeviceSubRequest, selectors), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceSelector),
    Field::Make<"allocationMode">(offsetof(DeviceSubRequest, allocation_mode), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"count">(offsetof(DeviceSubRequest, count), 5, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tolerations">(offsetof(DeviceSubRequest, tolerations), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceToleration),
    Field::Make<"capacity">(offsetof(DeviceSubRequest, capacity), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCapacityRequirements),
};
constexpr std::uint8_t kDeviceSubRequestIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kDeviceSubRequestMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // selectors
    {},
    {},
    {"", "", "atomic", "", ""},  // tolerations
    {},
};
constinit const TypeInfo tables::kDeviceSubRequest = {
    .name = "resource/v1.DeviceSubRequest",
    .size = sizeof(DeviceSubRequest),
    .field_count = 7,
    .json_count = 7,
    .fields = kDeviceSubRequestFields,
    .json_fields = kDeviceSubRequestFields,
    .index = kDeviceSubRequestIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kDeviceSubRequestMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceSubRequest>::Create,
    .destroy = TypeOps<DeviceSubRequest>::Destroy,
    .copy = TypeOps<DeviceSubRequest>::Copy,
    .clear = TypeOps<DeviceSubRequest>::Clear,
    .list = &ListOpsOf<List<DeviceSubRequest>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceSubRequest*) noexcept { return tables::kDeviceSubRequest; }

// CapacityRequirements
constexpr Field kCapacityRequirementsFields[] = {
    Field::Make<"requests">(offsetof(CapacityRequirements, requests), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kCapacityRequirementsIndex[] = {0, 1};
constinit const TypeInfo tables::kCapacityRequirements = {
    .name = "resource/v1.CapacityRequirements",
    .size = sizeof(CapacityRequirements),
    .field_count = 1,
    .json_count = 1,
    .fields = kCapacityRequirementsFields,
    .json_fields = kCapacityRequirementsFields,
    .index = kCapacityRequirementsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CapacityRequirements>::Create,
    .destroy = TypeOps<CapacityRequirements>::Destroy,
    .copy = TypeOps<CapacityRequirements>::Copy,
    .clear = TypeOps<CapacityRequirements>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CapacityRequirements*) noexcept { return tables::kCapacityRequirements; }

// DeviceSelector
constexpr Field kDeviceSelectorFields[] = {
    Field::Make<"cel">(offsetof(DeviceSelector, cel), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCELDeviceSelector),
};
constexpr std::uint8_t kDeviceSelectorIndex[] = {0, 1};
constinit const TypeInfo tables::kDeviceSelector = {
    .name = "resource/v1.DeviceSelector",
    .size = sizeof(DeviceSelector),
    .field_count = 1,
    .json_count = 1,
    .fields = kDeviceSelectorFields,
    .json_fields = kDeviceSelectorFields,
    .index = kDeviceSelectorIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceSelector>::Create,
    .destroy = TypeOps<DeviceSelector>::Destroy,
    .copy = TypeOps<DeviceSelector>::Copy,
    .clear = TypeOps<DeviceSelector>::Clear,
    .list = &ListOpsOf<List<DeviceSelector>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceSelector*) noexcept { return tables::kDeviceSelector; }

// CELDeviceSelector
constexpr Field kCELDeviceSelectorFields[] = {
    Field::Make<"expression">(offsetof(CELDeviceSelector, expression), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kCELDeviceSelectorIndex[] = {0, 1};
constinit const TypeInfo tables::kCELDeviceSelector = {
    .name = "resource/v1.CELDeviceSelector",
    .size = sizeof(CELDeviceSelector),
    .field_count = 1,
    .json_count = 1,
    .fields = kCELDeviceSelectorFields,
    .json_fields = kCELDeviceSelectorFields,
    .index = kCELDeviceSelectorIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CELDeviceSelector>::Create,
    .destroy = TypeOps<CELDeviceSelector>::Destroy,
    .copy = TypeOps<CELDeviceSelector>::Copy,
    .clear = TypeOps<CELDeviceSelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CELDeviceSelector*) noexcept { return tables::kCELDeviceSelector; }

// DeviceConstraint
constexpr Field kDeviceConstraintFields[] = {
    Field::Make<"requests">(offsetof(DeviceConstraint, requests), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"matchAttribute">(offsetof(DeviceConstraint, match_attribute), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"distinctAttribute">(offsetof(DeviceConstraint, distinct_attribute), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeviceConstraintIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kDeviceConstraintMerge[] = {
    {"", "", "atomic", "", ""},  // requests
    {},
    {},
};
constinit const TypeInfo tables::kDeviceConstraint = {
    .name = "resource/v1.DeviceConstraint",
    .size = sizeof(DeviceConstraint),
    .field_count = 3,
    .json_count = 3,
    .fields = kDeviceConstraintFields,
    .json_fields = kDeviceConstraintFields,
    .index = kDeviceConstraintIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kDeviceConstraintMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceConstraint>::Create,
    .destroy = TypeOps<DeviceConstraint>::Destroy,
    .copy = TypeOps<DeviceConstraint>::Copy,
    .clear = TypeOps<DeviceConstraint>::Clear,
    .list = &ListOpsOf<List<DeviceConstraint>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceConstraint*) noexcept { return tables::kDeviceConstraint; }

// DeviceClaimConfiguration
constexpr Field kDeviceClaimConfigurationFields[] = {
    Field::Make<"requests">(offsetof(DeviceClaimConfiguration, requests), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"DeviceConfiguration">(offsetof(DeviceClaimConfiguration, device_configuration), 2, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kDeviceConfiguration),
};
constexpr Field kDeviceClaimConfigurationJson[] = {
    Field::Make<"requests">(offsetof(DeviceClaimConfiguration, requests), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"opaque">(offsetof(DeviceClaimConfiguration, device_configuration.opaque), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kOpaqueDeviceConfiguration),
};
constexpr std::uint8_t kDeviceClaimConfigurationIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kDeviceClaimConfigurationMerge[] = {
    {"", "", "atomic", "", ""},  // requests
    {},
};
constinit const TypeInfo tables::kDeviceClaimConfiguration = {
    .name = "resource/v1.DeviceClaimConfiguration",
    .size = sizeof(DeviceClaimConfiguration),
    .field_count = 2,
    .json_count = 2,
    .fields = kDeviceClaimConfigurationFields,
    .json_fields = kDeviceClaimConfigurationJson,
    .index = kDeviceClaimConfigurationIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kDeviceClaimConfigurationMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceClaimConfiguration>::Create,
    .destroy = TypeOps<DeviceClaimConfiguration>::Destroy,
    .copy = TypeOps<DeviceClaimConfiguration>::Copy,
    .clear = TypeOps<DeviceClaimConfiguration>::Clear,
    .list = &ListOpsOf<List<DeviceClaimConfiguration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceClaimConfiguration*) noexcept { return tables::kDeviceClaimConfiguration; }

// DeviceConfiguration
constexpr Field kDeviceConfigurationFields[] = {
    Field::Make<"opaque">(offsetof(DeviceConfiguration, opaque), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kOpaqueDeviceConfiguration),
};
constexpr std::uint8_t kDeviceConfigurationIndex[] = {0, 1};
constinit const TypeInfo tables::kDeviceConfiguration = {
    .name = "resource/v1.DeviceConfiguration",
    .size = sizeof(DeviceConfiguration),
    .field_count = 1,
    .json_count = 1,
    .fields = kDeviceConfigurationFields,
    .json_fields = kDeviceConfigurationFields,
    .index = kDeviceConfigurationIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceConfiguration>::Create,
    .destroy = TypeOps<DeviceConfiguration>::Destroy,
    .copy = TypeOps<DeviceConfiguration>::Copy,
    .clear = TypeOps<DeviceConfiguration>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceConfiguration*) noexcept { return tables::kDeviceConfiguration; }

// OpaqueDeviceConfiguration
constexpr Field kOpaqueDeviceConfigurationFields[] = {
    Field::Make<"driver">(offsetof(OpaqueDeviceConfiguration, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"parameters">(offsetof(OpaqueDeviceConfiguration, parameters), 2, FieldType::kRawJson, FieldShape::kValue),
};
constexpr std::uint8_t kOpaqueDeviceConfigurationIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kOpaqueDeviceConfiguration = {
    .name = "resource/v1.OpaqueDeviceConfiguration",
    .size = sizeof(OpaqueDeviceConfiguration),
    .field_count = 2,
    .json_count = 2,
    .fields = kOpaqueDeviceConfigurationFields,
    .json_fields = kOpaqueDeviceConfigurationFields,
    .index = kOpaqueDeviceConfigurationIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<OpaqueDeviceConfiguration>::Create,
    .destroy = TypeOps<OpaqueDeviceConfiguration>::Destroy,
    .copy = TypeOps<OpaqueDeviceConfiguration>::Copy,
    .clear = TypeOps<OpaqueDeviceConfiguration>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const OpaqueDeviceConfiguration*) noexcept { return tables::kOpaqueDeviceConfiguration; }

}  // namespace kube::resource::v1
