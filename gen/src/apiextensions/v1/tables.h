// Made by tools/codegen from k8s.io/apiextensions-apiserver@v0.36.3 (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1); edits are lost.
// The tables of apiextensions/v1, by name.
#ifndef KUBE_GEN_SRC_APIEXTENSIONS_V1_TABLES_H_
#define KUBE_GEN_SRC_APIEXTENSIONS_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::apiextensions::v1::tables {

extern const TypeInfo kCustomResourceDefinitionSpec;
extern const TypeInfo kCustomResourceConversion;
extern const TypeInfo kWebhookConversion;
extern const TypeInfo kWebhookClientConfig;
extern const TypeInfo kServiceReference;
extern const TypeInfo kCustomResourceDefinitionVersion;
extern const TypeInfo kSelectableField;
extern const TypeInfo kCustomResourceColumnDefinition;
extern const TypeInfo kCustomResourceDefinitionNames;
extern const TypeInfo kCustomResourceDefinitionCondition;
extern const TypeInfo kCustomResourceDefinitionStatus;
extern const TypeInfo kCustomResourceDefinition;
extern const TypeInfo kCustomResourceDefinitionList;
extern const TypeInfo kCustomResourceValidation;
extern const TypeInfo kCustomResourceSubresources;
extern const TypeInfo kCustomResourceSubresourceStatus;
extern const TypeInfo kCustomResourceSubresourceScale;
extern const TypeInfo kConversionReview;
extern const TypeInfo kConversionRequest;
extern const TypeInfo kConversionResponse;
extern const TypeInfo kJSONSchemaProps;
extern const TypeInfo kValidationRule;
extern const TypeInfo kJSONSchemaPropsOrArray;
extern const TypeInfo kJSONSchemaPropsOrBool;
extern const TypeInfo kJSONSchemaPropsOrStringArray;
extern const TypeInfo kExternalDocumentation;

}  // namespace kube::apiextensions::v1::tables

#endif  // KUBE_GEN_SRC_APIEXTENSIONS_V1_TABLES_H_
