// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1); edits are lost.
#include "gen/src/certificates/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/certificates/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::certificates::v1::CertificateSigningRequest)
KUBE_INSTANTIATE_LIST(kube::certificates::v1::CertificateSigningRequestCondition)

namespace kube::certificates::v1 {

// CertificateSigningRequest
constexpr Field kCertificateSigningRequestFields[] = {
    Field::Make<"kind">(offsetof(CertificateSigningRequest, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CertificateSigningRequest, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CertificateSigningRequest, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(CertificateSigningRequest, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCertificateSigningRequestSpec),
    Field::Make<"status">(offsetof(CertificateSigningRequest, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kCertificateSigningRequestStatus),
};
constexpr std::uint8_t kCertificateSigningRequestIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kCertificateSigningRequest = {
    .name = "certificates/v1.CertificateSigningRequest",
    .size = sizeof(CertificateSigningRequest),
    .field_count = 5,
    .json_count = 5,
    .fields = kCertificateSigningRequestFields,
    .json_fields = kCertificateSigningRequestFields,
    .index = kCertificateSigningRequestIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kCertificateSigningRequest,
    .api_version = "certificates.k8s.io/v1",
    .kind = "CertificateSigningRequest",
    .create = TypeOps<CertificateSigningRequest>::Create,
    .destroy = TypeOps<CertificateSigningRequest>::Destroy,
    .copy = TypeOps<CertificateSigningRequest>::Copy,
    .clear = TypeOps<CertificateSigningRequest>::Clear,
    .list = &ListOpsOf<List<CertificateSigningRequest>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CertificateSigningRequest*) noexcept { return tables::kCertificateSigningRequest; }

// CertificateSigningRequestSpec
constexpr Field kCertificateSigningRequestSpecFields[] = {
    Field::Make<"request">(offsetof(CertificateSigningRequestSpec, request), 1, FieldType::kBytes, FieldShape::kValue),
    Field::Make<"signerName">(offsetof(CertificateSigningRequestSpec, signer_name), 7, FieldType::kString, FieldShape::kValue),
    Field::Make<"expirationSeconds">(offsetof(CertificateSigningRequestSpec, expiration_seconds), 8, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"usages">(offsetof(CertificateSigningRequestSpec, usages), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"username">(offsetof(CertificateSigningRequestSpec, username), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"uid">(offsetof(CertificateSigningRequestSpec, uid), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"groups">(offsetof(CertificateSigningRequestSpec, groups), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"extra">(offsetof(CertificateSigningRequestSpec, extra), 6, FieldType::kStringList, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kCertificateSigningRequestSpecIndex[] = {0, 1, 5, 6, 7, 4, 8, 2, 3};
constexpr FieldMergeInfo kCertificateSigningRequestSpecMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // usages
    {},
    {},
    {"", "", "atomic", "", ""},  // groups
    {},
};
constinit const TypeInfo tables::kCertificateSigningRequestSpec = {
    .name = "certificates/v1.CertificateSigningRequestSpec",
    .size = sizeof(CertificateSigningRequestSpec),
    .field_count = 8,
    .json_count = 8,
    .fields = kCertificateSigningRequestSpecFields,
    .json_fields = kCertificateSigningRequestSpecFields,
    .index = kCertificateSigningRequestSpecIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kCertificateSigningRequestSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CertificateSigningRequestSpec>::Create,
    .destroy = TypeOps<CertificateSigningRequestSpec>::Destroy,
    .copy = TypeOps<CertificateSigningRequestSpec>::Copy,
    .clear = TypeOps<CertificateSigningRequestSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CertificateSigningRequestSpec*) noexcept { return tables::kCertificateSigningRequestSpec; }

// CertificateSigningRequestStatus
constexpr Field kCertificateSigningRequestStatusFields[] = {
    Field::Make<"conditions">(offsetof(CertificateSigningRequestStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kCertificateSigningRequestCondition),
    Field::Make<"certificate">(offsetof(CertificateSigningRequestStatus, certificate), 2, FieldType::kBytes, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCertificateSigningRequestStatusIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kCertificateSigningRequestStatusMerge[] = {
    {"", "", "map", "type", ""},  // conditions
    {},
};
constinit const TypeInfo tables::kCertificateSigningRequestStatus = {
    .name = "certificates/v1.CertificateSigningRequestStatus",
    .size = sizeof(CertificateSigningRequestStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kCertificateSigningRequestStatusFields,
    .json_fields = kCertificateSigningRequestStatusFields,
    .index = kCertificateSigningRequestStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kCertificateSigningRequestStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CertificateSigningRequestStatus>::Create,
    .destroy = TypeOps<CertificateSigningRequestStatus>::Destroy,
    .copy = TypeOps<CertificateSigningRequestStatus>::Copy,
    .clear = TypeOps<CertificateSigningRequestStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CertificateSigningRequestStatus*) noexcept { return tables::kCertificateSigningRequestStatus; }

// CertificateSigningRequestCondition
constexpr Field kCertificateSigningRequestConditionFields[] = {
    Field::Make<"type">(offsetof(CertificateSigningRequestCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(CertificateSigningRequestCondition, status), 6, FieldType::kString, FieldShape::kValue),
    Field::Make<"reason">(offsetof(CertificateSigningRequestCondition, reason), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(CertificateSigningRequestCondition, message), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastUpdateTime">(offsetof(CertificateSigningRequestCondition, last_update_time), 4, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(CertificateSigningRequestCondition, last_transition_time), 5, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCertificateSigningRequestConditionIndex[] = {0, 1, 3, 4, 5, 6, 2};
constinit const TypeInfo tables::kCertificateSigningRequestCondition = {
    .name = "certificates/v1.CertificateSigningRequestCondition",
    .size = sizeof(CertificateSigningRequestCondition),
    .field_count = 6,
    .json_count = 6,
    .fields = kCertificateSigningRequestConditionFields,
    .json_fields = kCertificateSigningRequestConditionFields,
    .index = kCertificateSigningRequestConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CertificateSigningRequestCondition>::Create,
    .destroy = TypeOps<CertificateSigningRequestCondition>::Destroy,
    .copy = TypeOps<CertificateSigningRequestCondition>::Copy,
    .clear = TypeOps<CertificateSigningRequestCondition>::Clear,
    .list = &ListOpsOf<List<CertificateSigningRequestCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CertificateSigningRequestCondition*) noexcept { return tables::kCertificateSigningRequestCondition; }

// CertificateSigningRequestList
constexpr Field kCertificateSigningRequestListFields[] = {
    Field::Make<"kind">(offsetof(CertificateSigningRequestList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CertificateSigningRequestList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CertificateSigningRequestList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(CertificateSigningRequestList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCertificateSigningRequest),
};
constexpr std::uint8_t kCertificateSigningRequestListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCertificateSigningRequestList = {
    .name = "certificates/v1.CertificateSigningRequestList",
    .size = sizeof(CertificateSigningRequestList),
    .field_count = 4,
    .json_count = 4,
    .fields = kCertificateSigningRequestListFields,
    .json_fields = kCertificateSigningRequestListFields,
    .index = kCertificateSigningRequestListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "certificates.k8s.io/v1",
    .kind = "CertificateSigningRequestList",
    .create = TypeOps<CertificateSigningRequestList>::Create,
    .destroy = TypeOps<CertificateSigningRequestList>::Destroy,
    .copy = TypeOps<CertificateSigningRequestList>::Copy,
    .clear = TypeOps<CertificateSigningRequestList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CertificateSigningRequestList*) noexcept { return tables::kCertificateSigningRequestList; }

}  // namespace kube::certificates::v1
