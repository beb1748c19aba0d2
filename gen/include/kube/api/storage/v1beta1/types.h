// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1beta1); edits are lost.
// The types of storage/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_STORAGE_V1BETA1_TYPES_H_
#define KUBE_API_STORAGE_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/storage/v1beta1/fwd.h"
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

namespace kube::storage::v1beta1 {

using kube::described::operator==;

inline constexpr char kVolumeBindingImmediate[] = "Immediate";
inline constexpr char kVolumeBindingWaitForFirstConsumer[] = "WaitForFirstConsumer";
inline constexpr char kReadWriteOnceWithFSTypeFSGroupPolicy[] = "ReadWriteOnceWithFSType";
inline constexpr char kFileFSGroupPolicy[] = "File";
inline constexpr char kNoneFSGroupPolicy[] = "None";
inline constexpr char kVolumeLifecyclePersistent[] = "Persistent";
inline constexpr char kVolumeLifecycleEphemeral[] = "Ephemeral";

/// Kind StorageClass of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#StorageClass
struct StorageClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::string provisioner{};
  Map<std::string> parameters{};
  std::optional<std::string> reclaim_policy{};
  List<std::string> mount_options{};
  std::optional<bool> allow_volume_expansion{};
  std::optional<std::string> volume_binding_mode{};
  List<core::v1::TopologySelectorTerm> allowed_topologies{};
};

/// Kind StorageClassList of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#StorageClassList
struct StorageClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<StorageClass> items{};
};

/// storage/v1beta1 VolumeAttachmentSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeAttachmentSource
struct VolumeAttachmentSource {
  std::optional<std::string> persistent_volume_name{};
  Boxed<core::v1::PersistentVolumeSpec> inline_volume_spec{};
};

/// storage/v1beta1 VolumeAttachmentSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeAttachmentSpec
struct VolumeAttachmentSpec {
  std::string attacher{};
  VolumeAttachmentSource source{};
  std::string node_name{};
};

/// storage/v1beta1 VolumeError.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeError
struct VolumeError {
  Time time{};
  std::string message{};
  std::optional<std::int32_t> error_code{};
};

/// storage/v1beta1 VolumeAttachmentStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeAttachmentStatus
struct VolumeAttachmentStatus {
  bool attached{};
  Map<std::string> attachment_metadata{};
  Boxed<VolumeError> attach_error{};
  Boxed<VolumeError> detach_error{};
};

/// Kind VolumeAttachment of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeAttachment
struct VolumeAttachment {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  VolumeAttachmentSpec spec{};
  VolumeAttachmentStatus status{};
};

/// Kind VolumeAttachmentList of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeAttachmentList
struct VolumeAttachmentList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<VolumeAttachment> items{};
};

/// storage/v1beta1 TokenRequest.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#TokenRequest
struct TokenRequest {
  std::string audience{};
  std::optional<std::int64_t> expiration_seconds{};
};

/// storage/v1beta1 CSIDriverSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSIDriverSpec
struct CSIDriverSpec {
  std::optional<bool> attach_required{};
  std::optional<bool> pod_info_on_mount{};
  List<std::string> volume_lifecycle_modes{};
  std::optional<bool> storage_capacity{};
  std::optional<std::string> fs_group_policy{};
  List<TokenRequest> token_requests{};
  std::optional<bool> requires_republish{};
  std::optional<bool> se_linux_mount{};
  std::optional<std::int64_t> node_allocatable_update_period_seconds{};
  std::optional<bool> service_account_token_in_secrets{};
  std::optional<bool> prevent_pod_scheduling_if_missing{};
};

/// Kind CSIDriver of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSIDriver
struct CSIDriver {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  CSIDriverSpec spec{};
};

/// Kind CSIDriverList of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSIDriverList
struct CSIDriverList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CSIDriver> items{};
};

/// storage/v1beta1 VolumeNodeResources.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeNodeResources
struct VolumeNodeResources {
  std::optional<std::int32_t> count{};
};

/// storage/v1beta1 CSINodeDriver.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSINodeDriver
struct CSINodeDriver {
  std::string name{};
  std::string node_id{};
  List<std::string> topology_keys{};
  Boxed<VolumeNodeResources> allocatable{};
};

/// storage/v1beta1 CSINodeSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSINodeSpec
struct CSINodeSpec {
  List<CSINodeDriver> drivers{};
};

/// Kind CSINode of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSINode
struct CSINode {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  CSINodeSpec spec{};
};

