// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1alpha1); edits are lost.
#include "gen/src/authentication/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/authentication/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/authentication/v1/tables.h"
#include "gen/src/meta/v1/tables.h"


namespace kube::authentication::v1alpha1 {

// SelfSubjectReview
constexpr Field kSelfSubjectReviewFields[] = {
    Field::Make<"kind">(offsetof(SelfSubjectReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(SelfSubjectReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(SelfSubjectReview, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"status">(offsetof(SelfSubjectReview, status), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kSelfSubjectReviewStatus),
};
constexpr std::uint8_t kSelfSubjectReviewIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kSelfSubjectReview = {
    .name = "authentication/v1alpha1.SelfSubjectReview",
    .size = sizeof(SelfSubjectReview),
    .field_count = 4,
    .json_count = 4,
    .fields = kSelfSubjectReviewFields,
    .json_fields = kSelfSubjectReviewFields,
    .index = kSelfSubjectReviewIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kSelfSubjectReview,
    .api_version = "authentication.k8s.io/v1alpha1",
    .kind = "SelfSubjectReview",
    .create = TypeOps<SelfSubjectReview>::Create,
    .destroy = TypeOps<SelfSubjectReview>::Destroy,
    .copy = TypeOps<SelfSubjectReview>::Copy,
    .clear = TypeOps<SelfSubjectReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SelfSubjectReview*) noexcept { return tables::kSelfSubjectReview; }

// SelfSubjectReviewStatus
constexpr Field kSelfSubjectReviewStatusFields[] = {
    Field::Make<"userInfo">(offsetof(SelfSubjectReviewStatus, user_info), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &authentication::v1::tables::kUserInfo),
};
constexpr std::uint8_t kSelfSubjectReviewStatusIndex[] = {0, 1};
constinit const TypeInfo tables::kSelfSubjectReviewStatus = {
    .name = "authentication/v1alpha1.SelfSubjectReviewStatus",
    .size = sizeof(SelfSubjectReviewStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kSelfSubjectReviewStatusFields,
    .json_fields = kSelfSubjectReviewStatusFields,
    .index = kSelfSubjectReviewStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SelfSubjectReviewStatus>::Create,
    .destroy = TypeOps<SelfSubjectReviewStatus>::Destroy,
    .copy = TypeOps<SelfSubjectReviewStatus>::Copy,
    .clear = TypeOps<SelfSubjectReviewStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SelfSubjectReviewStatus*) noexcept { return tables::kSelfSubjectReviewStatus; }

}  // namespace kube::authentication::v1alpha1
