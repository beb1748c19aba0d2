// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/apis/meta/v1); edits are lost.
// Declares the types of meta/v1 without defining them.
#ifndef KUBE_API_META_V1_FWD_H_
#define KUBE_API_META_V1_FWD_H_

namespace kube::meta::v1 {

struct GroupResource;
struct GroupVersionResource;
struct GroupKind;
struct GroupVersionKind;
struct GroupVersion;
struct TypeMeta;
struct ListMeta;
struct ShardInfo;
struct ObjectMeta;
struct OwnerReference;
struct ListOptions;
struct GetOptions;
struct DeleteOptions;
struct CreateOptions;
struct PatchOptions;
struct ApplyOptions;
struct UpdateOptions;
struct Preconditions;
struct Status;
struct StatusDetails;
struct StatusCause;
struct List;
struct APIVersions;
struct APIGroupList;
struct APIGroup;
struct ServerAddressByClientCIDR;
struct GroupVersionForDiscovery;
struct APIResource;
struct APIResourceList;
struct RootPaths;
struct Patch;
struct LabelSelector;
struct LabelSelectorRequirement;
struct FieldSelectorRequirement;
struct ManagedFieldsEntry;
struct Table;
struct TableColumnDefinition;
struct TableRow;
struct TableRowCondition;
struct TableOptions;
struct PartialObjectMetadata;
struct PartialObjectMetadataList;
struct Condition;
struct WatchEvent;

}  // namespace kube::meta::v1

#endif  // KUBE_API_META_V1_FWD_H_
