// Made by tools/codegen from k8s.io/apiextensions-apiserver@v0.36.3 (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1); edits are lost.
// The types of apiextensions/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_APIEXTENSIONS_V1_TYPES_H_
#define KUBE_API_APIEXTENSIONS_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/apiextensions/v1/fwd.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::apiextensions::v1 {

using kube::described::operator==;

inline constexpr char kKubeAPIApprovedAnnotation[] = "api-approved.kubernetes.io";
inline constexpr char kNoneConverter[] = "None";
inline constexpr char kWebhookConverter[] = "Webhook";
inline constexpr char kClusterScoped[] = "Cluster";
inline constexpr char kNamespaceScoped[] = "Namespaced";
inline constexpr char kConditionTrue[] = "True";
inline constexpr char kConditionFalse[] = "False";
inline constexpr char kConditionUnknown[] = "Unknown";
inline constexpr char kEstablished[] = "Established";
inline constexpr char kNamesAccepted[] = "NamesAccepted";
inline constexpr char kNonStructuralSchema[] = "NonStructuralSchema";
inline constexpr char kTerminating[] = "Terminating";
inline constexpr char kKubernetesAPIApprovalPolicyConformant[] = "KubernetesAPIApprovalPolicyConformant";
inline constexpr char kStorageMigrating[] = "StorageMigrating";
inline constexpr char kCustomResourceCleanupFinalizer[] = "customresourcecleanup.apiextensions.k8s.io";
inline constexpr char kFieldValueRequired[] = "FieldValueRequired";
inline constexpr char kFieldValueDuplicate[] = "FieldValueDuplicate";
inline constexpr char kFieldValueInvalid[] = "FieldValueInvalid";
inline constexpr char kFieldValueForbidden[] = "FieldValueForbidden";

/// apiextensions/v1 CustomResourceDefinitionNames.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceDefinitionNames
struct CustomResourceDefinitionNames {
  std::string plural{};
  std::string singular{};
  List<std::string> short_names{};
  std::string kind{};
  std::string list_kind{};
  List<std::string> categories{};
};

/// apiextensions/v1 JSONSchemaPropsOrArray.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#JSONSchemaPropsOrArray
struct JSONSchemaPropsOrArray {
  Boxed<JSONSchemaProps> schema{};
  List<JSONSchemaProps> json_schemas{};
};

/// apiextensions/v1 JSONSchemaPropsOrBool.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#JSONSchemaPropsOrBool
struct JSONSchemaPropsOrBool {
  bool allows{};
  Boxed<JSONSchemaProps> schema{};
};

/// apiextensions/v1 JSONSchemaPropsOrStringArray.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#JSONSchemaPropsOrStringArray
struct JSONSchemaPropsOrStringArray {
  Boxed<JSONSchemaProps> schema{};
  List<std::string> property{};
};

/// apiextensions/v1 ExternalDocumentation.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#ExternalDocumentation
struct ExternalDocumentation {
  std::string description{};
  std::string url{};
};

/// apiextensions/v1 ValidationRule.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#ValidationRule
struct ValidationRule {
  std::string rule{};
  std::string message{};
  std::string message_expression{};
  std::optional<std::string> reason{};
  std::string field_path{};
  std::optional<bool> optional_old_self{};
};

