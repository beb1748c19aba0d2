// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storagemigration/v1beta1); edits are lost.
#include "gen/src/storagemigration/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/storagemigration/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::storagemigration::v1beta1::StorageVersionMigration)

namespace kube::storagemigration::v1beta1 {

// StorageVersionMigration
constexpr Field kStorageVersionMigrationFields[] = {
    Field::Make<"kind">(offsetof(StorageVersionMigration, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StorageVersionMigration, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StorageVersionMigration, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(StorageVersionMigration, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kStorageVersionMigrationSpec),
    Field::Make<"status">(offsetof(StorageVersionMigration, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kStorageVersionMigrationStatus),
};
constexpr std::uint8_t kStorageVersionMigrationIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kStorageVersionMigration = {
    .name = "storagemigration/v1beta1.StorageVersionMigration",
    .size = sizeof(StorageVersionMigration),
    .field_count = 5,
    .json_count = 5,
    .fields = kStorageVersionMigrationFields,
    .json_fields = kStorageVersionMigrationFields,
    .index = kStorageVersionMigrationIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kStorageVersionMigration,
    .api_version = "storagemigration.k8s.io/v1beta1",
    .kind = "StorageVersionMigration",
    .create = TypeOps<StorageVersionMigration>::Create,
    .destroy = TypeOps<StorageVersionMigration>::Destroy,
    .copy = TypeOps<StorageVersionMigration>::Copy,
    .clear = TypeOps<StorageVersionMigration>::Clear,
    .list = &ListOpsOf<List<StorageVersionMigration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionMigration*) noexcept { return tables::kStorageVersionMigration; }

// StorageVersionMigrationSpec
constexpr Field kStorageVersionMigrationSpecFields[] = {
    Field::Make<"resource">(offsetof(StorageVersionMigrationSpec, resource), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &meta::v1::tables::kGroupResource),
};
constexpr std::uint8_t kStorageVersionMigrationSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kStorageVersionMigrationSpec = {
    .name = "storagemigration/v1beta1.StorageVersionMigrationSpec",
    .size = sizeof(StorageVersionMigrationSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kStorageVersionMigrationSpecFields,
    .json_fields = kStorageVersionMigrationSpecFields,
    .index = kStorageVersionMigrationSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StorageVersionMigrationSpec>::Create,
    .destroy = TypeOps<StorageVersionMigrationSpec>::Destroy,
    .copy = TypeOps<StorageVersionMigrationSpec>::Copy,
    .clear = TypeOps<StorageVersionMigrationSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionMigrationSpec*) noexcept { return tables::kStorageVersionMigrationSpec; }

// StorageVersionMigrationStatus
constexpr Field kStorageVersionMigrationStatusFields[] = {
    Field::Make<"conditions">(offsetof(StorageVersionMigrationStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
    Field::Make<"resourceVersion">(offsetof(StorageVersionMigrationStatus, resource_version), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kStorageVersionMigrationStatusIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kStorageVersionMigrationStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
    {},
};
constinit const TypeInfo tables::kStorageVersionMigrationStatus = {
    .name = "storagemigration/v1beta1.StorageVersionMigrationStatus",
    .size = sizeof(StorageVersionMigrationStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kStorageVersionMigrationStatusFields,
    .json_fields = kStorageVersionMigrationStatusFields,
    .index = kStorageVersionMigrationStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kStorageVersionMigrationStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<StorageVersionMigrationStatus>::Create,
    .destroy = TypeOps<StorageVersionMigrationStatus>::Destroy,
    .copy = TypeOps<StorageVersionMigrationStatus>::Copy,
    .clear = TypeOps<StorageVersionMigrationStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionMigrationStatus*) noexcept { return tables::kStorageVersionMigrationStatus; }

// StorageVersionMigrationList
constexpr Field kStorageVersionMigrationListFields[] = {
    Field::Make<"kind">(offsetof(StorageVersionMigrationList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(StorageVersionMigrationList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(StorageVersionMigrationList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(StorageVersionMigrationList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kStorageVersionMigration),
};
constexpr std::uint8_t kStorageVersionMigrationListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kStorageVersionMigrationList = {
    .name = "storagemigration/v1beta1.StorageVersionMigrationList",
    .size = sizeof(StorageVersionMigrationList),
    .field_count = 4,
    .json_count = 4,
    .fields = kStorageVersionMigrationListFields,
    .json_fields = kStorageVersionMigrationListFields,
    .index = kStorageVersionMigrationListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "storagemigration.k8s.io/v1beta1",
    .kind = "StorageVersionMigrationList",
    .create = TypeOps<StorageVersionMigrationList>::Create,
    .destroy = TypeOps<StorageVersionMigrationList>::Destroy,
    .copy = TypeOps<StorageVersionMigrationList>::Copy,
    .clear = TypeOps<StorageVersionMigrationList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const StorageVersionMigrationList*) noexcept { return tables::kStorageVersionMigrationList; }

}  // namespace kube::storagemigration::v1beta1
