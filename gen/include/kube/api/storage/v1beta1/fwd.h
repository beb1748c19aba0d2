// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1beta1); edits are lost.
// Declares the types of storage/v1beta1 without defining them.
#ifndef KUBE_API_STORAGE_V1BETA1_FWD_H_
#define KUBE_API_STORAGE_V1BETA1_FWD_H_

namespace kube::storage::v1beta1 {

struct StorageClass;
struct StorageClassList;
struct VolumeAttachment;
struct VolumeAttachmentList;
struct VolumeAttachmentSpec;
struct VolumeAttachmentSource;
struct VolumeAttachmentStatus;
struct VolumeError;
struct CSIDriver;
struct CSIDriverList;
struct CSIDriverSpec;
struct TokenRequest;
struct CSINode;
struct CSINodeSpec;
struct CSINodeDriver;
struct VolumeNodeResources;
struct CSINodeList;
struct CSIStorageCapacity;
struct CSIStorageCapacityList;
struct VolumeAttributesClass;
struct VolumeAttributesClassList;

}  // namespace kube::storage::v1beta1

#endif  // KUBE_API_STORAGE_V1BETA1_FWD_H_
