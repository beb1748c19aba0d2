// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1); edits are lost.
// The types of flowcontrol/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_FLOWCONTROL_V1_TYPES_H_
#define KUBE_API_FLOWCONTROL_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/flowcontrol/v1/fwd.h"
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

namespace kube::flowcontrol::v1 {

using kube::described::operator==;

inline constexpr char kAPIGroupAll[] = "*";
inline constexpr char kResourceAll[] = "*";
inline constexpr char kVerbAll[] = "*";
inline constexpr char kNonResourceAll[] = "*";
inline constexpr char kNameAll[] = "*";
inline constexpr char kNamespaceEvery[] = "*";
inline constexpr char kPriorityLevelConfigurationNameExempt[] = "exempt";
inline constexpr char kPriorityLevelConfigurationNameCatchAll[] = "catch-all";
inline constexpr char kFlowSchemaNameExempt[] = "exempt";
inline constexpr char kFlowSchemaNameCatchAll[] = "catch-all";
inline constexpr char kFlowSchemaConditionDangling[] = "Dangling";
inline constexpr char kPriorityLevelConfigurationConditionConcurrencyShared[] = "ConcurrencyShared";
inline constexpr std::int64_t kFlowSchemaMaxMatchingPrecedence = 10000;
inline constexpr char kResponseHeaderMatchedPriorityLevelConfigurationUID[] = "X-Kubernetes-PF-PriorityLevel-UID";
inline constexpr char kResponseHeaderMatchedFlowSchemaUID[] = "X-Kubernetes-PF-FlowSchema-UID";
inline constexpr char kAutoUpdateAnnotationKey[] = "apf.kubernetes.io/autoupdate-spec";
inline constexpr char kFlowDistinguisherMethodByUserType[] = "ByUser";
inline constexpr char kFlowDistinguisherMethodByNamespaceType[] = "ByNamespace";
inline constexpr char kSubjectKindUser[] = "User";
inline constexpr char kSubjectKindGroup[] = "Group";
inline constexpr char kSubjectKindServiceAccount[] = "ServiceAccount";
inline constexpr char kPriorityLevelEnablementExempt[] = "Exempt";
inline constexpr char kPriorityLevelEnablementLimited[] = "Limited";
inline constexpr char kLimitResponseTypeQueue[] = "Queue";
inline constexpr char kLimitResponseTypeReject[] = "Reject";
inline constexpr char kConditionTrue[] = "True";
inline constexpr char kConditionFalse[] = "False";
inline constexpr char kConditionUnknown[] = "Unknown";

/// flowcontrol/v1 PriorityLevelConfigurationReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#PriorityLevelConfigurationReference
struct PriorityLevelConfigurationReference {
  std::string name{};
};

/// flowcontrol/v1 FlowDistinguisherMethod.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#FlowDistinguisherMethod
struct FlowDistinguisherMethod {
  std::string type{};
};

/// flowcontrol/v1 UserSubject.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#UserSubject
struct UserSubject {
  std::string name{};
};

/// flowcontrol/v1 GroupSubject.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#GroupSubject
struct GroupSubject {
  std::string name{};
};

/// flowcontrol/v1 ServiceAccountSubject.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#ServiceAccountSubject
struct ServiceAccountSubject {
  std::string namespace_{};
  std::string name{};
};

/// flowcontrol/v1 Subject.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#Subject
struct Subject {
  std::string kind{};
  Boxed<UserSubject> user{};
  Boxed<GroupSubject> group{};
  Boxed<ServiceAccountSubject> service_account{};
};

/// flowcontrol/v1 ResourcePolicyRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#ResourcePolicyRule
struct ResourcePolicyRule {
  List<std::string> verbs{};
  List<std::string> api_groups{};
  List<std::string> resources{};
  bool cluster_scope{};
  List<std::string> namespaces{};
};

/// flowcontrol/v1 NonResourcePolicyRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#NonResourcePolicyRule
struct NonResourcePolicyRule {
  List<std::string> verbs{};
  List<std::string> non_resource_urls{};
};

/// flowcontrol/v1 PolicyRulesWithSubjects.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#PolicyRulesWithSubjects
struct PolicyRulesWithSubjects {
  List<Subject> subjects{};
  List<ResourcePolicyRule> resource_rules{};
  List<NonResourcePolicyRule> non_resource_rules{};
};

/// flowcontrol/v1 FlowSchemaSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#FlowSchemaSpec
struct FlowSchemaSpec {
  PriorityLevelConfigurationReference priority_level_configuration{};
  std::int32_t matching_precedence{};
  Boxed<FlowDistinguisherMethod> distinguisher_method{};
  List<PolicyRulesWithSubjects> rules{};
};

/// flowcontrol/v1 FlowSchemaCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#FlowSchemaCondition
struct FlowSchemaCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// flowcontrol/v1 FlowSchemaStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#FlowSchemaStatus
struct FlowSchemaStatus {
  List<FlowSchemaCondition> conditions{};
};

/// Kind FlowSchema of flowcontrol.apiserver.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#FlowSchema
struct FlowSchema {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  FlowSchemaSpec spec{};
  FlowSchemaStatus status{};
};

/// Kind FlowSchemaList of flowcontrol.apiserver.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#FlowSchemaList
struct FlowSchemaList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<FlowSchema> items{};
};

