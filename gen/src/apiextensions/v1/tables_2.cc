// Made by tools/codegen from k8s.io/apiextensions-apiserver@v0.36.3 (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1); edits are lost.
#include "gen/src/apiextensions/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::JSONSchemaPropsOrArray)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::JSONSchemaPropsOrBool)
KUBE_INSTANTIATE_MAP(kube::apiextensions::v1::JSONSchemaPropsOrStringArray)
KUBE_INSTANTIATE_BOXED(kube::apiextensions::v1::ExternalDocumentation)

namespace kube::apiextensions::v1 {

// JSONSchemaPropsOrArray
constexpr Field kJSONSchemaPropsOrArrayFields[] = {
    Field::Make<"schema">(offsetof(JSONSchemaPropsOrArray, schema), 1, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kJSONSchemaProps),
    Field::Make<"jSONSchemas">(offsetof(JSONSchemaPropsOrArray, json_schemas), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kJSONSchemaProps),
};
constexpr std::uint8_t kJSONSchemaPropsOrArrayIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kJSONSchemaPropsOrArrayMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // jSONSchemas
};
constinit const TypeInfo tables::kJSONSchemaPropsOrArray = {
    .name = "apiextensions/v1.JSONSchemaPropsOrArray",
    .size = sizeof(JSONSchemaPropsOrArray),
    .field_count = 2,
    .json_count = 2,
    .fields = kJSONSchemaPropsOrArrayFields,
    .json_fields = kJSONSchemaPropsOrArrayFields,
    .index = kJSONSchemaPropsOrArrayIndex,
    .index_size = 3,
    .form = JsonForm::kSchemaOrArray,
    .merge = kJSONSchemaPropsOrArrayMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JSONSchemaPropsOrArray>::Create,
    .destroy = TypeOps<JSONSchemaPropsOrArray>::Destroy,
    .copy = TypeOps<JSONSchemaPropsOrArray>::Copy,
    .clear = TypeOps<JSONSchemaPropsOrArray>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JSONSchemaPropsOrArray*) noexcept { return tables::kJSONSchemaPropsOrArray; }

// JSONSchemaPropsOrBool
constexpr Field kJSONSchemaPropsOrBoolFields[] = {
    Field::Make<"allows">(offsetof(JSONSchemaPropsOrBool, allows), 1, FieldType::kBool, FieldShape::kValue),
    Field::Make<"schema">(offsetof(JSONSchemaPropsOrBool, schema), 2, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kJSONSchemaProps),
};
constexpr std::uint8_t kJSONSchemaPropsOrBoolIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kJSONSchemaPropsOrBool = {
    .name = "apiextensions/v1.JSONSchemaPropsOrBool",
    .size = sizeof(JSONSchemaPropsOrBool),
    .field_count = 2,
    .json_count = 2,
    .fields = kJSONSchemaPropsOrBoolFields,
    .json_fields = kJSONSchemaPropsOrBoolFields,
    .index = kJSONSchemaPropsOrBoolIndex,
    .index_size = 3,
    .form = JsonForm::kSchemaOrBool,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JSONSchemaPropsOrBool>::Create,
    .destroy = TypeOps<JSONSchemaPropsOrBool>::Destroy,
    .copy = TypeOps<JSONSchemaPropsOrBool>::Copy,
    .clear = TypeOps<JSONSchemaPropsOrBool>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JSONSchemaPropsOrBool*) noexcept { return tables::kJSONSchemaPropsOrBool; }

// JSONSchemaPropsOrStringArray
constexpr Field kJSONSchemaPropsOrStringArrayFields[] = {
    Field::Make<"schema">(offsetof(JSONSchemaPropsOrStringArray, schema), 1, FieldType::kMessage, FieldShape::kBoxed, 0,
                &tables::kJSONSchemaProps),
    Field::Make<"property">(offsetof(JSONSchemaPropsOrStringArray, property), 2, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kJSONSchemaPropsOrStringArrayIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kJSONSchemaPropsOrStringArrayMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // property
};
constinit const TypeInfo tables::kJSONSchemaPropsOrStringArray = {
    .name = "apiextensions/v1.JSONSchemaPropsOrStringArray",
    .size = sizeof(JSONSchemaPropsOrStringArray),
    .field_count = 2,
    .json_count = 2,
    .fields = kJSONSchemaPropsOrStringArrayFields,
    .json_fields = kJSONSchemaPropsOrStringArrayFields,
    .index = kJSONSchemaPropsOrStringArrayIndex,
    .index_size = 3,
    .form = JsonForm::kSchemaOrStringArray,
    .merge = kJSONSchemaPropsOrStringArrayMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JSONSchemaPropsOrStringArray>::Create,
    .destroy = TypeOps<JSONSchemaPropsOrStringArray>::Destroy,
    .copy = TypeOps<JSONSchemaPropsOrStringArray>::Copy,
    .clear = TypeOps<JSONSchemaPropsOrStringArray>::Clear,
    .list = nullptr,
    .map = &MapOpsOf<JSONSchemaPropsOrStringArray>::kOps};
const TypeInfo& GetTypeInfo(const JSONSchemaPropsOrStringArray*) noexcept { return tables::kJSONSchemaPropsOrStringArray; }

// ExternalDocumentation
constexpr Field kExternalDocumentationFields[] = {
    Field::Make<"description">(offsetof(ExternalDocumentation, description), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"url">(offsetof(ExternalDocumentation, url), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kExternalDocumentationIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kExternalDocumentation = {
    .name = "apiextensions/v1.ExternalDocumentation",
    .size = sizeof(ExternalDocumentation),
    .field_count = 2,
    .json_count = 2,
    .fields = kExternalDocumentationFields,
    .json_fields = kExternalDocumentationFields,
    .index = kExternalDocumentationIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ExternalDocumentation>::Create,
    .destroy = TypeOps<ExternalDocumentation>::Destroy,
    .copy = TypeOps<ExternalDocumentation>::Copy,
    .clear = TypeOps<ExternalDocumentation>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ExternalDocumentation*) noexcept { return tables::kExternalDocumentation; }

}  // namespace kube::apiextensions::v1
