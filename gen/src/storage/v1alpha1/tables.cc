// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1alpha1); edits are lost.
#include "gen/src/storage/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/storage/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::storage::v1alpha1::VolumeAttachment)
KUBE_INSTANTIATE_BOXED(kube::storage::v1alpha1::VolumeError)
KUBE_INSTANTIATE_LIST(kube::storage::v1alpha1::CSIStorageCapacity)
KUBE_INSTANTIATE_LIST(kube::storage::v1alpha1::VolumeAttributesClass)

namespace kube::storage::v1alpha1 {

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
    .name = "storage/v1alpha1.VolumeAttachment",
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
    .api_version = "storage.k8s.io/v1alpha1",
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
    .name = "storage/v1alpha1.VolumeAttachmentList",
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
    .api_version = "storage.k8s.io/v1alpha1",
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
    .name = "storage/v1alpha1.VolumeAttachmentSpec",
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
    .name = "storage/v1alpha1.VolumeAttachmentSource",
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
    .name = "storage/v1alpha1.VolumeAttachmentStatus",
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
    .name = "storage/v1alpha1.VolumeError",
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
    .name = "storage/v1alpha1.CSIStorageCapacity",
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
    .api_version = "storage.k8s.io/v1alpha1",
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
    .name = "storage/v1alpha1.CSIStorageCapacityList",
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
    .api_version = "storage.k8s.io/v1alpha1",
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
    .name = "storage/v1alpha1.VolumeAttributesClass",
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
    .api_version = "storage.k8s.io/v1alpha1",
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
    .name = "storage/v1alpha1.VolumeAttributesClassList",
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
    .api_version = "storage.k8s.io/v1alpha1",
    .kind = "VolumeAttributesClassList",
    .create = TypeOps<VolumeAttributesClassList>::Create,
    .destroy = TypeOps<VolumeAttributesClassList>::Destroy,
    .copy = TypeOps<VolumeAttributesClassList>::Copy,
    .clear = TypeOps<VolumeAttributesClassList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeAttributesClassList*) noexcept { return tables::kVolumeAttributesClassList; }

}  // namespace kube::storage::v1alpha1
