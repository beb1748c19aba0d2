// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1beta1); edits are lost.
#include "gen/src/coordination/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/coordination/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::coordination::v1beta1::Lease)
KUBE_INSTANTIATE_LIST(kube::coordination::v1beta1::LeaseCandidate)

namespace kube::coordination::v1beta1 {

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
    .name = "coordination/v1beta1.Lease",
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
    .api_version = "coordination.k8s.io/v1beta1",
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
    .name = "coordination/v1beta1.LeaseSpec",
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
    .name = "coordination/v1beta1.LeaseList",
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
    .api_version = "coordination.k8s.io/v1beta1",
    .kind = "LeaseList",
    .create = TypeOps<LeaseList>::Create,
    .destroy = TypeOps<LeaseList>::Destroy,
    .copy = TypeOps<LeaseList>::Copy,
    .clear = TypeOps<LeaseList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LeaseList*) noexcept { return tables::kLeaseList; }

// LeaseCandidate
constexpr Field kLeaseCandidateFields[] = {
    Field::Make<"kind">(offsetof(LeaseCandidate, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(LeaseCandidate, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(LeaseCandidate, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(LeaseCandidate, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kLeaseCandidateSpec),
};
constexpr std::uint8_t kLeaseCandidateIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kLeaseCandidate = {
    .name = "coordination/v1beta1.LeaseCandidate",
    .size = sizeof(LeaseCandidate),
    .field_count = 4,
    .json_count = 4,
    .fields = kLeaseCandidateFields,
    .json_fields = kLeaseCandidateFields,
    .index = kLeaseCandidateIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kLeaseCandidate,
    .api_version = "coordination.k8s.io/v1beta1",
    .kind = "LeaseCandidate",
    .create = TypeOps<LeaseCandidate>::Create,
    .destroy = TypeOps<LeaseCandidate>::Destroy,
    .copy = TypeOps<LeaseCandidate>::Copy,
    .clear = TypeOps<LeaseCandidate>::Clear,
    .list = &ListOpsOf<List<LeaseCandidate>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LeaseCandidate*) noexcept { return tables::kLeaseCandidate; }

// LeaseCandidateSpec
constexpr Field kLeaseCandidateSpecFields[] = {
    Field::Make<"leaseName">(offsetof(LeaseCandidateSpec, lease_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"pingTime">(offsetof(LeaseCandidateSpec, ping_time), 2, FieldType::kMicroTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"renewTime">(offsetof(LeaseCandidateSpec, renew_time), 3, FieldType::kMicroTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"binaryVersion">(offsetof(LeaseCandidateSpec, binary_version), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"emulationVersion">(offsetof(LeaseCandidateSpec, emulation_version), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"strategy">(offsetof(LeaseCandidateSpec, strategy), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kLeaseCandidateSpecIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kLeaseCandidateSpec = {
    .name = "coordination/v1beta1.LeaseCandidateSpec",
    .size = sizeof(LeaseCandidateSpec),
    .field_count = 6,
    .json_count = 6,
    .fields = kLeaseCandidateSpecFields,
    .json_fields = kLeaseCandidateSpecFields,
    .index = kLeaseCandidateSpecIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LeaseCandidateSpec>::Create,
    .destroy = TypeOps<LeaseCandidateSpec>::Destroy,
    .copy = TypeOps<LeaseCandidateSpec>::Copy,
    .clear = TypeOps<LeaseCandidateSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LeaseCandidateSpec*) noexcept { return tables::kLeaseCandidateSpec; }

// LeaseCandidateList
constexpr Field kLeaseCandidateListFields[] = {
    Field::Make<"kind">(offsetof(LeaseCandidateList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(LeaseCandidateList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(LeaseCandidateList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(LeaseCandidateList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kLeaseCandidate),
};
constexpr std::uint8_t kLeaseCandidateListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kLeaseCandidateList = {
    .name = "coordination/v1beta1.LeaseCandidateList",
    .size = sizeof(LeaseCandidateList),
    .field_count = 4,
    .json_count = 4,
    .fields = kLeaseCandidateListFields,
    .json_fields = kLeaseCandidateListFields,
    .index = kLeaseCandidateListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "coordination.k8s.io/v1beta1",
    .kind = "LeaseCandidateList",
    .create = TypeOps<LeaseCandidateList>::Create,
    .destroy = TypeOps<LeaseCandidateList>::Destroy,
    .copy = TypeOps<LeaseCandidateList>::Copy,
    .clear = TypeOps<LeaseCandidateList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LeaseCandidateList*) noexcept { return tables::kLeaseCandidateList; }

}  // namespace kube::coordination::v1beta1
