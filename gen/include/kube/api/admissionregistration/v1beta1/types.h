// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1beta1); edits are lost.
// The types of admissionregistration/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_ADMISSIONREGISTRATION_V1BETA1_TYPES_H_
#define KUBE_API_ADMISSIONREGISTRATION_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/admissionregistration/v1beta1/fwd.h"
#include "kube/api/admissionregistration/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::admissionregistration::v1beta1 {

using kube::described::operator==;

inline constexpr char kClusterScope[] = "Cluster";
inline constexpr char kNamespacedScope[] = "Namespaced";
inline constexpr char kAllScopes[] = "*";
inline constexpr char kAllowAction[] = "Allow";
inline constexpr char kDenyAction[] = "Deny";
inline constexpr char kIgnore[] = "Ignore";
inline constexpr char kFail[] = "Fail";
inline constexpr char kExact[] = "Exact";
inline constexpr char kEquivalent[] = "Equivalent";
inline constexpr char kSideEffectClassUnknown[] = "Unknown";
inline constexpr char kSideEffectClassNone[] = "None";
inline constexpr char kSideEffectClassSome[] = "Some";
inline constexpr char kSideEffectClassNoneOnDryRun[] = "NoneOnDryRun";
inline constexpr char kDeny[] = "Deny";
inline constexpr char kWarn[] = "Warn";
inline constexpr char kAudit[] = "Audit";
inline constexpr char kNeverReinvocationPolicy[] = "Never";
inline constexpr char kIfNeededReinvocationPolicy[] = "IfNeeded";
inline constexpr char kOperationAll[] = "*";
inline constexpr char kCreate[] = "CREATE";
inline constexpr char kUpdate[] = "UPDATE";
inline constexpr char kDelete[] = "DELETE";
inline constexpr char kConnect[] = "CONNECT";
inline constexpr char kPatchTypeApplyConfiguration[] = "ApplyConfiguration";
inline constexpr char kPatchTypeJSONPatch[] = "JSONPatch";

/// admissionregistration/v1beta1 ParamKind.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ParamKind
struct ParamKind {
  std::string api_version{};
  std::string kind{};
};

/// admissionregistration/v1beta1 NamedRuleWithOperations.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#NamedRuleWithOperations
struct NamedRuleWithOperations {
  List<std::string> resource_names{};
  admissionregistration::v1::RuleWithOperations rule_with_operations{};
};

/// admissionregistration/v1beta1 MatchResources.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MatchResources
struct MatchResources {
  Boxed<meta::v1::LabelSelector> namespace_selector{};
  Boxed<meta::v1::LabelSelector> object_selector{};
  List<NamedRuleWithOperations> resource_rules{};
  List<NamedRuleWithOperations> exclude_resource_rules{};
  std::optional<std::string> match_policy{};
};

/// admissionregistration/v1beta1 Validation.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#Validation
struct Validation {
  std::string expression{};
  std::string message{};
  std::optional<std::string> reason{};
  std::string message_expression{};
};

/// admissionregistration/v1beta1 AuditAnnotation.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#AuditAnnotation
struct AuditAnnotation {
  std::string key{};
  std::string value_expression{};
};

/// admissionregistration/v1beta1 MatchCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MatchCondition
struct MatchCondition {
  std::string name{};
  std::string expression{};
};

/// admissionregistration/v1beta1 Variable.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#Variable
struct Variable {
  std::string name{};
  std::string expression{};
};

/// admissionregistration/v1beta1 ValidatingAdmissionPolicySpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingAdmissionPolicySpec
struct ValidatingAdmissionPolicySpec {
  Boxed<ParamKind> param_kind{};
  Boxed<MatchResources> match_constraints{};
  List<Validation> validations{};
  std::optional<std::string> failure_policy{};
  List<AuditAnnotation> audit_annotations{};
  List<MatchCondition> match_conditions{};
  List<Variable> variables{};
};

/// admissionregistration/v1beta1 ExpressionWarning.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ExpressionWarning
struct ExpressionWarning {
  std::string field_ref{};
  std::string warning{};
};

