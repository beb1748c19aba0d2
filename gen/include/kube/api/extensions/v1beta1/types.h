// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/extensions/v1beta1); edits are lost.
// The types of extensions/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_EXTENSIONS_V1BETA1_TYPES_H_
#define KUBE_API_EXTENSIONS_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/extensions/v1beta1/fwd.h"
#include "kube/api/core/v1/types.h"
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

namespace kube::extensions::v1beta1 {

using kube::described::operator==;

inline constexpr char kDefaultDeploymentUniqueLabelKey[] = "pod-template-hash";
inline constexpr char kRecreateDeploymentStrategyType[] = "Recreate";
inline constexpr char kRollingUpdateDeploymentStrategyType[] = "RollingUpdate";
inline constexpr char kDeploymentAvailable[] = "Available";
inline constexpr char kDeploymentProgressing[] = "Progressing";
inline constexpr char kDeploymentReplicaFailure[] = "ReplicaFailure";
inline constexpr char kRollingUpdateDaemonSetStrategyType[] = "RollingUpdate";
inline constexpr char kOnDeleteDaemonSetStrategyType[] = "OnDelete";
inline constexpr char kDaemonSetTemplateGenerationKey[] = "pod-template-generation";
inline constexpr char kDefaultDaemonSetUniqueLabelKey[] = "controller-revision-hash";
inline constexpr char kPathTypeExact[] = "Exact";
inline constexpr char kPathTypePrefix[] = "Prefix";
inline constexpr char kPathTypeImplementationSpecific[] = "ImplementationSpecific";
inline constexpr char kReplicaSetReplicaFailure[] = "ReplicaFailure";
inline constexpr char kPolicyTypeIngress[] = "Ingress";
inline constexpr char kPolicyTypeEgress[] = "Egress";

/// extensions/v1beta1 ScaleSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#ScaleSpec
struct ScaleSpec {
  std::int32_t replicas{};
};

/// extensions/v1beta1 ScaleStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#ScaleStatus
struct ScaleStatus {
  std::int32_t replicas{};
  Map<std::string> selector{};
  std::string target_selector{};
};

/// Kind Scale of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#Scale
struct Scale {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ScaleSpec spec{};
  ScaleStatus status{};
};

/// extensions/v1beta1 RollingUpdateDeployment.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#RollingUpdateDeployment
struct RollingUpdateDeployment {
  std::optional<IntOrString> max_unavailable{};
  std::optional<IntOrString> max_surge{};
};

/// extensions/v1beta1 DeploymentStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DeploymentStrategy
struct DeploymentStrategy {
  std::string type{};
  Boxed<RollingUpdateDeployment> rolling_update{};
};

/// extensions/v1beta1 RollbackConfig.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#RollbackConfig
struct RollbackConfig {
  std::int64_t revision{};
};

/// extensions/v1beta1 DeploymentSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DeploymentSpec
struct DeploymentSpec {
  std::optional<std::int32_t> replicas{};
  Boxed<meta::v1::LabelSelector> selector{};
  core::v1::PodTemplateSpec template_{};
  DeploymentStrategy strategy{};
  std::int32_t min_ready_seconds{};
  std::optional<std::int32_t> revision_history_limit{};
  bool paused{};
  Boxed<RollbackConfig> rollback_to{};
  std::optional<std::int32_t> progress_deadline_seconds{};
};

/// extensions/v1beta1 DeploymentCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DeploymentCondition
struct DeploymentCondition {
  std::string type{};
  std::string status{};
  Time last_update_time{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// extensions/v1beta1 DeploymentStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DeploymentStatus
struct DeploymentStatus {
  std::int64_t observed_generation{};
  std::int32_t replicas{};
  std::int32_t updated_replicas{};
  std::int32_t ready_replicas{};
  std::int32_t available_replicas{};
  std::int32_t unavailable_replicas{};
  std::optional<std::int32_t> terminating_replicas{};
  List<DeploymentCondition> conditions{};
  std::optional<std::int32_t> collision_count{};
};

/// Kind Deployment of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#Deployment
struct Deployment {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  DeploymentSpec spec{};
  DeploymentStatus status{};
};

/// Kind DeploymentRollback of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DeploymentRollback
struct DeploymentRollback {
  std::string api_version{};
  std::string kind{};
  std::string name{};
  Map<std::string> updated_annotations{};
  RollbackConfig rollback_to{};
};

/// Kind DeploymentList of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DeploymentList
struct DeploymentList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Deployment> items{};
};

/// extensions/v1beta1 RollingUpdateDaemonSet.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#RollingUpdateDaemonSet
struct RollingUpdateDaemonSet {
  std::optional<IntOrString> max_unavailable{};
  std::optional<IntOrString> max_surge{};
};

/// extensions/v1beta1 DaemonSetUpdateStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DaemonSetUpdateStrategy
struct DaemonSetUpdateStrategy {
  std::string type{};
  Boxed<RollingUpdateDaemonSet> rolling_update{};
};

/// extensions/v1beta1 DaemonSetSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DaemonSetSpec
struct DaemonSetSpec {
  Boxed<meta::v1::LabelSelector> selector{};
  core::v1::PodTemplateSpec template_{};
  DaemonSetUpdateStrategy update_strategy{};
  std::int32_t min_ready_seconds{};
  std::int64_t template_generation{};
  std::optional<std::int32_t> revision_history_limit{};
};

/// extensions/v1beta1 DaemonSetCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DaemonSetCondition
struct DaemonSetCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// extensions/v1beta1 DaemonSetStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DaemonSetStatus
struct DaemonSetStatus {
  std::int32_t current_number_scheduled{};
  std::int32_t number_misscheduled{};
  std::int32_t desired_number_scheduled{};
  std::int32_t number_ready{};
  std::int64_t observed_generation{};
  std::int32_t updated_number_scheduled{};
  std::int32_t number_available{};
  std::int32_t number_unavailable{};
  std::optional<std::int32_t> collision_count{};
  List<DaemonSetCondition> conditions{};
};

/// Kind DaemonSet of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DaemonSet
struct DaemonSet {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  DaemonSetSpec spec{};
  DaemonSetStatus status{};
};

/// Kind DaemonSetList of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#DaemonSetList
struct DaemonSetList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<DaemonSet> items{};
};

/// extensions/v1beta1 IngressBackend.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressBackend
struct IngressBackend {
  std::string service_name{};
  IntOrString service_port{};
  Boxed<core::v1::TypedLocalObjectReference> resource{};
};

/// extensions/v1beta1 IngressTLS.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressTLS
struct IngressTLS {
  List<std::string> hosts{};
  std::string secret_name{};
};

/// extensions/v1beta1 HTTPIngressPath.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#HTTPIngressPath
struct HTTPIngressPath {
  std::string path{};
  std::optional<std::string> path_type{};
  IngressBackend backend{};
};

/// extensions/v1beta1 HTTPIngressRuleValue.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#HTTPIngressRuleValue
struct HTTPIngressRuleValue {
  List<HTTPIngressPath> paths{};
};

/// extensions/v1beta1 IngressRuleValue.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressRuleValue
struct IngressRuleValue {
  Boxed<HTTPIngressRuleValue> http{};
};

/// extensions/v1beta1 IngressRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressRule
struct IngressRule {
  std::string host{};
  IngressRuleValue ingress_rule_value{};
};

/// extensions/v1beta1 IngressSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressSpec
struct IngressSpec {
  std::optional<std::string> ingress_class_name{};
  Boxed<IngressBackend> backend{};
  List<IngressTLS> tls{};
  List<IngressRule> rules{};
};

/// extensions/v1beta1 IngressPortStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressPortStatus
struct IngressPortStatus {
  std::int32_t port{};
  std::string protocol{};
  std::optional<std::string> error{};
};

/// extensions/v1beta1 IngressLoadBalancerIngress.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressLoadBalancerIngress
struct IngressLoadBalancerIngress {
  std::string ip{};
  std::string hostname{};
  List<IngressPortStatus> ports{};
};

/// extensions/v1beta1 IngressLoadBalancerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressLoadBalancerStatus
struct IngressLoadBalancerStatus {
  List<IngressLoadBalancerIngress> ingress{};
};

/// extensions/v1beta1 IngressStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressStatus
struct IngressStatus {
  IngressLoadBalancerStatus load_balancer{};
};

/// Kind Ingress of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#Ingress
struct Ingress {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  IngressSpec spec{};
  IngressStatus status{};
};

/// Kind IngressList of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IngressList
struct IngressList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Ingress> items{};
};

