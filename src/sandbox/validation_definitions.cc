// Definitions of custom resources: what the sandbox needs of them. Source: apiextensions-apiserver
// pkg/apis/apiextensions/validation. Whether schemas are structural is not looked at.
#include <string>
#include <string_view>

#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

// Upstream has no such limit; objects are held against schemas by recursion.
constexpr int kMaxSchemaDepth = 250;

void CheckDepth(Faults& faults, const std::string& field, const Value& schema, int depth) {
  if (depth > kMaxSchemaDepth) {
    return faults.Invalid(field, "", "schemas nest at most " + std::to_string(kMaxSchemaDepth) + " deep here");
  }
  for (const Value& part : schema.items()) CheckDepth(faults, field, part, depth + 1);
  for (const auto [key, part] : schema.members()) CheckDepth(faults, field, part, depth + 1);
}

void CheckVersions(Faults& faults, const Value& spec) {
  int stored = 0;
  const auto versions = spec["versions"].items();
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const std::string at = At("spec.versions", i);
    if (Flag(versions[i]["storage"])) ++stored;
    const Value& schema = versions[i]["schema"]["openAPIV3Schema"];
    if (!schema.IsObject()) {
      faults.Required(at + ".schema.openAPIV3Schema", "schemas are required");
    } else {
      CheckDepth(faults, at + ".schema.openAPIV3Schema", schema, 0);
    }
  }
  if (stored != 1) {
    faults.Invalid("spec.versions", spec["versions"], "must have exactly one version marked as storage version");
  }
}

}  // namespace

bool CheckDefinitionKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old) {
  if (resource.group != "apiextensions.k8s.io" || resource.plural != "customresourcedefinitions") return false;
  const Value& spec = object["spec"];
  const Value& names = spec["names"];
  const std::string name = std::string(Text(names["plural"])) + "." + std::string(Text(spec["group"]));
  if (Text(object["metadata"]["name"]) != name) {
    faults.Invalid("metadata.name", object["metadata"]["name"], R"(must be spec.names.plural+"."+spec.group)");
  }
  CheckRequiredText(faults, "spec.names.plural", names["plural"]);
  CheckRequiredText(faults, "spec.names.kind", names["kind"]);
  CheckRequiredText(faults, "spec.group", spec["group"]);
  CheckOneOf(faults, "spec.scope", spec["scope"], {"Cluster", "Namespaced"});
  CheckVersions(faults, spec);
  if (old != nullptr) {
    CheckImmutable(faults, "spec.group", spec["group"], (*old)["spec"]["group"]);
    CheckImmutable(faults, "spec.names.plural", names["plural"], (*old)["spec"]["names"]["plural"]);
    CheckImmutable(faults, "spec.scope", spec["scope"], (*old)["spec"]["scope"]);
    CheckImmutable(faults, "spec.names.kind", names["kind"], (*old)["spec"]["names"]["kind"]);
  }
  return true;
}

}  // namespace kube::sandbox
