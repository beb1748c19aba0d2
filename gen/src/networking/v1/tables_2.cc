// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1); edits are lost.
#include "gen/src/networking/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/networking/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::networking::v1::ParentReference)
KUBE_INSTANTIATE_LIST(kube::networking::v1::ServiceCIDR)

namespace kube::networking::v1 {

// ParentReference
constexpr Field kParentReferenceFields[] = {
    Field::Make<"group">(offsetof(ParentReference, group), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resource">(offsetof(ParentReference, resource), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespace">(offsetof(ParentReference, namespace_), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(ParentReference, name), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kParentReferenceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kParentReference = {
    .name = "networking/v1.ParentReference",
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
    .name = "networking/v1.IPAddressList",
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
    .api_version = "networking.k8s.io/v1",
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
    .name = "networking/v1.ServiceCIDR",
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
    .api_version = "networking.k8s.io/v1",
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
    .name = "networking/v1.ServiceCIDRSpec",
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
    .name = "networking/v1.ServiceCIDRStatus",
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
    .name = "networking/v1.ServiceCIDRList",
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
    .api_version = "networking.k8s.io/v1",
    .kind = "ServiceCIDRList",
    .create = TypeOps<ServiceCIDRList>::Create,
    .destroy = TypeOps<ServiceCIDRList>::Destroy,
    .copy = TypeOps<ServiceCIDRList>::Copy,
    .clear = TypeOps<ServiceCIDRList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceCIDRList*) noexcept { return tables::kServiceCIDRList; }

}  // namespace kube::networking::v1
