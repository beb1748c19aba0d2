// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/apis/meta/v1); edits are lost.
#include "gen/src/meta/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info_impl.h"

KUBE_INSTANTIATE_BOXED(kube::meta::v1::GroupVersionResource)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::GroupVersionKind)
KUBE_INSTANTIATE_LIST(kube::meta::v1::GroupVersionKind)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::ShardInfo)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::OwnerReference)
KUBE_INSTANTIATE_LIST(kube::meta::v1::OwnerReference)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::DeleteOptions)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::Preconditions)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::Status)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::StatusDetails)
KUBE_INSTANTIATE_LIST(kube::meta::v1::StatusCause)

namespace kube::meta::v1 {

// GroupResource
constexpr Field kGroupResourceFields[] = {
    Field::Make<"group">(offsetof(GroupResource, group), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resource">(offsetof(GroupResource, resource), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kGroupResourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kGroupResource = {
    .name = "meta/v1.GroupResource",
    .size = sizeof(GroupResource),
    .field_count = 2,
    .json_count = 2,
    .fields = kGroupResourceFields,
    .json_fields = kGroupResourceFields,
    .index = kGroupResourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GroupResource>::Create,
    .destroy = TypeOps<GroupResource>::Destroy,
    .copy = TypeOps<GroupResource>::Copy,
    .clear = TypeOps<GroupResource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GroupResource*) noexcept { return tables::kGroupResource; }

// GroupVersionResource
constexpr Field kGroupVersionResourceFields[] = {
    Field::Make<"group">(offsetof(GroupVersionResource, group), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"version">(offsetof(GroupVersionResource, version), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"resource">(offsetof(GroupVersionResource, resource), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kGroupVersionResourceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kGroupVersionResource = {
    .name = "meta/v1.GroupVersionResource",
    .size = sizeof(GroupVersionResource),
    .field_count = 3,
    .json_count = 3,
    .fields = kGroupVersionResourceFields,
    .json_fields = kGroupVersionResourceFields,
    .index = kGroupVersionResourceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GroupVersionResource>::Create,
    .destroy = TypeOps<GroupVersionResource>::Destroy,
    .copy = TypeOps<GroupVersionResource>::Copy,
    .clear = TypeOps<GroupVersionResource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GroupVersionResource*) noexcept { return tables::kGroupVersionResource; }

// GroupKind
constexpr Field kGroupKindFields[] = {
    Field::Make<"group">(offsetof(GroupKind, group), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"kind">(offsetof(GroupKind, kind), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kGroupKindIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kGroupKind = {
    .name = "meta/v1.GroupKind",
    .size = sizeof(GroupKind),
    .field_count = 2,
    .json_count = 2,
    .fields = kGroupKindFields,
    .json_fields = kGroupKindFields,
    .index = kGroupKindIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GroupKind>::Create,
    .destroy = TypeOps<GroupKind>::Destroy,
    .copy = TypeOps<GroupKind>::Copy,
    .clear = TypeOps<GroupKind>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GroupKind*) noexcept { return tables::kGroupKind; }

// GroupVersionKind
constexpr Field kGroupVersionKindFields[] = {
    Field::Make<"group">(offsetof(GroupVersionKind, group), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"version">(offsetof(GroupVersionKind, version), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"kind">(offsetof(GroupVersionKind, kind), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kGroupVersionKindIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kGroupVersionKind = {
    .name = "meta/v1.GroupVersionKind",
    .size = sizeof(GroupVersionKind),
    .field_count = 3,
    .json_count = 3,
    .fields = kGroupVersionKindFields,
    .json_fields = kGroupVersionKindFields,
    .index = kGroupVersionKindIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GroupVersionKind>::Create,
    .destroy = TypeOps<GroupVersionKind>::Destroy,
    .copy = TypeOps<GroupVersionKind>::Copy,
    .clear = TypeOps<GroupVersionKind>::Clear,
    .list = &ListOpsOf<kube::List<GroupVersionKind>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GroupVersionKind*) noexcept { return tables::kGroupVersionKind; }

// GroupVersion
constexpr Field kGroupVersionFields[] = {
    Field::Make<"group">(offsetof(GroupVersion, group), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"version">(offsetof(GroupVersion, version), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kGroupVersionIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kGroupVersion = {
    .name = "meta/v1.GroupVersion",
    .size = sizeof(GroupVersion),
    .field_count = 2,
    .json_count = 2,
    .fields = kGroupVersionFields,
    .json_fields = kGroupVersionFields,
    .index = kGroupVersionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GroupVersion>::Create,
    .destroy = TypeOps<GroupVersion>::Destroy,
    .copy = TypeOps<GroupVersion>::Copy,
    .clear = TypeOps<GroupVersion>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GroupVersion*) noexcept { return tables::kGroupVersion; }

// TypeMeta
constexpr Field kTypeMetaFields[] = {
    Field::Make<"kind">(offsetof(TypeMeta, kind), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(TypeMeta, api_version), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kTypeMetaIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kTypeMeta = {
    .name = "meta/v1.TypeMeta",
    .size = sizeof(TypeMeta),
    .field_count = 2,
    .json_count = 2,
    .fields = kTypeMetaFields,
    .json_fields = kTypeMetaFields,
    .index = kTypeMetaIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TypeMeta>::Create,
    .destroy = TypeOps<TypeMeta>::Destroy,
    .copy = TypeOps<TypeMeta>::Copy,
    .clear = TypeOps<TypeMeta>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TypeMeta*) noexcept { return tables::kTypeMeta; }

// ListMeta
constexpr Field kListMetaFields[] = {
    Field::Make<"selfLink">(offsetof(ListMeta, self_link), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resourceVersion">(offsetof(ListMeta, resource_version), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"continue">(offsetof(ListMeta, continue_), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"remainingItemCount">(offsetof(ListMeta, remaining_item_count), 4, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"shardInfo">(offsetof(ListMeta, shard_info), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kShardInfo),
};
constexpr std::uint8_t kListMetaIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kListMeta = {
    .name = "meta/v1.ListMeta",
    .size = sizeof(ListMeta),
    .field_count = 5,
    .json_count = 5,
    .fields = kListMetaFields,
    .json_fields = kListMetaFields,
    .index = kListMetaIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ListMeta>::Create,
    .destroy = TypeOps<ListMeta>::Destroy,
    .copy = TypeOps<ListMeta>::Copy,
    .clear = TypeOps<ListMeta>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ListMeta*) noexcept { return tables::kListMeta; }

// ShardInfo
constexpr Field kShardInfoFields[] = {
    Field::Make<"selector">(offsetof(ShardInfo, selector), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kShardInfoIndex[] = {0, 1};
constinit const TypeInfo tables::kShardInfo = {
    .name = "meta/v1.ShardInfo",
    .size = sizeof(ShardInfo),
    .field_count = 1,
    .json_count = 1,
    .fields = kShardInfoFields,
    .json_fields = kShardInfoFields,
    .index = kShardInfoIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ShardInfo>::Create,
    .destroy = TypeOps<ShardInfo>::Destroy,
    .copy = TypeOps<ShardInfo>::Copy,
    .clear = TypeOps<ShardInfo>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ShardInfo*) noexcept { return tables::kShardInfo; }

// ObjectMeta
constexpr Field kObjectMetaFields[] = {
    Field::Make<"name">(offsetof(ObjectMeta, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"generateName">(offsetof(ObjectMeta, generate_name), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespace">(offsetof(ObjectMeta, namespace_), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"selfLink">(offsetof(ObjectMeta, self_link), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"uid">(offsetof(ObjectMeta, uid), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resourceVersion">(offsetof(ObjectMeta, resource_version), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"generation">(offsetof(ObjectMeta, generation), 7, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"creationTimestamp">(offsetof(ObjectMeta, creation_timestamp), 8, FieldType::kTime, FieldShape::kValue, kOmitEmpty | kOmitZero),
    Field::Make<"deletionTimestamp">(offsetof(ObjectMeta, deletion_timestamp), 9, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"deletionGracePeriodSeconds">(offsetof(ObjectMeta, deletion_grace_period_seconds), 10, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"labels">(offsetof(ObjectMeta, labels), 11, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"annotations">(offsetof(ObjectMeta, annotations), 12, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"ownerReferences">(offsetof(ObjectMeta, owner_references), 13, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kOwnerReference),
    Field::Make<"finalizers">(offsetof(ObjectMeta, finalizers), 14, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"managedFields">(offsetof(ObjectMeta, managed_fields), 17, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kManagedFieldsEntry),
};
constexpr std::uint8_t kObjectMetaIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 0, 15};
constexpr FieldMergeInfo kObjectMetaMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "uid", "map", "uid", "atomic"},  // ownerReferences
    {"merge", "", "set", "", ""},  // finalizers
    {"", "", "atomic", "", ""},  // managedFields
};
constinit const TypeInfo tables::kObjectMeta = {
    .name = "meta/v1.ObjectMeta",
    .size = sizeof(ObjectMeta),
    .field_count = 15,
    .json_count = 15,
    .fields = kObjectMetaFields,
    .json_fields = kObjectMetaFields,
    .index = kObjectMetaIndex,
    .index_size = 18,
    .form = JsonForm::kObject,
    .merge = kObjectMetaMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ObjectMeta>::Create,
    .destroy = TypeOps<ObjectMeta>::Destroy,
    .copy = TypeOps<ObjectMeta>::Copy,
    .clear = TypeOps<ObjectMeta>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ObjectMeta*) noexcept { return tables::kObjectMeta; }

// OwnerReference
constexpr Field kOwnerReferenceFields[] = {
    Field::Make<"apiVersion">(offsetof(OwnerReference, api_version), 5, FieldType::kString, FieldShape::kValue),
    Field::Make<"kind">(offsetof(OwnerReference, kind), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(OwnerReference, name), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"uid">(offsetof(OwnerReference, uid), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"controller">(offsetof(OwnerReference, controller), 6, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"blockOwnerDeletion">(offsetof(OwnerReference, block_owner_deletion), 7, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kOwnerReferenceIndex[] = {0, 2, 0, 3, 4, 1, 5, 6};
constinit const TypeInfo tables::kOwnerReference = {
    .name = "meta/v1.OwnerReference",
    .size = sizeof(OwnerReference),
    .field_count = 6,
    .json_count = 6,
    .fields = kOwnerReferenceFields,
    .json_fields = kOwnerReferenceFields,
    .index = kOwnerReferenceIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<OwnerReference>::Create,
    .destroy = TypeOps<OwnerReference>::Destroy,
    .copy = TypeOps<OwnerReference>::Copy,
    .clear = TypeOps<OwnerReference>::Clear,
    .list = &ListOpsOf<kube::List<OwnerReference>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const OwnerReference*) noexcept { return tables::kOwnerReference; }

// ListOptions
constexpr Field kListOptionsFields[] = {
    Field::Make<"kind">(offsetof(ListOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ListOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"labelSelector">(offsetof(ListOptions, label_selector), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldSelector">(offsetof(ListOptions, field_selector), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"watch">(offsetof(ListOptions, watch), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"allowWatchBookmarks">(offsetof(ListOptions, allow_watch_bookmarks), 9, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resourceVersion">(offsetof(ListOptions, resource_version), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resourceVersionMatch">(offsetof(ListOptions, resource_version_match), 10, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"timeoutSeconds">(offsetof(ListOptions, timeout_seconds), 5, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"limit">(offsetof(ListOptions, limit), 7, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"continue">(offsetof(ListOptions, continue_), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"sendInitialEvents">(offsetof(ListOptions, send_initial_events), 11, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"shardSelector">(offsetof(ListOptions, shard_selector), 15, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kListOptionsIndex[] = {0, 3, 4, 5, 7, 9, 0, 10, 11, 6, 8, 12, 0, 0, 0, 13};
constinit const TypeInfo tables::kListOptions = {
    .name = "meta/v1.ListOptions",
    .size = sizeof(ListOptions),
    .field_count = 13,
    .json_count = 13,
    .fields = kListOptionsFields,
    .json_fields = kListOptionsFields,
    .index = kListOptionsIndex,
    .index_size = 16,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ListOptions",
    .create = TypeOps<ListOptions>::Create,
    .destroy = TypeOps<ListOptions>::Destroy,
    .copy = TypeOps<ListOptions>::Copy,
    .clear = TypeOps<ListOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ListOptions*) noexcept { return tables::kListOptions; }

// GetOptions
constexpr Field kGetOptionsFields[] = {
    Field::Make<"kind">(offsetof(GetOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(GetOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"resourceVersion">(offsetof(GetOptions, resource_version), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kGetOptionsIndex[] = {0, 3};
constinit const TypeInfo tables::kGetOptions = {
    .name = "meta/v1.GetOptions",
    .size = sizeof(GetOptions),
    .field_count = 3,
    .json_count = 3,
    .fields = kGetOptionsFields,
    .json_fields = kGetOptionsFields,
    .index = kGetOptionsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "GetOptions",
    .create = TypeOps<GetOptions>::Create,
    .destroy = TypeOps<GetOptions>::Destroy,
    .copy = TypeOps<GetOptions>::Copy,
    .clear = TypeOps<GetOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GetOptions*) noexcept { return tables::kGetOptions; }

// DeleteOptions
constexpr Field kDeleteOptionsFields[] = {
    Field::Make<"kind">(offsetof(DeleteOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(DeleteOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"gracePeriodSeconds">(offsetof(DeleteOptions, grace_period_seconds), 1, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"preconditions">(offsetof(DeleteOptions, preconditions), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPreconditions),
    Field::Make<"orphanDependents">(offsetof(DeleteOptions, orphan_dependents), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"propagationPolicy">(offsetof(DeleteOptions, propagation_policy), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"dryRun">(offsetof(DeleteOptions, dry_run), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"ignoreStoreReadErrorWithClusterBreakingPotential">(offsetof(DeleteOptions, ignore_store_read_error_with_cluster_breaking_potential), 6, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDeleteOptionsIndex[] = {0, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kDeleteOptionsMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // dryRun
    {},
};
constinit const TypeInfo tables::kDeleteOptions = {
    .name = "meta/v1.DeleteOptions",
    .size = sizeof(DeleteOptions),
    .field_count = 8,
    .json_count = 8,
    .fields = kDeleteOptionsFields,
    .json_fields = kDeleteOptionsFields,
    .index = kDeleteOptionsIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kDeleteOptionsMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "DeleteOptions",
    .create = TypeOps<DeleteOptions>::Create,
    .destroy = TypeOps<DeleteOptions>::Destroy,
    .copy = TypeOps<DeleteOptions>::Copy,
    .clear = TypeOps<DeleteOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DeleteOptions*) noexcept { return tables::kDeleteOptions; }

// CreateOptions
constexpr Field kCreateOptionsFields[] = {
    Field::Make<"kind">(offsetof(CreateOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CreateOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"dryRun">(offsetof(CreateOptions, dry_run), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"fieldManager">(offsetof(CreateOptions, field_manager), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldValidation">(offsetof(CreateOptions, field_validation), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCreateOptionsIndex[] = {0, 3, 0, 4, 5};
constexpr FieldMergeInfo kCreateOptionsMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // dryRun
    {},
    {},
};
constinit const TypeInfo tables::kCreateOptions = {
    .name = "meta/v1.CreateOptions",
    .size = sizeof(CreateOptions),
    .field_count = 5,
    .json_count = 5,
    .fields = kCreateOptionsFields,
    .json_fields = kCreateOptionsFields,
    .index = kCreateOptionsIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kCreateOptionsMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "CreateOptions",
    .create = TypeOps<CreateOptions>::Create,
    .destroy = TypeOps<CreateOptions>::Destroy,
    .copy = TypeOps<CreateOptions>::Copy,
    .clear = TypeOps<CreateOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CreateOptions*) noexcept { return tables::kCreateOptions; }

// PatchOptions
constexpr Field kPatchOptionsFields[] = {
    Field::Make<"kind">(offsetof(PatchOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PatchOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"dryRun">(offsetof(PatchOptions, dry_run), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"force">(offsetof(PatchOptions, force), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fieldManager">(offsetof(PatchOptions, field_manager), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldValidation">(offsetof(PatchOptions, field_validation), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPatchOptionsIndex[] = {0, 3, 4, 5, 6};
constexpr FieldMergeInfo kPatchOptionsMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // dryRun
    {},
    {},
    {},
};
constinit const TypeInfo tables::kPatchOptions = {
    .name = "meta/v1.PatchOptions",
    .size = sizeof(PatchOptions),
    .field_count = 6,
    .json_count = 6,
    .fields = kPatchOptionsFields,
    .json_fields = kPatchOptionsFields,
    .index = kPatchOptionsIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kPatchOptionsMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PatchOptions",
    .create = TypeOps<PatchOptions>::Create,
    .destroy = TypeOps<PatchOptions>::Destroy,
    .copy = TypeOps<PatchOptions>::Copy,
    .clear = TypeOps<PatchOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PatchOptions*) noexcept { return tables::kPatchOptions; }

// ApplyOptions
constexpr Field kApplyOptionsFields[] = {
    Field::Make<"kind">(offsetof(ApplyOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ApplyOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"dryRun">(offsetof(ApplyOptions, dry_run), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"force">(offsetof(ApplyOptions, force), 2, FieldType::kBool, FieldShape::kValue),
    Field::Make<"fieldManager">(offsetof(ApplyOptions, field_manager), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kApplyOptionsIndex[] = {0, 3, 4, 5};
constexpr FieldMergeInfo kApplyOptionsMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // dryRun
    {},
    {},
};
constinit const TypeInfo tables::kApplyOptions = {
    .name = "meta/v1.ApplyOptions",
    .size = sizeof(ApplyOptions),
    .field_count = 5,
    .json_count = 5,
    .fields = kApplyOptionsFields,
    .json_fields = kApplyOptionsFields,
    .index = kApplyOptionsIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kApplyOptionsMerge,
    .resource = nullptr,
    .api_version = "meta.k8s.io/v1",
    .kind = "ApplyOptions",
    .create = TypeOps<ApplyOptions>::Create,
    .destroy = TypeOps<ApplyOptions>::Destroy,
    .copy = TypeOps<ApplyOptions>::Copy,
    .clear = TypeOps<ApplyOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ApplyOptions*) noexcept { return tables::kApplyOptions; }

// UpdateOptions
constexpr Field kUpdateOptionsFields[] = {
    Field::Make<"kind">(offsetof(UpdateOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(UpdateOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"dryRun">(offsetof(UpdateOptions, dry_run), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"fieldManager">(offsetof(UpdateOptions, field_manager), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldValidation">(offsetof(UpdateOptions, field_validation), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kUpdateOptionsIndex[] = {0, 3, 4, 5};
constexpr FieldMergeInfo kUpdateOptionsMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // dryRun
    {},
    {},
};
constinit const TypeInfo tables::kUpdateOptions = {
    .name = "meta/v1.UpdateOptions",
    .size = sizeof(UpdateOptions),
    .field_count = 5,
    .json_count = 5,
    .fields = kUpdateOptionsFields,
    .json_fields = kUpdateOptionsFields,
    .index = kUpdateOptionsIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kUpdateOptionsMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "UpdateOptions",
    .create = TypeOps<UpdateOptions>::Create,
    .destroy = TypeOps<UpdateOptions>::Destroy,
    .copy = TypeOps<UpdateOptions>::Copy,
    .clear = TypeOps<UpdateOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const UpdateOptions*) noexcept { return tables::kUpdateOptions; }

// Preconditions
constexpr Field kPreconditionsFields[] = {
    Field::Make<"uid">(offsetof(Preconditions, uid), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"resourceVersion">(offsetof(Preconditions, resource_version), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPreconditionsIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPreconditions = {
    .name = "meta/v1.Preconditions",
    .size = sizeof(Preconditions),
    .field_count = 2,
    .json_count = 2,
    .fields = kPreconditionsFields,
    .json_fields = kPreconditionsFields,
    .index = kPreconditionsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Preconditions>::Create,
    .destroy = TypeOps<Preconditions>::Destroy,
    .copy = TypeOps<Preconditions>::Copy,
    .clear = TypeOps<Preconditions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Preconditions*) noexcept { return tables::kPreconditions; }

// Status
constexpr Field kStatusFields[] = {
    Field::Make<"kind">(offsetof(Status, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Status, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Status, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kListMeta),
    Field::Make<"status">(offsetof(Status, status), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(Status, message), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(Status, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"details">(offsetof(Status, details), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kStatusDetails),
    Field::Make<"code">(offsetof(Status, code), 6, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kStatusIndex[] = {0, 3, 4, 5, 6, 7, 8};
constinit const TypeInfo tables::kStatus = {
    .name = "meta/v1.Status",
    .size = sizeof(Status),
    .field_count = 8,
    .json_count = 8,
    .fields = kStatusFields,
    .json_fields = kStatusFields,
    .index = kStatusIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "Status",
    .create = TypeOps<Status>::Create,
    .destroy = TypeOps<Status>::Destroy,
    .copy = TypeOps<Status>::Copy,
    .clear = TypeOps<Status>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Status*) noexcept { return tables::kStatus; }

// StatusDetails
constexpr Field kStatusDetailsFields[] = {
    Field::Make<"name">(offsetof(StatusDetails, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"group">(offsetof(StatusDetails, group), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"kind">(offsetof(StatusDetails, kind), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"uid">(offsetof(StatusDetails, uid), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"causes">(offsetof(StatusDetails, causes), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kStatusCause),
    Field::Make<"retryAfterSeconds">(offsetof(StatusDetails, retry_after_seconds), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kStatusDetailsIndex[] = {0, 1, 2, 3, 5, 6, 4};
constexpr FieldMergeInfo kStatusDetailsMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // causes
    {},
};
constinit const TypeInfo tables::kStatusDetails = {
    .name = "meta/v1.StatusDetails",
    .size = sizeof(StatusDetails),
    .field_count = 6,
    .json_count = 6,
    .fields = kStatusDetailsFields,
    .json_fields = kStatusDetailsFields,
    .index = kStatusDetailsIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kStatusDetailsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatusDetails>::Create,
    .destroy = TypeOps<StatusDetails>::Destroy,
    .copy = TypeOps<StatusDetails>::Copy,
    .clear = TypeOps<StatusDetails>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatusDetails*) noexcept { return tables::kStatusDetails; }

// StatusCause
constexpr Field kStatusCauseFields[] = {
    Field::Make<"reason">(offsetof(StatusCause, reason), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(StatusCause, message), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"field">(offsetof(StatusCause, field), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kStatusCauseIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kStatusCause = {
    .name = "meta/v1.StatusCause",
    .size = sizeof(StatusCause),
    .field_count = 3,
    .json_count = 3,
    .fields = kStatusCauseFields,
    .json_fields = kStatusCauseFields,
    .index = kStatusCauseIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StatusCause>::Create,
    .destroy = TypeOps<StatusCause>::Destroy,
    .copy = TypeOps<StatusCause>::Copy,
    .clear = TypeOps<StatusCause>::Clear,
    .list = &ListOpsOf<kube::List<StatusCause>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StatusCause*) noexcept { return tables::kStatusCause; }

// List
constexpr Field kListFields[] = {
    Field::Make<"kind">(offsetof(List, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(List, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(List, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kListMeta),
    Field::Make<"items">(offsetof(List, items), 2, FieldType::kRawJson, FieldShape::kList),
};
constexpr std::uint8_t kListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kList = {
    .name = "meta/v1.List",
    .size = sizeof(List),
    .field_count = 4,
    .json_count = 4,
    .fields = kListFields,
    .json_fields = kListFields,
    .index = kListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "List",
    .create = TypeOps<List>::Create,
    .destroy = TypeOps<List>::Destroy,
    .copy = TypeOps<List>::Copy,
    .clear = TypeOps<List>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const List*) noexcept { return tables::kList; }

// APIVersions
constexpr Field kAPIVersionsFields[] = {
    Field::Make<"kind">(offsetof(APIVersions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIVersions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"versions">(offsetof(APIVersions, versions), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"serverAddressByClientCIDRs">(offsetof(APIVersions, server_address_by_client_cidrs), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kServerAddressByClientCIDR),
};
constexpr std::uint8_t kAPIVersionsIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kAPIVersionsMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // versions
    {"", "", "atomic", "", ""},  // serverAddressByClientCIDRs
};
constinit const TypeInfo tables::kAPIVersions = {
    .name = "meta/v1.APIVersions",
    .size = sizeof(APIVersions),
    .field_count = 4,
    .json_count = 4,
    .fields = kAPIVersionsFields,
    .json_fields = kAPIVersionsFields,
    .index = kAPIVersionsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kAPIVersionsMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "APIVersions",
    .create = TypeOps<APIVersions>::Create,
    .destroy = TypeOps<APIVersions>::Destroy,
    .copy = TypeOps<APIVersions>::Copy,
    .clear = TypeOps<APIVersions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIVersions*) noexcept { return tables::kAPIVersions; }

// APIGroupList
constexpr Field kAPIGroupListFields[] = {
    Field::Make<"kind">(offsetof(APIGroupList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIGroupList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"groups">(offsetof(APIGroupList, groups), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kAPIGroup),
};
constexpr std::uint8_t kAPIGroupListIndex[] = {0, 3};
constexpr FieldMergeInfo kAPIGroupListMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // groups
};
constinit const TypeInfo tables::kAPIGroupList = {
    .name = "meta/v1.APIGroupList",
    .size = sizeof(APIGroupList),
    .field_count = 3,
    .json_count = 3,
    .fields = kAPIGroupListFields,
    .json_fields = kAPIGroupListFields,
    .index = kAPIGroupListIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kAPIGroupListMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "APIGroupList",
    .create = TypeOps<APIGroupList>::Create,
    .destroy = TypeOps<APIGroupList>::Destroy,
    .copy = TypeOps<APIGroupList>::Copy,
    .clear = TypeOps<APIGroupList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIGroupList*) noexcept { return tables::kAPIGroupList; }

}  // namespace kube::meta::v1
