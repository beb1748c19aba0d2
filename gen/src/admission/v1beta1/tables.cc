// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admission/v1beta1); edits are lost.
#include "gen/src/admission/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/admission/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/authentication/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::admission::v1beta1::AdmissionRequest)
KUBE_INSTANTIATE_BOXED(kube::admission::v1beta1::AdmissionResponse)

namespace kube::admission::v1beta1 {

// AdmissionReview
constexpr Field kAdmissionReviewFields[] = {
    Field::Make<"kind">(offsetof(AdmissionReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(AdmissionReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"request">(offsetof(AdmissionReview, request), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAdmissionRequest),
    Field::Make<"response">(offsetof(AdmissionReview, response), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAdmissionResponse),
};
constexpr std::uint8_t kAdmissionReviewIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kAdmissionReview = {
    .name = "admission/v1beta1.AdmissionReview",
    .size = sizeof(AdmissionReview),
    .field_count = 4,
    .json_count = 4,
    .fields = kAdmissionReviewFields,
    .json_fields = kAdmissionReviewFields,
    .index = kAdmissionReviewIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "admission.k8s.io/v1beta1",
    .kind = "AdmissionReview",
    .create = TypeOps<AdmissionReview>::Create,
    .destroy = TypeOps<AdmissionReview>::Destroy,
    .copy = TypeOps<AdmissionReview>::Copy,
    .clear = TypeOps<AdmissionReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AdmissionReview*) noexcept { return tables::kAdmissionReview; }

// AdmissionRequest
constexpr Field kAdmissionRequestFields[] = {
    Field::Make<"uid">(offsetof(AdmissionRequest, uid), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"kind">(offsetof(AdmissionRequest, kind), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &meta::v1::tables::kGroupVersionKind),
    Field::Make<"resource">(offsetof(AdmissionRequest, resource), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &meta::v1::tables::kGroupVersionResource),
    Field::Make<"subResource">(offsetof(AdmissionRequest, sub_resource), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"requestKind">(offsetof(AdmissionRequest, request_kind), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kGroupVersionKind),
    Field::Make<"requestResource">(offsetof(AdmissionRequest, request_resource), 14, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kGroupVersionResource),
    Field::Make<"requestSubResource">(offsetof(AdmissionRequest, request_sub_resource), 15, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(AdmissionRequest, name), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespace">(offsetof(AdmissionRequest, namespace_), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"operation">(offsetof(AdmissionRequest, operation), 7, FieldType::kString, FieldShape::kValue),
    Field::Make<"userInfo">(offsetof(AdmissionRequest, user_info), 8, FieldType::kMessage, FieldShape::kValue, 0,
                &authentication::v1::tables::kUserInfo),
    Field::Make<"object">(offsetof(AdmissionRequest, object), 9, FieldType::kRawJson, FieldShape::kValue, kOmitEmpty),
    Field::Make<"oldObject">(offsetof(AdmissionRequest, old_object), 10, FieldType::kRawJson, FieldShape::kValue, kOmitEmpty),
    Field::Make<"dryRun">(offsetof(AdmissionRequest, dry_run), 11, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"options">(offsetof(AdmissionRequest, options), 12, FieldType::kRawJson, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kAdmissionRequestIndex[] = {0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 14, 15, 5, 6, 7};
constinit const TypeInfo tables::kAdmissionRequest = {
    .name = "admission/v1beta1.AdmissionRequest",
    .size = sizeof(AdmissionRequest),
    .field_count = 15,
    .json_count = 15,
    .fields = kAdmissionRequestFields,
    .json_fields = kAdmissionRequestFields,
    .index = kAdmissionRequestIndex,
    .index_size = 16,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AdmissionRequest>::Create,
    .destroy = TypeOps<AdmissionRequest>::Destroy,
    .copy = TypeOps<AdmissionRequest>::Copy,
    .clear = TypeOps<AdmissionRequest>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AdmissionRequest*) noexcept { return tables::kAdmissionRequest; }

// AdmissionResponse
constexpr Field kAdmissionResponseFields[] = {
    Field::Make<"uid">(offsetof(AdmissionResponse, uid), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"allowed">(offsetof(AdmissionResponse, allowed), 2, FieldType::kBool, FieldShape::kValue),
    Field::Make<"status">(offsetof(AdmissionResponse, status), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kStatus),
    Field::Make<"patch">(offsetof(AdmissionResponse, patch), 4, FieldType::kBytes, FieldShape::kValue, kOmitEmpty),
    Field::Make<"patchType">(offsetof(AdmissionResponse, patch_type), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"auditAnnotations">(offsetof(AdmissionResponse, audit_annotations), 6, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"warnings">(offsetof(AdmissionResponse, warnings), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kAdmissionResponseIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kAdmissionResponseMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // warnings
};
constinit const TypeInfo tables::kAdmissionResponse = {
    .name = "admission/v1beta1.AdmissionResponse",
    .size = sizeof(AdmissionResponse),
    .field_count = 7,
    .json_count = 7,
    .fields = kAdmissionResponseFields,
    .json_fields = kAdmissionResponseFields,
    .index = kAdmissionResponseIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kAdmissionResponseMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AdmissionResponse>::Create,
    .destroy = TypeOps<AdmissionResponse>::Destroy,
    .copy = TypeOps<AdmissionResponse>::Copy,
    .clear = TypeOps<AdmissionResponse>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AdmissionResponse*) noexcept { return tables::kAdmissionResponse; }

}  // namespace kube::admission::v1beta1
