// Made by tools/codegen from k8s.io/apiextensions-apiserver@v0.36.3 (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1); edits are lost.
#include "gen/src/apiextensions/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::CustomResourceConversion)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::WebhookConversion)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::WebhookClientConfig)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::ServiceReference)
KUBE_INSTANTIATE_LIST(kube::apiextensions::v1::CustomResourceDefinitionVersion)
KUBE_INSTANTIATE_LIST(kube::apiextensions::v1::SelectableField)
KUBE_INSTANTIATE_LIST(kube::apiextensions::v1::CustomResourceColumnDefinition)
KUBE_INSTANTIATE_LIST(kube::apiextensions::v1::CustomResourceDefinitionCondition)
KUBE_INSTANTIATE_LIST(kube::apiextensions::v1::CustomResourceDefinition)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::CustomResourceValidation)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::CustomResourceSubresources)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::CustomResourceSubresourceStatus)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::CustomResourceSubresourceScale)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::ConversionRequest)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::ConversionResponse)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::JSONSchemaProps)
KUBE_INSTANTIATE_LIST(kube::apiextensions::v1::JSONSchemaProps)
KUBE_INSTANTIATE_MAP(kube::apiextensions::v1::JSONSchemaProps)
KUBE_INSTANTIATE_LIST(kube::apiextensions::v1::ValidationRule)