/// apiextensions/v1 JSONSchemaProps.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#JSONSchemaProps
struct JSONSchemaProps {
  std::string id{};
  std::string schema{};
  std::optional<std::string> ref{};
  std::string description{};
  std::string type{};
  std::string format{};
  std::string title{};
  std::optional<RawJson> default_{};
  std::optional<double> maximum{};
  bool exclusive_maximum{};
  std::optional<double> minimum{};
  bool exclusive_minimum{};
  std::optional<std::int64_t> max_length{};
  std::optional<std::int64_t> min_length{};
  std::string pattern{};
  std::optional<std::int64_t> max_items{};
  std::optional<std::int64_t> min_items{};
  bool unique_items{};
  std::optional<double> multiple_of{};
  List<RawJson> enum_{};
  std::optional<std::int64_t> max_properties{};
  std::optional<std::int64_t> min_properties{};
  List<std::string> required{};
  Boxed<JSONSchemaPropsOrArray> items{};
  List<JSONSchemaProps> all_of{};
  List<JSONSchemaProps> one_of{};
  List<JSONSchemaProps> any_of{};
  Boxed<JSONSchemaProps> not_{};
  Map<JSONSchemaProps> properties{};
  Boxed<JSONSchemaPropsOrBool> additional_properties{};
  Map<JSONSchemaProps> pattern_properties{};
  Map<JSONSchemaPropsOrStringArray> dependencies{};
  Boxed<JSONSchemaPropsOrBool> additional_items{};
  Map<JSONSchemaProps> definitions{};
  Boxed<ExternalDocumentation> external_docs{};
  std::optional<RawJson> example{};
  bool nullable{};
  std::optional<bool> x_preserve_unknown_fields{};
  bool x_embedded_resource{};
  bool x_int_or_string{};
  List<std::string> x_list_map_keys{};
  std::optional<std::string> x_list_type{};
  std::optional<std::string> x_map_type{};
  List<ValidationRule> x_validations{};
};

/// apiextensions/v1 CustomResourceValidation.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceValidation
struct CustomResourceValidation {
  Boxed<JSONSchemaProps> open_apiv3_schema{};
};

/// apiextensions/v1 CustomResourceSubresourceStatus.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceSubresourceStatus
struct CustomResourceSubresourceStatus {
};

/// apiextensions/v1 CustomResourceSubresourceScale.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceSubresourceScale
struct CustomResourceSubresourceScale {
  std::string spec_replicas_path{};
  std::string status_replicas_path{};
  std::optional<std::string> label_selector_path{};
};

/// apiextensions/v1 CustomResourceSubresources.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceSubresources
struct CustomResourceSubresources {
  Boxed<CustomResourceSubresourceStatus> status{};
  Boxed<CustomResourceSubresourceScale> scale{};
};

/// apiextensions/v1 CustomResourceColumnDefinition.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceColumnDefinition
struct CustomResourceColumnDefinition {
  std::string name{};
  std::string type{};
  std::string format{};
  std::string description{};
  std::int32_t priority{};
  std::string json_path{};
};

/// apiextensions/v1 SelectableField.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#SelectableField
struct SelectableField {
  std::string json_path{};
};

/// apiextensions/v1 CustomResourceDefinitionVersion.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceDefinitionVersion
struct CustomResourceDefinitionVersion {
  std::string name{};
  bool served{};
  bool storage{};
  bool deprecated{};
  std::optional<std::string> deprecation_warning{};
  Boxed<CustomResourceValidation> schema{};
  Boxed<CustomResourceSubresources> subresources{};
  List<CustomResourceColumnDefinition> additional_printer_columns{};
  List<SelectableField> selectable_fields{};
};

/// apiextensions/v1 ServiceReference.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#ServiceReference
struct ServiceReference {
  std::string namespace_{};
  std::string name{};
  std::optional<std::string> path{};
  std::optional<std::int32_t> port{};
};

/// apiextensions/v1 WebhookClientConfig.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#WebhookClientConfig
struct WebhookClientConfig {
  std::optional<std::string> url{};
  Boxed<ServiceReference> service{};
  Bytes ca_bundle{};
};

/// apiextensions/v1 WebhookConversion.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#WebhookConversion
struct WebhookConversion {
  Boxed<WebhookClientConfig> client_config{};
  List<std::string> conversion_review_versions{};
};

/// apiextensions/v1 CustomResourceConversion.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceConversion
struct CustomResourceConversion {
  std::string strategy{};
  Boxed<WebhookConversion> webhook{};
};

/// apiextensions/v1 CustomResourceDefinitionSpec.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceDefinitionSpec
struct CustomResourceDefinitionSpec {
  std::string group{};
  CustomResourceDefinitionNames names{};
  std::string scope{};
  List<CustomResourceDefinitionVersion> versions{};
  Boxed<CustomResourceConversion> conversion{};
  bool preserve_unknown_fields{};
};

