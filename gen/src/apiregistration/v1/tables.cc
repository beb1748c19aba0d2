// Made by tools/codegen from k8s.io/kube-aggregator@v0.36.3 (k8s.io/kube-aggregator/pkg/apis/apiregistration/v1); edits are lost.
#include "gen/src/apiregistration/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apiregistration/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::apiregistration::v1::ServiceReference)
KUBE_INSTANTIATE_LIST(kube::apiregistration::v1::APIServiceCondition)
KUBE_INSTANTIATE_LIST(kube::apiregistration::v1::APIService)

namespace kube::apiregistration::v1 {

// APIServiceList
constexpr Field kAPIServiceListFields[] = {
    Field::Make<"kind">(offsetof(APIServiceList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIServiceList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(APIServiceList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(APIServiceList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kAPIService),
};
constexpr std::uint8_t kAPIServiceListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kAPIServiceList = {
    .name = "apiregistration/v1.APIServiceList",
    .size = sizeof(APIServiceList),
    .field_count = 4,
    .json_count = 4,
    .fields = kAPIServiceListFields,
    .json_fields = kAPIServiceListFields,
    .index = kAPIServiceListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apiregistration.k8s.io/v1",
    .kind = "APIServiceList",
    .create = TypeOps<APIServiceList>::Create,
    .destroy = TypeOps<APIServiceList>::Destroy,
    .copy = TypeOps<APIServiceList>::Copy,
    .clear = TypeOps<APIServiceList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIServiceList*) noexcept { return tables::kAPIServiceList; }

// ServiceReference
constexpr Field kServiceReferenceFields[] = {
    Field::Make<"namespace">(offsetof(ServiceReference, namespace_), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(ServiceReference, name), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"port">(offsetof(ServiceReference, port), 3, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kServiceReferenceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kServiceReference = {
    .name = "apiregistration/v1.ServiceReference",
    .size = sizeof(ServiceReference),
    .field_count = 3,
    .json_count = 3,
    .fields = kServiceReferenceFields,
    .json_fields = kServiceReferenceFields,
    .index = kServiceReferenceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceReference>::Create,
    .destroy = TypeOps<ServiceReference>::Destroy,
    .copy = TypeOps<ServiceReference>::Copy,
    .clear = TypeOps<ServiceReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceReference*) noexcept { return tables::kServiceReference; }

// APIServiceSpec
constexpr Field kAPIServiceSpecFields[] = {
    Field::Make<"service">(offsetof(APIServiceSpec, service), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kServiceReference),
    Field::Make<"group">(offsetof(APIServiceSpec, group), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"version">(offsetof(APIServiceSpec, version), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"insecureSkipTLSVerify">(offsetof(APIServiceSpec, insecure_skip_tls_verify), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"caBundle">(offsetof(APIServiceSpec, ca_bundle), 5, FieldType::kBytes, FieldShape::kValue, kOmitEmpty),
    Field::Make<"groupPriorityMinimum">(offsetof(APIServiceSpec, group_priority_minimum), 7, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"versionPriority">(offsetof(APIServiceSpec, version_priority), 8, FieldType::kInt32, FieldShape::kValue),
};
constexpr std::uint8_t kAPIServiceSpecIndex[] = {0, 1, 2, 3, 4, 5, 0, 6, 7};
constexpr FieldMergeInfo kAPIServiceSpecMerge[] = {
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // caBundle
    {},
    {},
};
constinit const TypeInfo tables::kAPIServiceSpec = {
    .name = "apiregistration/v1.APIServiceSpec",
    .size = sizeof(APIServiceSpec),
    .field_count = 7,
    .json_count = 7,
    .fields = kAPIServiceSpecFields,
    .json_fields = kAPIServiceSpecFields,
    .index = kAPIServiceSpecIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = kAPIServiceSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<APIServiceSpec>::Create,
    .destroy = TypeOps<APIServiceSpec>::Destroy,
    .copy = TypeOps<APIServiceSpec>::Copy,
    .clear = TypeOps<APIServiceSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIServiceSpec*) noexcept { return tables::kAPIServiceSpec; }

// APIServiceCondition
constexpr Field kAPIServiceConditionFields[] = {
    Field::Make<"type">(offsetof(APIServiceCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(APIServiceCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(APIServiceCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(APIServiceCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(APIServiceCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kAPIServiceConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kAPIServiceCondition = {
    .name = "apiregistration/v1.APIServiceCondition",
    .size = sizeof(APIServiceCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kAPIServiceConditionFields,
    .json_fields = kAPIServiceConditionFields,
    .index = kAPIServiceConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<APIServiceCondition>::Create,
    .destroy = TypeOps<APIServiceCondition>::Destroy,
    .copy = TypeOps<APIServiceCondition>::Copy,
    .clear = TypeOps<APIServiceCondition>::Clear,
    .list = &ListOpsOf<List<APIServiceCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIServiceCondition*) noexcept { return tables::kAPIServiceCondition; }

// APIServiceStatus
constexpr Field kAPIServiceStatusFields[] = {
    Field::Make<"conditions">(offsetof(APIServiceStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kAPIServiceCondition),
};
constexpr std::uint8_t kAPIServiceStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kAPIServiceStatusMerge[] = {
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kAPIServiceStatus = {
    .name = "apiregistration/v1.APIServiceStatus",
    .size = sizeof(APIServiceStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kAPIServiceStatusFields,
    .json_fields = kAPIServiceStatusFields,
    .index = kAPIServiceStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kAPIServiceStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<APIServiceStatus>::Create,
    .destroy = TypeOps<APIServiceStatus>::Destroy,
    .copy = TypeOps<APIServiceStatus>::Copy,
    .clear = TypeOps<APIServiceStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIServiceStatus*) noexcept { return tables::kAPIServiceStatus; }

// APIService
constexpr Field kAPIServiceFields[] = {
    Field::Make<"kind">(offsetof(APIService, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(APIService, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(APIService, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(APIService, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kAPIServiceSpec),
    Field::Make<"status">(offsetof(APIService, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kAPIServiceStatus),
};
constexpr std::uint8_t kAPIServiceIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kAPIService = {
    .name = "apiregistration/v1.APIService",
    .size = sizeof(APIService),
    .field_count = 5,
    .json_count = 5,
    .fields = kAPIServiceFields,
    .json_fields = kAPIServiceFields,
    .index = kAPIServiceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kAPIService,
    .api_version = "apiregistration.k8s.io/v1",
    .kind = "APIService",
    .create = TypeOps<APIService>::Create,
    .destroy = TypeOps<APIService>::Destroy,
    .copy = TypeOps<APIService>::Copy,
    .clear = TypeOps<APIService>::Clear,
    .list = &ListOpsOf<List<APIService>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const APIService*) noexcept { return tables::kAPIService; }

}  // namespace kube::apiregistration::v1
