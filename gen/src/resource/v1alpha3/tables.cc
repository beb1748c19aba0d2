// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1alpha3); edits are lost.
#include "gen/src/resource/v1alpha3/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/resource/v1alpha3/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::resource::v1alpha3::CELDeviceSelector)
KUBE_INSTANTIATE_LIST(kube::resource::v1alpha3::DeviceTaintRule)
KUBE_INSTANTIATE_BOXED(kube::resource::v1alpha3::DeviceTaintSelector)
KUBE_INSTANTIATE_LIST(kube::resource::v1alpha3::ResourcePoolStatusRequest)
KUBE_INSTANTIATE_BOXED(kube::resource::v1alpha3::ResourcePoolStatusRequestStatus)
KUBE_INSTANTIATE_LIST(kube::resource::v1alpha3::PoolStatus)

namespace kube::resource::v1alpha3 {

// DeviceSelector
constexpr Field kDeviceSelectorFields[] = {
    Field::Make<"cel">(offsetof(DeviceSelector, cel), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCELDeviceSelector),
};
constexpr std::uint8_t kDeviceSelectorIndex[] = {0, 1};
constinit const TypeInfo tables::kDeviceSelector = {
    .name = "resource/v1alpha3.DeviceSelector",
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
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceSelector*) noexcept { return tables::kDeviceSelector; }

// CELDeviceSelector
constexpr Field kCELDeviceSelectorFields[] = {
    Field::Make<"expression">(offsetof(CELDeviceSelector, expression), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kCELDeviceSelectorIndex[] = {0, 1};
constinit const TypeInfo tables::kCELDeviceSelector = {
    .name = "resource/v1alpha3.CELDeviceSelector",
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

// DeviceTaint
constexpr Field kDeviceTaintFields[] = {
    Field::Make<"key">(offsetof(DeviceTaint, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(DeviceTaint, value), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"effect">(offsetof(DeviceTaint, effect), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"timeAdded">(offsetof(DeviceTaint, time_added), 4, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeviceTaintIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kDeviceTaint = {
    .name = "resource/v1alpha3.DeviceTaint",
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
    .list = nullptr,
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
    .name = "resource/v1alpha3.DeviceTaintRule",
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
    .api_version = "resource.k8s.io/v1alpha3",
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
    .name = "resource/v1alpha3.DeviceTaintRuleSpec",
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
    .name = "resource/v1alpha3.DeviceTaintSelector",
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
    .name = "resource/v1alpha3.DeviceTaintRuleStatus",
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
    .name = "resource/v1alpha3.DeviceTaintRuleList",
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
    .api_version = "resource.k8s.io/v1alpha3",
    .kind = "DeviceTaintRuleList",
    .create = TypeOps<DeviceTaintRuleList>::Create,
    .destroy = TypeOps<DeviceTaintRuleList>::Destroy,
    .copy = TypeOps<DeviceTaintRuleList>::Copy,
    .clear = TypeOps<DeviceTaintRuleList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceTaintRuleList*) noexcept { return tables::kDeviceTaintRuleList; }

// ResourcePoolStatusRequest
constexpr Field kResourcePoolStatusRequestFields[] = {
    Field::Make<"kind">(offsetof(ResourcePoolStatusRequest, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourcePoolStatusRequest, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourcePoolStatusRequest, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ResourcePoolStatusRequest, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kResourcePoolStatusRequestSpec),
    Field::Make<"status">(offsetof(ResourcePoolStatusRequest, status), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourcePoolStatusRequestStatus),
};
constexpr std::uint8_t kResourcePoolStatusRequestIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kResourcePoolStatusRequest = {
    .name = "resource/v1alpha3.ResourcePoolStatusRequest",
    .size = sizeof(ResourcePoolStatusRequest),
    .field_count = 5,
    .json_count = 5,
    .fields = kResourcePoolStatusRequestFields,
    .json_fields = kResourcePoolStatusRequestFields,
    .index = kResourcePoolStatusRequestIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kResourcePoolStatusRequest,
    .api_version = "resource.k8s.io/v1alpha3",
    .kind = "ResourcePoolStatusRequest",
    .create = TypeOps<ResourcePoolStatusRequest>::Create,
    .destroy = TypeOps<ResourcePoolStatusRequest>::Destroy,
    .copy = TypeOps<ResourcePoolStatusRequest>::Copy,
    .clear = TypeOps<ResourcePoolStatusRequest>::Clear,
    .list = &ListOpsOf<List<ResourcePoolStatusRequest>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequest*) noexcept { return tables::kResourcePoolStatusRequest; }

// ResourcePoolStatusRequestSpec
constexpr Field kResourcePoolStatusRequestSpecFields[] = {
    Field::Make<"driver">(offsetof(ResourcePoolStatusRequestSpec, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"poolName">(offsetof(ResourcePoolStatusRequestSpec, pool_name), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"limit">(offsetof(ResourcePoolStatusRequestSpec, limit), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kResourcePoolStatusRequestSpecIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kResourcePoolStatusRequestSpec = {
    .name = "resource/v1alpha3.ResourcePoolStatusRequestSpec",
    .size = sizeof(ResourcePoolStatusRequestSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourcePoolStatusRequestSpecFields,
    .json_fields = kResourcePoolStatusRequestSpecFields,
    .index = kResourcePoolStatusRequestSpecIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourcePoolStatusRequestSpec>::Create,
    .destroy = TypeOps<ResourcePoolStatusRequestSpec>::Destroy,
    .copy = TypeOps<ResourcePoolStatusRequestSpec>::Copy,
    .clear = TypeOps<ResourcePoolStatusRequestSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequestSpec*) noexcept { return tables::kResourcePoolStatusRequestSpec; }

// ResourcePoolStatusRequestStatus
constexpr Field kResourcePoolStatusRequestStatusFields[] = {
    Field::Make<"poolCount">(offsetof(ResourcePoolStatusRequestStatus, pool_count), 6, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"pools">(offsetof(ResourcePoolStatusRequestStatus, pools), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPoolStatus),
    Field::Make<"conditions">(offsetof(ResourcePoolStatusRequestStatus, conditions), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
};
constexpr std::uint8_t kResourcePoolStatusRequestStatusIndex[] = {0, 0, 2, 3, 0, 0, 1};
constexpr FieldMergeInfo kResourcePoolStatusRequestStatusMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // pools
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kResourcePoolStatusRequestStatus = {
    .name = "resource/v1alpha3.ResourcePoolStatusRequestStatus",
    .size = sizeof(ResourcePoolStatusRequestStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourcePoolStatusRequestStatusFields,
    .json_fields = kResourcePoolStatusRequestStatusFields,
    .index = kResourcePoolStatusRequestStatusIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kResourcePoolStatusRequestStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourcePoolStatusRequestStatus>::Create,
    .destroy = TypeOps<ResourcePoolStatusRequestStatus>::Destroy,
    .copy = TypeOps<ResourcePoolStatusRequestStatus>::Copy,
    .clear = TypeOps<ResourcePoolStatusRequestStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequestStatus*) noexcept { return tables::kResourcePoolStatusRequestStatus; }

// PoolStatus
constexpr Field kPoolStatusFields[] = {
    Field::Make<"driver">(offsetof(PoolStatus, driver), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"poolName">(offsetof(PoolStatus, pool_name), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"generation">(offsetof(PoolStatus, generation), 9, FieldType::kInt64, FieldShape::kValue),
    Field::Make<"resourceSliceCount">(offsetof(PoolStatus, resource_slice_count), 8, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"totalDevices">(offsetof(PoolStatus, total_devices), 4, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"allocatedDevices">(offsetof(PoolStatus, allocated_devices), 5, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"availableDevices">(offsetof(PoolStatus, available_devices), 6, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"unavailableDevices">(offsetof(PoolStatus, unavailable_devices), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeName">(offsetof(PoolStatus, node_name), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"validationError">(offsetof(PoolStatus, validation_error), 10, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPoolStatusIndex[] = {0, 1, 2, 9, 5, 6, 7, 8, 4, 3, 10};
constinit const TypeInfo tables::kPoolStatus = {
    .name = "resource/v1alpha3.PoolStatus",
    .size = sizeof(PoolStatus),
    .field_count = 10,
    .json_count = 10,
    .fields = kPoolStatusFields,
    .json_fields = kPoolStatusFields,
    .index = kPoolStatusIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PoolStatus>::Create,
    .destroy = TypeOps<PoolStatus>::Destroy,
    .copy = TypeOps<PoolStatus>::Copy,
    .clear = TypeOps<PoolStatus>::Clear,
    .list = &ListOpsOf<List<PoolStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PoolStatus*) noexcept { return tables::kPoolStatus; }

// ResourcePoolStatusRequestList
constexpr Field kResourcePoolStatusRequestListFields[] = {
    Field::Make<"kind">(offsetof(ResourcePoolStatusRequestList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourcePoolStatusRequestList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourcePoolStatusRequestList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ResourcePoolStatusRequestList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kResourcePoolStatusRequest),
};
constexpr std::uint8_t kResourcePoolStatusRequestListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kResourcePoolStatusRequestList = {
    .name = "resource/v1alpha3.ResourcePoolStatusRequestList",
    .size = sizeof(ResourcePoolStatusRequestList),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourcePoolStatusRequestListFields,
    .json_fields = kResourcePoolStatusRequestListFields,
    .index = kResourcePoolStatusRequestListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "resource.k8s.io/v1alpha3",
    .kind = "ResourcePoolStatusRequestList",
    .create = TypeOps<ResourcePoolStatusRequestList>::Create,
    .destroy = TypeOps<ResourcePoolStatusRequestList>::Destroy,
    .copy = TypeOps<ResourcePoolStatusRequestList>::Copy,
    .clear = TypeOps<ResourcePoolStatusRequestList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequestList*) noexcept { return tables::kResourcePoolStatusRequestList; }

}  // namespace kube::resource::v1alpha3