/// admissionregistration/v1beta1 TypeChecking.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#TypeChecking
struct TypeChecking {
  List<ExpressionWarning> expression_warnings{};
};

/// admissionregistration/v1beta1 ValidatingAdmissionPolicyStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingAdmissionPolicyStatus
struct ValidatingAdmissionPolicyStatus {
  std::int64_t observed_generation{};
  Boxed<TypeChecking> type_checking{};
  List<meta::v1::Condition> conditions{};
};

/// Kind ValidatingAdmissionPolicy of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingAdmissionPolicy
struct ValidatingAdmissionPolicy {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ValidatingAdmissionPolicySpec spec{};
  ValidatingAdmissionPolicyStatus status{};
};

/// Kind ValidatingAdmissionPolicyList of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingAdmissionPolicyList
struct ValidatingAdmissionPolicyList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ValidatingAdmissionPolicy> items{};
};

/// admissionregistration/v1beta1 ParamRef.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ParamRef
struct ParamRef {
  std::string name{};
  std::string namespace_{};
  Boxed<meta::v1::LabelSelector> selector{};
  std::optional<std::string> parameter_not_found_action{};
};

/// admissionregistration/v1beta1 ValidatingAdmissionPolicyBindingSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingAdmissionPolicyBindingSpec
struct ValidatingAdmissionPolicyBindingSpec {
  std::string policy_name{};
  Boxed<ParamRef> param_ref{};
  Boxed<MatchResources> match_resources{};
  List<std::string> validation_actions{};
};

/// Kind ValidatingAdmissionPolicyBinding of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingAdmissionPolicyBinding
struct ValidatingAdmissionPolicyBinding {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ValidatingAdmissionPolicyBindingSpec spec{};
};

/// Kind ValidatingAdmissionPolicyBindingList of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingAdmissionPolicyBindingList
struct ValidatingAdmissionPolicyBindingList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ValidatingAdmissionPolicyBinding> items{};
};

/// admissionregistration/v1beta1 ServiceReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ServiceReference
struct ServiceReference {
  std::string namespace_{};
  std::string name{};
  std::optional<std::string> path{};
  std::optional<std::int32_t> port{};
};

/// admissionregistration/v1beta1 WebhookClientConfig.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#WebhookClientConfig
struct WebhookClientConfig {
  std::optional<std::string> url{};
  Boxed<ServiceReference> service{};
  Bytes ca_bundle{};
};

/// admissionregistration/v1beta1 ValidatingWebhook.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingWebhook
struct ValidatingWebhook {
  std::string name{};
  WebhookClientConfig client_config{};
  List<admissionregistration::v1::RuleWithOperations> rules{};
  std::optional<std::string> failure_policy{};
  std::optional<std::string> match_policy{};
  Boxed<meta::v1::LabelSelector> namespace_selector{};
  Boxed<meta::v1::LabelSelector> object_selector{};
  std::optional<std::string> side_effects{};
  std::optional<std::int32_t> timeout_seconds{};
  List<std::string> admission_review_versions{};
  List<MatchCondition> match_conditions{};
};

/// Kind ValidatingWebhookConfiguration of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingWebhookConfiguration
struct ValidatingWebhookConfiguration {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  List<ValidatingWebhook> webhooks{};
};

/// Kind ValidatingWebhookConfigurationList of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ValidatingWebhookConfigurationList
struct ValidatingWebhookConfigurationList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ValidatingWebhookConfiguration> items{};
};

/// admissionregistration/v1beta1 MutatingWebhook.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingWebhook
struct MutatingWebhook {
  std::string name{};
  WebhookClientConfig client_config{};
  List<admissionregistration::v1::RuleWithOperations> rules{};
  std::optional<std::string> failure_policy{};
  std::optional<std::string> match_policy{};
  Boxed<meta::v1::LabelSelector> namespace_selector{};
  Boxed<meta::v1::LabelSelector> object_selector{};
  std::optional<std::string> side_effects{};
  std::optional<std::int32_t> timeout_seconds{};
  List<std::string> admission_review_versions{};
  std::optional<std::string> reinvocation_policy{};
  List<MatchCondition> match_conditions{};
};

