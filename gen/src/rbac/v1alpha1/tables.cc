// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/rbac/v1alpha1); edits are lost.
#include "gen/src/rbac/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/rbac/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::rbac::v1alpha1::PolicyRule)
KUBE_INSTANTIATE_LIST(kube::rbac::v1alpha1::Subject)
KUBE_INSTANTIATE_LIST(kube::rbac::v1alpha1::Role)
KUBE_INSTANTIATE_LIST(kube::rbac::v1alpha1::RoleBinding)
KUBE_INSTANTIATE_LIST(kube::rbac::v1alpha1::ClusterRole)
KUBE_INSTANTIATE_BOXED(kube::rbac::v1alpha1::AggregationRule)
KUBE_INSTANTIATE_LIST(kube::rbac::v1alpha1::ClusterRoleBinding)

namespace kube::rbac::v1alpha1 {

// PolicyRule
constexpr Field kPolicyRuleFields[] = {
    Field::Make<"verbs">(offsetof(PolicyRule, verbs), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"apiGroups">(offsetof(PolicyRule, api_groups), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"resources">(offsetof(PolicyRule, resources), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"resourceNames">(offsetof(PolicyRule, resource_names), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"nonResourceURLs">(offsetof(PolicyRule, non_resource_urls), 6, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kPolicyRuleIndex[] = {0, 1, 0, 2, 3, 4, 5};
constexpr FieldMergeInfo kPolicyRuleMerge[] = {
    {"", "", "atomic", "", ""},  // verbs
    {"", "", "atomic", "", ""},  // apiGroups
    {"", "", "atomic", "", ""},  // resources
    {"", "", "atomic", "", ""},  // resourceNames
    {"", "", "atomic", "", ""},  // nonResourceURLs
};
constinit const TypeInfo tables::kPolicyRule = {
    .name = "rbac/v1alpha1.PolicyRule",
    .size = sizeof(PolicyRule),
    .field_count = 5,
    .json_count = 5,
    .fields = kPolicyRuleFields,
    .json_fields = kPolicyRuleFields,
    .index = kPolicyRuleIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kPolicyRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PolicyRule>::Create,
    .destroy = TypeOps<PolicyRule>::Destroy,
    .copy = TypeOps<PolicyRule>::Copy,
    .clear = TypeOps<PolicyRule>::Clear,
    .list = &ListOpsOf<List<PolicyRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PolicyRule*) noexcept { return tables::kPolicyRule; }

// Subject
constexpr Field kSubjectFields[] = {
    Field::Make<"kind">(offsetof(Subject, kind), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"apiVersion">(offsetof(Subject, api_version), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(Subject, name), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"namespace">(offsetof(Subject, namespace_), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSubjectIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kSubject = {
    .name = "rbac/v1alpha1.Subject",
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

// RoleRef
constexpr Field kRoleRefFields[] = {
    Field::Make<"apiGroup">(offsetof(RoleRef, api_group), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"kind">(offsetof(RoleRef, kind), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(RoleRef, name), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kRoleRefIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kRoleRef = {
    .name = "rbac/v1alpha1.RoleRef",
    .size = sizeof(RoleRef),
    .field_count = 3,
    .json_count = 3,
    .fields = kRoleRefFields,
    .json_fields = kRoleRefFields,
    .index = kRoleRefIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RoleRef>::Create,
    .destroy = TypeOps<RoleRef>::Destroy,
    .copy = TypeOps<RoleRef>::Copy,
    .clear = TypeOps<RoleRef>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RoleRef*) noexcept { return tables::kRoleRef; }

// Role
constexpr Field kRoleFields[] = {
    Field::Make<"kind">(offsetof(Role, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Role, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Role, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"rules">(offsetof(Role, rules), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPolicyRule),
};
constexpr std::uint8_t kRoleIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kRoleMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // rules
};
constinit const TypeInfo tables::kRole = {
    .name = "rbac/v1alpha1.Role",
    .size = sizeof(Role),
    .field_count = 4,
    .json_count = 4,
    .fields = kRoleFields,
    .json_fields = kRoleFields,
    .index = kRoleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kRoleMerge,
    .resource = &resources::kRole,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "Role",
    .create = TypeOps<Role>::Create,
    .destroy = TypeOps<Role>::Destroy,
    .copy = TypeOps<Role>::Copy,
    .clear = TypeOps<Role>::Clear,
    .list = &ListOpsOf<List<Role>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Role*) noexcept { return tables::kRole; }

// RoleBinding
constexpr Field kRoleBindingFields[] = {
    Field::Make<"kind">(offsetof(RoleBinding, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(RoleBinding, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(RoleBinding, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"subjects">(offsetof(RoleBinding, subjects), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kSubject),
    Field::Make<"roleRef">(offsetof(RoleBinding, role_ref), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kRoleRef),
};
constexpr std::uint8_t kRoleBindingIndex[] = {0, 3, 4, 5};
constexpr FieldMergeInfo kRoleBindingMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // subjects
    {},
};
constinit const TypeInfo tables::kRoleBinding = {
    .name = "rbac/v1alpha1.RoleBinding",
    .size = sizeof(RoleBinding),
    .field_count = 5,
    .json_count = 5,
    .fields = kRoleBindingFields,
    .json_fields = kRoleBindingFields,
    .index = kRoleBindingIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kRoleBindingMerge,
    .resource = &resources::kRoleBinding,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "RoleBinding",
    .create = TypeOps<RoleBinding>::Create,
    .destroy = TypeOps<RoleBinding>::Destroy,
    .copy = TypeOps<RoleBinding>::Copy,
    .clear = TypeOps<RoleBinding>::Clear,
    .list = &ListOpsOf<List<RoleBinding>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RoleBinding*) noexcept { return tables::kRoleBinding; }

// RoleBindingList
constexpr Field kRoleBindingListFields[] = {
    Field::Make<"kind">(offsetof(RoleBindingList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(RoleBindingList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(RoleBindingList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(RoleBindingList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kRoleBinding),
};
constexpr std::uint8_t kRoleBindingListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kRoleBindingList = {
    .name = "rbac/v1alpha1.RoleBindingList",
    .size = sizeof(RoleBindingList),
    .field_count = 4,
    .json_count = 4,
    .fields = kRoleBindingListFields,
    .json_fields = kRoleBindingListFields,
    .index = kRoleBindingListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "RoleBindingList",
    .create = TypeOps<RoleBindingList>::Create,
    .destroy = TypeOps<RoleBindingList>::Destroy,
    .copy = TypeOps<RoleBindingList>::Copy,
    .clear = TypeOps<RoleBindingList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RoleBindingList*) noexcept { return tables::kRoleBindingList; }

// RoleList
constexpr Field kRoleListFields[] = {
    Field::Make<"kind">(offsetof(RoleList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(RoleList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(RoleList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(RoleList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kRole),
};
constexpr std::uint8_t kRoleListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kRoleList = {
    .name = "rbac/v1alpha1.RoleList",
    .size = sizeof(RoleList),
    .field_count = 4,
    .json_count = 4,
    .fields = kRoleListFields,
    .json_fields = kRoleListFields,
    .index = kRoleListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "RoleList",
    .create = TypeOps<RoleList>::Create,
    .destroy = TypeOps<RoleList>::Destroy,
    .copy = TypeOps<RoleList>::Copy,
    .clear = TypeOps<RoleList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RoleList*) noexcept { return tables::kRoleList; }

// ClusterRole
constexpr Field kClusterRoleFields[] = {
    Field::Make<"kind">(offsetof(ClusterRole, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterRole, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterRole, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"rules">(offsetof(ClusterRole, rules), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPolicyRule),
    Field::Make<"aggregationRule">(offsetof(ClusterRole, aggregation_rule), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAggregationRule),
};
constexpr std::uint8_t kClusterRoleIndex[] = {0, 3, 4, 5};
constexpr FieldMergeInfo kClusterRoleMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // rules
    {},
};
constinit const TypeInfo tables::kClusterRole = {
    .name = "rbac/v1alpha1.ClusterRole",
    .size = sizeof(ClusterRole),
    .field_count = 5,
    .json_count = 5,
    .fields = kClusterRoleFields,
    .json_fields = kClusterRoleFields,
    .index = kClusterRoleIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kClusterRoleMerge,
    .resource = &resources::kClusterRole,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "ClusterRole",
    .create = TypeOps<ClusterRole>::Create,
    .destroy = TypeOps<ClusterRole>::Destroy,
    .copy = TypeOps<ClusterRole>::Copy,
    .clear = TypeOps<ClusterRole>::Clear,
    .list = &ListOpsOf<List<ClusterRole>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterRole*) noexcept { return tables::kClusterRole; }

// AggregationRule
constexpr Field kAggregationRuleFields[] = {
    Field::Make<"clusterRoleSelectors">(offsetof(AggregationRule, cluster_role_selectors), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
};
constexpr std::uint8_t kAggregationRuleIndex[] = {0, 1};
constexpr FieldMergeInfo kAggregationRuleMerge[] = {
    {"", "", "atomic", "", ""},  // clusterRoleSelectors
};
constinit const TypeInfo tables::kAggregationRule = {
    .name = "rbac/v1alpha1.AggregationRule",
    .size = sizeof(AggregationRule),
    .field_count = 1,
    .json_count = 1,
    .fields = kAggregationRuleFields,
    .json_fields = kAggregationRuleFields,
    .index = kAggregationRuleIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kAggregationRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AggregationRule>::Create,
    .destroy = TypeOps<AggregationRule>::Destroy,
    .copy = TypeOps<AggregationRule>::Copy,
    .clear = TypeOps<AggregationRule>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AggregationRule*) noexcept { return tables::kAggregationRule; }

// ClusterRoleBinding
constexpr Field kClusterRoleBindingFields[] = {
    Field::Make<"kind">(offsetof(ClusterRoleBinding, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterRoleBinding, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterRoleBinding, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"subjects">(offsetof(ClusterRoleBinding, subjects), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kSubject),
    Field::Make<"roleRef">(offsetof(ClusterRoleBinding, role_ref), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kRoleRef),
};
constexpr std::uint8_t kClusterRoleBindingIndex[] = {0, 3, 4, 5};
constexpr FieldMergeInfo kClusterRoleBindingMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // subjects
    {},
};
constinit const TypeInfo tables::kClusterRoleBinding = {
    .name = "rbac/v1alpha1.ClusterRoleBinding",
    .size = sizeof(ClusterRoleBinding),
    .field_count = 5,
    .json_count = 5,
    .fields = kClusterRoleBindingFields,
    .json_fields = kClusterRoleBindingFields,
    .index = kClusterRoleBindingIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kClusterRoleBindingMerge,
    .resource = &resources::kClusterRoleBinding,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "ClusterRoleBinding",
    .create = TypeOps<ClusterRoleBinding>::Create,
    .destroy = TypeOps<ClusterRoleBinding>::Destroy,
    .copy = TypeOps<ClusterRoleBinding>::Copy,
    .clear = TypeOps<ClusterRoleBinding>::Clear,
    .list = &ListOpsOf<List<ClusterRoleBinding>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterRoleBinding*) noexcept { return tables::kClusterRoleBinding; }

// ClusterRoleBindingList
constexpr Field kClusterRoleBindingListFields[] = {
    Field::Make<"kind">(offsetof(ClusterRoleBindingList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterRoleBindingList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterRoleBindingList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ClusterRoleBindingList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kClusterRoleBinding),
};
constexpr std::uint8_t kClusterRoleBindingListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kClusterRoleBindingList = {
    .name = "rbac/v1alpha1.ClusterRoleBindingList",
    .size = sizeof(ClusterRoleBindingList),
    .field_count = 4,
    .json_count = 4,
    .fields = kClusterRoleBindingListFields,
    .json_fields = kClusterRoleBindingListFields,
    .index = kClusterRoleBindingListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "ClusterRoleBindingList",
    .create = TypeOps<ClusterRoleBindingList>::Create,
    .destroy = TypeOps<ClusterRoleBindingList>::Destroy,
    .copy = TypeOps<ClusterRoleBindingList>::Copy,
    .clear = TypeOps<ClusterRoleBindingList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterRoleBindingList*) noexcept { return tables::kClusterRoleBindingList; }

// ClusterRoleList
constexpr Field kClusterRoleListFields[] = {
    Field::Make<"kind">(offsetof(ClusterRoleList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterRoleList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterRoleList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ClusterRoleList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kClusterRole),
};
constexpr std::uint8_t kClusterRoleListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kClusterRoleList = {
    .name = "rbac/v1alpha1.ClusterRoleList",
    .size = sizeof(ClusterRoleList),
    .field_count = 4,
    .json_count = 4,
    .fields = kClusterRoleListFields,
    .json_fields = kClusterRoleListFields,
    .index = kClusterRoleListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "rbac.authorization.k8s.io/v1alpha1",
    .kind = "ClusterRoleList",
    .create = TypeOps<ClusterRoleList>::Create,
    .destroy = TypeOps<ClusterRoleList>::Destroy,
    .copy = TypeOps<ClusterRoleList>::Copy,
    .clear = TypeOps<ClusterRoleList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterRoleList*) noexcept { return tables::kClusterRoleList; }

}  // namespace kube::rbac::v1alpha1