/// extensions/v1beta1 ReplicaSetSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#ReplicaSetSpec
struct ReplicaSetSpec {
  std::optional<std::int32_t> replicas{};
  std::int32_t min_ready_seconds{};
  Boxed<meta::v1::LabelSelector> selector{};
  core::v1::PodTemplateSpec template_{};
};

/// extensions/v1beta1 ReplicaSetCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#ReplicaSetCondition
struct ReplicaSetCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// extensions/v1beta1 ReplicaSetStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#ReplicaSetStatus
struct ReplicaSetStatus {
  std::int32_t replicas{};
  std::int32_t fully_labeled_replicas{};
  std::int32_t ready_replicas{};
  std::int32_t available_replicas{};
  std::optional<std::int32_t> terminating_replicas{};
  std::int64_t observed_generation{};
  List<ReplicaSetCondition> conditions{};
};

/// Kind ReplicaSet of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#ReplicaSet
struct ReplicaSet {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ReplicaSetSpec spec{};
  ReplicaSetStatus status{};
};

/// Kind ReplicaSetList of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#ReplicaSetList
struct ReplicaSetList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ReplicaSet> items{};
};

/// extensions/v1beta1 NetworkPolicyPort.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#NetworkPolicyPort
struct NetworkPolicyPort {
  std::optional<std::string> protocol{};
  std::optional<IntOrString> port{};
  std::optional<std::int32_t> end_port{};
};