/// apiextensions/v1 CustomResourceDefinitionCondition.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceDefinitionCondition
struct CustomResourceDefinitionCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
  std::int64_t observed_generation{};
};

/// apiextensions/v1 CustomResourceDefinitionStatus.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceDefinitionStatus
struct CustomResourceDefinitionStatus {
  List<CustomResourceDefinitionCondition> conditions{};
  CustomResourceDefinitionNames accepted_names{};
  List<std::string> stored_versions{};
  std::int64_t observed_generation{};
};

/// Kind CustomResourceDefinition of apiextensions.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceDefinition
struct CustomResourceDefinition {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  CustomResourceDefinitionSpec spec{};
  CustomResourceDefinitionStatus status{};
};

/// Kind CustomResourceDefinitionList of apiextensions.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#CustomResourceDefinitionList
struct CustomResourceDefinitionList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CustomResourceDefinition> items{};
};

/// apiextensions/v1 ConversionRequest.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#ConversionRequest
struct ConversionRequest {
  std::string uid{};
  std::string desired_api_version{};
  List<RawJson> objects{};
};

/// apiextensions/v1 ConversionResponse.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#ConversionResponse
struct ConversionResponse {
  std::string uid{};
  List<RawJson> converted_objects{};
  meta::v1::Status result{};
};

/// Kind ConversionReview of apiextensions.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apiextensions-apiserver@v0.36.3/pkg/apis/apiextensions/v1#ConversionReview
struct ConversionReview {
  std::string api_version{};
  std::string kind{};
  Boxed<ConversionRequest> request{};
  Boxed<ConversionResponse> response{};
};

const TypeInfo& GetTypeInfo(const CustomResourceDefinitionSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceConversion*) noexcept;
const TypeInfo& GetTypeInfo(const WebhookConversion*) noexcept;
const TypeInfo& GetTypeInfo(const WebhookClientConfig*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceReference*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionVersion*) noexcept;
const TypeInfo& GetTypeInfo(const SelectableField*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceColumnDefinition*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionNames*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionCondition*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionStatus*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceDefinition*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceDefinitionList*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceValidation*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceSubresources*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceSubresourceStatus*) noexcept;
const TypeInfo& GetTypeInfo(const CustomResourceSubresourceScale*) noexcept;
const TypeInfo& GetTypeInfo(const ConversionReview*) noexcept;
const TypeInfo& GetTypeInfo(const ConversionRequest*) noexcept;
const TypeInfo& GetTypeInfo(const ConversionResponse*) noexcept;
const TypeInfo& GetTypeInfo(const JSONSchemaProps*) noexcept;
const TypeInfo& GetTypeInfo(const ValidationRule*) noexcept;
const TypeInfo& GetTypeInfo(const JSONSchemaPropsOrArray*) noexcept;
const TypeInfo& GetTypeInfo(const JSONSchemaPropsOrBool*) noexcept;
const TypeInfo& GetTypeInfo(const JSONSchemaPropsOrStringArray*) noexcept;
const TypeInfo& GetTypeInfo(const ExternalDocumentation*) noexcept;

// Declared only: the list kind of a kind, for decltype.
CustomResourceDefinitionList ListTypeOf(const CustomResourceDefinition*);

namespace resources {
inline constexpr ResourceInfo kCustomResourceDefinition{
    .group = "apiextensions.k8s.io",
    .version = "v1",
    .kind = "CustomResourceDefinition",
    .list_kind = "CustomResourceDefinitionList",
    .plural = "customresourcedefinitions",
    .singular = "customresourcedefinition",
    .short_names = "crd,crds",
    .categories = "api-extensions",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const CustomResourceDefinition*) noexcept {
  return resources::kCustomResourceDefinition;
}

}  // namespace kube::apiextensions::v1

#endif  // KUBE_API_APIEXTENSIONS_V1_TYPES_H_
