// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1); edits are lost.
#include "gen/src/networking/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/networking/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::networking::v1::NetworkPolicy)
KUBE_INSTANTIATE_LIST(kube::networking::v1::NetworkPolicyIngressRule)
KUBE_INSTANTIATE_LIST(kube::networking::v1::NetworkPolicyEgressRule)
KUBE_INSTANTIATE_LIST(kube::networking::v1::NetworkPolicyPort)
KUBE_INSTANTIATE_BOXED(kube::networking::v1::IPBlock)
KUBE_INSTANTIATE_LIST(kube::networking::v1::NetworkPolicyPeer)
KUBE_INSTANTIATE_LIST(kube::networking::v1::Ingress)
KUBE_INSTANTIATE_LIST(kube::networking::v1::IngressTLS)
KUBE_INSTANTIATE_LIST(kube::networking::v1::IngressLoadBalancerIngress)
KUBE_INSTANTIATE_LIST(kube::networking::v1::IngressPortStatus)
KUBE_INSTANTIATE_LIST(kube::networking::v1::IngressRule)
KUBE_INSTANTIATE_BOXED(kube::networking::v1::HTTPIngressRuleValue)
KUBE_INSTANTIATE_LIST(kube::networking::v1::HTTPIngressPath)
KUBE_INSTANTIATE_BOXED(kube::networking::v1::IngressBackend)
KUBE_INSTANTIATE_BOXED(kube::networking::v1::IngressServiceBackend)
KUBE_INSTANTIATE_LIST(kube::networking::v1::IngressClass)
KUBE_INSTANTIATE_BOXED(kube::networking::v1::IngressClassParametersReference)
KUBE_INSTANTIATE_LIST(kube::networking::v1::IPAddress)

namespace kube::networking::v1 {

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
    .name = "networking/v1.NetworkPolicy",
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
    .api_version = "networking.k8s.io/v1",
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
    .name = "networking/v1.NetworkPolicySpec",
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
    .name = "networking/v1.NetworkPolicyIngressRule",
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
    .name = "networking/v1.NetworkPolicyEgressRule",
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
    .name = "networking/v1.NetworkPolicyPort",
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
    .name = "networking/v1.IPBlock",
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
    .name = "networking/v1.NetworkPolicyPeer",
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
    .name = "networking/v1.NetworkPolicyList",
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
    .api_version = "networking.k8s.io/v1",
    .kind = "NetworkPolicyList",
    .create = TypeOps<NetworkPolicyList>::Create,
    .destroy = TypeOps<NetworkPolicyList>::Destroy,
    .copy = TypeOps<NetworkPolicyList>::Copy,
    .clear = TypeOps<NetworkPolicyList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NetworkPolicyList*) noexcept { return tables::kNetworkPolicyList; }

