#include "tools/kube-crdgen/model.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

#include "kube/codec/value.h"
#include "kube/codec/yaml.h"
#include "kube/meta/error.h"
#include "tools/kube-crdgen/names.h"
#include "tools/kube-crdgen/options_text.h"

namespace kube_crdgen {
namespace {

using Definition = kube::apiextensions::v1::CustomResourceDefinition;
using Version = kube::apiextensions::v1::CustomResourceDefinitionVersion;
using Schema = kube::apiextensions::v1::JSONSchemaProps;

bool Contains(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

bool KeepsUnknown(const Schema& schema) { return schema.x_preserve_unknown_fields.value_or(false); }

// An object whose members are known, all of them, and can be members of a struct.
bool IsStruct(const Schema& schema) {
  if (schema.properties.empty() || KeepsUnknown(schema) || schema.x_embedded_resource || schema.properties.size() > 250)
    return false;
  return std::all_of(schema.properties.begin(), schema.properties.end(),
                     [](const auto& p) { return IsPlainKey(p.first); });
}

// The condition that all of Kubernetes shares.
bool IsCondition(const Schema& schema) {
  static const std::set<std::string> kMembers = {
      "type", "status", "reason", "message", "lastTransitionTime", "observedGeneration"};
  if (schema.properties.size() < 5 || schema.properties.size() > kMembers.size()) return false;
  for (const auto& [name, member] : schema.properties) {
    if (!kMembers.contains(name)) return false;
  }
  return schema.properties.contains("lastTransitionTime") && schema.properties.contains("reason");
}

// Builds the structs of one version of one kind.
class KindBuilder {
 public:
  KindBuilder(Kind* kind, std::set<std::string>* taken) : kind_(kind), taken_(taken) {}

  void Object(const std::string& name, const Schema& root) {
    const std::set<std::string> implied = {"apiVersion", "kind", "metadata"};
    Struct object{.name = name, .comment = root.description, .members = {}};
    std::set<std::string> members = {"api_version", "kind", "metadata"};
    for (const auto& [key, schema] : root.properties) {
      if (!implied.contains(key))
        object.members.push_back(RootMember(name, key, schema, Contains(root.required, key), &members));
    }
    kind_->structs.push_back(std::move(object));
  }

 private:
  /// The type of one value, and whether it can be left out by itself.
  struct Type {
    std::string text;
    bool is_struct = false;
    bool absent_by_itself = false;  ///< lists, maps, any JSON
  };

  static Type Value() { return {"kube::Value", false, true}; }

  Type TypeOf(const std::string& owner, const std::string& key, const Schema& schema) {
    if (schema.x_int_or_string) {
      const bool quantity = schema.pattern.find("numkMGTPE") != std::string::npos;
      return {quantity ? "kube::Quantity" : "kube::IntOrString"};
    }
    if (schema.type == "string") {
      if (schema.format == "date-time") return {"kube::Time", false, true};
      if (schema.format == "byte") return {"kube::Bytes", false, true};
      return {"std::string"};
    }
    if (schema.type == "boolean") return {"bool"};
    if (schema.type == "number") return {"double"};
    if (schema.type == "integer") return {schema.format == "int32" ? "std::int32_t" : "std::int64_t"};
    if (schema.type == "array") return {"std::vector<" + ItemOf(owner, key, schema) + ">", false, true};
    if (schema.type != "object") return Value();
    if (IsCondition(schema)) return {"kube::meta::v1::Condition", true};
    if (IsStruct(schema)) return {AddStruct(owner + TypeName(key), schema), true};
    return MapOf(owner, key, schema);
  }

  std::string ItemOf(const std::string& owner, const std::string& key, const Schema& array) {
    if (!array.items || !array.items->schema) return "kube::Value";
    const Schema& item = *array.items->schema;
    // Lists of lists and of maps have no table; as JSON they lose nothing.
    Type type = item.type == "array" ? Value() : TypeOf(owner, key, item);
    return type.text.starts_with("kube::Map<") ? "kube::Value" : type.text;
  }

  Type MapOf(const std::string& owner, const std::string& key, const Schema& schema) {
    const bool plain = schema.additional_properties && schema.additional_properties->schema &&
                       schema.properties.empty() && !KeepsUnknown(schema) && !schema.x_embedded_resource;
    if (!plain) return Value();
    const Schema& value = *schema.additional_properties->schema;
    if (value.type == "array") {
      const bool texts = value.items && value.items->schema && value.items->schema->type == "string" &&
                         value.items->schema->format.empty();
      return {texts ? "kube::Map<kube::List<std::string>>" : "kube::Map<kube::Value>", false, true};
    }
    Type type = TypeOf(owner, key, value);
    if (type.text.starts_with("kube::Map<")) type = Value();
    if (type.is_struct && !Contains(kind_->map_structs, type.text)) kind_->map_structs.push_back(type.text);
    return {"kube::Map<" + type.text + ">", false, true};
  }

  std::string AddStruct(const std::string& wanted, const Schema& schema) {
    Struct made{.name = Unique(wanted, taken_), .comment = schema.description, .members = {}};
    std::set<std::string> members;
    for (const auto& [key, member] : schema.properties) {
      made.members.push_back(MemberOf(made.name, key, member, Contains(schema.required, key), &members));
    }
    kind_->structs.push_back(made);
    return made.name;
  }

  Member MemberOf(const std::string& owner, const std::string& key, const Schema& schema, bool required,
                  std::set<std::string>* members) {
    Type type = TypeOf(owner, key, schema);
    // What a plain member cannot tell apart from its zero.
    const bool may_be_absent = !required || schema.nullable;
    std::string text = type.text;
    if (may_be_absent && type.is_struct) {
      text = "kube::Boxed<" + type.text + ">";
    } else if (may_be_absent && (!type.absent_by_itself || type.text == "kube::Time" || type.text == "kube::Bytes")) {
      text = "std::optional<" + type.text + ">";
    }
    const bool usual = required == (text == type.text && !type.absent_by_itself);
    Member member = Named(key, schema, members);
    member.options = FieldOptionsText(schema, member.name, key,
                                      usual      ? Required::kUsual
                                      : required ? Required::kYes
                                                 : Required::kNo);
    member.type = std::move(text);
    return member;
  }

  // Spec and status lie in the object itself, whether they are required or not: they are hardly ever absent.
  Member RootMember(const std::string& owner, const std::string& key, const Schema& schema, bool required,
                    std::set<std::string>* members) {
    if ((key != "spec" && key != "status") || !IsStruct(schema)) return MemberOf(owner, key, schema, required, members);
    Member member = Named(key, schema, members);
    member.type = AddStruct(owner + TypeName(key), schema);
    const bool usual = required || key == "status";
    member.options = FieldOptionsText(schema, member.name, key, usual ? Required::kUsual : Required::kNo);
    return member;
  }

  static Member Named(const std::string& key, const Schema& schema, std::set<std::string>* members) {
    Member member;
    member.name = Unique(MemberName(key), members);
    member.comment = schema.description;
    return member;
  }

  Kind* kind_;
  std::set<std::string>* taken_;
};

}  // namespace

std::vector<Definition> ReadDefinitions(std::string_view text, std::string_view source) {
  std::vector<Definition> definitions;
  try {
    for (const kube::YamlDocument& document : kube::ReadYamlDocuments(text)) {
      const kube::Value value = kube::Value::DecodeJson(document.json);
      if (!value.IsObject() || value.GetString("kind").value_or("") != "CustomResourceDefinition") continue;
      const std::string_view version = value.GetString("apiVersion").value_or("");
      if (version != "apiextensions.k8s.io/v1") {
        throw kube::Error("line " + std::to_string(document.line) + ": a definition of " + std::string(version) +
                          "; only apiextensions.k8s.io/v1 is read");
      }
      definitions.push_back(kube::DecodeJson<Definition>(std::string_view(document.json)));
    }
  } catch (const kube::Error& error) {
    throw kube::Error(std::string(source) + ": " + error.what());
  }
  return definitions;
}

std::vector<Kind> BuildModel(const std::vector<Definition>& definitions) {
  std::vector<Kind> kinds;
  std::map<std::string, std::set<std::string>> taken;  // the types of each namespace
  // Kinds keep their names, so they take them first.
  std::vector<std::string> names;
  for (const Definition& definition : definitions) {
    for (const Version& version : definition.spec.versions) {
      const std::string space = NamespaceName(definition.spec.group) + "::" + NamespaceName(version.name);
      names.push_back(Unique(TypeName(definition.spec.names.kind), &taken[space]));
    }
  }
  auto name = names.begin();
  for (const Definition& definition : definitions) {
    for (const Version& version : definition.spec.versions) {
      Kind kind;
      kind.space = NamespaceName(definition.spec.group) + "::" + NamespaceName(version.name);
      kind.what = definition.spec.names.kind + " of " + definition.spec.group + "/" + version.name;
      const Schema none;
      const Schema& root =
          version.schema && version.schema->open_apiv3_schema ? *version.schema->open_apiv3_schema : none;
      KindBuilder(&kind, &taken[kind.space]).Object(*name, root);
      kind.resource_options = ResourceOptionsText(definition, version, *name++);
      kinds.push_back(std::move(kind));
    }
  }
  return kinds;
}

}  // namespace kube_crdgen
