// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta1); edits are lost.
// The types of apps/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_APPS_V1BETA1_TYPES_H_
#define KUBE_API_APPS_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/apps/v1beta1/fwd.h"
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

namespace kube::apps::v1beta1 {

using kube::described::operator==;

inline constexpr char kControllerRevisionHashLabelKey[] = "controller-revision-hash";
inline constexpr char kStatefulSetRevisionLabel[] = "controller-revision-hash";
inline constexpr char kStatefulSetPodNameLabel[] = "statefulset.kubernetes.io/pod-name";
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

/// apps/v1beta1 ScaleSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#ScaleSpec
struct ScaleSpec {
  std::int32_t replicas{};
};

/// apps/v1beta1 ScaleStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#ScaleStatus
struct ScaleStatus {
  std::int32_t replicas{};
  Map<std::string> selector{};
  std::string target_selector{};
};

/// Kind Scale of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#Scale
struct Scale {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ScaleSpec spec{};
  ScaleStatus status{};
};

/// apps/v1beta1 RollingUpdateStatefulSetStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#RollingUpdateStatefulSetStrategy
struct RollingUpdateStatefulSetStrategy {
  std::optional<std::int32_t> partition{};
  std::optional<IntOrString> max_unavailable{};
};

/// apps/v1beta1 StatefulSetUpdateStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSetUpdateStrategy
struct StatefulSetUpdateStrategy {
  std::string type{};
  Boxed<RollingUpdateStatefulSetStrategy> rolling_update{};
};

/// apps/v1beta1 StatefulSetPersistentVolumeClaimRetentionPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSetPersistentVolumeClaimRetentionPolicy
struct StatefulSetPersistentVolumeClaimRetentionPolicy {
  std::string when_deleted{};
  std::string when_scaled{};
};

/// apps/v1beta1 StatefulSetOrdinals.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSetOrdinals
struct StatefulSetOrdinals {
  std::int32_t start{};
};

/// apps/v1beta1 StatefulSetSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSetSpec
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

/// apps/v1beta1 StatefulSetCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSetCondition
struct StatefulSetCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apps/v1beta1 StatefulSetStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSetStatus
struct StatefulSetStatus {
  std::optional<std::int64_t> observed_generation{};
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

/// Kind StatefulSet of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSet
struct StatefulSet {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  StatefulSetSpec spec{};
  StatefulSetStatus status{};
};

/// Kind StatefulSetList of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#StatefulSetList
struct StatefulSetList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<StatefulSet> items{};
};

/// apps/v1beta1 RollingUpdateDeployment.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#RollingUpdateDeployment
struct RollingUpdateDeployment {
  std::optional<IntOrString> max_unavailable{};
  std::optional<IntOrString> max_surge{};
};

/// apps/v1beta1 DeploymentStrategy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#DeploymentStrategy
struct DeploymentStrategy {
  std::string type{};
  Boxed<RollingUpdateDeployment> rolling_update{};
};

/// apps/v1beta1 RollbackConfig.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#RollbackConfig
struct RollbackConfig {
  std::int64_t revision{};
};

/// apps/v1beta1 DeploymentSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#DeploymentSpec
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

/// apps/v1beta1 DeploymentCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#DeploymentCondition
struct DeploymentCondition {
  std::string type{};
  std::string status{};
  Time last_update_time{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apps/v1beta1 DeploymentStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#DeploymentStatus
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

/// Kind Deployment of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#Deployment
struct Deployment {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  DeploymentSpec spec{};
  DeploymentStatus status{};
};

/// Kind DeploymentRollback of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#DeploymentRollback
struct DeploymentRollback {
  std::string api_version{};
  std::string kind{};
  std::string name{};
  Map<std::string> updated_annotations{};
  RollbackConfig rollback_to{};
};

/// Kind DeploymentList of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#DeploymentList
struct DeploymentList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Deployment> items{};
};

/// Kind ControllerRevision of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#ControllerRevision
struct ControllerRevision {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  RawJson data{};
  std::int64_t revision{};
};

/// Kind ControllerRevisionList of apps/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apps/v1beta1#ControllerRevisionList
struct ControllerRevisionList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ControllerRevision> items{};
};

const TypeInfo& GetTypeInfo(const ScaleSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ScaleStatus*) noexcept;
const TypeInfo& GetTypeInfo(const Scale*) noexcept;
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
const TypeInfo& GetTypeInfo(const DeploymentRollback*) noexcept;
const TypeInfo& GetTypeInfo(const RollbackConfig*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentStrategy*) noexcept;
const TypeInfo& GetTypeInfo(const RollingUpdateDeployment*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentStatus*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentCondition*) noexcept;
const TypeInfo& GetTypeInfo(const DeploymentList*) noexcept;
const TypeInfo& GetTypeInfo(const ControllerRevision*) noexcept;
const TypeInfo& GetTypeInfo(const ControllerRevisionList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
StatefulSetList ListTypeOf(const StatefulSet*);
DeploymentList ListTypeOf(const Deployment*);
ControllerRevisionList ListTypeOf(const ControllerRevision*);

namespace resources {
inline constexpr ResourceInfo kStatefulSet{
    .group = "apps",
    .version = "v1beta1",
    .kind = "StatefulSet",
    .list_kind = "StatefulSetList",
    .plural = "statefulsets",
    .singular = "statefulset",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kDeployment{
    .group = "apps",
    .version = "v1beta1",
    .kind = "Deployment",
    .list_kind = "DeploymentList",
    .plural = "deployments",
    .singular = "deployment",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kControllerRevision{
    .group = "apps",
    .version = "v1beta1",
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
constexpr const ResourceInfo& GetResourceInfo(const ControllerRevision*) noexcept {
  return resources::kControllerRevision;
}

}  // namespace kube::apps::v1beta1

#endif  // KUBE_API_APPS_V1BETA1_TYPES_H_