// Ingress
constexpr Field kIngressFields[] = {
    Field::Make<"kind">(offsetof(Ingress, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Ingress, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Ingress, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Ingress, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIngressSpec),
    Field::Make<"status">(offsetof(Ingress, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIngressStatus),
};
constexpr std::uint8_t kIngressIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kIngress = {
    .name = "networking/v1.Ingress",
    .size = sizeof(Ingress),
    .field_count = 5,
    .json_count = 5,
    .fields = kIngressFields,
    .json_fields = kIngressFields,
    .index = kIngressIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kIngress,
    .api_version = "networking.k8s.io/v1",
    .kind = "Ingress",
    .create = TypeOps<Ingress>::Create,
    .destroy = TypeOps<Ingress>::Destroy,
    .copy = TypeOps<Ingress>::Copy,
    .clear = TypeOps<Ingress>::Clear,
    .list = &ListOpsOf<List<Ingress>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Ingress*) noexcept { return tables::kIngress; }

// IngressList
constexpr Field kIngressListFields[] = {
    Field::Make<"kind">(offsetof(IngressList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(IngressList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(IngressList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(IngressList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kIngress),
};
constexpr std::uint8_t kIngressListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kIngressList = {
    .name = "networking/v1.IngressList",
    .size = sizeof(IngressList),
    .field_count = 4,
    .json_count = 4,
    .fields = kIngressListFields,
    .json_fields = kIngressListFields,
    .index = kIngressListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "networking.k8s.io/v1",
    .kind = "IngressList",
    .create = TypeOps<IngressList>::Create,
    .destroy = TypeOps<IngressList>::Destroy,
    .copy = TypeOps<IngressList>::Copy,
    .clear = TypeOps<IngressList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressList*) noexcept { return tables::kIngressList; }

// IngressSpec
constexpr Field kIngressSpecFields[] = {
    Field::Make<"ingressClassName">(offsetof(IngressSpec, ingress_class_name), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"defaultBackend">(offsetof(IngressSpec, default_backend), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kIngressBackend),
    Field::Make<"tls">(offsetof(IngressSpec, tls), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kIngressTLS),
    Field::Make<"rules">(offsetof(IngressSpec, rules), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kIngressRule),
};
constexpr std::uint8_t kIngressSpecIndex[] = {0, 2, 3, 4, 1};
constexpr FieldMergeInfo kIngressSpecMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // tls
    {"", "", "atomic", "", ""},  // rules
};
constinit const TypeInfo tables::kIngressSpec = {
    .name = "networking/v1.IngressSpec",
    .size = sizeof(IngressSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kIngressSpecFields,
    .json_fields = kIngressSpecFields,
    .index = kIngressSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kIngressSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressSpec>::Create,
    .destroy = TypeOps<IngressSpec>::Destroy,
    .copy = TypeOps<IngressSpec>::Copy,
    .clear = TypeOps<IngressSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressSpec*) noexcept { return tables::kIngressSpec; }

// IngressTLS
constexpr Field kIngressTLSFields[] = {
    Field::Make<"hosts">(offsetof(IngressTLS, hosts), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"secretName">(offsetof(IngressTLS, secret_name), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kIngressTLSIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kIngressTLSMerge[] = {
    {"", "", "atomic", "", ""},  // hosts
    {},
};
constinit const TypeInfo tables::kIngressTLS = {
    .name = "networking/v1.IngressTLS",
    .size = sizeof(IngressTLS),
    .field_count = 2,
    .json_count = 2,
    .fields = kIngressTLSFields,
    .json_fields = kIngressTLSFields,
    .index = kIngressTLSIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kIngressTLSMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressTLS>::Create,
    .destroy = TypeOps<IngressTLS>::Destroy,
    .copy = TypeOps<IngressTLS>::Copy,
    .clear = TypeOps<IngressTLS>::Clear,
    .list = &ListOpsOf<List<IngressTLS>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressTLS*) noexcept { return tables::kIngressTLS; }

// IngressStatus
constexpr Field kIngressStatusFields[] = {
    Field::Make<"loadBalancer">(offsetof(IngressStatus, load_balancer), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIngressLoadBalancerStatus),
};
constexpr std::uint8_t kIngressStatusIndex[] = {0, 1};
constinit const TypeInfo tables::kIngressStatus = {
    .name = "networking/v1.IngressStatus",
    .size = sizeof(IngressStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kIngressStatusFields,
    .json_fields = kIngressStatusFields,
    .index = kIngressStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressStatus>::Create,
    .destroy = TypeOps<IngressStatus>::Destroy,
    .copy = TypeOps<IngressStatus>::Copy,
    .clear = TypeOps<IngressStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressStatus*) noexcept { return tables::kIngressStatus; }

// IngressLoadBalancerStatus
constexpr Field kIngressLoadBalancerStatusFields[] = {
    Field::Make<"ingress">(offsetof(IngressLoadBalancerStatus, ingress), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kIngressLoadBalancerIngress),
};
constexpr std::uint8_t kIngressLoadBalancerStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kIngressLoadBalancerStatusMerge[] = {
    {"", "", "atomic", "", ""},  // ingress
};
constinit const TypeInfo tables::kIngressLoadBalancerStatus = {
    .name = "networking/v1.IngressLoadBalancerStatus",
    .size = sizeof(IngressLoadBalancerStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kIngressLoadBalancerStatusFields,
    .json_fields = kIngressLoadBalancerStatusFields,
    .index = kIngressLoadBalancerStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kIngressLoadBalancerStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressLoadBalancerStatus>::Create,
    .destroy = TypeOps<IngressLoadBalancerStatus>::Destroy,
    .copy = TypeOps<IngressLoadBalancerStatus>::Copy,
    .clear = TypeOps<IngressLoadBalancerStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressLoadBalancerStatus*) noexcept { return tables::kIngressLoadBalancerStatus; }

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
    .name = "networking/v1.IngressLoadBalancerIngress",
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
    .name = "networking/v1.IngressPortStatus",
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
    .name = "networking/v1.IngressRule",
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
    .name = "networking/v1.IngressRuleValue",
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
    .name = "networking/v1.HTTPIngressRuleValue",
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
    Field::Make<"pathType">(offsetof(HTTPIngressPath, path_type), 3, FieldType::kString, FieldShape::kOptional),
    Field::Make<"backend">(offsetof(HTTPIngressPath, backend), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kIngressBackend),
};
constexpr std::uint8_t kHTTPIngressPathIndex[] = {0, 1, 3, 2};
constinit const TypeInfo tables::kHTTPIngressPath = {
    .name = "networking/v1.HTTPIngressPath",
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
    Field::Make<"service">(offsetof(IngressBackend, service), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kIngressServiceBackend),
    Field::Make<"resource">(offsetof(IngressBackend, resource), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kTypedLocalObjectReference),
};
constexpr std::uint8_t kIngressBackendIndex[] = {0, 0, 0, 2, 1};
constexpr FieldMergeInfo kIngressBackendMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // resource
};
constinit const TypeInfo tables::kIngressBackend = {
    .name = "networking/v1.IngressBackend",
    .size = sizeof(IngressBackend),
    .field_count = 2,
    .json_count = 2,
    .fields = kIngressBackendFields,
    .json_fields = kIngressBackendFields,
    .index = kIngressBackendIndex,
    .index_size = 5,
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

// IngressServiceBackend
constexpr Field kIngressServiceBackendFields[] = {
    Field::Make<"name">(offsetof(IngressServiceBackend, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"port">(offsetof(IngressServiceBackend, port), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kServiceBackendPort),
};
constexpr std::uint8_t kIngressServiceBackendIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kIngressServiceBackendMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // port
};
constinit const TypeInfo tables::kIngressServiceBackend = {
    .name = "networking/v1.IngressServiceBackend",
    .size = sizeof(IngressServiceBackend),
    .field_count = 2,
    .json_count = 2,
    .fields = kIngressServiceBackendFields,
    .json_fields = kIngressServiceBackendFields,
    .index = kIngressServiceBackendIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kIngressServiceBackendMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressServiceBackend>::Create,
    .destroy = TypeOps<IngressServiceBackend>::Destroy,
    .copy = TypeOps<IngressServiceBackend>::Copy,
    .clear = TypeOps<IngressServiceBackend>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressServiceBackend*) noexcept { return tables::kIngressServiceBackend; }

// ServiceBackendPort
constexpr Field kServiceBackendPortFields[] = {
    Field::Make<"name">(offsetof(ServiceBackendPort, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"number">(offsetof(ServiceBackendPort, number), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kServiceBackendPortIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kServiceBackendPort = {
    .name = "networking/v1.ServiceBackendPort",
    .size = sizeof(ServiceBackendPort),
    .field_count = 2,
    .json_count = 2,
    .fields = kServiceBackendPortFields,
    .json_fields = kServiceBackendPortFields,
    .index = kServiceBackendPortIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceBackendPort>::Create,
    .destroy = TypeOps<ServiceBackendPort>::Destroy,
    .copy = TypeOps<ServiceBackendPort>::Copy,
    .clear = TypeOps<ServiceBackendPort>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceBackendPort*) noexcept { return tables::kServiceBackendPort; }

// IngressClass
constexpr Field kIngressClassFields[] = {
    Field::Make<"kind">(offsetof(IngressClass, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(IngressClass, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(IngressClass, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(IngressClass, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIngressClassSpec),
};
constexpr std::uint8_t kIngressClassIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kIngressClass = {
    .name = "networking/v1.IngressClass",
    .size = sizeof(IngressClass),
    .field_count = 4,
    .json_count = 4,
    .fields = kIngressClassFields,
    .json_fields = kIngressClassFields,
    .index = kIngressClassIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kIngressClass,
    .api_version = "networking.k8s.io/v1",
    .kind = "IngressClass",
    .create = TypeOps<IngressClass>::Create,
    .destroy = TypeOps<IngressClass>::Destroy,
    .copy = TypeOps<IngressClass>::Copy,
    .clear = TypeOps<IngressClass>::Clear,
    .list = &ListOpsOf<List<IngressClass>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressClass*) noexcept { return tables::kIngressClass; }

// IngressClassSpec
constexpr Field kIngressClassSpecFields[] = {
    Field::Make<"controller">(offsetof(IngressClassSpec, controller), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"parameters">(offsetof(IngressClassSpec, parameters), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kIngressClassParametersReference),
};
constexpr std::uint8_t kIngressClassSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kIngressClassSpec = {
    .name = "networking/v1.IngressClassSpec",
    .size = sizeof(IngressClassSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kIngressClassSpecFields,
    .json_fields = kIngressClassSpecFields,
    .index = kIngressClassSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressClassSpec>::Create,
    .destroy = TypeOps<IngressClassSpec>::Destroy,
    .copy = TypeOps<IngressClassSpec>::Copy,
    .clear = TypeOps<IngressClassSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressClassSpec*) noexcept { return tables::kIngressClassSpec; }

// IngressClassParametersReference
constexpr Field kIngressClassParametersReferenceFields[] = {
    Field::Make<"apiGroup">(offsetof(IngressClassParametersReference, api_group), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"kind">(offsetof(IngressClassParametersReference, kind), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(IngressClassParametersReference, name), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"scope">(offsetof(IngressClassParametersReference, scope), 4, FieldType::kString, FieldShape::kOptional),
    Field::Make<"namespace">(offsetof(IngressClassParametersReference, namespace_), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kIngressClassParametersReferenceIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kIngressClassParametersReference = {
    .name = "networking/v1.IngressClassParametersReference",
    .size = sizeof(IngressClassParametersReference),
    .field_count = 5,
    .json_count = 5,
    .fields = kIngressClassParametersReferenceFields,
    .json_fields = kIngressClassParametersReferenceFields,
    .index = kIngressClassParametersReferenceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IngressClassParametersReference>::Create,
    .destroy = TypeOps<IngressClassParametersReference>::Destroy,
    .copy = TypeOps<IngressClassParametersReference>::Copy,
    .clear = TypeOps<IngressClassParametersReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressClassParametersReference*) noexcept { return tables::kIngressClassParametersReference; }

// IngressClassList
constexpr Field kIngressClassListFields[] = {
    Field::Make<"kind">(offsetof(IngressClassList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(IngressClassList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(IngressClassList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(IngressClassList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kIngressClass),
};
constexpr std::uint8_t kIngressClassListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kIngressClassList = {
    .name = "networking/v1.IngressClassList",
    .size = sizeof(IngressClassList),
    .field_count = 4,
    .json_count = 4,
    .fields = kIngressClassListFields,
    .json_fields = kIngressClassListFields,
    .index = kIngressClassListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "networking.k8s.io/v1",
    .kind = "IngressClassList",
    .create = TypeOps<IngressClassList>::Create,
    .destroy = TypeOps<IngressClassList>::Destroy,
    .copy = TypeOps<IngressClassList>::Copy,
    .clear = TypeOps<IngressClassList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IngressClassList*) noexcept { return tables::kIngressClassList; }

// IPAddress
constexpr Field kIPAddressFields[] = {
    Field::Make<"kind">(offsetof(IPAddress, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(IPAddress, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(IPAddress, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(IPAddress, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kIPAddressSpec),
};
constexpr std::uint8_t kIPAddressIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kIPAddress = {
    .name = "networking/v1.IPAddress",
    .size = sizeof(IPAddress),
    .field_count = 4,
    .json_count = 4,
    .fields = kIPAddressFields,
    .json_fields = kIPAddressFields,
    .index = kIPAddressIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kIPAddress,
    .api_version = "networking.k8s.io/v1",
    .kind = "IPAddress",
    .create = TypeOps<IPAddress>::Create,
    .destroy = TypeOps<IPAddress>::Destroy,
    .copy = TypeOps<IPAddress>::Copy,
    .clear = TypeOps<IPAddress>::Clear,
    .list = &ListOpsOf<List<IPAddress>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IPAddress*) noexcept { return tables::kIPAddress; }

// IPAddressSpec
constexpr Field kIPAddressSpecFields[] = {
    Field::Make<"parentRef">(offsetof(IPAddressSpec, parent_ref), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kParentReference),
};
constexpr std::uint8_t kIPAddressSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kIPAddressSpec = {
    .name = "networking/v1.IPAddressSpec",
    .size = sizeof(IPAddressSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kIPAddressSpecFields,
    .json_fields = kIPAddressSpecFields,
    .index = kIPAddressSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<IPAddressSpec>::Create,
    .destroy = TypeOps<IPAddressSpec>::Destroy,
    .copy = TypeOps<IPAddressSpec>::Copy,
    .clear = TypeOps<IPAddressSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IPAddressSpec*) noexcept { return tables::kIPAddressSpec; }

}  // namespace kube::networking::v1
