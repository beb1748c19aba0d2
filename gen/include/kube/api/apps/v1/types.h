// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1); edits are lost.
// The types of apps/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_APPS_V1_TYPES_H_
#define KUBE_API_APPS_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/apps/v1/fwd.h"
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

namespace kube::apps::v1 {

using kube::described::operator==;

inline constexpr char kControllerRevisionHashLabelKey[] = "controller-revision-hash";
inline constexpr char kStatefulSetRevisionLabel[] = "controller-revision-hash";
inline constexpr char kDeprecatedRollbackTo[] = "deprecated.deployment.rollback.to";
inline constexpr char kDeprecatedTemplateGeneration[] = "deprecated.daemonset.template.generation";
inline constexpr char kStatefulSetPodNameLabel[] = "statefulset.kubernetes.io/pod-name";
inline constexpr char kPodIndexLabel[] = "apps.kubernetes.io/pod-index";
inline constexpr char kOrderedReadyPodManagement[] = "OrderedReady";
inline constexpr char kParallelPodManagement[] = "Parallel";
inline constexpr char kRollingUpdateStatefulSetStrategyType[] = "RollingUpdate";
inline constexpr char kOnDeleteStatefulSetStrategyType[] = "OnDelete";
inline constexpr char kRetainPersistentVolumeClaimRetentionPolicyType[] = "Retain";
inline constexpr char kDeletePersistentVolumeClaimRetentionPolicyType[] = "Delete";
inline constexpr char kDefaultDeploymentUniqueLabelKey[] = "pod-template-hash";
inline constexpr char kRecreateDeploymentStrategyType[] = "Recreate";
inline constexpr char kRollingUpdateDeploymentStrategyType[] = "RollingUpdate";
inline constexpr char kDeploymentAvailable[] = "Available";
inline constexpr char kDeploymentProgressing[] = "Progressing";
inline constexpr char kDeploymentReplicaFailure[] = "ReplicaFailure";
inline constexpr char kRollingUpdateDaemonSetStrategyType[] = "RollingUpdate";
inline constexpr char kOnDeleteDaemonSetStrategyType[] = "OnDelete";
inline constexpr char kDefaultDaemonSetUniqueLabelKey[] = "controller-revision-hash";
inline constexpr char kReplicaSetReplicaFailure[] = "ReplicaFailure";

/// apps/v1 RollingUpdateStatefulSetStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#RollingUpdateStatefulSetStrategy
struct RollingUpdateStatefulSetStrategy {
  std::optional<std::int32_t> partition{};
  std::optional<IntOrString> max_unavailable{};
};

/// apps/v1 StatefulSetUpdateStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSetUpdateStrategy
struct StatefulSetUpdateStrategy {
  std::string type{};
  Boxed<RollingUpdateStatefulSetStrategy> rolling_update{};
};

/// apps/v1 StatefulSetPersistentVolumeClaimRetentionPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSetPersistentVolumeClaimRetentionPolicy
struct StatefulSetPersistentVolumeClaimRetentionPolicy {
  std::string when_deleted{};
  std::string when_scaled{};
};

/// apps/v1 StatefulSetOrdinals.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSetOrdinals
struct StatefulSetOrdinals {
  std::int32_t start{};
};

/// apps/v1 StatefulSetSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSetSpec
struct StatefulSetSpec {
  std::optional<std::int32_t> replicas{};
  Boxed<meta::v1::LabelSelector> selector{};
  core::v1::PodTemplateSpec template_{};
  List<core::v1::PersistentVolumeClaim> volume_claim_templates{};
  std::string service_name{};
  std::string pod_management_policy{};
  StatefulSetUpdateStrategy update_strategy{};
  std::optional<std::int32_t> revision_history_limit{};
  std::int32_t min_ready_seconds{};
  Boxed<StatefulSetPersistentVolumeClaimRetentionPolicy> persistent_volume_claim_retention_policy{};
  Boxed<StatefulSetOrdinals> ordinals{};
};

/// apps/v1 StatefulSetCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSetCondition
struct StatefulSetCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apps/v1 StatefulSetStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSetStatus
struct StatefulSetStatus {
  std::int64_t observed_generation{};
  std::int32_t replicas{};
  std::int32_t ready_replicas{};
  std::int32_t current_replicas{};
  std::int32_t updated_replicas{};
  std::string current_revision{};
  std::string update_revision{};
  std::optional<std::int32_t> collision_count{};
  List<StatefulSetCondition> conditions{};
  std::int32_t available_replicas{};
};

/// Kind StatefulSet of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSet
struct StatefulSet {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  StatefulSetSpec spec{};
  StatefulSetStatus status{};
};

/// Kind StatefulSetList of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#StatefulSetList
struct StatefulSetList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<StatefulSet> items{};
};

