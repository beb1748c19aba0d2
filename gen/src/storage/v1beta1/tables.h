// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1beta1); edits are lost.
// The tables of storage/v1beta1, by name.
#ifndef KUBE_GEN_SRC_STORAGE_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_STORAGE_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::storage::v1beta1::tables {

extern const TypeInfo kStorageClass;
extern const TypeInfo kStorageClassList;
extern const TypeInfo kVolumeAttachment;
extern const TypeInfo kVolumeAttachmentList;
extern const TypeInfo kVolumeAttachmentSpec;
extern const TypeInfo kVolumeAttachmentSource;
extern const TypeInfo kVolumeAttachmentStatus;
extern const TypeInfo kVolumeError;
extern const TypeInfo kCSIDriver;
extern const TypeInfo kCSIDriverList;
extern const TypeInfo kCSIDriverSpec;
extern const TypeInfo kTokenRequest;
extern const TypeInfo kCSINode;
extern const TypeInfo kCSINodeSpec;
extern const TypeInfo kCSINodeDriver;
extern const TypeInfo kVolumeNodeResources;
extern const TypeInfo kCSINodeList;
extern const TypeInfo kCSIStorageCapacity;
extern const TypeInfo kCSIStorageCapacityList;
extern const TypeInfo kVolumeAttributesClass;
extern const TypeInfo kVolumeAttributesClassList;

}  // namespace kube::storage::v1beta1::tables

#endif  // KUBE_GEN_SRC_STORAGE_V1BETA1_TABLES_H_
