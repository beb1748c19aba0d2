// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1beta1); edits are lost.
#include "gen/src/certificates/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/certificates/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::certificates::v1beta1::CertificateSigningRequest)
KUBE_INSTANTIATE_LIST(kube::certificates::v1beta1::CertificateSigningRequestCondition)
KUBE_INSTANTIATE_LIST(kube::certificates::v1beta1::ClusterTrustBundle)
KUBE_INSTANTIATE_LIST(kube::certificates::v1beta1::PodCertificateRequest)

namespace kube::certificates::v1beta1 {

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
    .name = "certificates/v1beta1.CertificateSigningRequest",
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
    .api_version = "certificates.k8s.io/v1beta1",
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
    Field::Make<"signerName">(offsetof(CertificateSigningRequestSpec, signer_name), 7, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
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
    .name = "certificates/v1beta1.CertificateSigningRequestSpec",
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
    .name = "certificates/v1beta1.CertificateSigningRequestStatus",
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
    .name = "certificates/v1beta1.CertificateSigningRequestCondition",
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
    .name = "certificates/v1beta1.CertificateSigningRequestList",
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
    .api_version = "certificates.k8s.io/v1beta1",
    .kind = "CertificateSigningRequestList",
    .create = TypeOps<CertificateSigningRequestList>::Create,
    .destroy = TypeOps<CertificateSigningRequestList>::Destroy,
    .copy = TypeOps<CertificateSigningRequestList>::Copy,
    .clear = TypeOps<CertificateSigningRequestList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CertificateSigningRequestList*) noexcept { return tables::kCertificateSigningRequestList; }

// ClusterTrustBundle
constexpr Field kClusterTrustBundleFields[] = {
    Field::Make<"kind">(offsetof(ClusterTrustBundle, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterTrustBundle, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterTrustBundle, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ClusterTrustBundle, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kClusterTrustBundleSpec),
};
constexpr std::uint8_t kClusterTrustBundleIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kClusterTrustBundle = {
    .name = "certificates/v1beta1.ClusterTrustBundle",
    .size = sizeof(ClusterTrustBundle),
    .field_count = 4,
    .json_count = 4,
    .fields = kClusterTrustBundleFields,
    .json_fields = kClusterTrustBundleFields,
    .index = kClusterTrustBundleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kClusterTrustBundle,
    .api_version = "certificates.k8s.io/v1beta1",
    .kind = "ClusterTrustBundle",
    .create = TypeOps<ClusterTrustBundle>::Create,
    .destroy = TypeOps<ClusterTrustBundle>::Destroy,
    .copy = TypeOps<ClusterTrustBundle>::Copy,
    .clear = TypeOps<ClusterTrustBundle>::Clear,
    .list = &ListOpsOf<List<ClusterTrustBundle>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterTrustBundle*) noexcept { return tables::kClusterTrustBundle; }

// ClusterTrustBundleSpec
constexpr Field kClusterTrustBundleSpecFields[] = {
    Field::Make<"signerName">(offsetof(ClusterTrustBundleSpec, signer_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"trustBundle">(offsetof(ClusterTrustBundleSpec, trust_bundle), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kClusterTrustBundleSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kClusterTrustBundleSpec = {
    .name = "certificates/v1beta1.ClusterTrustBundleSpec",
    .size = sizeof(ClusterTrustBundleSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kClusterTrustBundleSpecFields,
    .json_fields = kClusterTrustBundleSpecFields,
    .index = kClusterTrustBundleSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ClusterTrustBundleSpec>::Create,
    .destroy = TypeOps<ClusterTrustBundleSpec>::Destroy,
    .copy = TypeOps<ClusterTrustBundleSpec>::Copy,
    .clear = TypeOps<ClusterTrustBundleSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterTrustBundleSpec*) noexcept { return tables::kClusterTrustBundleSpec; }

// ClusterTrustBundleList
constexpr Field kClusterTrustBundleListFields[] = {
    Field::Make<"kind">(offsetof(ClusterTrustBundleList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterTrustBundleList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterTrustBundleList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ClusterTrustBundleList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kClusterTrustBundle),
};
constexpr std::uint8_t kClusterTrustBundleListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kClusterTrustBundleList = {
    .name = "certificates/v1beta1.ClusterTrustBundleList",
    .size = sizeof(ClusterTrustBundleList),
    .field_count = 4,
    .json_count = 4,
    .fields = kClusterTrustBundleListFields,
    .json_fields = kClusterTrustBundleListFields,
    .index = kClusterTrustBundleListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "certificates.k8s.io/v1beta1",
    .kind = "ClusterTrustBundleList",
    .create = TypeOps<ClusterTrustBundleList>::Create,
    .destroy = TypeOps<ClusterTrustBundleList>::Destroy,
    .copy = TypeOps<ClusterTrustBundleList>::Copy,
    .clear = TypeOps<ClusterTrustBundleList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterTrustBundleList*) noexcept { return tables::kClusterTrustBundleList; }

// PodCertificateRequest
constexpr Field kPodCertificateRequestFields[] = {
    Field::Make<"kind">(offsetof(PodCertificateRequest, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodCertificateRequest, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodCertificateRequest, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PodCertificateRequest, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPodCertificateRequestSpec),
    Field::Make<"status">(offsetof(PodCertificateRequest, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodCertificateRequestStatus),
};
constexpr std::uint8_t kPodCertificateRequestIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kPodCertificateRequest = {
    .name = "certificates/v1beta1.PodCertificateRequest",
    .size = sizeof(PodCertificateRequest),
    .field_count = 5,
    .json_count = 5,
    .fields = kPodCertificateRequestFields,
    .json_fields = kPodCertificateRequestFields,
    .index = kPodCertificateRequestIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPodCertificateRequest,
    .api_version = "certificates.k8s.io/v1beta1",
    .kind = "PodCertificateRequest",
    .create = TypeOps<PodCertificateRequest>::Create,
    .destroy = TypeOps<PodCertificateRequest>::Destroy,
    .copy = TypeOps<PodCertificateRequest>::Copy,
    .clear = TypeOps<PodCertificateRequest>::Clear,
    .list = &ListOpsOf<List<PodCertificateRequest>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodCertificateRequest*) noexcept { return tables::kPodCertificateRequest; }

// PodCertificateRequestSpec
constexpr Field kPodCertificateRequestSpecFields[] = {
    Field::Make<"signerName">(offsetof(PodCertificateRequestSpec, signer_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"podName">(offsetof(PodCertificateRequestSpec, pod_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"podUID">(offsetof(PodCertificateRequestSpec, pod_uid), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"serviceAccountName">(offsetof(PodCertificateRequestSpec, service_account_name), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"serviceAccountUID">(offsetof(PodCertificateRequestSpec, service_account_uid), 5, FieldType::kString, FieldShape::kValue),
    Field::Make<"nodeName">(offsetof(PodCertificateRequestSpec, node_name), 6, FieldType::kString, FieldShape::kValue),
    Field::Make<"nodeUID">(offsetof(PodCertificateRequestSpec, node_uid), 7, FieldType::kString, FieldShape::kValue),
    Field::Make<"maxExpirationSeconds">(offsetof(PodCertificateRequestSpec, max_expiration_seconds), 8, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"pkixPublicKey">(offsetof(PodCertificateRequestSpec, pkix_public_key), 9, FieldType::kBytes, FieldShape::kValue),
    Field::Make<"proofOfPossession">(offsetof(PodCertificateRequestSpec, proof_of_possession), 10, FieldType::kBytes, FieldShape::kValue),
    Field::Make<"stubPKCS10Request">(offsetof(PodCertificateRequestSpec, stub_pkcs10_request), 12, FieldType::kBytes, FieldShape::kValue),
    Field::Make<"unverifiedUserAnnotations">(offsetof(PodCertificateRequestSpec, unverified_user_annotations), 11, FieldType::kString, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kPodCertificateRequestSpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 11};
constinit const TypeInfo tables::kPodCertificateRequestSpec = {
    .name = "certificates/v1beta1.PodCertificateRequestSpec",
    .size = sizeof(PodCertificateRequestSpec),
    .field_count = 12,
    .json_count = 12,
    .fields = kPodCertificateRequestSpecFields,
    .json_fields = kPodCertificateRequestSpecFields,
    .index = kPodCertificateRequestSpecIndex,
    .index_size = 13,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodCertificateRequestSpec>::Create,
    .destroy = TypeOps<PodCertificateRequestSpec>::Destroy,
    .copy = TypeOps<PodCertificateRequestSpec>::Copy,
    .clear = TypeOps<PodCertificateRequestSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodCertificateRequestSpec*) noexcept { return tables::kPodCertificateRequestSpec; }

// PodCertificateRequestStatus
constexpr Field kPodCertificateRequestStatusFields[] = {
    Field::Make<"conditions">(offsetof(PodCertificateRequestStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
    Field::Make<"certificateChain">(offsetof(PodCertificateRequestStatus, certificate_chain), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"notBefore">(offsetof(PodCertificateRequestStatus, not_before), 4, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"beginRefreshAt">(offsetof(PodCertificateRequestStatus, begin_refresh_at), 5, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"notAfter">(offsetof(PodCertificateRequestStatus, not_after), 6, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodCertificateRequestStatusIndex[] = {0, 1, 2, 0, 3, 4, 5};
constexpr FieldMergeInfo kPodCertificateRequestStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kPodCertificateRequestStatus = {
    .name = "certificates/v1beta1.PodCertificateRequestStatus",
    .size = sizeof(PodCertificateRequestStatus),
    .field_count = 5,
    .json_count = 5,
    .fields = kPodCertificateRequestStatusFields,
    .json_fields = kPodCertificateRequestStatusFields,
    .index = kPodCertificateRequestStatusIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kPodCertificateRequestStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodCertificateRequestStatus>::Create,
    .destroy = TypeOps<PodCertificateRequestStatus>::Destroy,
    .copy = TypeOps<PodCertificateRequestStatus>::Copy,
    .clear = TypeOps<PodCertificateRequestStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodCertificateRequestStatus*) noexcept { return tables::kPodCertificateRequestStatus; }

// PodCertificateRequestList
constexpr Field kPodCertificateRequestListFields[] = {
    Field::Make<"kind">(offsetof(PodCertificateRequestList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodCertificateRequestList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodCertificateRequestList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PodCertificateRequestList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPodCertificateRequest),
};
constexpr std::uint8_t kPodCertificateRequestListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodCertificateRequestList = {
    .name = "certificates/v1beta1.PodCertificateRequestList",
    .size = sizeof(PodCertificateRequestList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodCertificateRequestListFields,
    .json_fields = kPodCertificateRequestListFields,
    .index = kPodCertificateRequestListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "certificates.k8s.io/v1beta1",
    .kind = "PodCertificateRequestList",
    .create = TypeOps<PodCertificateRequestList>::Create,
    .destroy = TypeOps<PodCertificateRequestList>::Destroy,
    .copy = TypeOps<PodCertificateRequestList>::Copy,
    .clear = TypeOps<PodCertificateRequestList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodCertificateRequestList*) noexcept { return tables::kPodCertificateRequestList; }

}  // namespace kube::certificates::v1beta1
