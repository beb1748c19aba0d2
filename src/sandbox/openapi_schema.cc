#include "src/sandbox/openapi_schema.h"

#include <algorithm>
#include <array>
#include <utility>

#include "src/meta/comma_list.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.";

// Where the Go packages of an API group live. Source: the package paths of k8s.io modules, written as Java does.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kPackages{
    {{"meta/", "io.k8s.apimachinery.pkg.apis.meta."},
     {"apiextensions/", "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions."},
     {"apiregistration/", "io.k8s.kube-aggregator.pkg.apis.apiregistration."},
     {"metrics/", "io.k8s.metrics.pkg.apis.metrics."},
     {"version", "io.k8s.apimachinery.pkg.version"}}};

// Whether a field must be there follows from how it is written, but for the fields below, which upstream's markers make
// optional or required. Sorted. Source: /openapi/v2 of a kube-apiserver 1.36.
constexpr std::array<std::string_view, 47> kOptional{
    {"apiextensions/v1.CustomResourceDefinitionStatus.acceptedNames",
     "apiextensions/v1.CustomResourceDefinitionStatus.conditions",
     "apiextensions/v1.CustomResourceDefinitionStatus.storedVersions",
     "apps/v1.StatefulSetOrdinals.start",
     "apps/v1.StatefulSetSpec.serviceName",
     "apps/v1.StatefulSetStatus.availableReplicas",
     "authentication/v1.TokenRequest.spec",
     "authentication/v1.TokenRequestSpec.audiences",
     "authentication/v1.TokenRequestSpec.boundObjectRef",
     "authentication/v1.TokenRequestSpec.expirationSeconds",
     "authentication/v1.TokenRequestStatus.expirationTimestamp",
     "authentication/v1.TokenRequestStatus.token",
     "autoscaling/v2.HorizontalPodAutoscalerStatus.currentMetrics",
     "batch/v1.PodFailurePolicyOnPodConditionsPattern.status",
     "core/v1.AzureFilePersistentVolumeSource.secretNamespace",
     "core/v1.ContainerImage.names",
     "core/v1.Event.reportingComponent",
     "core/v1.Event.reportingInstance",
     "core/v1.GRPCAction.service",
     "core/v1.NodeRuntimeHandler.name",
     "core/v1.ProjectedVolumeSource.sources",
     "core/v1.TypedLocalObjectReference.apiGroup",
     "core/v1.TypedObjectReference.apiGroup",
     "discovery/v1.EndpointSlice.endpoints",
     "discovery/v1.EndpointSlice.ports",
     "events/v1.Event.metadata",
     "flowcontrol/v1.FlowSchemaSpec.matchingPrecedence",
     "flowcontrol/v1.LimitedPriorityLevelConfiguration.nominalConcurrencyShares",
     "flowcontrol/v1.QueuingConfiguration.handSize",
     "flowcontrol/v1.QueuingConfiguration.queueLengthLimit",
     "flowcontrol/v1.QueuingConfiguration.queues",
     "flowcontrol/v1.ResourcePolicyRule.namespaces",
     "networking/v1.IngressClassParametersReference.scope",
     "networking/v1.NetworkPolicySpec.podSelector",
     "policy/v1.PodDisruptionBudgetStatus.currentHealthy",
     "policy/v1.PodDisruptionBudgetStatus.desiredHealthy",
     "policy/v1.PodDisruptionBudgetStatus.disruptionsAllowed",
     "policy/v1.PodDisruptionBudgetStatus.expectedPods",
     "rbac/v1.ClusterRole.rules",
     "rbac/v1.Role.rules",
     "rbac/v1.RoleRef.apiGroup",
     "resource/v1.AllocatedDeviceStatus.conditions",
     "resource/v1.CapacityRequestPolicy.default",
     "resource/v1.DeviceClaim.requests",
     "resource/v1.ResourceClaimSpec.devices",
     "scheduling/v1.PriorityClass.value",
     "storage/v1.CSINodeDriver.topologyKeys"}};
constexpr std::array<std::string_view, 18> kRequired{
    {"admissionregistration/v1.ValidatingAdmissionPolicyBinding.spec",
     "admissionregistration/v1.ValidatingAdmissionPolicyBindingSpec.policyName",
     "admissionregistration/v1.ValidatingAdmissionPolicyBindingSpec.validationActions",
     "authentication/v1.TokenReviewSpec.token", "autoscaling/v2.HorizontalPodAutoscaler.spec", "batch/v1.CronJob.spec",
     "core/v1.ContainerRestartRule.action", "core/v1.ContainerRestartRuleOnExitCodes.operator",
     "core/v1.ImageVolumeStatus.imageRef", "core/v1.PodCertificateProjection.keyType",
     "core/v1.PodCertificateProjection.signerName", "networking/v1.IPAddress.spec",
     "networking/v1.IPAddressSpec.parentRef", "networking/v1.ParentReference.name",
     "networking/v1.ParentReference.resource", "resource/v1.CapacityRequestPolicyRange.min",
     "resource/v1.CounterSet.counters", "resource/v1.DeviceCounterConsumption.counters"}};

