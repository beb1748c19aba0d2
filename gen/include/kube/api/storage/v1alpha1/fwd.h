// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1alpha1); edits are lost.
// Declares the types of storage/v1alpha1 without defining them.
#ifndef KUBE_API_STORAGE_V1ALPHA1_FWD_H_
#define KUBE_API_STORAGE_V1ALPHA1_FWD_H_

namespace kube::storage::v1alpha1 {

struct VolumeAttachment;
struct VolumeAttachmentList;
struct VolumeAttachmentSpec;
struct VolumeAttachmentSource;
struct VolumeAttachmentStatus;
struct VolumeError;
struct CSIStorageCapacity;
struct CSIStorageCapacityList;
struct VolumeAttributesClass;
struct VolumeAttributesClassList;

}  // namespace kube::storage::v1alpha1

#endif  // KUBE_API_STORAGE_V1ALPHA1_FWD_H_