/// Kind CSINodeList of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSINodeList
struct CSINodeList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CSINode> items{};
};

/// Kind CSIStorageCapacity of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSIStorageCapacity
struct CSIStorageCapacity {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  Boxed<meta::v1::LabelSelector> node_topology{};
  std::string storage_class_name{};
  std::optional<Quantity> capacity{};
  std::optional<Quantity> maximum_volume_size{};
};

/// Kind CSIStorageCapacityList of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#CSIStorageCapacityList
struct CSIStorageCapacityList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CSIStorageCapacity> items{};
};

/// Kind VolumeAttributesClass of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeAttributesClass
struct VolumeAttributesClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::string driver_name{};
  Map<std::string> parameters{};
};

/// Kind VolumeAttributesClassList of storage.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storage/v1beta1#VolumeAttributesClassList
struct VolumeAttributesClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<VolumeAttributesClass> items{};
};

const TypeInfo& GetTypeInfo(const StorageClass*) noexcept;
const TypeInfo& GetTypeInfo(const StorageClassList*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachment*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentList*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentSpec*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentSource*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttachmentStatus*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeError*) noexcept;
const TypeInfo& GetTypeInfo(const CSIDriver*) noexcept;
const TypeInfo& GetTypeInfo(const CSIDriverList*) noexcept;
const TypeInfo& GetTypeInfo(const CSIDriverSpec*) noexcept;
const TypeInfo& GetTypeInfo(const TokenRequest*) noexcept;
const TypeInfo& GetTypeInfo(const CSINode*) noexcept;
const TypeInfo& GetTypeInfo(const CSINodeSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CSINodeDriver*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeNodeResources*) noexcept;
const TypeInfo& GetTypeInfo(const CSINodeList*) noexcept;
const TypeInfo& GetTypeInfo(const CSIStorageCapacity*) noexcept;
const TypeInfo& GetTypeInfo(const CSIStorageCapacityList*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttributesClass*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeAttributesClassList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
StorageClassList ListTypeOf(const StorageClass*);
VolumeAttachmentList ListTypeOf(const VolumeAttachment*);
CSIDriverList ListTypeOf(const CSIDriver*);
CSINodeList ListTypeOf(const CSINode*);
CSIStorageCapacityList ListTypeOf(const CSIStorageCapacity*);
VolumeAttributesClassList ListTypeOf(const VolumeAttributesClass*);

namespace resources {
inline constexpr ResourceInfo kStorageClass{
    .group = "storage.k8s.io",
    .version = "v1beta1",
    .kind = "StorageClass",
    .list_kind = "StorageClassList",
    .plural = "storageclasses",
    .singular = "storageclass",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kVolumeAttachment{
    .group = "storage.k8s.io",
    .version = "v1beta1",
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
inline constexpr ResourceInfo kCSIDriver{
    .group = "storage.k8s.io",
    .version = "v1beta1",
    .kind = "CSIDriver",
    .list_kind = "CSIDriverList",
    .plural = "csidrivers",
    .singular = "csidriver",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kCSINode{
    .group = "storage.k8s.io",
    .version = "v1beta1",
    .kind = "CSINode",
    .list_kind = "CSINodeList",
    .plural = "csinodes",
    .singular = "csinode",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kCSIStorageCapacity{
    .group = "storage.k8s.io",
    .version = "v1beta1",
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
    .version = "v1beta1",
    .kind = "VolumeAttributesClass",
    .list_kind = "VolumeAttributesClassList",
    .plural = "volumeattributesclasses",
    .singular = "volumeattributesclass",
    .short_names = "vac",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const StorageClass*) noexcept { return resources::kStorageClass; }
constexpr const ResourceInfo& GetResourceInfo(const VolumeAttachment*) noexcept { return resources::kVolumeAttachment; }
constexpr const ResourceInfo& GetResourceInfo(const CSIDriver*) noexcept { return resources::kCSIDriver; }
constexpr const ResourceInfo& GetResourceInfo(const CSINode*) noexcept { return resources::kCSINode; }
constexpr const ResourceInfo& GetResourceInfo(const CSIStorageCapacity*) noexcept {
  return resources::kCSIStorageCapacity;
}
constexpr const ResourceInfo& GetResourceInfo(const VolumeAttributesClass*) noexcept {
  return resources::kVolumeAttributesClass;
}

}  // namespace kube::storage::v1beta1

#endif  // KUBE_API_STORAGE_V1BETA1_TYPES_H_