/// apps/v1 RollingUpdateDeployment.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#RollingUpdateDeployment
struct RollingUpdateDeployment {
  std::optional<IntOrString> max_unavailable{};
  std::optional<IntOrString> max_surge{};
};

/// apps/v1 DeploymentStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DeploymentStrategy
struct DeploymentStrategy {
  std::string type{};
  Boxed<RollingUpdateDeployment> rolling_update{};
};

/// apps/v1 DeploymentSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DeploymentSpec
struct DeploymentSpec {
  std::optional<std::int32_t> replicas{};
  Boxed<meta::v1::LabelSelector> selector{};
  core::v1::PodTemplateSpec template_{};
  DeploymentStrategy strategy{};
  std::int32_t min_ready_seconds{};
  std::optional<std::int32_t> revision_history_limit{};
  bool paused{};
  std::optional<std::int32_t> progress_deadline_seconds{};
};

/// apps/v1 DeploymentCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DeploymentCondition
struct DeploymentCondition {
  std::string type{};
  std::string status{};
  Time last_update_time{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apps/v1 DeploymentStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DeploymentStatus
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

/// Kind Deployment of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#Deployment
struct Deployment {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  DeploymentSpec spec{};
  DeploymentStatus status{};
};

/// Kind DeploymentList of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DeploymentList
struct DeploymentList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Deployment> items{};
};

/// apps/v1 RollingUpdateDaemonSet.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#RollingUpdateDaemonSet
struct RollingUpdateDaemonSet {
  std::optional<IntOrString> max_unavailable{};
  std::optional<IntOrString> max_surge{};
};

/// apps/v1 DaemonSetUpdateStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DaemonSetUpdateStrategy
struct DaemonSetUpdateStrategy {
  std::string type{};
  Boxed<RollingUpdateDaemonSet> rolling_update{};
};

/// apps/v1 DaemonSetSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DaemonSetSpec
struct DaemonSetSpec {
  Boxed<meta::v1::LabelSelector> selector{};
  core::v1::PodTemplateSpec template_{};
  DaemonSetUpdateStrategy update_strategy{};
  std::int32_t min_ready_seconds{};
  std::optional<std::int32_t> revision_history_limit{};
};

/// apps/v1 DaemonSetCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DaemonSetCondition
struct DaemonSetCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apps/v1 DaemonSetStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DaemonSetStatus
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

/// Kind DaemonSet of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DaemonSet
struct DaemonSet {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  DaemonSetSpec spec{};
  DaemonSetStatus status{};
};

/// Kind DaemonSetList of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#DaemonSetList
struct DaemonSetList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<DaemonSet> items{};
};

/// apps/v1 ReplicaSetSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#ReplicaSetSpec
struct ReplicaSetSpec {
  std::optional<std::int32_t> replicas{};
  std::int32_t min_ready_seconds{};
  Boxed<meta::v1::LabelSelector> selector{};
  core::v1::PodTemplateSpec template_{};
};

/// apps/v1 ReplicaSetCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#ReplicaSetCondition
struct ReplicaSetCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apps/v1 ReplicaSetStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#ReplicaSetStatus
struct ReplicaSetStatus {
  std::int32_t replicas{};
  std::int32_t fully_labeled_replicas{};
  std::int32_t ready_replicas{};
  std::int32_t available_replicas{};
  std::optional<std::int32_t> terminating_replicas{};
  std::int64_t observed_generation{};
  List<ReplicaSetCondition> conditions{};
};

