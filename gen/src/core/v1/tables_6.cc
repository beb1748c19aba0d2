// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::core::v1::PodAffinity)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodAntiAffinity)
KUBE_INSTANTIATE_LIST(kube::core::v1::WeightedPodAffinityTerm)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodAffinityTerm)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NodeAffinity)
KUBE_INSTANTIATE_LIST(kube::core::v1::PreferredSchedulingTerm)
KUBE_INSTANTIATE_LIST(kube::core::v1::Taint)
KUBE_INSTANTIATE_LIST(kube::core::v1::Toleration)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodReadinessGate)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodResourceClaim)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodResourceClaimStatus)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodExtendedResourceClaimStatus)
KUBE_INSTANTIATE_LIST(kube::core::v1::ContainerExtendedResourceRequest)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodOS)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodSchedulingGate)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodSchedulingGroup)
KUBE_INSTANTIATE_LIST(kube::core::v1::TopologySpreadConstraint)
KUBE_INSTANTIATE_LIST(kube::core::v1::HostAlias)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodSecurityContext)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SeccompProfile)
KUBE_INSTANTIATE_BOXED(kube::core::v1::AppArmorProfile)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodDNSConfig)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodDNSConfigOption)

namespace kube::core::v1 {

// PodAffinity
constexpr Field kPodAffinityFields[] = {
    Field::Make<"requiredDuringSchedulingIgnoredDuringExecution">(offsetof(PodAffinity, required_during_scheduling_ignored_during_execution), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodAffinityTerm),
    Field::Make<"preferredDuringSchedulingIgnoredDuringExecution">(offsetof(PodAffinity, preferred_during_scheduling_ignored_during_execution), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kWeightedPodAffinityTerm),
};
constexpr std::uint8_t kPodAffinityIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kPodAffinityMerge[] = {
    {"", "", "atomic", "", ""},  // requiredDuringSchedulingIgnoredDuringExecution
    {"", "", "atomic", "", ""},  // preferredDuringSchedulingIgnoredDuringExecution
};
constinit const TypeInfo tables::kPodAffinity = {
    .name = "core/v1.PodAffinity",
    .size = sizeof(PodAffinity),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodAffinityFields,
    .json_fields = kPodAffinityFields,
    .index = kPodAffinityIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kPodAffinityMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodAffinity>::Create,
    .destroy = TypeOps<PodAffinity>::Destroy,
    .copy = TypeOps<PodAffinity>::Copy,
    .clear = TypeOps<PodAffinity>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodAffinity*) noexcept { return tables::kPodAffinity; }

// PodAntiAffinity
constexpr Field kPodAntiAffinityFields[] = {
    Field::Make<"requiredDuringSchedulingIgnoredDuringExecution">(offsetof(PodAntiAffinity, required_during_scheduling_ignored_during_execution), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodAffinityTerm),
    Field::Make<"preferredDuringSchedulingIgnoredDuringExecution">(offsetof(PodAntiAffinity, preferred_during_scheduling_ignored_during_execution), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kWeightedPodAffinityTerm),
};
constexpr std::uint8_t kPodAntiAffinityIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kPodAntiAffinityMerge[] = {
    {"", "", "atomic", "", ""},  // requiredDuringSchedulingIgnoredDuringExecution
    {"", "", "atomic", "", ""},  // preferredDuringSchedulingIgnoredDuringExecution
};
constinit const TypeInfo tables::kPodAntiAffinity = {
    .name = "core/v1.PodAntiAffinity",
    .size = sizeof(PodAntiAffinity),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodAntiAffinityFields,
    .json_fields = kPodAntiAffinityFields,
    .index = kPodAntiAffinityIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kPodAntiAffinityMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodAntiAffinity>::Create,
    .destroy = TypeOps<PodAntiAffinity>::Destroy,
    .copy = TypeOps<PodAntiAffinity>::Copy,
    .clear = TypeOps<PodAntiAffinity>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodAntiAffinity*) noexcept { return tables::kPodAntiAffinity; }

// WeightedPodAffinityTerm
constexpr Field kWeightedPodAffinityTermFields[] = {
    Field::Make<"weight">(offsetof(WeightedPodAffinityTerm, weight), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"podAffinityTerm">(offsetof(WeightedPodAffinityTerm, pod_affinity_term), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPodAffinityTerm),
};
constexpr std::uint8_t kWeightedPodAffinityTermIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kWeightedPodAffinityTerm = {
    .name = "core/v1.WeightedPodAffinityTerm",
    .size = sizeof(WeightedPodAffinityTerm),
    .field_count = 2,
    .json_count = 2,
    .fields = kWeightedPodAffinityTermFields,
    .json_fields = kWeightedPodAffinityTermFields,
    .index = kWeightedPodAffinityTermIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<WeightedPodAffinityTerm>::Create,
    .destroy = TypeOps<WeightedPodAffinityTerm>::Destroy,
    .copy = TypeOps<WeightedPodAffinityTerm>::Copy,
    .clear = TypeOps<WeightedPodAffinityTerm>::Clear,
    .list = &ListOpsOf<kube::List<WeightedPodAffinityTerm>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WeightedPodAffinityTerm*) noexcept { return tables::kWeightedPodAffinityTerm; }

// PodAffinityTerm
constexpr Field kPodAffinityTermFields[] = {
    Field::Make<"labelSelector">(offsetof(PodAffinityTerm, label_selector), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"namespaces">(offsetof(PodAffinityTerm, namespaces), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"topologyKey">(offsetof(PodAffinityTerm, topology_key), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"namespaceSelector">(offsetof(PodAffinityTerm, namespace_selector), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"matchLabelKeys">(offsetof(PodAffinityTerm, match_label_keys), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"mismatchLabelKeys">(offsetof(PodAffinityTerm, mismatch_label_keys), 6, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kPodAffinityTermIndex[] = {0, 1, 2, 3, 4, 5, 6};
constexpr FieldMergeInfo kPodAffinityTermMerge[] = {
    {"", "", "", "", "atomic"},  // labelSelector
    {"", "", "atomic", "", ""},  // namespaces
    {},
    {"", "", "", "", "atomic"},  // namespaceSelector
    {"", "", "atomic", "", ""},  // matchLabelKeys
    {"", "", "atomic", "", ""},  // mismatchLabelKeys
};
constinit const TypeInfo tables::kPodAffinityTerm = {
    .name = "core/v1.PodAffinityTerm",
    .size = sizeof(PodAffinityTerm),
    .field_count = 6,
    .json_count = 6,
    .fields = kPodAffinityTermFields,
    .json_fields = kPodAffinityTermFields,
    .index = kPodAffinityTermIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kPodAffinityTermMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodAffinityTerm>::Create,
    .destroy = TypeOps<PodAffinityTerm>::Destroy,
    .copy = TypeOps<PodAffinityTerm>::Copy,
    .clear = TypeOps<PodAffinityTerm>::Clear,
    .list = &ListOpsOf<kube::List<PodAffinityTerm>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodAffinityTerm*) noexcept { return tables::kPodAffinityTerm; }

// NodeAffinity
constexpr Field kNodeAffinityFields[] = {
    Field::Make<"requiredDuringSchedulingIgnoredDuringExecution">(offsetof(NodeAffinity, required_during_scheduling_ignored_during_execution), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeSelector),
    Field::Make<"preferredDuringSchedulingIgnoredDuringExecution">(offsetof(NodeAffinity, preferred_during_scheduling_ignored_during_execution), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPreferredSchedulingTerm),
};
constexpr std::uint8_t kNodeAffinityIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kNodeAffinityMerge[] = {
    {"", "", "", "", "atomic"},  // requiredDuringSchedulingIgnoredDuringExecution
    {"", "", "atomic", "", ""},  // preferredDuringSchedulingIgnoredDuringExecution
};
constinit const TypeInfo tables::kNodeAffinity = {
    .name = "core/v1.NodeAffinity",
    .size = sizeof(NodeAffinity),
    .field_count = 2,
    .json_count = 2,
    .fields = kNodeAffinityFields,
    .json_fields = kNodeAffinityFields,
    .index = kNodeAffinityIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kNodeAffinityMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeAffinity>::Create,
    .destroy = TypeOps<NodeAffinity>::Destroy,
    .copy = TypeOps<NodeAffinity>::Copy,
    .clear = TypeOps<NodeAffinity>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeAffinity*) noexcept { return tables::kNodeAffinity; }

// PreferredSchedulingTerm
constexpr Field kPreferredSchedulingTermFields[] = {
    Field::Make<"weight">(offsetof(PreferredSchedulingTerm, weight), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"preference">(offsetof(PreferredSchedulingTerm, preference), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kNodeSelectorTerm),
};
constexpr std::uint8_t kPreferredSchedulingTermIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kPreferredSchedulingTermMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // preference
};
constinit const TypeInfo tables::kPreferredSchedulingTerm = {
    .name = "core/v1.PreferredSchedulingTerm",
    .size = sizeof(PreferredSchedulingTerm),
    .field_count = 2,
    .json_count = 2,
    .fields = kPreferredSchedulingTermFields,
    .json_fields = kPreferredSchedulingTermFields,
    .index = kPreferredSchedulingTermIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kPreferredSchedulingTermMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PreferredSchedulingTerm>::Create,
    .destroy = TypeOps<PreferredSchedulingTerm>::Destroy,
    .copy = TypeOps<PreferredSchedulingTerm>::Copy,
    .clear = TypeOps<PreferredSchedulingTerm>::Clear,
    .list = &ListOpsOf<kube::List<PreferredSchedulingTerm>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PreferredSchedulingTerm*) noexcept { return tables::kPreferredSchedulingTerm; }

// Taint
constexpr Field kTaintFields[] = {
    Field::Make<"key">(offsetof(Taint, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(Taint, value), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"effect">(offsetof(Taint, effect), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"timeAdded">(offsetof(Taint, time_added), 4, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kTaintIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kTaint = {
    .name = "core/v1.Taint",
    .size = sizeof(Taint),
    .field_count = 4,
    .json_count = 4,
    .fields = kTaintFields,
    .json_fields = kTaintFields,
    .index = kTaintIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Taint>::Create,
    .destroy = TypeOps<Taint>::Destroy,
    .copy = TypeOps<Taint>::Copy,
    .clear = TypeOps<Taint>::Clear,
    .list = &ListOpsOf<kube::List<Taint>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Taint*) noexcept { return tables::kTaint; }

// Toleration
constexpr Field kTolerationFields[] = {
    Field::Make<"key">(offsetof(Toleration, key), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"operator">(offsetof(Toleration, operator_), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"value">(offsetof(Toleration, value), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"effect">(offsetof(Toleration, effect), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tolerationSeconds">(offsetof(Toleration, toleration_seconds), 5, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kTolerationIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kToleration = {
    .name = "core/v1.Toleration",
    .size = sizeof(Toleration),
    .field_count = 5,
    .json_count = 5,
    .fields = kTolerationFields,
    .json_fields = kTolerationFields,
    .index = kTolerationIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Toleration>::Create,
    .destroy = TypeOps<Toleration>::Destroy,
    .copy = TypeOps<Toleration>::Copy,
    .clear = TypeOps<Toleration>::Clear,
    .list = &ListOpsOf<kube::List<Toleration>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Toleration*) noexcept { return tables::kToleration; }

// PodReadinessGate
constexpr Field kPodReadinessGateFields[] = {
    Field::Make<"conditionType">(offsetof(PodReadinessGate, condition_type), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kPodReadinessGateIndex[] = {0, 1};
constinit const TypeInfo tables::kPodReadinessGate = {
    .name = "core/v1.PodReadinessGate",
    .size = sizeof(PodReadinessGate),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodReadinessGateFields,
    .json_fields = kPodReadinessGateFields,
    .index = kPodReadinessGateIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodReadinessGate>::Create,
    .destroy = TypeOps<PodReadinessGate>::Destroy,
    .copy = TypeOps<PodReadinessGate>::Copy,
    .clear = TypeOps<PodReadinessGate>::Clear,
    .list = &ListOpsOf<kube::List<PodReadinessGate>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodReadinessGate*) noexcept { return tables::kPodReadinessGate; }

// PodSpec
constexpr Field kPodSpecFields[] = {
    Field::Make<"volumes">(offsetof(PodSpec, volumes), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolume),
    Field::Make<"initContainers">(offsetof(PodSpec, init_containers), 20, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainer),
    Field::Make<"containers">(offsetof(PodSpec, containers), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kContainer),
    Field::Make<"ephemeralContainers">(offsetof(PodSpec, ephemeral_containers), 34, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEphemeralContainer),
    Field::Make<"restartPolicy">(offsetof(PodSpec, restart_policy), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminationGracePeriodSeconds">(offsetof(PodSpec, termination_grace_period_seconds), 4, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"activeDeadlineSeconds">(offsetof(PodSpec, active_deadline_seconds), 5, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"dnsPolicy">(offsetof(PodSpec, dns_policy), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"nodeSelector">(offsetof(PodSpec, node_selector), 7, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"serviceAccountName">(offsetof(PodSpec, service_account_name), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"serviceAccount">(offsetof(PodSpec, service_account), 9, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"automountServiceAccountToken">(offsetof(PodSpec, automount_service_account_token), 21, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeName">(offsetof(PodSpec, node_name), 10, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostNetwork">(offsetof(PodSpec, host_network), 11, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostPID">(offsetof(PodSpec, host_pid), 12, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostIPC">(offsetof(PodSpec, host_ipc), 13, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"shareProcessNamespace">(offsetof(PodSpec, share_process_namespace), 27, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"securityContext">(offsetof(PodSpec, security_context), 14, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodSecurityContext),
    Field::Make<"imagePullSecrets">(offsetof(PodSpec, image_pull_secrets), 15, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kLocalObjectReference),
    Field::Make<"hostname">(offsetof(PodSpec, hostname), 16, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"subdomain">(offsetof(PodSpec, subdomain), 17, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"affinity">(offsetof(PodSpec, affinity), 18, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAffinity),
    Field::Make<"schedulerName">(offsetof(PodSpec, scheduler_name), 19, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tolerations">(offsetof(PodSpec, tolerations), 22, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kToleration),
    Field::Make<"hostAliases">(offsetof(PodSpec, host_aliases), 23, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kHostAlias),
    Field::Make<"priorityClassName">(offsetof(PodSpec, priority_class_name), 24, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"priority">(offsetof(PodSpec, priority), 25, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"dnsConfig">(offsetof(PodSpec, dns_config), 26, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodDNSConfig),
    Field::Make<"readinessGates">(offsetof(PodSpec, readiness_gates), 28, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodReadinessGate),
    Field::Make<"runtimeClassName">(offsetof(PodSpec, runtime_class_name), 29, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"enableServiceLinks">(offsetof(PodSpec, enable_service_links), 30, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"preemptionPolicy">(offsetof(PodSpec, preemption_policy), 31, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"overhead">(offsetof(PodSpec, overhead), 32, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"topologySpreadConstraints">(offsetof(PodSpec, topology_spread_constraints), 33, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kTopologySpreadConstraint),
    Field::Make<"setHostnameAsFQDN">(offsetof(PodSpec, set_hostname_as_fqdn), 35, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"os">(offsetof(PodSpec, os), 36, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodOS),
    Field::Make<"hostUsers">(offsetof(PodSpec, host_users), 37, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"schedulingGates">(offsetof(PodSpec, scheduling_gates), 38, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodSchedulingGate),
    Field::Make<"resourceClaims">(offsetof(PodSpec, resource_claims), 39, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodResourceClaim),
    Field::Make<"resources">(offsetof(PodSpec, resources), 40, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceRequirements),
    Field::Make<"hostnameOverride">(offsetof(PodSpec, hostname_override), 41, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"schedulingGroup">(offsetof(PodSpec, scheduling_group), 43, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodSchedulingGroup),
};
constexpr std::uint8_t kPodSpecIndex[] = {0, 1, 3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 18, 19, 20, 21, 22, 23, 2, 12, 24, 25, 26,
    27, 28, 17, 29, 30, 31, 32, 33, 34, 4, 35, 36, 37, 38, 39, 40, 41, 0, 42};
constexpr FieldMergeInfo kPodSpecMerge[] = {
    {"merge,retainKeys", "name", "map", "name", ""},  // volumes
    {"merge", "name", "map", "name", ""},  // initContainers
    {"merge", "name", "map", "name", ""},  // containers
    {"merge", "name", "map", "name", ""},  // ephemeralContainers
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // nodeSelector
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "name", "map", "name", "atomic"},  // imagePullSecrets
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // tolerations
    {"merge", "ip", "map", "ip", ""},  // hostAliases
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // readinessGates
    {},
    {},
    {},
    {},
    {"merge", "topologyKey", "map", "topologyKey,whenUnsatisfiable", ""},  // topologySpreadConstraints
    {},
    {},
    {},
    {"merge", "name", "map", "name", ""},  // schedulingGates
    {"merge,retainKeys", "name", "map", "name", ""},  // resourceClaims
    {},
    {},
    {},
};
constinit const TypeInfo tables::kPodSpec = {
    .name = "core/v1.PodSpec",
    .size = sizeof(PodSpec),
    .field_count = 42,
    .json_count = 42,
    .fields = kPodSpecFields,
    .json_fields = kPodSpecFields,
    .index = kPodSpecIndex,
    .index_size = 44,
    .form = JsonForm::kObject,
    .merge = kPodSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodSpec>::Create,
    .destroy = TypeOps<PodSpec>::Destroy,
    .copy = TypeOps<PodSpec>::Copy,
    .clear = TypeOps<PodSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodSpec*) noexcept { return tables::kPodSpec; }

// PodResourceClaim
constexpr Field kPodResourceClaimFields[] = {
    Field::Make<"name">(offsetof(PodResourceClaim, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resourceClaimName">(offsetof(PodResourceClaim, resource_claim_name), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"resourceClaimTemplateName">(offsetof(PodResourceClaim, resource_claim_template_name), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodResourceClaimIndex[] = {0, 1, 0, 2, 3};
constinit const TypeInfo tables::kPodResourceClaim = {
    .name = "core/v1.PodResourceClaim",
    .size = sizeof(PodResourceClaim),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodResourceClaimFields,
    .json_fields = kPodResourceClaimFields,
    .index = kPodResourceClaimIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodResourceClaim>::Create,
    .destroy = TypeOps<PodResourceClaim>::Destroy,
    .copy = TypeOps<PodResourceClaim>::Copy,
    .clear = TypeOps<PodResourceClaim>::Clear,
    .list = &ListOpsOf<kube::List<PodResourceClaim>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodResourceClaim*) noexcept { return tables::kPodResourceClaim; }

// PodResourceClaimStatus
constexpr Field kPodResourceClaimStatusFields[] = {
    Field::Make<"name">(offsetof(PodResourceClaimStatus, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resourceClaimName">(offsetof(PodResourceClaimStatus, resource_claim_name), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodResourceClaimStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodResourceClaimStatus = {
    .name = "core/v1.PodResourceClaimStatus",
    .size = sizeof(PodResourceClaimStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodResourceClaimStatusFields,
    .json_fields = kPodResourceClaimStatusFields,
    .index = kPodResourceClaimStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodResourceClaimStatus>::Create,
    .destroy = TypeOps<PodResourceClaimStatus>::Destroy,
    .copy = TypeOps<PodResourceClaimStatus>::Copy,
    .clear = TypeOps<PodResourceClaimStatus>::Clear,
    .list = &ListOpsOf<kube::List<PodResourceClaimStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodResourceClaimStatus*) noexcept { return tables::kPodResourceClaimStatus; }

// PodExtendedResourceClaimStatus
constexpr Field kPodExtendedResourceClaimStatusFields[] = {
    Field::Make<"requestMappings">(offsetof(PodExtendedResourceClaimStatus, request_mappings), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kContainerExtendedResourceRequest),
    Field::Make<"resourceClaimName">(offsetof(PodExtendedResourceClaimStatus, resource_claim_name), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kPodExtendedResourceClaimStatusIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kPodExtendedResourceClaimStatusMerge[] = {
    {"", "", "atomic", "", ""},  // requestMappings
    {},
};
constinit const TypeInfo tables::kPodExtendedResourceClaimStatus = {
    .name = "core/v1.PodExtendedResourceClaimStatus",
    .size = sizeof(PodExtendedResourceClaimStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodExtendedResourceClaimStatusFields,
    .json_fields = kPodExtendedResourceClaimStatusFields,
    .index = kPodExtendedResourceClaimStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kPodExtendedResourceClaimStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodExtendedResourceClaimStatus>::Create,
    .destroy = TypeOps<PodExtendedResourceClaimStatus>::Destroy,
    .copy = TypeOps<PodExtendedResourceClaimStatus>::Copy,
    .clear = TypeOps<PodExtendedResourceClaimStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodExtendedResourceClaimStatus*) noexcept { return tables::kPodExtendedResourceClaimStatus; }

// ContainerExtendedResourceRequest
constexpr Field kContainerExtendedResourceRequestFields[] = {
    Field::Make<"containerName">(offsetof(ContainerExtendedResourceRequest, container_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resourceName">(offsetof(ContainerExtendedResourceRequest, resource_name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"requestName">(offsetof(ContainerExtendedResourceRequest, request_name), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kContainerExtendedResourceRequestIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kContainerExtendedResourceRequest = {
    .name = "core/v1.ContainerExtendedResourceRequest",
    .size = sizeof(ContainerExtendedResourceRequest),
    .field_count = 3,
    .json_count = 3,
    .fields = kContainerExtendedResourceRequestFields,
    .json_fields = kContainerExtendedResourceRequestFields,
    .index = kContainerExtendedResourceRequestIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerExtendedResourceRequest>::Create,
    .destroy = TypeOps<ContainerExtendedResourceRequest>::Destroy,
    .copy = TypeOps<ContainerExtendedResourceRequest>::Copy,
    .clear = TypeOps<ContainerExtendedResourceRequest>::Clear,
    .list = &ListOpsOf<kube::List<ContainerExtendedResourceRequest>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerExtendedResourceRequest*) noexcept { return tables::kContainerExtendedResourceRequest; }

// PodOS
constexpr Field kPodOSFields[] = {
    Field::Make<"name">(offsetof(PodOS, name), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kPodOSIndex[] = {0, 1};
constinit const TypeInfo tables::kPodOS = {
    .name = "core/v1.PodOS",
    .size = sizeof(PodOS),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodOSFields,
    .json_fields = kPodOSFields,
    .index = kPodOSIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodOS>::Create,
    .destroy = TypeOps<PodOS>::Destroy,
    .copy = TypeOps<PodOS>::Copy,
    .clear = TypeOps<PodOS>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodOS*) noexcept { return tables::kPodOS; }

// PodSchedulingGate
constexpr Field kPodSchedulingGateFields[] = {
    Field::Make<"name">(offsetof(PodSchedulingGate, name), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kPodSchedulingGateIndex[] = {0, 1};
constinit const TypeInfo tables::kPodSchedulingGate = {
    .name = "core/v1.PodSchedulingGate",
    .size = sizeof(PodSchedulingGate),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodSchedulingGateFields,
    .json_fields = kPodSchedulingGateFields,
    .index = kPodSchedulingGateIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodSchedulingGate>::Create,
    .destroy = TypeOps<PodSchedulingGate>::Destroy,
    .copy = TypeOps<PodSchedulingGate>::Copy,
    .clear = TypeOps<PodSchedulingGate>::Clear,
    .list = &ListOpsOf<kube::List<PodSchedulingGate>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodSchedulingGate*) noexcept { return tables::kPodSchedulingGate; }

// PodSchedulingGroup
constexpr Field kPodSchedulingGroupFields[] = {
    Field::Make<"podGroupName">(offsetof(PodSchedulingGroup, pod_group_name), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodSchedulingGroupIndex[] = {0, 1};
constinit const TypeInfo tables::kPodSchedulingGroup = {
    .name = "core/v1.PodSchedulingGroup",
    .size = sizeof(PodSchedulingGroup),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodSchedulingGroupFields,
    .json_fields = kPodSchedulingGroupFields,
    .index = kPodSchedulingGroupIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodSchedulingGroup>::Create,
    .destroy = TypeOps<PodSchedulingGroup>::Destroy,
    .copy = TypeOps<PodSchedulingGroup>::Copy,
    .clear = TypeOps<PodSchedulingGroup>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodSchedulingGroup*) noexcept { return tables::kPodSchedulingGroup; }

// TopologySpreadConstraint
constexpr Field kTopologySpreadConstraintFields[] = {
    Field::Make<"maxSkew">(offsetof(TopologySpreadConstraint, max_skew), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"topologyKey">(offsetof(TopologySpreadConstraint, topology_key), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"whenUnsatisfiable">(offsetof(TopologySpreadConstraint, when_unsatisfiable), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"labelSelector">(offsetof(TopologySpreadConstraint, label_selector), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"minDomains">(offsetof(TopologySpreadConstraint, min_domains), 5, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeAffinityPolicy">(offsetof(TopologySpreadConstraint, node_affinity_policy), 6, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nodeTaintsPolicy">(offsetof(TopologySpreadConstraint, node_taints_policy), 7, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"matchLabelKeys">(offsetof(TopologySpreadConstraint, match_label_keys), 8, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kTopologySpreadConstraintIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kTopologySpreadConstraintMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // labelSelector
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // matchLabelKeys
};
constinit const TypeInfo tables::kTopologySpreadConstraint = {
    .name = "core/v1.TopologySpreadConstraint",
    .size = sizeof(TopologySpreadConstraint),
    .field_count = 8,
    .json_count = 8,
    .fields = kTopologySpreadConstraintFields,
    .json_fields = kTopologySpreadConstraintFields,
    .index = kTopologySpreadConstraintIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kTopologySpreadConstraintMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TopologySpreadConstraint>::Create,
    .destroy = TypeOps<TopologySpreadConstraint>::Destroy,
    .copy = TypeOps<TopologySpreadConstraint>::Copy,
    .clear = TypeOps<TopologySpreadConstraint>::Clear,
    .list = &ListOpsOf<kube::List<TopologySpreadConstraint>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TopologySpreadConstraint*) noexcept { return tables::kTopologySpreadConstraint; }

// HostAlias
constexpr Field kHostAliasFields[] = {
    Field::Make<"ip">(offsetof(HostAlias, ip), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"hostnames">(offsetof(HostAlias, hostnames), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kHostAliasIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kHostAliasMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // hostnames
};
constinit const TypeInfo tables::kHostAlias = {
    .name = "core/v1.HostAlias",
    .size = sizeof(HostAlias),
    .field_count = 2,
    .json_count = 2,
    .fields = kHostAliasFields,
    .json_fields = kHostAliasFields,
    .index = kHostAliasIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kHostAliasMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HostAlias>::Create,
    .destroy = TypeOps<HostAlias>::Destroy,
    .copy = TypeOps<HostAlias>::Copy,
    .clear = TypeOps<HostAlias>::Clear,
    .list = &ListOpsOf<kube::List<HostAlias>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HostAlias*) noexcept { return tables::kHostAlias; }

// PodSecurityContext
constexpr Field kPodSecurityContextFields[] = {
    Field::Make<"seLinuxOptions">(offsetof(PodSecurityContext, se_linux_options), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSELinuxOptions),
    Field::Make<"windowsOptions">(offsetof(PodSecurityContext, windows_options), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kWindowsSecurityContextOptions),
    Field::Make<"runAsUser">(offsetof(PodSecurityContext, run_as_user), 2, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"runAsGroup">(offsetof(PodSecurityContext, run_as_group), 6, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"runAsNonRoot">(offsetof(PodSecurityContext, run_as_non_root), 3, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"supplementalGroups">(offsetof(PodSecurityContext, supplemental_groups), 4, FieldType::kInt64, FieldShape::kList, kOmitEmpty),
    Field::Make<"supplementalGroupsPolicy">(offsetof(PodSecurityContext, supplemental_groups_policy), 12, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fsGroup">(offsetof(PodSecurityContext, fs_group), 5, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"sysctls">(offsetof(PodSecurityContext, sysctls), 7, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kSysctl),
    Field::Make<"fsGroupChangePolicy">(offsetof(PodSecurityContext, fs_group_change_policy), 9, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"seccompProfile">(offsetof(PodSecurityContext, seccomp_profile), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSeccompProfile),
    Field::Make<"appArmorProfile">(offsetof(PodSecurityContext, app_armor_profile), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAppArmorProfile),
    Field::Make<"seLinuxChangePolicy">(offsetof(PodSecurityContext, se_linux_change_policy), 13, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodSecurityContextIndex[] = {0, 1, 3, 5, 6, 8, 4, 9, 2, 10, 11, 12, 7, 13};
constexpr FieldMergeInfo kPodSecurityContextMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // supplementalGroups
    {},
    {},
    {"", "", "atomic", "", ""},  // sysctls
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kPodSecurityContext = {
    .name = "core/v1.PodSecurityContext",
    .size = sizeof(PodSecurityContext),
    .field_count = 13,
    .json_count = 13,
    .fields = kPodSecurityContextFields,
    .json_fields = kPodSecurityContextFields,
    .index = kPodSecurityContextIndex,
    .index_size = 14,
    .form = JsonForm::kObject,
    .merge = kPodSecurityContextMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodSecurityContext>::Create,
    .destroy = TypeOps<PodSecurityContext>::Destroy,
    .copy = TypeOps<PodSecurityContext>::Copy,
    .clear = TypeOps<PodSecurityContext>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodSecurityContext*) noexcept { return tables::kPodSecurityContext; }

// SeccompProfile
constexpr Field kSeccompProfileFields[] = {
    Field::Make<"type">(offsetof(SeccompProfile, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"localhostProfile">(offsetof(SeccompProfile, localhost_profile), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kSeccompProfileIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kSeccompProfile = {
    .name = "core/v1.SeccompProfile",
    .size = sizeof(SeccompProfile),
    .field_count = 2,
    .json_count = 2,
    .fields = kSeccompProfileFields,
    .json_fields = kSeccompProfileFields,
    .index = kSeccompProfileIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SeccompProfile>::Create,
    .destroy = TypeOps<SeccompProfile>::Destroy,
    .copy = TypeOps<SeccompProfile>::Copy,
    .clear = TypeOps<SeccompProfile>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SeccompProfile*) noexcept { return tables::kSeccompProfile; }

// AppArmorProfile
constexpr Field kAppArmorProfileFields[] = {
    Field::Make<"type">(offsetof(AppArmorProfile, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"localhostProfile">(offsetof(AppArmorProfile, localhost_profile), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kAppArmorProfileIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kAppArmorProfile = {
    .name = "core/v1.AppArmorProfile",
    .size = sizeof(AppArmorProfile),
    .field_count = 2,
    .json_count = 2,
    .fields = kAppArmorProfileFields,
    .json_fields = kAppArmorProfileFields,
    .index = kAppArmorProfileIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AppArmorProfile>::Create,
    .destroy = TypeOps<AppArmorProfile>::Destroy,
    .copy = TypeOps<AppArmorProfile>::Copy,
    .clear = TypeOps<AppArmorProfile>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AppArmorProfile*) noexcept { return tables::kAppArmorProfile; }

// PodDNSConfig
constexpr Field kPodDNSConfigFields[] = {
    Field::Make<"nameservers">(offsetof(PodDNSConfig, nameservers), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"searches">(offsetof(PodDNSConfig, searches), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"options">(offsetof(PodDNSConfig, options), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodDNSConfigOption),
};
constexpr std::uint8_t kPodDNSConfigIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kPodDNSConfigMerge[] = {
    {"", "", "atomic", "", ""},  // nameservers
    {"", "", "atomic", "", ""},  // searches
    {"", "", "atomic", "", ""},  // options
};
constinit const TypeInfo tables::kPodDNSConfig = {
    .name = "core/v1.PodDNSConfig",
    .size = sizeof(PodDNSConfig),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodDNSConfigFields,
    .json_fields = kPodDNSConfigFields,
    .index = kPodDNSConfigIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kPodDNSConfigMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodDNSConfig>::Create,
    .destroy = TypeOps<PodDNSConfig>::Destroy,
    .copy = TypeOps<PodDNSConfig>::Copy,
    .clear = TypeOps<PodDNSConfig>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodDNSConfig*) noexcept { return tables::kPodDNSConfig; }

// PodDNSConfigOption
constexpr Field kPodDNSConfigOptionFields[] = {
    Field::Make<"name">(offsetof(PodDNSConfigOption, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"value">(offsetof(PodDNSConfigOption, value), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodDNSConfigOptionIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodDNSConfigOption = {
    .name = "core/v1.PodDNSConfigOption",
    .size = sizeof(PodDNSConfigOption),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodDNSConfigOptionFields,
    .json_fields = kPodDNSConfigOptionFields,
    .index = kPodDNSConfigOptionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodDNSConfigOption>::Create,
    .destroy = TypeOps<PodDNSConfigOption>::Destroy,
    .copy = TypeOps<PodDNSConfigOption>::Copy,
    .clear = TypeOps<PodDNSConfigOption>::Clear,
    .list = &ListOpsOf<kube::List<PodDNSConfigOption>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodDNSConfigOption*) noexcept { return tables::kPodDNSConfigOption; }

}  // namespace kube::core::v1