/// extensions/v1beta1 IPBlock.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#IPBlock
struct IPBlock {
  std::string cidr{};
  List<std::string> except{};
};

/// extensions/v1beta1 NetworkPolicyPeer.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#NetworkPolicyPeer
struct NetworkPolicyPeer {
  Boxed<meta::v1::LabelSelector> pod_selector{};
  Boxed<meta::v1::LabelSelector> namespace_selector{};
  Boxed<IPBlock> ip_block{};
};

/// extensions/v1beta1 NetworkPolicyIngressRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#NetworkPolicyIngressRule
struct NetworkPolicyIngressRule {
  List<NetworkPolicyPort> ports{};
  List<NetworkPolicyPeer> from{};
};

/// extensions/v1beta1 NetworkPolicyEgressRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#NetworkPolicyEgressRule
struct NetworkPolicyEgressRule {
  List<NetworkPolicyPort> ports{};
  List<NetworkPolicyPeer> to{};
};

/// extensions/v1beta1 NetworkPolicySpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#NetworkPolicySpec
struct NetworkPolicySpec {
  meta::v1::LabelSelector pod_selector{};
  List<NetworkPolicyIngressRule> ingress{};
  List<NetworkPolicyEgressRule> egress{};
  List<std::string> policy_types{};
};

/// Kind NetworkPolicy of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#NetworkPolicy
struct NetworkPolicy {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  NetworkPolicySpec spec{};
};

/// Kind NetworkPolicyList of extensions/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/extensions/v1beta1#NetworkPolicyList
struct NetworkPolicyList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<NetworkPolicy> items{};
};