/// Kind MutatingWebhookConfiguration of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingWebhookConfiguration
struct MutatingWebhookConfiguration {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  List<MutatingWebhook> webhooks{};
};

/// Kind MutatingWebhookConfigurationList of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingWebhookConfigurationList
struct MutatingWebhookConfigurationList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<MutatingWebhookConfiguration> items{};
};

/// admissionregistration/v1beta1 ApplyConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#ApplyConfiguration
struct ApplyConfiguration {
  std::string expression{};
};

/// admissionregistration/v1beta1 JSONPatch.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#JSONPatch
struct JSONPatch {
  std::string expression{};
};

/// admissionregistration/v1beta1 Mutation.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#Mutation
struct Mutation {
  std::string patch_type{};
  Boxed<ApplyConfiguration> apply_configuration{};
  Boxed<JSONPatch> json_patch{};
};

/// admissionregistration/v1beta1 MutatingAdmissionPolicySpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingAdmissionPolicySpec
struct MutatingAdmissionPolicySpec {
  Boxed<ParamKind> param_kind{};
  Boxed<MatchResources> match_constraints{};
  List<Variable> variables{};
  List<Mutation> mutations{};
  std::optional<std::string> failure_policy{};
  List<MatchCondition> match_conditions{};
  std::string reinvocation_policy{};
};

/// Kind MutatingAdmissionPolicy of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingAdmissionPolicy
struct MutatingAdmissionPolicy {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  MutatingAdmissionPolicySpec spec{};
};

/// Kind MutatingAdmissionPolicyList of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingAdmissionPolicyList
struct MutatingAdmissionPolicyList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<MutatingAdmissionPolicy> items{};
};

/// admissionregistration/v1beta1 MutatingAdmissionPolicyBindingSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingAdmissionPolicyBindingSpec
struct MutatingAdmissionPolicyBindingSpec {
  std::string policy_name{};
  Boxed<ParamRef> param_ref{};
  Boxed<MatchResources> match_resources{};
};

/// Kind MutatingAdmissionPolicyBinding of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingAdmissionPolicyBinding
struct MutatingAdmissionPolicyBinding {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  MutatingAdmissionPolicyBindingSpec spec{};
};

/// Kind MutatingAdmissionPolicyBindingList of admissionregistration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admissionregistration/v1beta1#MutatingAdmissionPolicyBindingList
struct MutatingAdmissionPolicyBindingList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<MutatingAdmissionPolicyBinding> items{};
};

const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyStatus*) noexcept;
const TypeInfo& GetTypeInfo(const TypeChecking*) noexcept;
const TypeInfo& GetTypeInfo(const ExpressionWarning*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyList*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicySpec*) noexcept;
const TypeInfo& GetTypeInfo(const ParamKind*) noexcept;
const TypeInfo& GetTypeInfo(const Validation*) noexcept;
const TypeInfo& GetTypeInfo(const Variable*) noexcept;
const TypeInfo& GetTypeInfo(const AuditAnnotation*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyBinding*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyBindingList*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingAdmissionPolicyBindingSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ParamRef*) noexcept;
const TypeInfo& GetTypeInfo(const MatchResources*) noexcept;
const TypeInfo& GetTypeInfo(const NamedRuleWithOperations*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingWebhookConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingWebhookConfigurationList*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingWebhookConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingWebhookConfigurationList*) noexcept;
const TypeInfo& GetTypeInfo(const ValidatingWebhook*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingWebhook*) noexcept;
const TypeInfo& GetTypeInfo(const WebhookClientConfig*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceReference*) noexcept;
const TypeInfo& GetTypeInfo(const MatchCondition*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyList*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicySpec*) noexcept;
const TypeInfo& GetTypeInfo(const Mutation*) noexcept;
const TypeInfo& GetTypeInfo(const ApplyConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const JSONPatch*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyBinding*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyBindingList*) noexcept;
const TypeInfo& GetTypeInfo(const MutatingAdmissionPolicyBindingSpec*) noexcept;

