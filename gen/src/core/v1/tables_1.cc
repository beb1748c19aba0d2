// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::core::v1::Volume)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PersistentVolumeClaimVolumeSource)
KUBE_INSTANTIATE_LIST(kube::core::v1::PersistentVolume)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PersistentVolumeSpec)
KUBE_INSTANTIATE_BOXED(kube::core::v1::VolumeNodeAffinity)
KUBE_INSTANTIATE_LIST(kube::core::v1::PersistentVolumeClaim)
KUBE_INSTANTIATE_BOXED(kube::core::v1::TypedObjectReference)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ModifyVolumeStatus)
KUBE_INSTANTIATE_LIST(kube::core::v1::PersistentVolumeClaimCondition)

namespace kube::core::v1 {

// Volume
constexpr Field kVolumeFields[] = {
    Field::Make<"name">(offsetof(Volume, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"VolumeSource">(offsetof(Volume, volume_source), 2, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kVolumeSource),
};
constexpr Field kVolumeJson[] = {
    Field::Make<"name">(offsetof(Volume, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"hostPath">(offsetof(Volume, volume_source.host_path), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHostPathVolumeSource),
    Field::Make<"emptyDir">(offsetof(Volume, volume_source.empty_dir), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEmptyDirVolumeSource),
    Field::Make<"gcePersistentDisk">(offsetof(Volume, volume_source.gce_persistent_disk), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGCEPersistentDiskVolumeSource),
    Field::Make<"awsElasticBlockStore">(offsetof(Volume, volume_source.aws_elastic_block_store), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAWSElasticBlockStoreVolumeSource),
    Field::Make<"gitRepo">(offsetof(Volume, volume_source.git_repo), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGitRepoVolumeSource),
    Field::Make<"secret">(offsetof(Volume, volume_source.secret), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretVolumeSource),
    Field::Make<"nfs">(offsetof(Volume, volume_source.nfs), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNFSVolumeSource),
    Field::Make<"iscsi">(offsetof(Volume, volume_source.iscsi), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kISCSIVolumeSource),
    Field::Make<"glusterfs">(offsetof(Volume, volume_source.glusterfs), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGlusterfsVolumeSource),
    Field::Make<"persistentVolumeClaim">(offsetof(Volume, volume_source.persistent_volume_claim), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPersistentVolumeClaimVolumeSource),
    Field::Make<"rbd">(offsetof(Volume, volume_source.rbd), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRBDVolumeSource),
    Field::Make<"flexVolume">(offsetof(Volume, volume_source.flex_volume), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlexVolumeSource),
    Field::Make<"cinder">(offsetof(Volume, volume_source.cinder), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCinderVolumeSource),
    Field::Make<"cephfs">(offsetof(Volume, volume_source.cephfs), 14, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCephFSVolumeSource),
    Field::Make<"flocker">(offsetof(Volume, volume_source.flocker), 15, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlockerVolumeSource),
    Field::Make<"downwardAPI">(offsetof(Volume, volume_source.downward_api), 16, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kDownwardAPIVolumeSource),
    Field::Make<"fc">(offsetof(Volume, volume_source.fc), 17, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFCVolumeSource),
    Field::Make<"azureFile">(offsetof(Volume, volume_source.azure_file), 18, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureFileVolumeSource),
    Field::Make<"configMap">(offsetof(Volume, volume_source.config_map), 19, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConfigMapVolumeSource),
    Field::Make<"vsphereVolume">(offsetof(Volume, volume_source.vsphere_volume), 20, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVsphereVirtualDiskVolumeSource),
    Field::Make<"quobyte">(offsetof(Volume, volume_source.quobyte), 21, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kQuobyteVolumeSource),
    Field::Make<"azureDisk">(offsetof(Volume, volume_source.azure_disk), 22, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureDiskVolumeSource),
    Field::Make<"photonPersistentDisk">(offsetof(Volume, volume_source.photon_persistent_disk), 23, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPhotonPersistentDiskVolumeSource),
    Field::Make<"projected">(offsetof(Volume, volume_source.projected), 26, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProjectedVolumeSource),
    Field::Make<"portworxVolume">(offsetof(Volume, volume_source.portworx_volume), 24, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPortworxVolumeSource),
    Field::Make<"scaleIO">(offsetof(Volume, volume_source.scale_io), 25, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kScaleIOVolumeSource),
    Field::Make<"storageos">(offsetof(Volume, volume_source.storageos), 27, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kStorageOSVolumeSource),
    Field::Make<"csi">(offsetof(Volume, volume_source.csi), 28, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCSIVolumeSource),
    Field::Make<"ephemeral">(offsetof(Volume, volume_source.ephemeral), 29, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEphemeralVolumeSource),
    Field::Make<"image">(offsetof(Volume, volume_source.image), 30, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kImageVolumeSource),
};
constexpr std::uint8_t kVolumeIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kVolume = {
    .name = "core/v1.Volume",
    .size = sizeof(Volume),
    .field_count = 2,
    .json_count = 31,
    .fields = kVolumeFields,
    .json_fields = kVolumeJson,
    .index = kVolumeIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Volume>::Create,
    .destroy = TypeOps<Volume>::Destroy,
    .copy = TypeOps<Volume>::Copy,
    .clear = TypeOps<Volume>::Clear,
    .list = &ListOpsOf<kube::List<Volume>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Volume*) noexcept { return tables::kVolume; }

// VolumeSource
constexpr Field kVolumeSourceFields[] = {
    Field::Make<"hostPath">(offsetof(VolumeSource, host_path), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHostPathVolumeSource),
    Field::Make<"emptyDir">(offsetof(VolumeSource, empty_dir), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEmptyDirVolumeSource),
    Field::Make<"gcePersistentDisk">(offsetof(VolumeSource, gce_persistent_disk), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGCEPersistentDiskVolumeSource),
    Field::Make<"awsElasticBlockStore">(offsetof(VolumeSource, aws_elastic_block_store), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAWSElasticBlockStoreVolumeSource),
    Field::Make<"gitRepo">(offsetof(VolumeSource, git_repo), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGitRepoVolumeSource),
    Field::Make<"secret">(offsetof(VolumeSource, secret), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretVolumeSource),
    Field::Make<"nfs">(offsetof(VolumeSource, nfs), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNFSVolumeSource),
    Field::Make<"iscsi">(offsetof(VolumeSource, iscsi), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kISCSIVolumeSource),
    Field::Make<"glusterfs">(offsetof(VolumeSource, glusterfs), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGlusterfsVolumeSource),
    Field::Make<"persistentVolumeClaim">(offsetof(VolumeSource, persistent_volume_claim), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPersistentVolumeClaimVolumeSource),
    Field::Make<"rbd">(offsetof(VolumeSource, rbd), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRBDVolumeSource),
    Field::Make<"flexVolume">(offsetof(VolumeSource, flex_volume), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlexVolumeSource),
    Field::Make<"cinder">(offsetof(VolumeSource, cinder), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCinderVolumeSource),
    Field::Make<"cephfs">(offsetof(VolumeSource, cephfs), 14, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCephFSVolumeSource),
    Field::Make<"flocker">(offsetof(VolumeSource, flocker), 15, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlockerVolumeSource),
    Field::Make<"downwardAPI">(offsetof(VolumeSource, downward_api), 16, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kDownwardAPIVolumeSource),
    Field::Make<"fc">(offsetof(VolumeSource, fc), 17, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFCVolumeSource),
    Field::Make<"azureFile">(offsetof(VolumeSource, azure_file), 18, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureFileVolumeSource),
    Field::Make<"configMap">(offsetof(VolumeSource, config_map), 19, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConfigMapVolumeSource),
    Field::Make<"vsphereVolume">(offsetof(VolumeSource, vsphere_volume), 20, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVsphereVirtualDiskVolumeSource),
    Field::Make<"quobyte">(offsetof(VolumeSource, quobyte), 21, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kQuobyteVolumeSource),
    Field::Make<"azureDisk">(offsetof(VolumeSource, azure_disk), 22, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureDiskVolumeSource),
    Field::Make<"photonPersistentDisk">(offsetof(VolumeSource, photon_persistent_disk), 23, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPhotonPersistentDiskVolumeSource),
    Field::Make<"projected">(offsetof(VolumeSource, projected), 26, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProjectedVolumeSource),
    Field::Make<"portworxVolume">(offsetof(VolumeSource, portworx_volume), 24, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPortworxVolumeSource),
    Field::Make<"scaleIO">(offsetof(VolumeSource, scale_io), 25, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kScaleIOVolumeSource),
    Field::Make<"storageos">(offsetof(VolumeSource, storageos), 27, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kStorageOSVolumeSource),
    Field::Make<"csi">(offsetof(VolumeSource, csi), 28, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCSIVolumeSource),
    Field::Make<"ephemeral">(offsetof(VolumeSource, ephemeral), 29, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEphemeralVolumeSource),
    Field::Make<"image">(offsetof(VolumeSource, image), 30, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kImageVolumeSource),
};
constexpr std::uint8_t kVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25,
    26, 24, 27, 28, 29, 30};
constinit const TypeInfo tables::kVolumeSource = {
    .name = "core/v1.VolumeSource",
    .size = sizeof(VolumeSource),
    .field_count = 30,
    .json_count = 30,
    .fields = kVolumeSourceFields,
    .json_fields = kVolumeSourceFields,
    .index = kVolumeSourceIndex,
    .index_size = 31,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeSource>::Create,
    .destroy = TypeOps<VolumeSource>::Destroy,
    .copy = TypeOps<VolumeSource>::Copy,
    .clear = TypeOps<VolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeSource*) noexcept { return tables::kVolumeSource; }

// PersistentVolumeClaimVolumeSource
constexpr Field kPersistentVolumeClaimVolumeSourceFields[] = {
    Field::Make<"claimName">(offsetof(PersistentVolumeClaimVolumeSource, claim_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(PersistentVolumeClaimVolumeSource, read_only), 2, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPersistentVolumeClaimVolumeSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPersistentVolumeClaimVolumeSource = {
    .name = "core/v1.PersistentVolumeClaimVolumeSource",
    .size = sizeof(PersistentVolumeClaimVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kPersistentVolumeClaimVolumeSourceFields,
    .json_fields = kPersistentVolumeClaimVolumeSourceFields,
    .index = kPersistentVolumeClaimVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeClaimVolumeSource>::Create,
    .destroy = TypeOps<PersistentVolumeClaimVolumeSource>::Destroy,
    .copy = TypeOps<PersistentVolumeClaimVolumeSource>::Copy,
    .clear = TypeOps<PersistentVolumeClaimVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimVolumeSource*) noexcept { return tables::kPersistentVolumeClaimVolumeSource; }

// PersistentVolumeSource
constexpr Field kPersistentVolumeSourceFields[] = {
    Field::Make<"gcePersistentDisk">(offsetof(PersistentVolumeSource, gce_persistent_disk), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGCEPersistentDiskVolumeSource),
    Field::Make<"awsElasticBlockStore">(offsetof(PersistentVolumeSource, aws_elastic_block_store), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAWSElasticBlockStoreVolumeSource),
    Field::Make<"hostPath">(offsetof(PersistentVolumeSource, host_path), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHostPathVolumeSource),
    Field::Make<"glusterfs">(offsetof(PersistentVolumeSource, glusterfs), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGlusterfsPersistentVolumeSource),
    Field::Make<"nfs">(offsetof(PersistentVolumeSource, nfs), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNFSVolumeSource),
    Field::Make<"rbd">(offsetof(PersistentVolumeSource, rbd), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRBDPersistentVolumeSource),
    Field::Make<"iscsi">(offsetof(PersistentVolumeSource, iscsi), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kISCSIPersistentVolumeSource),
    Field::Make<"cinder">(offsetof(PersistentVolumeSource, cinder), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCinderPersistentVolumeSource),
    Field::Make<"cephfs">(offsetof(PersistentVolumeSource, cephfs), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCephFSPersistentVolumeSource),
    Field::Make<"fc">(offsetof(PersistentVolumeSource, fc), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFCVolumeSource),
    Field::Make<"flocker">(offsetof(PersistentVolumeSource, flocker), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlockerVolumeSource),
    Field::Make<"flexVolume">(offsetof(PersistentVolumeSource, flex_volume), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlexPersistentVolumeSource),
    Field::Make<"azureFile">(offsetof(PersistentVolumeSource, azure_file), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureFilePersistentVolumeSource),
    Field::Make<"vsphereVolume">(offsetof(PersistentVolumeSource, vsphere_volume), 14, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVsphereVirtualDiskVolumeSource),
    Field::Make<"quobyte">(offsetof(PersistentVolumeSource, quobyte), 15, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kQuobyteVolumeSource),
    Field::Make<"azureDisk">(offsetof(PersistentVolumeSource, azure_disk), 16, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureDiskVolumeSource),
    Field::Make<"photonPersistentDisk">(offsetof(PersistentVolumeSource, photon_persistent_disk), 17, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPhotonPersistentDiskVolumeSource),
    Field::Make<"portworxVolume">(offsetof(PersistentVolumeSource, portworx_volume), 18, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPortworxVolumeSource),
    Field::Make<"scaleIO">(offsetof(PersistentVolumeSource, scale_io), 19, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kScaleIOPersistentVolumeSource),
    Field::Make<"local">(offsetof(PersistentVolumeSource, local), 20, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalVolumeSource),
    Field::Make<"storageos">(offsetof(PersistentVolumeSource, storageos), 21, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kStorageOSPersistentVolumeSource),
    Field::Make<"csi">(offsetof(PersistentVolumeSource, csi), 22, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCSIPersistentVolumeSource),
};
constexpr std::uint8_t kPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22};
constinit const TypeInfo tables::kPersistentVolumeSource = {
    .name = "core/v1.PersistentVolumeSource",
    .size = sizeof(PersistentVolumeSource),
    .field_count = 22,
    .json_count = 22,
    .fields = kPersistentVolumeSourceFields,
    .json_fields = kPersistentVolumeSourceFields,
    .index = kPersistentVolumeSourceIndex,
    .index_size = 23,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeSource>::Create,
    .destroy = TypeOps<PersistentVolumeSource>::Destroy,
    .copy = TypeOps<PersistentVolumeSource>::Copy,
    .clear = TypeOps<PersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeSource*) noexcept { return tables::kPersistentVolumeSource; }

// PersistentVolume
constexpr Field kPersistentVolumeFields[] = {
    Field::Make<"kind">(offsetof(PersistentVolume, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PersistentVolume, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PersistentVolume, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PersistentVolume, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPersistentVolumeSpec),
    Field::Make<"status">(offsetof(PersistentVolume, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPersistentVolumeStatus),
};
constexpr std::uint8_t kPersistentVolumeIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kPersistentVolume = {
    .name = "core/v1.PersistentVolume",
    .size = sizeof(PersistentVolume),
    .field_count = 5,
    .json_count = 5,
    .fields = kPersistentVolumeFields,
    .json_fields = kPersistentVolumeFields,
    .index = kPersistentVolumeIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPersistentVolume,
    .api_version = "v1",
    .kind = "PersistentVolume",
    .create = TypeOps<PersistentVolume>::Create,
    .destroy = TypeOps<PersistentVolume>::Destroy,
    .copy = TypeOps<PersistentVolume>::Copy,
    .clear = TypeOps<PersistentVolume>::Clear,
    .list = &ListOpsOf<kube::List<PersistentVolume>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolume*) noexcept { return tables::kPersistentVolume; }

// PersistentVolumeSpec
constexpr Field kPersistentVolumeSpecFields[] = {
    Field::Make<"capacity">(offsetof(PersistentVolumeSpec, capacity), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"PersistentVolumeSource">(offsetof(PersistentVolumeSpec, persistent_volume_source), 2, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kPersistentVolumeSource),
    Field::Make<"accessModes">(offsetof(PersistentVolumeSpec, access_modes), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"claimRef">(offsetof(PersistentVolumeSpec, claim_ref), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectReference),
    Field::Make<"persistentVolumeReclaimPolicy">(offsetof(PersistentVolumeSpec, persistent_volume_reclaim_policy), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storageClassName">(offsetof(PersistentVolumeSpec, storage_class_name), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"mountOptions">(offsetof(PersistentVolumeSpec, mount_options), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"volumeMode">(offsetof(PersistentVolumeSpec, volume_mode), 8, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeAffinity">(offsetof(PersistentVolumeSpec, node_affinity), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVolumeNodeAffinity),
    Field::Make<"volumeAttributesClassName">(offsetof(PersistentVolumeSpec, volume_attributes_class_name), 10, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kPersistentVolumeSpecJson[] = {
    Field::Make<"capacity">(offsetof(PersistentVolumeSpec, capacity), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"gcePersistentDisk">(offsetof(PersistentVolumeSpec, persistent_volume_source.gce_persistent_disk), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGCEPersistentDiskVolumeSource),
    Field::Make<"awsElasticBlockStore">(offsetof(PersistentVolumeSpec, persistent_volume_source.aws_elastic_block_store), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAWSElasticBlockStoreVolumeSource),
    Field::Make<"hostPath">(offsetof(PersistentVolumeSpec, persistent_volume_source.host_path), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHostPathVolumeSource),
    Field::Make<"glusterfs">(offsetof(PersistentVolumeSpec, persistent_volume_source.glusterfs), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGlusterfsPersistentVolumeSource),
    Field::Make<"nfs">(offsetof(PersistentVolumeSpec, persistent_volume_source.nfs), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNFSVolumeSource),
    Field::Make<"rbd">(offsetof(PersistentVolumeSpec, persistent_volume_source.rbd), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kRBDPersistentVolumeSource),
    Field::Make<"iscsi">(offsetof(PersistentVolumeSpec, persistent_volume_source.iscsi), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kISCSIPersistentVolumeSource),
    Field::Make<"cinder">(offsetof(PersistentVolumeSpec, persistent_volume_source.cinder), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCinderPersistentVolumeSource),
    Field::Make<"cephfs">(offsetof(PersistentVolumeSpec, persistent_volume_source.cephfs), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCephFSPersistentVolumeSource),
    Field::Make<"fc">(offsetof(PersistentVolumeSpec, persistent_volume_source.fc), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFCVolumeSource),
    Field::Make<"flocker">(offsetof(PersistentVolumeSpec, persistent_volume_source.flocker), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlockerVolumeSource),
    Field::Make<"flexVolume">(offsetof(PersistentVolumeSpec, persistent_volume_source.flex_volume), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlexPersistentVolumeSource),
    Field::Make<"azureFile">(offsetof(PersistentVolumeSpec, persistent_volume_source.azure_file), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureFilePersistentVolumeSource),
    Field::Make<"vsphereVolume">(offsetof(PersistentVolumeSpec, persistent_volume_source.vsphere_volume), 14, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVsphereVirtualDiskVolumeSource),
    Field::Make<"quobyte">(offsetof(PersistentVolumeSpec, persistent_volume_source.quobyte), 15, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kQuobyteVolumeSource),
    Field::Make<"azureDisk">(offsetof(PersistentVolumeSpec, persistent_volume_source.azure_disk), 16, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAzureDiskVolumeSource),
    Field::Make<"photonPersistentDisk">(offsetof(PersistentVolumeSpec, persistent_volume_source.photon_persistent_disk), 17, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPhotonPersistentDiskVolumeSource),
    Field::Make<"portworxVolume">(offsetof(PersistentVolumeSpec, persistent_volume_source.portworx_volume), 18, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPortworxVolumeSource),
    Field::Make<"scaleIO">(offsetof(PersistentVolumeSpec, persistent_volume_source.scale_io), 19, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kScaleIOPersistentVolumeSource),
    Field::Make<"local">(offsetof(PersistentVolumeSpec, persistent_volume_source.local), 20, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalVolumeSource),
    Field::Make<"storageos">(offsetof(PersistentVolumeSpec, persistent_volume_source.storageos), 21, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kStorageOSPersistentVolumeSource),
    Field::Make<"csi">(offsetof(PersistentVolumeSpec, persistent_volume_source.csi), 22, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCSIPersistentVolumeSource),
    Field::Make<"accessModes">(offsetof(PersistentVolumeSpec, access_modes), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"claimRef">(offsetof(PersistentVolumeSpec, claim_ref), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectReference),
    Field::Make<"persistentVolumeReclaimPolicy">(offsetof(PersistentVolumeSpec, persistent_volume_reclaim_policy), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storageClassName">(offsetof(PersistentVolumeSpec, storage_class_name), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"mountOptions">(offsetof(PersistentVolumeSpec, mount_options), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"volumeMode">(offsetof(PersistentVolumeSpec, volume_mode), 8, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeAffinity">(offsetof(PersistentVolumeSpec, node_affinity), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVolumeNodeAffinity),
    Field::Make<"volumeAttributesClassName">(offsetof(PersistentVolumeSpec, volume_attributes_class_name), 10, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPersistentVolumeSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr FieldMergeInfo kPersistentVolumeSpecMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // accessModes
    {"", "", "", "", "granular"},  // claimRef
    {},
    {},
    {"", "", "atomic", "", ""},  // mountOptions
    {},
    {},
    {},
};
constinit const TypeInfo tables::kPersistentVolumeSpec = {
    .name = "core/v1.PersistentVolumeSpec",
    .size = sizeof(PersistentVolumeSpec),
    .field_count = 10,
    .json_count = 31,
    .fields = kPersistentVolumeSpecFields,
    .json_fields = kPersistentVolumeSpecJson,
    .index = kPersistentVolumeSpecIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kPersistentVolumeSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeSpec>::Create,
    .destroy = TypeOps<PersistentVolumeSpec>::Destroy,
    .copy = TypeOps<PersistentVolumeSpec>::Copy,
    .clear = TypeOps<PersistentVolumeSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeSpec*) noexcept { return tables::kPersistentVolumeSpec; }

// VolumeNodeAffinity
constexpr Field kVolumeNodeAffinityFields[] = {
    Field::Make<"required">(offsetof(VolumeNodeAffinity, required), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeSelector),
};
constexpr std::uint8_t kVolumeNodeAffinityIndex[] = {0, 1};
constexpr FieldMergeInfo kVolumeNodeAffinityMerge[] = {
    {"", "", "", "", "atomic"},  // required
};
constinit const TypeInfo tables::kVolumeNodeAffinity = {
    .name = "core/v1.VolumeNodeAffinity",
    .size = sizeof(VolumeNodeAffinity),
    .field_count = 1,
    .json_count = 1,
    .fields = kVolumeNodeAffinityFields,
    .json_fields = kVolumeNodeAffinityFields,
    .index = kVolumeNodeAffinityIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kVolumeNodeAffinityMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeNodeAffinity>::Create,
    .destroy = TypeOps<VolumeNodeAffinity>::Destroy,
    .copy = TypeOps<VolumeNodeAffinity>::Copy,
    .clear = TypeOps<VolumeNodeAffinity>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeNodeAffinity*) noexcept { return tables::kVolumeNodeAffinity; }

// PersistentVolumeStatus
constexpr Field kPersistentVolumeStatusFields[] = {
    Field::Make<"phase">(offsetof(PersistentVolumeStatus, phase), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(PersistentVolumeStatus, message), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(PersistentVolumeStatus, reason), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastPhaseTransitionTime">(offsetof(PersistentVolumeStatus, last_phase_transition_time), 4, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPersistentVolumeStatusIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kPersistentVolumeStatus = {
    .name = "core/v1.PersistentVolumeStatus",
    .size = sizeof(PersistentVolumeStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kPersistentVolumeStatusFields,
    .json_fields = kPersistentVolumeStatusFields,
    .index = kPersistentVolumeStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeStatus>::Create,
    .destroy = TypeOps<PersistentVolumeStatus>::Destroy,
    .copy = TypeOps<PersistentVolumeStatus>::Copy,
    .clear = TypeOps<PersistentVolumeStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeStatus*) noexcept { return tables::kPersistentVolumeStatus; }

// PersistentVolumeList
constexpr Field kPersistentVolumeListFields[] = {
    Field::Make<"kind">(offsetof(PersistentVolumeList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PersistentVolumeList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PersistentVolumeList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PersistentVolumeList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPersistentVolume),
};
constexpr std::uint8_t kPersistentVolumeListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPersistentVolumeList = {
    .name = "core/v1.PersistentVolumeList",
    .size = sizeof(PersistentVolumeList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPersistentVolumeListFields,
    .json_fields = kPersistentVolumeListFields,
    .index = kPersistentVolumeListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PersistentVolumeList",
    .create = TypeOps<PersistentVolumeList>::Create,
    .destroy = TypeOps<PersistentVolumeList>::Destroy,
    .copy = TypeOps<PersistentVolumeList>::Copy,
    .clear = TypeOps<PersistentVolumeList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeList*) noexcept { return tables::kPersistentVolumeList; }

// PersistentVolumeClaim
constexpr Field kPersistentVolumeClaimFields[] = {
    Field::Make<"kind">(offsetof(PersistentVolumeClaim, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PersistentVolumeClaim, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PersistentVolumeClaim, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PersistentVolumeClaim, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPersistentVolumeClaimSpec),
    Field::Make<"status">(offsetof(PersistentVolumeClaim, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPersistentVolumeClaimStatus),
};
constexpr std::uint8_t kPersistentVolumeClaimIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kPersistentVolumeClaim = {
    .name = "core/v1.PersistentVolumeClaim",
    .size = sizeof(PersistentVolumeClaim),
    .field_count = 5,
    .json_count = 5,
    .fields = kPersistentVolumeClaimFields,
    .json_fields = kPersistentVolumeClaimFields,
    .index = kPersistentVolumeClaimIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPersistentVolumeClaim,
    .api_version = "v1",
    .kind = "PersistentVolumeClaim",
    .create = TypeOps<PersistentVolumeClaim>::Create,
    .destroy = TypeOps<PersistentVolumeClaim>::Destroy,
    .copy = TypeOps<PersistentVolumeClaim>::Copy,
    .clear = TypeOps<PersistentVolumeClaim>::Clear,
    .list = &ListOpsOf<kube::List<PersistentVolumeClaim>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeClaim*) noexcept { return tables::kPersistentVolumeClaim; }

// PersistentVolumeClaimList
constexpr Field kPersistentVolumeClaimListFields[] = {
    Field::Make<"kind">(offsetof(PersistentVolumeClaimList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PersistentVolumeClaimList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PersistentVolumeClaimList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PersistentVolumeClaimList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPersistentVolumeClaim),
};
constexpr std::uint8_t kPersistentVolumeClaimListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPersistentVolumeClaimList = {
    .name = "core/v1.PersistentVolumeClaimList",
    .size = sizeof(PersistentVolumeClaimList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPersistentVolumeClaimListFields,
    .json_fields = kPersistentVolumeClaimListFields,
    .index = kPersistentVolumeClaimListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PersistentVolumeClaimList",
    .create = TypeOps<PersistentVolumeClaimList>::Create,
    .destroy = TypeOps<PersistentVolumeClaimList>::Destroy,
    .copy = TypeOps<PersistentVolumeClaimList>::Copy,
    .clear = TypeOps<PersistentVolumeClaimList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimList*) noexcept { return tables::kPersistentVolumeClaimList; }

// PersistentVolumeClaimSpec
constexpr Field kPersistentVolumeClaimSpecFields[] = {
    Field::Make<"accessModes">(offsetof(PersistentVolumeClaimSpec, access_modes), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"selector">(offsetof(PersistentVolumeClaimSpec, selector), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"resources">(offsetof(PersistentVolumeClaimSpec, resources), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kVolumeResourceRequirements),
    Field::Make<"volumeName">(offsetof(PersistentVolumeClaimSpec, volume_name), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"storageClassName">(offsetof(PersistentVolumeClaimSpec, storage_class_name), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"volumeMode">(offsetof(PersistentVolumeClaimSpec, volume_mode), 6, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"dataSource">(offsetof(PersistentVolumeClaimSpec, data_source), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kTypedLocalObjectReference),
    Field::Make<"dataSourceRef">(offsetof(PersistentVolumeClaimSpec, data_source_ref), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kTypedObjectReference),
    Field::Make<"volumeAttributesClassName">(offsetof(PersistentVolumeClaimSpec, volume_attributes_class_name), 9, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPersistentVolumeClaimSpecIndex[] = {0, 1, 3, 4, 2, 5, 6, 7, 8, 9};
constexpr FieldMergeInfo kPersistentVolumeClaimSpecMerge[] = {
    {"", "", "atomic", "", ""},  // accessModes
    {"", "", "", "", "atomic"},  // selector
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // dataSource
    {},
    {},
};
constinit const TypeInfo tables::kPersistentVolumeClaimSpec = {
    .name = "core/v1.PersistentVolumeClaimSpec",
    .size = sizeof(PersistentVolumeClaimSpec),
    .field_count = 9,
    .json_count = 9,
    .fields = kPersistentVolumeClaimSpecFields,
    .json_fields = kPersistentVolumeClaimSpecFields,
    .index = kPersistentVolumeClaimSpecIndex,
    .index_size = 10,
    .form = JsonForm::kObject,
    .merge = kPersistentVolumeClaimSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeClaimSpec>::Create,
    .destroy = TypeOps<PersistentVolumeClaimSpec>::Destroy,
    .copy = TypeOps<PersistentVolumeClaimSpec>::Copy,
    .clear = TypeOps<PersistentVolumeClaimSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimSpec*) noexcept { return tables::kPersistentVolumeClaimSpec; }

// TypedObjectReference
constexpr Field kTypedObjectReferenceFields[] = {
    Field::Make<"apiGroup">(offsetof(TypedObjectReference, api_group), 1, FieldType::kString, FieldShape::kOptional),
    Field::Make<"kind">(offsetof(TypedObjectReference, kind), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(TypedObjectReference, name), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"namespace">(offsetof(TypedObjectReference, namespace_), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kTypedObjectReferenceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kTypedObjectReference = {
    .name = "core/v1.TypedObjectReference",
    .size = sizeof(TypedObjectReference),
    .field_count = 4,
    .json_count = 4,
    .fields = kTypedObjectReferenceFields,
    .json_fields = kTypedObjectReferenceFields,
    .index = kTypedObjectReferenceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TypedObjectReference>::Create,
    .destroy = TypeOps<TypedObjectReference>::Destroy,
    .copy = TypeOps<TypedObjectReference>::Copy,
    .clear = TypeOps<TypedObjectReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TypedObjectReference*) noexcept { return tables::kTypedObjectReference; }

// ModifyVolumeStatus
constexpr Field kModifyVolumeStatusFields[] = {
    Field::Make<"targetVolumeAttributesClassName">(offsetof(ModifyVolumeStatus, target_volume_attributes_class_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"status">(offsetof(ModifyVolumeStatus, status), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kModifyVolumeStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kModifyVolumeStatus = {
    .name = "core/v1.ModifyVolumeStatus",
    .size = sizeof(ModifyVolumeStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kModifyVolumeStatusFields,
    .json_fields = kModifyVolumeStatusFields,
    .index = kModifyVolumeStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ModifyVolumeStatus>::Create,
    .destroy = TypeOps<ModifyVolumeStatus>::Destroy,
    .copy = TypeOps<ModifyVolumeStatus>::Copy,
    .clear = TypeOps<ModifyVolumeStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ModifyVolumeStatus*) noexcept { return tables::kModifyVolumeStatus; }

// PersistentVolumeClaimCondition
constexpr Field kPersistentVolumeClaimConditionFields[] = {
    Field::Make<"type">(offsetof(PersistentVolumeClaimCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(PersistentVolumeClaimCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastProbeTime">(offsetof(PersistentVolumeClaimCondition, last_probe_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(PersistentVolumeClaimCondition, last_transition_time), 4, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(PersistentVolumeClaimCondition, reason), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(PersistentVolumeClaimCondition, message), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPersistentVolumeClaimConditionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kPersistentVolumeClaimCondition = {
    .name = "core/v1.PersistentVolumeClaimCondition",
    .size = sizeof(PersistentVolumeClaimCondition),
    .field_count = 6,
    .json_count = 6,
    .fields = kPersistentVolumeClaimConditionFields,
    .json_fields = kPersistentVolumeClaimConditionFields,
    .index = kPersistentVolumeClaimConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeClaimCondition>::Create,
    .destroy = TypeOps<PersistentVolumeClaimCondition>::Destroy,
    .copy = TypeOps<PersistentVolumeClaimCondition>::Copy,
    .clear = TypeOps<PersistentVolumeClaimCondition>::Clear,
    .list = &ListOpsOf<kube::List<PersistentVolumeClaimCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimCondition*) noexcept { return tables::kPersistentVolumeClaimCondition; }

}  // namespace kube::core::v1
