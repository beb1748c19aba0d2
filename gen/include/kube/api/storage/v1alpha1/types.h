// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1alpha1); edits are lost.
// The types of storage/v1alpha1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_STORAGE_V1ALPHA1_TYPES_H_
#define KUBE_API_STORAGE_V1ALPHA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/storage/v1alpha1/fwd.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::storage::v1alpha1 {

using kube::described::operator==;

/// storage/v1alpha1 VolumeAttachmentSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeAttachmentSource
struct VolumeAttachmentSource {
  std::optional<std::string> persistent_volume_name{};
  Boxed<core::v1::PersistentVolumeSpec> inline_volume_spec{};
};

/// storage/v1alpha1 VolumeAttachmentSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeAttachmentSpec
struct VolumeAttachmentSpec {
  std::string attacher{};
  VolumeAttachmentSource source{};
  std::string node_name{};
};

/// storage/v1alpha1 VolumeError.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeError
struct VolumeError {
  Time time{};
  std::string message{};
  std::optional<std::int32_t> error_code{};
};

/// storage/v1alpha1 VolumeAttachmentStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeAttachmentStatus
struct VolumeAttachmentStatus {
  bool attached{};
  Map<std::string> attachment_metadata{};
  Boxed<VolumeError> attach_error{};
  Boxed<VolumeError> detach_error{};
};

/// Kind VolumeAttachment of storage.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeAttachment
struct VolumeAttachment {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  VolumeAttachmentSpec spec{};
  VolumeAttachmentStatus status{};
};

/// Kind VolumeAttachmentList of storage.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeAttachmentList
struct VolumeAttachmentList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<VolumeAttachment> items{};
};

/// Kind CSIStorageCapacity of storage.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#CSIStorageCapacity
struct CSIStorageCapacity {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  Boxed<meta::v1::LabelSelector> node_topology{};
  std::string storage_class_name{};
  std::optional<Quantity> capacity{};
  std::optional<Quantity> maximum_volume_size{};
};

/// Kind CSIStorageCapacityList of storage.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#CSIStorageCapacityList
struct CSIStorageCapacityList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CSIStorageCapacity> items{};
};

/// Kind VolumeAttributesClass of storage.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeAttributesClass
struct VolumeAttributesClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::string driver_name{};
  Map<std::string> parameters{};
};

/// Kind VolumeAttributesClassList of storage.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1alpha1#VolumeAttributesClassList
struct VolumeAttributesClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<VolumeAttributesClass> items{};
};

const TypeInfo& GetTypeInfo(const VolumeAttachment*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentList*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentSpec*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentSource*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentStatus*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeError*) noexcept;
const TypeInfo& GetTypeInfo(const CSIStorageCapacity*) noexcept;
const TypeInfo& GetTypeInfo(const CSIStorageCapacityList*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttributesClass*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttributesClassList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
VolumeAttachmentList ListTypeOf(const VolumeAttachment*);
CSIStorageCapacityList ListTypeOf(const CSIStorageCapacity*);
VolumeAttributesClassList ListTypeOf(const VolumeAttributesClass*);

namespace resources {
inline constexpr ResourceInfo kVolumeAttachment{
    .group = "storage.k8s.io",
    .version = "v1alpha1",
    .kind = "VolumeAttachment",
    .list_kind = "VolumeAttachmentList",
    .plural = "volumeattachments",
    .singular = "volumeattachment",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kCSIStorageCapacity{
    .group = "storage.k8s.io",
    .version = "v1alpha1",
    .kind = "CSIStorageCapacity",
    .list_kind = "CSIStorageCapacityList",
    .plural = "csistoragecapacities",
    .singular = "csistoragecapacity",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kVolumeAttributesClass{
    .group = "storage.k8s.io",
    .version = "v1alpha1",
    .kind = "VolumeAttributesClass",
    .list_kind = "VolumeAttributesClassList",
    .plural = "volumeattributesclasses",
    .singular = "volumeattributesclass",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const VolumeAttachment*) noexcept { return resources::kVolumeAttachment; }
constexpr const ResourceInfo& GetResourceInfo(const CSIStorageCapacity*) noexcept {
  return resources::kCSIStorageCapacity;
}
constexpr const ResourceInfo& GetResourceInfo(const VolumeAttributesClass*) noexcept {
  return resources::kVolumeAttributesClass;
}

}  // namespace kube::storage::v1alpha1

#endif  // KUBE_API_STORAGE_V1ALPHA1_TYPES_H_
