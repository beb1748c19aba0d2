// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::core::v1::EphemeralVolumeSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PersistentVolumeClaimTemplate)
KUBE_INSTANTIATE_LIST(kube::core::v1::ContainerPort)
KUBE_INSTANTIATE_LIST(kube::core::v1::VolumeMount)
KUBE_INSTANTIATE_LIST(kube::core::v1::VolumeDevice)
KUBE_INSTANTIATE_LIST(kube::core::v1::EnvVar)
KUBE_INSTANTIATE_BOXED(kube::core::v1::EnvVarSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::FileKeySelector)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ObjectFieldSelector)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ResourceFieldSelector)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ConfigMapKeySelector)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SecretKeySelector)
KUBE_INSTANTIATE_LIST(kube::core::v1::EnvFromSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ConfigMapEnvSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SecretEnvSource)
KUBE_INSTANTIATE_LIST(kube::core::v1::HTTPHeader)
KUBE_INSTANTIATE_BOXED(kube::core::v1::HTTPGetAction)
KUBE_INSTANTIATE_BOXED(kube::core::v1::TCPSocketAction)
KUBE_INSTANTIATE_BOXED(kube::core::v1::GRPCAction)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ExecAction)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SleepAction)
KUBE_INSTANTIATE_BOXED(kube::core::v1::Probe)
KUBE_INSTANTIATE_LIST(kube::core::v1::ContainerResizePolicy)
KUBE_INSTANTIATE_BOXED(kube::core::v1::Capabilities)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ResourceRequirements)
KUBE_INSTANTIATE_LIST(kube::core::v1::ResourceClaim)