namespace kube::apiextensions::v1 {

// CustomResourceDefinitionSpec
constexpr Field kCustomResourceDefinitionSpecFields[] = {
    Field::Make<"group">(offsetof(CustomResourceDefinitionSpec, group), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"names">(offsetof(CustomResourceDefinitionSpec, names), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCustomResourceDefinitionNames),
    Field::Make<"scope">(offsetof(CustomResourceDefinitionSpec, scope), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"versions">(offsetof(CustomResourceDefinitionSpec, versions), 7, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCustomResourceDefinitionVersion),
    Field::Make<"conversion">(offsetof(CustomResourceDefinitionSpec, conversion), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCustomResourceConversion),
    Field::Make<"preserveUnknownFields">(offsetof(CustomResourceDefinitionSpec, preserve_unknown_fields), 10, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCustomResourceDefinitionSpecIndex[] = {0, 1, 0, 2, 3, 0, 0, 4, 0, 5, 6};
constexpr FieldMergeInfo kCustomResourceDefinitionSpecMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // versions
    {},
    {},
};
constinit const TypeInfo tables::kCustomResourceDefinitionSpec = {
    .name = "apiextensions/v1.CustomResourceDefinitionSpec",
    .size = sizeof(CustomResourceDefinitionSpec),
    .field_count = 6,
    .json_count = 6,
    .fields = kCustomResourceDefinitionSpecFields,
    .json_fields = kCustomResourceDefinitionSpecFields,
    .index = kCustomResourceDefinitionSpecIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = kCustomResourceDefinitionSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceDefinitionSpec>::Create,
    .destroy = TypeOps<CustomResourceDefinitionSpec>::Destroy,
    .copy = TypeOps<CustomResourceDefinitionSpec>::Copy,
    .clear = TypeOps<CustomResourceDefinitionSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionSpec*) noexcept { return tables::kCustomResourceDefinitionSpec; }

// CustomResourceConversion
constexpr Field kCustomResourceConversionFields[] = {
    Field::Make<"strategy">(offsetof(CustomResourceConversion, strategy), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"webhook">(offsetof(CustomResourceConversion, webhook), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kWebhookConversion),
};
constexpr std::uint8_t kCustomResourceConversionIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kCustomResourceConversion = {
    .name = "apiextensions/v1.CustomResourceConversion",
    .size = sizeof(CustomResourceConversion),
    .field_count = 2,
    .json_count = 2,
    .fields = kCustomResourceConversionFields,
    .json_fields = kCustomResourceConversionFields,
    .index = kCustomResourceConversionIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceConversion>::Create,
    .destroy = TypeOps<CustomResourceConversion>::Destroy,
    .copy = TypeOps<CustomResourceConversion>::Copy,
    .clear = TypeOps<CustomResourceConversion>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceConversion*) noexcept { return tables::kCustomResourceConversion; }

// WebhookConversion
constexpr Field kWebhookConversionFields[] = {
    Field::Make<"clientConfig">(offsetof(WebhookConversion, client_config), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kWebhookClientConfig),
    Field::Make<"conversionReviewVersions">(offsetof(WebhookConversion, conversion_review_versions), 3, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kWebhookConversionIndex[] = {0, 0, 1, 2};
constexpr FieldMergeInfo kWebhookConversionMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // conversionReviewVersions
};
constinit const TypeInfo tables::kWebhookConversion = {
    .name = "apiextensions/v1.WebhookConversion",
    .size = sizeof(WebhookConversion),
    .field_count = 2,
    .json_count = 2,
    .fields = kWebhookConversionFields,
    .json_fields = kWebhookConversionFields,
    .index = kWebhookConversionIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kWebhookConversionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<WebhookConversion>::Create,
    .destroy = TypeOps<WebhookConversion>::Destroy,
    .copy = TypeOps<WebhookConversion>::Copy,
    .clear = TypeOps<WebhookConversion>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WebhookConversion*) noexcept { return tables::kWebhookConversion; }

// WebhookClientConfig
constexpr Field kWebhookClientConfigFields[] = {
    Field::Make<"url">(offsetof(WebhookClientConfig, url), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"service">(offsetof(WebhookClientConfig, service), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kServiceReference),
    Field::Make<"caBundle">(offsetof(WebhookClientConfig, ca_bundle), 2, FieldType::kBytes, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kWebhookClientConfigIndex[] = {0, 2, 3, 1};
constinit const TypeInfo tables::kWebhookClientConfig = {
    .name = "apiextensions/v1.WebhookClientConfig",
    .size = sizeof(WebhookClientConfig),
    .field_count = 3,
    .json_count = 3,
    .fields = kWebhookClientConfigFields,
    .json_fields = kWebhookClientConfigFields,
    .index = kWebhookClientConfigIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<WebhookClientConfig>::Create,
    .destroy = TypeOps<WebhookClientConfig>::Destroy,
    .copy = TypeOps<WebhookClientConfig>::Copy,
    .clear = TypeOps<WebhookClientConfig>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WebhookClientConfig*) noexcept { return tables::kWebhookClientConfig; }

// ServiceReference
constexpr Field kServiceReferenceFields[] = {
    Field::Make<"namespace">(offsetof(ServiceReference, namespace_), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(ServiceReference, name), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"path">(offsetof(ServiceReference, path), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"port">(offsetof(ServiceReference, port), 4, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kServiceReferenceIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kServiceReference = {
    .name = "apiextensions/v1.ServiceReference",
    .size = sizeof(ServiceReference),
    .field_count = 4,
    .json_count = 4,
    .fields = kServiceReferenceFields,
    .json_fields = kServiceReferenceFields,
    .index = kServiceReferenceIndex,
    .index_size = 5,
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

// CustomResourceDefinitionVersion
constexpr Field kCustomResourceDefinitionVersionFields[] = {
    Field::Make<"name">(offsetof(CustomResourceDefinitionVersion, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"served">(offsetof(CustomResourceDefinitionVersion, served), 2, FieldType::kBool, FieldShape::kValue),
    Field::Make<"storage">(offsetof(CustomResourceDefinitionVersion, storage), 3, FieldType::kBool, FieldShape::kValue),
    Field::Make<"deprecated">(offsetof(CustomResourceDefinitionVersion, deprecated), 7, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"deprecationWarning">(offsetof(CustomResourceDefinitionVersion, deprecation_warning), 8, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"schema">(offsetof(CustomResourceDefinitionVersion, schema), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCustomResourceValidation),
    Field::Make<"subresources">(offsetof(CustomResourceDefinitionVersion, subresources), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCustomResourceSubresources),
    Field::Make<"additionalPrinterColumns">(offsetof(CustomResourceDefinitionVersion, additional_printer_columns), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kCustomResourceColumnDefinition),
    Field::Make<"selectableFields">(offsetof(CustomResourceDefinitionVersion, selectable_fields), 9, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kSelectableField),
};
constexpr std::uint8_t kCustomResourceDefinitionVersionIndex[] = {0, 1, 2, 3, 6, 7, 8, 4, 5, 9};
constexpr FieldMergeInfo kCustomResourceDefinitionVersionMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // additionalPrinterColumns
    {"", "", "atomic", "", ""},  // selectableFields
};
constinit const TypeInfo tables::kCustomResourceDefinitionVersion = {
    .name = "apiextensions/v1.CustomResourceDefinitionVersion",
    .size = sizeof(CustomResourceDefinitionVersion),
    .field_count = 9,
    .json_count = 9,
    .fields = kCustomResourceDefinitionVersionFields,
    .json_fields = kCustomResourceDefinitionVersionFields,
    .index = kCustomResourceDefinitionVersionIndex,
    .index_size = 10,
    .form = JsonForm::kObject,
    .merge = kCustomResourceDefinitionVersionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceDefinitionVersion>::Create,
    .destroy = TypeOps<CustomResourceDefinitionVersion>::Destroy,
    .copy = TypeOps<CustomResourceDefinitionVersion>::Copy,
    .clear = TypeOps<CustomResourceDefinitionVersion>::Clear,
    .list = &ListOpsOf<List<CustomResourceDefinitionVersion>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionVersion*) noexcept { return tables::kCustomResourceDefinitionVersion; }

// SelectableField
constexpr Field kSelectableFieldFields[] = {
    Field::Make<"jsonPath">(offsetof(SelectableField, json_path), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kSelectableFieldIndex[] = {0, 1};
constinit const TypeInfo tables::kSelectableField = {
    .name = "apiextensions/v1.SelectableField",
    .size = sizeof(SelectableField),
    .field_count = 1,
    .json_count = 1,
    .fields = kSelectableFieldFields,
    .json_fields = kSelectableFieldFields,
    .index = kSelectableFieldIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SelectableField>::Create,
    .destroy = TypeOps<SelectableField>::Destroy,
    .copy = TypeOps<SelectableField>::Copy,
    .clear = TypeOps<SelectableField>::Clear,
    .list = &ListOpsOf<List<SelectableField>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SelectableField*) noexcept { return tables::kSelectableField; }

// CustomResourceColumnDefinition
constexpr Field kCustomResourceColumnDefinitionFields[] = {
    Field::Make<"name">(offsetof(CustomResourceColumnDefinition, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"type">(offsetof(CustomResourceColumnDefinition, type), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"format">(offsetof(CustomResourceColumnDefinition, format), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"description">(offsetof(CustomResourceColumnDefinition, description), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"priority">(offsetof(CustomResourceColumnDefinition, priority), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"jsonPath">(offsetof(CustomResourceColumnDefinition, json_path), 6, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kCustomResourceColumnDefinitionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kCustomResourceColumnDefinition = {
    .name = "apiextensions/v1.CustomResourceColumnDefinition",
    .size = sizeof(CustomResourceColumnDefinition),
    .field_count = 6,
    .json_count = 6,
    .fields = kCustomResourceColumnDefinitionFields,
    .json_fields = kCustomResourceColumnDefinitionFields,
    .index = kCustomResourceColumnDefinitionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceColumnDefinition>::Create,
    .destroy = TypeOps<CustomResourceColumnDefinition>::Destroy,
    .copy = TypeOps<CustomResourceColumnDefinition>::Copy,
    .clear = TypeOps<CustomResourceColumnDefinition>::Clear,
    .list = &ListOpsOf<List<CustomResourceColumnDefinition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceColumnDefinition*) noexcept { return tables::kCustomResourceColumnDefinition; }

// CustomResourceDefinitionNames
constexpr Field kCustomResourceDefinitionNamesFields[] = {
    Field::Make<"plural">(offsetof(CustomResourceDefinitionNames, plural), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"singular">(offsetof(CustomResourceDefinitionNames, singular), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"shortNames">(offsetof(CustomResourceDefinitionNames, short_names), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"kind">(offsetof(CustomResourceDefinitionNames, kind), 4, FieldType::kString, FieldShape::kValue),
    Field::Make<"listKind">(offsetof(CustomResourceDefinitionNames, list_kind), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"categories">(offsetof(CustomResourceDefinitionNames, categories), 6, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kCustomResourceDefinitionNamesIndex[] = {0, 1, 2, 3, 4, 5, 6};
constexpr FieldMergeInfo kCustomResourceDefinitionNamesMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // shortNames
    {},
    {},
    {"", "", "atomic", "", ""},  // categories
};
constinit const TypeInfo tables::kCustomResourceDefinitionNames = {
    .name = "apiextensions/v1.CustomResourceDefinitionNames",
    .size = sizeof(CustomResourceDefinitionNames),
    .field_count = 6,
    .json_count = 6,
    .fields = kCustomResourceDefinitionNamesFields,
    .json_fields = kCustomResourceDefinitionNamesFields,
    .index = kCustomResourceDefinitionNamesIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kCustomResourceDefinitionNamesMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceDefinitionNames>::Create,
    .destroy = TypeOps<CustomResourceDefinitionNames>::Destroy,
    .copy = TypeOps<CustomResourceDefinitionNames>::Copy,
    .clear = TypeOps<CustomResourceDefinitionNames>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionNames*) noexcept { return tables::kCustomResourceDefinitionNames; }

// CustomResourceDefinitionCondition
constexpr Field kCustomResourceDefinitionConditionFields[] = {
    Field::Make<"type">(offsetof(CustomResourceDefinitionCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(CustomResourceDefinitionCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(CustomResourceDefinitionCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(CustomResourceDefinitionCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(CustomResourceDefinitionCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"observedGeneration">(offsetof(CustomResourceDefinitionCondition, observed_generation), 6, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCustomResourceDefinitionConditionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kCustomResourceDefinitionCondition = {
    .name = "apiextensions/v1.CustomResourceDefinitionCondition",
    .size = sizeof(CustomResourceDefinitionCondition),
    .field_count = 6,
    .json_count = 6,
    .fields = kCustomResourceDefinitionConditionFields,
    .json_fields = kCustomResourceDefinitionConditionFields,
    .index = kCustomResourceDefinitionConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceDefinitionCondition>::Create,
    .destroy = TypeOps<CustomResourceDefinitionCondition>::Destroy,
    .copy = TypeOps<CustomResourceDefinitionCondition>::Copy,
    .clear = TypeOps<CustomResourceDefinitionCondition>::Clear,
    .list = &ListOpsOf<List<CustomResourceDefinitionCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionCondition*) noexcept { return tables::kCustomResourceDefinitionCondition; }

// CustomResourceDefinitionStatus
constexpr Field kCustomResourceDefinitionStatusFields[] = {
    Field::Make<"conditions">(offsetof(CustomResourceDefinitionStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCustomResourceDefinitionCondition),
    Field::Make<"acceptedNames">(offsetof(CustomResourceDefinitionStatus, accepted_names), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCustomResourceDefinitionNames),
    Field::Make<"storedVersions">(offsetof(CustomResourceDefinitionStatus, stored_versions), 3, FieldType::kString, FieldShape::kList),
    Field::Make<"observedGeneration">(offsetof(CustomResourceDefinitionStatus, observed_generation), 4, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kCustomResourceDefinitionStatusIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kCustomResourceDefinitionStatusMerge[] = {
    {"", "", "map", "type", ""},  // conditions
    {},
    {"", "", "atomic", "", ""},  // storedVersions
    {},
};
constinit const TypeInfo tables::kCustomResourceDefinitionStatus = {
    .name = "apiextensions/v1.CustomResourceDefinitionStatus",
    .size = sizeof(CustomResourceDefinitionStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kCustomResourceDefinitionStatusFields,
    .json_fields = kCustomResourceDefinitionStatusFields,
    .index = kCustomResourceDefinitionStatusIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kCustomResourceDefinitionStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceDefinitionStatus>::Create,
    .destroy = TypeOps<CustomResourceDefinitionStatus>::Destroy,
    .copy = TypeOps<CustomResourceDefinitionStatus>::Copy,
    .clear = TypeOps<CustomResourceDefinitionStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionStatus*) noexcept { return tables::kCustomResourceDefinitionStatus; }

// CustomResourceDefinition
constexpr Field kCustomResourceDefinitionFields[] = {
    Field::Make<"kind">(offsetof(CustomResourceDefinition, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CustomResourceDefinition, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CustomResourceDefinition, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(CustomResourceDefinition, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kCustomResourceDefinitionSpec),
    Field::Make<"status">(offsetof(CustomResourceDefinition, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kCustomResourceDefinitionStatus),
};
constexpr std::uint8_t kCustomResourceDefinitionIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kCustomResourceDefinition = {
    .name = "apiextensions/v1.CustomResourceDefinition",
    .size = sizeof(CustomResourceDefinition),
    .field_count = 5,
    .json_count = 5,
    .fields = kCustomResourceDefinitionFields,
    .json_fields = kCustomResourceDefinitionFields,
    .index = kCustomResourceDefinitionIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kCustomResourceDefinition,
    .api_version = "apiextensions.k8s.io/v1",
    .kind = "CustomResourceDefinition",
    .create = TypeOps<CustomResourceDefinition>::Create,
    .destroy = TypeOps<CustomResourceDefinition>::Destroy,
    .copy = TypeOps<CustomResourceDefinition>::Copy,
    .clear = TypeOps<CustomResourceDefinition>::Clear,
    .list = &ListOpsOf<List<CustomResourceDefinition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceDefinition*) noexcept { return tables::kCustomResourceDefinition; }

// CustomResourceDefinitionList
constexpr Field kCustomResourceDefinitionListFields[] = {
    Field::Make<"kind">(offsetof(CustomResourceDefinitionList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CustomResourceDefinitionList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CustomResourceDefinitionList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(CustomResourceDefinitionList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCustomResourceDefinition),
};
constexpr std::uint8_t kCustomResourceDefinitionListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCustomResourceDefinitionList = {
    .name = "apiextensions/v1.CustomResourceDefinitionList",
    .size = sizeof(CustomResourceDefinitionList),
    .field_count = 4,
    .json_count = 4,
    .fields = kCustomResourceDefinitionListFields,
    .json_fields = kCustomResourceDefinitionListFields,
    .index = kCustomResourceDefinitionListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apiextensions.k8s.io/v1",
    .kind = "CustomResourceDefinitionList",
    .create = TypeOps<CustomResourceDefinitionList>::Create,
    .destroy = TypeOps<CustomResourceDefinitionList>::Destroy,
    .copy = TypeOps<CustomResourceDefinitionList>::Copy,
    .clear = TypeOps<CustomResourceDefinitionList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionList*) noexcept { return tables::kCustomResourceDefinitionList; }

// CustomResourceValidation
constexpr Field kCustomResourceValidationFields[] = {
    Field::Make<"openAPIV3Schema">(offsetof(CustomResourceValidation, open_apiv3_schema), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kJSONSchemaProps),
};
constexpr std::uint8_t kCustomResourceValidationIndex[] = {0, 1};
constinit const TypeInfo tables::kCustomResourceValidation = {
    .name = "apiextensions/v1.CustomResourceValidation",
    .size = sizeof(CustomResourceValidation),
    .field_count = 1,
    .json_count = 1,
    .fields = kCustomResourceValidationFields,
    .json_fields = kCustomResourceValidationFields,
    .index = kCustomResourceValidationIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceValidation>::Create,
    .destroy = TypeOps<CustomResourceValidation>::Destroy,
    .copy = TypeOps<CustomResourceValidation>::Copy,
    .clear = TypeOps<CustomResourceValidation>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceValidation*) noexcept { return tables::kCustomResourceValidation; }

// CustomResourceSubresources
constexpr Field kCustomResourceSubresourcesFields[] = {
    Field::Make<"status">(offsetof(CustomResourceSubresources, status), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCustomResourceSubresourceStatus),
    Field::Make<"scale">(offsetof(CustomResourceSubresources, scale), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCustomResourceSubresourceScale),
};
constexpr std::uint8_t kCustomResourceSubresourcesIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kCustomResourceSubresources = {
    .name = "apiextensions/v1.CustomResourceSubresources",
    .size = sizeof(CustomResourceSubresources),
    .field_count = 2,
    .json_count = 2,
    .fields = kCustomResourceSubresourcesFields,
    .json_fields = kCustomResourceSubresourcesFields,
    .index = kCustomResourceSubresourcesIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceSubresources>::Create,
    .destroy = TypeOps<CustomResourceSubresources>::Destroy,
    .copy = TypeOps<CustomResourceSubresources>::Copy,
    .clear = TypeOps<CustomResourceSubresources>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceSubresources*) noexcept { return tables::kCustomResourceSubresources; }

// CustomResourceSubresourceStatus
constinit const TypeInfo tables::kCustomResourceSubresourceStatus = {
    .name = "apiextensions/v1.CustomResourceSubresourceStatus",
    .size = sizeof(CustomResourceSubresourceStatus),
    .field_count = 0,
    .json_count = 0,
    .fields = nullptr,
    .json_fields = nullptr,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceSubresourceStatus>::Create,
    .destroy = TypeOps<CustomResourceSubresourceStatus>::Destroy,
    .copy = TypeOps<CustomResourceSubresourceStatus>::Copy,
    .clear = TypeOps<CustomResourceSubresourceStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceSubresourceStatus*) noexcept { return tables::kCustomResourceSubresourceStatus; }

// CustomResourceSubresourceScale
constexpr Field kCustomResourceSubresourceScaleFields[] = {
    Field::Make<"specReplicasPath">(offsetof(CustomResourceSubresourceScale, spec_replicas_path), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"statusReplicasPath">(offsetof(CustomResourceSubresourceScale, status_replicas_path), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"labelSelectorPath">(offsetof(CustomResourceSubresourceScale, label_selector_path), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kCustomResourceSubresourceScaleIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kCustomResourceSubresourceScale = {
    .name = "apiextensions/v1.CustomResourceSubresourceScale",
    .size = sizeof(CustomResourceSubresourceScale),
    .field_count = 3,
    .json_count = 3,
    .fields = kCustomResourceSubresourceScaleFields,
    .json_fields = kCustomResourceSubresourceScaleFields,
    .index = kCustomResourceSubresourceScaleIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CustomResourceSubresourceScale>::Create,
    .destroy = TypeOps<CustomResourceSubresourceScale>::Destroy,
    .copy = TypeOps<CustomResourceSubresourceScale>::Copy,
    .clear = TypeOps<CustomResourceSubresourceScale>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CustomResourceSubresourceScale*) noexcept { return tables::kCustomResourceSubresourceScale; }

// ConversionReview
constexpr Field kConversionReviewFields[] = {
    Field::Make<"kind">(offsetof(ConversionReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ConversionReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"request">(offsetof(ConversionReview, request), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConversionRequest),
    Field::Make<"response">(offsetof(ConversionReview, response), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kConversionResponse),
};
constexpr std::uint8_t kConversionReviewIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kConversionReview = {
    .name = "apiextensions/v1.ConversionReview",
    .size = sizeof(ConversionReview),
    .field_count = 4,
    .json_count = 4,
    .fields = kConversionReviewFields,
    .json_fields = kConversionReviewFields,
    .index = kConversionReviewIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "apiextensions.k8s.io/v1",
    .kind = "ConversionReview",
    .create = TypeOps<ConversionReview>::Create,
    .destroy = TypeOps<ConversionReview>::Destroy,
    .copy = TypeOps<ConversionReview>::Copy,
    .clear = TypeOps<ConversionReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConversionReview*) noexcept { return tables::kConversionReview; }

// ConversionRequest
constexpr Field kConversionRequestFields[] = {
    Field::Make<"uid">(offsetof(ConversionRequest, uid), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"desiredAPIVersion">(offsetof(ConversionRequest, desired_api_version), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"objects">(offsetof(ConversionRequest, objects), 3, FieldType::kRawJson, FieldShape::kList),
};
constexpr std::uint8_t kConversionRequestIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kConversionRequestMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // objects
};
constinit const TypeInfo tables::kConversionRequest = {
    .name = "apiextensions/v1.ConversionRequest",
    .size = sizeof(ConversionRequest),
    .field_count = 3,
    .json_count = 3,
    .fields = kConversionRequestFields,
    .json_fields = kConversionRequestFields,
    .index = kConversionRequestIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kConversionRequestMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ConversionRequest>::Create,
    .destroy = TypeOps<ConversionRequest>::Destroy,
    .copy = TypeOps<ConversionRequest>::Copy,
    .clear = TypeOps<ConversionRequest>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConversionRequest*) noexcept { return tables::kConversionRequest; }

// ConversionResponse
constexpr Field kConversionResponseFields[] = {
    Field::Make<"uid">(offsetof(ConversionResponse, uid), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"convertedObjects">(offsetof(ConversionResponse, converted_objects), 2, FieldType::kRawJson, FieldShape::kList),
    Field::Make<"result">(offsetof(ConversionResponse, result), 3, FieldType::kMessage, FieldShape::kValue, 0,
                &meta::v1::tables::kStatus),
};
constexpr std::uint8_t kConversionResponseIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kConversionResponseMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // convertedObjects
    {},
};
constinit const TypeInfo tables::kConversionResponse = {
    .name = "apiextensions/v1.ConversionResponse",
    .size = sizeof(ConversionResponse),
    .field_count = 3,
    .json_count = 3,
    .fields = kConversionResponseFields,
    .json_fields = kConversionResponseFields,
    .index = kConversionResponseIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kConversionResponseMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ConversionResponse>::Create,
    .destroy = TypeOps<ConversionResponse>::Destroy,
    .copy = TypeOps<ConversionResponse>::Copy,
    .clear = TypeOps<ConversionResponse>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConversionResponse*) noexcept { return tables::kConversionResponse; }

// JSONSchemaProps
constexpr Field kJSONSchemaPropsFields[] = {
    Field::Make<"id">(offsetof(JSONSchemaProps, id), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"$schema">(offsetof(JSONSchemaProps, schema), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"$ref">(offsetof(JSONSchemaProps, ref), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"description">(offsetof(JSONSchemaProps, description), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"type">(offsetof(JSONSchemaProps, type), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"format">(offsetof(JSONSchemaProps, format), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"title">(offsetof(JSONSchemaProps, title), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"default">(offsetof(JSONSchemaProps, default_), 8, FieldType::kRawJson, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maximum">(offsetof(JSONSchemaProps, maximum), 9, FieldType::kDouble, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"exclusiveMaximum">(offsetof(JSONSchemaProps, exclusive_maximum), 10, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"minimum">(offsetof(JSONSchemaProps, minimum), 11, FieldType::kDouble, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"exclusiveMinimum">(offsetof(JSONSchemaProps, exclusive_minimum), 12, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"maxLength">(offsetof(JSONSchemaProps, max_length), 13, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"minLength">(offsetof(JSONSchemaProps, min_length), 14, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"pattern">(offsetof(JSONSchemaProps, pattern), 15, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"maxItems">(offsetof(JSONSchemaProps, max_items), 16, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"minItems">(offsetof(JSONSchemaProps, min_items), 17, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"uniqueItems">(offsetof(JSONSchemaProps, unique_items), 18, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"multipleOf">(offsetof(JSONSchemaProps, multiple_of), 19, FieldType::kDouble, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"enum">(offsetof(JSONSchemaProps, enum_), 20, FieldType::kRawJson, FieldShape::kList, kOmitEmpty),
    Field::Make<"maxProperties">(offsetof(JSONSchemaProps, max_properties), 21, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"minProperties">(offsetof(JSONSchemaProps, min_properties), 22, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"required">(offsetof(JSONSchemaProps, required), 23, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"items">(offsetof(JSONSchemaProps, items), 24, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kJSONSchemaPropsOrArray),
    Field::Make<"allOf">(offsetof(JSONSchemaProps, all_of), 25, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kJSONSchemaProps),
    Field::Make<"oneOf">(offsetof(JSONSchemaProps, one_of), 26, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kJSONSchemaProps),
    Field::Make<"anyOf">(offsetof(JSONSchemaProps, any_of), 27, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kJSONSchemaProps),
    Field::Make<"not">(offsetof(JSONSchemaProps, not_), 28, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kJSONSchemaProps),
    Field::Make<"properties">(offsetof(JSONSchemaProps, properties), 29, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kJSONSchemaProps),
    Field::Make<"additionalProperties">(offsetof(JSONSchemaProps, additional_properties), 30, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kJSONSchemaPropsOrBool),
    Field::Make<"patternProperties">(offsetof(JSONSchemaProps, pattern_properties), 31, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kJSONSchemaProps),
    Field::Make<"dependencies">(offsetof(JSONSchemaProps, dependencies), 32, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kJSONSchemaPropsOrStringArray),
    Field::Make<"additionalItems">(offsetof(JSONSchemaProps, additional_items), 33, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kJSONSchemaPropsOrBool),
    Field::Make<"definitions">(offsetof(JSONSchemaProps, definitions), 34, FieldType::kMessage, FieldShape::kMap, kOmitEmpty,
                &tables::kJSONSchemaProps),
    Field::Make<"externalDocs">(offsetof(JSONSchemaProps, external_docs), 35, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExternalDocumentation),
    Field::Make<"example">(offsetof(JSONSchemaProps, example), 36, FieldType::kRawJson, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"nullable">(offsetof(JSONSchemaProps, nullable), 37, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"x-kubernetes-preserve-unknown-fields">(offsetof(JSONSchemaProps, x_preserve_unknown_fields), 38, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"x-kubernetes-embedded-resource">(offsetof(JSONSchemaProps, x_embedded_resource), 39, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"x-kubernetes-int-or-string">(offsetof(JSONSchemaProps, x_int_or_string), 40, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"x-kubernetes-list-map-keys">(offsetof(JSONSchemaProps, x_list_map_keys), 41, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"x-kubernetes-list-type">(offsetof(JSONSchemaProps, x_list_type), 42, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"x-kubernetes-map-type">(offsetof(JSONSchemaProps, x_map_type), 43, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"x-kubernetes-validations">(offsetof(JSONSchemaProps, x_validations), 44, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kValidationRule),
};
constexpr std::uint8_t kJSONSchemaPropsIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44};
constexpr FieldMergeInfo kJSONSchemaPropsMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // enum
    {},
    {},
    {"", "", "atomic", "", ""},  // required
    {},
    {"", "", "atomic", "", ""},  // allOf
    {"", "", "atomic", "", ""},  // oneOf
    {"", "", "atomic", "", ""},  // anyOf
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // x-kubernetes-list-map-keys
    {},
    {},
    {"merge", "rule", "map", "rule", ""},  // x-kubernetes-validations
};
constinit const TypeInfo tables::kJSONSchemaProps = {
    .name = "apiextensions/v1.JSONSchemaProps",
    .size = sizeof(JSONSchemaProps),
    .field_count = 44,
    .json_count = 44,
    .fields = kJSONSchemaPropsFields,
    .json_fields = kJSONSchemaPropsFields,
    .index = kJSONSchemaPropsIndex,
    .index_size = 45,
    .form = JsonForm::kObject,
    .merge = kJSONSchemaPropsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JSONSchemaProps>::Create,
    .destroy = TypeOps<JSONSchemaProps>::Destroy,
    .copy = TypeOps<JSONSchemaProps>::Copy,
    .clear = TypeOps<JSONSchemaProps>::Clear,
    .list = &ListOpsOf<List<JSONSchemaProps>>::kOps,
    .map = &MapOpsOf<JSONSchemaProps>::kOps};
const TypeInfo& GetTypeInfo(const JSONSchemaProps*) noexcept { return tables::kJSONSchemaProps; }

// ValidationRule
constexpr Field kValidationRuleFields[] = {
    Field::Make<"rule">(offsetof(ValidationRule, rule), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"message">(offsetof(ValidationRule, message), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"messageExpression">(offsetof(ValidationRule, message_expression), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(ValidationRule, reason), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"fieldPath">(offsetof(ValidationRule, field_path), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"optionalOldSelf">(offsetof(ValidationRule, optional_old_self), 6, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kValidationRuleIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kValidationRule = {
    .name = "apiextensions/v1.ValidationRule",
    .size = sizeof(ValidationRule),
    .field_count = 6,
    .json_count = 6,
    .fields = kValidationRuleFields,
    .json_fields = kValidationRuleFields,
    .index = kValidationRuleIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ValidationRule>::Create,
    .destroy = TypeOps<ValidationRule>::Destroy,
    .copy = TypeOps<ValidationRule>::Copy,
    .clear = TypeOps<ValidationRule>::Clear,
    .list = &ListOpsOf<List<ValidationRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ValidationRule*) noexcept { return tables::kValidationRule; }

}  // namespace kube::apiextensions::v1
