// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1); edits are lost.
#include "gen/src/authentication/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/authentication/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::authentication::v1::BoundObjectReference)

namespace kube::authentication::v1 {

// TokenReview
constexpr Field kTokenReviewFields[] = {
    Field::Make<"kind">(offsetof(TokenReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(TokenReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(TokenReview, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(TokenReview, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kTokenReviewSpec),
    Field::Make<"status">(offsetof(TokenReview, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kTokenReviewStatus),
};
constexpr std::uint8_t kTokenReviewIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kTokenReview = {
    .name = "authentication/v1.TokenReview",
    .size = sizeof(TokenReview),
    .field_count = 5,
    .json_count = 5,
    .fields = kTokenReviewFields,
    .json_fields = kTokenReviewFields,
    .index = kTokenReviewIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kTokenReview,
    .api_version = "authentication.k8s.io/v1",
    .kind = "TokenReview",
    .create = TypeOps<TokenReview>::Create,
    .destroy = TypeOps<TokenReview>::Destroy,
    .copy = TypeOps<TokenReview>::Copy,
    .clear = TypeOps<TokenReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TokenReview*) noexcept { return tables::kTokenReview; }

// TokenReviewSpec
constexpr Field kTokenReviewSpecFields[] = {
    Field::Make<"token">(offsetof(TokenReviewSpec, token), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"audiences">(offsetof(TokenReviewSpec, audiences), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kTokenReviewSpecIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kTokenReviewSpecMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // audiences
};
constinit const TypeInfo tables::kTokenReviewSpec = {
    .name = "authentication/v1.TokenReviewSpec",
    .size = sizeof(TokenReviewSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kTokenReviewSpecFields,
    .json_fields = kTokenReviewSpecFields,
    .index = kTokenReviewSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kTokenReviewSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TokenReviewSpec>::Create,
    .destroy = TypeOps<TokenReviewSpec>::Destroy,
    .copy = TypeOps<TokenReviewSpec>::Copy,
    .clear = TypeOps<TokenReviewSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TokenReviewSpec*) noexcept { return tables::kTokenReviewSpec; }

// TokenReviewStatus
constexpr Field kTokenReviewStatusFields[] = {
    Field::Make<"authenticated">(offsetof(TokenReviewStatus, authenticated), 1, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"user">(offsetof(TokenReviewStatus, user), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kUserInfo),
    Field::Make<"audiences">(offsetof(TokenReviewStatus, audiences), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"error">(offsetof(TokenReviewStatus, error), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kTokenReviewStatusIndex[] = {0, 1, 2, 4, 3};
constexpr FieldMergeInfo kTokenReviewStatusMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // audiences
    {},
};
constinit const TypeInfo tables::kTokenReviewStatus = {
    .name = "authentication/v1.TokenReviewStatus",
    .size = sizeof(TokenReviewStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kTokenReviewStatusFields,
    .json_fields = kTokenReviewStatusFields,
    .index = kTokenReviewStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kTokenReviewStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TokenReviewStatus>::Create,
    .destroy = TypeOps<TokenReviewStatus>::Destroy,
    .copy = TypeOps<TokenReviewStatus>::Copy,
    .clear = TypeOps<TokenReviewStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TokenReviewStatus*) noexcept { return tables::kTokenReviewStatus; }

// UserInfo
constexpr Field kUserInfoFields[] = {
    Field::Make<"username">(offsetof(UserInfo, username), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"uid">(offsetof(UserInfo, uid), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"groups">(offsetof(UserInfo, groups), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"extra">(offsetof(UserInfo, extra), 4, FieldType::kStringList, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kUserInfoIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kUserInfoMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // groups
    {},
};
constinit const TypeInfo tables::kUserInfo = {
    .name = "authentication/v1.UserInfo",
    .size = sizeof(UserInfo),
    .field_count = 4,
    .json_count = 4,
    .fields = kUserInfoFields,
    .json_fields = kUserInfoFields,
    .index = kUserInfoIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kUserInfoMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<UserInfo>::Create,
    .destroy = TypeOps<UserInfo>::Destroy,
    .copy = TypeOps<UserInfo>::Copy,
    .clear = TypeOps<UserInfo>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const UserInfo*) noexcept { return tables::kUserInfo; }

// TokenRequest
constexpr Field kTokenRequestFields[] = {
    Field::Make<"kind">(offsetof(TokenRequest, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(TokenRequest, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(TokenRequest, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(TokenRequest, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kTokenRequestSpec),
    Field::Make<"status">(offsetof(TokenRequest, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kTokenRequestStatus),
};
constexpr std::uint8_t kTokenRequestIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kTokenRequest = {
    .name = "authentication/v1.TokenRequest",
    .size = sizeof(TokenRequest),
    .field_count = 5,
    .json_count = 5,
    .fields = kTokenRequestFields,
    .json_fields = kTokenRequestFields,
    .index = kTokenRequestIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "authentication.k8s.io/v1",
    .kind = "TokenRequest",
    .create = TypeOps<TokenRequest>::Create,
    .destroy = TypeOps<TokenRequest>::Destroy,
    .copy = TypeOps<TokenRequest>::Copy,
    .clear = TypeOps<TokenRequest>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TokenRequest*) noexcept { return tables::kTokenRequest; }

// TokenRequestSpec
constexpr Field kTokenRequestSpecFields[] = {
    Field::Make<"audiences">(offsetof(TokenRequestSpec, audiences), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"expirationSeconds">(offsetof(TokenRequestSpec, expiration_seconds), 4, FieldType::kInt64, FieldShape::kOptional),
    Field::Make<"boundObjectRef">(offsetof(TokenRequestSpec, bound_object_ref), 3, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kBoundObjectReference),
};
constexpr std::uint8_t kTokenRequestSpecIndex[] = {0, 1, 0, 3, 2};
constexpr FieldMergeInfo kTokenRequestSpecMerge[] = {
    {"", "", "atomic", "", ""},  // audiences
    {},
    {},
};
constinit const TypeInfo tables::kTokenRequestSpec = {
    .name = "authentication/v1.TokenRequestSpec",
    .size = sizeof(TokenRequestSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kTokenRequestSpecFields,
    .json_fields = kTokenRequestSpecFields,
    .index = kTokenRequestSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kTokenRequestSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TokenRequestSpec>::Create,
    .destroy = TypeOps<TokenRequestSpec>::Destroy,
    .copy = TypeOps<TokenRequestSpec>::Copy,
    .clear = TypeOps<TokenRequestSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TokenRequestSpec*) noexcept { return tables::kTokenRequestSpec; }

// TokenRequestStatus
constexpr Field kTokenRequestStatusFields[] = {
    Field::Make<"token">(offsetof(TokenRequestStatus, token), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"expirationTimestamp">(offsetof(TokenRequestStatus, expiration_timestamp), 2, FieldType::kTime, FieldShape::kValue),
};
constexpr std::uint8_t kTokenRequestStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kTokenRequestStatus = {
    .name = "authentication/v1.TokenRequestStatus",
    .size = sizeof(TokenRequestStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kTokenRequestStatusFields,
    .json_fields = kTokenRequestStatusFields,
    .index = kTokenRequestStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TokenRequestStatus>::Create,
    .destroy = TypeOps<TokenRequestStatus>::Destroy,
    .copy = TypeOps<TokenRequestStatus>::Copy,
    .clear = TypeOps<TokenRequestStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TokenRequestStatus*) noexcept { return tables::kTokenRequestStatus; }

// BoundObjectReference
constexpr Field kBoundObjectReferenceFields[] = {
    Field::Make<"kind">(offsetof(BoundObjectReference, kind), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(BoundObjectReference, api_version), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(BoundObjectReference, name), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"uid">(offsetof(BoundObjectReference, uid), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kBoundObjectReferenceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kBoundObjectReference = {
    .name = "authentication/v1.BoundObjectReference",
    .size = sizeof(BoundObjectReference),
    .field_count = 4,
    .json_count = 4,
    .fields = kBoundObjectReferenceFields,
    .json_fields = kBoundObjectReferenceFields,
    .index = kBoundObjectReferenceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<BoundObjectReference>::Create,
    .destroy = TypeOps<BoundObjectReference>::Destroy,
    .copy = TypeOps<BoundObjectReference>::Copy,
    .clear = TypeOps<BoundObjectReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const BoundObjectReference*) noexcept { return tables::kBoundObjectReference; }

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
    .name = "authentication/v1.SelfSubjectReview",
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
    .api_version = "authentication.k8s.io/v1",
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
                &tables::kUserInfo),
};
constexpr std::uint8_t kSelfSubjectReviewStatusIndex[] = {0, 1};
constinit const TypeInfo tables::kSelfSubjectReviewStatus = {
    .name = "authentication/v1.SelfSubjectReviewStatus",
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

}  // namespace kube::authentication::v1