const TypeInfo& GetTypeInfo(const ScaleSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ScaleStatus*) noexcept;
const TypeInfo& GetTypeInfo(const Scale*) noexcept;
const TypeInfo& GetTypeInfo(const Deployment*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentSpec*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentRollback*) noexcept;
const TypeInfo& GetTypeInfo(const RollbackConfig*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentStrategy*) noexcept;
const TypeInfo& GetTypeInfo(const RollingUpdateDeployment*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentStatus*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentCondition*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentList*) noexcept;
const TypeInfo& GetTypeInfo(const DaemonSetUpdateStrategy*) noexcept;
const TypeInfo& GetTypeInfo(const RollingUpdateDaemonSet*) noexcept;
const TypeInfo& GetTypeInfo(const DaemonSetSpec*) noexcept;
const TypeInfo& GetTypeInfo(const DaemonSetStatus*) noexcept;
const TypeInfo& GetTypeInfo(const DaemonSetCondition*) noexcept;
const TypeInfo& GetTypeInfo(const DaemonSet*) noexcept;
const TypeInfo& GetTypeInfo(const DaemonSetList*) noexcept;
const TypeInfo& GetTypeInfo(const Ingress*) noexcept;
const TypeInfo& GetTypeInfo(const IngressList*) noexcept;
const TypeInfo& GetTypeInfo(const IngressSpec*) noexcept;
const TypeInfo& GetTypeInfo(const IngressTLS*) noexcept;
const TypeInfo& GetTypeInfo(const IngressStatus*) noexcept;
const TypeInfo& GetTypeInfo(const IngressLoadBalancerStatus*) noexcept;
const TypeInfo& GetTypeInfo(const IngressLoadBalancerIngress*) noexcept;
const TypeInfo& GetTypeInfo(const IngressPortStatus*) noexcept;
const TypeInfo& GetTypeInfo(const IngressRule*) noexcept;
const TypeInfo& GetTypeInfo(const IngressRuleValue*) noexcept;
const TypeInfo& GetTypeInfo(const HTTPIngressRuleValue*) noexcept;
const TypeInfo& GetTypeInfo(const HTTPIngressPath*) noexcept;
const TypeInfo& GetTypeInfo(const IngressBackend*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSet*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetList*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetCondition*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicySpec*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyIngressRule*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyEgressRule*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyPort*) noexcept;
const TypeInfo& GetTypeInfo(const IPBlock*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyPeer*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkPolicyList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
DeploymentList ListTypeOf(const Deployment*);
DaemonSetList ListTypeOf(const DaemonSet*);
IngressList ListTypeOf(const Ingress*);
ReplicaSetList ListTypeOf(const ReplicaSet*);
NetworkPolicyList ListTypeOf(const NetworkPolicy*);

namespace resources {
inline constexpr ResourceInfo kDeployment{
    .group = "extensions",
    .version = "v1beta1",
    .kind = "Deployment",
    .list_kind = "DeploymentList",
    .plural = "deployments",
    .singular = "deployment",
    .short_names = "",
    .categories = "",
    .subresources = "scale,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kDaemonSet{
    .group = "extensions",
    .version = "v1beta1",
    .kind = "DaemonSet",
    .list_kind = "DaemonSetList",
    .plural = "daemonsets",
    .singular = "daemonset",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kIngress{
    .group = "extensions",
    .version = "v1beta1",
    .kind = "Ingress",
    .list_kind = "IngressList",
    .plural = "ingresses",
    .singular = "ingress",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kReplicaSet{
    .group = "extensions",
    .version = "v1beta1",
    .kind = "ReplicaSet",
    .list_kind = "ReplicaSetList",
    .plural = "replicasets",
    .singular = "replicaset",
    .short_names = "",
    .categories = "",
    .subresources = "scale,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kNetworkPolicy{
    .group = "extensions",
    .version = "v1beta1",
    .kind = "NetworkPolicy",
    .list_kind = "NetworkPolicyList",
    .plural = "networkpolicies",
    .singular = "networkpolicy",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const Deployment*) noexcept { return resources::kDeployment; }
constexpr const ResourceInfo& GetResourceInfo(const DaemonSet*) noexcept { return resources::kDaemonSet; }
constexpr const ResourceInfo& GetResourceInfo(const Ingress*) noexcept { return resources::kIngress; }
constexpr const ResourceInfo& GetResourceInfo(const ReplicaSet*) noexcept { return resources::kReplicaSet; }
constexpr const ResourceInfo& GetResourceInfo(const NetworkPolicy*) noexcept { return resources::kNetworkPolicy; }

}  // namespace kube::extensions::v1beta1

#endif  // KUBE_API_EXTENSIONS_V1BETA1_TYPES_H_
