// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1alpha1); edits are lost.
// The tables of storage/v1alpha1, by name.
#ifndef KUBE_GEN_SRC_STORAGE_V1ALPHA1_TABLES_H_
#define KUBE_GEN_SRC_STORAGE_V1ALPHA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::storage::v1alpha1::tables {

extern const TypeInfo kVolumeAttachment;
extern const TypeInfo kVolumeAttachmentList;
extern const TypeInfo kVolumeAttachmentSpec;
extern const TypeInfo kVolumeAttachmentSource;
extern const TypeInfo kVolumeAttachmentStatus;
extern const TypeInfo kVolumeError;
extern const TypeInfo kCSIStorageCapacity;
extern const TypeInfo kCSIStorageCapacityList;
extern const TypeInfo kVolumeAttributesClass;
extern const TypeInfo kVolumeAttributesClassList;

}  // namespace kube::storage::v1alpha1::tables

#endif  // KUBE_GEN_SRC_STORAGE_V1ALPHA1_TABLES_H_
