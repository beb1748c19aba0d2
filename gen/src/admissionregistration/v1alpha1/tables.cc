// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1alpha1); edits are lost.
#include "gen/src/admissionregistration/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/admissionregistration/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/admissionregistration/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::ValidatingAdmissionPolicy)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1alpha1::TypeChecking)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::ExpressionWarning)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::MatchCondition)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1alpha1::ParamKind)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::Validation)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::Variable)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::AuditAnnotation)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::ValidatingAdmissionPolicyBinding)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1alpha1::ParamRef)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1alpha1::MatchResources)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::NamedRuleWithOperations)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::MutatingAdmissionPolicy)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::Mutation)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1alpha1::ApplyConfiguration)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1alpha1::JSONPatch)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1alpha1::MutatingAdmissionPolicyBinding)

namespace kube::admissionregistration::v1alpha1 {

// ValidatingAdmissionPolicy
constexpr Field kValidatingAdmissionPolicyFields[] = {
    Field::Make<"kind">(offsetof(ValidatingAdmissionPolicy, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ValidatingAdmissionPolicy, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ValidatingAdmissionPolicy, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ValidatingAdmissionPolicy, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kValidatingAdmissionPolicySpec),
    Field::Make<"status">(offsetof(ValidatingAdmissionPolicy, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kValidatingAdmissionPolicyStatus),
};
constexpr std::uint8_t kValidatingAdmissionPolicyIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kValidatingAdmissionPolicy = {
    .name = "admissionregistration/v1alpha1.ValidatingAdmissionPolicy",
    .size = sizeof(ValidatingAdmissionPolicy),
    .field_count = 5,
    .json_count = 5,
    .fields = kValidatingAdmissionPolicyFields,
    .json_fields = kValidatingAdmissionPolicyFields,
    .index = kValidatingAdmissionPolicyIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kValidatingAdmissionPolicy,
    .api_version = "admissionregistration.k8s.io/v1alpha1",
    .kind = "ValidatingAdmissionPolicy",
    .create = TypeOps<ValidatingAdmissionPolicy>::Create,
    .destroy = TypeOps<ValidatingAdmissionPolicy>::Destroy,
    .copy = TypeOps<ValidatingAdmissionPolicy>::Copy,
    .clear = TypeOps<ValidatingAdmissionPolicy>::Clear,
    .list = &ListOpsOf<List<ValidatingAdmissionPolicy>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicy*) noexcept { return tables::kValidatingAdmissionPolicy; }

// ValidatingAdmissionPolicyStatus
constexpr Field kValidatingAdmissionPolicyStatusFields[] = {
    Field::Make<"observedGeneration">(offsetof(ValidatingAdmissionPolicyStatus, observed_generation), 1, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"typeChecking">(offsetof(ValidatingAdmissionPolicyStatus, type_checking), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kTypeChecking),
    Field::Make<"conditions">(offsetof(ValidatingAdmissionPolicyStatus, conditions), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
};
constexpr std::uint8_t kValidatingAdmissionPolicyStatusIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kValidatingAdmissionPolicyStatusMerge[] = {
    {},
    {},
    {"", "", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kValidatingAdmissionPolicyStatus = {
    .name = "admissionregistration/v1alpha1.ValidatingAdmissionPolicyStatus",
    .size = sizeof(ValidatingAdmissionPolicyStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kValidatingAdmissionPolicyStatusFields,
    .json_fields = kValidatingAdmissionPolicyStatusFields,
    .index = kValidatingAdmissionPolicyStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kValidatingAdmissionPolicyStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ValidatingAdmissionPolicyStatus>::Create,
    .destroy = TypeOps<ValidatingAdmissionPolicyStatus>::Destroy,
    .copy = TypeOps<ValidatingAdmissionPolicyStatus>::Copy,
    .clear = TypeOps<ValidatingAdmissionPolicyStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyStatus*) noexcept { return tables::kValidatingAdmissionPolicyStatus; }

// TypeChecking
constexpr Field kTypeCheckingFields[] = {
    Field::Make<"expressionWarnings">(offsetof(TypeChecking, expression_warnings), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kExpressionWarning),
};
constexpr std::uint8_t kTypeCheckingIndex[] = {0, 1};
constexpr FieldMergeInfo kTypeCheckingMerge[] = {
    {"", "", "atomic", "", ""},  // expressionWarnings
};
constinit const TypeInfo tables::kTypeChecking = {
    .name = "admissionregistration/v1alpha1.TypeChecking",
    .size = sizeof(TypeChecking),
    .field_count = 1,
    .json_count = 1,
    .fields = kTypeCheckingFields,
    .json_fields = kTypeCheckingFields,
    .index = kTypeCheckingIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kTypeCheckingMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TypeChecking>::Create,
    .destroy = TypeOps<TypeChecking>::Destroy,
    .copy = TypeOps<TypeChecking>::Copy,
    .clear = TypeOps<TypeChecking>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TypeChecking*) noexcept { return tables::kTypeChecking; }

// ExpressionWarning
constexpr Field kExpressionWarningFields[] = {
    Field::Make<"fieldRef">(offsetof(ExpressionWarning, field_ref), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"warning">(offsetof(ExpressionWarning, warning), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kExpressionWarningIndex[] = {0, 0, 1, 2};
constinit const TypeInfo tables::kExpressionWarning = {
    .name = "admissionregistration/v1alpha1.ExpressionWarning",
    .size = sizeof(ExpressionWarning),
    .field_count = 2,
    .json_count = 2,
    .fields = kExpressionWarningFields,
    .json_fields = kExpressionWarningFields,
    .index = kExpressionWarningIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ExpressionWarning>::Create,
    .destroy = TypeOps<ExpressionWarning>::Destroy,
    .copy = TypeOps<ExpressionWarning>::Copy,
    .clear = TypeOps<ExpressionWarning>::Clear,
    .list = &ListOpsOf<List<ExpressionWarning>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ExpressionWarning*) noexcept { return tables::kExpressionWarning; }

// ValidatingAdmissionPolicyList
constexpr Field kValidatingAdmissionPolicyListFields[] = {
    Field::Make<"kind">(offsetof(ValidatingAdmissionPolicyList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ValidatingAdmissionPolicyList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ValidatingAdmissionPolicyList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ValidatingAdmissionPolicyList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kValidatingAdmissionPolicy),
};
constexpr std::uint8_t kValidatingAdmissionPolicyListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kValidatingAdmissionPolicyList = {
    .name = "admissionregistration/v1alpha1.ValidatingAdmissionPolicyList",
    .size = sizeof(ValidatingAdmissionPolicyList),
    .field_count = 4,
    .json_count = 4,
    .fields = kValidatingAdmissionPolicyListFields,
    .json_fields = kValidatingAdmissionPolicyListFields,
    .index = kValidatingAdmissionPolicyListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "admissionregistration.k8s.io/v1alpha1",
    .kind = "ValidatingAdmissionPolicyList",
    .create = TypeOps<ValidatingAdmissionPolicyList>::Create,
    .destroy = TypeOps<ValidatingAdmissionPolicyList>::Destroy,
    .copy = TypeOps<ValidatingAdmissionPolicyList>::Copy,
    .clear = TypeOps<ValidatingAdmissionPolicyList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyList*) noexcept { return tables::kValidatingAdmissionPolicyList; }

// ValidatingAdmissionPolicySpec
constexpr Field kValidatingAdmissionPolicySpecFields[] = {
    Field::Make<"paramKind">(offsetof(ValidatingAdmissionPolicySpec, param_kind), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kParamKind),
    Field::Make<"matchConstraints">(offsetof(ValidatingAdmissionPolicySpec, match_constraints), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kMatchResources),
    Field::Make<"validations">(offsetof(ValidatingAdmissionPolicySpec, validations), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kValidation),
    Field::Make<"failurePolicy">(offsetof(ValidatingAdmissionPolicySpec, failure_policy), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"auditAnnotations">(offsetof(ValidatingAdmissionPolicySpec, audit_annotations), 5, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kAuditAnnotation),
    Field::Make<"matchConditions">(offsetof(ValidatingAdmissionPolicySpec, match_conditions), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kMatchCondition),
    Field::Make<"variables">(offsetof(ValidatingAdmissionPolicySpec, variables), 7, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVariable),
};
constexpr std::uint8_t kValidatingAdmissionPolicySpecIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr FieldMergeInfo kValidatingAdmissionPolicySpecMerge[] = {
    {"", "", "", "", "atomic"},  // paramKind
    {"", "", "", "", "atomic"},  // matchConstraints
    {"", "", "atomic", "", ""},  // validations
    {},
    {"", "", "atomic", "", ""},  // auditAnnotations
    {"merge", "name", "map", "name", ""},  // matchConditions
    {"merge", "name", "map", "name", ""},  // variables
};
constinit const TypeInfo tables::kValidatingAdmissionPolicySpec = {
    .name = "admissionregistration/v1alpha1.ValidatingAdmissionPolicySpec",
    .size = sizeof(ValidatingAdmissionPolicySpec),
    .field_count = 7,
    .json_count = 7,
    .fields = kValidatingAdmissionPolicySpecFields,
    .json_fields = kValidatingAdmissionPolicySpecFields,
    .index = kValidatingAdmissionPolicySpecIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kValidatingAdmissionPolicySpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ValidatingAdmissionPolicySpec>::Create,
    .destroy = TypeOps<ValidatingAdmissionPolicySpec>::Destroy,
    .copy = TypeOps<ValidatingAdmissionPolicySpec>::Copy,
    .clear = TypeOps<ValidatingAdmissionPolicySpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicySpec*) noexcept { return tables::kValidatingAdmissionPolicySpec; }

// MatchCondition
constexpr Field kMatchConditionFields[] = {
    Field::Make<"name">(offsetof(MatchCondition, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"expression">(offsetof(MatchCondition, expression), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kMatchConditionIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kMatchCondition = {
    .name = "admissionregistration/v1alpha1.MatchCondition",
    .size = sizeof(MatchCondition),
    .field_count = 2,
    .json_count = 2,
    .fields = kMatchConditionFields,
    .json_fields = kMatchConditionFields,
    .index = kMatchConditionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MatchCondition>::Create,
    .destroy = TypeOps<MatchCondition>::Destroy,
    .copy = TypeOps<MatchCondition>::Copy,
    .clear = TypeOps<MatchCondition>::Clear,
    .list = &ListOpsOf<List<MatchCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MatchCondition*) noexcept { return tables::kMatchCondition; }

// ParamKind
constexpr Field kParamKindFields[] = {
    Field::Make<"apiVersion">(offsetof(ParamKind, api_version), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"kind">(offsetof(ParamKind, kind), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kParamKindIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kParamKind = {
    .name = "admissionregistration/v1alpha1.ParamKind",
    .size = sizeof(ParamKind),
    .field_count = 2,
    .json_count = 2,
    .fields = kParamKindFields,
    .json_fields = kParamKindFields,
    .index = kParamKindIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ParamKind>::Create,
    .destroy = TypeOps<ParamKind>::Destroy,
    .copy = TypeOps<ParamKind>::Copy,
    .clear = TypeOps<ParamKind>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ParamKind*) noexcept { return tables::kParamKind; }

// Validation
constexpr Field kValidationFields[] = {
    Field::Make<"expression">(offsetof(Validation, expression), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"message">(offsetof(Validation, message), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(Validation, reason), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"messageExpression">(offsetof(Validation, message_expression), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kValidationIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kValidation = {
    .name = "admissionregistration/v1alpha1.Validation",
    .size = sizeof(Validation),
    .field_count = 4,
    .json_count = 4,
    .fields = kValidationFields,
    .json_fields = kValidationFields,
    .index = kValidationIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Validation>::Create,
    .destroy = TypeOps<Validation>::Destroy,
    .copy = TypeOps<Validation>::Copy,
    .clear = TypeOps<Validation>::Clear,
    .list = &ListOpsOf<List<Validation>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Validation*) noexcept { return tables::kValidation; }

// Variable
constexpr Field kVariableFields[] = {
    Field::Make<"name">(offsetof(Variable, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"expression">(offsetof(Variable, expression), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kVariableIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kVariable = {
    .name = "admissionregistration/v1alpha1.Variable",
    .size = sizeof(Variable),
    .field_count = 2,
    .json_count = 2,
    .fields = kVariableFields,
    .json_fields = kVariableFields,
    .index = kVariableIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Variable>::Create,
    .destroy = TypeOps<Variable>::Destroy,
    .copy = TypeOps<Variable>::Copy,
    .clear = TypeOps<Variable>::Clear,
    .list = &ListOpsOf<List<Variable>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Variable*) noexcept { return tables::kVariable; }

// AuditAnnotation
constexpr Field kAuditAnnotationFields[] = {
    Field::Make<"key">(offsetof(AuditAnnotation, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"valueExpression">(offsetof(AuditAnnotation, value_expression), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kAuditAnnotationIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kAuditAnnotation = {
    .name = "admissionregistration/v1alpha1.AuditAnnotation",
    .size = sizeof(AuditAnnotation),
    .field_count = 2,
    .json_count = 2,
    .fields = kAuditAnnotationFields,
    .json_fields = kAuditAnnotationFields,
    .index = kAuditAnnotationIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AuditAnnotation>::Create,
    .destroy = TypeOps<AuditAnnotation>::Destroy,
    .copy = TypeOps<AuditAnnotation>::Copy,
    .clear = TypeOps<AuditAnnotation>::Clear,
    .list = &ListOpsOf<List<AuditAnnotation>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AuditAnnotation*) noexcept { return tables::kAuditAnnotation; }

// ValidatingAdmissionPolicyBinding
constexpr Field kValidatingAdmissionPolicyBindingFields[] = {
    Field::Make<"kind">(offsetof(ValidatingAdmissionPolicyBinding, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ValidatingAdmissionPolicyBinding, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ValidatingAdmissionPolicyBinding, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ValidatingAdmissionPolicyBinding, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kValidatingAdmissionPolicyBindingSpec),
};
constexpr std::uint8_t kValidatingAdmissionPolicyBindingIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kValidatingAdmissionPolicyBinding = {
    .name = "admissionregistration/v1alpha1.ValidatingAdmissionPolicyBinding",
    .size = sizeof(ValidatingAdmissionPolicyBinding),
    .field_count = 4,
    .json_count = 4,
    .fields = kValidatingAdmissionPolicyBindingFields,
    .json_fields = kValidatingAdmissionPolicyBindingFields,
    .index = kValidatingAdmissionPolicyBindingIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kValidatingAdmissionPolicyBinding,
    .api_version = "admissionregistration.k8s.io/v1alpha1",
    .kind = "ValidatingAdmissionPolicyBinding",
    .create = TypeOps<ValidatingAdmissionPolicyBinding>::Create,
    .destroy = TypeOps<ValidatingAdmissionPolicyBinding>::Destroy,
    .copy = TypeOps<ValidatingAdmissionPolicyBinding>::Copy,
    .clear = TypeOps<ValidatingAdmissionPolicyBinding>::Clear,
    .list = &ListOpsOf<List<ValidatingAdmissionPolicyBinding>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyBinding*) noexcept { return tables::kValidatingAdmissionPolicyBinding; }

// ValidatingAdmissionPolicyBindingList
constexpr Field kValidatingAdmissionPolicyBindingListFields[] = {
    Field::Make<"kind">(offsetof(ValidatingAdmissionPolicyBindingList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ValidatingAdmissionPolicyBindingList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ValidatingAdmissionPolicyBindingList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ValidatingAdmissionPolicyBindingList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kValidatingAdmissionPolicyBinding),
};
constexpr std::uint8_t kValidatingAdmissionPolicyBindingListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kValidatingAdmissionPolicyBindingList = {
    .name = "admissionregistration/v1alpha1.ValidatingAdmissionPolicyBindingList",
    .size = sizeof(ValidatingAdmissionPolicyBindingList),
    .field_count = 4,
    .json_count = 4,
    .fields = kValidatingAdmissionPolicyBindingListFields,
    .json_fields = kValidatingAdmissionPolicyBindingListFields,
    .index = kValidatingAdmissionPolicyBindingListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "admissionregistration.k8s.io/v1alpha1",
    .kind = "ValidatingAdmissionPolicyBindingList",
    .create = TypeOps<ValidatingAdmissionPolicyBindingList>::Create,
    .destroy = TypeOps<ValidatingAdmissionPolicyBindingList>::Destroy,
    .copy = TypeOps<ValidatingAdmissionPolicyBindingList>::Copy,
    .clear = TypeOps<ValidatingAdmissionPolicyBindingList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyBindingList*) noexcept { return tables::kValidatingAdmissionPolicyBindingList; }

// ValidatingAdmissionPolicyBindingSpec
constexpr Field kValidatingAdmissionPolicyBindingSpecFields[] = {
    Field::Make<"policyName">(offsetof(ValidatingAdmissionPolicyBindingSpec, policy_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"paramRef">(offsetof(ValidatingAdmissionPolicyBindingSpec, param_ref), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kParamRef),
    Field::Make<"matchResources">(offsetof(ValidatingAdmissionPolicyBindingSpec, match_resources), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kMatchResources),
    Field::Make<"validationActions">(offsetof(ValidatingAdmissionPolicyBindingSpec, validation_actions), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kValidatingAdmissionPolicyBindingSpecIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kValidatingAdmissionPolicyBindingSpecMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // paramRef
    {"", "", "", "", "atomic"},  // matchResources
    {"", "", "set", "", ""},  // validationActions
};
constinit const TypeInfo tables::kValidatingAdmissionPolicyBindingSpec = {
    .name = "admissionregistration/v1alpha1.ValidatingAdmissionPolicyBindingSpec",
    .size = sizeof(ValidatingAdmissionPolicyBindingSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kValidatingAdmissionPolicyBindingSpecFields,
    .json_fields = kValidatingAdmissionPolicyBindingSpecFields,
    .index = kValidatingAdmissionPolicyBindingSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kValidatingAdmissionPolicyBindingSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ValidatingAdmissionPolicyBindingSpec>::Create,
    .destroy = TypeOps<ValidatingAdmissionPolicyBindingSpec>::Destroy,
    .copy = TypeOps<ValidatingAdmissionPolicyBindingSpec>::Copy,
    .clear = TypeOps<ValidatingAdmissionPolicyBindingSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyBindingSpec*) noexcept { return tables::kValidatingAdmissionPolicyBindingSpec; }

// ParamRef
constexpr Field kParamRefFields[] = {
    Field::Make<"name">(offsetof(ParamRef, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespace">(offsetof(ParamRef, namespace_), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"selector">(offsetof(ParamRef, selector), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"parameterNotFoundAction">(offsetof(ParamRef, parameter_not_found_action), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kParamRefIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kParamRefMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
};
constinit const TypeInfo tables::kParamRef = {
    .name = "admissionregistration/v1alpha1.ParamRef",
    .size = sizeof(ParamRef),
    .field_count = 4,
    .json_count = 4,
    .fields = kParamRefFields,
    .json_fields = kParamRefFields,
    .index = kParamRefIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kParamRefMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ParamRef>::Create,
    .destroy = TypeOps<ParamRef>::Destroy,
    .copy = TypeOps<ParamRef>::Copy,
    .clear = TypeOps<ParamRef>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ParamRef*) noexcept { return tables::kParamRef; }

// MatchResources
constexpr Field kMatchResourcesFields[] = {
    Field::Make<"namespaceSelector">(offsetof(MatchResources, namespace_selector), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"objectSelector">(offsetof(MatchResources, object_selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"resourceRules">(offsetof(MatchResources, resource_rules), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNamedRuleWithOperations),
    Field::Make<"excludeResourceRules">(offsetof(MatchResources, exclude_resource_rules), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNamedRuleWithOperations),
    Field::Make<"matchPolicy">(offsetof(MatchResources, match_policy), 7, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kMatchResourcesIndex[] = {0, 1, 2, 3, 4, 0, 0, 5};
constexpr FieldMergeInfo kMatchResourcesMerge[] = {
    {"", "", "", "", "atomic"},  // namespaceSelector
    {"", "", "", "", "atomic"},  // objectSelector
    {"", "", "atomic", "", ""},  // resourceRules
    {"", "", "atomic", "", ""},  // excludeResourceRules
    {},
};
constinit const TypeInfo tables::kMatchResources = {
    .name = "admissionregistration/v1alpha1.MatchResources",
    .size = sizeof(MatchResources),
    .field_count = 5,
    .json_count = 5,
    .fields = kMatchResourcesFields,
    .json_fields = kMatchResourcesFields,
    .index = kMatchResourcesIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kMatchResourcesMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MatchResources>::Create,
    .destroy = TypeOps<MatchResources>::Destroy,
    .copy = TypeOps<MatchResources>::Copy,
    .clear = TypeOps<MatchResources>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MatchResources*) noexcept { return tables::kMatchResources; }

// NamedRuleWithOperations
constexpr Field kNamedRuleWithOperationsFields[] = {
    Field::Make<"resourceNames">(offsetof(NamedRuleWithOperations, resource_names), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"RuleWithOperations">(offsetof(NamedRuleWithOperations, rule_with_operations), 2, FieldType::kMessage, FieldShape::kValue, kInline,
                &admissionregistration::v1::tables::kRuleWithOperations),
};
constexpr Field kNamedRuleWithOperationsJson[] = {
    Field::Make<"resourceNames">(offsetof(NamedRuleWithOperations, resource_names), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"operations">(offsetof(NamedRuleWithOperations, rule_with_operations.operations), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"apiGroups">(offsetof(NamedRuleWithOperations, rule_with_operations.rule.api_groups), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"apiVersions">(offsetof(NamedRuleWithOperations, rule_with_operations.rule.api_versions), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"resources">(offsetof(NamedRuleWithOperations, rule_with_operations.rule.resources), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"scope">(offsetof(NamedRuleWithOperations, rule_with_operations.rule.scope), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kNamedRuleWithOperationsIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kNamedRuleWithOperationsMerge[] = {
    {"", "", "atomic", "", ""},  // resourceNames
    {"", "", "atomic", "", ""},  // operations
    {"", "", "atomic", "", ""},  // apiGroups
    {"", "", "atomic", "", ""},  // apiVersions
    {"", "", "atomic", "", ""},  // resources
    {},
};
constinit const TypeInfo tables::kNamedRuleWithOperations = {
    .name = "admissionregistration/v1alpha1.NamedRuleWithOperations",
    .size = sizeof(NamedRuleWithOperations),
    .field_count = 2,
    .json_count = 6,
    .fields = kNamedRuleWithOperationsFields,
    .json_fields = kNamedRuleWithOperationsJson,
    .index = kNamedRuleWithOperationsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kNamedRuleWithOperationsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NamedRuleWithOperations>::Create,
    .destroy = TypeOps<NamedRuleWithOperations>::Destroy,
    .copy = TypeOps<NamedRuleWithOperations>::Copy,
    .clear = TypeOps<NamedRuleWithOperations>::Clear,
    .list = &ListOpsOf<List<NamedRuleWithOperations>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NamedRuleWithOperations*) noexcept { return tables::kNamedRuleWithOperations; }

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
    .name = "admissionregistration/v1alpha1.MutatingAdmissionPolicy",
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
    .api_version = "admissionregistration.k8s.io/v1alpha1",
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
    .name = "admissionregistration/v1alpha1.MutatingAdmissionPolicyList",
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
    .api_version = "admissionregistration.k8s.io/v1alpha1",
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
    .name = "admissionregistration/v1alpha1.MutatingAdmissionPolicySpec",
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
    .name = "admissionregistration/v1alpha1.Mutation",
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
    .name = "admissionregistration/v1alpha1.ApplyConfiguration",
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
    .name = "admissionregistration/v1alpha1.JSONPatch",
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
    .name = "admissionregistration/v1alpha1.MutatingAdmissionPolicyBinding",
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
    .api_version = "admissionregistration.k8s.io/v1alpha1",
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
    .name = "admissionregistration/v1alpha1.MutatingAdmissionPolicyBindingList",
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
    .api_version = "admissionregistration.k8s.io/v1alpha1",
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
    .name = "admissionregistration/v1alpha1.MutatingAdmissionPolicyBindingSpec",
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

}  // namespace kube::admissionregistration::v1alpha1
