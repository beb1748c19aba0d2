// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1beta3); edits are lost.
#include "gen/src/flowcontrol/v1beta3/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/flowcontrol/v1beta3/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::FlowSchema)
KUBE_INSTANTIATE_BOXED(kube::flowcontrol::v1beta3::FlowDistinguisherMethod)
KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::PolicyRulesWithSubjects)
KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::Subject)
KUBE_INSTANTIATE_BOXED(kube::flowcontrol::v1beta3::UserSubject)
KUBE_INSTANTIATE_BOXED(kube::flowcontrol::v1beta3::GroupSubject)
KUBE_INSTANTIATE_BOXED(kube::flowcontrol::v1beta3::ServiceAccountSubject)
KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::ResourcePolicyRule)
KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::NonResourcePolicyRule)
KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::FlowSchemaCondition)
KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::PriorityLevelConfiguration)
KUBE_INSTANTIATE_BOXED(kube::flowcontrol::v1beta3::LimitedPriorityLevelConfiguration)
KUBE_INSTANTIATE_BOXED(kube::flowcontrol::v1beta3::ExemptPriorityLevelConfiguration)
KUBE_INSTANTIATE_BOXED(kube::flowcontrol::v1beta3::QueuingConfiguration)
KUBE_INSTANTIATE_LIST(kube::flowcontrol::v1beta3::PriorityLevelConfigurationCondition)

