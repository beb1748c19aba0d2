// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1); edits are lost.
#include "gen/src/coordination/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/coordination/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::coordination::v1::Lease)

namespace kube::coordination::v1 {

// Lease
constexpr Field kLeaseFields[] = {
    Field::Make<"kind">(offsetof(Lease, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Lease, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Lease, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Lease, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kLeaseSpec),
};
constexpr std::uint8_t kLeaseIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kLease = {
    .name = "coordination/v1.Lease",
    .size = sizeof(Lease),
    .field_count = 4,
    .json_count = 4,
    .fields = kLeaseFields,
    .json_fields = kLeaseFields,
    .index = kLeaseIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kLease,
    .api_version = "coordination.k8s.io/v1",
    .kind = "Lease",
    .create = TypeOps<Lease>::Create,
    .destroy = TypeOps<Lease>::Destroy,
    .copy = TypeOps<Lease>::Copy,
    .clear = TypeOps<Lease>::Clear,
    .list = &ListOpsOf<List<Lease>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Lease*) noexcept { return tables::kLease; }

// LeaseSpec
constexpr Field kLeaseSpecFields[] = {
    Field::Make<"holderIdentity">(offsetof(LeaseSpec, holder_identity), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"leaseDurationSeconds">(offsetof(LeaseSpec, lease_duration_seconds), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"acquireTime">(offsetof(LeaseSpec, acquire_time), 3, FieldType::kMicroTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"renewTime">(offsetof(LeaseSpec, renew_time), 4, FieldType::kMicroTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"leaseTransitions">(offsetof(LeaseSpec, lease_transitions), 5, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"strategy">(offsetof(LeaseSpec, strategy), 6, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"preferredHolder">(offsetof(LeaseSpec, preferred_holder), 7, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kLeaseSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constinit const TypeInfo tables::kLeaseSpec = {
    .name = "coordination/v1.LeaseSpec",
    .size = sizeof(LeaseSpec),
    .field_count = 7,
    .json_count = 7,
    .fields = kLeaseSpecFields,
    .json_fields = kLeaseSpecFields,
    .index = kLeaseSpecIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LeaseSpec>::Create,
    .destroy = TypeOps<LeaseSpec>::Destroy,
    .copy = TypeOps<LeaseSpec>::Copy,
    .clear = TypeOps<LeaseSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LeaseSpec*) noexcept { return tables::kLeaseSpec; }

// LeaseList
constexpr Field kLeaseListFields[] = {
    Field::Make<"kind">(offsetof(LeaseList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(LeaseList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(LeaseList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(LeaseList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kLease),
};
constexpr std::uint8_t kLeaseListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kLeaseList = {
    .name = "coordination/v1.LeaseList",
    .size = sizeof(LeaseList),
    .field_count = 4,
    .json_count = 4,
    .fields = kLeaseListFields,
    .json_fields = kLeaseListFields,
    .index = kLeaseListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "coordination.k8s.io/v1",
    .kind = "LeaseList",
    .create = TypeOps<LeaseList>::Create,
    .destroy = TypeOps<LeaseList>::Destroy,
    .copy = TypeOps<LeaseList>::Copy,
    .clear = TypeOps<LeaseList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LeaseList*) noexcept { return tables::kLeaseList; }

}  // namespace kube::coordination::v1
