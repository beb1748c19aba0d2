// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1); edits are lost.
#include "gen/src/resource/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/resource/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceToleration)
KUBE_INSTANTIATE_LIST(kube::resource::v1::ResourceClaimConsumerReference)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::AllocationResult)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceRequestAllocationResult)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceAllocationConfiguration)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceClass)
KUBE_INSTANTIATE_LIST(kube::resource::v1::DeviceClassConfiguration)
KUBE_INSTANTIATE_LIST(kube::resource::v1::ResourceClaimTemplate)
KUBE_INSTANTIATE_LIST(kube::resource::v1::AllocatedDeviceStatus)
KUBE_INSTANTIATE_BOXED(kube::resource::v1::NetworkDeviceData)

namespace kube::resource::v1 {

// DeviceToleration
constexpr Field kDeviceTolerationFields[] = {
    Field::Make<"key">(offsetof(DeviceToleration, key), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"operator">(offsetof(DeviceToleration, operator_), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"value">(offsetof(DeviceToleration, value), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"effect">(offsetof(DeviceToleration, effect), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tolerationSeconds">(offsetof(DeviceToleration, toleration_seconds), 5, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeviceTolerationIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kDeviceToleration = {
    .name = "resource/v1.DeviceToleration",
    .size = sizeof(DeviceToleration),
    .field_count = 5,
    .json_count = 5,
    .fields = kDeviceTolerationFields,
    .json_fields = kDeviceTolerationFields,
    .index = kDeviceTolerationIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceToleration>::Create,
    .destroy = TypeOps<DeviceToleration>::Destroy,
    .copy = TypeOps<DeviceToleration>::Copy,
    .clear = TypeOps<DeviceToleration>::Clear,
    .list = &ListOpsOf<List<DeviceToleration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceToleration*) noexcept { return tables::kDeviceToleration; }

// ResourceClaimStatus
constexpr Field kResourceClaimStatusFields[] = {
    Field::Make<"allocation">(offsetof(ResourceClaimStatus, allocation), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAllocationResult),
    Field::Make<"reservedFor">(offsetof(ResourceClaimStatus, reserved_for), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kResourceClaimConsumerReference),
    Field::Make<"devices">(offsetof(ResourceClaimStatus, devices), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kAllocatedDeviceStatus),
};
constexpr std::uint8_t kResourceClaimStatusIndex[] = {0, 1, 2, 0, 3};
constexpr FieldMergeInfo kResourceClaimStatusMerge[] = {
    {},
    {"merge", "uid", "map", "uid", ""},  // reservedFor
    {"", "", "map", "driver,device,pool,shareID", ""},  // devices
};
constinit const TypeInfo tables::kResourceClaimStatus = {
    .name = "resource/v1.ResourceClaimStatus",
    .size = sizeof(ResourceClaimStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourceClaimStatusFields,
    .json_fields = kResourceClaimStatusFields,
    .index = kResourceClaimStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kResourceClaimStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceClaimStatus>::Create,
    .destroy = TypeOps<ResourceClaimStatus>::Destroy,
    .copy = TypeOps<ResourceClaimStatus>::Copy,
    .clear = TypeOps<ResourceClaimStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaimStatus*) noexcept { return tables::kResourceClaimStatus; }

// ResourceClaimConsumerReference
constexpr Field kResourceClaimConsumerReferenceFields[] = {
    Field::Make<"apiGroup">(offsetof(ResourceClaimConsumerReference, api_group), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resource">(offsetof(ResourceClaimConsumerReference, resource), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(ResourceClaimConsumerReference, name), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"uid">(offsetof(ResourceClaimConsumerReference, uid), 5, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kResourceClaimConsumerReferenceIndex[] = {0, 1, 0, 2, 3, 4};
constinit const TypeInfo tables::kResourceClaimConsumerReference = {
    .name = "resource/v1.ResourceClaimConsumerReference",
    .size = sizeof(ResourceClaimConsumerReference),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceClaimConsumerReferenceFields,
    .json_fields = kResourceClaimConsumerReferenceFields,
    .index = kResourceClaimConsumerReferenceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceClaimConsumerReference>::Create,
    .destroy = TypeOps<ResourceClaimConsumerReference>::Destroy,
    .copy = TypeOps<ResourceClaimConsumerReference>::Copy,
    .clear = TypeOps<ResourceClaimConsumerReference>::Clear,
    .list = &ListOpsOf<List<ResourceClaimConsumerReference>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaimConsumerReference*) noexcept { return tables::kResourceClaimConsumerReference; }

// AllocationResult
constexpr Field kAllocationResultFields[] = {
    Field::Make<"devices">(offsetof(AllocationResult, devices), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDeviceAllocationResult),
    Field::Make<"nodeSelector">(offsetof(AllocationResult, node_selector), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kNodeSelector),
    Field::Make<"allocationTimestamp">(offsetof(AllocationResult, allocation_timestamp), 5, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kAllocationResultIndex[] = {0, 1, 0, 2, 0, 3};
constexpr FieldMergeInfo kAllocationResultMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // nodeSelector
    {},
};
constinit const TypeInfo tables::kAllocationResult = {
    .name = "resource/v1.AllocationResult",
    .size = sizeof(AllocationResult),
    .field_count = 3,
    .json_count = 3,
    .fields = kAllocationResultFields,
    .json_fields = kAllocationResultFields,
    .index = kAllocationResultIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kAllocationResultMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AllocationResult>::Create,
    .destroy = TypeOps<AllocationResult>::Destroy,
    .copy = TypeOps<AllocationResult>::Copy,
    .clear = TypeOps<AllocationResult>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AllocationResult*) noexcept { return tables::kAllocationResult; }

// DeviceAllocationResult
constexpr Field kDeviceAllocationResultFields[] = {
    Field::Make<"results">(offsetof(DeviceAllocationResult, results), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceRequestAllocationResult),
    Field::Make<"config">(offsetof(DeviceAllocationResult, config), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceAllocationConfiguration),
};
constexpr std::uint8_t kDeviceAllocationResultIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kDeviceAllocationResultMerge[] = {
    {"", "", "atomic", "", ""},  // results
    {"", "", "atomic", "", ""},  // config
};
constinit const TypeInfo tables::kDeviceAllocationResult = {
    .name = "resource/v1.DeviceAllocationResult",
    .size = sizeof(DeviceAllocationResult),
    .field_count = 2,
    .json_count = 2,
    .fields = kDeviceAllocationResultFields,
    .json_fields = kDeviceAllocationResultFields,
    .index = kDeviceAllocationResultIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kDeviceAllocationResultMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceAllocationResult>::Create,
    .destroy = TypeOps<DeviceAllocationResult>::Destroy,
    .copy = TypeOps<DeviceAllocationResult>::Copy,
    .clear = TypeOps<DeviceAllocationResult>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceAllocationResult*) noexcept { return tables::kDeviceAllocationResult; }

// DeviceRequestAllocationResult
constexpr Field kDeviceRequestAllocationResultFields[] = {
    Field::Make<"request">(offsetof(DeviceRequestAllocationResult, request), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"driver">(offsetof(DeviceRequestAllocationResult, driver), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"pool">(offsetof(DeviceRequestAllocationResult, pool), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"device">(offsetof(DeviceRequestAllocationResult, device), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"adminAccess">(offsetof(DeviceRequestAllocationResult, admin_access), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"tolerations">(offsetof(DeviceRequestAllocationResult, tolerations), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceToleration),
    Field::Make<"bindingConditions">(offsetof(DeviceRequestAllocationResult, binding_conditions), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"bindingFailureConditions">(offsetof(DeviceRequestAllocationResult, binding_failure_conditions), 8, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"shareID">(offsetof(DeviceRequestAllocationResult, share_id), 9, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"consumedCapacity">(offsetof(DeviceRequestAllocationResult, consumed_capacity), 10, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kDeviceRequestAllocationResultIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr FieldMergeInfo kDeviceRequestAllocationResultMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // tolerations
    {"", "", "atomic", "", ""},  // bindingConditions
    {"", "", "atomic", "", ""},  // bindingFailureConditions
    {},
    {},
};
constinit const TypeInfo tables::kDeviceRequestAllocationResult = {
    .name = "resource/v1.DeviceRequestAllocationResult",
    .size = sizeof(DeviceRequestAllocationResult),
    .field_count = 10,
    .json_count = 10,
    .fields = kDeviceRequestAllocationResultFields,
    .json_fields = kDeviceRequestAllocationResultFields,
    .index = kDeviceRequestAllocationResultIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kDeviceRequestAllocationResultMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceRequestAllocationResult>::Create,
    .destroy = TypeOps<DeviceRequestAllocationResult>::Destroy,
    .copy = TypeOps<DeviceRequestAllocationResult>::Copy,
    .clear = TypeOps<DeviceRequestAllocationResult>::Clear,
    .list = &ListOpsOf<List<DeviceRequestAllocationResult>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceRequestAllocationResult*) noexcept { return tables::kDeviceRequestAllocationResult; }

// DeviceAllocationConfiguration
constexpr Field kDeviceAllocationConfigurationFields[] = {
    Field::Make<"source">(offsetof(DeviceAllocationConfiguration, source), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"requests">(offsetof(DeviceAllocationConfiguration, requests), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"DeviceConfiguration">(offsetof(DeviceAllocationConfiguration, device_configuration), 3, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kDeviceConfiguration),
};
constexpr Field kDeviceAllocationConfigurationJson[] = {
    Field::Make<"source">(offsetof(DeviceAllocationConfiguration, source), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"requests">(offsetof(DeviceAllocationConfiguration, requests), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"opaque">(offsetof(DeviceAllocationConfiguration, device_configuration.opaque), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kOpaqueDeviceConfiguration),
};
constexpr std::uint8_t kDeviceAllocationConfigurationIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kDeviceAllocationConfigurationMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // requests
    {},
};
constinit const TypeInfo tables::kDeviceAllocationConfiguration = {
    .name = "resource/v1.DeviceAllocationConfiguration",
    .size = sizeof(DeviceAllocationConfiguration),
    .field_count = 3,
    .json_count = 3,
    .fields = kDeviceAllocationConfigurationFields,
    .json_fields = kDeviceAllocationConfigurationJson,
    .index = kDeviceAllocationConfigurationIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kDeviceAllocationConfigurationMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceAllocationConfiguration>::Create,
    .destroy = TypeOps<DeviceAllocationConfiguration>::Destroy,
    .copy = TypeOps<DeviceAllocationConfiguration>::Copy,
    .clear = TypeOps<DeviceAllocationConfiguration>::Clear,
    .list = &ListOpsOf<List<DeviceAllocationConfiguration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceAllocationConfiguration*) noexcept { return tables::kDeviceAllocationConfiguration; }

// ResourceClaimList
constexpr Field kResourceClaimListFields[] = {
    Field::Make<"kind">(offsetof(ResourceClaimList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceClaimList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceClaimList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ResourceClaimList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kResourceClaim),
};
constexpr std::uint8_t kResourceClaimListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kResourceClaimList = {
    .name = "resource/v1.ResourceClaimList",
    .size = sizeof(ResourceClaimList),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceClaimListFields,
    .json_fields = kResourceClaimListFields,
    .index = kResourceClaimListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "resource.k8s.io/v1",
    .kind = "ResourceClaimList",
    .create = TypeOps<ResourceClaimList>::Create,
    .destroy = TypeOps<ResourceClaimList>::Destroy,
    .copy = TypeOps<ResourceClaimList>::Copy,
    .clear = TypeOps<ResourceClaimList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaimList*) noexcept { return tables::kResourceClaimList; }

// DeviceClass
constexpr Field kDeviceClassFields[] = {
    Field::Make<"kind">(offsetof(DeviceClass, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DeviceClass, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(DeviceClass, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(DeviceClass, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kDeviceClassSpec),
};
constexpr std::uint8_t kDeviceClassIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kDeviceClass = {
    .name = "resource/v1.DeviceClass",
    .size = sizeof(DeviceClass),
    .field_count = 4,
    .json_count = 4,
    .fields = kDeviceClassFields,
    .json_fields = kDeviceClassFields,
    .index = kDeviceClassIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kDeviceClass,
    .api_version = "resource.k8s.io/v1",
    .kind = "DeviceClass",
    .create = TypeOps<DeviceClass>::Create,
    .destroy = TypeOps<DeviceClass>::Destroy,
    .copy = TypeOps<DeviceClass>::Copy,
    .clear = TypeOps<DeviceClass>::Clear,
    .list = &ListOpsOf<List<DeviceClass>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceClass*) noexcept { return tables::kDeviceClass; }

// DeviceClassSpec
constexpr Field kDeviceClassSpecFields[] = {
    Field::Make<"selectors">(offsetof(DeviceClassSpec, selectors), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceSelector),
    Field::Make<"config">(offsetof(DeviceClassSpec, config), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDeviceClassConfiguration),
    Field::Make<"extendedResourceName">(offsetof(DeviceClassSpec, extended_resource_name), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeviceClassSpecIndex[] = {0, 1, 2, 0, 3};
constexpr FieldMergeInfo kDeviceClassSpecMerge[] = {
    {"", "", "atomic", "", ""},  // selectors
    {"", "", "atomic", "", ""},  // config
    {},
};
constinit const TypeInfo tables::kDeviceClassSpec = {
    .name = "resource/v1.DeviceClassSpec",
    .size = sizeof(DeviceClassSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kDeviceClassSpecFields,
    .json_fields = kDeviceClassSpecFields,
    .index = kDeviceClassSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kDeviceClassSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceClassSpec>::Create,
    .destroy = TypeOps<DeviceClassSpec>::Destroy,
    .copy = TypeOps<DeviceClassSpec>::Copy,
    .clear = TypeOps<DeviceClassSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceClassSpec*) noexcept { return tables::kDeviceClassSpec; }

// DeviceClassConfiguration
constexpr Field kDeviceClassConfigurationFields[] = {
    Field::Make<"DeviceConfiguration">(offsetof(DeviceClassConfiguration, device_configuration), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kDeviceConfiguration),
};
constexpr Field kDeviceClassConfigurationJson[] = {
    Field::Make<"opaque">(offsetof(DeviceClassConfiguration, device_configuration.opaque), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kOpaqueDeviceConfiguration),
};
constexpr std::uint8_t kDeviceClassConfigurationIndex[] = {0, 1};
constinit const TypeInfo tables::kDeviceClassConfiguration = {
    .name = "resource/v1.DeviceClassConfiguration",
    .size = sizeof(DeviceClassConfiguration),
    .field_count = 1,
    .json_count = 1,
    .fields = kDeviceClassConfigurationFields,
    .json_fields = kDeviceClassConfigurationJson,
    .index = kDeviceClassConfigurationIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DeviceClassConfiguration>::Create,
    .destroy = TypeOps<DeviceClassConfiguration>::Destroy,
    .copy = TypeOps<DeviceClassConfiguration>::Copy,
    .clear = TypeOps<DeviceClassConfiguration>::Clear,
    .list = &ListOpsOf<List<DeviceClassConfiguration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceClassConfiguration*) noexcept { return tables::kDeviceClassConfiguration; }

// DeviceClassList
constexpr Field kDeviceClassListFields[] = {
    Field::Make<"kind">(offsetof(DeviceClassList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DeviceClassList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(DeviceClassList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(DeviceClassList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kDeviceClass),
};
constexpr std::uint8_t kDeviceClassListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kDeviceClassList = {
    .name = "resource/v1.DeviceClassList",
    .size = sizeof(DeviceClassList),
    .field_count = 4,
    .json_count = 4,
    .fields = kDeviceClassListFields,
    .json_fields = kDeviceClassListFields,
    .index = kDeviceClassListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "resource.k8s.io/v1",
    .kind = "DeviceClassList",
    .create = TypeOps<DeviceClassList>::Create,
    .destroy = TypeOps<DeviceClassList>::Destroy,
    .copy = TypeOps<DeviceClassList>::Copy,
    .clear = TypeOps<DeviceClassList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeviceClassList*) noexcept { return tables::kDeviceClassList; }

// ResourceClaimTemplate
constexpr Field kResourceClaimTemplateFields[] = {
    Field::Make<"kind">(offsetof(ResourceClaimTemplate, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceClaimTemplate, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceClaimTemplate, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ResourceClaimTemplate, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kResourceClaimTemplateSpec),
};
constexpr std::uint8_t kResourceClaimTemplateIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kResourceClaimTemplate = {
    .name = "resource/v1.ResourceClaimTemplate",
    .size = sizeof(ResourceClaimTemplate),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceClaimTemplateFields,
    .json_fields = kResourceClaimTemplateFields,
    .index = kResourceClaimTemplateIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kResourceClaimTemplate,
    .api_version = "resource.k8s.io/v1",
    .kind = "ResourceClaimTemplate",
    .create = TypeOps<ResourceClaimTemplate>::Create,
    .destroy = TypeOps<ResourceClaimTemplate>::Destroy,
    .copy = TypeOps<ResourceClaimTemplate>::Copy,
    .clear = TypeOps<ResourceClaimTemplate>::Clear,
    .list = &ListOpsOf<List<ResourceClaimTemplate>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaimTemplate*) noexcept { return tables::kResourceClaimTemplate; }

// ResourceClaimTemplateSpec
constexpr Field kResourceClaimTemplateSpecFields[] = {
    Field::Make<"metadata">(offsetof(ResourceClaimTemplateSpec, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ResourceClaimTemplateSpec, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kResourceClaimSpec),
};
constexpr std::uint8_t kResourceClaimTemplateSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kResourceClaimTemplateSpec = {
    .name = "resource/v1.ResourceClaimTemplateSpec",
    .size = sizeof(ResourceClaimTemplateSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kResourceClaimTemplateSpecFields,
    .json_fields = kResourceClaimTemplateSpecFields,
    .index = kResourceClaimTemplateSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceClaimTemplateSpec>::Create,
    .destroy = TypeOps<ResourceClaimTemplateSpec>::Destroy,
    .copy = TypeOps<ResourceClaimTemplateSpec>::Copy,
    .clear = TypeOps<ResourceClaimTemplateSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaimTemplateSpec*) noexcept { return tables::kResourceClaimTemplateSpec; }

// ResourceClaimTemplateList
constexpr Field kResourceClaimTemplateListFields[] = {
    Field::Make<"kind">(offsetof(ResourceClaimTemplateList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceClaimTemplateList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceClaimTemplateList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ResourceClaimTemplateList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kResourceClaimTemplate),
};
constexpr std::uint8_t kResourceClaimTemplateListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kResourceClaimTemplateList = {
    .name = "resource/v1.ResourceClaimTemplateList",
    .size = sizeof(ResourceClaimTemplateList),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceClaimTemplateListFields,
    .json_fields = kResourceClaimTemplateListFields,
    .index = kResourceClaimTemplateListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "resource.k8s.io/v1",
    .kind = "ResourceClaimTemplateList",
    .create = TypeOps<ResourceClaimTemplateList>::Create,
    .destroy = TypeOps<ResourceClaimTemplateList>::Destroy,
    .copy = TypeOps<ResourceClaimTemplateList>::Copy,
    .clear = TypeOps<ResourceClaimTemplateList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaimTemplateList*) noexcept { return tables::kResourceClaimTemplateList; }

// AllocatedDeviceStatus
constexpr Field kAllocatedDeviceStatusFields[] = {
    Field::Make<"driver">(offsetof(AllocatedDeviceStatus, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"pool">(offsetof(AllocatedDeviceStatus, pool), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"device">(offsetof(AllocatedDeviceStatus, device), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"shareID">(offsetof(AllocatedDeviceStatus, share_id), 7, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"conditions">(offsetof(AllocatedDeviceStatus, conditions), 4, FieldType::kMessage, FieldShape::kList, 0,
                &meta::v1::tables::kCondition),
    Field::Make<"data">(offsetof(AllocatedDeviceStatus, data), 5, FieldType::kRawJson, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"networkData">(offsetof(AllocatedDeviceStatus, network_data), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNetworkDeviceData),
};
constexpr std::uint8_t kAllocatedDeviceStatusIndex[] = {0, 1, 2, 3, 5, 6, 7, 4};
constexpr FieldMergeInfo kAllocatedDeviceStatusMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "map", "type", ""},  // conditions
    {},
    {},
};
constinit const TypeInfo tables::kAllocatedDeviceStatus = {
    .name = "resource/v1.AllocatedDeviceStatus",
    .size = sizeof(AllocatedDeviceStatus),
    .field_count = 7,
    .json_count = 7,
    .fields = kAllocatedDeviceStatusFields,
    .json_fields = kAllocatedDeviceStatusFields,
    .index = kAllocatedDeviceStatusIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kAllocatedDeviceStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AllocatedDeviceStatus>::Create,
    .destroy = TypeOps<AllocatedDeviceStatus>::Destroy,
    .copy = TypeOps<AllocatedDeviceStatus>::Copy,
    .clear = TypeOps<AllocatedDeviceStatus>::Clear,
    .list = &ListOpsOf<List<AllocatedDeviceStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AllocatedDeviceStatus*) noexcept { return tables::kAllocatedDeviceStatus; }

// NetworkDeviceData
constexpr Field kNetworkDeviceDataFields[] = {
    Field::Make<"interfaceName">(offsetof(NetworkDeviceData, interface_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"ips">(offsetof(NetworkDeviceData, ips), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"hardwareAddress">(offsetof(NetworkDeviceData, hardware_address), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNetworkDeviceDataIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kNetworkDeviceDataMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // ips
    {},
};
constinit const TypeInfo tables::kNetworkDeviceData = {
    .name = "resource/v1.NetworkDeviceData",
    .size = sizeof(NetworkDeviceData),
    .field_count = 3,
    .json_count = 3,
    .fields = kNetworkDeviceDataFields,
    .json_fields = kNetworkDeviceDataFields,
    .index = kNetworkDeviceDataIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kNetworkDeviceDataMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NetworkDeviceData>::Create,
    .destroy = TypeOps<NetworkDeviceData>::Destroy,
    .copy = TypeOps<NetworkDeviceData>::Copy,
    .clear = TypeOps<NetworkDeviceData>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkDeviceData*) noexcept { return tables::kNetworkDeviceData; }

}  // namespace kube::resource::v1
