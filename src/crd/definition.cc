#include "kube/crd/definition.h"

#include <string>
#include <utility>

#include "kube/meta/error.h"
#include "src/meta/comma_list.h"

namespace kube {
namespace internal {
namespace {

using apiextensions::v1::CustomResourceDefinition;
using apiextensions::v1::CustomResourceDefinitionVersion;
using apiextensions::v1::JSONSchemaProps;

std::vector<std::string> Texts(std::string_view list) {
  std::vector<std::string> texts;
  for (std::string_view text : CommaList(list)) texts.emplace_back(text);
  return texts;
}

JSONSchemaProps RootSchema(const TypeInfo& type, const CustomResource& resource) {
  JSONSchemaProps schema = SchemaOf(type);
  // The server knows what metadata is, and refuses a schema that speaks of it.
  JSONSchemaProps metadata;
  metadata.type = "object";
  schema.properties["metadata"] = std::move(metadata);
  schema.description = resource.description;
  for (const ValidationRule& rule : resource.rules) {
    schema.x_validations.push_back({.rule = std::string(rule.rule),
                                    .message = std::string(rule.message),
                                    .message_expression = std::string(rule.message_expression),
                                    .field_path = std::string(rule.field_path)});
    if (!rule.reason.empty()) schema.x_validations.back().reason = std::string(rule.reason);
    if (rule.optional_old_self) schema.x_validations.back().optional_old_self = true;
  }
  return schema;
}

void AddSubresources(const ResourceInfo& info, const CustomResource& resource,
                     CustomResourceDefinitionVersion* version) {
  if (info.subresources.empty()) return;
  auto& subresources = version->subresources.emplace();
  if (info.HasSubresource("status")) subresources.status.emplace();
  if (!info.HasSubresource("scale")) return;
  auto& scale = subresources.scale.emplace();
  scale.spec_replicas_path = resource.scale.spec_replicas_path;
  scale.status_replicas_path = resource.scale.status_replicas_path;
  if (!resource.scale.label_selector_path.empty())
    scale.label_selector_path = std::string(resource.scale.label_selector_path);
}

CustomResourceDefinitionVersion MakeVersion(const TypeInfo& type, const CustomResource& resource) {
  CustomResourceDefinitionVersion version{.name = std::string(resource.version),
                                          .served = resource.served,
                                          .storage = resource.storage,
                                          .deprecated = resource.deprecated};
  if (!resource.deprecation_warning.empty()) version.deprecation_warning = std::string(resource.deprecation_warning);
  version.schema.emplace().open_apiv3_schema = RootSchema(type, resource);
  AddSubresources(*type.resource, resource, &version);
  for (const PrinterColumn& column : resource.printer_columns) {
    version.additional_printer_columns.push_back({.name = std::string(column.name),
                                                  .type = std::string(column.type),
                                                  .format = std::string(column.format),
                                                  .description = std::string(column.description),
                                                  .priority = column.priority,
                                                  .json_path = std::string(column.json_path)});
  }
  for (std::string_view path : resource.selectable_fields) version.selectable_fields.push_back({std::string(path)});
  return version;
}

}  // namespace

CustomResourceDefinition MakeDefinition(const TypeInfo& type, const CustomResource& resource) {
  const ResourceInfo& info = *type.resource;
  CustomResourceDefinition definition;
  definition.api_version = "apiextensions.k8s.io/v1";
  definition.kind = "CustomResourceDefinition";
  definition.metadata.name = std::string(info.plural) + "." + std::string(info.group);
  definition.spec.group = info.group;
  definition.spec.scope = info.namespaced ? apiextensions::v1::kNamespaceScoped : apiextensions::v1::kClusterScoped;
  definition.spec.names = {.plural = std::string(info.plural),
                           .singular = std::string(info.singular),
                           .short_names = Texts(info.short_names),
                           .kind = std::string(info.kind),
                           .list_kind = std::string(info.list_kind),
                           .categories = Texts(info.categories)};
  definition.spec.versions.push_back(MakeVersion(type, resource));
  return definition;
}

}  // namespace internal

namespace {

using apiextensions::v1::CustomResourceDefinition;

void MustAgree(const char* what, const std::string& a, const std::string& b) {
  if (a != b)
    throw Error("definitions of one kind differ in their " + std::string(what) + ": \"" + a + "\" and \"" + b + "\"");
}

}  // namespace

CustomResourceDefinition MergeCrds(const std::vector<CustomResourceDefinition>& definitions,
                                   std::string_view storage_version) {
  if (definitions.empty()) throw Error("no definition to merge");
  const CustomResourceDefinition* storing = nullptr;
  List<apiextensions::v1::CustomResourceDefinitionVersion> versions;
  for (const CustomResourceDefinition& definition : definitions) {
    const auto& first = definitions.front().spec;
    MustAgree("group", first.group, definition.spec.group);
    MustAgree("kind", first.names.kind, definition.spec.names.kind);
    MustAgree("plural", first.names.plural, definition.spec.names.plural);
    MustAgree("scope", first.scope, definition.spec.scope);
    for (const auto& version : definition.spec.versions) {
      for (const auto& other : versions) {
        if (other.name == version.name) throw Error("version " + version.name + " is defined twice");
      }
      auto& added = versions.emplace_back(version);
      added.storage = added.name == storage_version;
      if (added.storage) storing = &definition;
    }
  }
  if (storing == nullptr) throw Error("no definition has the storage version \"" + std::string(storage_version) + "\"");
  CustomResourceDefinition merged = *storing;
  merged.spec.versions = std::move(versions);
  return merged;
}

}  // namespace kube
