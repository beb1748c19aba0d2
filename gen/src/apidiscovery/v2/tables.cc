// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apidiscovery/v2); edits are lost.
#include "gen/src/apidiscovery/v2/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apidiscovery/v2/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::apidiscovery::v2::APIGroupDiscovery)
KUBE_INSTANTIATE_LIST(kube::apidiscovery::v2::APIVersionDiscovery)
KUBE_INSTANTIATE_LIST(kube::apidiscovery::v2::APIResourceDiscovery)
KUBE_INSTANTIATE_LIST(kube::apidiscovery::v2::APISubresourceDiscovery)

namespace kube::apidiscovery::v2 {

// APIGroupDiscoveryList
constexpr Field kAPIGroupDiscoveryListFields[] = {
    Field::Make<"kind">(offsetof(APIGroupDiscoveryList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIGroupDiscoveryList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(APIGroupDiscoveryList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(APIGroupDiscoveryList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kAPIGroupDiscovery),
};
constexpr std::uint8_t kAPIGroupDiscoveryListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kAPIGroupDiscoveryList = {
    .name = "apidiscovery/v2.APIGroupDiscoveryList",
    .size = sizeof(APIGroupDiscoveryList),
    .field_count = 4,
    .json_count = 4,
    .fields = kAPIGroupDiscoveryListFields,
    .json_fields = kAPIGroupDiscoveryListFields,
    .index = kAPIGroupDiscoveryListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apidiscovery.k8s.io/v2",
    .kind = "APIGroupDiscoveryList",
    .create = TypeOps<APIGroupDiscoveryList>::Create,
    .destroy = TypeOps<APIGroupDiscoveryList>::Destroy,
    .copy = TypeOps<APIGroupDiscoveryList>::Copy,
    .clear = TypeOps<APIGroupDiscoveryList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIGroupDiscoveryList*) noexcept { return tables::kAPIGroupDiscoveryList; }

// APIGroupDiscovery
constexpr Field kAPIGroupDiscoveryFields[] = {
    Field::Make<"kind">(offsetof(APIGroupDiscovery, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIGroupDiscovery, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(APIGroupDiscovery, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"versions">(offsetof(APIGroupDiscovery, versions), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kAPIVersionDiscovery),
};
constexpr std::uint8_t kAPIGroupDiscoveryIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kAPIGroupDiscoveryMerge[] = {
    {},
    {},
    {},
    {"", "", "map", "version", ""},  // versions
};
constinit const TypeInfo tables::kAPIGroupDiscovery = {
    .name = "apidiscovery/v2.APIGroupDiscovery",
    .size = sizeof(APIGroupDiscovery),
    .field_count = 4,
    .json_count = 4,
    .fields = kAPIGroupDiscoveryFields,
    .json_fields = kAPIGroupDiscoveryFields,
    .index = kAPIGroupDiscoveryIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kAPIGroupDiscoveryMerge,
    .resource = nullptr,
    .api_version = "apidiscovery.k8s.io/v2",
    .kind = "APIGroupDiscovery",
    .create = TypeOps<APIGroupDiscovery>::Create,
    .destroy = TypeOps<APIGroupDiscovery>::Destroy,
    .copy = TypeOps<APIGroupDiscovery>::Copy,
    .clear = TypeOps<APIGroupDiscovery>::Clear,
    .list = &ListOpsOf<List<APIGroupDiscovery>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIGroupDiscovery*) noexcept { return tables::kAPIGroupDiscovery; }

// APIVersionDiscovery
constexpr Field kAPIVersionDiscoveryFields[] = {
    Field::Make<"version">(offsetof(APIVersionDiscovery, version), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resources">(offsetof(APIVersionDiscovery, resources), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kAPIResourceDiscovery),
    Field::Make<"freshness">(offsetof(APIVersionDiscovery, freshness), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kAPIVersionDiscoveryIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kAPIVersionDiscoveryMerge[] = {
    {},
    {"", "", "map", "resource", ""},  // resources
    {},
};
constinit const TypeInfo tables::kAPIVersionDiscovery = {
    .name = "apidiscovery/v2.APIVersionDiscovery",
    .size = sizeof(APIVersionDiscovery),
    .field_count = 3,
    .json_count = 3,
    .fields = kAPIVersionDiscoveryFields,
    .json_fields = kAPIVersionDiscoveryFields,
    .index = kAPIVersionDiscoveryIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kAPIVersionDiscoveryMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<APIVersionDiscovery>::Create,
    .destroy = TypeOps<APIVersionDiscovery>::Destroy,
    .copy = TypeOps<APIVersionDiscovery>::Copy,
    .clear = TypeOps<APIVersionDiscovery>::Clear,
    .list = &ListOpsOf<List<APIVersionDiscovery>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIVersionDiscovery*) noexcept { return tables::kAPIVersionDiscovery; }

// APIResourceDiscovery
constexpr Field kAPIResourceDiscoveryFields[] = {
    Field::Make<"resource">(offsetof(APIResourceDiscovery, resource), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"responseKind">(offsetof(APIResourceDiscovery, response_kind), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kGroupVersionKind),
    Field::Make<"scope">(offsetof(APIResourceDiscovery, scope), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"singularResource">(offsetof(APIResourceDiscovery, singular_resource), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"verbs">(offsetof(APIResourceDiscovery, verbs), 5, FieldType::kString, FieldShape::kList),
    Field::Make<"shortNames">(offsetof(APIResourceDiscovery, short_names), 6, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"categories">(offsetof(APIResourceDiscovery, categories), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"subresources">(offsetof(APIResourceDiscovery, subresources), 8, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kAPISubresourceDiscovery),
};
constexpr std::uint8_t kAPIResourceDiscoveryIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kAPIResourceDiscoveryMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "set", "", ""},  // verbs
    {"", "", "set", "", ""},  // shortNames
    {"", "", "set", "", ""},  // categories
    {"", "", "map", "subresource", ""},  // subresources
};
constinit const TypeInfo tables::kAPIResourceDiscovery = {
    .name = "apidiscovery/v2.APIResourceDiscovery",
    .size = sizeof(APIResourceDiscovery),
    .field_count = 8,
    .json_count = 8,
    .fields = kAPIResourceDiscoveryFields,
    .json_fields = kAPIResourceDiscoveryFields,
    .index = kAPIResourceDiscoveryIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kAPIResourceDiscoveryMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<APIResourceDiscovery>::Create,
    .destroy = TypeOps<APIResourceDiscovery>::Destroy,
    .copy = TypeOps<APIResourceDiscovery>::Copy,
    .clear = TypeOps<APIResourceDiscovery>::Clear,
    .list = &ListOpsOf<List<APIResourceDiscovery>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIResourceDiscovery*) noexcept { return tables::kAPIResourceDiscovery; }

// APISubresourceDiscovery
constexpr Field kAPISubresourceDiscoveryFields[] = {
    Field::Make<"subresource">(offsetof(APISubresourceDiscovery, subresource), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"responseKind">(offsetof(APISubresourceDiscovery, response_kind), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kGroupVersionKind),
    Field::Make<"acceptedTypes">(offsetof(APISubresourceDiscovery, accepted_types), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kGroupVersionKind),
    Field::Make<"verbs">(offsetof(APISubresourceDiscovery, verbs), 4, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kAPISubresourceDiscoveryIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kAPISubresourceDiscoveryMerge[] = {
    {},
    {},
    {"", "", "map", "group,version,kind", ""},  // acceptedTypes
    {"", "", "set", "", ""},  // verbs
};
constinit const TypeInfo tables::kAPISubresourceDiscovery = {
    .name = "apidiscovery/v2.APISubresourceDiscovery",
    .size = sizeof(APISubresourceDiscovery),
    .field_count = 4,
    .json_count = 4,
    .fields = kAPISubresourceDiscoveryFields,
    .json_fields = kAPISubresourceDiscoveryFields,
    .index = kAPISubresourceDiscoveryIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kAPISubresourceDiscoveryMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<APISubresourceDiscovery>::Create,
    .destroy = TypeOps<APISubresourceDiscovery>::Destroy,
    .copy = TypeOps<APISubresourceDiscovery>::Copy,
    .clear = TypeOps<APISubresourceDiscovery>::Clear,
    .list = &ListOpsOf<List<APISubresourceDiscovery>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APISubresourceDiscovery*) noexcept { return tables::kAPISubresourceDiscovery; }

}  // namespace kube::apidiscovery::v2
