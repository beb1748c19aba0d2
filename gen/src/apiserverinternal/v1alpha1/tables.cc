// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apiserverinternal/v1alpha1); edits are lost.
#include "gen/src/apiserverinternal/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apiserverinternal/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::apiserverinternal::v1alpha1::StorageVersion)
KUBE_INSTANTIATE_LIST(kube::apiserverinternal::v1alpha1::ServerStorageVersion)
KUBE_INSTANTIATE_LIST(kube::apiserverinternal::v1alpha1::StorageVersionCondition)

namespace kube::apiserverinternal::v1alpha1 {

// StorageVersion
constexpr Field kStorageVersionFields[] = {
    Field::Make<"kind">(offsetof(StorageVersion, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StorageVersion, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StorageVersion, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(StorageVersion, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kStorageVersionSpec),
    Field::Make<"status">(offsetof(StorageVersion, status), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kStorageVersionStatus),
};
constexpr std::uint8_t kStorageVersionIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kStorageVersion = {
    .name = "apiserverinternal/v1alpha1.StorageVersion",
    .size = sizeof(StorageVersion),
    .field_count = 5,
    .json_count = 5,
    .fields = kStorageVersionFields,
    .json_fields = kStorageVersionFields,
    .index = kStorageVersionIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kStorageVersion,
    .api_version = "internal.apiserver.k8s.io/v1alpha1",
    .kind = "StorageVersion",
    .create = TypeOps<StorageVersion>::Create,
    .destroy = TypeOps<StorageVersion>::Destroy,
    .copy = TypeOps<StorageVersion>::Copy,
    .clear = TypeOps<StorageVersion>::Clear,
    .list = &ListOpsOf<List<StorageVersion>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersion*) noexcept { return tables::kStorageVersion; }

// StorageVersionSpec
constinit const TypeInfo tables::kStorageVersionSpec = {
    .name = "apiserverinternal/v1alpha1.StorageVersionSpec",
    .size = sizeof(StorageVersionSpec),
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
    .create = TypeOps<StorageVersionSpec>::Create,
    .destroy = TypeOps<StorageVersionSpec>::Destroy,
    .copy = TypeOps<StorageVersionSpec>::Copy,
    .clear = TypeOps<StorageVersionSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionSpec*) noexcept { return tables::kStorageVersionSpec; }

// StorageVersionStatus
constexpr Field kStorageVersionStatusFields[] = {
    Field::Make<"storageVersions">(offsetof(StorageVersionStatus, storage_versions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kServerStorageVersion),
    Field::Make<"commonEncodingVersion">(offsetof(StorageVersionStatus, common_encoding_version), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"conditions">(offsetof(StorageVersionStatus, conditions), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kStorageVersionCondition),
};
constexpr std::uint8_t kStorageVersionStatusIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kStorageVersionStatusMerge[] = {
    {"", "", "map", "apiServerID", ""},  // storageVersions
    {},
    {"", "", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kStorageVersionStatus = {
    .name = "apiserverinternal/v1alpha1.StorageVersionStatus",
    .size = sizeof(StorageVersionStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kStorageVersionStatusFields,
    .json_fields = kStorageVersionStatusFields,
    .index = kStorageVersionStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kStorageVersionStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StorageVersionStatus>::Create,
    .destroy = TypeOps<StorageVersionStatus>::Destroy,
    .copy = TypeOps<StorageVersionStatus>::Copy,
    .clear = TypeOps<StorageVersionStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionStatus*) noexcept { return tables::kStorageVersionStatus; }

// ServerStorageVersion
constexpr Field kServerStorageVersionFields[] = {
    Field::Make<"apiServerID">(offsetof(ServerStorageVersion, api_server_id), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"encodingVersion">(offsetof(ServerStorageVersion, encoding_version), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"decodableVersions">(offsetof(ServerStorageVersion, decodable_versions), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"servedVersions">(offsetof(ServerStorageVersion, served_versions), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kServerStorageVersionIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kServerStorageVersionMerge[] = {
    {},
    {},
    {"", "", "set", "", ""},  // decodableVersions
    {"", "", "set", "", ""},  // servedVersions
};
constinit const TypeInfo tables::kServerStorageVersion = {
    .name = "apiserverinternal/v1alpha1.ServerStorageVersion",
    .size = sizeof(ServerStorageVersion),
    .field_count = 4,
    .json_count = 4,
    .fields = kServerStorageVersionFields,
    .json_fields = kServerStorageVersionFields,
    .index = kServerStorageVersionIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kServerStorageVersionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServerStorageVersion>::Create,
    .destroy = TypeOps<ServerStorageVersion>::Destroy,
    .copy = TypeOps<ServerStorageVersion>::Copy,
    .clear = TypeOps<ServerStorageVersion>::Clear,
    .list = &ListOpsOf<List<ServerStorageVersion>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServerStorageVersion*) noexcept { return tables::kServerStorageVersion; }

// StorageVersionCondition
constexpr Field kStorageVersionConditionFields[] = {
    Field::Make<"type">(offsetof(StorageVersionCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(StorageVersionCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"observedGeneration">(offsetof(StorageVersionCondition, observed_generation), 3, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(StorageVersionCondition, last_transition_time), 4, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(StorageVersionCondition, reason), 5, FieldType::kString, FieldShape::kValue),
    Field::Make<"message">(offsetof(StorageVersionCondition, message), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kStorageVersionConditionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kStorageVersionCondition = {
    .name = "apiserverinternal/v1alpha1.StorageVersionCondition",
    .size = sizeof(StorageVersionCondition),
    .field_count = 6,
    .json_count = 6,
    .fields = kStorageVersionConditionFields,
    .json_fields = kStorageVersionConditionFields,
    .index = kStorageVersionConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StorageVersionCondition>::Create,
    .destroy = TypeOps<StorageVersionCondition>::Destroy,
    .copy = TypeOps<StorageVersionCondition>::Copy,
    .clear = TypeOps<StorageVersionCondition>::Clear,
    .list = &ListOpsOf<List<StorageVersionCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionCondition*) noexcept { return tables::kStorageVersionCondition; }

// StorageVersionList
constexpr Field kStorageVersionListFields[] = {
    Field::Make<"kind">(offsetof(StorageVersionList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StorageVersionList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StorageVersionList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(StorageVersionList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kStorageVersion),
};
constexpr std::uint8_t kStorageVersionListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kStorageVersionList = {
    .name = "apiserverinternal/v1alpha1.StorageVersionList",
    .size = sizeof(StorageVersionList),
    .field_count = 4,
    .json_count = 4,
    .fields = kStorageVersionListFields,
    .json_fields = kStorageVersionListFields,
    .index = kStorageVersionListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "internal.apiserver.k8s.io/v1alpha1",
    .kind = "StorageVersionList",
    .create = TypeOps<StorageVersionList>::Create,
    .destroy = TypeOps<StorageVersionList>::Destroy,
    .copy = TypeOps<StorageVersionList>::Copy,
    .clear = TypeOps<StorageVersionList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionList*) noexcept { return tables::kStorageVersionList; }

}  // namespace kube::apiserverinternal::v1alpha1
