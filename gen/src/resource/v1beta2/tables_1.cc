// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1beta2); edits are lost.
#include "gen/src/resource/v1beta2/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/resource/v1beta2/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::ResourceSlice)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::CounterSet)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::Device)
KUBE_INSTANTIATE_MAP(kube::resource::v1beta2::NodeAllocatableResourceMapping)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::DeviceCounterConsumption)
KUBE_INSTANTIATE_MAP(kube::resource::v1beta2::DeviceCapacity)
KUBE_INSTANTIATE_MAP(kube::resource::v1beta2::Counter)
KUBE_INSTANTIATE_BOXED(kube::resource::v1beta2::CapacityRequestPolicy)
KUBE_INSTANTIATE_BOXED(kube::resource::v1beta2::CapacityRequestPolicyRange)
KUBE_INSTANTIATE_MAP(kube::resource::v1beta2::DeviceAttribute)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::DeviceTaint)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::DeviceTaintRule)
KUBE_INSTANTIATE_BOXED(kube::resource::v1beta2::DeviceTaintSelector)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::ResourceClaim)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::DeviceRequest)
KUBE_INSTANTIATE_BOXED(kube::resource::v1beta2::ExactDeviceRequest)
KUBE_INSTANTIATE_LIST(kube::resource::v1beta2::DeviceSubRequest)
KUBE_INSTANTIATE_BOXED(kube::resource::v1beta2::CapacityRequirements)

