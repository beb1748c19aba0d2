#include "tools/kube-crdgen/options_text.h"

#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "kube/codec/value.h"
#include "tools/kube-crdgen/names.h"

namespace kube_crdgen {
namespace {

using Schema = kube::apiextensions::v1::JSONSchemaProps;

// What kube::Few holds at most; what is beyond stays with the server's copy of the definition.
constexpr std::size_t kMostRules = 4;
constexpr std::size_t kMostColumns = 12;
constexpr std::size_t kMostSelectableFields = 8;

/// Collects `.name = value` in the order in which the option structs declare their members.
class Options {
 public:
  explicit Options(std::string_view separator = ", ") : separator_(separator) {}

  void Add(std::string_view name, const std::string& value) {
    text_ += (text_.empty() ? std::string() : separator_) + "." + std::string(name) + " = " + value;
  }
  void Text(std::string_view name, std::string_view value) {
    if (!value.empty()) Add(name, Literal(value));
  }
  void Number(std::string_view name, const std::optional<double>& value) {
    if (!value) return;
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr;
    Add(name, std::string(digits.data(), end));
  }
  void Count(std::string_view name, const std::optional<std::int64_t>& value) {
    if (value) Add(name, std::to_string(*value));
  }
  void Flag(std::string_view name, bool value, bool usual = false) {
    if (value != usual) Add(name, value ? "true" : "false");
  }
  const std::string& text() const { return text_; }