std::string_view WordsFor(std::string_view field) {
  if (field == "apiVersion") return "The version of the API that the object is written in.";
  if (field == "kind") return "What the object is.";
  if (field == "metadata") return "Name, labels and the other things that all objects have.";
  if (field == "spec") return "What is wanted.";
  if (field == "status") return "What is observed.";
  return {};
}

void AddMergeExtensions(Value& schema, const FieldMergeInfo& merge) {
  if (!merge.list_map_keys.empty())
    schema["x-kubernetes-list-map-keys"] = Array::From(internal::CommaList(merge.list_map_keys));
  if (!merge.list_type.empty()) schema["x-kubernetes-list-type"] = merge.list_type;
  if (!merge.map_type.empty()) schema["x-kubernetes-map-type"] = merge.map_type;
  if (!merge.patch_merge_key.empty()) schema["x-kubernetes-patch-merge-key"] = merge.patch_merge_key;
  if (!merge.patch_strategy.empty()) schema["x-kubernetes-patch-strategy"] = merge.patch_strategy;
}

bool IsRequired(const TypeInfo& owner, const Field& field) {
  if (field.Is(kTypeMeta)) return false;
  const std::string name = std::string(owner.name) + "." + std::string(field.name());
  if (std::binary_search(kRequired.begin(), kRequired.end(), name)) return true;
  if (field.Is(kOmitEmpty) || field.Is(kOmitZero)) return false;
  return !std::binary_search(kOptional.begin(), kOptional.end(), name);
}

std::string_view RawDefinition(const TypeInfo& owner, const Field& field) {
  if (field.name() == "fieldsV1") return "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1";
  if (owner.name.starts_with("apiextensions/")) return "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON";
  return "io.k8s.apimachinery.pkg.runtime.RawExtension";
}

// Definitions of what is no struct for us.
Value DescribeScalar(std::string_view name, OpenApiVersion version) {
  const bool v3 = version == OpenApiVersion::kV3;
  if (name.ends_with("Time")) return {{"type", "string"}, {"format", "date-time"}};
  if (name.ends_with("Quantity") && v3) return {{"oneOf", Array{{{"type", "string"}}, {{"type", "number"}}}}};
  if (name.ends_with("IntOrString")) {
    if (!v3) return {{"type", "string"}, {"format", "int-or-string"}};
    return {{"format", "int-or-string"}, {"oneOf", Array{{{"type", "integer"}}, {{"type", "string"}}}}};
  }
  if (name.ends_with("Quantity") || name.ends_with("Duration")) return {{"type", "string"}};
  if (name.ends_with("JSON")) return Object{};
  return {{"type", "object"}};
}

}  // namespace

std::string DefinitionName(const TypeInfo& type) {
  std::string text(type.name);
  for (char& c : text) c = c == '/' ? '.' : c;
  for (const auto& [prefix, package] : kPackages) {
    if (type.name.starts_with(prefix)) return std::string(package) + text.substr(prefix.size());
  }
  return "io.k8s.api." + text;
}

Value SchemaSet::EmptyObject() { return Object{}; }

SchemaSet::SchemaSet(OpenApiVersion version) : version_(version) {}

Value SchemaSet::ReferTo(std::string_view name) const {
  const std::string_view root = version_ == OpenApiVersion::kV2 ? "#/definitions/" : "#/components/schemas/";
  return {{"$ref", std::string(root).append(name)}};
}

Value SchemaSet::Refer(const TypeInfo& type) {
  if (known_.insert(&type).second) todo_.push_back(&type);
  return ReferTo(DefinitionName(type));
}

Value SchemaSet::ReferToScalar(std::string_view name) {
  if (!std::as_const(definitions_).Contains(name)) definitions_[name] = DescribeScalar(name, version_);
  return ReferTo(name);
}

// OpenAPI v3 allows nothing beside a reference, so what comes beside it wraps it.
Value SchemaSet::Wrapped(Value reference, bool by_value) const {
  if (version_ == OpenApiVersion::kV2) return reference;
  Value wrapped = Object{};
  if (by_value) wrapped["default"] = Object{};
  wrapped["allOf"] = Array{std::move(reference)};
  return wrapped;
}