namespace kube::resource::v1beta2 {

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
    .name = "resource/v1beta2.ResourceSlice",
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
    .api_version = "resource.k8s.io/v1beta2",
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
    .name = "resource/v1beta2.ResourceSliceSpec",
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
    .name = "resource/v1beta2.CounterSet",
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
    .name = "resource/v1beta2.ResourcePool",
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
    .name = "resource/v1beta2.Device",
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
    .name = "resource/v1beta2.NodeAllocatableResourceMapping",
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
    .name = "resource/v1beta2.DeviceCounterConsumption",
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
    .name = "resource/v1beta2.DeviceCapacity",
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
    .name = "resource/v1beta2.Counter",
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
    .name = "resource/v1beta2.CapacityRequestPolicy",
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
    .name = "resource/v1beta2.CapacityRequestPolicyRange",
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
    .name = "resource/v1beta2.DeviceAttribute",
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
    .name = "resource/v1beta2.DeviceTaint",
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

// DeviceTaintRule
constexpr Field kDeviceTaintRuleFields[] = {
    Field::Make<"kind">(offsetof(DeviceTaintRule, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DeviceTaintRule, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(DeviceTaintRule, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(DeviceTaintRule, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kDeviceTaintRuleSpec),
    Field::Make<"status">(offsetof(DeviceTaintRule, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDeviceTaintRuleStatus),
};
constexpr std::uint8_t kDeviceTaintRuleIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kDeviceTaintRule = {
    .name = "resource/v1beta2.DeviceTaintRule",
    .size = sizeof(DeviceTaintRule),
    .field_count = 5,
    .json_count = 5,
    .fields = kDeviceTaintRuleFields,
    .json_fields = kDeviceTaintRuleFields,
    .index = kDeviceTaintRuleIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kDeviceTaintRule,
    .api_version = "resource.k8s.io/v1beta2",
    .kind = "DeviceTaintRule",
    .create = TypeOps<DeviceTaintRule>::Create,
    .destroy = TypeOps<DeviceTaintRule>::Destroy,
    .copy = TypeOps<DeviceTaintRule>::Copy,
    .clear = TypeOps<DeviceTaintRule>::Clear,
    .list = &ListOpsOf<List<DeviceTaintRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceTaintRule*) noexcept { return tables::kDeviceTaintRule; }

// DeviceTaintRuleSpec
constexpr Field kDeviceTaintRuleSpecFields[] = {
    Field::Make<"deviceSelector">(offsetof(DeviceTaintRuleSpec, device_selector), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kDeviceTaintSelector),
    Field::Make<"taint">(offsetof(DeviceTaintRuleSpec, taint), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDeviceTaint),
};
constexpr std::uint8_t kDeviceTaintRuleSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kDeviceTaintRuleSpec = {
    .name = "resource/v1beta2.DeviceTaintRuleSpec",
    .size = sizeof(DeviceTaintRuleSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kDeviceTaintRuleSpecFields,
    .json_fields = kDeviceTaintRuleSpecFields,
    .index = kDeviceTaintRuleSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceTaintRuleSpec>::Create,
    .destroy = TypeOps<DeviceTaintRuleSpec>::Destroy,
    .copy = TypeOps<DeviceTaintRuleSpec>::Copy,
    .clear = TypeOps<DeviceTaintRuleSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceTaintRuleSpec*) noexcept { return tables::kDeviceTaintRuleSpec; }

// DeviceTaintSelector
constexpr Field kDeviceTaintSelectorFields[] = {
    Field::Make<"driver">(offsetof(DeviceTaintSelector, driver), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"pool">(offsetof(DeviceTaintSelector, pool), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"device">(offsetof(DeviceTaintSelector, device), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeviceTaintSelectorIndex[] = {0, 0, 1, 2, 3};
constinit const TypeInfo tables::kDeviceTaintSelector = {
    .name = "resource/v1beta2.DeviceTaintSelector",
    .size = sizeof(DeviceTaintSelector),
    .field_count = 3,
    .json_count = 3,
    .fields = kDeviceTaintSelectorFields,
    .json_fields = kDeviceTaintSelectorFields,
    .index = kDeviceTaintSelectorIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceTaintSelector>::Create,
    .destroy = TypeOps<DeviceTaintSelector>::Destroy,
    .copy = TypeOps<DeviceTaintSelector>::Copy,
    .clear = TypeOps<DeviceTaintSelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceTaintSelector*) noexcept { return tables::kDeviceTaintSelector; }

// DeviceTaintRuleStatus
constexpr Field kDeviceTaintRuleStatusFields[] = {
    Field::Make<"conditions">(offsetof(DeviceTaintRuleStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
};
constexpr std::uint8_t kDeviceTaintRuleStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kDeviceTaintRuleStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kDeviceTaintRuleStatus = {
    .name = "resource/v1beta2.DeviceTaintRuleStatus",
    .size = sizeof(DeviceTaintRuleStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kDeviceTaintRuleStatusFields,
    .json_fields = kDeviceTaintRuleStatusFields,
    .index = kDeviceTaintRuleStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kDeviceTaintRuleStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceTaintRuleStatus>::Create,
    .destroy = TypeOps<DeviceTaintRuleStatus>::Destroy,
    .copy = TypeOps<DeviceTaintRuleStatus>::Copy,
    .clear = TypeOps<DeviceTaintRuleStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceTaintRuleStatus*) noexcept { return tables::kDeviceTaintRuleStatus; }

// DeviceTaintRuleList
constexpr Field kDeviceTaintRuleListFields[] = {
    Field::Make<"kind">(offsetof(DeviceTaintRuleList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DeviceTaintRuleList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(DeviceTaintRuleList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(DeviceTaintRuleList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kDeviceTaintRule),
};
constexpr std::uint8_t kDeviceTaintRuleListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kDeviceTaintRuleList = {
    .name = "resource/v1beta2.DeviceTaintRuleList",
    .size = sizeof(DeviceTaintRuleList),
    .field_count = 4,
    .json_count = 4,
    .fields = kDeviceTaintRuleListFields,
    .json_fields = kDeviceTaintRuleListFields,
    .index = kDeviceTaintRuleListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "resource.k8s.io/v1beta2",
    .kind = "DeviceTaintRuleList",
    .create = TypeOps<DeviceTaintRuleList>::Create,
    .destroy = TypeOps<DeviceTaintRuleList>::Destroy,
    .copy = TypeOps<DeviceTaintRuleList>::Copy,
    .clear = TypeOps<DeviceTaintRuleList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceTaintRuleList*) noexcept { return tables::kDeviceTaintRuleList; }

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
    .name = "resource/v1beta2.ResourceSliceList",
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
    .api_version = "resource.k8s.io/v1beta2",
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
    .name = "resource/v1beta2.ResourceClaim",
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
    .api_version = "resource.k8s.io/v1beta2",
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
    .name = "resource/v1beta2.ResourceClaimSpec",
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
    .name = "resource/v1beta2.DeviceClaim",
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
    .name = "resource/v1beta2.DeviceRequest",
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
    .name = "resource/v1beta2.ExactDeviceRequest",
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
    .name = "resource/v1beta2.DeviceSubRequest",
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
    .name = "resource/v1beta2.CapacityRequirements",
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

}  // namespace kube::resource::v1beta2
