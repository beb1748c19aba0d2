// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/apis/meta/v1); edits are lost.
#include "gen/src/meta/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info_impl.h"

KUBE_INSTANTIATE_LIST(kube::meta::v1::APIGroup)
KUBE_INSTANTIATE_LIST(kube::meta::v1::ServerAddressByClientCIDR)
KUBE_INSTANTIATE_LIST(kube::meta::v1::GroupVersionForDiscovery)
KUBE_INSTANTIATE_LIST(kube::meta::v1::APIResource)
KUBE_INSTANTIATE_BOXED(kube::meta::v1::LabelSelector)
KUBE_INSTANTIATE_LIST(kube::meta::v1::LabelSelector)
KUBE_INSTANTIATE_LIST(kube::meta::v1::LabelSelectorRequirement)
KUBE_INSTANTIATE_LIST(kube::meta::v1::FieldSelectorRequirement)
KUBE_INSTANTIATE_LIST(kube::meta::v1::ManagedFieldsEntry)
KUBE_INSTANTIATE_LIST(kube::meta::v1::TableColumnDefinition)
KUBE_INSTANTIATE_LIST(kube::meta::v1::TableRow)
KUBE_INSTANTIATE_LIST(kube::meta::v1::TableRowCondition)
KUBE_INSTANTIATE_LIST(kube::meta::v1::PartialObjectMetadata)
KUBE_INSTANTIATE_LIST(kube::meta::v1::Condition)