Value SchemaSet::DescribeOne(const TypeInfo& owner, const Field& field, bool by_value) {
  switch (field.type) {
    case FieldType::kBool:
      return {{"type", "boolean"}};
    case FieldType::kInt32:
      return {{"type", "integer"}, {"format", "int32"}};
    case FieldType::kInt64:
      return {{"type", "integer"}, {"format", "int64"}};
    case FieldType::kDouble:
      return {{"type", "number"}, {"format", "double"}};
    case FieldType::kString:
      return {{"type", "string"}};
    case FieldType::kBytes:
      return {{"type", "string"}, {"format", "byte"}};
    case FieldType::kTime:
      return Wrapped(ReferToScalar(std::string(kMeta) + "Time"), false);
    case FieldType::kMicroTime:
      return Wrapped(ReferToScalar(std::string(kMeta) + "MicroTime"), false);
    case FieldType::kDuration:
      return Wrapped(ReferToScalar(std::string(kMeta) + "Duration"), false);
    case FieldType::kQuantity:
      return Wrapped(ReferToScalar("io.k8s.apimachinery.pkg.api.resource.Quantity"), false);
    case FieldType::kIntOrString:
      return Wrapped(ReferToScalar("io.k8s.apimachinery.pkg.util.intstr.IntOrString"), false);
    case FieldType::kRawJson:
      return Wrapped(ReferToScalar(RawDefinition(owner, field)), false);
    case FieldType::kStringList:
      return {{"type", "array"}, {"items", {{"type", "string"}}}};
    case FieldType::kMessage:
      return Wrapped(Refer(*field.message), by_value);
  }
  return Object{};
}

Value SchemaSet::DescribeField(const TypeInfo& owner, const Field& field, const FieldMergeInfo* merge) {
  const bool plural = field.shape == FieldShape::kList || field.shape == FieldShape::kMap;
  Value one = DescribeOne(owner, field, field.shape != FieldShape::kBoxed);
  Value schema;
  if (field.shape == FieldShape::kList) {
    schema = {{"type", "array"}, {"items", std::move(one)}};
  } else if (field.shape == FieldShape::kMap) {
    schema = {{"type", "object"}, {"additionalProperties", std::move(one)}};
  } else {
    schema = std::move(one);
  }
  const bool bare_reference = schema.Contains("$ref");
  if (const std::string_view words = WordsFor(field.name()); !words.empty() && !bare_reference) {
    schema["description"] = words;
  }
  if (merge == nullptr) return schema;
  // That a struct is atomic, its own definition says, also where it is the item of a list with keys.
  FieldMergeInfo rest = *merge;
  if (rest.map_type == "atomic" && (!plural || rest.list_type == "map")) {
    if (field.type == FieldType::kMessage) atomic_.insert(field.message);
    rest.map_type = {};
  }
  AddMergeExtensions(schema, rest);
  return schema;
}

Value SchemaSet::Describe(const TypeInfo& type) {
  Value schema = Object{};
  if (type.form != JsonForm::kObject) return schema;  // anything goes
  schema["description"] = type.name;
  schema["type"] = "object";
  Value required = Array{};
  for (std::size_t i = 0; i < type.json_count; ++i) {
    const Field& field = type.json_fields[i];
    if (IsRequired(type, field)) required.push_back(field.name());
    const FieldMergeInfo* merge = type.merge == nullptr ? nullptr : &type.merge[i];
    schema["properties"][field.name()] = DescribeField(type, field, merge);
  }
  if (!required.empty()) schema["required"] = std::move(required);
  if (type.is_object()) {
    const std::size_t slash = type.api_version.find('/');
    const bool grouped = slash != std::string_view::npos;
    schema["x-kubernetes-group-version-kind"] =
        Array{{{"group", grouped ? type.api_version.substr(0, slash) : ""},
               {"kind", type.kind},
               {"version", grouped ? type.api_version.substr(slash + 1) : type.api_version}}};
  }
  return schema;
}

Value SchemaSet::TakeDefinitions() {
  while (!todo_.empty()) {
    const TypeInfo* type = todo_.back();
    todo_.pop_back();
    Value schema = Describe(*type);
    definitions_[DefinitionName(*type)] = std::move(schema);
  }
  for (const TypeInfo* type : atomic_) definitions_[DefinitionName(*type)]["x-kubernetes-map-type"] = "atomic";
  return std::exchange(definitions_, Object{});
}

}  // namespace kube::sandbox
