// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/apis/meta/v1); edits are lost.
// The tables of meta/v1, by name.
#ifndef KUBE_GEN_SRC_META_V1_TABLES_H_
#define KUBE_GEN_SRC_META_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::meta::v1::tables {

extern const TypeInfo kGroupResource;
extern const TypeInfo kGroupVersionResource;
extern const TypeInfo kGroupKind;
extern const TypeInfo kGroupVersionKind;
extern const TypeInfo kGroupVersion;
extern const TypeInfo kTypeMeta;
extern const TypeInfo kListMeta;
extern const TypeInfo kShardInfo;
extern const TypeInfo kObjectMeta;
extern const TypeInfo kOwnerReference;
extern const TypeInfo kListOptions;
extern const TypeInfo kGetOptions;
extern const TypeInfo kDeleteOptions;
extern const TypeInfo kCreateOptions;
extern const TypeInfo kPatchOptions;
extern const TypeInfo kApplyOptions;
extern const TypeInfo kUpdateOptions;
extern const TypeInfo kPreconditions;
extern const TypeInfo kStatus;
extern const TypeInfo kStatusDetails;
extern const TypeInfo kStatusCause;
extern const TypeInfo kList;
extern const TypeInfo kAPIVersions;
extern const TypeInfo kAPIGroupList;
extern const TypeInfo kAPIGroup;
extern const TypeInfo kServerAddressByClientCIDR;
extern const TypeInfo kGroupVersionForDiscovery;
extern const TypeInfo kAPIResource;
extern const TypeInfo kAPIResourceList;
extern const TypeInfo kRootPaths;
extern const TypeInfo kPatch;
extern const TypeInfo kLabelSelector;
extern const TypeInfo kLabelSelectorRequirement;
extern const TypeInfo kFieldSelectorRequirement;
extern const TypeInfo kManagedFieldsEntry;
extern const TypeInfo kTable;
extern const TypeInfo kTableColumnDefinition;
extern const TypeInfo kTableRow;
extern const TypeInfo kTableRowCondition;
extern const TypeInfo kTableOptions;
extern const TypeInfo kPartialObjectMetadata;
extern const TypeInfo kPartialObjectMetadataList;
extern const TypeInfo kCondition;
extern const TypeInfo kWatchEvent;

}  // namespace kube::meta::v1::tables

#endif  // KUBE_GEN_SRC_META_V1_TABLES_H_
