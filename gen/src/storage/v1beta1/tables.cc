// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1beta1); edits are lost.
#include "gen/src/storage/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/storage/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::StorageClass)
KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::VolumeAttachment)
KUBE_INSTANTIATE_BOXED(kube::storage::v1beta1::VolumeError)
KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::CSIDriver)
KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::TokenRequest)
KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::CSINode)
KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::CSINodeDriver)
KUBE_INSTANTIATE_BOXED(kube::storage::v1beta1::VolumeNodeResources)
KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::CSIStorageCapacity)
KUBE_INSTANTIATE_LIST(kube::storage::v1beta1::VolumeAttributesClass)

namespace kube::storage::v1beta1 {

// StorageClass
constexpr Field kStorageClassFields[] = {
    Field::Make<"kind">(offsetof(StorageClass, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StorageClass, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StorageClass, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"provisioner">(offsetof(StorageClass, provisioner), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"parameters">(offsetof(StorageClass, parameters), 3, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"reclaimPolicy">(offsetof(StorageClass, reclaim_policy), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"mountOptions">(offsetof(StorageClass, mount_options), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"allowVolumeExpansion">(offsetof(StorageClass, allow_volume_expansion), 6, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"volumeBindingMode">(offsetof(StorageClass, volume_binding_mode), 7, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"allowedTopologies">(offsetof(StorageClass, allowed_topologies), 8, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &core::v1::tables::kTopologySelectorTerm),
};
constexpr std::uint8_t kStorageClassIndex[] = {0, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr FieldMergeInfo kStorageClassMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // mountOptions
    {},
    {},
    {"", "", "atomic", "", ""},  // allowedTopologies
};
constinit const TypeInfo tables::kStorageClass = {
    .name = "storage/v1beta1.StorageClass",
    .size = sizeof(StorageClass),
    .field_count = 10,
    .json_count = 10,
    .fields = kStorageClassFields,
    .json_fields = kStorageClassFields,
    .index = kStorageClassIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kStorageClassMerge,
    .resource = &resources::kStorageClass,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "StorageClass",
    .create = TypeOps<StorageClass>::Create,
    .destroy = TypeOps<StorageClass>::Destroy,
    .copy = TypeOps<StorageClass>::Copy,
    .clear = TypeOps<StorageClass>::Clear,
    .list = &ListOpsOf<List<StorageClass>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageClass*) noexcept { return tables::kStorageClass; }

// StorageClassList
constexpr Field kStorageClassListFields[] = {
    Field::Make<"kind">(offsetof(StorageClassList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StorageClassList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StorageClassList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(StorageClassList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kStorageClass),
};
constexpr std::uint8_t kStorageClassListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kStorageClassList = {
    .name = "storage/v1beta1.StorageClassList",
    .size = sizeof(StorageClassList),
    .field_count = 4,
    .json_count = 4,
    .fields = kStorageClassListFields,
    .json_fields = kStorageClassListFields,
    .index = kStorageClassListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "StorageClassList",
    .create = TypeOps<StorageClassList>::Create,
    .destroy = TypeOps<StorageClassList>::Destroy,
    .copy = TypeOps<StorageClassList>::Copy,
    .clear = TypeOps<StorageClassList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageClassList*) noexcept { return tables::kStorageClassList; }

// VolumeAttachment
constexpr Field kVolumeAttachmentFields[] = {
    Field::Make<"kind">(offsetof(VolumeAttachment, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(VolumeAttachment, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(VolumeAttachment, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(VolumeAttachment, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kVolumeAttachmentSpec),
    Field::Make<"status">(offsetof(VolumeAttachment, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kVolumeAttachmentStatus),
};
constexpr std::uint8_t kVolumeAttachmentIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kVolumeAttachment = {
    .name = "storage/v1beta1.VolumeAttachment",
    .size = sizeof(VolumeAttachment),
    .field_count = 5,
    .json_count = 5,
    .fields = kVolumeAttachmentFields,
    .json_fields = kVolumeAttachmentFields,
    .index = kVolumeAttachmentIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kVolumeAttachment,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "VolumeAttachment",
    .create = TypeOps<VolumeAttachment>::Create,
    .destroy = TypeOps<VolumeAttachment>::Destroy,
    .copy = TypeOps<VolumeAttachment>::Copy,
    .clear = TypeOps<VolumeAttachment>::Clear,
    .list = &ListOpsOf<List<VolumeAttachment>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttachment*) noexcept { return tables::kVolumeAttachment; }

// VolumeAttachmentList
constexpr Field kVolumeAttachmentListFields[] = {
    Field::Make<"kind">(offsetof(VolumeAttachmentList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(VolumeAttachmentList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(VolumeAttachmentList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(VolumeAttachmentList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kVolumeAttachment),
};
constexpr std::uint8_t kVolumeAttachmentListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kVolumeAttachmentList = {
    .name = "storage/v1beta1.VolumeAttachmentList",
    .size = sizeof(VolumeAttachmentList),
    .field_count = 4,
    .json_count = 4,
    .fields = kVolumeAttachmentListFields,
    .json_fields = kVolumeAttachmentListFields,
    .index = kVolumeAttachmentListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "VolumeAttachmentList",
    .create = TypeOps<VolumeAttachmentList>::Create,
    .destroy = TypeOps<VolumeAttachmentList>::Destroy,
    .copy = TypeOps<VolumeAttachmentList>::Copy,
    .clear = TypeOps<VolumeAttachmentList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttachmentList*) noexcept { return tables::kVolumeAttachmentList; }

// VolumeAttachmentSpec
constexpr Field kVolumeAttachmentSpecFields[] = {
    Field::Make<"attacher">(offsetof(VolumeAttachmentSpec, attacher), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"source">(offsetof(VolumeAttachmentSpec, source), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kVolumeAttachmentSource),
    Field::Make<"nodeName">(offsetof(VolumeAttachmentSpec, node_name), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kVolumeAttachmentSpecIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kVolumeAttachmentSpec = {
    .name = "storage/v1beta1.VolumeAttachmentSpec",
    .size = sizeof(VolumeAttachmentSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kVolumeAttachmentSpecFields,
    .json_fields = kVolumeAttachmentSpecFields,
    .index = kVolumeAttachmentSpecIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeAttachmentSpec>::Create,
    .destroy = TypeOps<VolumeAttachmentSpec>::Destroy,
    .copy = TypeOps<VolumeAttachmentSpec>::Copy,
    .clear = TypeOps<VolumeAttachmentSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttachmentSpec*) noexcept { return tables::kVolumeAttachmentSpec; }

// VolumeAttachmentSource
constexpr Field kVolumeAttachmentSourceFields[] = {
    Field::Make<"persistentVolumeName">(offsetof(VolumeAttachmentSource, persistent_volume_name), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"inlineVolumeSpec">(offsetof(VolumeAttachmentSource, inline_volume_spec), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kPersistentVolumeSpec),
};
constexpr std::uint8_t kVolumeAttachmentSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kVolumeAttachmentSource = {
    .name = "storage/v1beta1.VolumeAttachmentSource",
    .size = sizeof(VolumeAttachmentSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kVolumeAttachmentSourceFields,
    .json_fields = kVolumeAttachmentSourceFields,
    .index = kVolumeAttachmentSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeAttachmentSource>::Create,
    .destroy = TypeOps<VolumeAttachmentSource>::Destroy,
    .copy = TypeOps<VolumeAttachmentSource>::Copy,
    .clear = TypeOps<VolumeAttachmentSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttachmentSource*) noexcept { return tables::kVolumeAttachmentSource; }

// VolumeAttachmentStatus
constexpr Field kVolumeAttachmentStatusFields[] = {
    Field::Make<"attached">(offsetof(VolumeAttachmentStatus, attached), 1, FieldType::kBool, FieldShape::kValue),
    Field::Make<"attachmentMetadata">(offsetof(VolumeAttachmentStatus, attachment_metadata), 2, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"attachError">(offsetof(VolumeAttachmentStatus, attach_error), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVolumeError),
    Field::Make<"detachError">(offsetof(VolumeAttachmentStatus, detach_error), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVolumeError),
};
constexpr std::uint8_t kVolumeAttachmentStatusIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kVolumeAttachmentStatus = {
    .name = "storage/v1beta1.VolumeAttachmentStatus",
    .size = sizeof(VolumeAttachmentStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kVolumeAttachmentStatusFields,
    .json_fields = kVolumeAttachmentStatusFields,
    .index = kVolumeAttachmentStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeAttachmentStatus>::Create,
    .destroy = TypeOps<VolumeAttachmentStatus>::Destroy,
    .copy = TypeOps<VolumeAttachmentStatus>::Copy,
    .clear = TypeOps<VolumeAttachmentStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttachmentStatus*) noexcept { return tables::kVolumeAttachmentStatus; }

// VolumeError
constexpr Field kVolumeErrorFields[] = {
    Field::Make<"time">(offsetof(VolumeError, time), 1, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(VolumeError, message), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"errorCode">(offsetof(VolumeError, error_code), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kVolumeErrorIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kVolumeError = {
    .name = "storage/v1beta1.VolumeError",
    .size = sizeof(VolumeError),
    .field_count = 3,
    .json_count = 3,
    .fields = kVolumeErrorFields,
    .json_fields = kVolumeErrorFields,
    .index = kVolumeErrorIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeError>::Create,
    .destroy = TypeOps<VolumeError>::Destroy,
    .copy = TypeOps<VolumeError>::Copy,
    .clear = TypeOps<VolumeError>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeError*) noexcept { return tables::kVolumeError; }

// CSIDriver
constexpr Field kCSIDriverFields[] = {
    Field::Make<"kind">(offsetof(CSIDriver, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CSIDriver, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CSIDriver, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(CSIDriver, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCSIDriverSpec),
};
constexpr std::uint8_t kCSIDriverIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCSIDriver = {
    .name = "storage/v1beta1.CSIDriver",
    .size = sizeof(CSIDriver),
    .field_count = 4,
    .json_count = 4,
    .fields = kCSIDriverFields,
    .json_fields = kCSIDriverFields,
    .index = kCSIDriverIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kCSIDriver,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "CSIDriver",
    .create = TypeOps<CSIDriver>::Create,
    .destroy = TypeOps<CSIDriver>::Destroy,
    .copy = TypeOps<CSIDriver>::Copy,
    .clear = TypeOps<CSIDriver>::Clear,
    .list = &ListOpsOf<List<CSIDriver>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSIDriver*) noexcept { return tables::kCSIDriver; }

// CSIDriverList
constexpr Field kCSIDriverListFields[] = {
    Field::Make<"kind">(offsetof(CSIDriverList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CSIDriverList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CSIDriverList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(CSIDriverList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCSIDriver),
};
constexpr std::uint8_t kCSIDriverListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCSIDriverList = {
    .name = "storage/v1beta1.CSIDriverList",
    .size = sizeof(CSIDriverList),
    .field_count = 4,
    .json_count = 4,
    .fields = kCSIDriverListFields,
    .json_fields = kCSIDriverListFields,
    .index = kCSIDriverListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "CSIDriverList",
    .create = TypeOps<CSIDriverList>::Create,
    .destroy = TypeOps<CSIDriverList>::Destroy,
    .copy = TypeOps<CSIDriverList>::Copy,
    .clear = TypeOps<CSIDriverList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSIDriverList*) noexcept { return tables::kCSIDriverList; }

// CSIDriverSpec
constexpr Field kCSIDriverSpecFields[] = {
    Field::Make<"attachRequired">(offsetof(CSIDriverSpec, attach_required), 1, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"podInfoOnMount">(offsetof(CSIDriverSpec, pod_info_on_mount), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"volumeLifecycleModes">(offsetof(CSIDriverSpec, volume_lifecycle_modes), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"storageCapacity">(offsetof(CSIDriverSpec, storage_capacity), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fsGroupPolicy">(offsetof(CSIDriverSpec, fs_group_policy), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"tokenRequests">(offsetof(CSIDriverSpec, token_requests), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kTokenRequest),
    Field::Make<"requiresRepublish">(offsetof(CSIDriverSpec, requires_republish), 7, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"seLinuxMount">(offsetof(CSIDriverSpec, se_linux_mount), 8, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeAllocatableUpdatePeriodSeconds">(offsetof(CSIDriverSpec, node_allocatable_update_period_seconds), 9, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"serviceAccountTokenInSecrets">(offsetof(CSIDriverSpec, service_account_token_in_secrets), 10, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"preventPodSchedulingIfMissing">(offsetof(CSIDriverSpec, prevent_pod_scheduling_if_missing), 11, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kCSIDriverSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr FieldMergeInfo kCSIDriverSpecMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // volumeLifecycleModes
    {},
    {},
    {"", "", "atomic", "", ""},  // tokenRequests
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kCSIDriverSpec = {
    .name = "storage/v1beta1.CSIDriverSpec",
    .size = sizeof(CSIDriverSpec),
    .field_count = 11,
    .json_count = 11,
    .fields = kCSIDriverSpecFields,
    .json_fields = kCSIDriverSpecFields,
    .index = kCSIDriverSpecIndex,
    .index_size = 12,
    .form = JsonForm::kObject,
    .merge = kCSIDriverSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CSIDriverSpec>::Create,
    .destroy = TypeOps<CSIDriverSpec>::Destroy,
    .copy = TypeOps<CSIDriverSpec>::Copy,
    .clear = TypeOps<CSIDriverSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSIDriverSpec*) noexcept { return tables::kCSIDriverSpec; }

// TokenRequest
constexpr Field kTokenRequestFields[] = {
    Field::Make<"audience">(offsetof(TokenRequest, audience), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"expirationSeconds">(offsetof(TokenRequest, expiration_seconds), 2, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kTokenRequestIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kTokenRequest = {
    .name = "storage/v1beta1.TokenRequest",
    .size = sizeof(TokenRequest),
    .field_count = 2,
    .json_count = 2,
    .fields = kTokenRequestFields,
    .json_fields = kTokenRequestFields,
    .index = kTokenRequestIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TokenRequest>::Create,
    .destroy = TypeOps<TokenRequest>::Destroy,
    .copy = TypeOps<TokenRequest>::Copy,
    .clear = TypeOps<TokenRequest>::Clear,
    .list = &ListOpsOf<List<TokenRequest>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TokenRequest*) noexcept { return tables::kTokenRequest; }

// CSINode
constexpr Field kCSINodeFields[] = {
    Field::Make<"kind">(offsetof(CSINode, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CSINode, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CSINode, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(CSINode, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCSINodeSpec),
};
constexpr std::uint8_t kCSINodeIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCSINode = {
    .name = "storage/v1beta1.CSINode",
    .size = sizeof(CSINode),
    .field_count = 4,
    .json_count = 4,
    .fields = kCSINodeFields,
    .json_fields = kCSINodeFields,
    .index = kCSINodeIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kCSINode,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "CSINode",
    .create = TypeOps<CSINode>::Create,
    .destroy = TypeOps<CSINode>::Destroy,
    .copy = TypeOps<CSINode>::Copy,
    .clear = TypeOps<CSINode>::Clear,
    .list = &ListOpsOf<List<CSINode>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSINode*) noexcept { return tables::kCSINode; }

// CSINodeSpec
constexpr Field kCSINodeSpecFields[] = {
    Field::Make<"drivers">(offsetof(CSINodeSpec, drivers), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCSINodeDriver),
};
constexpr std::uint8_t kCSINodeSpecIndex[] = {0, 1};
constexpr FieldMergeInfo kCSINodeSpecMerge[] = {
    {"merge", "name", "map", "name", ""},  // drivers
};
constinit const TypeInfo tables::kCSINodeSpec = {
    .name = "storage/v1beta1.CSINodeSpec",
    .size = sizeof(CSINodeSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kCSINodeSpecFields,
    .json_fields = kCSINodeSpecFields,
    .index = kCSINodeSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kCSINodeSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CSINodeSpec>::Create,
    .destroy = TypeOps<CSINodeSpec>::Destroy,
    .copy = TypeOps<CSINodeSpec>::Copy,
    .clear = TypeOps<CSINodeSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSINodeSpec*) noexcept { return tables::kCSINodeSpec; }

// CSINodeDriver
constexpr Field kCSINodeDriverFields[] = {
    Field::Make<"name">(offsetof(CSINodeDriver, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"nodeID">(offsetof(CSINodeDriver, node_id), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"topologyKeys">(offsetof(CSINodeDriver, topology_keys), 3, FieldType::kString, FieldShape::kList),
    Field::Make<"allocatable">(offsetof(CSINodeDriver, allocatable), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVolumeNodeResources),
};
constexpr std::uint8_t kCSINodeDriverIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kCSINodeDriverMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // topologyKeys
    {},
};
constinit const TypeInfo tables::kCSINodeDriver = {
    .name = "storage/v1beta1.CSINodeDriver",
    .size = sizeof(CSINodeDriver),
    .field_count = 4,
    .json_count = 4,
    .fields = kCSINodeDriverFields,
    .json_fields = kCSINodeDriverFields,
    .index = kCSINodeDriverIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kCSINodeDriverMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CSINodeDriver>::Create,
    .destroy = TypeOps<CSINodeDriver>::Destroy,
    .copy = TypeOps<CSINodeDriver>::Copy,
    .clear = TypeOps<CSINodeDriver>::Clear,
    .list = &ListOpsOf<List<CSINodeDriver>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSINodeDriver*) noexcept { return tables::kCSINodeDriver; }

// VolumeNodeResources
constexpr Field kVolumeNodeResourcesFields[] = {
    Field::Make<"count">(offsetof(VolumeNodeResources, count), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kVolumeNodeResourcesIndex[] = {0, 1};
constinit const TypeInfo tables::kVolumeNodeResources = {
    .name = "storage/v1beta1.VolumeNodeResources",
    .size = sizeof(VolumeNodeResources),
    .field_count = 1,
    .json_count = 1,
    .fields = kVolumeNodeResourcesFields,
    .json_fields = kVolumeNodeResourcesFields,
    .index = kVolumeNodeResourcesIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeNodeResources>::Create,
    .destroy = TypeOps<VolumeNodeResources>::Destroy,
    .copy = TypeOps<VolumeNodeResources>::Copy,
    .clear = TypeOps<VolumeNodeResources>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeNodeResources*) noexcept { return tables::kVolumeNodeResources; }

// CSINodeList
constexpr Field kCSINodeListFields[] = {
    Field::Make<"kind">(offsetof(CSINodeList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CSINodeList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CSINodeList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(CSINodeList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCSINode),
};
constexpr std::uint8_t kCSINodeListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCSINodeList = {
    .name = "storage/v1beta1.CSINodeList",
    .size = sizeof(CSINodeList),
    .field_count = 4,
    .json_count = 4,
    .fields = kCSINodeListFields,
    .json_fields = kCSINodeListFields,
    .index = kCSINodeListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "CSINodeList",
    .create = TypeOps<CSINodeList>::Create,
    .destroy = TypeOps<CSINodeList>::Destroy,
    .copy = TypeOps<CSINodeList>::Copy,
    .clear = TypeOps<CSINodeList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSINodeList*) noexcept { return tables::kCSINodeList; }

// CSIStorageCapacity
constexpr Field kCSIStorageCapacityFields[] = {
    Field::Make<"kind">(offsetof(CSIStorageCapacity, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CSIStorageCapacity, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CSIStorageCapacity, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"nodeTopology">(offsetof(CSIStorageCapacity, node_topology), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"storageClassName">(offsetof(CSIStorageCapacity, storage_class_name), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"capacity">(offsetof(CSIStorageCapacity, capacity), 4, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maximumVolumeSize">(offsetof(CSIStorageCapacity, maximum_volume_size), 5, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kCSIStorageCapacityIndex[] = {0, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kCSIStorageCapacityMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // nodeTopology
    {},
    {},
    {},
};
constinit const TypeInfo tables::kCSIStorageCapacity = {
    .name = "storage/v1beta1.CSIStorageCapacity",
    .size = sizeof(CSIStorageCapacity),
    .field_count = 7,
    .json_count = 7,
    .fields = kCSIStorageCapacityFields,
    .json_fields = kCSIStorageCapacityFields,
    .index = kCSIStorageCapacityIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kCSIStorageCapacityMerge,
    .resource = &resources::kCSIStorageCapacity,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "CSIStorageCapacity",
    .create = TypeOps<CSIStorageCapacity>::Create,
    .destroy = TypeOps<CSIStorageCapacity>::Destroy,
    .copy = TypeOps<CSIStorageCapacity>::Copy,
    .clear = TypeOps<CSIStorageCapacity>::Clear,
    .list = &ListOpsOf<List<CSIStorageCapacity>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSIStorageCapacity*) noexcept { return tables::kCSIStorageCapacity; }

// CSIStorageCapacityList
constexpr Field kCSIStorageCapacityListFields[] = {
    Field::Make<"kind">(offsetof(CSIStorageCapacityList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CSIStorageCapacityList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CSIStorageCapacityList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(CSIStorageCapacityList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCSIStorageCapacity),
};
constexpr std::uint8_t kCSIStorageCapacityListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCSIStorageCapacityList = {
    .name = "storage/v1beta1.CSIStorageCapacityList",
    .size = sizeof(CSIStorageCapacityList),
    .field_count = 4,
    .json_count = 4,
    .fields = kCSIStorageCapacityListFields,
    .json_fields = kCSIStorageCapacityListFields,
    .index = kCSIStorageCapacityListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "CSIStorageCapacityList",
    .create = TypeOps<CSIStorageCapacityList>::Create,
    .destroy = TypeOps<CSIStorageCapacityList>::Destroy,
    .copy = TypeOps<CSIStorageCapacityList>::Copy,
    .clear = TypeOps<CSIStorageCapacityList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSIStorageCapacityList*) noexcept { return tables::kCSIStorageCapacityList; }

// VolumeAttributesClass
constexpr Field kVolumeAttributesClassFields[] = {
    Field::Make<"kind">(offsetof(VolumeAttributesClass, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(VolumeAttributesClass, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(VolumeAttributesClass, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"driverName">(offsetof(VolumeAttributesClass, driver_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"parameters">(offsetof(VolumeAttributesClass, parameters), 3, FieldType::kString, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kVolumeAttributesClassIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kVolumeAttributesClass = {
    .name = "storage/v1beta1.VolumeAttributesClass",
    .size = sizeof(VolumeAttributesClass),
    .field_count = 5,
    .json_count = 5,
    .fields = kVolumeAttributesClassFields,
    .json_fields = kVolumeAttributesClassFields,
    .index = kVolumeAttributesClassIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kVolumeAttributesClass,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "VolumeAttributesClass",
    .create = TypeOps<VolumeAttributesClass>::Create,
    .destroy = TypeOps<VolumeAttributesClass>::Destroy,
    .copy = TypeOps<VolumeAttributesClass>::Copy,
    .clear = TypeOps<VolumeAttributesClass>::Clear,
    .list = &ListOpsOf<List<VolumeAttributesClass>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttributesClass*) noexcept { return tables::kVolumeAttributesClass; }

// VolumeAttributesClassList
constexpr Field kVolumeAttributesClassListFields[] = {
    Field::Make<"kind">(offsetof(VolumeAttributesClassList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(VolumeAttributesClassList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(VolumeAttributesClassList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(VolumeAttributesClassList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kVolumeAttributesClass),
};
constexpr std::uint8_t kVolumeAttributesClassListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kVolumeAttributesClassList = {
    .name = "storage/v1beta1.VolumeAttributesClassList",
    .size = sizeof(VolumeAttributesClassList),
    .field_count = 4,
    .json_count = 4,
    .fields = kVolumeAttributesClassListFields,
    .json_fields = kVolumeAttributesClassListFields,
    .index = kVolumeAttributesClassListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "storage.k8s.io/v1beta1",
    .kind = "VolumeAttributesClassList",
    .create = TypeOps<VolumeAttributesClassList>::Create,
    .destroy = TypeOps<VolumeAttributesClassList>::Destroy,
    .copy = TypeOps<VolumeAttributesClassList>::Copy,
    .clear = TypeOps<VolumeAttributesClassList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttributesClassList*) noexcept { return tables::kVolumeAttributesClassList; }

}  // namespace kube::storage::v1beta1
