// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authorization/v1beta1); edits are lost.
#include "gen/src/authorization/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/authorization/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/authorization/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::authorization::v1beta1::ResourceAttributes)
KUBE_INSTANTIATE_BOXED(kube::authorization::v1beta1::NonResourceAttributes)
KUBE_INSTANTIATE_LIST(kube::authorization::v1beta1::ResourceRule)
KUBE_INSTANTIATE_LIST(kube::authorization::v1beta1::NonResourceRule)

namespace kube::authorization::v1beta1 {

// SubjectAccessReview
constexpr Field kSubjectAccessReviewFields[] = {
    Field::Make<"kind">(offsetof(SubjectAccessReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(SubjectAccessReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(SubjectAccessReview, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(SubjectAccessReview, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kSubjectAccessReviewSpec),
    Field::Make<"status">(offsetof(SubjectAccessReview, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kSubjectAccessReviewStatus),
};
constexpr std::uint8_t kSubjectAccessReviewIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kSubjectAccessReview = {
    .name = "authorization/v1beta1.SubjectAccessReview",
    .size = sizeof(SubjectAccessReview),
    .field_count = 5,
    .json_count = 5,
    .fields = kSubjectAccessReviewFields,
    .json_fields = kSubjectAccessReviewFields,
    .index = kSubjectAccessReviewIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kSubjectAccessReview,
    .api_version = "authorization.k8s.io/v1beta1",
    .kind = "SubjectAccessReview",
    .create = TypeOps<SubjectAccessReview>::Create,
    .destroy = TypeOps<SubjectAccessReview>::Destroy,
    .copy = TypeOps<SubjectAccessReview>::Copy,
    .clear = TypeOps<SubjectAccessReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SubjectAccessReview*) noexcept { return tables::kSubjectAccessReview; }

// SelfSubjectAccessReview
constexpr Field kSelfSubjectAccessReviewFields[] = {
    Field::Make<"kind">(offsetof(SelfSubjectAccessReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(SelfSubjectAccessReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(SelfSubjectAccessReview, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(SelfSubjectAccessReview, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kSelfSubjectAccessReviewSpec),
    Field::Make<"status">(offsetof(SelfSubjectAccessReview, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kSubjectAccessReviewStatus),
};
constexpr std::uint8_t kSelfSubjectAccessReviewIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kSelfSubjectAccessReview = {
    .name = "authorization/v1beta1.SelfSubjectAccessReview",
    .size = sizeof(SelfSubjectAccessReview),
    .field_count = 5,
    .json_count = 5,
    .fields = kSelfSubjectAccessReviewFields,
    .json_fields = kSelfSubjectAccessReviewFields,
    .index = kSelfSubjectAccessReviewIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kSelfSubjectAccessReview,
    .api_version = "authorization.k8s.io/v1beta1",
    .kind = "SelfSubjectAccessReview",
    .create = TypeOps<SelfSubjectAccessReview>::Create,
    .destroy = TypeOps<SelfSubjectAccessReview>::Destroy,
    .copy = TypeOps<SelfSubjectAccessReview>::Copy,
    .clear = TypeOps<SelfSubjectAccessReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SelfSubjectAccessReview*) noexcept { return tables::kSelfSubjectAccessReview; }

// LocalSubjectAccessReview
constexpr Field kLocalSubjectAccessReviewFields[] = {
    Field::Make<"kind">(offsetof(LocalSubjectAccessReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(LocalSubjectAccessReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(LocalSubjectAccessReview, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(LocalSubjectAccessReview, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kSubjectAccessReviewSpec),
    Field::Make<"status">(offsetof(LocalSubjectAccessReview, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kSubjectAccessReviewStatus),
};
constexpr std::uint8_t kLocalSubjectAccessReviewIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kLocalSubjectAccessReview = {
    .name = "authorization/v1beta1.LocalSubjectAccessReview",
    .size = sizeof(LocalSubjectAccessReview),
    .field_count = 5,
    .json_count = 5,
    .fields = kLocalSubjectAccessReviewFields,
    .json_fields = kLocalSubjectAccessReviewFields,
    .index = kLocalSubjectAccessReviewIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kLocalSubjectAccessReview,
    .api_version = "authorization.k8s.io/v1beta1",
    .kind = "LocalSubjectAccessReview",
    .create = TypeOps<LocalSubjectAccessReview>::Create,
    .destroy = TypeOps<LocalSubjectAccessReview>::Destroy,
    .copy = TypeOps<LocalSubjectAccessReview>::Copy,
    .clear = TypeOps<LocalSubjectAccessReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LocalSubjectAccessReview*) noexcept { return tables::kLocalSubjectAccessReview; }

// ResourceAttributes
constexpr Field kResourceAttributesFields[] = {
    Field::Make<"namespace">(offsetof(ResourceAttributes, namespace_), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"verb">(offsetof(ResourceAttributes, verb), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"group">(offsetof(ResourceAttributes, group), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"version">(offsetof(ResourceAttributes, version), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resource">(offsetof(ResourceAttributes, resource), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"subresource">(offsetof(ResourceAttributes, subresource), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(ResourceAttributes, name), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldSelector">(offsetof(ResourceAttributes, field_selector), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &authorization::v1::tables::kFieldSelectorAttributes),
    Field::Make<"labelSelector">(offsetof(ResourceAttributes, label_selector), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &authorization::v1::tables::kLabelSelectorAttributes),
};
constexpr std::uint8_t kResourceAttributesIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
constinit const TypeInfo tables::kResourceAttributes = {
    .name = "authorization/v1beta1.ResourceAttributes",
    .size = sizeof(ResourceAttributes),
    .field_count = 9,
    .json_count = 9,
    .fields = kResourceAttributesFields,
    .json_fields = kResourceAttributesFields,
    .index = kResourceAttributesIndex,
    .index_size = 10,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceAttributes>::Create,
    .destroy = TypeOps<ResourceAttributes>::Destroy,
    .copy = TypeOps<ResourceAttributes>::Copy,
    .clear = TypeOps<ResourceAttributes>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceAttributes*) noexcept { return tables::kResourceAttributes; }

// NonResourceAttributes
constexpr Field kNonResourceAttributesFields[] = {
    Field::Make<"path">(offsetof(NonResourceAttributes, path), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"verb">(offsetof(NonResourceAttributes, verb), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNonResourceAttributesIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kNonResourceAttributes = {
    .name = "authorization/v1beta1.NonResourceAttributes",
    .size = sizeof(NonResourceAttributes),
    .field_count = 2,
    .json_count = 2,
    .fields = kNonResourceAttributesFields,
    .json_fields = kNonResourceAttributesFields,
    .index = kNonResourceAttributesIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NonResourceAttributes>::Create,
    .destroy = TypeOps<NonResourceAttributes>::Destroy,
    .copy = TypeOps<NonResourceAttributes>::Copy,
    .clear = TypeOps<NonResourceAttributes>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NonResourceAttributes*) noexcept { return tables::kNonResourceAttributes; }

// SubjectAccessReviewSpec
constexpr Field kSubjectAccessReviewSpecFields[] = {
    Field::Make<"resourceAttributes">(offsetof(SubjectAccessReviewSpec, resource_attributes), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceAttributes),
    Field::Make<"nonResourceAttributes">(offsetof(SubjectAccessReviewSpec, non_resource_attributes), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNonResourceAttributes),
    Field::Make<"user">(offsetof(SubjectAccessReviewSpec, user), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"group">(offsetof(SubjectAccessReviewSpec, group), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"extra">(offsetof(SubjectAccessReviewSpec, extra), 5, FieldType::kStringList, FieldShape::kMap, kOmitEmpty),
    Field::Make<"uid">(offsetof(SubjectAccessReviewSpec, uid), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSubjectAccessReviewSpecIndex[] = {0, 1, 2, 3, 4, 5, 6};
constexpr FieldMergeInfo kSubjectAccessReviewSpecMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // group
    {},
    {},
};
constinit const TypeInfo tables::kSubjectAccessReviewSpec = {
    .name = "authorization/v1beta1.SubjectAccessReviewSpec",
    .size = sizeof(SubjectAccessReviewSpec),
    .field_count = 6,
    .json_count = 6,
    .fields = kSubjectAccessReviewSpecFields,
    .json_fields = kSubjectAccessReviewSpecFields,
    .index = kSubjectAccessReviewSpecIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kSubjectAccessReviewSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SubjectAccessReviewSpec>::Create,
    .destroy = TypeOps<SubjectAccessReviewSpec>::Destroy,
    .copy = TypeOps<SubjectAccessReviewSpec>::Copy,
    .clear = TypeOps<SubjectAccessReviewSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SubjectAccessReviewSpec*) noexcept { return tables::kSubjectAccessReviewSpec; }

// SelfSubjectAccessReviewSpec
constexpr Field kSelfSubjectAccessReviewSpecFields[] = {
    Field::Make<"resourceAttributes">(offsetof(SelfSubjectAccessReviewSpec, resource_attributes), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceAttributes),
    Field::Make<"nonResourceAttributes">(offsetof(SelfSubjectAccessReviewSpec, non_resource_attributes), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNonResourceAttributes),
};
constexpr std::uint8_t kSelfSubjectAccessReviewSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kSelfSubjectAccessReviewSpec = {
    .name = "authorization/v1beta1.SelfSubjectAccessReviewSpec",
    .size = sizeof(SelfSubjectAccessReviewSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kSelfSubjectAccessReviewSpecFields,
    .json_fields = kSelfSubjectAccessReviewSpecFields,
    .index = kSelfSubjectAccessReviewSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SelfSubjectAccessReviewSpec>::Create,
    .destroy = TypeOps<SelfSubjectAccessReviewSpec>::Destroy,
    .copy = TypeOps<SelfSubjectAccessReviewSpec>::Copy,
    .clear = TypeOps<SelfSubjectAccessReviewSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SelfSubjectAccessReviewSpec*) noexcept { return tables::kSelfSubjectAccessReviewSpec; }

// SubjectAccessReviewStatus
constexpr Field kSubjectAccessReviewStatusFields[] = {
    Field::Make<"allowed">(offsetof(SubjectAccessReviewStatus, allowed), 1, FieldType::kBool, FieldShape::kValue),
    Field::Make<"denied">(offsetof(SubjectAccessReviewStatus, denied), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(SubjectAccessReviewStatus, reason), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"evaluationError">(offsetof(SubjectAccessReviewStatus, evaluation_error), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSubjectAccessReviewStatusIndex[] = {0, 1, 3, 4, 2};
constinit const TypeInfo tables::kSubjectAccessReviewStatus = {
    .name = "authorization/v1beta1.SubjectAccessReviewStatus",
    .size = sizeof(SubjectAccessReviewStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kSubjectAccessReviewStatusFields,
    .json_fields = kSubjectAccessReviewStatusFields,
    .index = kSubjectAccessReviewStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SubjectAccessReviewStatus>::Create,
    .destroy = TypeOps<SubjectAccessReviewStatus>::Destroy,
    .copy = TypeOps<SubjectAccessReviewStatus>::Copy,
    .clear = TypeOps<SubjectAccessReviewStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SubjectAccessReviewStatus*) noexcept { return tables::kSubjectAccessReviewStatus; }

// SelfSubjectRulesReview
constexpr Field kSelfSubjectRulesReviewFields[] = {
    Field::Make<"kind">(offsetof(SelfSubjectRulesReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(SelfSubjectRulesReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(SelfSubjectRulesReview, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(SelfSubjectRulesReview, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kSelfSubjectRulesReviewSpec),
    Field::Make<"status">(offsetof(SelfSubjectRulesReview, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kSubjectRulesReviewStatus),
};
constexpr std::uint8_t kSelfSubjectRulesReviewIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kSelfSubjectRulesReview = {
    .name = "authorization/v1beta1.SelfSubjectRulesReview",
    .size = sizeof(SelfSubjectRulesReview),
    .field_count = 5,
    .json_count = 5,
    .fields = kSelfSubjectRulesReviewFields,
    .json_fields = kSelfSubjectRulesReviewFields,
    .index = kSelfSubjectRulesReviewIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kSelfSubjectRulesReview,
    .api_version = "authorization.k8s.io/v1beta1",
    .kind = "SelfSubjectRulesReview",
    .create = TypeOps<SelfSubjectRulesReview>::Create,
    .destroy = TypeOps<SelfSubjectRulesReview>::Destroy,
    .copy = TypeOps<SelfSubjectRulesReview>::Copy,
    .clear = TypeOps<SelfSubjectRulesReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SelfSubjectRulesReview*) noexcept { return tables::kSelfSubjectRulesReview; }

// SelfSubjectRulesReviewSpec
constexpr Field kSelfSubjectRulesReviewSpecFields[] = {
    Field::Make<"namespace">(offsetof(SelfSubjectRulesReviewSpec, namespace_), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSelfSubjectRulesReviewSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kSelfSubjectRulesReviewSpec = {
    .name = "authorization/v1beta1.SelfSubjectRulesReviewSpec",
    .size = sizeof(SelfSubjectRulesReviewSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kSelfSubjectRulesReviewSpecFields,
    .json_fields = kSelfSubjectRulesReviewSpecFields,
    .index = kSelfSubjectRulesReviewSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SelfSubjectRulesReviewSpec>::Create,
    .destroy = TypeOps<SelfSubjectRulesReviewSpec>::Destroy,
    .copy = TypeOps<SelfSubjectRulesReviewSpec>::Copy,
    .clear = TypeOps<SelfSubjectRulesReviewSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SelfSubjectRulesReviewSpec*) noexcept { return tables::kSelfSubjectRulesReviewSpec; }

// SubjectRulesReviewStatus
constexpr Field kSubjectRulesReviewStatusFields[] = {
    Field::Make<"resourceRules">(offsetof(SubjectRulesReviewStatus, resource_rules), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kResourceRule),
    Field::Make<"nonResourceRules">(offsetof(SubjectRulesReviewStatus, non_resource_rules), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kNonResourceRule),
    Field::Make<"incomplete">(offsetof(SubjectRulesReviewStatus, incomplete), 3, FieldType::kBool, FieldShape::kValue),
    Field::Make<"evaluationError">(offsetof(SubjectRulesReviewStatus, evaluation_error), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSubjectRulesReviewStatusIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kSubjectRulesReviewStatusMerge[] = {
    {"", "", "atomic", "", ""},  // resourceRules
    {"", "", "atomic", "", ""},  // nonResourceRules
    {},
    {},
};
constinit const TypeInfo tables::kSubjectRulesReviewStatus = {
    .name = "authorization/v1beta1.SubjectRulesReviewStatus",
    .size = sizeof(SubjectRulesReviewStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kSubjectRulesReviewStatusFields,
    .json_fields = kSubjectRulesReviewStatusFields,
    .index = kSubjectRulesReviewStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kSubjectRulesReviewStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SubjectRulesReviewStatus>::Create,
    .destroy = TypeOps<SubjectRulesReviewStatus>::Destroy,
    .copy = TypeOps<SubjectRulesReviewStatus>::Copy,
    .clear = TypeOps<SubjectRulesReviewStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SubjectRulesReviewStatus*) noexcept { return tables::kSubjectRulesReviewStatus; }

// ResourceRule
constexpr Field kResourceRuleFields[] = {
    Field::Make<"verbs">(offsetof(ResourceRule, verbs), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"apiGroups">(offsetof(ResourceRule, api_groups), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"resources">(offsetof(ResourceRule, resources), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"resourceNames">(offsetof(ResourceRule, resource_names), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kResourceRuleIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kResourceRuleMerge[] = {
    {"", "", "atomic", "", ""},  // verbs
    {"", "", "atomic", "", ""},  // apiGroups
    {"", "", "atomic", "", ""},  // resources
    {"", "", "atomic", "", ""},  // resourceNames
};
constinit const TypeInfo tables::kResourceRule = {
    .name = "authorization/v1beta1.ResourceRule",
    .size = sizeof(ResourceRule),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceRuleFields,
    .json_fields = kResourceRuleFields,
    .index = kResourceRuleIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kResourceRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceRule>::Create,
    .destroy = TypeOps<ResourceRule>::Destroy,
    .copy = TypeOps<ResourceRule>::Copy,
    .clear = TypeOps<ResourceRule>::Clear,
    .list = &ListOpsOf<List<ResourceRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceRule*) noexcept { return tables::kResourceRule; }

// NonResourceRule
constexpr Field kNonResourceRuleFields[] = {
    Field::Make<"verbs">(offsetof(NonResourceRule, verbs), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"nonResourceURLs">(offsetof(NonResourceRule, non_resource_urls), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kNonResourceRuleIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kNonResourceRuleMerge[] = {
    {"", "", "atomic", "", ""},  // verbs
    {"", "", "atomic", "", ""},  // nonResourceURLs
};
constinit const TypeInfo tables::kNonResourceRule = {
    .name = "authorization/v1beta1.NonResourceRule",
    .size = sizeof(NonResourceRule),
    .field_count = 2,
    .json_count = 2,
    .fields = kNonResourceRuleFields,
    .json_fields = kNonResourceRuleFields,
    .index = kNonResourceRuleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kNonResourceRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NonResourceRule>::Create,
    .destroy = TypeOps<NonResourceRule>::Destroy,
    .copy = TypeOps<NonResourceRule>::Copy,
    .clear = TypeOps<NonResourceRule>::Clear,
    .list = &ListOpsOf<List<NonResourceRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NonResourceRule*) noexcept { return tables::kNonResourceRule; }

}  // namespace kube::authorization::v1beta1