namespace kube::core::v1 {

// EphemeralVolumeSource
constexpr Field kEphemeralVolumeSourceFields[] = {
    Field::Make<"volumeClaimTemplate">(offsetof(EphemeralVolumeSource, volume_claim_template), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPersistentVolumeClaimTemplate),
};
constexpr std::uint8_t kEphemeralVolumeSourceIndex[] = {0, 1};
constinit const TypeInfo tables::kEphemeralVolumeSource = {
    .name = "core/v1.EphemeralVolumeSource",
    .size = sizeof(EphemeralVolumeSource),
    .field_count = 1,
    .json_count = 1,
    .fields = kEphemeralVolumeSourceFields,
    .json_fields = kEphemeralVolumeSourceFields,
    .index = kEphemeralVolumeSourceIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EphemeralVolumeSource>::Create,
    .destroy = TypeOps<EphemeralVolumeSource>::Destroy,
    .copy = TypeOps<EphemeralVolumeSource>::Copy,
    .clear = TypeOps<EphemeralVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EphemeralVolumeSource*) noexcept { return tables::kEphemeralVolumeSource; }

// PersistentVolumeClaimTemplate
constexpr Field kPersistentVolumeClaimTemplateFields[] = {
    Field::Make<"metadata">(offsetof(PersistentVolumeClaimTemplate, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PersistentVolumeClaimTemplate, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPersistentVolumeClaimSpec),
};
constexpr std::uint8_t kPersistentVolumeClaimTemplateIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPersistentVolumeClaimTemplate = {
    .name = "core/v1.PersistentVolumeClaimTemplate",
    .size = sizeof(PersistentVolumeClaimTemplate),
    .field_count = 2,
    .json_count = 2,
    .fields = kPersistentVolumeClaimTemplateFields,
    .json_fields = kPersistentVolumeClaimTemplateFields,
    .index = kPersistentVolumeClaimTemplateIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PersistentVolumeClaimTemplate>::Create,
    .destroy = TypeOps<PersistentVolumeClaimTemplate>::Destroy,
    .copy = TypeOps<PersistentVolumeClaimTemplate>::Copy,
    .clear = TypeOps<PersistentVolumeClaimTemplate>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimTemplate*) noexcept { return tables::kPersistentVolumeClaimTemplate; }

// ContainerPort
constexpr Field kContainerPortFields[] = {
    Field::Make<"name">(offsetof(ContainerPort, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostPort">(offsetof(ContainerPort, host_port), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"containerPort">(offsetof(ContainerPort, container_port), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"protocol">(offsetof(ContainerPort, protocol), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostIP">(offsetof(ContainerPort, host_ip), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kContainerPortIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kContainerPort = {
    .name = "core/v1.ContainerPort",
    .size = sizeof(ContainerPort),
    .field_count = 5,
    .json_count = 5,
    .fields = kContainerPortFields,
    .json_fields = kContainerPortFields,
    .index = kContainerPortIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerPort>::Create,
    .destroy = TypeOps<ContainerPort>::Destroy,
    .copy = TypeOps<ContainerPort>::Copy,
    .clear = TypeOps<ContainerPort>::Clear,
    .list = &ListOpsOf<kube::List<ContainerPort>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerPort*) noexcept { return tables::kContainerPort; }

// VolumeMount
constexpr Field kVolumeMountFields[] = {
    Field::Make<"name">(offsetof(VolumeMount, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(VolumeMount, read_only), 2, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"recursiveReadOnly">(offsetof(VolumeMount, recursive_read_only), 7, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"mountPath">(offsetof(VolumeMount, mount_path), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"subPath">(offsetof(VolumeMount, sub_path), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"mountPropagation">(offsetof(VolumeMount, mount_propagation), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"subPathExpr">(offsetof(VolumeMount, sub_path_expr), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kVolumeMountIndex[] = {0, 1, 2, 4, 5, 6, 7, 3};
constinit const TypeInfo tables::kVolumeMount = {
    .name = "core/v1.VolumeMount",
    .size = sizeof(VolumeMount),
    .field_count = 7,
    .json_count = 7,
    .fields = kVolumeMountFields,
    .json_fields = kVolumeMountFields,
    .index = kVolumeMountIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeMount>::Create,
    .destroy = TypeOps<VolumeMount>::Destroy,
    .copy = TypeOps<VolumeMount>::Copy,
    .clear = TypeOps<VolumeMount>::Clear,
    .list = &ListOpsOf<kube::List<VolumeMount>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeMount*) noexcept { return tables::kVolumeMount; }

// VolumeDevice
constexpr Field kVolumeDeviceFields[] = {
    Field::Make<"name">(offsetof(VolumeDevice, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"devicePath">(offsetof(VolumeDevice, device_path), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kVolumeDeviceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kVolumeDevice = {
    .name = "core/v1.VolumeDevice",
    .size = sizeof(VolumeDevice),
    .field_count = 2,
    .json_count = 2,
    .fields = kVolumeDeviceFields,
    .json_fields = kVolumeDeviceFields,
    .index = kVolumeDeviceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeDevice>::Create,
    .destroy = TypeOps<VolumeDevice>::Destroy,
    .copy = TypeOps<VolumeDevice>::Copy,
    .clear = TypeOps<VolumeDevice>::Clear,
    .list = &ListOpsOf<kube::List<VolumeDevice>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeDevice*) noexcept { return tables::kVolumeDevice; }

// EnvVar
constexpr Field kEnvVarFields[] = {
    Field::Make<"name">(offsetof(EnvVar, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(EnvVar, value), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"valueFrom">(offsetof(EnvVar, value_from), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEnvVarSource),
};
constexpr std::uint8_t kEnvVarIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kEnvVar = {
    .name = "core/v1.EnvVar",
    .size = sizeof(EnvVar),
    .field_count = 3,
    .json_count = 3,
    .fields = kEnvVarFields,
    .json_fields = kEnvVarFields,
    .index = kEnvVarIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EnvVar>::Create,
    .destroy = TypeOps<EnvVar>::Destroy,
    .copy = TypeOps<EnvVar>::Copy,
    .clear = TypeOps<EnvVar>::Clear,
    .list = &ListOpsOf<kube::List<EnvVar>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EnvVar*) noexcept { return tables::kEnvVar; }

// EnvVarSource
constexpr Field kEnvVarSourceFields[] = {
    Field::Make<"fieldRef">(offsetof(EnvVarSource, field_ref), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectFieldSelector),
    Field::Make<"resourceFieldRef">(offsetof(EnvVarSource, resource_field_ref), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceFieldSelector),
    Field::Make<"configMapKeyRef">(offsetof(EnvVarSource, config_map_key_ref), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConfigMapKeySelector),
    Field::Make<"secretKeyRef">(offsetof(EnvVarSource, secret_key_ref), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretKeySelector),
    Field::Make<"fileKeyRef">(offsetof(EnvVarSource, file_key_ref), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFileKeySelector),
};
constexpr std::uint8_t kEnvVarSourceIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kEnvVarSourceMerge[] = {
    {"", "", "", "", "atomic"},  // fieldRef
    {"", "", "", "", "atomic"},  // resourceFieldRef
    {"", "", "", "", "atomic"},  // configMapKeyRef
    {"", "", "", "", "atomic"},  // secretKeyRef
    {"", "", "", "", "atomic"},  // fileKeyRef
};
constinit const TypeInfo tables::kEnvVarSource = {
    .name = "core/v1.EnvVarSource",
    .size = sizeof(EnvVarSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kEnvVarSourceFields,
    .json_fields = kEnvVarSourceFields,
    .index = kEnvVarSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kEnvVarSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EnvVarSource>::Create,
    .destroy = TypeOps<EnvVarSource>::Destroy,
    .copy = TypeOps<EnvVarSource>::Copy,
    .clear = TypeOps<EnvVarSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EnvVarSource*) noexcept { return tables::kEnvVarSource; }

// FileKeySelector
constexpr Field kFileKeySelectorFields[] = {
    Field::Make<"volumeName">(offsetof(FileKeySelector, volume_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"path">(offsetof(FileKeySelector, path), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"key">(offsetof(FileKeySelector, key), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"optional">(offsetof(FileKeySelector, optional), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kFileKeySelectorIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kFileKeySelector = {
    .name = "core/v1.FileKeySelector",
    .size = sizeof(FileKeySelector),
    .field_count = 4,
    .json_count = 4,
    .fields = kFileKeySelectorFields,
    .json_fields = kFileKeySelectorFields,
    .index = kFileKeySelectorIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FileKeySelector>::Create,
    .destroy = TypeOps<FileKeySelector>::Destroy,
    .copy = TypeOps<FileKeySelector>::Copy,
    .clear = TypeOps<FileKeySelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FileKeySelector*) noexcept { return tables::kFileKeySelector; }

// ObjectFieldSelector
constexpr Field kObjectFieldSelectorFields[] = {
    Field::Make<"apiVersion">(offsetof(ObjectFieldSelector, api_version), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldPath">(offsetof(ObjectFieldSelector, field_path), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kObjectFieldSelectorIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kObjectFieldSelector = {
    .name = "core/v1.ObjectFieldSelector",
    .size = sizeof(ObjectFieldSelector),
    .field_count = 2,
    .json_count = 2,
    .fields = kObjectFieldSelectorFields,
    .json_fields = kObjectFieldSelectorFields,
    .index = kObjectFieldSelectorIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ObjectFieldSelector>::Create,
    .destroy = TypeOps<ObjectFieldSelector>::Destroy,
    .copy = TypeOps<ObjectFieldSelector>::Copy,
    .clear = TypeOps<ObjectFieldSelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ObjectFieldSelector*) noexcept { return tables::kObjectFieldSelector; }

// ResourceFieldSelector
constexpr Field kResourceFieldSelectorFields[] = {
    Field::Make<"containerName">(offsetof(ResourceFieldSelector, container_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resource">(offsetof(ResourceFieldSelector, resource), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"divisor">(offsetof(ResourceFieldSelector, divisor), 3, FieldType::kQuantity, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kResourceFieldSelectorIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kResourceFieldSelector = {
    .name = "core/v1.ResourceFieldSelector",
    .size = sizeof(ResourceFieldSelector),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourceFieldSelectorFields,
    .json_fields = kResourceFieldSelectorFields,
    .index = kResourceFieldSelectorIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceFieldSelector>::Create,
    .destroy = TypeOps<ResourceFieldSelector>::Destroy,
    .copy = TypeOps<ResourceFieldSelector>::Copy,
    .clear = TypeOps<ResourceFieldSelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceFieldSelector*) noexcept { return tables::kResourceFieldSelector; }

// ConfigMapKeySelector
constexpr Field kConfigMapKeySelectorFields[] = {
    Field::Make<"LocalObjectReference">(offsetof(ConfigMapKeySelector, local_object_reference), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kLocalObjectReference),
    Field::Make<"key">(offsetof(ConfigMapKeySelector, key), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"optional">(offsetof(ConfigMapKeySelector, optional), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kConfigMapKeySelectorJson[] = {
    Field::Make<"name">(offsetof(ConfigMapKeySelector, local_object_reference.name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"key">(offsetof(ConfigMapKeySelector, key), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"optional">(offsetof(ConfigMapKeySelector, optional), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kConfigMapKeySelectorIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kConfigMapKeySelector = {
    .name = "core/v1.ConfigMapKeySelector",
    .size = sizeof(ConfigMapKeySelector),
    .field_count = 3,
    .json_count = 3,
    .fields = kConfigMapKeySelectorFields,
    .json_fields = kConfigMapKeySelectorJson,
    .index = kConfigMapKeySelectorIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ConfigMapKeySelector>::Create,
    .destroy = TypeOps<ConfigMapKeySelector>::Destroy,
    .copy = TypeOps<ConfigMapKeySelector>::Copy,
    .clear = TypeOps<ConfigMapKeySelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConfigMapKeySelector*) noexcept { return tables::kConfigMapKeySelector; }

// SecretKeySelector
constexpr Field kSecretKeySelectorFields[] = {
    Field::Make<"LocalObjectReference">(offsetof(SecretKeySelector, local_object_reference), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kLocalObjectReference),
    Field::Make<"key">(offsetof(SecretKeySelector, key), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"optional">(offsetof(SecretKeySelector, optional), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kSecretKeySelectorJson[] = {
    Field::Make<"name">(offsetof(SecretKeySelector, local_object_reference.name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"key">(offsetof(SecretKeySelector, key), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"optional">(offsetof(SecretKeySelector, optional), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kSecretKeySelectorIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kSecretKeySelector = {
    .name = "core/v1.SecretKeySelector",
    .size = sizeof(SecretKeySelector),
    .field_count = 3,
    .json_count = 3,
    .fields = kSecretKeySelectorFields,
    .json_fields = kSecretKeySelectorJson,
    .index = kSecretKeySelectorIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SecretKeySelector>::Create,
    .destroy = TypeOps<SecretKeySelector>::Destroy,
    .copy = TypeOps<SecretKeySelector>::Copy,
    .clear = TypeOps<SecretKeySelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SecretKeySelector*) noexcept { return tables::kSecretKeySelector; }

// EnvFromSource
constexpr Field kEnvFromSourceFields[] = {
    Field::Make<"prefix">(offsetof(EnvFromSource, prefix), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"configMapRef">(offsetof(EnvFromSource, config_map_ref), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConfigMapEnvSource),
    Field::Make<"secretRef">(offsetof(EnvFromSource, secret_ref), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecretEnvSource),
};
constexpr std::uint8_t kEnvFromSourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kEnvFromSource = {
    .name = "core/v1.EnvFromSource",
    .size = sizeof(EnvFromSource),
    .field_count = 3,
    .json_count = 3,
    .fields = kEnvFromSourceFields,
    .json_fields = kEnvFromSourceFields,
    .index = kEnvFromSourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EnvFromSource>::Create,
    .destroy = TypeOps<EnvFromSource>::Destroy,
    .copy = TypeOps<EnvFromSource>::Copy,
    .clear = TypeOps<EnvFromSource>::Clear,
    .list = &ListOpsOf<kube::List<EnvFromSource>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EnvFromSource*) noexcept { return tables::kEnvFromSource; }

// ConfigMapEnvSource
constexpr Field kConfigMapEnvSourceFields[] = {
    Field::Make<"LocalObjectReference">(offsetof(ConfigMapEnvSource, local_object_reference), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kLocalObjectReference),
    Field::Make<"optional">(offsetof(ConfigMapEnvSource, optional), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kConfigMapEnvSourceJson[] = {
    Field::Make<"name">(offsetof(ConfigMapEnvSource, local_object_reference.name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"optional">(offsetof(ConfigMapEnvSource, optional), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kConfigMapEnvSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kConfigMapEnvSource = {
    .name = "core/v1.ConfigMapEnvSource",
    .size = sizeof(ConfigMapEnvSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kConfigMapEnvSourceFields,
    .json_fields = kConfigMapEnvSourceJson,
    .index = kConfigMapEnvSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ConfigMapEnvSource>::Create,
    .destroy = TypeOps<ConfigMapEnvSource>::Destroy,
    .copy = TypeOps<ConfigMapEnvSource>::Copy,
    .clear = TypeOps<ConfigMapEnvSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConfigMapEnvSource*) noexcept { return tables::kConfigMapEnvSource; }

// SecretEnvSource
constexpr Field kSecretEnvSourceFields[] = {
    Field::Make<"LocalObjectReference">(offsetof(SecretEnvSource, local_object_reference), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kLocalObjectReference),
    Field::Make<"optional">(offsetof(SecretEnvSource, optional), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kSecretEnvSourceJson[] = {
    Field::Make<"name">(offsetof(SecretEnvSource, local_object_reference.name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"optional">(offsetof(SecretEnvSource, optional), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kSecretEnvSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kSecretEnvSource = {
    .name = "core/v1.SecretEnvSource",
    .size = sizeof(SecretEnvSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kSecretEnvSourceFields,
    .json_fields = kSecretEnvSourceJson,
    .index = kSecretEnvSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SecretEnvSource>::Create,
    .destroy = TypeOps<SecretEnvSource>::Destroy,
    .copy = TypeOps<SecretEnvSource>::Copy,
    .clear = TypeOps<SecretEnvSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SecretEnvSource*) noexcept { return tables::kSecretEnvSource; }

// HTTPHeader
constexpr Field kHTTPHeaderFields[] = {
    Field::Make<"name">(offsetof(HTTPHeader, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(HTTPHeader, value), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kHTTPHeaderIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kHTTPHeader = {
    .name = "core/v1.HTTPHeader",
    .size = sizeof(HTTPHeader),
    .field_count = 2,
    .json_count = 2,
    .fields = kHTTPHeaderFields,
    .json_fields = kHTTPHeaderFields,
    .index = kHTTPHeaderIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HTTPHeader>::Create,
    .destroy = TypeOps<HTTPHeader>::Destroy,
    .copy = TypeOps<HTTPHeader>::Copy,
    .clear = TypeOps<HTTPHeader>::Clear,
    .list = &ListOpsOf<kube::List<HTTPHeader>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HTTPHeader*) noexcept { return tables::kHTTPHeader; }

// HTTPGetAction
constexpr Field kHTTPGetActionFields[] = {
    Field::Make<"path">(offsetof(HTTPGetAction, path), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"port">(offsetof(HTTPGetAction, port), 2, FieldType::kIntOrString, FieldShape::kValue),
    Field::Make<"host">(offsetof(HTTPGetAction, host), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"scheme">(offsetof(HTTPGetAction, scheme), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"httpHeaders">(offsetof(HTTPGetAction, http_headers), 5, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kHTTPHeader),
};
constexpr std::uint8_t kHTTPGetActionIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kHTTPGetActionMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // httpHeaders
};
constinit const TypeInfo tables::kHTTPGetAction = {
    .name = "core/v1.HTTPGetAction",
    .size = sizeof(HTTPGetAction),
    .field_count = 5,
    .json_count = 5,
    .fields = kHTTPGetActionFields,
    .json_fields = kHTTPGetActionFields,
    .index = kHTTPGetActionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kHTTPGetActionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HTTPGetAction>::Create,
    .destroy = TypeOps<HTTPGetAction>::Destroy,
    .copy = TypeOps<HTTPGetAction>::Copy,
    .clear = TypeOps<HTTPGetAction>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HTTPGetAction*) noexcept { return tables::kHTTPGetAction; }

// TCPSocketAction
constexpr Field kTCPSocketActionFields[] = {
    Field::Make<"port">(offsetof(TCPSocketAction, port), 1, FieldType::kIntOrString, FieldShape::kValue),
    Field::Make<"host">(offsetof(TCPSocketAction, host), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kTCPSocketActionIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kTCPSocketAction = {
    .name = "core/v1.TCPSocketAction",
    .size = sizeof(TCPSocketAction),
    .field_count = 2,
    .json_count = 2,
    .fields = kTCPSocketActionFields,
    .json_fields = kTCPSocketActionFields,
    .index = kTCPSocketActionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TCPSocketAction>::Create,
    .destroy = TypeOps<TCPSocketAction>::Destroy,
    .copy = TypeOps<TCPSocketAction>::Copy,
    .clear = TypeOps<TCPSocketAction>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TCPSocketAction*) noexcept { return tables::kTCPSocketAction; }

// GRPCAction
constexpr Field kGRPCActionFields[] = {
    Field::Make<"port">(offsetof(GRPCAction, port), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"service">(offsetof(GRPCAction, service), 2, FieldType::kString, FieldShape::kOptional),
};
constexpr std::uint8_t kGRPCActionIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kGRPCAction = {
    .name = "core/v1.GRPCAction",
    .size = sizeof(GRPCAction),
    .field_count = 2,
    .json_count = 2,
    .fields = kGRPCActionFields,
    .json_fields = kGRPCActionFields,
    .index = kGRPCActionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GRPCAction>::Create,
    .destroy = TypeOps<GRPCAction>::Destroy,
    .copy = TypeOps<GRPCAction>::Copy,
    .clear = TypeOps<GRPCAction>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GRPCAction*) noexcept { return tables::kGRPCAction; }

// ExecAction
constexpr Field kExecActionFields[] = {
    Field::Make<"command">(offsetof(ExecAction, command), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kExecActionIndex[] = {0, 1};
constexpr FieldMergeInfo kExecActionMerge[] = {
    {"", "", "atomic", "", ""},  // command
};
constinit const TypeInfo tables::kExecAction = {
    .name = "core/v1.ExecAction",
    .size = sizeof(ExecAction),
    .field_count = 1,
    .json_count = 1,
    .fields = kExecActionFields,
    .json_fields = kExecActionFields,
    .index = kExecActionIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kExecActionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ExecAction>::Create,
    .destroy = TypeOps<ExecAction>::Destroy,
    .copy = TypeOps<ExecAction>::Copy,
    .clear = TypeOps<ExecAction>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ExecAction*) noexcept { return tables::kExecAction; }

// SleepAction
constexpr Field kSleepActionFields[] = {
    Field::Make<"seconds">(offsetof(SleepAction, seconds), 1, FieldType::kInt64, FieldShape::kValue),
};
constexpr std::uint8_t kSleepActionIndex[] = {0, 1};
constinit const TypeInfo tables::kSleepAction = {
    .name = "core/v1.SleepAction",
    .size = sizeof(SleepAction),
    .field_count = 1,
    .json_count = 1,
    .fields = kSleepActionFields,
    .json_fields = kSleepActionFields,
    .index = kSleepActionIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SleepAction>::Create,
    .destroy = TypeOps<SleepAction>::Destroy,
    .copy = TypeOps<SleepAction>::Copy,
    .clear = TypeOps<SleepAction>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SleepAction*) noexcept { return tables::kSleepAction; }

// Probe
constexpr Field kProbeFields[] = {
    Field::Make<"ProbeHandler">(offsetof(Probe, probe_handler), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kProbeHandler),
    Field::Make<"initialDelaySeconds">(offsetof(Probe, initial_delay_seconds), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"timeoutSeconds">(offsetof(Probe, timeout_seconds), 3, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"periodSeconds">(offsetof(Probe, period_seconds), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"successThreshold">(offsetof(Probe, success_threshold), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"failureThreshold">(offsetof(Probe, failure_threshold), 6, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminationGracePeriodSeconds">(offsetof(Probe, termination_grace_period_seconds), 7, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
};
constexpr Field kProbeJson[] = {
    Field::Make<"exec">(offsetof(Probe, probe_handler.exec), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExecAction),
    Field::Make<"httpGet">(offsetof(Probe, probe_handler.http_get), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHTTPGetAction),
    Field::Make<"tcpSocket">(offsetof(Probe, probe_handler.tcp_socket), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kTCPSocketAction),
    Field::Make<"grpc">(offsetof(Probe, probe_handler.grpc), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGRPCAction),
    Field::Make<"initialDelaySeconds">(offsetof(Probe, initial_delay_seconds), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"timeoutSeconds">(offsetof(Probe, timeout_seconds), 3, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"periodSeconds">(offsetof(Probe, period_seconds), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"successThreshold">(offsetof(Probe, success_threshold), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"failureThreshold">(offsetof(Probe, failure_threshold), 6, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminationGracePeriodSeconds">(offsetof(Probe, termination_grace_period_seconds), 7, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kProbeIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constinit const TypeInfo tables::kProbe = {
    .name = "core/v1.Probe",
    .size = sizeof(Probe),
    .field_count = 7,
    .json_count = 10,
    .fields = kProbeFields,
    .json_fields = kProbeJson,
    .index = kProbeIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Probe>::Create,
    .destroy = TypeOps<Probe>::Destroy,
    .copy = TypeOps<Probe>::Copy,
    .clear = TypeOps<Probe>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Probe*) noexcept { return tables::kProbe; }

// ContainerResizePolicy
constexpr Field kContainerResizePolicyFields[] = {
    Field::Make<"resourceName">(offsetof(ContainerResizePolicy, resource_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"restartPolicy">(offsetof(ContainerResizePolicy, restart_policy), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kContainerResizePolicyIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kContainerResizePolicy = {
    .name = "core/v1.ContainerResizePolicy",
    .size = sizeof(ContainerResizePolicy),
    .field_count = 2,
    .json_count = 2,
    .fields = kContainerResizePolicyFields,
    .json_fields = kContainerResizePolicyFields,
    .index = kContainerResizePolicyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerResizePolicy>::Create,
    .destroy = TypeOps<ContainerResizePolicy>::Destroy,
    .copy = TypeOps<ContainerResizePolicy>::Copy,
    .clear = TypeOps<ContainerResizePolicy>::Clear,
    .list = &ListOpsOf<kube::List<ContainerResizePolicy>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerResizePolicy*) noexcept { return tables::kContainerResizePolicy; }

// Capabilities
constexpr Field kCapabilitiesFields[] = {
    Field::Make<"add">(offsetof(Capabilities, add), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"drop">(offsetof(Capabilities, drop), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kCapabilitiesIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kCapabilitiesMerge[] = {
    {"", "", "atomic", "", ""},  // add
    {"", "", "atomic", "", ""},  // drop
};
constinit const TypeInfo tables::kCapabilities = {
    .name = "core/v1.Capabilities",
    .size = sizeof(Capabilities),
    .field_count = 2,
    .json_count = 2,
    .fields = kCapabilitiesFields,
    .json_fields = kCapabilitiesFields,
    .index = kCapabilitiesIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kCapabilitiesMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Capabilities>::Create,
    .destroy = TypeOps<Capabilities>::Destroy,
    .copy = TypeOps<Capabilities>::Copy,
    .clear = TypeOps<Capabilities>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Capabilities*) noexcept { return tables::kCapabilities; }

// ResourceRequirements
constexpr Field kResourceRequirementsFields[] = {
    Field::Make<"limits">(offsetof(ResourceRequirements, limits), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"requests">(offsetof(ResourceRequirements, requests), 2, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"claims">(offsetof(ResourceRequirements, claims), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kResourceClaim),
};
constexpr std::uint8_t kResourceRequirementsIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kResourceRequirementsMerge[] = {
    {},
    {},
    {"", "", "map", "name", ""},  // claims
};
constinit const TypeInfo tables::kResourceRequirements = {
    .name = "core/v1.ResourceRequirements",
    .size = sizeof(ResourceRequirements),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourceRequirementsFields,
    .json_fields = kResourceRequirementsFields,
    .index = kResourceRequirementsIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kResourceRequirementsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceRequirements>::Create,
    .destroy = TypeOps<ResourceRequirements>::Destroy,
    .copy = TypeOps<ResourceRequirements>::Copy,
    .clear = TypeOps<ResourceRequirements>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceRequirements*) noexcept { return tables::kResourceRequirements; }

// VolumeResourceRequirements
constexpr Field kVolumeResourceRequirementsFields[] = {
    Field::Make<"limits">(offsetof(VolumeResourceRequirements, limits), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"requests">(offsetof(VolumeResourceRequirements, requests), 2, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kVolumeResourceRequirementsIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kVolumeResourceRequirements = {
    .name = "core/v1.VolumeResourceRequirements",
    .size = sizeof(VolumeResourceRequirements),
    .field_count = 2,
    .json_count = 2,
    .fields = kVolumeResourceRequirementsFields,
    .json_fields = kVolumeResourceRequirementsFields,
    .index = kVolumeResourceRequirementsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeResourceRequirements>::Create,
    .destroy = TypeOps<VolumeResourceRequirements>::Destroy,
    .copy = TypeOps<VolumeResourceRequirements>::Copy,
    .clear = TypeOps<VolumeResourceRequirements>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeResourceRequirements*) noexcept { return tables::kVolumeResourceRequirements; }

// ResourceClaim
constexpr Field kResourceClaimFields[] = {
    Field::Make<"name">(offsetof(ResourceClaim, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"request">(offsetof(ResourceClaim, request), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kResourceClaimIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kResourceClaim = {
    .name = "core/v1.ResourceClaim",
    .size = sizeof(ResourceClaim),
    .field_count = 2,
    .json_count = 2,
    .fields = kResourceClaimFields,
    .json_fields = kResourceClaimFields,
    .index = kResourceClaimIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceClaim>::Create,
    .destroy = TypeOps<ResourceClaim>::Destroy,
    .copy = TypeOps<ResourceClaim>::Copy,
    .clear = TypeOps<ResourceClaim>::Clear,
    .list = &ListOpsOf<kube::List<ResourceClaim>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceClaim*) noexcept { return tables::kResourceClaim; }

}  // namespace kube::core::v1