 private:
  std::string separator_;
  std::string text_;
};

std::string Joined(const std::vector<std::string>& texts) {
  std::string joined;
  for (const std::string& text : texts) joined += (joined.empty() ? "" : ",") + text;
  return joined;
}

// The texts of an enum; empty when it holds something else, or a text with a comma.
std::string EnumTexts(const Schema& schema) {
  std::vector<std::string> texts;
  for (const kube::RawJson& raw : schema.enum_) {
    const kube::Value value = kube::Value::DecodeJson(raw.json);
    if (!value.IsString()) return "";
    const std::string text(value.AsString());
    if (text.empty() || text.find(',') != std::string::npos || text.front() == ' ' || text.back() == ' ') return "";
    texts.push_back(text);
  }
  return Joined(texts);
}

std::string Rules(const Schema& schema) {
  std::string text;
  std::size_t n = 0;
  for (const auto& rule : schema.x_validations) {
    if (n++ == kMostRules) break;
    Options options;
    options.Text("rule", rule.rule);
    options.Text("message", rule.message);
    options.Text("message_expression", rule.message_expression);
    options.Text("reason", rule.reason.value_or(""));
    options.Text("field_path", rule.field_path);
    options.Flag("optional_old_self", rule.optional_old_self.value_or(false));
    text += (text.empty() ? "{" : ", {") + options.text() + "}";
  }
  return text.empty() ? "" : "{" + text + "}";
}

// The schema of one value: of the items of a list, of the values of a map.
const Schema& OneOf(const Schema& schema) {
  if (schema.type == "array" && schema.items && schema.items->schema) return *schema.items->schema;
  if (schema.type == "object" && schema.properties.empty() && schema.additional_properties &&
      schema.additional_properties->schema) {
    return *schema.additional_properties->schema;
  }
  return schema;  // NOLINT(bugprone-return-const-ref-from-parameter): schemas outlive this
}

void NumberOptions(const Schema& one, Options* options) {
  if (one.type != "integer" && one.type != "number") return;
  options->Number("minimum", one.minimum);
  options->Number("maximum", one.maximum);
  options->Flag("exclusive_minimum", one.exclusive_minimum);
  options->Flag("exclusive_maximum", one.exclusive_maximum);
  options->Number("multiple_of", one.multiple_of);
}

void TextOptions(const Schema& one, Options* options) {
  if (one.type != "string" || one.format == "date-time") return;
  options->Count("min_length", one.min_length);
  options->Count("max_length", one.max_length);
  options->Text("pattern", one.pattern);
  if (one.format != "byte") options->Text("format", one.format);
}

}  // namespace

std::string FieldOptionsText(const Schema& schema, const std::string& member, const std::string& key,
                             Required required) {
  Options options;
  if (DerivedKey(member) != key) options.Text("key", key);
  if (required != Required::kUsual) options.Add("required", required == Required::kYes ? "true" : "false");
  const Schema& one = OneOf(schema);
  if (one.type == "string" && one.format.empty()) options.Text("enumeration", EnumTexts(one));
  if (schema.default_) options.Text("default_value", schema.default_->json);
  NumberOptions(one, &options);
  TextOptions(one, &options);
  if (schema.type == "array") {
    options.Count("min_items", schema.min_items);
    options.Count("max_items", schema.max_items);
  }
  const bool is_map = schema.type == "object" && schema.properties.empty() && schema.additional_properties;
  if (is_map) {
    options.Count("min_properties", schema.min_properties);
    options.Count("max_properties", schema.max_properties);
  }
  options.Flag("nullable", schema.nullable);
  options.Flag("embedded_resource", schema.x_embedded_resource);
  if (schema.type == "array") {
    const std::string type = schema.x_list_type.value_or("");
    const bool keyed = type == "map" && !schema.x_list_map_keys.empty();
    if (keyed || type == "set" || type == "atomic") options.Text("list_type", type);
    if (keyed) options.Text("list_map_keys", Joined(schema.x_list_map_keys));
  }
  if (is_map) options.Text("map_type", schema.x_map_type.value_or(""));
  if (std::string rules = Rules(schema); !rules.empty()) options.Add("rules", rules);
  return options.text();
}

std::string ResourceOptionsText(const kube::apiextensions::v1::CustomResourceDefinition& definition,
                                const kube::apiextensions::v1::CustomResourceDefinitionVersion& version,
                                const std::string& struct_name) {
  const auto& names = definition.spec.names;
  Options options(",\n    ");
  options.Text("group", definition.spec.group);
  options.Text("version", version.name);
  if (names.kind != struct_name) options.Text("kind", names.kind);
  options.Text("plural", names.plural);
  options.Text("singular", names.singular);
  if (names.list_kind != names.kind + "List") options.Text("list_kind", names.list_kind);
  options.Text("short_names", Joined(names.short_names));
  options.Text("categories", Joined(names.categories));
  options.Flag("namespaced", definition.spec.scope != kube::apiextensions::v1::kClusterScoped, true);
  options.Flag("served", version.served, true);
  options.Flag("storage", version.storage, true);
  options.Flag("deprecated", version.deprecated);
  options.Text("deprecation_warning", version.deprecation_warning.value_or(""));
  options.Flag("status_subresource", version.subresources && version.subresources->status, true);
  if (version.subresources && version.subresources->scale) {
    const auto& scale = *version.subresources->scale;
    Options paths;
    paths.Text("spec_replicas_path", scale.spec_replicas_path);
    paths.Text("status_replicas_path", scale.status_replicas_path);
    paths.Text("label_selector_path", scale.label_selector_path.value_or(""));
    options.Add("scale", "{" + paths.text() + "}");
  }
  std::string columns;
  for (std::size_t i = 0; i < version.additional_printer_columns.size() && i < kMostColumns; ++i) {
    const auto& from = version.additional_printer_columns[i];
    Options column;
    column.Text("name", from.name);
    column.Text("json_path", from.json_path);
    if (from.type != "string") column.Text("type", from.type);
    column.Text("format", from.format);
    if (from.priority != 0) column.Add("priority", std::to_string(from.priority));
    columns += (columns.empty() ? "{" : ", {") + column.text() + "}";
  }
  if (!columns.empty()) options.Add("printer_columns", "{" + columns + "}");
  std::string fields;
  for (std::size_t i = 0; i < version.selectable_fields.size() && i < kMostSelectableFields; ++i) {
    fields += (fields.empty() ? "" : ", ") + Literal(version.selectable_fields[i].json_path);
  }
  if (!fields.empty()) options.Add("selectable_fields", "{" + fields + "}");
  if (version.schema && version.schema->open_apiv3_schema) {
    if (std::string rules = Rules(*version.schema->open_apiv3_schema); !rules.empty()) options.Add("rules", rules);
  }
  return options.text();
}

}  // namespace kube_crdgen
