// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1alpha2); edits are lost.
#include "gen/src/coordination/v1alpha2/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/coordination/v1alpha2/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::coordination::v1alpha2::LeaseCandidate)

namespace kube::coordination::v1alpha2 {

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
    .name = "coordination/v1alpha2.LeaseCandidate",
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
    .api_version = "coordination.k8s.io/v1alpha2",
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
    .name = "coordination/v1alpha2.LeaseCandidateSpec",
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
    .name = "coordination/v1alpha2.LeaseCandidateList",
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
    .api_version = "coordination.k8s.io/v1alpha2",
    .kind = "LeaseCandidateList",
    .create = TypeOps<LeaseCandidateList>::Create,
    .destroy = TypeOps<LeaseCandidateList>::Destroy,
    .copy = TypeOps<LeaseCandidateList>::Copy,
    .clear = TypeOps<LeaseCandidateList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LeaseCandidateList*) noexcept { return tables::kLeaseCandidateList; }

}  // namespace kube::coordination::v1alpha2
