// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::core::v1::ServicePort)
KUBE_INSTANTIATE_LIST(kube::core::v1::Service)
KUBE_INSTANTIATE_LIST(kube::core::v1::ServiceAccount)
KUBE_INSTANTIATE_LIST(kube::core::v1::Endpoints)
KUBE_INSTANTIATE_LIST(kube::core::v1::EndpointSubset)
KUBE_INSTANTIATE_LIST(kube::core::v1::EndpointAddress)
KUBE_INSTANTIATE_LIST(kube::core::v1::EndpointPort)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NodeConfigSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ConfigMapNodeConfigSource)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NodeRuntimeHandlerFeatures)
KUBE_INSTANTIATE_LIST(kube::core::v1::NodeRuntimeHandler)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NodeFeatures)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NodeSwapStatus)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NodeConfigStatus)
KUBE_INSTANTIATE_LIST(kube::core::v1::AttachedVolume)

namespace kube::core::v1 {

// ServiceSpec
constexpr Field kServiceSpecFields[] = {
    Field::Make<"ports">(offsetof(ServiceSpec, ports), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kServicePort),
    Field::Make<"selector">(offsetof(ServiceSpec, selector), 2, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"clusterIP">(offsetof(ServiceSpec, cluster_ip), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"clusterIPs">(offsetof(ServiceSpec, cluster_ips), 18, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"type">(offsetof(ServiceSpec, type), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"externalIPs">(offsetof(ServiceSpec, external_ips), 5, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"sessionAffinity">(offsetof(ServiceSpec, session_affinity), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"loadBalancerIP">(offsetof(ServiceSpec, load_balancer_ip), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"loadBalancerSourceRanges">(offsetof(ServiceSpec, load_balancer_source_ranges), 9, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"externalName">(offsetof(ServiceSpec, external_name), 10, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"externalTrafficPolicy">(offsetof(ServiceSpec, external_traffic_policy), 11, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"healthCheckNodePort">(offsetof(ServiceSpec, health_check_node_port), 12, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"publishNotReadyAddresses">(offsetof(ServiceSpec, publish_not_ready_addresses), 13, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"sessionAffinityConfig">(offsetof(ServiceSpec, session_affinity_config), 14, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSessionAffinityConfig),
    Field::Make<"ipFamilies">(offsetof(ServiceSpec, ip_families), 19, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"ipFamilyPolicy">(offsetof(ServiceSpec, ip_family_policy), 17, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"allocateLoadBalancerNodePorts">(offsetof(ServiceSpec, allocate_load_balancer_node_ports), 20, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"loadBalancerClass">(offsetof(ServiceSpec, load_balancer_class), 21, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"internalTrafficPolicy">(offsetof(ServiceSpec, internal_traffic_policy), 22, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"trafficDistribution">(offsetof(ServiceSpec, traffic_distribution), 23, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kServiceSpecIndex[] = {0, 1, 2, 3, 5, 6, 0, 7, 8, 9, 10, 11, 12, 13, 14, 0, 0, 16, 4, 15, 17, 18, 19, 20};
constexpr FieldMergeInfo kServiceSpecMerge[] = {
    {"merge", "port", "map", "port,protocol", ""},  // ports
    {"", "", "", "", "atomic"},  // selector
    {},
    {"", "", "atomic", "", ""},  // clusterIPs
    {},
    {"", "", "atomic", "", ""},  // externalIPs
    {},
    {},
    {"", "", "atomic", "", ""},  // loadBalancerSourceRanges
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // ipFamilies
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kServiceSpec = {
    .name = "core/v1.ServiceSpec",
    .size = sizeof(ServiceSpec),
    .field_count = 20,
    .json_count = 20,
    .fields = kServiceSpecFields,
    .json_fields = kServiceSpecFields,
    .index = kServiceSpecIndex,
    .index_size = 24,
    .form = JsonForm::kObject,
    .merge = kServiceSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceSpec>::Create,
    .destroy = TypeOps<ServiceSpec>::Destroy,
    .copy = TypeOps<ServiceSpec>::Copy,
    .clear = TypeOps<ServiceSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceSpec*) noexcept { return tables::kServiceSpec; }

// ServicePort
constexpr Field kServicePortFields[] = {
    Field::Make<"name">(offsetof(ServicePort, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"protocol">(offsetof(ServicePort, protocol), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"appProtocol">(offsetof(ServicePort, app_protocol), 6, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"port">(offsetof(ServicePort, port), 3, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"targetPort">(offsetof(ServicePort, target_port), 4, FieldType::kIntOrString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"nodePort">(offsetof(ServicePort, node_port), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kServicePortIndex[] = {0, 1, 2, 4, 5, 6, 3};
constinit const TypeInfo tables::kServicePort = {
    .name = "core/v1.ServicePort",
    .size = sizeof(ServicePort),
    .field_count = 6,
    .json_count = 6,
    .fields = kServicePortFields,
    .json_fields = kServicePortFields,
    .index = kServicePortIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServicePort>::Create,
    .destroy = TypeOps<ServicePort>::Destroy,
    .copy = TypeOps<ServicePort>::Copy,
    .clear = TypeOps<ServicePort>::Clear,
    .list = &ListOpsOf<kube::List<ServicePort>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServicePort*) noexcept { return tables::kServicePort; }

// Service
constexpr Field kServiceFields[] = {
    Field::Make<"kind">(offsetof(Service, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Service, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Service, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Service, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kServiceSpec),
    Field::Make<"status">(offsetof(Service, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kServiceStatus),
};
constexpr std::uint8_t kServiceIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kService = {
    .name = "core/v1.Service",
    .size = sizeof(Service),
    .field_count = 5,
    .json_count = 5,
    .fields = kServiceFields,
    .json_fields = kServiceFields,
    .index = kServiceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kService,
    .api_version = "v1",
    .kind = "Service",
    .create = TypeOps<Service>::Create,
    .destroy = TypeOps<Service>::Destroy,
    .copy = TypeOps<Service>::Copy,
    .clear = TypeOps<Service>::Clear,
    .list = &ListOpsOf<kube::List<Service>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Service*) noexcept { return tables::kService; }

// ServiceList
constexpr Field kServiceListFields[] = {
    Field::Make<"kind">(offsetof(ServiceList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ServiceList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ServiceList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ServiceList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kService),
};
constexpr std::uint8_t kServiceListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kServiceList = {
    .name = "core/v1.ServiceList",
    .size = sizeof(ServiceList),
    .field_count = 4,
    .json_count = 4,
    .fields = kServiceListFields,
    .json_fields = kServiceListFields,
    .index = kServiceListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ServiceList",
    .create = TypeOps<ServiceList>::Create,
    .destroy = TypeOps<ServiceList>::Destroy,
    .copy = TypeOps<ServiceList>::Copy,
    .clear = TypeOps<ServiceList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceList*) noexcept { return tables::kServiceList; }

// ServiceAccount
constexpr Field kServiceAccountFields[] = {
    Field::Make<"kind">(offsetof(ServiceAccount, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ServiceAccount, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ServiceAccount, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"secrets">(offsetof(ServiceAccount, secrets), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kObjectReference),
    Field::Make<"imagePullSecrets">(offsetof(ServiceAccount, image_pull_secrets), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kLocalObjectReference),
    Field::Make<"automountServiceAccountToken">(offsetof(ServiceAccount, automount_service_account_token), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kServiceAccountIndex[] = {0, 3, 4, 5, 6};
constexpr FieldMergeInfo kServiceAccountMerge[] = {
    {},
    {},
    {},
    {"merge", "name", "map", "name", "atomic"},  // secrets
    {"", "", "atomic", "", ""},  // imagePullSecrets
    {},
};
constinit const TypeInfo tables::kServiceAccount = {
    .name = "core/v1.ServiceAccount",
    .size = sizeof(ServiceAccount),
    .field_count = 6,
    .json_count = 6,
    .fields = kServiceAccountFields,
    .json_fields = kServiceAccountFields,
    .index = kServiceAccountIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kServiceAccountMerge,
    .resource = &resources::kServiceAccount,
    .api_version = "v1",
    .kind = "ServiceAccount",
    .create = TypeOps<ServiceAccount>::Create,
    .destroy = TypeOps<ServiceAccount>::Destroy,
    .copy = TypeOps<ServiceAccount>::Copy,
    .clear = TypeOps<ServiceAccount>::Clear,
    .list = &ListOpsOf<kube::List<ServiceAccount>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceAccount*) noexcept { return tables::kServiceAccount; }

// ServiceAccountList
constexpr Field kServiceAccountListFields[] = {
    Field::Make<"kind">(offsetof(ServiceAccountList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ServiceAccountList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ServiceAccountList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ServiceAccountList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kServiceAccount),
};
constexpr std::uint8_t kServiceAccountListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kServiceAccountList = {
    .name = "core/v1.ServiceAccountList",
    .size = sizeof(ServiceAccountList),
    .field_count = 4,
    .json_count = 4,
    .fields = kServiceAccountListFields,
    .json_fields = kServiceAccountListFields,
    .index = kServiceAccountListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ServiceAccountList",
    .create = TypeOps<ServiceAccountList>::Create,
    .destroy = TypeOps<ServiceAccountList>::Destroy,
    .copy = TypeOps<ServiceAccountList>::Copy,
    .clear = TypeOps<ServiceAccountList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceAccountList*) noexcept { return tables::kServiceAccountList; }

// Endpoints
constexpr Field kEndpointsFields[] = {
    Field::Make<"kind">(offsetof(Endpoints, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Endpoints, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Endpoints, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"subsets">(offsetof(Endpoints, subsets), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEndpointSubset),
};
constexpr std::uint8_t kEndpointsIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kEndpointsMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // subsets
};
constinit const TypeInfo tables::kEndpoints = {
    .name = "core/v1.Endpoints",
    .size = sizeof(Endpoints),
    .field_count = 4,
    .json_count = 4,
    .fields = kEndpointsFields,
    .json_fields = kEndpointsFields,
    .index = kEndpointsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kEndpointsMerge,
    .resource = &resources::kEndpoints,
    .api_version = "v1",
    .kind = "Endpoints",
    .create = TypeOps<Endpoints>::Create,
    .destroy = TypeOps<Endpoints>::Destroy,
    .copy = TypeOps<Endpoints>::Copy,
    .clear = TypeOps<Endpoints>::Clear,
    .list = &ListOpsOf<kube::List<Endpoints>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Endpoints*) noexcept { return tables::kEndpoints; }

// EndpointSubset
constexpr Field kEndpointSubsetFields[] = {
    Field::Make<"addresses">(offsetof(EndpointSubset, addresses), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEndpointAddress),
    Field::Make<"notReadyAddresses">(offsetof(EndpointSubset, not_ready_addresses), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEndpointAddress),
    Field::Make<"ports">(offsetof(EndpointSubset, ports), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEndpointPort),
};
constexpr std::uint8_t kEndpointSubsetIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kEndpointSubsetMerge[] = {
    {"", "", "atomic", "", ""},  // addresses
    {"", "", "atomic", "", ""},  // notReadyAddresses
    {"", "", "atomic", "", ""},  // ports
};
constinit const TypeInfo tables::kEndpointSubset = {
    .name = "core/v1.EndpointSubset",
    .size = sizeof(EndpointSubset),
    .field_count = 3,
    .json_count = 3,
    .fields = kEndpointSubsetFields,
    .json_fields = kEndpointSubsetFields,
    .index = kEndpointSubsetIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kEndpointSubsetMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EndpointSubset>::Create,
    .destroy = TypeOps<EndpointSubset>::Destroy,
    .copy = TypeOps<EndpointSubset>::Copy,
    .clear = TypeOps<EndpointSubset>::Clear,
    .list = &ListOpsOf<kube::List<EndpointSubset>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointSubset*) noexcept { return tables::kEndpointSubset; }

// EndpointAddress
constexpr Field kEndpointAddressFields[] = {
    Field::Make<"ip">(offsetof(EndpointAddress, ip), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"hostname">(offsetof(EndpointAddress, hostname), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"nodeName">(offsetof(EndpointAddress, node_name), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"targetRef">(offsetof(EndpointAddress, target_ref), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectReference),
};
constexpr std::uint8_t kEndpointAddressIndex[] = {0, 1, 4, 2, 3};
constexpr FieldMergeInfo kEndpointAddressMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // targetRef
};
constinit const TypeInfo tables::kEndpointAddress = {
    .name = "core/v1.EndpointAddress",
    .size = sizeof(EndpointAddress),
    .field_count = 4,
    .json_count = 4,
    .fields = kEndpointAddressFields,
    .json_fields = kEndpointAddressFields,
    .index = kEndpointAddressIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kEndpointAddressMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EndpointAddress>::Create,
    .destroy = TypeOps<EndpointAddress>::Destroy,
    .copy = TypeOps<EndpointAddress>::Copy,
    .clear = TypeOps<EndpointAddress>::Clear,
    .list = &ListOpsOf<kube::List<EndpointAddress>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointAddress*) noexcept { return tables::kEndpointAddress; }

// EndpointPort
constexpr Field kEndpointPortFields[] = {
    Field::Make<"name">(offsetof(EndpointPort, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"port">(offsetof(EndpointPort, port), 2, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"protocol">(offsetof(EndpointPort, protocol), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"appProtocol">(offsetof(EndpointPort, app_protocol), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kEndpointPortIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kEndpointPort = {
    .name = "core/v1.EndpointPort",
    .size = sizeof(EndpointPort),
    .field_count = 4,
    .json_count = 4,
    .fields = kEndpointPortFields,
    .json_fields = kEndpointPortFields,
    .index = kEndpointPortIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EndpointPort>::Create,
    .destroy = TypeOps<EndpointPort>::Destroy,
    .copy = TypeOps<EndpointPort>::Copy,
    .clear = TypeOps<EndpointPort>::Clear,
    .list = &ListOpsOf<kube::List<EndpointPort>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointPort*) noexcept { return tables::kEndpointPort; }

// EndpointsList
constexpr Field kEndpointsListFields[] = {
    Field::Make<"kind">(offsetof(EndpointsList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(EndpointsList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(EndpointsList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(EndpointsList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kEndpoints),
};
constexpr std::uint8_t kEndpointsListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kEndpointsList = {
    .name = "core/v1.EndpointsList",
    .size = sizeof(EndpointsList),
    .field_count = 4,
    .json_count = 4,
    .fields = kEndpointsListFields,
    .json_fields = kEndpointsListFields,
    .index = kEndpointsListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "EndpointsList",
    .create = TypeOps<EndpointsList>::Create,
    .destroy = TypeOps<EndpointsList>::Destroy,
    .copy = TypeOps<EndpointsList>::Copy,
    .clear = TypeOps<EndpointsList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EndpointsList*) noexcept { return tables::kEndpointsList; }

// NodeSpec
constexpr Field kNodeSpecFields[] = {
    Field::Make<"podCIDR">(offsetof(NodeSpec, pod_cidr), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"podCIDRs">(offsetof(NodeSpec, pod_cidrs), 7, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"providerID">(offsetof(NodeSpec, provider_id), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"unschedulable">(offsetof(NodeSpec, unschedulable), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"taints">(offsetof(NodeSpec, taints), 5, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kTaint),
    Field::Make<"configSource">(offsetof(NodeSpec, config_source), 6, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeConfigSource),
    Field::Make<"externalID">(offsetof(NodeSpec, external_id), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNodeSpecIndex[] = {0, 1, 7, 3, 4, 5, 6, 2};
constexpr FieldMergeInfo kNodeSpecMerge[] = {
    {},
    {"merge", "", "set", "", ""},  // podCIDRs
    {},
    {},
    {"", "", "atomic", "", ""},  // taints
    {},
    {},
};
constinit const TypeInfo tables::kNodeSpec = {
    .name = "core/v1.NodeSpec",
    .size = sizeof(NodeSpec),
    .field_count = 7,
    .json_count = 7,
    .fields = kNodeSpecFields,
    .json_fields = kNodeSpecFields,
    .index = kNodeSpecIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = kNodeSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeSpec>::Create,
    .destroy = TypeOps<NodeSpec>::Destroy,
    .copy = TypeOps<NodeSpec>::Copy,
    .clear = TypeOps<NodeSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeSpec*) noexcept { return tables::kNodeSpec; }

// NodeConfigSource
constexpr Field kNodeConfigSourceFields[] = {
    Field::Make<"configMap">(offsetof(NodeConfigSource, config_map), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConfigMapNodeConfigSource),
};
constexpr std::uint8_t kNodeConfigSourceIndex[] = {0, 0, 1};
constinit const TypeInfo tables::kNodeConfigSource = {
    .name = "core/v1.NodeConfigSource",
    .size = sizeof(NodeConfigSource),
    .field_count = 1,
    .json_count = 1,
    .fields = kNodeConfigSourceFields,
    .json_fields = kNodeConfigSourceFields,
    .index = kNodeConfigSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeConfigSource>::Create,
    .destroy = TypeOps<NodeConfigSource>::Destroy,
    .copy = TypeOps<NodeConfigSource>::Copy,
    .clear = TypeOps<NodeConfigSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeConfigSource*) noexcept { return tables::kNodeConfigSource; }

// ConfigMapNodeConfigSource
constexpr Field kConfigMapNodeConfigSourceFields[] = {
    Field::Make<"namespace">(offsetof(ConfigMapNodeConfigSource, namespace_), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(ConfigMapNodeConfigSource, name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"uid">(offsetof(ConfigMapNodeConfigSource, uid), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resourceVersion">(offsetof(ConfigMapNodeConfigSource, resource_version), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"kubeletConfigKey">(offsetof(ConfigMapNodeConfigSource, kubelet_config_key), 5, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kConfigMapNodeConfigSourceIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kConfigMapNodeConfigSource = {
    .name = "core/v1.ConfigMapNodeConfigSource",
    .size = sizeof(ConfigMapNodeConfigSource),
    .field_count = 5,
    .json_count = 5,
    .fields = kConfigMapNodeConfigSourceFields,
    .json_fields = kConfigMapNodeConfigSourceFields,
    .index = kConfigMapNodeConfigSourceIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ConfigMapNodeConfigSource>::Create,
    .destroy = TypeOps<ConfigMapNodeConfigSource>::Destroy,
    .copy = TypeOps<ConfigMapNodeConfigSource>::Copy,
    .clear = TypeOps<ConfigMapNodeConfigSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConfigMapNodeConfigSource*) noexcept { return tables::kConfigMapNodeConfigSource; }

// DaemonEndpoint
constexpr Field kDaemonEndpointFields[] = {
    Field::Make<"Port">(offsetof(DaemonEndpoint, port), 1, FieldType::kInt32, FieldShape::kValue),
};
constexpr std::uint8_t kDaemonEndpointIndex[] = {0, 1};
constinit const TypeInfo tables::kDaemonEndpoint = {
    .name = "core/v1.DaemonEndpoint",
    .size = sizeof(DaemonEndpoint),
    .field_count = 1,
    .json_count = 1,
    .fields = kDaemonEndpointFields,
    .json_fields = kDaemonEndpointFields,
    .index = kDaemonEndpointIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DaemonEndpoint>::Create,
    .destroy = TypeOps<DaemonEndpoint>::Destroy,
    .copy = TypeOps<DaemonEndpoint>::Copy,
    .clear = TypeOps<DaemonEndpoint>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DaemonEndpoint*) noexcept { return tables::kDaemonEndpoint; }

// NodeDaemonEndpoints
constexpr Field kNodeDaemonEndpointsFields[] = {
    Field::Make<"kubeletEndpoint">(offsetof(NodeDaemonEndpoints, kubelet_endpoint), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kDaemonEndpoint),
};
constexpr std::uint8_t kNodeDaemonEndpointsIndex[] = {0, 1};
constinit const TypeInfo tables::kNodeDaemonEndpoints = {
    .name = "core/v1.NodeDaemonEndpoints",
    .size = sizeof(NodeDaemonEndpoints),
    .field_count = 1,
    .json_count = 1,
    .fields = kNodeDaemonEndpointsFields,
    .json_fields = kNodeDaemonEndpointsFields,
    .index = kNodeDaemonEndpointsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeDaemonEndpoints>::Create,
    .destroy = TypeOps<NodeDaemonEndpoints>::Destroy,
    .copy = TypeOps<NodeDaemonEndpoints>::Copy,
    .clear = TypeOps<NodeDaemonEndpoints>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeDaemonEndpoints*) noexcept { return tables::kNodeDaemonEndpoints; }

// NodeRuntimeHandlerFeatures
constexpr Field kNodeRuntimeHandlerFeaturesFields[] = {
    Field::Make<"recursiveReadOnlyMounts">(offsetof(NodeRuntimeHandlerFeatures, recursive_read_only_mounts), 1, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"userNamespaces">(offsetof(NodeRuntimeHandlerFeatures, user_namespaces), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kNodeRuntimeHandlerFeaturesIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kNodeRuntimeHandlerFeatures = {
    .name = "core/v1.NodeRuntimeHandlerFeatures",
    .size = sizeof(NodeRuntimeHandlerFeatures),
    .field_count = 2,
    .json_count = 2,
    .fields = kNodeRuntimeHandlerFeaturesFields,
    .json_fields = kNodeRuntimeHandlerFeaturesFields,
    .index = kNodeRuntimeHandlerFeaturesIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeRuntimeHandlerFeatures>::Create,
    .destroy = TypeOps<NodeRuntimeHandlerFeatures>::Destroy,
    .copy = TypeOps<NodeRuntimeHandlerFeatures>::Copy,
    .clear = TypeOps<NodeRuntimeHandlerFeatures>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeRuntimeHandlerFeatures*) noexcept { return tables::kNodeRuntimeHandlerFeatures; }

// NodeRuntimeHandler
constexpr Field kNodeRuntimeHandlerFields[] = {
    Field::Make<"name">(offsetof(NodeRuntimeHandler, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"features">(offsetof(NodeRuntimeHandler, features), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeRuntimeHandlerFeatures),
};
constexpr std::uint8_t kNodeRuntimeHandlerIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kNodeRuntimeHandler = {
    .name = "core/v1.NodeRuntimeHandler",
    .size = sizeof(NodeRuntimeHandler),
    .field_count = 2,
    .json_count = 2,
    .fields = kNodeRuntimeHandlerFields,
    .json_fields = kNodeRuntimeHandlerFields,
    .index = kNodeRuntimeHandlerIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeRuntimeHandler>::Create,
    .destroy = TypeOps<NodeRuntimeHandler>::Destroy,
    .copy = TypeOps<NodeRuntimeHandler>::Copy,
    .clear = TypeOps<NodeRuntimeHandler>::Clear,
    .list = &ListOpsOf<kube::List<NodeRuntimeHandler>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeRuntimeHandler*) noexcept { return tables::kNodeRuntimeHandler; }

// NodeFeatures
constexpr Field kNodeFeaturesFields[] = {
    Field::Make<"supplementalGroupsPolicy">(offsetof(NodeFeatures, supplemental_groups_policy), 1, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kNodeFeaturesIndex[] = {0, 1};
constinit const TypeInfo tables::kNodeFeatures = {
    .name = "core/v1.NodeFeatures",
    .size = sizeof(NodeFeatures),
    .field_count = 1,
    .json_count = 1,
    .fields = kNodeFeaturesFields,
    .json_fields = kNodeFeaturesFields,
    .index = kNodeFeaturesIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeFeatures>::Create,
    .destroy = TypeOps<NodeFeatures>::Destroy,
    .copy = TypeOps<NodeFeatures>::Copy,
    .clear = TypeOps<NodeFeatures>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeFeatures*) noexcept { return tables::kNodeFeatures; }

// NodeSystemInfo
constexpr Field kNodeSystemInfoFields[] = {
    Field::Make<"machineID">(offsetof(NodeSystemInfo, machine_id), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"systemUUID">(offsetof(NodeSystemInfo, system_uuid), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"bootID">(offsetof(NodeSystemInfo, boot_id), 3, FieldType::kString, FieldShape::kValue),
    Field::Make<"kernelVersion">(offsetof(NodeSystemInfo, kernel_version), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"osImage">(offsetof(NodeSystemInfo, os_image), 5, FieldType::kString, FieldShape::kValue),
    Field::Make<"containerRuntimeVersion">(offsetof(NodeSystemInfo, container_runtime_version), 6, FieldType::kString, FieldShape::kValue),
    Field::Make<"kubeletVersion">(offsetof(NodeSystemInfo, kubelet_version), 7, FieldType::kString, FieldShape::kValue),
    Field::Make<"kubeProxyVersion">(offsetof(NodeSystemInfo, kube_proxy_version), 8, FieldType::kString, FieldShape::kValue),
    Field::Make<"operatingSystem">(offsetof(NodeSystemInfo, operating_system), 9, FieldType::kString, FieldShape::kValue),
    Field::Make<"architecture">(offsetof(NodeSystemInfo, architecture), 10, FieldType::kString, FieldShape::kValue),
    Field::Make<"swap">(offsetof(NodeSystemInfo, swap), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeSwapStatus),
};
constexpr std::uint8_t kNodeSystemInfoIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constinit const TypeInfo tables::kNodeSystemInfo = {
    .name = "core/v1.NodeSystemInfo",
    .size = sizeof(NodeSystemInfo),
    .field_count = 11,
    .json_count = 11,
    .fields = kNodeSystemInfoFields,
    .json_fields = kNodeSystemInfoFields,
    .index = kNodeSystemInfoIndex,
    .index_size = 12,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeSystemInfo>::Create,
    .destroy = TypeOps<NodeSystemInfo>::Destroy,
    .copy = TypeOps<NodeSystemInfo>::Copy,
    .clear = TypeOps<NodeSystemInfo>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeSystemInfo*) noexcept { return tables::kNodeSystemInfo; }

// NodeSwapStatus
constexpr Field kNodeSwapStatusFields[] = {
    Field::Make<"capacity">(offsetof(NodeSwapStatus, capacity), 1, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kNodeSwapStatusIndex[] = {0, 1};
constinit const TypeInfo tables::kNodeSwapStatus = {
    .name = "core/v1.NodeSwapStatus",
    .size = sizeof(NodeSwapStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kNodeSwapStatusFields,
    .json_fields = kNodeSwapStatusFields,
    .index = kNodeSwapStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeSwapStatus>::Create,
    .destroy = TypeOps<NodeSwapStatus>::Destroy,
    .copy = TypeOps<NodeSwapStatus>::Copy,
    .clear = TypeOps<NodeSwapStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeSwapStatus*) noexcept { return tables::kNodeSwapStatus; }

// NodeConfigStatus
constexpr Field kNodeConfigStatusFields[] = {
    Field::Make<"assigned">(offsetof(NodeConfigStatus, assigned), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeConfigSource),
    Field::Make<"active">(offsetof(NodeConfigStatus, active), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeConfigSource),
    Field::Make<"lastKnownGood">(offsetof(NodeConfigStatus, last_known_good), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeConfigSource),
    Field::Make<"error">(offsetof(NodeConfigStatus, error), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNodeConfigStatusIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kNodeConfigStatus = {
    .name = "core/v1.NodeConfigStatus",
    .size = sizeof(NodeConfigStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kNodeConfigStatusFields,
    .json_fields = kNodeConfigStatusFields,
    .index = kNodeConfigStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeConfigStatus>::Create,
    .destroy = TypeOps<NodeConfigStatus>::Destroy,
    .copy = TypeOps<NodeConfigStatus>::Copy,
    .clear = TypeOps<NodeConfigStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeConfigStatus*) noexcept { return tables::kNodeConfigStatus; }

// NodeStatus
constexpr Field kNodeStatusFields[] = {
    Field::Make<"capacity">(offsetof(NodeStatus, capacity), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"allocatable">(offsetof(NodeStatus, allocatable), 2, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"phase">(offsetof(NodeStatus, phase), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"conditions">(offsetof(NodeStatus, conditions), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNodeCondition),
    Field::Make<"addresses">(offsetof(NodeStatus, addresses), 5, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNodeAddress),
    Field::Make<"daemonEndpoints">(offsetof(NodeStatus, daemon_endpoints), 6, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kNodeDaemonEndpoints),
    Field::Make<"nodeInfo">(offsetof(NodeStatus, node_info), 7, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kNodeSystemInfo),
    Field::Make<"images">(offsetof(NodeStatus, images), 8, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerImage),
    Field::Make<"volumesInUse">(offsetof(NodeStatus, volumes_in_use), 9, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"volumesAttached">(offsetof(NodeStatus, volumes_attached), 10, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kAttachedVolume),
    Field::Make<"config">(offsetof(NodeStatus, config), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeConfigStatus),
    Field::Make<"runtimeHandlers">(offsetof(NodeStatus, runtime_handlers), 12, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNodeRuntimeHandler),
    Field::Make<"features">(offsetof(NodeStatus, features), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeFeatures),
    Field::Make<"declaredFeatures">(offsetof(NodeStatus, declared_features), 14, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kNodeStatusIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
constexpr FieldMergeInfo kNodeStatusMerge[] = {
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
    {"merge", "type", "map", "type", ""},  // addresses
    {},
    {},
    {"", "", "atomic", "", ""},  // images
    {"", "", "atomic", "", ""},  // volumesInUse
    {"", "", "atomic", "", ""},  // volumesAttached
    {},
    {"", "", "atomic", "", ""},  // runtimeHandlers
    {},
    {"", "", "atomic", "", ""},  // declaredFeatures
};
constinit const TypeInfo tables::kNodeStatus = {
    .name = "core/v1.NodeStatus",
    .size = sizeof(NodeStatus),
    .field_count = 14,
    .json_count = 14,
    .fields = kNodeStatusFields,
    .json_fields = kNodeStatusFields,
    .index = kNodeStatusIndex,
    .index_size = 15,
    .form = JsonForm::kObject,
    .merge = kNodeStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeStatus>::Create,
    .destroy = TypeOps<NodeStatus>::Destroy,
    .copy = TypeOps<NodeStatus>::Copy,
    .clear = TypeOps<NodeStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeStatus*) noexcept { return tables::kNodeStatus; }

// AttachedVolume
constexpr Field kAttachedVolumeFields[] = {
    Field::Make<"name">(offsetof(AttachedVolume, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"devicePath">(offsetof(AttachedVolume, device_path), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kAttachedVolumeIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kAttachedVolume = {
    .name = "core/v1.AttachedVolume",
    .size = sizeof(AttachedVolume),
    .field_count = 2,
    .json_count = 2,
    .fields = kAttachedVolumeFields,
    .json_fields = kAttachedVolumeFields,
    .index = kAttachedVolumeIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AttachedVolume>::Create,
    .destroy = TypeOps<AttachedVolume>::Destroy,
    .copy = TypeOps<AttachedVolume>::Copy,
    .clear = TypeOps<AttachedVolume>::Clear,
    .list = &ListOpsOf<kube::List<AttachedVolume>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AttachedVolume*) noexcept { return tables::kAttachedVolume; }

}  // namespace kube::core::v1