/// Kind ReplicaSet of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#ReplicaSet
struct ReplicaSet {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ReplicaSetSpec spec{};
  ReplicaSetStatus status{};
};

/// Kind ReplicaSetList of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#ReplicaSetList
struct ReplicaSetList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ReplicaSet> items{};
};

/// Kind ControllerRevision of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#ControllerRevision
struct ControllerRevision {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  RawJson data{};
  std::int64_t revision{};
};

/// Kind ControllerRevisionList of apps/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1#ControllerRevisionList
struct ControllerRevisionList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ControllerRevision> items{};
};

const TypeInfo& GetTypeInfo(const StatefulSet*) noexcept;
const TypeInfo& GetTypeInfo(const StatefulSetUpdateStrategy*) noexcept;
const TypeInfo& GetTypeInfo(const RollingUpdateStatefulSetStrategy*) noexcept;
const TypeInfo& GetTypeInfo(const StatefulSetPersistentVolumeClaimRetentionPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const StatefulSetOrdinals*) noexcept;
const TypeInfo& GetTypeInfo(const StatefulSetSpec*) noexcept;
const TypeInfo& GetTypeInfo(const StatefulSetStatus*) noexcept;
const TypeInfo& GetTypeInfo(const StatefulSetCondition*) noexcept;
const TypeInfo& GetTypeInfo(const StatefulSetList*) noexcept;
const TypeInfo& GetTypeInfo(const Deployment*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentSpec*) noexcept;
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
const TypeInfo& GetTypeInfo(const ReplicaSet*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetList*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicaSetCondition*) noexcept;
const TypeInfo& GetTypeInfo(const ControllerRevision*) noexcept;
const TypeInfo& GetTypeInfo(const ControllerRevisionList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
StatefulSetList ListTypeOf(const StatefulSet*);
DeploymentList ListTypeOf(const Deployment*);
DaemonSetList ListTypeOf(const DaemonSet*);
ReplicaSetList ListTypeOf(const ReplicaSet*);
ControllerRevisionList ListTypeOf(const ControllerRevision*);

namespace resources {
inline constexpr ResourceInfo kStatefulSet{
    .group = "apps",
    .version = "v1",
    .kind = "StatefulSet",
    .list_kind = "StatefulSetList",
    .plural = "statefulsets",
    .singular = "statefulset",
    .short_names = "sts",
    .categories = "all",
    .subresources = "scale,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kDeployment{
    .group = "apps",
    .version = "v1",
    .kind = "Deployment",
    .list_kind = "DeploymentList",
    .plural = "deployments",
    .singular = "deployment",
    .short_names = "deploy",
    .categories = "all",
    .subresources = "scale,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kDaemonSet{
    .group = "apps",
    .version = "v1",
    .kind = "DaemonSet",
    .list_kind = "DaemonSetList",
    .plural = "daemonsets",
    .singular = "daemonset",
    .short_names = "ds",
    .categories = "all",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kReplicaSet{
    .group = "apps",
    .version = "v1",
    .kind = "ReplicaSet",
    .list_kind = "ReplicaSetList",
    .plural = "replicasets",
    .singular = "replicaset",
    .short_names = "rs",
    .categories = "all",
    .subresources = "scale,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kControllerRevision{
    .group = "apps",
    .version = "v1",
    .kind = "ControllerRevision",
    .list_kind = "ControllerRevisionList",
    .plural = "controllerrevisions",
    .singular = "controllerrevision",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const StatefulSet*) noexcept { return resources::kStatefulSet; }
constexpr const ResourceInfo& GetResourceInfo(const Deployment*) noexcept { return resources::kDeployment; }
constexpr const ResourceInfo& GetResourceInfo(const DaemonSet*) noexcept { return resources::kDaemonSet; }
constexpr const ResourceInfo& GetResourceInfo(const ReplicaSet*) noexcept { return resources::kReplicaSet; }
constexpr const ResourceInfo& GetResourceInfo(const ControllerRevision*) noexcept {
  return resources::kControllerRevision;
}

}  // namespace kube::apps::v1

#endif  // KUBE_API_APPS_V1_TYPES_H_