// Declared only: the list kind of a kind, for decltype.
ValidatingAdmissionPolicyList ListTypeOf(const ValidatingAdmissionPolicy*);
ValidatingAdmissionPolicyBindingList ListTypeOf(const ValidatingAdmissionPolicyBinding*);
ValidatingWebhookConfigurationList ListTypeOf(const ValidatingWebhookConfiguration*);
MutatingWebhookConfigurationList ListTypeOf(const MutatingWebhookConfiguration*);
MutatingAdmissionPolicyList ListTypeOf(const MutatingAdmissionPolicy*);
MutatingAdmissionPolicyBindingList ListTypeOf(const MutatingAdmissionPolicyBinding*);

namespace resources {
inline constexpr ResourceInfo kValidatingAdmissionPolicy{
    .group = "admissionregistration.k8s.io",
    .version = "v1beta1",
    .kind = "ValidatingAdmissionPolicy",
    .list_kind = "ValidatingAdmissionPolicyList",
    .plural = "validatingadmissionpolicies",
    .singular = "validatingadmissionpolicy",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kValidatingAdmissionPolicyBinding{
    .group = "admissionregistration.k8s.io",
    .version = "v1beta1",
    .kind = "ValidatingAdmissionPolicyBinding",
    .list_kind = "ValidatingAdmissionPolicyBindingList",
    .plural = "validatingadmissionpolicybindings",
    .singular = "validatingadmissionpolicybinding",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kValidatingWebhookConfiguration{
    .group = "admissionregistration.k8s.io",
    .version = "v1beta1",
    .kind = "ValidatingWebhookConfiguration",
    .list_kind = "ValidatingWebhookConfigurationList",
    .plural = "validatingwebhookconfigurations",
    .singular = "validatingwebhookconfiguration",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kMutatingWebhookConfiguration{
    .group = "admissionregistration.k8s.io",
    .version = "v1beta1",
    .kind = "MutatingWebhookConfiguration",
    .list_kind = "MutatingWebhookConfigurationList",
    .plural = "mutatingwebhookconfigurations",
    .singular = "mutatingwebhookconfiguration",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kMutatingAdmissionPolicy{
    .group = "admissionregistration.k8s.io",
    .version = "v1beta1",
    .kind = "MutatingAdmissionPolicy",
    .list_kind = "MutatingAdmissionPolicyList",
    .plural = "mutatingadmissionpolicies",
    .singular = "mutatingadmissionpolicy",
    .short_names = "",
    .categories = "api-extensions",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kMutatingAdmissionPolicyBinding{
    .group = "admissionregistration.k8s.io",
    .version = "v1beta1",
    .kind = "MutatingAdmissionPolicyBinding",
    .list_kind = "MutatingAdmissionPolicyBindingList",
    .plural = "mutatingadmissionpolicybindings",
    .singular = "mutatingadmissionpolicybinding",
    .short_names = "",
    .categories = "api-extensions",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const ValidatingAdmissionPolicy*) noexcept {
  return resources::kValidatingAdmissionPolicy;
}
constexpr const ResourceInfo& GetResourceInfo(const ValidatingAdmissionPolicyBinding*) noexcept {
  return resources::kValidatingAdmissionPolicyBinding;
}
constexpr const ResourceInfo& GetResourceInfo(const ValidatingWebhookConfiguration*) noexcept {
  return resources::kValidatingWebhookConfiguration;
}
constexpr const ResourceInfo& GetResourceInfo(const MutatingWebhookConfiguration*) noexcept {
  return resources::kMutatingWebhookConfiguration;
}
constexpr const ResourceInfo& GetResourceInfo(const MutatingAdmissionPolicy*) noexcept {
  return resources::kMutatingAdmissionPolicy;
}
constexpr const ResourceInfo& GetResourceInfo(const MutatingAdmissionPolicyBinding*) noexcept {
  return resources::kMutatingAdmissionPolicyBinding;
}

}  // namespace kube::admissionregistration::v1beta1

#endif  // KUBE_API_ADMISSIONREGISTRATION_V1BETA1_TYPES_H_