namespace kube::meta::v1 {

// APIGroup
constexpr Field kAPIGroupFields[] = {
    Field::Make<"kind">(offsetof(APIGroup, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIGroup, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"name">(offsetof(APIGroup, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"versions">(offsetof(APIGroup, versions), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kGroupVersionForDiscovery),
    Field::Make<"preferredVersion">(offsetof(APIGroup, preferred_version), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kGroupVersionForDiscovery),
    Field::Make<"serverAddressByClientCIDRs">(offsetof(APIGroup, server_address_by_client_cidrs), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kServerAddressByClientCIDR),
};
constexpr std::uint8_t kAPIGroupIndex[] = {0, 3, 4, 5, 6};
constexpr FieldMergeInfo kAPIGroupMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // versions
    {},
    {"", "", "atomic", "", ""},  // serverAddressByClientCIDRs
};
constinit const TypeInfo tables::kAPIGroup = {
    .name = "meta/v1.APIGroup",
    .size = sizeof(APIGroup),
    .field_count = 6,
    .json_count = 6,
    .fields = kAPIGroupFields,
    .json_fields = kAPIGroupFields,
    .index = kAPIGroupIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kAPIGroupMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "APIGroup",
    .create = TypeOps<APIGroup>::Create,
    .destroy = TypeOps<APIGroup>::Destroy,
    .copy = TypeOps<APIGroup>::Copy,
    .clear = TypeOps<APIGroup>::Clear,
    .list = &ListOpsOf<kube::List<APIGroup>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIGroup*) noexcept { return tables::kAPIGroup; }

// ServerAddressByClientCIDR
constexpr Field kServerAddressByClientCIDRFields[] = {
    Field::Make<"clientCIDR">(offsetof(ServerAddressByClientCIDR, client_cidr), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"serverAddress">(offsetof(ServerAddressByClientCIDR, server_address), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kServerAddressByClientCIDRIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kServerAddressByClientCIDR = {
    .name = "meta/v1.ServerAddressByClientCIDR",
    .size = sizeof(ServerAddressByClientCIDR),
    .field_count = 2,
    .json_count = 2,
    .fields = kServerAddressByClientCIDRFields,
    .json_fields = kServerAddressByClientCIDRFields,
    .index = kServerAddressByClientCIDRIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServerAddressByClientCIDR>::Create,
    .destroy = TypeOps<ServerAddressByClientCIDR>::Destroy,
    .copy = TypeOps<ServerAddressByClientCIDR>::Copy,
    .clear = TypeOps<ServerAddressByClientCIDR>::Clear,
    .list = &ListOpsOf<kube::List<ServerAddressByClientCIDR>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServerAddressByClientCIDR*) noexcept { return tables::kServerAddressByClientCIDR; }

// GroupVersionForDiscovery
constexpr Field kGroupVersionForDiscoveryFields[] = {
    Field::Make<"groupVersion">(offsetof(GroupVersionForDiscovery, group_version), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"version">(offsetof(GroupVersionForDiscovery, version), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kGroupVersionForDiscoveryIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kGroupVersionForDiscovery = {
    .name = "meta/v1.GroupVersionForDiscovery",
    .size = sizeof(GroupVersionForDiscovery),
    .field_count = 2,
    .json_count = 2,
    .fields = kGroupVersionForDiscoveryFields,
    .json_fields = kGroupVersionForDiscoveryFields,
    .index = kGroupVersionForDiscoveryIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GroupVersionForDiscovery>::Create,
    .destroy = TypeOps<GroupVersionForDiscovery>::Destroy,
    .copy = TypeOps<GroupVersionForDiscovery>::Copy,
    .clear = TypeOps<GroupVersionForDiscovery>::Clear,
    .list = &ListOpsOf<kube::List<GroupVersionForDiscovery>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GroupVersionForDiscovery*) noexcept { return tables::kGroupVersionForDiscovery; }

// APIResource
constexpr Field kAPIResourceFields[] = {
    Field::Make<"name">(offsetof(APIResource, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"singularName">(offsetof(APIResource, singular_name), 6, FieldType::kString, FieldShape::kValue),
    Field::Make<"namespaced">(offsetof(APIResource, namespaced), 2, FieldType::kBool, FieldShape::kValue),
    Field::Make<"group">(offsetof(APIResource, group), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"version">(offsetof(APIResource, version), 9, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"kind">(offsetof(APIResource, kind), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"verbs">(offsetof(APIResource, verbs), 4, FieldType::kStringList, FieldShape::kValue),
    Field::Make<"shortNames">(offsetof(APIResource, short_names), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"categories">(offsetof(APIResource, categories), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"storageVersionHash">(offsetof(APIResource, storage_version_hash), 10, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kAPIResourceIndex[] = {0, 1, 3, 6, 7, 8, 2, 9, 4, 5, 10};
constexpr FieldMergeInfo kAPIResourceMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // shortNames
    {"", "", "atomic", "", ""},  // categories
    {},
};
constinit const TypeInfo tables::kAPIResource = {
    .name = "meta/v1.APIResource",
    .size = sizeof(APIResource),
    .field_count = 10,
    .json_count = 10,
    .fields = kAPIResourceFields,
    .json_fields = kAPIResourceFields,
    .index = kAPIResourceIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kAPIResourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<APIResource>::Create,
    .destroy = TypeOps<APIResource>::Destroy,
    .copy = TypeOps<APIResource>::Copy,
    .clear = TypeOps<APIResource>::Clear,
    .list = &ListOpsOf<kube::List<APIResource>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIResource*) noexcept { return tables::kAPIResource; }

// APIResourceList
constexpr Field kAPIResourceListFields[] = {
    Field::Make<"kind">(offsetof(APIResourceList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIResourceList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"groupVersion">(offsetof(APIResourceList, group_version), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resources">(offsetof(APIResourceList, resources), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kAPIResource),
};
constexpr std::uint8_t kAPIResourceListIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kAPIResourceListMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // resources
};
constinit const TypeInfo tables::kAPIResourceList = {
    .name = "meta/v1.APIResourceList",
    .size = sizeof(APIResourceList),
    .field_count = 4,
    .json_count = 4,
    .fields = kAPIResourceListFields,
    .json_fields = kAPIResourceListFields,
    .index = kAPIResourceListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kAPIResourceListMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "APIResourceList",
    .create = TypeOps<APIResourceList>::Create,
    .destroy = TypeOps<APIResourceList>::Destroy,
    .copy = TypeOps<APIResourceList>::Copy,
    .clear = TypeOps<APIResourceList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIResourceList*) noexcept { return tables::kAPIResourceList; }

// RootPaths
constexpr Field kRootPathsFields[] = {
    Field::Make<"paths">(offsetof(RootPaths, paths), 1, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kRootPathsIndex[] = {0, 1};
constexpr FieldMergeInfo kRootPathsMerge[] = {
    {"", "", "atomic", "", ""},  // paths
};
constinit const TypeInfo tables::kRootPaths = {
    .name = "meta/v1.RootPaths",
    .size = sizeof(RootPaths),
    .field_count = 1,
    .json_count = 1,
    .fields = kRootPathsFields,
    .json_fields = kRootPathsFields,
    .index = kRootPathsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kRootPathsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RootPaths>::Create,
    .destroy = TypeOps<RootPaths>::Destroy,
    .copy = TypeOps<RootPaths>::Copy,
    .clear = TypeOps<RootPaths>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RootPaths*) noexcept { return tables::kRootPaths; }

// Patch
constinit const TypeInfo tables::kPatch = {
    .name = "meta/v1.Patch",
    .size = sizeof(Patch),
    .field_count = 0,
    .json_count = 0,
    .fields = nullptr,
    .json_fields = nullptr,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Patch>::Create,
    .destroy = TypeOps<Patch>::Destroy,
    .copy = TypeOps<Patch>::Copy,
    .clear = TypeOps<Patch>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Patch*) noexcept { return tables::kPatch; }

// LabelSelector
constexpr Field kLabelSelectorFields[] = {
    Field::Make<"matchLabels">(offsetof(LabelSelector, match_labels), 1, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"matchExpressions">(offsetof(LabelSelector, match_expressions), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kLabelSelectorRequirement),
};
constexpr std::uint8_t kLabelSelectorIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kLabelSelectorMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // matchExpressions
};
constinit const TypeInfo tables::kLabelSelector = {
    .name = "meta/v1.LabelSelector",
    .size = sizeof(LabelSelector),
    .field_count = 2,
    .json_count = 2,
    .fields = kLabelSelectorFields,
    .json_fields = kLabelSelectorFields,
    .index = kLabelSelectorIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kLabelSelectorMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LabelSelector>::Create,
    .destroy = TypeOps<LabelSelector>::Destroy,
    .copy = TypeOps<LabelSelector>::Copy,
    .clear = TypeOps<LabelSelector>::Clear,
    .list = &ListOpsOf<kube::List<LabelSelector>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LabelSelector*) noexcept { return tables::kLabelSelector; }

// LabelSelectorRequirement
constexpr Field kLabelSelectorRequirementFields[] = {
    Field::Make<"key">(offsetof(LabelSelectorRequirement, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"operator">(offsetof(LabelSelectorRequirement, operator_), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"values">(offsetof(LabelSelectorRequirement, values), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kLabelSelectorRequirementIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kLabelSelectorRequirementMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // values
};
constinit const TypeInfo tables::kLabelSelectorRequirement = {
    .name = "meta/v1.LabelSelectorRequirement",
    .size = sizeof(LabelSelectorRequirement),
    .field_count = 3,
    .json_count = 3,
    .fields = kLabelSelectorRequirementFields,
    .json_fields = kLabelSelectorRequirementFields,
    .index = kLabelSelectorRequirementIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kLabelSelectorRequirementMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LabelSelectorRequirement>::Create,
    .destroy = TypeOps<LabelSelectorRequirement>::Destroy,
    .copy = TypeOps<LabelSelectorRequirement>::Copy,
    .clear = TypeOps<LabelSelectorRequirement>::Clear,
    .list = &ListOpsOf<kube::List<LabelSelectorRequirement>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LabelSelectorRequirement*) noexcept { return tables::kLabelSelectorRequirement; }

// FieldSelectorRequirement
constexpr Field kFieldSelectorRequirementFields[] = {
    Field::Make<"key">(offsetof(FieldSelectorRequirement, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"operator">(offsetof(FieldSelectorRequirement, operator_), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"values">(offsetof(FieldSelectorRequirement, values), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kFieldSelectorRequirementIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kFieldSelectorRequirementMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // values
};
constinit const TypeInfo tables::kFieldSelectorRequirement = {
    .name = "meta/v1.FieldSelectorRequirement",
    .size = sizeof(FieldSelectorRequirement),
    .field_count = 3,
    .json_count = 3,
    .fields = kFieldSelectorRequirementFields,
    .json_fields = kFieldSelectorRequirementFields,
    .index = kFieldSelectorRequirementIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kFieldSelectorRequirementMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FieldSelectorRequirement>::Create,
    .destroy = TypeOps<FieldSelectorRequirement>::Destroy,
    .copy = TypeOps<FieldSelectorRequirement>::Copy,
    .clear = TypeOps<FieldSelectorRequirement>::Clear,
    .list = &ListOpsOf<kube::List<FieldSelectorRequirement>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FieldSelectorRequirement*) noexcept { return tables::kFieldSelectorRequirement; }

// ManagedFieldsEntry
constexpr Field kManagedFieldsEntryFields[] = {
    Field::Make<"manager">(offsetof(ManagedFieldsEntry, manager), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"operation">(offsetof(ManagedFieldsEntry, operation), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ManagedFieldsEntry, api_version), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"time">(offsetof(ManagedFieldsEntry, time), 4, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fieldsType">(offsetof(ManagedFieldsEntry, fields_type), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldsV1">(offsetof(ManagedFieldsEntry, fields_v1), 7, FieldType::kRawJson, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"subresource">(offsetof(ManagedFieldsEntry, subresource), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kManagedFieldsEntryIndex[] = {0, 1, 2, 3, 4, 0, 5, 6, 7};
constinit const TypeInfo tables::kManagedFieldsEntry = {
    .name = "meta/v1.ManagedFieldsEntry",
    .size = sizeof(ManagedFieldsEntry),
    .field_count = 7,
    .json_count = 7,
    .fields = kManagedFieldsEntryFields,
    .json_fields = kManagedFieldsEntryFields,
    .index = kManagedFieldsEntryIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ManagedFieldsEntry>::Create,
    .destroy = TypeOps<ManagedFieldsEntry>::Destroy,
    .copy = TypeOps<ManagedFieldsEntry>::Copy,
    .clear = TypeOps<ManagedFieldsEntry>::Clear,
    .list = &ListOpsOf<kube::List<ManagedFieldsEntry>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ManagedFieldsEntry*) noexcept { return tables::kManagedFieldsEntry; }

// Table
constexpr Field kTableFields[] = {
    Field::Make<"kind">(offsetof(Table, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Table, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Table, metadata), 0, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kListMeta),
    Field::Make<"columnDefinitions">(offsetof(Table, column_definitions), 0, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kTableColumnDefinition),
    Field::Make<"rows">(offsetof(Table, rows), 0, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kTableRow),
};
constexpr FieldMergeInfo kTableMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // columnDefinitions
    {"", "", "atomic", "", ""},  // rows
};
constinit const TypeInfo tables::kTable = {
    .name = "meta/v1.Table",
    .size = sizeof(Table),
    .field_count = 5,
    .json_count = 5,
    .fields = kTableFields,
    .json_fields = kTableFields,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = kTableMerge,
    .resource = nullptr,
    .api_version = "meta.k8s.io/v1",
    .kind = "Table",
    .create = TypeOps<Table>::Create,
    .destroy = TypeOps<Table>::Destroy,
    .copy = TypeOps<Table>::Copy,
    .clear = TypeOps<Table>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Table*) noexcept { return tables::kTable; }

// TableColumnDefinition
constexpr Field kTableColumnDefinitionFields[] = {
    Field::Make<"name">(offsetof(TableColumnDefinition, name), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"type">(offsetof(TableColumnDefinition, type), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"format">(offsetof(TableColumnDefinition, format), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"description">(offsetof(TableColumnDefinition, description), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"priority">(offsetof(TableColumnDefinition, priority), 0, FieldType::kInt32, FieldShape::kValue),
};
constinit const TypeInfo tables::kTableColumnDefinition = {
    .name = "meta/v1.TableColumnDefinition",
    .size = sizeof(TableColumnDefinition),
    .field_count = 5,
    .json_count = 5,
    .fields = kTableColumnDefinitionFields,
    .json_fields = kTableColumnDefinitionFields,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TableColumnDefinition>::Create,
    .destroy = TypeOps<TableColumnDefinition>::Destroy,
    .copy = TypeOps<TableColumnDefinition>::Copy,
    .clear = TypeOps<TableColumnDefinition>::Clear,
    .list = &ListOpsOf<kube::List<TableColumnDefinition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TableColumnDefinition*) noexcept { return tables::kTableColumnDefinition; }

// TableRow
constexpr Field kTableRowFields[] = {
    Field::Make<"cells">(offsetof(TableRow, cells), 0, FieldType::kRawJson, FieldShape::kList),
    Field::Make<"conditions">(offsetof(TableRow, conditions), 0, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kTableRowCondition),
    Field::Make<"object">(offsetof(TableRow, object), 0, FieldType::kRawJson, FieldShape::kValue, kOmitEmpty),
};
constexpr FieldMergeInfo kTableRowMerge[] = {
    {"", "", "atomic", "", ""},  // cells
    {"", "", "atomic", "", ""},  // conditions
    {},
};
constinit const TypeInfo tables::kTableRow = {
    .name = "meta/v1.TableRow",
    .size = sizeof(TableRow),
    .field_count = 3,
    .json_count = 3,
    .fields = kTableRowFields,
    .json_fields = kTableRowFields,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = kTableRowMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TableRow>::Create,
    .destroy = TypeOps<TableRow>::Destroy,
    .copy = TypeOps<TableRow>::Copy,
    .clear = TypeOps<TableRow>::Clear,
    .list = &ListOpsOf<kube::List<TableRow>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TableRow*) noexcept { return tables::kTableRow; }

// TableRowCondition
constexpr Field kTableRowConditionFields[] = {
    Field::Make<"type">(offsetof(TableRowCondition, type), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(TableRowCondition, status), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"reason">(offsetof(TableRowCondition, reason), 0, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(TableRowCondition, message), 0, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constinit const TypeInfo tables::kTableRowCondition = {
    .name = "meta/v1.TableRowCondition",
    .size = sizeof(TableRowCondition),
    .field_count = 4,
    .json_count = 4,
    .fields = kTableRowConditionFields,
    .json_fields = kTableRowConditionFields,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TableRowCondition>::Create,
    .destroy = TypeOps<TableRowCondition>::Destroy,
    .copy = TypeOps<TableRowCondition>::Copy,
    .clear = TypeOps<TableRowCondition>::Clear,
    .list = &ListOpsOf<kube::List<TableRowCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TableRowCondition*) noexcept { return tables::kTableRowCondition; }

// TableOptions
constexpr Field kTableOptionsFields[] = {
    Field::Make<"kind">(offsetof(TableOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(TableOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"includeObject">(offsetof(TableOptions, include_object), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kTableOptionsIndex[] = {0, 3};
constinit const TypeInfo tables::kTableOptions = {
    .name = "meta/v1.TableOptions",
    .size = sizeof(TableOptions),
    .field_count = 3,
    .json_count = 3,
    .fields = kTableOptionsFields,
    .json_fields = kTableOptionsFields,
    .index = kTableOptionsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "meta.k8s.io/v1",
    .kind = "TableOptions",
    .create = TypeOps<TableOptions>::Create,
    .destroy = TypeOps<TableOptions>::Destroy,
    .copy = TypeOps<TableOptions>::Copy,
    .clear = TypeOps<TableOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TableOptions*) noexcept { return tables::kTableOptions; }

// PartialObjectMetadata
constexpr Field kPartialObjectMetadataFields[] = {
    Field::Make<"kind">(offsetof(PartialObjectMetadata, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PartialObjectMetadata, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PartialObjectMetadata, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kObjectMeta),
};
constexpr std::uint8_t kPartialObjectMetadataIndex[] = {0, 3};
constinit const TypeInfo tables::kPartialObjectMetadata = {
    .name = "meta/v1.PartialObjectMetadata",
    .size = sizeof(PartialObjectMetadata),
    .field_count = 3,
    .json_count = 3,
    .fields = kPartialObjectMetadataFields,
    .json_fields = kPartialObjectMetadataFields,
    .index = kPartialObjectMetadataIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "meta.k8s.io/v1",
    .kind = "PartialObjectMetadata",
    .create = TypeOps<PartialObjectMetadata>::Create,
    .destroy = TypeOps<PartialObjectMetadata>::Destroy,
    .copy = TypeOps<PartialObjectMetadata>::Copy,
    .clear = TypeOps<PartialObjectMetadata>::Clear,
    .list = &ListOpsOf<kube::List<PartialObjectMetadata>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PartialObjectMetadata*) noexcept { return tables::kPartialObjectMetadata; }

// PartialObjectMetadataList
constexpr Field kPartialObjectMetadataListFields[] = {
    Field::Make<"kind">(offsetof(PartialObjectMetadataList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PartialObjectMetadataList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PartialObjectMetadataList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kListMeta),
    Field::Make<"items">(offsetof(PartialObjectMetadataList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPartialObjectMetadata),
};
constexpr std::uint8_t kPartialObjectMetadataListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPartialObjectMetadataList = {
    .name = "meta/v1.PartialObjectMetadataList",
    .size = sizeof(PartialObjectMetadataList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPartialObjectMetadataListFields,
    .json_fields = kPartialObjectMetadataListFields,
    .index = kPartialObjectMetadataListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "meta.k8s.io/v1",
    .kind = "PartialObjectMetadataList",
    .create = TypeOps<PartialObjectMetadataList>::Create,
    .destroy = TypeOps<PartialObjectMetadataList>::Destroy,
    .copy = TypeOps<PartialObjectMetadataList>::Copy,
    .clear = TypeOps<PartialObjectMetadataList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PartialObjectMetadataList*) noexcept { return tables::kPartialObjectMetadataList; }

// Condition
constexpr Field kConditionFields[] = {
    Field::Make<"type">(offsetof(Condition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(Condition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"observedGeneration">(offsetof(Condition, observed_generation), 3, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(Condition, last_transition_time), 4, FieldType::kTime, FieldShape::kValue),
    Field::Make<"reason">(offsetof(Condition, reason), 5, FieldType::kString, FieldShape::kValue),
    Field::Make<"message">(offsetof(Condition, message), 6, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kConditionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kCondition = {
    .name = "meta/v1.Condition",
    .size = sizeof(Condition),
    .field_count = 6,
    .json_count = 6,
    .fields = kConditionFields,
    .json_fields = kConditionFields,
    .index = kConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Condition>::Create,
    .destroy = TypeOps<Condition>::Destroy,
    .copy = TypeOps<Condition>::Copy,
    .clear = TypeOps<Condition>::Clear,
    .list = &ListOpsOf<kube::List<Condition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Condition*) noexcept { return tables::kCondition; }

// WatchEvent
constexpr Field kWatchEventFields[] = {
    Field::Make<"type">(offsetof(WatchEvent, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"object">(offsetof(WatchEvent, object), 2, FieldType::kRawJson, FieldShape::kValue),
};
constexpr std::uint8_t kWatchEventIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kWatchEvent = {
    .name = "meta/v1.WatchEvent",
    .size = sizeof(WatchEvent),
    .field_count = 2,
    .json_count = 2,
    .fields = kWatchEventFields,
    .json_fields = kWatchEventFields,
    .index = kWatchEventIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<WatchEvent>::Create,
    .destroy = TypeOps<WatchEvent>::Destroy,
    .copy = TypeOps<WatchEvent>::Copy,
    .clear = TypeOps<WatchEvent>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WatchEvent*) noexcept { return tables::kWatchEvent; }

}  // namespace kube::meta::v1
