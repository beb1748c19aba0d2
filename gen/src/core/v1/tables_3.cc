// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::core::v1::ISCSIPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::FCVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::AzureFileVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::AzureFilePersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::VsphereVirtualDiskVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PhotonPersistentDiskVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::AzureDiskVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PortworxVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ScaleIOVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ScaleIOPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::StorageOSVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::StorageOSPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ConfigMapVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ConfigMapProjection)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ServiceAccountTokenProjection)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ClusterTrustBundleProjection)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodCertificateProjection)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ProjectedVolumeSource)
KUBE_INSTANTIATE_LIST(kube::core::v1::VolumeProjection)
KUBE_INSTANTIATE_LIST(kube::core::v1::KeyToPath)
KUBE_INSTANTIATE_BOXED(kube::core::v1::LocalVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::CSIPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::CSIVolumeSource)

namespace kube::core::v1 {

// ISCSIPersistentVolumeSource
constexpr Field kISCSIPersistentVolumeSourceFields[] = {
    Field::Make<"targetPortal">(offsetof(ISCSIPersistentVolumeSource, target_portal), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"iqn">(offsetof(ISCSIPersistentVolumeSource, iqn), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lun">(offsetof(ISCSIPersistentVolumeSource, lun), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"iscsiInterface">(offsetof(ISCSIPersistentVolumeSource, iscsi_interface), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fsType">(offsetof(ISCSIPersistentVolumeSource, fs_type), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(ISCSIPersistentVolumeSource, read_only), 6, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"portals">(offsetof(ISCSIPersistentVolumeSource, portals), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"chapAuthDiscovery">(offsetof(ISCSIPersistentVolumeSource, chap_auth_discovery), 8, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"chapAuthSession">(offsetof(ISCSIPersistentVolumeSource, chap_auth_session), 11, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(ISCSIPersistentVolumeSource, secret_ref), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"initiatorName">(offsetof(ISCSIPersistentVolumeSource, initiator_name), 12, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kISCSIPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 9, 11};
constexpr FieldMergeInfo kISCSIPersistentVolumeSourceMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // portals
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
};
constinit const TypeInfo tables::kISCSIPersistentVolumeSource = {
    .name = "core/v1.ISCSIPersistentVolumeSource",
    .size = sizeof(ISCSIPersistentVolumeSource),
    .field_count = 11,
    .json_count = 11,
    .fields = kISCSIPersistentVolumeSourceFields,
    .json_fields = kISCSIPersistentVolumeSourceFields,
    .index = kISCSIPersistentVolumeSourceIndex,
    .index_size = 13,
    .form = JsonForm::kObject,
    .merge = kISCSIPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ISCSIPersistentVolumeSource>::Create,
    .destroy = TypeOps<ISCSIPersistentVolumeSource>::Destroy,
    .copy = TypeOps<ISCSIPersistentVolumeSource>::Copy,
    .clear = TypeOps<ISCSIPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ISCSIPersistentVolumeSource*) noexcept { return tables::kISCSIPersistentVolumeSource; }

// FCVolumeSource
constexpr Field kFCVolumeSourceFields[] = {
    Field::Make<"targetWWNs">(offsetof(FCVolumeSource, target_wwns), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"lun">(offsetof(FCVolumeSource, lun), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fsType">(offsetof(FCVolumeSource, fs_type), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(FCVolumeSource, read_only), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"wwids">(offsetof(FCVolumeSource, wwids), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kFCVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kFCVolumeSourceMerge[] = {
    {"", "", "atomic", "", ""},  // targetWWNs
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // wwids
};
constinit const TypeInfo tables::kFCVolumeSource = {
    .name = "core/v1.FCVolumeSource",
    .size = sizeof(FCVolumeSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kFCVolumeSourceFields,
    .json_fields = kFCVolumeSourceFields,
    .index = kFCVolumeSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kFCVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FCVolumeSource>::Create,
    .destroy = TypeOps<FCVolumeSource>::Destroy,
    .copy = TypeOps<FCVolumeSource>::Copy,
    .clear = TypeOps<FCVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FCVolumeSource*) noexcept { return tables::kFCVolumeSource; }

// AzureFileVolumeSource
constexpr Field kAzureFileVolumeSourceFields[] = {
    Field::Make<"secretName">(offsetof(AzureFileVolumeSource, secret_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"shareName">(offsetof(AzureFileVolumeSource, share_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(AzureFileVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kAzureFileVolumeSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kAzureFileVolumeSource = {
    .name = "core/v1.AzureFileVolumeSource",
    .size = sizeof(AzureFileVolumeSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kAzureFileVolumeSourceFields,
    .json_fields = kAzureFileVolumeSourceFields,
    .index = kAzureFileVolumeSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AzureFileVolumeSource>::Create,
    .destroy = TypeOps<AzureFileVolumeSource>::Destroy,
    .copy = TypeOps<AzureFileVolumeSource>::Copy,
    .clear = TypeOps<AzureFileVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AzureFileVolumeSource*) noexcept { return tables::kAzureFileVolumeSource; }

// AzureFilePersistentVolumeSource
constexpr Field kAzureFilePersistentVolumeSourceFields[] = {
    Field::Make<"secretName">(offsetof(AzureFilePersistentVolumeSource, secret_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"shareName">(offsetof(AzureFilePersistentVolumeSource, share_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(AzureFilePersistentVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretNamespace">(offsetof(AzureFilePersistentVolumeSource, secret_namespace), 4, FieldType::kString, FieldShape::kOptional),
};
constexpr std::uint8_t kAzureFilePersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kAzureFilePersistentVolumeSource = {
    .name = "core/v1.AzureFilePersistentVolumeSource",
    .size = sizeof(AzureFilePersistentVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kAzureFilePersistentVolumeSourceFields,
    .json_fields = kAzureFilePersistentVolumeSourceFields,
    .index = kAzureFilePersistentVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AzureFilePersistentVolumeSource>::Create,
    .destroy = TypeOps<AzureFilePersistentVolumeSource>::Destroy,
    .copy = TypeOps<AzureFilePersistentVolumeSource>::Copy,
    .clear = TypeOps<AzureFilePersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AzureFilePersistentVolumeSource*) noexcept { return tables::kAzureFilePersistentVolumeSource; }

// VsphereVirtualDiskVolumeSource
constexpr Field kVsphereVirtualDiskVolumeSourceFields[] = {
    Field::Make<"volumePath">(offsetof(VsphereVirtualDiskVolumeSource, volume_path), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(VsphereVirtualDiskVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storagePolicyName">(offsetof(VsphereVirtualDiskVolumeSource, storage_policy_name), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storagePolicyID">(offsetof(VsphereVirtualDiskVolumeSource, storage_policy_id), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kVsphereVirtualDiskVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kVsphereVirtualDiskVolumeSource = {
    .name = "core/v1.VsphereVirtualDiskVolumeSource",
    .size = sizeof(VsphereVirtualDiskVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kVsphereVirtualDiskVolumeSourceFields,
    .json_fields = kVsphereVirtualDiskVolumeSourceFields,
    .index = kVsphereVirtualDiskVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VsphereVirtualDiskVolumeSource>::Create,
    .destroy = TypeOps<VsphereVirtualDiskVolumeSource>::Destroy,
    .copy = TypeOps<VsphereVirtualDiskVolumeSource>::Copy,
    .clear = TypeOps<VsphereVirtualDiskVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VsphereVirtualDiskVolumeSource*) noexcept { return tables::kVsphereVirtualDiskVolumeSource; }

// PhotonPersistentDiskVolumeSource
constexpr Field kPhotonPersistentDiskVolumeSourceFields[] = {
    Field::Make<"pdID">(offsetof(PhotonPersistentDiskVolumeSource, pd_id), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(PhotonPersistentDiskVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPhotonPersistentDiskVolumeSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPhotonPersistentDiskVolumeSource = {
    .name = "core/v1.PhotonPersistentDiskVolumeSource",
    .size = sizeof(PhotonPersistentDiskVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kPhotonPersistentDiskVolumeSourceFields,
    .json_fields = kPhotonPersistentDiskVolumeSourceFields,
    .index = kPhotonPersistentDiskVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PhotonPersistentDiskVolumeSource>::Create,
    .destroy = TypeOps<PhotonPersistentDiskVolumeSource>::Destroy,
    .copy = TypeOps<PhotonPersistentDiskVolumeSource>::Copy,
    .clear = TypeOps<PhotonPersistentDiskVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PhotonPersistentDiskVolumeSource*) noexcept { return tables::kPhotonPersistentDiskVolumeSource; }

// AzureDiskVolumeSource
constexpr Field kAzureDiskVolumeSourceFields[] = {
    Field::Make<"diskName">(offsetof(AzureDiskVolumeSource, disk_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"diskURI">(offsetof(AzureDiskVolumeSource, disk_uri), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"cachingMode">(offsetof(AzureDiskVolumeSource, caching_mode), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fsType">(offsetof(AzureDiskVolumeSource, fs_type), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(AzureDiskVolumeSource, read_only), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"kind">(offsetof(AzureDiskVolumeSource, kind), 6, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kAzureDiskVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kAzureDiskVolumeSource = {
    .name = "core/v1.AzureDiskVolumeSource",
    .size = sizeof(AzureDiskVolumeSource),
    .field_count = 6,
    .json_count = 6,
    .fields = kAzureDiskVolumeSourceFields,
    .json_fields = kAzureDiskVolumeSourceFields,
    .index = kAzureDiskVolumeSourceIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AzureDiskVolumeSource>::Create,
    .destroy = TypeOps<AzureDiskVolumeSource>::Destroy,
    .copy = TypeOps<AzureDiskVolumeSource>::Copy,
    .clear = TypeOps<AzureDiskVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AzureDiskVolumeSource*) noexcept { return tables::kAzureDiskVolumeSource; }

// PortworxVolumeSource
constexpr Field kPortworxVolumeSourceFields[] = {
    Field::Make<"volumeID">(offsetof(PortworxVolumeSource, volume_id), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(PortworxVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(PortworxVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPortworxVolumeSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kPortworxVolumeSource = {
    .name = "core/v1.PortworxVolumeSource",
    .size = sizeof(PortworxVolumeSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kPortworxVolumeSourceFields,
    .json_fields = kPortworxVolumeSourceFields,
    .index = kPortworxVolumeSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PortworxVolumeSource>::Create,
    .destroy = TypeOps<PortworxVolumeSource>::Destroy,
    .copy = TypeOps<PortworxVolumeSource>::Copy,
    .clear = TypeOps<PortworxVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PortworxVolumeSource*) noexcept { return tables::kPortworxVolumeSource; }

// ScaleIOVolumeSource
constexpr Field kScaleIOVolumeSourceFields[] = {
    Field::Make<"gateway">(offsetof(ScaleIOVolumeSource, gateway), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"system">(offsetof(ScaleIOVolumeSource, system), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"secretRef">(offsetof(ScaleIOVolumeSource, secret_ref), 3, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kLocalObjectReference),
    Field::Make<"sslEnabled">(offsetof(ScaleIOVolumeSource, ssl_enabled), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"protectionDomain">(offsetof(ScaleIOVolumeSource, protection_domain), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storagePool">(offsetof(ScaleIOVolumeSource, storage_pool), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storageMode">(offsetof(ScaleIOVolumeSource, storage_mode), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"volumeName">(offsetof(ScaleIOVolumeSource, volume_name), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fsType">(offsetof(ScaleIOVolumeSource, fs_type), 9, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(ScaleIOVolumeSource, read_only), 10, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleIOVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr FieldMergeInfo kScaleIOVolumeSourceMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
    {},
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kScaleIOVolumeSource = {
    .name = "core/v1.ScaleIOVolumeSource",
    .size = sizeof(ScaleIOVolumeSource),
    .field_count = 10,
    .json_count = 10,
    .fields = kScaleIOVolumeSourceFields,
    .json_fields = kScaleIOVolumeSourceFields,
    .index = kScaleIOVolumeSourceIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kScaleIOVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ScaleIOVolumeSource>::Create,
    .destroy = TypeOps<ScaleIOVolumeSource>::Destroy,
    .copy = TypeOps<ScaleIOVolumeSource>::Copy,
    .clear = TypeOps<ScaleIOVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ScaleIOVolumeSource*) noexcept { return tables::kScaleIOVolumeSource; }

// ScaleIOPersistentVolumeSource
constexpr Field kScaleIOPersistentVolumeSourceFields[] = {
    Field::Make<"gateway">(offsetof(ScaleIOPersistentVolumeSource, gateway), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"system">(offsetof(ScaleIOPersistentVolumeSource, system), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"secretRef">(offsetof(ScaleIOPersistentVolumeSource, secret_ref), 3, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kSecretReference),
    Field::Make<"sslEnabled">(offsetof(ScaleIOPersistentVolumeSource, ssl_enabled), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"protectionDomain">(offsetof(ScaleIOPersistentVolumeSource, protection_domain), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storagePool">(offsetof(ScaleIOPersistentVolumeSource, storage_pool), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storageMode">(offsetof(ScaleIOPersistentVolumeSource, storage_mode), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"volumeName">(offsetof(ScaleIOPersistentVolumeSource, volume_name), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fsType">(offsetof(ScaleIOPersistentVolumeSource, fs_type), 9, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(ScaleIOPersistentVolumeSource, read_only), 10, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kScaleIOPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr FieldMergeInfo kScaleIOPersistentVolumeSourceMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
    {},
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kScaleIOPersistentVolumeSource = {
    .name = "core/v1.ScaleIOPersistentVolumeSource",
    .size = sizeof(ScaleIOPersistentVolumeSource),
    .field_count = 10,
    .json_count = 10,
    .fields = kScaleIOPersistentVolumeSourceFields,
    .json_fields = kScaleIOPersistentVolumeSourceFields,
    .index = kScaleIOPersistentVolumeSourceIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kScaleIOPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ScaleIOPersistentVolumeSource>::Create,
    .destroy = TypeOps<ScaleIOPersistentVolumeSource>::Destroy,
    .copy = TypeOps<ScaleIOPersistentVolumeSource>::Copy,
    .clear = TypeOps<ScaleIOPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ScaleIOPersistentVolumeSource*) noexcept { return tables::kScaleIOPersistentVolumeSource; }

// StorageOSVolumeSource
constexpr Field kStorageOSVolumeSourceFields[] = {
    Field::Make<"volumeName">(offsetof(StorageOSVolumeSource, volume_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"volumeNamespace">(offsetof(StorageOSVolumeSource, volume_namespace), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fsType">(offsetof(StorageOSVolumeSource, fs_type), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(StorageOSVolumeSource, read_only), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(StorageOSVolumeSource, secret_ref), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalObjectReference),
};
constexpr std::uint8_t kStorageOSVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kStorageOSVolumeSourceMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
};
constinit const TypeInfo tables::kStorageOSVolumeSource = {
    .name = "core/v1.StorageOSVolumeSource",
    .size = sizeof(StorageOSVolumeSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kStorageOSVolumeSourceFields,
    .json_fields = kStorageOSVolumeSourceFields,
    .index = kStorageOSVolumeSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kStorageOSVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StorageOSVolumeSource>::Create,
    .destroy = TypeOps<StorageOSVolumeSource>::Destroy,
    .copy = TypeOps<StorageOSVolumeSource>::Copy,
    .clear = TypeOps<StorageOSVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageOSVolumeSource*) noexcept { return tables::kStorageOSVolumeSource; }

// StorageOSPersistentVolumeSource
constexpr Field kStorageOSPersistentVolumeSourceFields[] = {
    Field::Make<"volumeName">(offsetof(StorageOSPersistentVolumeSource, volume_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"volumeNamespace">(offsetof(StorageOSPersistentVolumeSource, volume_namespace), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fsType">(offsetof(StorageOSPersistentVolumeSource, fs_type), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(StorageOSPersistentVolumeSource, read_only), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(StorageOSPersistentVolumeSource, secret_ref), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectReference),
};
constexpr std::uint8_t kStorageOSPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kStorageOSPersistentVolumeSourceMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
};
constinit const TypeInfo tables::kStorageOSPersistentVolumeSource = {
    .name = "core/v1.StorageOSPersistentVolumeSource",
    .size = sizeof(StorageOSPersistentVolumeSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kStorageOSPersistentVolumeSourceFields,
    .json_fields = kStorageOSPersistentVolumeSourceFields,
    .index = kStorageOSPersistentVolumeSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kStorageOSPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StorageOSPersistentVolumeSource>::Create,
    .destroy = TypeOps<StorageOSPersistentVolumeSource>::Destroy,
    .copy = TypeOps<StorageOSPersistentVolumeSource>::Copy,
    .clear = TypeOps<StorageOSPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageOSPersistentVolumeSource*) noexcept { return tables::kStorageOSPersistentVolumeSource; }

// ConfigMapVolumeSource
constexpr Field kConfigMapVolumeSourceFields[] = {
    Field::Make<"LocalObjectReference">(offsetof(ConfigMapVolumeSource, local_object_reference), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kLocalObjectReference),
    Field::Make<"items">(offsetof(ConfigMapVolumeSource, items), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kKeyToPath),
    Field::Make<"defaultMode">(offsetof(ConfigMapVolumeSource, default_mode), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"optional">(offsetof(ConfigMapVolumeSource, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kConfigMapVolumeSourceJson[] = {
    Field::Make<"name">(offsetof(ConfigMapVolumeSource, local_object_reference.name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"items">(offsetof(ConfigMapVolumeSource, items), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kKeyToPath),
    Field::Make<"defaultMode">(offsetof(ConfigMapVolumeSource, default_mode), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"optional">(offsetof(ConfigMapVolumeSource, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kConfigMapVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kConfigMapVolumeSourceMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // items
    {},
    {},
};
constinit const TypeInfo tables::kConfigMapVolumeSource = {
    .name = "core/v1.ConfigMapVolumeSource",
    .size = sizeof(ConfigMapVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kConfigMapVolumeSourceFields,
    .json_fields = kConfigMapVolumeSourceJson,
    .index = kConfigMapVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kConfigMapVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ConfigMapVolumeSource>::Create,
    .destroy = TypeOps<ConfigMapVolumeSource>::Destroy,
    .copy = TypeOps<ConfigMapVolumeSource>::Copy,
    .clear = TypeOps<ConfigMapVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConfigMapVolumeSource*) noexcept { return tables::kConfigMapVolumeSource; }

// ConfigMapProjection
constexpr Field kConfigMapProjectionFields[] = {
    Field::Make<"LocalObjectReference">(offsetof(ConfigMapProjection, local_object_reference), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kLocalObjectReference),
    Field::Make<"items">(offsetof(ConfigMapProjection, items), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kKeyToPath),
    Field::Make<"optional">(offsetof(ConfigMapProjection, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kConfigMapProjectionJson[] = {
    Field::Make<"name">(offsetof(ConfigMapProjection, local_object_reference.name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"items">(offsetof(ConfigMapProjection, items), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kKeyToPath),
    Field::Make<"optional">(offsetof(ConfigMapProjection, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kConfigMapProjectionIndex[] = {0, 1, 2, 0, 3};
constexpr FieldMergeInfo kConfigMapProjectionMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // items
    {},
};
constinit const TypeInfo tables::kConfigMapProjection = {
    .name = "core/v1.ConfigMapProjection",
    .size = sizeof(ConfigMapProjection),
    .field_count = 3,
    .json_count = 3,
    .fields = kConfigMapProjectionFields,
    .json_fields = kConfigMapProjectionJson,
    .index = kConfigMapProjectionIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kConfigMapProjectionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ConfigMapProjection>::Create,
    .destroy = TypeOps<ConfigMapProjection>::Destroy,
    .copy = TypeOps<ConfigMapProjection>::Copy,
    .clear = TypeOps<ConfigMapProjection>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConfigMapProjection*) noexcept { return tables::kConfigMapProjection; }

// ServiceAccountTokenProjection
constexpr Field kServiceAccountTokenProjectionFields[] = {
    Field::Make<"audience">(offsetof(ServiceAccountTokenProjection, audience), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"expirationSeconds">(offsetof(ServiceAccountTokenProjection, expiration_seconds), 2, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"path">(offsetof(ServiceAccountTokenProjection, path), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kServiceAccountTokenProjectionIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kServiceAccountTokenProjection = {
    .name = "core/v1.ServiceAccountTokenProjection",
    .size = sizeof(ServiceAccountTokenProjection),
    .field_count = 3,
    .json_count = 3,
    .fields = kServiceAccountTokenProjectionFields,
    .json_fields = kServiceAccountTokenProjectionFields,
    .index = kServiceAccountTokenProjectionIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceAccountTokenProjection>::Create,
    .destroy = TypeOps<ServiceAccountTokenProjection>::Destroy,
    .copy = TypeOps<ServiceAccountTokenProjection>::Copy,
    .clear = TypeOps<ServiceAccountTokenProjection>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceAccountTokenProjection*) noexcept { return tables::kServiceAccountTokenProjection; }

// ClusterTrustBundleProjection
constexpr Field kClusterTrustBundleProjectionFields[] = {
    Field::Make<"name">(offsetof(ClusterTrustBundleProjection, name), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"signerName">(offsetof(ClusterTrustBundleProjection, signer_name), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"labelSelector">(offsetof(ClusterTrustBundleProjection, label_selector), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"optional">(offsetof(ClusterTrustBundleProjection, optional), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"path">(offsetof(ClusterTrustBundleProjection, path), 4, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kClusterTrustBundleProjectionIndex[] = {0, 1, 2, 3, 5, 4};
constexpr FieldMergeInfo kClusterTrustBundleProjectionMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // labelSelector
    {},
    {},
};
constinit const TypeInfo tables::kClusterTrustBundleProjection = {
    .name = "core/v1.ClusterTrustBundleProjection",
    .size = sizeof(ClusterTrustBundleProjection),
    .field_count = 5,
    .json_count = 5,
    .fields = kClusterTrustBundleProjectionFields,
    .json_fields = kClusterTrustBundleProjectionFields,
    .index = kClusterTrustBundleProjectionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kClusterTrustBundleProjectionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ClusterTrustBundleProjection>::Create,
    .destroy = TypeOps<ClusterTrustBundleProjection>::Destroy,
    .copy = TypeOps<ClusterTrustBundleProjection>::Copy,
    .clear = TypeOps<ClusterTrustBundleProjection>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterTrustBundleProjection*) noexcept { return tables::kClusterTrustBundleProjection; }

// PodCertificateProjection
constexpr Field kPodCertificateProjectionFields[] = {
    Field::Make<"signerName">(offsetof(PodCertificateProjection, signer_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"keyType">(offsetof(PodCertificateProjection, key_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"maxExpirationSeconds">(offsetof(PodCertificateProjection, max_expiration_seconds), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"credentialBundlePath">(offsetof(PodCertificateProjection, credential_bundle_path), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"keyPath">(offsetof(PodCertificateProjection, key_path), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"certificateChainPath">(offsetof(PodCertificateProjection, certificate_chain_path), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"userAnnotations">(offsetof(PodCertificateProjection, user_annotations), 7, FieldType::kString, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kPodCertificateProjectionIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constinit const TypeInfo tables::kPodCertificateProjection = {
    .name = "core/v1.PodCertificateProjection",
    .size = sizeof(PodCertificateProjection),
    .field_count = 7,
    .json_count = 7,
    .fields = kPodCertificateProjectionFields,
    .json_fields = kPodCertificateProjectionFields,
    .index = kPodCertificateProjectionIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodCertificateProjection>::Create,
    .destroy = TypeOps<PodCertificateProjection>::Destroy,
    .copy = TypeOps<PodCertificateProjection>::Copy,
    .clear = TypeOps<PodCertificateProjection>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodCertificateProjection*) noexcept { return tables::kPodCertificateProjection; }

// ProjectedVolumeSource
constexpr Field kProjectedVolumeSourceFields[] = {
    Field::Make<"sources">(offsetof(ProjectedVolumeSource, sources), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kVolumeProjection),
    Field::Make<"defaultMode">(offsetof(ProjectedVolumeSource, default_mode), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kProjectedVolumeSourceIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kProjectedVolumeSourceMerge[] = {
    {"", "", "atomic", "", ""},  // sources
    {},
};
constinit const TypeInfo tables::kProjectedVolumeSource = {
    .name = "core/v1.ProjectedVolumeSource",
    .size = sizeof(ProjectedVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kProjectedVolumeSourceFields,
    .json_fields = kProjectedVolumeSourceFields,
    .index = kProjectedVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kProjectedVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ProjectedVolumeSource>::Create,
    .destroy = TypeOps<ProjectedVolumeSource>::Destroy,
    .copy = TypeOps<ProjectedVolumeSource>::Copy,
    .clear = TypeOps<ProjectedVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ProjectedVolumeSource*) noexcept { return tables::kProjectedVolumeSource; }

// VolumeProjection
constexpr Field kVolumeProjectionFields[] = {
    Field::Make<"secret">(offsetof(VolumeProjection, secret), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretProjection),
    Field::Make<"downwardAPI">(offsetof(VolumeProjection, downward_api), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kDownwardAPIProjection),
    Field::Make<"configMap">(offsetof(VolumeProjection, config_map), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConfigMapProjection),
    Field::Make<"serviceAccountToken">(offsetof(VolumeProjection, service_account_token), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kServiceAccountTokenProjection),
    Field::Make<"clusterTrustBundle">(offsetof(VolumeProjection, cluster_trust_bundle), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kClusterTrustBundleProjection),
    Field::Make<"podCertificate">(offsetof(VolumeProjection, pod_certificate), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodCertificateProjection),
};
constexpr std::uint8_t kVolumeProjectionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kVolumeProjection = {
    .name = "core/v1.VolumeProjection",
    .size = sizeof(VolumeProjection),
    .field_count = 6,
    .json_count = 6,
    .fields = kVolumeProjectionFields,
    .json_fields = kVolumeProjectionFields,
    .index = kVolumeProjectionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeProjection>::Create,
    .destroy = TypeOps<VolumeProjection>::Destroy,
    .copy = TypeOps<VolumeProjection>::Copy,
    .clear = TypeOps<VolumeProjection>::Clear,
    .list = &ListOpsOf<kube::List<VolumeProjection>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeProjection*) noexcept { return tables::kVolumeProjection; }

// KeyToPath
constexpr Field kKeyToPathFields[] = {
    Field::Make<"key">(offsetof(KeyToPath, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"path">(offsetof(KeyToPath, path), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"mode">(offsetof(KeyToPath, mode), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kKeyToPathIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kKeyToPath = {
    .name = "core/v1.KeyToPath",
    .size = sizeof(KeyToPath),
    .field_count = 3,
    .json_count = 3,
    .fields = kKeyToPathFields,
    .json_fields = kKeyToPathFields,
    .index = kKeyToPathIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<KeyToPath>::Create,
    .destroy = TypeOps<KeyToPath>::Destroy,
    .copy = TypeOps<KeyToPath>::Copy,
    .clear = TypeOps<KeyToPath>::Clear,
    .list = &ListOpsOf<kube::List<KeyToPath>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const KeyToPath*) noexcept { return tables::kKeyToPath; }

// LocalVolumeSource
constexpr Field kLocalVolumeSourceFields[] = {
    Field::Make<"path">(offsetof(LocalVolumeSource, path), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(LocalVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kLocalVolumeSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kLocalVolumeSource = {
    .name = "core/v1.LocalVolumeSource",
    .size = sizeof(LocalVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kLocalVolumeSourceFields,
    .json_fields = kLocalVolumeSourceFields,
    .index = kLocalVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LocalVolumeSource>::Create,
    .destroy = TypeOps<LocalVolumeSource>::Destroy,
    .copy = TypeOps<LocalVolumeSource>::Copy,
    .clear = TypeOps<LocalVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LocalVolumeSource*) noexcept { return tables::kLocalVolumeSource; }

// CSIPersistentVolumeSource
constexpr Field kCSIPersistentVolumeSourceFields[] = {
    Field::Make<"driver">(offsetof(CSIPersistentVolumeSource, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"volumeHandle">(offsetof(CSIPersistentVolumeSource, volume_handle), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(CSIPersistentVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fsType">(offsetof(CSIPersistentVolumeSource, fs_type), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"volumeAttributes">(offsetof(CSIPersistentVolumeSource, volume_attributes), 5, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"controllerPublishSecretRef">(offsetof(CSIPersistentVolumeSource, controller_publish_secret_ref), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"nodeStageSecretRef">(offsetof(CSIPersistentVolumeSource, node_stage_secret_ref), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"nodePublishSecretRef">(offsetof(CSIPersistentVolumeSource, node_publish_secret_ref), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"controllerExpandSecretRef">(offsetof(CSIPersistentVolumeSource, controller_expand_secret_ref), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"nodeExpandSecretRef">(offsetof(CSIPersistentVolumeSource, node_expand_secret_ref), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
};
constexpr std::uint8_t kCSIPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr FieldMergeInfo kCSIPersistentVolumeSourceMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // controllerPublishSecretRef
    {"", "", "", "", "atomic"},  // nodeStageSecretRef
    {"", "", "", "", "atomic"},  // nodePublishSecretRef
    {"", "", "", "", "atomic"},  // controllerExpandSecretRef
    {"", "", "", "", "atomic"},  // nodeExpandSecretRef
};
constinit const TypeInfo tables::kCSIPersistentVolumeSource = {
    .name = "core/v1.CSIPersistentVolumeSource",
    .size = sizeof(CSIPersistentVolumeSource),
    .field_count = 10,
    .json_count = 10,
    .fields = kCSIPersistentVolumeSourceFields,
    .json_fields = kCSIPersistentVolumeSourceFields,
    .index = kCSIPersistentVolumeSourceIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kCSIPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CSIPersistentVolumeSource>::Create,
    .destroy = TypeOps<CSIPersistentVolumeSource>::Destroy,
    .copy = TypeOps<CSIPersistentVolumeSource>::Copy,
    .clear = TypeOps<CSIPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSIPersistentVolumeSource*) noexcept { return tables::kCSIPersistentVolumeSource; }

// CSIVolumeSource
constexpr Field kCSIVolumeSourceFields[] = {
    Field::Make<"driver">(offsetof(CSIVolumeSource, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(CSIVolumeSource, read_only), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fsType">(offsetof(CSIVolumeSource, fs_type), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"volumeAttributes">(offsetof(CSIVolumeSource, volume_attributes), 4, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"nodePublishSecretRef">(offsetof(CSIVolumeSource, node_publish_secret_ref), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalObjectReference),
};
constexpr std::uint8_t kCSIVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kCSIVolumeSourceMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // nodePublishSecretRef
};
constinit const TypeInfo tables::kCSIVolumeSource = {
    .name = "core/v1.CSIVolumeSource",
    .size = sizeof(CSIVolumeSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kCSIVolumeSourceFields,
    .json_fields = kCSIVolumeSourceFields,
    .index = kCSIVolumeSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kCSIVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CSIVolumeSource>::Create,
    .destroy = TypeOps<CSIVolumeSource>::Destroy,
    .copy = TypeOps<CSIVolumeSource>::Copy,
    .clear = TypeOps<CSIVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CSIVolumeSource*) noexcept { return tables::kCSIVolumeSource; }

}  // namespace kube::core::v1