/// flowcontrol/v1 QueuingConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#QueuingConfiguration
struct QueuingConfiguration {
  std::int32_t queues{};
  std::int32_t hand_size{};
  std::int32_t queue_length_limit{};
};

/// flowcontrol/v1 LimitResponse.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#LimitResponse
struct LimitResponse {
  std::string type{};
  Boxed<QueuingConfiguration> queuing{};
};

/// flowcontrol/v1 LimitedPriorityLevelConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#LimitedPriorityLevelConfiguration
struct LimitedPriorityLevelConfiguration {
  std::optional<std::int32_t> nominal_concurrency_shares{};
  LimitResponse limit_response{};
  std::optional<std::int32_t> lendable_percent{};
  std::optional<std::int32_t> borrowing_limit_percent{};
};

/// flowcontrol/v1 ExemptPriorityLevelConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#ExemptPriorityLevelConfiguration
struct ExemptPriorityLevelConfiguration {
  std::optional<std::int32_t> nominal_concurrency_shares{};
  std::optional<std::int32_t> lendable_percent{};
};

/// flowcontrol/v1 PriorityLevelConfigurationSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#PriorityLevelConfigurationSpec
struct PriorityLevelConfigurationSpec {
  std::string type{};
  Boxed<LimitedPriorityLevelConfiguration> limited{};
  Boxed<ExemptPriorityLevelConfiguration> exempt{};
};

/// flowcontrol/v1 PriorityLevelConfigurationCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#PriorityLevelConfigurationCondition
struct PriorityLevelConfigurationCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// flowcontrol/v1 PriorityLevelConfigurationStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#PriorityLevelConfigurationStatus
struct PriorityLevelConfigurationStatus {
  List<PriorityLevelConfigurationCondition> conditions{};
};

/// Kind PriorityLevelConfiguration of flowcontrol.apiserver.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#PriorityLevelConfiguration
struct PriorityLevelConfiguration {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PriorityLevelConfigurationSpec spec{};
  PriorityLevelConfigurationStatus status{};
};

/// Kind PriorityLevelConfigurationList of flowcontrol.apiserver.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/flowcontrol/v1#PriorityLevelConfigurationList
struct PriorityLevelConfigurationList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<PriorityLevelConfiguration> items{};
};

const TypeInfo& GetTypeInfo(const FlowSchema*) noexcept;
const TypeInfo& GetTypeInfo(const FlowSchemaList*) noexcept;
const TypeInfo& GetTypeInfo(const FlowSchemaSpec*) noexcept;
const TypeInfo& GetTypeInfo(const FlowDistinguisherMethod*) noexcept;
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationReference*) noexcept;
const TypeInfo& GetTypeInfo(const PolicyRulesWithSubjects*) noexcept;
const TypeInfo& GetTypeInfo(const Subject*) noexcept;
const TypeInfo& GetTypeInfo(const UserSubject*) noexcept;
const TypeInfo& GetTypeInfo(const GroupSubject*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceAccountSubject*) noexcept;
const TypeInfo& GetTypeInfo(const ResourcePolicyRule*) noexcept;
const TypeInfo& GetTypeInfo(const NonResourcePolicyRule*) noexcept;
const TypeInfo& GetTypeInfo(const FlowSchemaStatus*) noexcept;
const TypeInfo& GetTypeInfo(const FlowSchemaCondition*) noexcept;
const TypeInfo& GetTypeInfo(const PriorityLevelConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationList*) noexcept;
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationSpec*) noexcept;
const TypeInfo& GetTypeInfo(const LimitedPriorityLevelConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const ExemptPriorityLevelConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const LimitResponse*) noexcept;
const TypeInfo& GetTypeInfo(const QueuingConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PriorityLevelConfigurationCondition*) noexcept;

// Declared only: the list kind of a kind, for decltype.
FlowSchemaList ListTypeOf(const FlowSchema*);
PriorityLevelConfigurationList ListTypeOf(const PriorityLevelConfiguration*);

namespace resources {
inline constexpr ResourceInfo kFlowSchema{
    .group = "flowcontrol.apiserver.k8s.io",
    .version = "v1",
    .kind = "FlowSchema",
    .list_kind = "FlowSchemaList",
    .plural = "flowschemas",
    .singular = "flowschema",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kPriorityLevelConfiguration{
    .group = "flowcontrol.apiserver.k8s.io",
    .version = "v1",
    .kind = "PriorityLevelConfiguration",
    .list_kind = "PriorityLevelConfigurationList",
    .plural = "prioritylevelconfigurations",
    .singular = "prioritylevelconfiguration",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const FlowSchema*) noexcept { return resources::kFlowSchema; }
constexpr const ResourceInfo& GetResourceInfo(const PriorityLevelConfiguration*) noexcept {
  return resources::kPriorityLevelConfiguration;
}

}  // namespace kube::flowcontrol::v1

#endif  // KUBE_API_FLOWCONTROL_V1_TYPES_H_
