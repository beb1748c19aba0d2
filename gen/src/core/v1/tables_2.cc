// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::core::v1::HostPathVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::EmptyDirVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::GlusterfsVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::GlusterfsPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::RBDVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::RBDPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::CinderVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::CinderPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::CephFSVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SecretReference)
KUBE_INSTANTIATE_BOXED(kube::core::v1::CephFSPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::FlockerVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::GCEPersistentDiskVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::QuobyteVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::FlexPersistentVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::FlexVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::AWSElasticBlockStoreVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::GitRepoVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SecretVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SecretProjection)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NFSVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ISCSIVolumeSource)

namespace kube::core::v1 {

// PersistentVolumeClaimStatus
constexpr Field kPersistentVolumeClaimStatusFields[] = {
    Field::Make<"phase">(offsetof(PersistentVolumeClaimStatus, phase), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"accessModes">(offsetof(PersistentVolumeClaimStatus, access_modes), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"capacity">(offsetof(PersistentVolumeClaimStatus, capacity), 3, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"conditions">(offsetof(PersistentVolumeClaimStatus, conditions), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPersistentVolumeClaimCondition),
    Field::Make<"allocatedResources">(offsetof(PersistentVolumeClaimStatus, allocated_resources), 5, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"allocatedResourceStatuses">(offsetof(PersistentVolumeClaimStatus, allocated_resource_statuses), 7, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"currentVolumeAttributesClassName">(offsetof(PersistentVolumeClaimStatus, current_volume_attributes_class_name), 8, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"modifyVolumeStatus">(offsetof(PersistentVolumeClaimStatus, modify_volume_status), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kModifyVolumeStatus),
};
constexpr std::uint8_t kPersistentVolumeClaimStatusIndex[] = {0, 1, 2, 3, 4, 5, 0, 6, 7, 8};
constexpr FieldMergeInfo kPersistentVolumeClaimStatusMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // accessModes
    {},
    {"merge", "type", "map", "type", ""},  // conditions
    {},
    {"", "", "", "", "granular"},  // allocatedResourceStatuses
    {},
    {},
};
constinit const TypeInfo tables::kPersistentVolumeClaimStatus = {
    .name = "core/v1.PersistentVolumeClaimStatus",
    .size = sizeof(PersistentVolumeClaimStatus),
    .field_count = 8,
    .json_count = 8,
    .fields = kPersistentVolumeClaimStatusFields,
    .json_fields = kPersistentVolumeClaimStatusFields,
    .index = kPersistentVolumeClaimStatusIndex,
    .index_size = 10,
    .form = JsonForm::kObject,
    .merge = kPersistentVolumeClaimStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeClaimStatus>::Create,
    .destroy = TypeOps<PersistentVolumeClaimStatus>::Destroy,
    .copy = TypeOps<PersistentVolumeClaimStatus>::Copy,
    .clear = TypeOps<PersistentVolumeClaimStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimStatus*) noexcept { return tables::kPersistentVolumeClaimStatus; }

// HostPathVolumeSource
constexpr Field kHostPathVolumeSourceFields[] = {
    Field::Make<"path">(offsetof(HostPathVolumeSource, path), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"type">(offsetof(HostPathVolumeSource, type), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kHostPathVolumeSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kHostPathVolumeSource = {
    .name = "core/v1.HostPathVolumeSource",
    .size = sizeof(HostPathVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kHostPathVolumeSourceFields,
    .json_fields = kHostPathVolumeSourceFields,
    .index = kHostPathVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HostPathVolumeSource>::Create,
    .destroy = TypeOps<HostPathVolumeSource>::Destroy,
    .copy = TypeOps<HostPathVolumeSource>::Copy,
    .clear = TypeOps<HostPathVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HostPathVolumeSource*) noexcept { return tables::kHostPathVolumeSource; }

// EmptyDirVolumeSource
constexpr Field kEmptyDirVolumeSourceFields[] = {
    Field::Make<"medium">(offsetof(EmptyDirVolumeSource, medium), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"sizeLimit">(offsetof(EmptyDirVolumeSource, size_limit), 2, FieldType::kQuantity, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kEmptyDirVolumeSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kEmptyDirVolumeSource = {
    .name = "core/v1.EmptyDirVolumeSource",
    .size = sizeof(EmptyDirVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kEmptyDirVolumeSourceFields,
    .json_fields = kEmptyDirVolumeSourceFields,
    .index = kEmptyDirVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EmptyDirVolumeSource>::Create,
    .destroy = TypeOps<EmptyDirVolumeSource>::Destroy,
    .copy = TypeOps<EmptyDirVolumeSource>::Copy,
    .clear = TypeOps<EmptyDirVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EmptyDirVolumeSource*) noexcept { return tables::kEmptyDirVolumeSource; }

// GlusterfsVolumeSource
constexpr Field kGlusterfsVolumeSourceFields[] = {
    Field::Make<"endpoints">(offsetof(GlusterfsVolumeSource, endpoints), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"path">(offsetof(GlusterfsVolumeSource, path), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(GlusterfsVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kGlusterfsVolumeSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kGlusterfsVolumeSource = {
    .name = "core/v1.GlusterfsVolumeSource",
    .size = sizeof(GlusterfsVolumeSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kGlusterfsVolumeSourceFields,
    .json_fields = kGlusterfsVolumeSourceFields,
    .index = kGlusterfsVolumeSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GlusterfsVolumeSource>::Create,
    .destroy = TypeOps<GlusterfsVolumeSource>::Destroy,
    .copy = TypeOps<GlusterfsVolumeSource>::Copy,
    .clear = TypeOps<GlusterfsVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GlusterfsVolumeSource*) noexcept { return tables::kGlusterfsVolumeSource; }

// GlusterfsPersistentVolumeSource
constexpr Field kGlusterfsPersistentVolumeSourceFields[] = {
    Field::Make<"endpoints">(offsetof(GlusterfsPersistentVolumeSource, endpoints), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"path">(offsetof(GlusterfsPersistentVolumeSource, path), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(GlusterfsPersistentVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"endpointsNamespace">(offsetof(GlusterfsPersistentVolumeSource, endpoints_namespace), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kGlusterfsPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kGlusterfsPersistentVolumeSource = {
    .name = "core/v1.GlusterfsPersistentVolumeSource",
    .size = sizeof(GlusterfsPersistentVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kGlusterfsPersistentVolumeSourceFields,
    .json_fields = kGlusterfsPersistentVolumeSourceFields,
    .index = kGlusterfsPersistentVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GlusterfsPersistentVolumeSource>::Create,
    .destroy = TypeOps<GlusterfsPersistentVolumeSource>::Destroy,
    .copy = TypeOps<GlusterfsPersistentVolumeSource>::Copy,
    .clear = TypeOps<GlusterfsPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GlusterfsPersistentVolumeSource*) noexcept { return tables::kGlusterfsPersistentVolumeSource; }

// RBDVolumeSource
constexpr Field kRBDVolumeSourceFields[] = {
    Field::Make<"monitors">(offsetof(RBDVolumeSource, monitors), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"image">(offsetof(RBDVolumeSource, image), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(RBDVolumeSource, fs_type), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"pool">(offsetof(RBDVolumeSource, pool), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"user">(offsetof(RBDVolumeSource, user), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"keyring">(offsetof(RBDVolumeSource, keyring), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(RBDVolumeSource, secret_ref), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalObjectReference),
    Field::Make<"readOnly">(offsetof(RBDVolumeSource, read_only), 8, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kRBDVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kRBDVolumeSourceMerge[] = {
    {"", "", "atomic", "", ""},  // monitors
    {},
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
};
constinit const TypeInfo tables::kRBDVolumeSource = {
    .name = "core/v1.RBDVolumeSource",
    .size = sizeof(RBDVolumeSource),
    .field_count = 8,
    .json_count = 8,
    .fields = kRBDVolumeSourceFields,
    .json_fields = kRBDVolumeSourceFields,
    .index = kRBDVolumeSourceIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kRBDVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RBDVolumeSource>::Create,
    .destroy = TypeOps<RBDVolumeSource>::Destroy,
    .copy = TypeOps<RBDVolumeSource>::Copy,
    .clear = TypeOps<RBDVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RBDVolumeSource*) noexcept { return tables::kRBDVolumeSource; }

// RBDPersistentVolumeSource
constexpr Field kRBDPersistentVolumeSourceFields[] = {
    Field::Make<"monitors">(offsetof(RBDPersistentVolumeSource, monitors), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"image">(offsetof(RBDPersistentVolumeSource, image), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(RBDPersistentVolumeSource, fs_type), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"pool">(offsetof(RBDPersistentVolumeSource, pool), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"user">(offsetof(RBDPersistentVolumeSource, user), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"keyring">(offsetof(RBDPersistentVolumeSource, keyring), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(RBDPersistentVolumeSource, secret_ref), 7, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"readOnly">(offsetof(RBDPersistentVolumeSource, read_only), 8, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kRBDPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kRBDPersistentVolumeSourceMerge[] = {
    {"", "", "atomic", "", ""},  // monitors
    {},
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
};
constinit const TypeInfo tables::kRBDPersistentVolumeSource = {
    .name = "core/v1.RBDPersistentVolumeSource",
    .size = sizeof(RBDPersistentVolumeSource),
    .field_count = 8,
    .json_count = 8,
    .fields = kRBDPersistentVolumeSourceFields,
    .json_fields = kRBDPersistentVolumeSourceFields,
    .index = kRBDPersistentVolumeSourceIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kRBDPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RBDPersistentVolumeSource>::Create,
    .destroy = TypeOps<RBDPersistentVolumeSource>::Destroy,
    .copy = TypeOps<RBDPersistentVolumeSource>::Copy,
    .clear = TypeOps<RBDPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RBDPersistentVolumeSource*) noexcept { return tables::kRBDPersistentVolumeSource; }

// CinderVolumeSource
constexpr Field kCinderVolumeSourceFields[] = {
    Field::Make<"volumeID">(offsetof(CinderVolumeSource, volume_id), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(CinderVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(CinderVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(CinderVolumeSource, secret_ref), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalObjectReference),
};
constexpr std::uint8_t kCinderVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kCinderVolumeSourceMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
};
constinit const TypeInfo tables::kCinderVolumeSource = {
    .name = "core/v1.CinderVolumeSource",
    .size = sizeof(CinderVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kCinderVolumeSourceFields,
    .json_fields = kCinderVolumeSourceFields,
    .index = kCinderVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kCinderVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CinderVolumeSource>::Create,
    .destroy = TypeOps<CinderVolumeSource>::Destroy,
    .copy = TypeOps<CinderVolumeSource>::Copy,
    .clear = TypeOps<CinderVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CinderVolumeSource*) noexcept { return tables::kCinderVolumeSource; }

// CinderPersistentVolumeSource
constexpr Field kCinderPersistentVolumeSourceFields[] = {
    Field::Make<"volumeID">(offsetof(CinderPersistentVolumeSource, volume_id), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(CinderPersistentVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(CinderPersistentVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(CinderPersistentVolumeSource, secret_ref), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
};
constexpr std::uint8_t kCinderPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kCinderPersistentVolumeSourceMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
};
constinit const TypeInfo tables::kCinderPersistentVolumeSource = {
    .name = "core/v1.CinderPersistentVolumeSource",
    .size = sizeof(CinderPersistentVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kCinderPersistentVolumeSourceFields,
    .json_fields = kCinderPersistentVolumeSourceFields,
    .index = kCinderPersistentVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kCinderPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CinderPersistentVolumeSource>::Create,
    .destroy = TypeOps<CinderPersistentVolumeSource>::Destroy,
    .copy = TypeOps<CinderPersistentVolumeSource>::Copy,
    .clear = TypeOps<CinderPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CinderPersistentVolumeSource*) noexcept { return tables::kCinderPersistentVolumeSource; }

// CephFSVolumeSource
constexpr Field kCephFSVolumeSourceFields[] = {
    Field::Make<"monitors">(offsetof(CephFSVolumeSource, monitors), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"path">(offsetof(CephFSVolumeSource, path), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"user">(offsetof(CephFSVolumeSource, user), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretFile">(offsetof(CephFSVolumeSource, secret_file), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(CephFSVolumeSource, secret_ref), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalObjectReference),
    Field::Make<"readOnly">(offsetof(CephFSVolumeSource, read_only), 6, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCephFSVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6};
constexpr FieldMergeInfo kCephFSVolumeSourceMerge[] = {
    {"", "", "atomic", "", ""},  // monitors
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
};
constinit const TypeInfo tables::kCephFSVolumeSource = {
    .name = "core/v1.CephFSVolumeSource",
    .size = sizeof(CephFSVolumeSource),
    .field_count = 6,
    .json_count = 6,
    .fields = kCephFSVolumeSourceFields,
    .json_fields = kCephFSVolumeSourceFields,
    .index = kCephFSVolumeSourceIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kCephFSVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CephFSVolumeSource>::Create,
    .destroy = TypeOps<CephFSVolumeSource>::Destroy,
    .copy = TypeOps<CephFSVolumeSource>::Copy,
    .clear = TypeOps<CephFSVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CephFSVolumeSource*) noexcept { return tables::kCephFSVolumeSource; }

// SecretReference
constexpr Field kSecretReferenceFields[] = {
    Field::Make<"name">(offsetof(SecretReference, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespace">(offsetof(SecretReference, namespace_), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSecretReferenceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kSecretReference = {
    .name = "core/v1.SecretReference",
    .size = sizeof(SecretReference),
    .field_count = 2,
    .json_count = 2,
    .fields = kSecretReferenceFields,
    .json_fields = kSecretReferenceFields,
    .index = kSecretReferenceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SecretReference>::Create,
    .destroy = TypeOps<SecretReference>::Destroy,
    .copy = TypeOps<SecretReference>::Copy,
    .clear = TypeOps<SecretReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SecretReference*) noexcept { return tables::kSecretReference; }

// CephFSPersistentVolumeSource
constexpr Field kCephFSPersistentVolumeSourceFields[] = {
    Field::Make<"monitors">(offsetof(CephFSPersistentVolumeSource, monitors), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"path">(offsetof(CephFSPersistentVolumeSource, path), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"user">(offsetof(CephFSPersistentVolumeSource, user), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretFile">(offsetof(CephFSPersistentVolumeSource, secret_file), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(CephFSPersistentVolumeSource, secret_ref), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"readOnly">(offsetof(CephFSPersistentVolumeSource, read_only), 6, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCephFSPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6};
constexpr FieldMergeInfo kCephFSPersistentVolumeSourceMerge[] = {
    {"", "", "atomic", "", ""},  // monitors
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
};
constinit const TypeInfo tables::kCephFSPersistentVolumeSource = {
    .name = "core/v1.CephFSPersistentVolumeSource",
    .size = sizeof(CephFSPersistentVolumeSource),
    .field_count = 6,
    .json_count = 6,
    .fields = kCephFSPersistentVolumeSourceFields,
    .json_fields = kCephFSPersistentVolumeSourceFields,
    .index = kCephFSPersistentVolumeSourceIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kCephFSPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CephFSPersistentVolumeSource>::Create,
    .destroy = TypeOps<CephFSPersistentVolumeSource>::Destroy,
    .copy = TypeOps<CephFSPersistentVolumeSource>::Copy,
    .clear = TypeOps<CephFSPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CephFSPersistentVolumeSource*) noexcept { return tables::kCephFSPersistentVolumeSource; }

// FlockerVolumeSource
constexpr Field kFlockerVolumeSourceFields[] = {
    Field::Make<"datasetName">(offsetof(FlockerVolumeSource, dataset_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"datasetUUID">(offsetof(FlockerVolumeSource, dataset_uuid), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kFlockerVolumeSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kFlockerVolumeSource = {
    .name = "core/v1.FlockerVolumeSource",
    .size = sizeof(FlockerVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kFlockerVolumeSourceFields,
    .json_fields = kFlockerVolumeSourceFields,
    .index = kFlockerVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FlockerVolumeSource>::Create,
    .destroy = TypeOps<FlockerVolumeSource>::Destroy,
    .copy = TypeOps<FlockerVolumeSource>::Copy,
    .clear = TypeOps<FlockerVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlockerVolumeSource*) noexcept { return tables::kFlockerVolumeSource; }

// GCEPersistentDiskVolumeSource
constexpr Field kGCEPersistentDiskVolumeSourceFields[] = {
    Field::Make<"pdName">(offsetof(GCEPersistentDiskVolumeSource, pd_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(GCEPersistentDiskVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"partition">(offsetof(GCEPersistentDiskVolumeSource, partition), 3, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(GCEPersistentDiskVolumeSource, read_only), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kGCEPersistentDiskVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kGCEPersistentDiskVolumeSource = {
    .name = "core/v1.GCEPersistentDiskVolumeSource",
    .size = sizeof(GCEPersistentDiskVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kGCEPersistentDiskVolumeSourceFields,
    .json_fields = kGCEPersistentDiskVolumeSourceFields,
    .index = kGCEPersistentDiskVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GCEPersistentDiskVolumeSource>::Create,
    .destroy = TypeOps<GCEPersistentDiskVolumeSource>::Destroy,
    .copy = TypeOps<GCEPersistentDiskVolumeSource>::Copy,
    .clear = TypeOps<GCEPersistentDiskVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GCEPersistentDiskVolumeSource*) noexcept { return tables::kGCEPersistentDiskVolumeSource; }

// QuobyteVolumeSource
constexpr Field kQuobyteVolumeSourceFields[] = {
    Field::Make<"registry">(offsetof(QuobyteVolumeSource, registry), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"volume">(offsetof(QuobyteVolumeSource, volume), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(QuobyteVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"user">(offsetof(QuobyteVolumeSource, user), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"group">(offsetof(QuobyteVolumeSource, group), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tenant">(offsetof(QuobyteVolumeSource, tenant), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kQuobyteVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kQuobyteVolumeSource = {
    .name = "core/v1.QuobyteVolumeSource",
    .size = sizeof(QuobyteVolumeSource),
    .field_count = 6,
    .json_count = 6,
    .fields = kQuobyteVolumeSourceFields,
    .json_fields = kQuobyteVolumeSourceFields,
    .index = kQuobyteVolumeSourceIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<QuobyteVolumeSource>::Create,
    .destroy = TypeOps<QuobyteVolumeSource>::Destroy,
    .copy = TypeOps<QuobyteVolumeSource>::Copy,
    .clear = TypeOps<QuobyteVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const QuobyteVolumeSource*) noexcept { return tables::kQuobyteVolumeSource; }

// FlexPersistentVolumeSource
constexpr Field kFlexPersistentVolumeSourceFields[] = {
    Field::Make<"driver">(offsetof(FlexPersistentVolumeSource, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(FlexPersistentVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(FlexPersistentVolumeSource, secret_ref), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretReference),
    Field::Make<"readOnly">(offsetof(FlexPersistentVolumeSource, read_only), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"options">(offsetof(FlexPersistentVolumeSource, options), 5, FieldType::kString, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kFlexPersistentVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kFlexPersistentVolumeSourceMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
    {},
};
constinit const TypeInfo tables::kFlexPersistentVolumeSource = {
    .name = "core/v1.FlexPersistentVolumeSource",
    .size = sizeof(FlexPersistentVolumeSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kFlexPersistentVolumeSourceFields,
    .json_fields = kFlexPersistentVolumeSourceFields,
    .index = kFlexPersistentVolumeSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kFlexPersistentVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FlexPersistentVolumeSource>::Create,
    .destroy = TypeOps<FlexPersistentVolumeSource>::Destroy,
    .copy = TypeOps<FlexPersistentVolumeSource>::Copy,
    .clear = TypeOps<FlexPersistentVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlexPersistentVolumeSource*) noexcept { return tables::kFlexPersistentVolumeSource; }

// FlexVolumeSource
constexpr Field kFlexVolumeSourceFields[] = {
    Field::Make<"driver">(offsetof(FlexVolumeSource, driver), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(FlexVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(FlexVolumeSource, secret_ref), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalObjectReference),
    Field::Make<"readOnly">(offsetof(FlexVolumeSource, read_only), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"options">(offsetof(FlexVolumeSource, options), 5, FieldType::kString, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kFlexVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kFlexVolumeSourceMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // secretRef
    {},
    {},
};
constinit const TypeInfo tables::kFlexVolumeSource = {
    .name = "core/v1.FlexVolumeSource",
    .size = sizeof(FlexVolumeSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kFlexVolumeSourceFields,
    .json_fields = kFlexVolumeSourceFields,
    .index = kFlexVolumeSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kFlexVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FlexVolumeSource>::Create,
    .destroy = TypeOps<FlexVolumeSource>::Destroy,
    .copy = TypeOps<FlexVolumeSource>::Copy,
    .clear = TypeOps<FlexVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlexVolumeSource*) noexcept { return tables::kFlexVolumeSource; }

// AWSElasticBlockStoreVolumeSource
constexpr Field kAWSElasticBlockStoreVolumeSourceFields[] = {
    Field::Make<"volumeID">(offsetof(AWSElasticBlockStoreVolumeSource, volume_id), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fsType">(offsetof(AWSElasticBlockStoreVolumeSource, fs_type), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"partition">(offsetof(AWSElasticBlockStoreVolumeSource, partition), 3, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(AWSElasticBlockStoreVolumeSource, read_only), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kAWSElasticBlockStoreVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kAWSElasticBlockStoreVolumeSource = {
    .name = "core/v1.AWSElasticBlockStoreVolumeSource",
    .size = sizeof(AWSElasticBlockStoreVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kAWSElasticBlockStoreVolumeSourceFields,
    .json_fields = kAWSElasticBlockStoreVolumeSourceFields,
    .index = kAWSElasticBlockStoreVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AWSElasticBlockStoreVolumeSource>::Create,
    .destroy = TypeOps<AWSElasticBlockStoreVolumeSource>::Destroy,
    .copy = TypeOps<AWSElasticBlockStoreVolumeSource>::Copy,
    .clear = TypeOps<AWSElasticBlockStoreVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AWSElasticBlockStoreVolumeSource*) noexcept { return tables::kAWSElasticBlockStoreVolumeSource; }

// GitRepoVolumeSource
constexpr Field kGitRepoVolumeSourceFields[] = {
    Field::Make<"repository">(offsetof(GitRepoVolumeSource, repository), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"revision">(offsetof(GitRepoVolumeSource, revision), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"directory">(offsetof(GitRepoVolumeSource, directory), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kGitRepoVolumeSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kGitRepoVolumeSource = {
    .name = "core/v1.GitRepoVolumeSource",
    .size = sizeof(GitRepoVolumeSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kGitRepoVolumeSourceFields,
    .json_fields = kGitRepoVolumeSourceFields,
    .index = kGitRepoVolumeSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GitRepoVolumeSource>::Create,
    .destroy = TypeOps<GitRepoVolumeSource>::Destroy,
    .copy = TypeOps<GitRepoVolumeSource>::Copy,
    .clear = TypeOps<GitRepoVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GitRepoVolumeSource*) noexcept { return tables::kGitRepoVolumeSource; }

// SecretVolumeSource
constexpr Field kSecretVolumeSourceFields[] = {
    Field::Make<"secretName">(offsetof(SecretVolumeSource, secret_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"items">(offsetof(SecretVolumeSource, items), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kKeyToPath),
    Field::Make<"defaultMode">(offsetof(SecretVolumeSource, default_mode), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"optional">(offsetof(SecretVolumeSource, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kSecretVolumeSourceIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kSecretVolumeSourceMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // items
    {},
    {},
};
constinit const TypeInfo tables::kSecretVolumeSource = {
    .name = "core/v1.SecretVolumeSource",
    .size = sizeof(SecretVolumeSource),
    .field_count = 4,
    .json_count = 4,
    .fields = kSecretVolumeSourceFields,
    .json_fields = kSecretVolumeSourceFields,
    .index = kSecretVolumeSourceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kSecretVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SecretVolumeSource>::Create,
    .destroy = TypeOps<SecretVolumeSource>::Destroy,
    .copy = TypeOps<SecretVolumeSource>::Copy,
    .clear = TypeOps<SecretVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SecretVolumeSource*) noexcept { return tables::kSecretVolumeSource; }

// SecretProjection
constexpr Field kSecretProjectionFields[] = {
    Field::Make<"LocalObjectReference">(offsetof(SecretProjection, local_object_reference), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kLocalObjectReference),
    Field::Make<"items">(offsetof(SecretProjection, items), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kKeyToPath),
    Field::Make<"optional">(offsetof(SecretProjection, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kSecretProjectionJson[] = {
    Field::Make<"name">(offsetof(SecretProjection, local_object_reference.name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"items">(offsetof(SecretProjection, items), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kKeyToPath),
    Field::Make<"optional">(offsetof(SecretProjection, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kSecretProjectionIndex[] = {0, 1, 2, 0, 3};
constexpr FieldMergeInfo kSecretProjectionMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // items
    {},
};
constinit const TypeInfo tables::kSecretProjection = {
    .name = "core/v1.SecretProjection",
    .size = sizeof(SecretProjection),
    .field_count = 3,
    .json_count = 3,
    .fields = kSecretProjectionFields,
    .json_fields = kSecretProjectionJson,
    .index = kSecretProjectionIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kSecretProjectionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SecretProjection>::Create,
    .destroy = TypeOps<SecretProjection>::Destroy,
    .copy = TypeOps<SecretProjection>::Copy,
    .clear = TypeOps<SecretProjection>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SecretProjection*) noexcept { return tables::kSecretProjection; }

// NFSVolumeSource
constexpr Field kNFSVolumeSourceFields[] = {
    Field::Make<"server">(offsetof(NFSVolumeSource, server), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"path">(offsetof(NFSVolumeSource, path), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(NFSVolumeSource, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNFSVolumeSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kNFSVolumeSource = {
    .name = "core/v1.NFSVolumeSource",
    .size = sizeof(NFSVolumeSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kNFSVolumeSourceFields,
    .json_fields = kNFSVolumeSourceFields,
    .index = kNFSVolumeSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NFSVolumeSource>::Create,
    .destroy = TypeOps<NFSVolumeSource>::Destroy,
    .copy = TypeOps<NFSVolumeSource>::Copy,
    .clear = TypeOps<NFSVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NFSVolumeSource*) noexcept { return tables::kNFSVolumeSource; }

// ISCSIVolumeSource
constexpr Field kISCSIVolumeSourceFields[] = {
    Field::Make<"targetPortal">(offsetof(ISCSIVolumeSource, target_portal), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"iqn">(offsetof(ISCSIVolumeSource, iqn), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lun">(offsetof(ISCSIVolumeSource, lun), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"iscsiInterface">(offsetof(ISCSIVolumeSource, iscsi_interface), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fsType">(offsetof(ISCSIVolumeSource, fs_type), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readOnly">(offsetof(ISCSIVolumeSource, read_only), 6, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"portals">(offsetof(ISCSIVolumeSource, portals), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"chapAuthDiscovery">(offsetof(ISCSIVolumeSource, chap_auth_discovery), 8, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"chapAuthSession">(offsetof(ISCSIVolumeSource, chap_auth_session), 11, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"secretRef">(offsetof(ISCSIVolumeSource, secret_ref), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLocalObjectReference),
    Field::Make<"initiatorName">(offsetof(ISCSIVolumeSource, initiator_name), 12, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kISCSIVolumeSourceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 9, 11};
constexpr FieldMergeInfo kISCSIVolumeSourceMerge[] = {
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
constinit const TypeInfo tables::kISCSIVolumeSource = {
    .name = "core/v1.ISCSIVolumeSource",
    .size = sizeof(ISCSIVolumeSource),
    .field_count = 11,
    .json_count = 11,
    .fields = kISCSIVolumeSourceFields,
    .json_fields = kISCSIVolumeSourceFields,
    .index = kISCSIVolumeSourceIndex,
    .index_size = 13,
    .form = JsonForm::kObject,
    .merge = kISCSIVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ISCSIVolumeSource>::Create,
    .destroy = TypeOps<ISCSIVolumeSource>::Destroy,
    .copy = TypeOps<ISCSIVolumeSource>::Copy,
    .clear = TypeOps<ISCSIVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ISCSIVolumeSource*) noexcept { return tables::kISCSIVolumeSource; }

}  // namespace kube::core::v1