namespace kube::flowcontrol::v1beta3 {

// FlowSchema
constexpr Field kFlowSchemaFields[] = {
    Field::Make<"kind">(offsetof(FlowSchema, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(FlowSchema, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(FlowSchema, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(FlowSchema, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kFlowSchemaSpec),
    Field::Make<"status">(offsetof(FlowSchema, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kFlowSchemaStatus),
};
constexpr std::uint8_t kFlowSchemaIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kFlowSchema = {
    .name = "flowcontrol/v1beta3.FlowSchema",
    .size = sizeof(FlowSchema),
    .field_count = 5,
    .json_count = 5,
    .fields = kFlowSchemaFields,
    .json_fields = kFlowSchemaFields,
    .index = kFlowSchemaIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kFlowSchema,
    .api_version = "flowcontrol.apiserver.k8s.io/v1beta3",
    .kind = "FlowSchema",
    .create = TypeOps<FlowSchema>::Create,
    .destroy = TypeOps<FlowSchema>::Destroy,
    .copy = TypeOps<FlowSchema>::Copy,
    .clear = TypeOps<FlowSchema>::Clear,
    .list = &ListOpsOf<List<FlowSchema>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlowSchema*) noexcept { return tables::kFlowSchema; }

// FlowSchemaList
constexpr Field kFlowSchemaListFields[] = {
    Field::Make<"kind">(offsetof(FlowSchemaList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(FlowSchemaList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(FlowSchemaList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(FlowSchemaList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kFlowSchema),
};
constexpr std::uint8_t kFlowSchemaListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kFlowSchemaList = {
    .name = "flowcontrol/v1beta3.FlowSchemaList",
    .size = sizeof(FlowSchemaList),
    .field_count = 4,
    .json_count = 4,
    .fields = kFlowSchemaListFields,
    .json_fields = kFlowSchemaListFields,
    .index = kFlowSchemaListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "flowcontrol.apiserver.k8s.io/v1beta3",
    .kind = "FlowSchemaList",
    .create = TypeOps<FlowSchemaList>::Create,
    .destroy = TypeOps<FlowSchemaList>::Destroy,
    .copy = TypeOps<FlowSchemaList>::Copy,
    .clear = TypeOps<FlowSchemaList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlowSchemaList*) noexcept { return tables::kFlowSchemaList; }

// FlowSchemaSpec
constexpr Field kFlowSchemaSpecFields[] = {
    Field::Make<"priorityLevelConfiguration">(offsetof(FlowSchemaSpec, priority_level_configuration), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPriorityLevelConfigurationReference),
    Field::Make<"matchingPrecedence">(offsetof(FlowSchemaSpec, matching_precedence), 2, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"distinguisherMethod">(offsetof(FlowSchemaSpec, distinguisher_method), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kFlowDistinguisherMethod),
    Field::Make<"rules">(offsetof(FlowSchemaSpec, rules), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPolicyRulesWithSubjects),
};
constexpr std::uint8_t kFlowSchemaSpecIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kFlowSchemaSpecMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // rules
};
constinit const TypeInfo tables::kFlowSchemaSpec = {
    .name = "flowcontrol/v1beta3.FlowSchemaSpec",
    .size = sizeof(FlowSchemaSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kFlowSchemaSpecFields,
    .json_fields = kFlowSchemaSpecFields,
    .index = kFlowSchemaSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kFlowSchemaSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FlowSchemaSpec>::Create,
    .destroy = TypeOps<FlowSchemaSpec>::Destroy,
    .copy = TypeOps<FlowSchemaSpec>::Copy,
    .clear = TypeOps<FlowSchemaSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlowSchemaSpec*) noexcept { return tables::kFlowSchemaSpec; }

// FlowDistinguisherMethod
constexpr Field kFlowDistinguisherMethodFields[] = {
    Field::Make<"type">(offsetof(FlowDistinguisherMethod, type), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kFlowDistinguisherMethodIndex[] = {0, 1};
constinit const TypeInfo tables::kFlowDistinguisherMethod = {
    .name = "flowcontrol/v1beta3.FlowDistinguisherMethod",
    .size = sizeof(FlowDistinguisherMethod),
    .field_count = 1,
    .json_count = 1,
    .fields = kFlowDistinguisherMethodFields,
    .json_fields = kFlowDistinguisherMethodFields,
    .index = kFlowDistinguisherMethodIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FlowDistinguisherMethod>::Create,
    .destroy = TypeOps<FlowDistinguisherMethod>::Destroy,
    .copy = TypeOps<FlowDistinguisherMethod>::Copy,
    .clear = TypeOps<FlowDistinguisherMethod>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlowDistinguisherMethod*) noexcept { return tables::kFlowDistinguisherMethod; }

// PriorityLevelConfigurationReference
constexpr Field kPriorityLevelConfigurationReferenceFields[] = {
    Field::Make<"name">(offsetof(PriorityLevelConfigurationReference, name), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kPriorityLevelConfigurationReferenceIndex[] = {0, 1};
constinit const TypeInfo tables::kPriorityLevelConfigurationReference = {
    .name = "flowcontrol/v1beta3.PriorityLevelConfigurationReference",
    .size = sizeof(PriorityLevelConfigurationReference),
    .field_count = 1,
    .json_count = 1,
    .fields = kPriorityLevelConfigurationReferenceFields,
    .json_fields = kPriorityLevelConfigurationReferenceFields,
    .index = kPriorityLevelConfigurationReferenceIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PriorityLevelConfigurationReference>::Create,
    .destroy = TypeOps<PriorityLevelConfigurationReference>::Destroy,
    .copy = TypeOps<PriorityLevelConfigurationReference>::Copy,
    .clear = TypeOps<PriorityLevelConfigurationReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationReference*) noexcept { return tables::kPriorityLevelConfigurationReference; }

// PolicyRulesWithSubjects
constexpr Field kPolicyRulesWithSubjectsFields[] = {
    Field::Make<"subjects">(offsetof(PolicyRulesWithSubjects, subjects), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kSubject),
    Field::Make<"resourceRules">(offsetof(PolicyRulesWithSubjects, resource_rules), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kResourcePolicyRule),
    Field::Make<"nonResourceRules">(offsetof(PolicyRulesWithSubjects, non_resource_rules), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNonResourcePolicyRule),
};
constexpr std::uint8_t kPolicyRulesWithSubjectsIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kPolicyRulesWithSubjectsMerge[] = {
    {"", "", "atomic", "", ""},  // subjects
    {"", "", "atomic", "", ""},  // resourceRules
    {"", "", "atomic", "", ""},  // nonResourceRules
};
constinit const TypeInfo tables::kPolicyRulesWithSubjects = {
    .name = "flowcontrol/v1beta3.PolicyRulesWithSubjects",
    .size = sizeof(PolicyRulesWithSubjects),
    .field_count = 3,
    .json_count = 3,
    .fields = kPolicyRulesWithSubjectsFields,
    .json_fields = kPolicyRulesWithSubjectsFields,
    .index = kPolicyRulesWithSubjectsIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kPolicyRulesWithSubjectsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PolicyRulesWithSubjects>::Create,
    .destroy = TypeOps<PolicyRulesWithSubjects>::Destroy,
    .copy = TypeOps<PolicyRulesWithSubjects>::Copy,
    .clear = TypeOps<PolicyRulesWithSubjects>::Clear,
    .list = &ListOpsOf<List<PolicyRulesWithSubjects>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PolicyRulesWithSubjects*) noexcept { return tables::kPolicyRulesWithSubjects; }

// Subject
constexpr Field kSubjectFields[] = {
    Field::Make<"kind">(offsetof(Subject, kind), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"user">(offsetof(Subject, user), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kUserSubject),
    Field::Make<"group">(offsetof(Subject, group), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGroupSubject),
    Field::Make<"serviceAccount">(offsetof(Subject, service_account), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kServiceAccountSubject),
};
constexpr std::uint8_t kSubjectIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kSubject = {
    .name = "flowcontrol/v1beta3.Subject",
    .size = sizeof(Subject),
    .field_count = 4,
    .json_count = 4,
    .fields = kSubjectFields,
    .json_fields = kSubjectFields,
    .index = kSubjectIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Subject>::Create,
    .destroy = TypeOps<Subject>::Destroy,
    .copy = TypeOps<Subject>::Copy,
    .clear = TypeOps<Subject>::Clear,
    .list = &ListOpsOf<List<Subject>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Subject*) noexcept { return tables::kSubject; }

// UserSubject
constexpr Field kUserSubjectFields[] = {
    Field::Make<"name">(offsetof(UserSubject, name), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kUserSubjectIndex[] = {0, 1};
constinit const TypeInfo tables::kUserSubject = {
    .name = "flowcontrol/v1beta3.UserSubject",
    .size = sizeof(UserSubject),
    .field_count = 1,
    .json_count = 1,
    .fields = kUserSubjectFields,
    .json_fields = kUserSubjectFields,
    .index = kUserSubjectIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<UserSubject>::Create,
    .destroy = TypeOps<UserSubject>::Destroy,
    .copy = TypeOps<UserSubject>::Copy,
    .clear = TypeOps<UserSubject>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const UserSubject*) noexcept { return tables::kUserSubject; }

// GroupSubject
constexpr Field kGroupSubjectFields[] = {
    Field::Make<"name">(offsetof(GroupSubject, name), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kGroupSubjectIndex[] = {0, 1};
constinit const TypeInfo tables::kGroupSubject = {
    .name = "flowcontrol/v1beta3.GroupSubject",
    .size = sizeof(GroupSubject),
    .field_count = 1,
    .json_count = 1,
    .fields = kGroupSubjectFields,
    .json_fields = kGroupSubjectFields,
    .index = kGroupSubjectIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<GroupSubject>::Create,
    .destroy = TypeOps<GroupSubject>::Destroy,
    .copy = TypeOps<GroupSubject>::Copy,
    .clear = TypeOps<GroupSubject>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const GroupSubject*) noexcept { return tables::kGroupSubject; }

// ServiceAccountSubject
constexpr Field kServiceAccountSubjectFields[] = {
    Field::Make<"namespace">(offsetof(ServiceAccountSubject, namespace_), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(ServiceAccountSubject, name), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kServiceAccountSubjectIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kServiceAccountSubject = {
    .name = "flowcontrol/v1beta3.ServiceAccountSubject",
    .size = sizeof(ServiceAccountSubject),
    .field_count = 2,
    .json_count = 2,
    .fields = kServiceAccountSubjectFields,
    .json_fields = kServiceAccountSubjectFields,
    .index = kServiceAccountSubjectIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceAccountSubject>::Create,
    .destroy = TypeOps<ServiceAccountSubject>::Destroy,
    .copy = TypeOps<ServiceAccountSubject>::Copy,
    .clear = TypeOps<ServiceAccountSubject>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceAccountSubject*) noexcept { return tables::kServiceAccountSubject; }

// ResourcePolicyRule
constexpr Field kResourcePolicyRuleFields[] = {
    Field::Make<"verbs">(offsetof(ResourcePolicyRule, verbs), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"apiGroups">(offsetof(ResourcePolicyRule, api_groups), 2, FieldType::kString, FieldShape::kList),
    Field::Make<"resources">(offsetof(ResourcePolicyRule, resources), 3, FieldType::kString, FieldShape::kList),
    Field::Make<"clusterScope">(offsetof(ResourcePolicyRule, cluster_scope), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespaces">(offsetof(ResourcePolicyRule, namespaces), 5, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kResourcePolicyRuleIndex[] = {0, 1, 2, 3, 4, 5};
constexpr FieldMergeInfo kResourcePolicyRuleMerge[] = {
    {"", "", "set", "", ""},  // verbs
    {"", "", "set", "", ""},  // apiGroups
    {"", "", "set", "", ""},  // resources
    {},
    {"", "", "set", "", ""},  // namespaces
};
constinit const TypeInfo tables::kResourcePolicyRule = {
    .name = "flowcontrol/v1beta3.ResourcePolicyRule",
    .size = sizeof(ResourcePolicyRule),
    .field_count = 5,
    .json_count = 5,
    .fields = kResourcePolicyRuleFields,
    .json_fields = kResourcePolicyRuleFields,
    .index = kResourcePolicyRuleIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kResourcePolicyRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourcePolicyRule>::Create,
    .destroy = TypeOps<ResourcePolicyRule>::Destroy,
    .copy = TypeOps<ResourcePolicyRule>::Copy,
    .clear = TypeOps<ResourcePolicyRule>::Clear,
    .list = &ListOpsOf<List<ResourcePolicyRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourcePolicyRule*) noexcept { return tables::kResourcePolicyRule; }

// NonResourcePolicyRule
constexpr Field kNonResourcePolicyRuleFields[] = {
    Field::Make<"verbs">(offsetof(NonResourcePolicyRule, verbs), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"nonResourceURLs">(offsetof(NonResourcePolicyRule, non_resource_urls), 6, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kNonResourcePolicyRuleIndex[] = {0, 1, 0, 0, 0, 0, 2};
constexpr FieldMergeInfo kNonResourcePolicyRuleMerge[] = {
    {"", "", "set", "", ""},  // verbs
    {"", "", "set", "", ""},  // nonResourceURLs
};
constinit const TypeInfo tables::kNonResourcePolicyRule = {
    .name = "flowcontrol/v1beta3.NonResourcePolicyRule",
    .size = sizeof(NonResourcePolicyRule),
    .field_count = 2,
    .json_count = 2,
    .fields = kNonResourcePolicyRuleFields,
    .json_fields = kNonResourcePolicyRuleFields,
    .index = kNonResourcePolicyRuleIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kNonResourcePolicyRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NonResourcePolicyRule>::Create,
    .destroy = TypeOps<NonResourcePolicyRule>::Destroy,
    .copy = TypeOps<NonResourcePolicyRule>::Copy,
    .clear = TypeOps<NonResourcePolicyRule>::Clear,
    .list = &ListOpsOf<List<NonResourcePolicyRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NonResourcePolicyRule*) noexcept { return tables::kNonResourcePolicyRule; }

// FlowSchemaStatus
constexpr Field kFlowSchemaStatusFields[] = {
    Field::Make<"conditions">(offsetof(FlowSchemaStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kFlowSchemaCondition),
};
constexpr std::uint8_t kFlowSchemaStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kFlowSchemaStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kFlowSchemaStatus = {
    .name = "flowcontrol/v1beta3.FlowSchemaStatus",
    .size = sizeof(FlowSchemaStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kFlowSchemaStatusFields,
    .json_fields = kFlowSchemaStatusFields,
    .index = kFlowSchemaStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kFlowSchemaStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FlowSchemaStatus>::Create,
    .destroy = TypeOps<FlowSchemaStatus>::Destroy,
    .copy = TypeOps<FlowSchemaStatus>::Copy,
    .clear = TypeOps<FlowSchemaStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlowSchemaStatus*) noexcept { return tables::kFlowSchemaStatus; }

// FlowSchemaCondition
constexpr Field kFlowSchemaConditionFields[] = {
    Field::Make<"type">(offsetof(FlowSchemaCondition, type), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"status">(offsetof(FlowSchemaCondition, status), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(FlowSchemaCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(FlowSchemaCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(FlowSchemaCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kFlowSchemaConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kFlowSchemaCondition = {
    .name = "flowcontrol/v1beta3.FlowSchemaCondition",
    .size = sizeof(FlowSchemaCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kFlowSchemaConditionFields,
    .json_fields = kFlowSchemaConditionFields,
    .index = kFlowSchemaConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<FlowSchemaCondition>::Create,
    .destroy = TypeOps<FlowSchemaCondition>::Destroy,
    .copy = TypeOps<FlowSchemaCondition>::Copy,
    .clear = TypeOps<FlowSchemaCondition>::Clear,
    .list = &ListOpsOf<List<FlowSchemaCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const FlowSchemaCondition*) noexcept { return tables::kFlowSchemaCondition; }

// PriorityLevelConfiguration
constexpr Field kPriorityLevelConfigurationFields[] = {
    Field::Make<"kind">(offsetof(PriorityLevelConfiguration, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PriorityLevelConfiguration, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PriorityLevelConfiguration, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PriorityLevelConfiguration, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPriorityLevelConfigurationSpec),
    Field::Make<"status">(offsetof(PriorityLevelConfiguration, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPriorityLevelConfigurationStatus),
};
constexpr std::uint8_t kPriorityLevelConfigurationIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kPriorityLevelConfiguration = {
    .name = "flowcontrol/v1beta3.PriorityLevelConfiguration",
    .size = sizeof(PriorityLevelConfiguration),
    .field_count = 5,
    .json_count = 5,
    .fields = kPriorityLevelConfigurationFields,
    .json_fields = kPriorityLevelConfigurationFields,
    .index = kPriorityLevelConfigurationIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPriorityLevelConfiguration,
    .api_version = "flowcontrol.apiserver.k8s.io/v1beta3",
    .kind = "PriorityLevelConfiguration",
    .create = TypeOps<PriorityLevelConfiguration>::Create,
    .destroy = TypeOps<PriorityLevelConfiguration>::Destroy,
    .copy = TypeOps<PriorityLevelConfiguration>::Copy,
    .clear = TypeOps<PriorityLevelConfiguration>::Clear,
    .list = &ListOpsOf<List<PriorityLevelConfiguration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityLevelConfiguration*) noexcept { return tables::kPriorityLevelConfiguration; }

// PriorityLevelConfigurationList
constexpr Field kPriorityLevelConfigurationListFields[] = {
    Field::Make<"kind">(offsetof(PriorityLevelConfigurationList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PriorityLevelConfigurationList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PriorityLevelConfigurationList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PriorityLevelConfigurationList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPriorityLevelConfiguration),
};
constexpr std::uint8_t kPriorityLevelConfigurationListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPriorityLevelConfigurationList = {
    .name = "flowcontrol/v1beta3.PriorityLevelConfigurationList",
    .size = sizeof(PriorityLevelConfigurationList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPriorityLevelConfigurationListFields,
    .json_fields = kPriorityLevelConfigurationListFields,
    .index = kPriorityLevelConfigurationListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "flowcontrol.apiserver.k8s.io/v1beta3",
    .kind = "PriorityLevelConfigurationList",
    .create = TypeOps<PriorityLevelConfigurationList>::Create,
    .destroy = TypeOps<PriorityLevelConfigurationList>::Destroy,
    .copy = TypeOps<PriorityLevelConfigurationList>::Copy,
    .clear = TypeOps<PriorityLevelConfigurationList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationList*) noexcept { return tables::kPriorityLevelConfigurationList; }

// PriorityLevelConfigurationSpec
constexpr Field kPriorityLevelConfigurationSpecFields[] = {
    Field::Make<"type">(offsetof(PriorityLevelConfigurationSpec, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"limited">(offsetof(PriorityLevelConfigurationSpec, limited), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLimitedPriorityLevelConfiguration),
    Field::Make<"exempt">(offsetof(PriorityLevelConfigurationSpec, exempt), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExemptPriorityLevelConfiguration),
};
constexpr std::uint8_t kPriorityLevelConfigurationSpecIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kPriorityLevelConfigurationSpec = {
    .name = "flowcontrol/v1beta3.PriorityLevelConfigurationSpec",
    .size = sizeof(PriorityLevelConfigurationSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kPriorityLevelConfigurationSpecFields,
    .json_fields = kPriorityLevelConfigurationSpecFields,
    .index = kPriorityLevelConfigurationSpecIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PriorityLevelConfigurationSpec>::Create,
    .destroy = TypeOps<PriorityLevelConfigurationSpec>::Destroy,
    .copy = TypeOps<PriorityLevelConfigurationSpec>::Copy,
    .clear = TypeOps<PriorityLevelConfigurationSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationSpec*) noexcept { return tables::kPriorityLevelConfigurationSpec; }

// LimitedPriorityLevelConfiguration
constexpr Field kLimitedPriorityLevelConfigurationFields[] = {
    Field::Make<"nominalConcurrencyShares">(offsetof(LimitedPriorityLevelConfiguration, nominal_concurrency_shares), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"limitResponse">(offsetof(LimitedPriorityLevelConfiguration, limit_response), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kLimitResponse),
    Field::Make<"lendablePercent">(offsetof(LimitedPriorityLevelConfiguration, lendable_percent), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"borrowingLimitPercent">(offsetof(LimitedPriorityLevelConfiguration, borrowing_limit_percent), 4, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kLimitedPriorityLevelConfigurationIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kLimitedPriorityLevelConfiguration = {
    .name = "flowcontrol/v1beta3.LimitedPriorityLevelConfiguration",
    .size = sizeof(LimitedPriorityLevelConfiguration),
    .field_count = 4,
    .json_count = 4,
    .fields = kLimitedPriorityLevelConfigurationFields,
    .json_fields = kLimitedPriorityLevelConfigurationFields,
    .index = kLimitedPriorityLevelConfigurationIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LimitedPriorityLevelConfiguration>::Create,
    .destroy = TypeOps<LimitedPriorityLevelConfiguration>::Destroy,
    .copy = TypeOps<LimitedPriorityLevelConfiguration>::Copy,
    .clear = TypeOps<LimitedPriorityLevelConfiguration>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LimitedPriorityLevelConfiguration*) noexcept { return tables::kLimitedPriorityLevelConfiguration; }

// ExemptPriorityLevelConfiguration
constexpr Field kExemptPriorityLevelConfigurationFields[] = {
    Field::Make<"nominalConcurrencyShares">(offsetof(ExemptPriorityLevelConfiguration, nominal_concurrency_shares), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"lendablePercent">(offsetof(ExemptPriorityLevelConfiguration, lendable_percent), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kExemptPriorityLevelConfigurationIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kExemptPriorityLevelConfiguration = {
    .name = "flowcontrol/v1beta3.ExemptPriorityLevelConfiguration",
    .size = sizeof(ExemptPriorityLevelConfiguration),
    .field_count = 2,
    .json_count = 2,
    .fields = kExemptPriorityLevelConfigurationFields,
    .json_fields = kExemptPriorityLevelConfigurationFields,
    .index = kExemptPriorityLevelConfigurationIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ExemptPriorityLevelConfiguration>::Create,
    .destroy = TypeOps<ExemptPriorityLevelConfiguration>::Destroy,
    .copy = TypeOps<ExemptPriorityLevelConfiguration>::Copy,
    .clear = TypeOps<ExemptPriorityLevelConfiguration>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ExemptPriorityLevelConfiguration*) noexcept { return tables::kExemptPriorityLevelConfiguration; }

// LimitResponse
constexpr Field kLimitResponseFields[] = {
    Field::Make<"type">(offsetof(LimitResponse, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"queuing">(offsetof(LimitResponse, queuing), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kQueuingConfiguration),
};
constexpr std::uint8_t kLimitResponseIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kLimitResponse = {
    .name = "flowcontrol/v1beta3.LimitResponse",
    .size = sizeof(LimitResponse),
    .field_count = 2,
    .json_count = 2,
    .fields = kLimitResponseFields,
    .json_fields = kLimitResponseFields,
    .index = kLimitResponseIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LimitResponse>::Create,
    .destroy = TypeOps<LimitResponse>::Destroy,
    .copy = TypeOps<LimitResponse>::Copy,
    .clear = TypeOps<LimitResponse>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LimitResponse*) noexcept { return tables::kLimitResponse; }

// QueuingConfiguration
constexpr Field kQueuingConfigurationFields[] = {
    Field::Make<"queues">(offsetof(QueuingConfiguration, queues), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"handSize">(offsetof(QueuingConfiguration, hand_size), 2, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"queueLengthLimit">(offsetof(QueuingConfiguration, queue_length_limit), 3, FieldType::kInt32, FieldShape::kValue),
};
constexpr std::uint8_t kQueuingConfigurationIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kQueuingConfiguration = {
    .name = "flowcontrol/v1beta3.QueuingConfiguration",
    .size = sizeof(QueuingConfiguration),
    .field_count = 3,
    .json_count = 3,
    .fields = kQueuingConfigurationFields,
    .json_fields = kQueuingConfigurationFields,
    .index = kQueuingConfigurationIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<QueuingConfiguration>::Create,
    .destroy = TypeOps<QueuingConfiguration>::Destroy,
    .copy = TypeOps<QueuingConfiguration>::Copy,
    .clear = TypeOps<QueuingConfiguration>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const QueuingConfiguration*) noexcept { return tables::kQueuingConfiguration; }

// PriorityLevelConfigurationStatus
constexpr Field kPriorityLevelConfigurationStatusFields[] = {
    Field::Make<"conditions">(offsetof(PriorityLevelConfigurationStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPriorityLevelConfigurationCondition),
};
constexpr std::uint8_t kPriorityLevelConfigurationStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kPriorityLevelConfigurationStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kPriorityLevelConfigurationStatus = {
    .name = "flowcontrol/v1beta3.PriorityLevelConfigurationStatus",
    .size = sizeof(PriorityLevelConfigurationStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kPriorityLevelConfigurationStatusFields,
    .json_fields = kPriorityLevelConfigurationStatusFields,
    .index = kPriorityLevelConfigurationStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kPriorityLevelConfigurationStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PriorityLevelConfigurationStatus>::Create,
    .destroy = TypeOps<PriorityLevelConfigurationStatus>::Destroy,
    .copy = TypeOps<PriorityLevelConfigurationStatus>::Copy,
    .clear = TypeOps<PriorityLevelConfigurationStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationStatus*) noexcept { return tables::kPriorityLevelConfigurationStatus; }

// PriorityLevelConfigurationCondition
constexpr Field kPriorityLevelConfigurationConditionFields[] = {
    Field::Make<"type">(offsetof(PriorityLevelConfigurationCondition, type), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"status">(offsetof(PriorityLevelConfigurationCondition, status), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(PriorityLevelConfigurationCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(PriorityLevelConfigurationCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(PriorityLevelConfigurationCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPriorityLevelConfigurationConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kPriorityLevelConfigurationCondition = {
    .name = "flowcontrol/v1beta3.PriorityLevelConfigurationCondition",
    .size = sizeof(PriorityLevelConfigurationCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kPriorityLevelConfigurationConditionFields,
    .json_fields = kPriorityLevelConfigurationConditionFields,
    .index = kPriorityLevelConfigurationConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PriorityLevelConfigurationCondition>::Create,
    .destroy = TypeOps<PriorityLevelConfigurationCondition>::Destroy,
    .copy = TypeOps<PriorityLevelConfigurationCondition>::Copy,
    .clear = TypeOps<PriorityLevelConfigurationCondition>::Clear,
    .list = &ListOpsOf<List<PriorityLevelConfigurationCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationCondition*) noexcept { return tables::kPriorityLevelConfigurationCondition; }

}  // namespace kube::flowcontrol::v1beta3
