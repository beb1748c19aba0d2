// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1beta1); edits are lost.
#include "gen/src/networking/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/networking/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::Ingress)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::IngressTLS)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::IngressLoadBalancerIngress)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::IngressPortStatus)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::IngressRule)
KUBE_INSTANTIATE_BOXED(kube::networking::v1beta1::HTTPIngressRuleValue)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::HTTPIngressPath)
KUBE_INSTANTIATE_BOXED(kube::networking::v1beta1::IngressBackend)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::IngressClass)
KUBE_INSTANTIATE_BOXED(kube::networking::v1beta1::IngressClassParametersReference)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::IPAddress)
KUBE_INSTANTIATE_BOXED(kube::networking::v1beta1::ParentReference)
KUBE_INSTANTIATE_LIST(kube::networking::v1beta1::ServiceCIDR)

namespace kube::networking::v1beta1 {

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
    .name = "networking/v1beta1.Ingress",
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
    .api_version = "networking.k8s.io/v1beta1",
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
    .name = "networking/v1beta1.IngressList",
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
    .api_version = "networking.k8s.io/v1beta1",
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
    Field::Make<"backend">(offsetof(IngressSpec, backend), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
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
    .name = "networking/v1beta1.IngressSpec",
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
    .name = "networking/v1beta1.IngressTLS",
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
    .name = "networking/v1beta1.IngressStatus",
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
    .name = "networking/v1beta1.IngressLoadBalancerStatus",
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
    .name = "networking/v1beta1.IngressLoadBalancerIngress",
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
    .name = "networking/v1beta1.IngressPortStatus",
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
    .name = "networking/v1beta1.IngressRule",
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
    .name = "networking/v1beta1.IngressRuleValue",
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
    .name = "networking/v1beta1.HTTPIngressRuleValue",
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
    .name = "networking/v1beta1.HTTPIngressPath",
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
    .name = "networking/v1beta1.IngressBackend",
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
    .name = "networking/v1beta1.IngressClass",
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
    .api_version = "networking.k8s.io/v1beta1",
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
    .name = "networking/v1beta1.IngressClassSpec",
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
    .name = "networking/v1beta1.IngressClassParametersReference",
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
    .name = "networking/v1beta1.IngressClassList",
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
    .api_version = "networking.k8s.io/v1beta1",
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
    .name = "networking/v1beta1.IPAddress",
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
    .api_version = "networking.k8s.io/v1beta1",
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
    .name = "networking/v1beta1.IPAddressSpec",
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

// ParentReference
constexpr Field kParentReferenceFields[] = {
    Field::Make<"group">(offsetof(ParentReference, group), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resource">(offsetof(ParentReference, resource), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespace">(offsetof(ParentReference, namespace_), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(ParentReference, name), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kParentReferenceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kParentReference = {
    .name = "networking/v1beta1.ParentReference",
    .size = sizeof(ParentReference),
    .field_count = 4,
    .json_count = 4,
    .fields = kParentReferenceFields,
    .json_fields = kParentReferenceFields,
    .index = kParentReferenceIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ParentReference>::Create,
    .destroy = TypeOps<ParentReference>::Destroy,
    .copy = TypeOps<ParentReference>::Copy,
    .clear = TypeOps<ParentReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ParentReference*) noexcept { return tables::kParentReference; }

// IPAddressList
constexpr Field kIPAddressListFields[] = {
    Field::Make<"kind">(offsetof(IPAddressList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(IPAddressList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(IPAddressList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(IPAddressList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kIPAddress),
};
constexpr std::uint8_t kIPAddressListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kIPAddressList = {
    .name = "networking/v1beta1.IPAddressList",
    .size = sizeof(IPAddressList),
    .field_count = 4,
    .json_count = 4,
    .fields = kIPAddressListFields,
    .json_fields = kIPAddressListFields,
    .index = kIPAddressListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "networking.k8s.io/v1beta1",
    .kind = "IPAddressList",
    .create = TypeOps<IPAddressList>::Create,
    .destroy = TypeOps<IPAddressList>::Destroy,
    .copy = TypeOps<IPAddressList>::Copy,
    .clear = TypeOps<IPAddressList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const IPAddressList*) noexcept { return tables::kIPAddressList; }

// ServiceCIDR
constexpr Field kServiceCIDRFields[] = {
    Field::Make<"kind">(offsetof(ServiceCIDR, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ServiceCIDR, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ServiceCIDR, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ServiceCIDR, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kServiceCIDRSpec),
    Field::Make<"status">(offsetof(ServiceCIDR, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kServiceCIDRStatus),
};
constexpr std::uint8_t kServiceCIDRIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kServiceCIDR = {
    .name = "networking/v1beta1.ServiceCIDR",
    .size = sizeof(ServiceCIDR),
    .field_count = 5,
    .json_count = 5,
    .fields = kServiceCIDRFields,
    .json_fields = kServiceCIDRFields,
    .index = kServiceCIDRIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kServiceCIDR,
    .api_version = "networking.k8s.io/v1beta1",
    .kind = "ServiceCIDR",
    .create = TypeOps<ServiceCIDR>::Create,
    .destroy = TypeOps<ServiceCIDR>::Destroy,
    .copy = TypeOps<ServiceCIDR>::Copy,
    .clear = TypeOps<ServiceCIDR>::Clear,
    .list = &ListOpsOf<List<ServiceCIDR>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceCIDR*) noexcept { return tables::kServiceCIDR; }

// ServiceCIDRSpec
constexpr Field kServiceCIDRSpecFields[] = {
    Field::Make<"cidrs">(offsetof(ServiceCIDRSpec, cidrs), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kServiceCIDRSpecIndex[] = {0, 1};
constexpr FieldMergeInfo kServiceCIDRSpecMerge[] = {
    {"", "", "atomic", "", ""},  // cidrs
};
constinit const TypeInfo tables::kServiceCIDRSpec = {
    .name = "networking/v1beta1.ServiceCIDRSpec",
    .size = sizeof(ServiceCIDRSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kServiceCIDRSpecFields,
    .json_fields = kServiceCIDRSpecFields,
    .index = kServiceCIDRSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kServiceCIDRSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceCIDRSpec>::Create,
    .destroy = TypeOps<ServiceCIDRSpec>::Destroy,
    .copy = TypeOps<ServiceCIDRSpec>::Copy,
    .clear = TypeOps<ServiceCIDRSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceCIDRSpec*) noexcept { return tables::kServiceCIDRSpec; }

// ServiceCIDRStatus
constexpr Field kServiceCIDRStatusFields[] = {
    Field::Make<"conditions">(offsetof(ServiceCIDRStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
};
constexpr std::uint8_t kServiceCIDRStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kServiceCIDRStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kServiceCIDRStatus = {
    .name = "networking/v1beta1.ServiceCIDRStatus",
    .size = sizeof(ServiceCIDRStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kServiceCIDRStatusFields,
    .json_fields = kServiceCIDRStatusFields,
    .index = kServiceCIDRStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kServiceCIDRStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceCIDRStatus>::Create,
    .destroy = TypeOps<ServiceCIDRStatus>::Destroy,
    .copy = TypeOps<ServiceCIDRStatus>::Copy,
    .clear = TypeOps<ServiceCIDRStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceCIDRStatus*) noexcept { return tables::kServiceCIDRStatus; }

// ServiceCIDRList
constexpr Field kServiceCIDRListFields[] = {
    Field::Make<"kind">(offsetof(ServiceCIDRList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ServiceCIDRList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ServiceCIDRList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ServiceCIDRList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kServiceCIDR),
};
constexpr std::uint8_t kServiceCIDRListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kServiceCIDRList = {
    .name = "networking/v1beta1.ServiceCIDRList",
    .size = sizeof(ServiceCIDRList),
    .field_count = 4,
    .json_count = 4,
    .fields = kServiceCIDRListFields,
    .json_fields = kServiceCIDRListFields,
    .index = kServiceCIDRListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "networking.k8s.io/v1beta1",
    .kind = "ServiceCIDRList",
    .create = TypeOps<ServiceCIDRList>::Create,
    .destroy = TypeOps<ServiceCIDRList>::Destroy,
    .copy = TypeOps<ServiceCIDRList>::Copy,
    .clear = TypeOps<ServiceCIDRList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceCIDRList*) noexcept { return tables::kServiceCIDRList; }

}  // namespace kube::networking::v1beta1
