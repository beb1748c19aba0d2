// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1beta1); edits are lost.
#include "gen/src/admissionregistration/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/admissionregistration/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/admissionregistration/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1beta1::MutatingAdmissionPolicy)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1beta1::Mutation)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1beta1::ApplyConfiguration)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1beta1::JSONPatch)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1beta1::MutatingAdmissionPolicyBinding)

namespace kube::admissionregistration::v1beta1 {

// MutatingAdmissionPolicy
constexpr Field kMutatingAdmissionPolicyFields[] = {
    Field::Make<"kind">(offsetof(MutatingAdmissionPolicy, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(MutatingAdmissionPolicy, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(MutatingAdmissionPolicy, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(MutatingAdmissionPolicy, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kMutatingAdmissionPolicySpec),
};
constexpr std::uint8_t kMutatingAdmissionPolicyIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kMutatingAdmissionPolicy = {
    .name = "admissionregistration/v1beta1.MutatingAdmissionPolicy",
    .size = sizeof(MutatingAdmissionPolicy),
    .field_count = 4,
    .json_count = 4,
    .fields = kMutatingAdmissionPolicyFields,
    .json_fields = kMutatingAdmissionPolicyFields,
    .index = kMutatingAdmissionPolicyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kMutatingAdmissionPolicy,
    .api_version = "admissionregistration.k8s.io/v1beta1",
    .kind = "MutatingAdmissionPolicy",
    .create = TypeOps<MutatingAdmissionPolicy>::Create,
    .destroy = TypeOps<MutatingAdmissionPolicy>::Destroy,
    .copy = TypeOps<MutatingAdmissionPolicy>::Copy,
    .clear = TypeOps<MutatingAdmissionPolicy>::Clear,
    .list = &ListOpsOf<List<MutatingAdmissionPolicy>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicy*) noexcept { return tables::kMutatingAdmissionPolicy; }

// MutatingAdmissionPolicyList
constexpr Field kMutatingAdmissionPolicyListFields[] = {
    Field::Make<"kind">(offsetof(MutatingAdmissionPolicyList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(MutatingAdmissionPolicyList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(MutatingAdmissionPolicyList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(MutatingAdmissionPolicyList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kMutatingAdmissionPolicy),
};
constexpr std::uint8_t kMutatingAdmissionPolicyListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kMutatingAdmissionPolicyList = {
    .name = "admissionregistration/v1beta1.MutatingAdmissionPolicyList",
    .size = sizeof(MutatingAdmissionPolicyList),
    .field_count = 4,
    .json_count = 4,
    .fields = kMutatingAdmissionPolicyListFields,
    .json_fields = kMutatingAdmissionPolicyListFields,
    .index = kMutatingAdmissionPolicyListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "admissionregistration.k8s.io/v1beta1",
    .kind = "MutatingAdmissionPolicyList",
    .create = TypeOps<MutatingAdmissionPolicyList>::Create,
    .destroy = TypeOps<MutatingAdmissionPolicyList>::Destroy,
    .copy = TypeOps<MutatingAdmissionPolicyList>::Copy,
    .clear = TypeOps<MutatingAdmissionPolicyList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyList*) noexcept { return tables::kMutatingAdmissionPolicyList; }

// MutatingAdmissionPolicySpec
constexpr Field kMutatingAdmissionPolicySpecFields[] = {
    Field::Make<"paramKind">(offsetof(MutatingAdmissionPolicySpec, param_kind), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kParamKind),
    Field::Make<"matchConstraints">(offsetof(MutatingAdmissionPolicySpec, match_constraints), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kMatchResources),
    Field::Make<"variables">(offsetof(MutatingAdmissionPolicySpec, variables), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVariable),
    Field::Make<"mutations">(offsetof(MutatingAdmissionPolicySpec, mutations), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kMutation),
    Field::Make<"failurePolicy">(offsetof(MutatingAdmissionPolicySpec, failure_policy), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"matchConditions">(offsetof(MutatingAdmissionPolicySpec, match_conditions), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kMatchCondition),
    Field::Make<"reinvocationPolicy">(offsetof(MutatingAdmissionPolicySpec, reinvocation_policy), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kMutatingAdmissionPolicySpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kMutatingAdmissionPolicySpecMerge[] = {
    {"", "", "", "", "atomic"},  // paramKind
    {"", "", "", "", "atomic"},  // matchConstraints
    {"", "", "atomic", "", ""},  // variables
    {"", "", "atomic", "", ""},  // mutations
    {},
    {"merge", "name", "map", "name", ""},  // matchConditions
    {},
};
constinit const TypeInfo tables::kMutatingAdmissionPolicySpec = {
    .name = "admissionregistration/v1beta1.MutatingAdmissionPolicySpec",
    .size = sizeof(MutatingAdmissionPolicySpec),
    .field_count = 7,
    .json_count = 7,
    .fields = kMutatingAdmissionPolicySpecFields,
    .json_fields = kMutatingAdmissionPolicySpecFields,
    .index = kMutatingAdmissionPolicySpecIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kMutatingAdmissionPolicySpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MutatingAdmissionPolicySpec>::Create,
    .destroy = TypeOps<MutatingAdmissionPolicySpec>::Destroy,
    .copy = TypeOps<MutatingAdmissionPolicySpec>::Copy,
    .clear = TypeOps<MutatingAdmissionPolicySpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicySpec*) noexcept { return tables::kMutatingAdmissionPolicySpec; }

// Mutation
constexpr Field kMutationFields[] = {
    Field::Make<"patchType">(offsetof(Mutation, patch_type), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"applyConfiguration">(offsetof(Mutation, apply_configuration), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kApplyConfiguration),
    Field::Make<"jsonPatch">(offsetof(Mutation, json_patch), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kJSONPatch),
};
constexpr std::uint8_t kMutationIndex[] = {0, 0, 1, 2, 3};
constinit const TypeInfo tables::kMutation = {
    .name = "admissionregistration/v1beta1.Mutation",
    .size = sizeof(Mutation),
    .field_count = 3,
    .json_count = 3,
    .fields = kMutationFields,
    .json_fields = kMutationFields,
    .index = kMutationIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Mutation>::Create,
    .destroy = TypeOps<Mutation>::Destroy,
    .copy = TypeOps<Mutation>::Copy,
    .clear = TypeOps<Mutation>::Clear,
    .list = &ListOpsOf<List<Mutation>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Mutation*) noexcept { return tables::kMutation; }

// ApplyConfiguration
constexpr Field kApplyConfigurationFields[] = {
    Field::Make<"expression">(offsetof(ApplyConfiguration, expression), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kApplyConfigurationIndex[] = {0, 1};
constinit const TypeInfo tables::kApplyConfiguration = {
    .name = "admissionregistration/v1beta1.ApplyConfiguration",
    .size = sizeof(ApplyConfiguration),
    .field_count = 1,
    .json_count = 1,
    .fields = kApplyConfigurationFields,
    .json_fields = kApplyConfigurationFields,
    .index = kApplyConfigurationIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ApplyConfiguration>::Create,
    .destroy = TypeOps<ApplyConfiguration>::Destroy,
    .copy = TypeOps<ApplyConfiguration>::Copy,
    .clear = TypeOps<ApplyConfiguration>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ApplyConfiguration*) noexcept { return tables::kApplyConfiguration; }

// JSONPatch
constexpr Field kJSONPatchFields[] = {
    Field::Make<"expression">(offsetof(JSONPatch, expression), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kJSONPatchIndex[] = {0, 1};
constinit const TypeInfo tables::kJSONPatch = {
    .name = "admissionregistration/v1beta1.JSONPatch",
    .size = sizeof(JSONPatch),
    .field_count = 1,
    .json_count = 1,
    .fields = kJSONPatchFields,
    .json_fields = kJSONPatchFields,
    .index = kJSONPatchIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JSONPatch>::Create,
    .destroy = TypeOps<JSONPatch>::Destroy,
    .copy = TypeOps<JSONPatch>::Copy,
    .clear = TypeOps<JSONPatch>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JSONPatch*) noexcept { return tables::kJSONPatch; }

// MutatingAdmissionPolicyBinding
constexpr Field kMutatingAdmissionPolicyBindingFields[] = {
    Field::Make<"kind">(offsetof(MutatingAdmissionPolicyBinding, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(MutatingAdmissionPolicyBinding, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(MutatingAdmissionPolicyBinding, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(MutatingAdmissionPolicyBinding, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kMutatingAdmissionPolicyBindingSpec),
};
constexpr std::uint8_t kMutatingAdmissionPolicyBindingIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kMutatingAdmissionPolicyBinding = {
    .name = "admissionregistration/v1beta1.MutatingAdmissionPolicyBinding",
    .size = sizeof(MutatingAdmissionPolicyBinding),
    .field_count = 4,
    .json_count = 4,
    .fields = kMutatingAdmissionPolicyBindingFields,
    .json_fields = kMutatingAdmissionPolicyBindingFields,
    .index = kMutatingAdmissionPolicyBindingIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kMutatingAdmissionPolicyBinding,
    .api_version = "admissionregistration.k8s.io/v1beta1",
    .kind = "MutatingAdmissionPolicyBinding",
    .create = TypeOps<MutatingAdmissionPolicyBinding>::Create,
    .destroy = TypeOps<MutatingAdmissionPolicyBinding>::Destroy,
    .copy = TypeOps<MutatingAdmissionPolicyBinding>::Copy,
    .clear = TypeOps<MutatingAdmissionPolicyBinding>::Clear,
    .list = &ListOpsOf<List<MutatingAdmissionPolicyBinding>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyBinding*) noexcept { return tables::kMutatingAdmissionPolicyBinding; }

// MutatingAdmissionPolicyBindingList
constexpr Field kMutatingAdmissionPolicyBindingListFields[] = {
    Field::Make<"kind">(offsetof(MutatingAdmissionPolicyBindingList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(MutatingAdmissionPolicyBindingList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(MutatingAdmissionPolicyBindingList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(MutatingAdmissionPolicyBindingList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kMutatingAdmissionPolicyBinding),
};
constexpr std::uint8_t kMutatingAdmissionPolicyBindingListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kMutatingAdmissionPolicyBindingList = {
    .name = "admissionregistration/v1beta1.MutatingAdmissionPolicyBindingList",
    .size = sizeof(MutatingAdmissionPolicyBindingList),
    .field_count = 4,
    .json_count = 4,
    .fields = kMutatingAdmissionPolicyBindingListFields,
    .json_fields = kMutatingAdmissionPolicyBindingListFields,
    .index = kMutatingAdmissionPolicyBindingListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "admissionregistration.k8s.io/v1beta1",
    .kind = "MutatingAdmissionPolicyBindingList",
    .create = TypeOps<MutatingAdmissionPolicyBindingList>::Create,
    .destroy = TypeOps<MutatingAdmissionPolicyBindingList>::Destroy,
    .copy = TypeOps<MutatingAdmissionPolicyBindingList>::Copy,
    .clear = TypeOps<MutatingAdmissionPolicyBindingList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyBindingList*) noexcept { return tables::kMutatingAdmissionPolicyBindingList; }

// MutatingAdmissionPolicyBindingSpec
constexpr Field kMutatingAdmissionPolicyBindingSpecFields[] = {
    Field::Make<"policyName">(offsetof(MutatingAdmissionPolicyBindingSpec, policy_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"paramRef">(offsetof(MutatingAdmissionPolicyBindingSpec, param_ref), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kParamRef),
    Field::Make<"matchResources">(offsetof(MutatingAdmissionPolicyBindingSpec, match_resources), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kMatchResources),
};
constexpr std::uint8_t kMutatingAdmissionPolicyBindingSpecIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kMutatingAdmissionPolicyBindingSpecMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // paramRef
    {"", "", "", "", "atomic"},  // matchResources
};
constinit const TypeInfo tables::kMutatingAdmissionPolicyBindingSpec = {
    .name = "admissionregistration/v1beta1.MutatingAdmissionPolicyBindingSpec",
    .size = sizeof(MutatingAdmissionPolicyBindingSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kMutatingAdmissionPolicyBindingSpecFields,
    .json_fields = kMutatingAdmissionPolicyBindingSpecFields,
    .index = kMutatingAdmissionPolicyBindingSpecIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kMutatingAdmissionPolicyBindingSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MutatingAdmissionPolicyBindingSpec>::Create,
    .destroy = TypeOps<MutatingAdmissionPolicyBindingSpec>::Destroy,
    .copy = TypeOps<MutatingAdmissionPolicyBindingSpec>::Copy,
    .clear = TypeOps<MutatingAdmissionPolicyBindingSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyBindingSpec*) noexcept { return tables::kMutatingAdmissionPolicyBindingSpec; }

}  // namespace kube::admissionregistration::v1beta1
