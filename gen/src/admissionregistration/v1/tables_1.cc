// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1); edits are lost.
#include "gen/src/admissionregistration/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/admissionregistration/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::ValidatingAdmissionPolicy)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1::TypeChecking)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::ExpressionWarning)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1::ParamKind)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::Validation)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::Variable)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::AuditAnnotation)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::ValidatingAdmissionPolicyBinding)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1::ParamRef)
KUBE_INSTANTIATE_BOXED(kube::admissionregistration::v1::MatchResources)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::NamedRuleWithOperations)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::ValidatingWebhookConfiguration)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::MutatingWebhookConfiguration)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::ValidatingWebhook)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::MutatingWebhook)
KUBE_INSTANTIATE_LIST(kube::admissionregistration::v1::MutatingAdmissionPolicy)

namespace kube::admissionregistration::v1 {

// Rule
constexpr Field kRuleFields[] = {
    Field::Make<"apiGroups">(offsetof(Rule, api_groups), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"apiVersions">(offsetof(Rule, api_versions), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"resources">(offsetof(Rule, resources), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"scope">(offsetof(Rule, scope), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kRuleIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kRuleMerge[] = {
    {"", "", "atomic", "", ""},  // apiGroups
    {"", "", "atomic", "", ""},  // apiVersions
    {"", "", "atomic", "", ""},  // resources
    {},
};
constinit const TypeInfo tables::kRule = {
    .name = "admissionregistration/v1.Rule",
    .size = sizeof(Rule),
    .field_count = 4,
    .json_count = 4,
    .fields = kRuleFields,
    .json_fields = kRuleFields,
    .index = kRuleIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Rule>::Create,
    .destroy = TypeOps<Rule>::Destroy,
    .copy = TypeOps<Rule>::Copy,
    .clear = TypeOps<Rule>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Rule*) noexcept { return tables::kRule; }

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
    .name = "admissionregistration/v1.ValidatingAdmissionPolicy",
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
    .api_version = "admissionregistration.k8s.io/v1",
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
    .name = "admissionregistration/v1.ValidatingAdmissionPolicyStatus",
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
    .name = "admissionregistration/v1.TypeChecking",
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
    .name = "admissionregistration/v1.ExpressionWarning",
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
    .name = "admissionregistration/v1.ValidatingAdmissionPolicyList",
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
    .api_version = "admissionregistration.k8s.io/v1",
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
    {"merge", "name", "map", "name", "atomic"},  // variables
};
constinit const TypeInfo tables::kValidatingAdmissionPolicySpec = {
    .name = "admissionregistration/v1.ValidatingAdmissionPolicySpec",
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

// ParamKind
constexpr Field kParamKindFields[] = {
    Field::Make<"apiVersion">(offsetof(ParamKind, api_version), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"kind">(offsetof(ParamKind, kind), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kParamKindIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kParamKind = {
    .name = "admissionregistration/v1.ParamKind",
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
    .name = "admissionregistration/v1.Validation",
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
    .name = "admissionregistration/v1.Variable",
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
    .name = "admissionregistration/v1.AuditAnnotation",
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
    .name = "admissionregistration/v1.ValidatingAdmissionPolicyBinding",
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
    .api_version = "admissionregistration.k8s.io/v1",
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
    .name = "admissionregistration/v1.ValidatingAdmissionPolicyBindingList",
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
    .api_version = "admissionregistration.k8s.io/v1",
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
    .name = "admissionregistration/v1.ValidatingAdmissionPolicyBindingSpec",
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
    .name = "admissionregistration/v1.ParamRef",
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
    .name = "admissionregistration/v1.MatchResources",
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
                &tables::kRuleWithOperations),
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
    .name = "admissionregistration/v1.NamedRuleWithOperations",
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

// ValidatingWebhookConfiguration
constexpr Field kValidatingWebhookConfigurationFields[] = {
    Field::Make<"kind">(offsetof(ValidatingWebhookConfiguration, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ValidatingWebhookConfiguration, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ValidatingWebhookConfiguration, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"webhooks">(offsetof(ValidatingWebhookConfiguration, webhooks), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kValidatingWebhook),
};
constexpr std::uint8_t kValidatingWebhookConfigurationIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kValidatingWebhookConfigurationMerge[] = {
    {},
    {},
    {},
    {"merge", "name", "map", "name", ""},  // webhooks
};
constinit const TypeInfo tables::kValidatingWebhookConfiguration = {
    .name = "admissionregistration/v1.ValidatingWebhookConfiguration",
    .size = sizeof(ValidatingWebhookConfiguration),
    .field_count = 4,
    .json_count = 4,
    .fields = kValidatingWebhookConfigurationFields,
    .json_fields = kValidatingWebhookConfigurationFields,
    .index = kValidatingWebhookConfigurationIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kValidatingWebhookConfigurationMerge,
    .resource = &resources::kValidatingWebhookConfiguration,
    .api_version = "admissionregistration.k8s.io/v1",
    .kind = "ValidatingWebhookConfiguration",
    .create = TypeOps<ValidatingWebhookConfiguration>::Create,
    .destroy = TypeOps<ValidatingWebhookConfiguration>::Destroy,
    .copy = TypeOps<ValidatingWebhookConfiguration>::Copy,
    .clear = TypeOps<ValidatingWebhookConfiguration>::Clear,
    .list = &ListOpsOf<List<ValidatingWebhookConfiguration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingWebhookConfiguration*) noexcept { return tables::kValidatingWebhookConfiguration; }

// ValidatingWebhookConfigurationList
constexpr Field kValidatingWebhookConfigurationListFields[] = {
    Field::Make<"kind">(offsetof(ValidatingWebhookConfigurationList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ValidatingWebhookConfigurationList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ValidatingWebhookConfigurationList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ValidatingWebhookConfigurationList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kValidatingWebhookConfiguration),
};
constexpr std::uint8_t kValidatingWebhookConfigurationListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kValidatingWebhookConfigurationList = {
    .name = "admissionregistration/v1.ValidatingWebhookConfigurationList",
    .size = sizeof(ValidatingWebhookConfigurationList),
    .field_count = 4,
    .json_count = 4,
    .fields = kValidatingWebhookConfigurationListFields,
    .json_fields = kValidatingWebhookConfigurationListFields,
    .index = kValidatingWebhookConfigurationListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "admissionregistration.k8s.io/v1",
    .kind = "ValidatingWebhookConfigurationList",
    .create = TypeOps<ValidatingWebhookConfigurationList>::Create,
    .destroy = TypeOps<ValidatingWebhookConfigurationList>::Destroy,
    .copy = TypeOps<ValidatingWebhookConfigurationList>::Copy,
    .clear = TypeOps<ValidatingWebhookConfigurationList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingWebhookConfigurationList*) noexcept { return tables::kValidatingWebhookConfigurationList; }

// MutatingWebhookConfiguration
constexpr Field kMutatingWebhookConfigurationFields[] = {
    Field::Make<"kind">(offsetof(MutatingWebhookConfiguration, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(MutatingWebhookConfiguration, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(MutatingWebhookConfiguration, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"webhooks">(offsetof(MutatingWebhookConfiguration, webhooks), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kMutatingWebhook),
};
constexpr std::uint8_t kMutatingWebhookConfigurationIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kMutatingWebhookConfigurationMerge[] = {
    {},
    {},
    {},
    {"merge", "name", "map", "name", ""},  // webhooks
};
constinit const TypeInfo tables::kMutatingWebhookConfiguration = {
    .name = "admissionregistration/v1.MutatingWebhookConfiguration",
    .size = sizeof(MutatingWebhookConfiguration),
    .field_count = 4,
    .json_count = 4,
    .fields = kMutatingWebhookConfigurationFields,
    .json_fields = kMutatingWebhookConfigurationFields,
    .index = kMutatingWebhookConfigurationIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kMutatingWebhookConfigurationMerge,
    .resource = &resources::kMutatingWebhookConfiguration,
    .api_version = "admissionregistration.k8s.io/v1",
    .kind = "MutatingWebhookConfiguration",
    .create = TypeOps<MutatingWebhookConfiguration>::Create,
    .destroy = TypeOps<MutatingWebhookConfiguration>::Destroy,
    .copy = TypeOps<MutatingWebhookConfiguration>::Copy,
    .clear = TypeOps<MutatingWebhookConfiguration>::Clear,
    .list = &ListOpsOf<List<MutatingWebhookConfiguration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingWebhookConfiguration*) noexcept { return tables::kMutatingWebhookConfiguration; }

// MutatingWebhookConfigurationList
constexpr Field kMutatingWebhookConfigurationListFields[] = {
    Field::Make<"kind">(offsetof(MutatingWebhookConfigurationList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(MutatingWebhookConfigurationList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(MutatingWebhookConfigurationList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(MutatingWebhookConfigurationList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kMutatingWebhookConfiguration),
};
constexpr std::uint8_t kMutatingWebhookConfigurationListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kMutatingWebhookConfigurationList = {
    .name = "admissionregistration/v1.MutatingWebhookConfigurationList",
    .size = sizeof(MutatingWebhookConfigurationList),
    .field_count = 4,
    .json_count = 4,
    .fields = kMutatingWebhookConfigurationListFields,
    .json_fields = kMutatingWebhookConfigurationListFields,
    .index = kMutatingWebhookConfigurationListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "admissionregistration.k8s.io/v1",
    .kind = "MutatingWebhookConfigurationList",
    .create = TypeOps<MutatingWebhookConfigurationList>::Create,
    .destroy = TypeOps<MutatingWebhookConfigurationList>::Destroy,
    .copy = TypeOps<MutatingWebhookConfigurationList>::Copy,
    .clear = TypeOps<MutatingWebhookConfigurationList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingWebhookConfigurationList*) noexcept { return tables::kMutatingWebhookConfigurationList; }

// ValidatingWebhook
constexpr Field kValidatingWebhookFields[] = {
    Field::Make<"name">(offsetof(ValidatingWebhook, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"clientConfig">(offsetof(ValidatingWebhook, client_config), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kWebhookClientConfig),
    Field::Make<"rules">(offsetof(ValidatingWebhook, rules), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kRuleWithOperations),
    Field::Make<"failurePolicy">(offsetof(ValidatingWebhook, failure_policy), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"matchPolicy">(offsetof(ValidatingWebhook, match_policy), 9, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"namespaceSelector">(offsetof(ValidatingWebhook, namespace_selector), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"objectSelector">(offsetof(ValidatingWebhook, object_selector), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"sideEffects">(offsetof(ValidatingWebhook, side_effects), 6, FieldType::kString, FieldShape::kOptional),
    Field::Make<"timeoutSeconds">(offsetof(ValidatingWebhook, timeout_seconds), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"admissionReviewVersions">(offsetof(ValidatingWebhook, admission_review_versions), 8, FieldType::kString, FieldShape::kList),
    Field::Make<"matchConditions">(offsetof(ValidatingWebhook, match_conditions), 11, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kMatchCondition),
};
constexpr std::uint8_t kValidatingWebhookIndex[] = {0, 1, 2, 3, 4, 6, 8, 9, 10, 5, 7, 11};
constexpr FieldMergeInfo kValidatingWebhookMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // rules
    {},
    {},
    {"", "", "", "", "atomic"},  // namespaceSelector
    {"", "", "", "", "atomic"},  // objectSelector
    {},
    {},
    {"", "", "atomic", "", ""},  // admissionReviewVersions
    {"merge", "name", "map", "name", ""},  // matchConditions
};
constinit const TypeInfo tables::kValidatingWebhook = {
    .name = "admissionregistration/v1.ValidatingWebhook",
    .size = sizeof(ValidatingWebhook),
    .field_count = 11,
    .json_count = 11,
    .fields = kValidatingWebhookFields,
    .json_fields = kValidatingWebhookFields,
    .index = kValidatingWebhookIndex,
    .index_size = 12,
    .form = JsonForm::kObject,
    .merge = kValidatingWebhookMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ValidatingWebhook>::Create,
    .destroy = TypeOps<ValidatingWebhook>::Destroy,
    .copy = TypeOps<ValidatingWebhook>::Copy,
    .clear = TypeOps<ValidatingWebhook>::Clear,
    .list = &ListOpsOf<List<ValidatingWebhook>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidatingWebhook*) noexcept { return tables::kValidatingWebhook; }

// MutatingWebhook
constexpr Field kMutatingWebhookFields[] = {
    Field::Make<"name">(offsetof(MutatingWebhook, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"clientConfig">(offsetof(MutatingWebhook, client_config), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kWebhookClientConfig),
    Field::Make<"rules">(offsetof(MutatingWebhook, rules), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kRuleWithOperations),
    Field::Make<"failurePolicy">(offsetof(MutatingWebhook, failure_policy), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"matchPolicy">(offsetof(MutatingWebhook, match_policy), 9, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"namespaceSelector">(offsetof(MutatingWebhook, namespace_selector), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"objectSelector">(offsetof(MutatingWebhook, object_selector), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"sideEffects">(offsetof(MutatingWebhook, side_effects), 6, FieldType::kString, FieldShape::kOptional),
    Field::Make<"timeoutSeconds">(offsetof(MutatingWebhook, timeout_seconds), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"admissionReviewVersions">(offsetof(MutatingWebhook, admission_review_versions), 8, FieldType::kString, FieldShape::kList),
    Field::Make<"reinvocationPolicy">(offsetof(MutatingWebhook, reinvocation_policy), 10, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"matchConditions">(offsetof(MutatingWebhook, match_conditions), 12, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kMatchCondition),
};
constexpr std::uint8_t kMutatingWebhookIndex[] = {0, 1, 2, 3, 4, 6, 8, 9, 10, 5, 11, 7, 12};
constexpr FieldMergeInfo kMutatingWebhookMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // rules
    {},
    {},
    {"", "", "", "", "atomic"},  // namespaceSelector
    {"", "", "", "", "atomic"},  // objectSelector
    {},
    {},
    {"", "", "atomic", "", ""},  // admissionReviewVersions
    {},
    {"merge", "name", "map", "name", ""},  // matchConditions
};
constinit const TypeInfo tables::kMutatingWebhook = {
    .name = "admissionregistration/v1.MutatingWebhook",
    .size = sizeof(MutatingWebhook),
    .field_count = 12,
    .json_count = 12,
    .fields = kMutatingWebhookFields,
    .json_fields = kMutatingWebhookFields,
    .index = kMutatingWebhookIndex,
    .index_size = 13,
    .form = JsonForm::kObject,
    .merge = kMutatingWebhookMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<MutatingWebhook>::Create,
    .destroy = TypeOps<MutatingWebhook>::Destroy,
    .copy = TypeOps<MutatingWebhook>::Copy,
    .clear = TypeOps<MutatingWebhook>::Clear,
    .list = &ListOpsOf<List<MutatingWebhook>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingWebhook*) noexcept { return tables::kMutatingWebhook; }

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
    .name = "admissionregistration/v1.MutatingAdmissionPolicy",
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
    .api_version = "admissionregistration.k8s.io/v1",
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
    .name = "admissionregistration/v1.MutatingAdmissionPolicyList",
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
    .api_version = "admissionregistration.k8s.io/v1",
    .kind = "MutatingAdmissionPolicyList",
    .create = TypeOps<MutatingAdmissionPolicyList>::Create,
    .destroy = TypeOps<MutatingAdmissionPolicyList>::Destroy,
    .copy = TypeOps<MutatingAdmissionPolicyList>::Copy,
    .clear = TypeOps<MutatingAdmissionPolicyList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyList*) noexcept { return tables::kMutatingAdmissionPolicyList; }

}  // namespace kube::admissionregistration::v1
