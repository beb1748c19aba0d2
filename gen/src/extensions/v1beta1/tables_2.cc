// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/extensions/v1beta1); edits are lost.
#include "gen/src/extensions/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/extensions/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::IngressLoadBalancerIngress)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::IngressPortStatus)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::IngressRule)
KUBE_INSTANTIATE_BOXED(kube::extensions::v1beta1::HTTPIngressRuleValue)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::HTTPIngressPath)
KUBE_INSTANTIATE_BOXED(kube::extensions::v1beta1::IngressBackend)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::ReplicaSet)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::ReplicaSetCondition)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::NetworkPolicy)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::NetworkPolicyIngressRule)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::NetworkPolicyEgressRule)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::NetworkPolicyPort)
KUBE_INSTANTIATE_BOXED(kube::extensions::v1beta1::IPBlock)
KUBE_INSTANTIATE_LIST(kube::extensions::v1beta1::NetworkPolicyPeer)

namespace kube::extensions::v1beta1 {

// IngressLoadBalancerIngress
constexpr Field kIngressLoadBalancerIngressFields[] = {
    Field::Make<"ip">(offsetof(IngressLoadBalancerIngress, ip), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostname">(offsetof(IngressLoadBalancerIngress, hostname), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"ports">(offsetof(IngressLoadBalancerIngress, ports), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kIngressPortStatus),
};
constexpr std::uint8_t kIngressLoadBalancerIngressIndex[] = {0, 1, 2, 0, 3};
constexpr FieldMergeInfo kIngressLoadBalancerIngressMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // ports
};
constinit const TypeInfo tables::kIngressLoadBalancerIngress = {
    .name = "extensions/v1beta1.IngressLoadBalancerIngress",
    .size = sizeof(IngressLoadBalancerIngress),
    .field_count = 3,
    .json_count = 3,
    .fields = kIngressLoadBalancerIngressFields,
    .json_fields = kIngressLoadBalancerIngressFields,
    .index = kIngressLoadBalancerIngressIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kIngressLoadBalancerIngressMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressLoadBalancerIngress>::Create,
    .destroy = TypeOps<IngressLoadBalancerIngress>::Destroy,
    .copy = TypeOps<IngressLoadBalancerIngress>::Copy,
    .clear = TypeOps<IngressLoadBalancerIngress>::Clear,
    .list = &ListOpsOf<List<IngressLoadBalancerIngress>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressLoadBalancerIngress*) noexcept { return tables::kIngressLoadBalancerIngress; }

// IngressPortStatus
constexpr Field kIngressPortStatusFields[] = {
    Field::Make<"port">(offsetof(IngressPortStatus, port), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"protocol">(offsetof(IngressPortStatus, protocol), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"error">(offsetof(IngressPortStatus, error), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kIngressPortStatusIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kIngressPortStatus = {
    .name = "extensions/v1beta1.IngressPortStatus",
    .size = sizeof(IngressPortStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kIngressPortStatusFields,
    .json_fields = kIngressPortStatusFields,
    .index = kIngressPortStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressPortStatus>::Create,
    .destroy = TypeOps<IngressPortStatus>::Destroy,
    .copy = TypeOps<IngressPortStatus>::Copy,
    .clear = TypeOps<IngressPortStatus>::Clear,
    .list = &ListOpsOf<List<IngressPortStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressPortStatus*) noexcept { return tables::kIngressPortStatus; }

// IngressRule
constexpr Field kIngressRuleFields[] = {
    Field::Make<"host">(offsetof(IngressRule, host), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"IngressRuleValue">(offsetof(IngressRule, ingress_rule_value), 2, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kIngressRuleValue),
};
constexpr Field kIngressRuleJson[] = {
    Field::Make<"host">(offsetof(IngressRule, host), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"http">(offsetof(IngressRule, ingress_rule_value.http), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHTTPIngressRuleValue),
};
constexpr std::uint8_t kIngressRuleIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kIngressRule = {
    .name = "extensions/v1beta1.IngressRule",
    .size = sizeof(IngressRule),
    .field_count = 2,
    .json_count = 2,
    .fields = kIngressRuleFields,
    .json_fields = kIngressRuleJson,
    .index = kIngressRuleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressRule>::Create,
    .destroy = TypeOps<IngressRule>::Destroy,
    .copy = TypeOps<IngressRule>::Copy,
    .clear = TypeOps<IngressRule>::Clear,
    .list = &ListOpsOf<List<IngressRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressRule*) noexcept { return tables::kIngressRule; }

// IngressRuleValue
constexpr Field kIngressRuleValueFields[] = {
    Field::Make<"http">(offsetof(IngressRuleValue, http), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHTTPIngressRuleValue),
};
constexpr std::uint8_t kIngressRuleValueIndex[] = {0, 1};
constinit const TypeInfo tables::kIngressRuleValue = {
    .name = "extensions/v1beta1.IngressRuleValue",
    .size = sizeof(IngressRuleValue),
    .field_count = 1,
    .json_count = 1,
    .fields = kIngressRuleValueFields,
    .json_fields = kIngressRuleValueFields,
    .index = kIngressRuleValueIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressRuleValue>::Create,
    .destroy = TypeOps<IngressRuleValue>::Destroy,
    .copy = TypeOps<IngressRuleValue>::Copy,
    .clear = TypeOps<IngressRuleValue>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressRuleValue*) noexcept { return tables::kIngressRuleValue; }

// HTTPIngressRuleValue
constexpr Field kHTTPIngressRuleValueFields[] = {
    Field::Make<"paths">(offsetof(HTTPIngressRuleValue, paths), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kHTTPIngressPath),
};
constexpr std::uint8_t kHTTPIngressRuleValueIndex[] = {0, 1};
constexpr FieldMergeInfo kHTTPIngressRuleValueMerge[] = {
    {"", "", "atomic", "", ""},  // paths
};
constinit const TypeInfo tables::kHTTPIngressRuleValue = {
    .name = "extensions/v1beta1.HTTPIngressRuleValue",
    .size = sizeof(HTTPIngressRuleValue),
    .field_count = 1,
    .json_count = 1,
    .fields = kHTTPIngressRuleValueFields,
    .json_fields = kHTTPIngressRuleValueFields,
    .index = kHTTPIngressRuleValueIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kHTTPIngressRuleValueMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HTTPIngressRuleValue>::Create,
    .destroy = TypeOps<HTTPIngressRuleValue>::Destroy,
    .copy = TypeOps<HTTPIngressRuleValue>::Copy,
    .clear = TypeOps<HTTPIngressRuleValue>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HTTPIngressRuleValue*) noexcept { return tables::kHTTPIngressRuleValue; }

// HTTPIngressPath
constexpr Field kHTTPIngressPathFields[] = {
    Field::Make<"path">(offsetof(HTTPIngressPath, path), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"pathType">(offsetof(HTTPIngressPath, path_type), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"backend">(offsetof(HTTPIngressPath, backend), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kIngressBackend),
};
constexpr std::uint8_t kHTTPIngressPathIndex[] = {0, 1, 3, 2};
constinit const TypeInfo tables::kHTTPIngressPath = {
    .name = "extensions/v1beta1.HTTPIngressPath",
    .size = sizeof(HTTPIngressPath),
    .field_count = 3,
    .json_count = 3,
    .fields = kHTTPIngressPathFields,
    .json_fields = kHTTPIngressPathFields,
    .index = kHTTPIngressPathIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HTTPIngressPath>::Create,
    .destroy = TypeOps<HTTPIngressPath>::Destroy,
    .copy = TypeOps<HTTPIngressPath>::Copy,
    .clear = TypeOps<HTTPIngressPath>::Clear,
    .list = &ListOpsOf<List<HTTPIngressPath>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HTTPIngressPath*) noexcept { return tables::kHTTPIngressPath; }

// IngressBackend
constexpr Field kIngressBackendFields[] = {
    Field::Make<"serviceName">(offsetof(IngressBackend, service_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"servicePort">(offsetof(IngressBackend, service_port), 2, FieldType::kIntOrString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resource">(offsetof(IngressBackend, resource), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kTypedLocalObjectReference),
};
constexpr std::uint8_t kIngressBackendIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kIngressBackendMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // resource
};
constinit const TypeInfo tables::kIngressBackend = {
    .name = "extensions/v1beta1.IngressBackend",
    .size = sizeof(IngressBackend),
    .field_count = 3,
    .json_count = 3,
    .fields = kIngressBackendFields,
    .json_fields = kIngressBackendFields,
    .index = kIngressBackendIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kIngressBackendMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressBackend>::Create,
    .destroy = TypeOps<IngressBackend>::Destroy,
    .copy = TypeOps<IngressBackend>::Copy,
    .clear = TypeOps<IngressBackend>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressBackend*) noexcept { return tables::kIngressBackend; }

// ReplicaSet
constexpr Field kReplicaSetFields[] = {
    Field::Make<"kind">(offsetof(ReplicaSet, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ReplicaSet, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ReplicaSet, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ReplicaSet, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kReplicaSetSpec),
    Field::Make<"status">(offsetof(ReplicaSet, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kReplicaSetStatus),
};
constexpr std::uint8_t kReplicaSetIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kReplicaSet = {
    .name = "extensions/v1beta1.ReplicaSet",
    .size = sizeof(ReplicaSet),
    .field_count = 5,
    .json_count = 5,
    .fields = kReplicaSetFields,
    .json_fields = kReplicaSetFields,
    .index = kReplicaSetIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kReplicaSet,
    .api_version = "extensions/v1beta1",
    .kind = "ReplicaSet",
    .create = TypeOps<ReplicaSet>::Create,
    .destroy = TypeOps<ReplicaSet>::Destroy,
    .copy = TypeOps<ReplicaSet>::Copy,
    .clear = TypeOps<ReplicaSet>::Clear,
    .list = &ListOpsOf<List<ReplicaSet>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSet*) noexcept { return tables::kReplicaSet; }

// ReplicaSetList
constexpr Field kReplicaSetListFields[] = {
    Field::Make<"kind">(offsetof(ReplicaSetList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ReplicaSetList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ReplicaSetList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ReplicaSetList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kReplicaSet),
};
constexpr std::uint8_t kReplicaSetListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kReplicaSetList = {
    .name = "extensions/v1beta1.ReplicaSetList",
    .size = sizeof(ReplicaSetList),
    .field_count = 4,
    .json_count = 4,
    .fields = kReplicaSetListFields,
    .json_fields = kReplicaSetListFields,
    .index = kReplicaSetListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "extensions/v1beta1",
    .kind = "ReplicaSetList",
    .create = TypeOps<ReplicaSetList>::Create,
    .destroy = TypeOps<ReplicaSetList>::Destroy,
    .copy = TypeOps<ReplicaSetList>::Copy,
    .clear = TypeOps<ReplicaSetList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetList*) noexcept { return tables::kReplicaSetList; }

// ReplicaSetSpec
constexpr Field kReplicaSetSpecFields[] = {
    Field::Make<"replicas">(offsetof(ReplicaSetSpec, replicas), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"minReadySeconds">(offsetof(ReplicaSetSpec, min_ready_seconds), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"selector">(offsetof(ReplicaSetSpec, selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"template">(offsetof(ReplicaSetSpec, template_), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &core::v1::tables::kPodTemplateSpec),
};
constexpr std::uint8_t kReplicaSetSpecIndex[] = {0, 1, 3, 4, 2};
constexpr FieldMergeInfo kReplicaSetSpecMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
};
constinit const TypeInfo tables::kReplicaSetSpec = {
    .name = "extensions/v1beta1.ReplicaSetSpec",
    .size = sizeof(ReplicaSetSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kReplicaSetSpecFields,
    .json_fields = kReplicaSetSpecFields,
    .index = kReplicaSetSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kReplicaSetSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicaSetSpec>::Create,
    .destroy = TypeOps<ReplicaSetSpec>::Destroy,
    .copy = TypeOps<ReplicaSetSpec>::Copy,
    .clear = TypeOps<ReplicaSetSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetSpec*) noexcept { return tables::kReplicaSetSpec; }

// ReplicaSetStatus
constexpr Field kReplicaSetStatusFields[] = {
    Field::Make<"replicas">(offsetof(ReplicaSetStatus, replicas), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"fullyLabeledReplicas">(offsetof(ReplicaSetStatus, fully_labeled_replicas), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readyReplicas">(offsetof(ReplicaSetStatus, ready_replicas), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"availableReplicas">(offsetof(ReplicaSetStatus, available_replicas), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminatingReplicas">(offsetof(ReplicaSetStatus, terminating_replicas), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"observedGeneration">(offsetof(ReplicaSetStatus, observed_generation), 3, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"conditions">(offsetof(ReplicaSetStatus, conditions), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kReplicaSetCondition),
};
constexpr std::uint8_t kReplicaSetStatusIndex[] = {0, 1, 2, 6, 3, 4, 7, 5};
constexpr FieldMergeInfo kReplicaSetStatusMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kReplicaSetStatus = {
    .name = "extensions/v1beta1.ReplicaSetStatus",
    .size = sizeof(ReplicaSetStatus),
    .field_count = 7,
    .json_count = 7,
    .fields = kReplicaSetStatusFields,
    .json_fields = kReplicaSetStatusFields,
    .index = kReplicaSetStatusIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kReplicaSetStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicaSetStatus>::Create,
    .destroy = TypeOps<ReplicaSetStatus>::Destroy,
    .copy = TypeOps<ReplicaSetStatus>::Copy,
    .clear = TypeOps<ReplicaSetStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetStatus*) noexcept { return tables::kReplicaSetStatus; }

// ReplicaSetCondition
constexpr Field kReplicaSetConditionFields[] = {
    Field::Make<"type">(offsetof(ReplicaSetCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(ReplicaSetCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(ReplicaSetCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(ReplicaSetCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(ReplicaSetCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kReplicaSetConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kReplicaSetCondition = {
    .name = "extensions/v1beta1.ReplicaSetCondition",
    .size = sizeof(ReplicaSetCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kReplicaSetConditionFields,
    .json_fields = kReplicaSetConditionFields,
    .index = kReplicaSetConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicaSetCondition>::Create,
    .destroy = TypeOps<ReplicaSetCondition>::Destroy,
    .copy = TypeOps<ReplicaSetCondition>::Copy,
    .clear = TypeOps<ReplicaSetCondition>::Clear,
    .list = &ListOpsOf<List<ReplicaSetCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicaSetCondition*) noexcept { return tables::kReplicaSetCondition; }

// NetworkPolicy
constexpr Field kNetworkPolicyFields[] = {
    Field::Make<"kind">(offsetof(NetworkPolicy, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(NetworkPolicy, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(NetworkPolicy, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(NetworkPolicy, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kNetworkPolicySpec),
};
constexpr std::uint8_t kNetworkPolicyIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kNetworkPolicy = {
    .name = "extensions/v1beta1.NetworkPolicy",
    .size = sizeof(NetworkPolicy),
    .field_count = 4,
    .json_count = 4,
    .fields = kNetworkPolicyFields,
    .json_fields = kNetworkPolicyFields,
    .index = kNetworkPolicyIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kNetworkPolicy,
    .api_version = "extensions/v1beta1",
    .kind = "NetworkPolicy",
    .create = TypeOps<NetworkPolicy>::Create,
    .destroy = TypeOps<NetworkPolicy>::Destroy,
    .copy = TypeOps<NetworkPolicy>::Copy,
    .clear = TypeOps<NetworkPolicy>::Clear,
    .list = &ListOpsOf<List<NetworkPolicy>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicy*) noexcept { return tables::kNetworkPolicy; }

// NetworkPolicySpec
constexpr Field kNetworkPolicySpecFields[] = {
    Field::Make<"podSelector">(offsetof(NetworkPolicySpec, pod_selector), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"ingress">(offsetof(NetworkPolicySpec, ingress), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNetworkPolicyIngressRule),
    Field::Make<"egress">(offsetof(NetworkPolicySpec, egress), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNetworkPolicyEgressRule),
    Field::Make<"policyTypes">(offsetof(NetworkPolicySpec, policy_types), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kNetworkPolicySpecIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kNetworkPolicySpecMerge[] = {
    {"", "", "", "", "atomic"},  // podSelector
    {"", "", "atomic", "", ""},  // ingress
    {"", "", "atomic", "", ""},  // egress
    {"", "", "atomic", "", ""},  // policyTypes
};
constinit const TypeInfo tables::kNetworkPolicySpec = {
    .name = "extensions/v1beta1.NetworkPolicySpec",
    .size = sizeof(NetworkPolicySpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kNetworkPolicySpecFields,
    .json_fields = kNetworkPolicySpecFields,
    .index = kNetworkPolicySpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kNetworkPolicySpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NetworkPolicySpec>::Create,
    .destroy = TypeOps<NetworkPolicySpec>::Destroy,
    .copy = TypeOps<NetworkPolicySpec>::Copy,
    .clear = TypeOps<NetworkPolicySpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicySpec*) noexcept { return tables::kNetworkPolicySpec; }

// NetworkPolicyIngressRule
constexpr Field kNetworkPolicyIngressRuleFields[] = {
    Field::Make<"ports">(offsetof(NetworkPolicyIngressRule, ports), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNetworkPolicyPort),
    Field::Make<"from">(offsetof(NetworkPolicyIngressRule, from), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNetworkPolicyPeer),
};
constexpr std::uint8_t kNetworkPolicyIngressRuleIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kNetworkPolicyIngressRuleMerge[] = {
    {"", "", "atomic", "", ""},  // ports
    {"", "", "atomic", "", ""},  // from
};
constinit const TypeInfo tables::kNetworkPolicyIngressRule = {
    .name = "extensions/v1beta1.NetworkPolicyIngressRule",
    .size = sizeof(NetworkPolicyIngressRule),
    .field_count = 2,
    .json_count = 2,
    .fields = kNetworkPolicyIngressRuleFields,
    .json_fields = kNetworkPolicyIngressRuleFields,
    .index = kNetworkPolicyIngressRuleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kNetworkPolicyIngressRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NetworkPolicyIngressRule>::Create,
    .destroy = TypeOps<NetworkPolicyIngressRule>::Destroy,
    .copy = TypeOps<NetworkPolicyIngressRule>::Copy,
    .clear = TypeOps<NetworkPolicyIngressRule>::Clear,
    .list = &ListOpsOf<List<NetworkPolicyIngressRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicyIngressRule*) noexcept { return tables::kNetworkPolicyIngressRule; }

// NetworkPolicyEgressRule
constexpr Field kNetworkPolicyEgressRuleFields[] = {
    Field::Make<"ports">(offsetof(NetworkPolicyEgressRule, ports), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNetworkPolicyPort),
    Field::Make<"to">(offsetof(NetworkPolicyEgressRule, to), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNetworkPolicyPeer),
};
constexpr std::uint8_t kNetworkPolicyEgressRuleIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kNetworkPolicyEgressRuleMerge[] = {
    {"", "", "atomic", "", ""},  // ports
    {"", "", "atomic", "", ""},  // to
};
constinit const TypeInfo tables::kNetworkPolicyEgressRule = {
    .name = "extensions/v1beta1.NetworkPolicyEgressRule",
    .size = sizeof(NetworkPolicyEgressRule),
    .field_count = 2,
    .json_count = 2,
    .fields = kNetworkPolicyEgressRuleFields,
    .json_fields = kNetworkPolicyEgressRuleFields,
    .index = kNetworkPolicyEgressRuleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kNetworkPolicyEgressRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NetworkPolicyEgressRule>::Create,
    .destroy = TypeOps<NetworkPolicyEgressRule>::Destroy,
    .copy = TypeOps<NetworkPolicyEgressRule>::Copy,
    .clear = TypeOps<NetworkPolicyEgressRule>::Clear,
    .list = &ListOpsOf<List<NetworkPolicyEgressRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicyEgressRule*) noexcept { return tables::kNetworkPolicyEgressRule; }

// NetworkPolicyPort
constexpr Field kNetworkPolicyPortFields[] = {
    Field::Make<"protocol">(offsetof(NetworkPolicyPort, protocol), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"port">(offsetof(NetworkPolicyPort, port), 2, FieldType::kIntOrString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"endPort">(offsetof(NetworkPolicyPort, end_port), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kNetworkPolicyPortIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kNetworkPolicyPort = {
    .name = "extensions/v1beta1.NetworkPolicyPort",
    .size = sizeof(NetworkPolicyPort),
    .field_count = 3,
    .json_count = 3,
    .fields = kNetworkPolicyPortFields,
    .json_fields = kNetworkPolicyPortFields,
    .index = kNetworkPolicyPortIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NetworkPolicyPort>::Create,
    .destroy = TypeOps<NetworkPolicyPort>::Destroy,
    .copy = TypeOps<NetworkPolicyPort>::Copy,
    .clear = TypeOps<NetworkPolicyPort>::Clear,
    .list = &ListOpsOf<List<NetworkPolicyPort>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicyPort*) noexcept { return tables::kNetworkPolicyPort; }

// IPBlock
constexpr Field kIPBlockFields[] = {
    Field::Make<"cidr">(offsetof(IPBlock, cidr), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"except">(offsetof(IPBlock, except), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kIPBlockIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kIPBlockMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // except
};
constinit const TypeInfo tables::kIPBlock = {
    .name = "extensions/v1beta1.IPBlock",
    .size = sizeof(IPBlock),
    .field_count = 2,
    .json_count = 2,
    .fields = kIPBlockFields,
    .json_fields = kIPBlockFields,
    .index = kIPBlockIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kIPBlockMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IPBlock>::Create,
    .destroy = TypeOps<IPBlock>::Destroy,
    .copy = TypeOps<IPBlock>::Copy,
    .clear = TypeOps<IPBlock>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IPBlock*) noexcept { return tables::kIPBlock; }

// NetworkPolicyPeer
constexpr Field kNetworkPolicyPeerFields[] = {
    Field::Make<"podSelector">(offsetof(NetworkPolicyPeer, pod_selector), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"namespaceSelector">(offsetof(NetworkPolicyPeer, namespace_selector), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"ipBlock">(offsetof(NetworkPolicyPeer, ip_block), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kIPBlock),
};
constexpr std::uint8_t kNetworkPolicyPeerIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kNetworkPolicyPeerMerge[] = {
    {"", "", "", "", "atomic"},  // podSelector
    {"", "", "", "", "atomic"},  // namespaceSelector
    {},
};
constinit const TypeInfo tables::kNetworkPolicyPeer = {
    .name = "extensions/v1beta1.NetworkPolicyPeer",
    .size = sizeof(NetworkPolicyPeer),
    .field_count = 3,
    .json_count = 3,
    .fields = kNetworkPolicyPeerFields,
    .json_fields = kNetworkPolicyPeerFields,
    .index = kNetworkPolicyPeerIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kNetworkPolicyPeerMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NetworkPolicyPeer>::Create,
    .destroy = TypeOps<NetworkPolicyPeer>::Destroy,
    .copy = TypeOps<NetworkPolicyPeer>::Copy,
    .clear = TypeOps<NetworkPolicyPeer>::Clear,
    .list = &ListOpsOf<List<NetworkPolicyPeer>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicyPeer*) noexcept { return tables::kNetworkPolicyPeer; }

// NetworkPolicyList
constexpr Field kNetworkPolicyListFields[] = {
    Field::Make<"kind">(offsetof(NetworkPolicyList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(NetworkPolicyList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(NetworkPolicyList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(NetworkPolicyList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kNetworkPolicy),
};
constexpr std::uint8_t kNetworkPolicyListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kNetworkPolicyList = {
    .name = "extensions/v1beta1.NetworkPolicyList",
    .size = sizeof(NetworkPolicyList),
    .field_count = 4,
    .json_count = 4,
    .fields = kNetworkPolicyListFields,
    .json_fields = kNetworkPolicyListFields,
    .index = kNetworkPolicyListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "extensions/v1beta1",
    .kind = "NetworkPolicyList",
    .create = TypeOps<NetworkPolicyList>::Create,
    .destroy = TypeOps<NetworkPolicyList>::Destroy,
    .copy = TypeOps<NetworkPolicyList>::Copy,
    .clear = TypeOps<NetworkPolicyList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicyList*) noexcept { return tables::kNetworkPolicyList; }

}  // namespace kube::extensions::v1beta1
