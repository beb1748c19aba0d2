// Made by tools/codegen from k8s.io/apiextensions-apiserver@v0.36.3 (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1); edits are lost.
// Declares the types of apiextensions/v1 without defining them.
#ifndef KUBE_API_APIEXTENSIONS_V1_FWD_H_
#define KUBE_API_APIEXTENSIONS_V1_FWD_H_

namespace kube::apiextensions::v1 {

struct CustomResourceDefinitionSpec;
struct CustomResourceConversion;
struct WebhookConversion;
struct WebhookClientConfig;
struct ServiceReference;
struct CustomResourceDefinitionVersion;
struct SelectableField;
struct CustomResourceColumnDefinition;
struct CustomResourceDefinitionNames;
struct CustomResourceDefinitionCondition;
struct CustomResourceDefinitionStatus;
struct CustomResourceDefinition;
struct CustomResourceDefinitionList;
struct CustomResourceValidation;
struct CustomResourceSubresources;
struct CustomResourceSubresourceStatus;
struct CustomResourceSubresourceScale;
struct ConversionReview;
struct ConversionRequest;
struct ConversionResponse;
struct JSONSchemaProps;
struct ValidationRule;
struct JSONSchemaPropsOrArray;
struct JSONSchemaPropsOrBool;
struct JSONSchemaPropsOrStringArray;
struct ExternalDocumentation;

}  // namespace kube::apiextensions::v1

#endif  // KUBE_API_APIEXTENSIONS_V1_FWD_H_
