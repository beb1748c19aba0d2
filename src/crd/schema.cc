// Structural schemas out of the tables of types. Source of what the server demands of them: apiextensions-apiserver
// pkg/apiserver/schema/validation.go and pkg/apis/apiextensions/validation/validation.go.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "kube/api/meta/v1/types.h"
#include "kube/codec/custom_json.h"
#include "kube/codec/field_options.h"
#include "kube/codec/value.h"
#include "kube/crd/definition.h"
#include "src/meta/comma_list.h"

namespace kube {
namespace {

using Schema = apiextensions::v1::JSONSchemaProps;

// Of Kubernetes' quantities; the server's own types publish none, what it enforces is the same grammar.
constexpr char kQuantityPattern[] =
    R"(^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$)";

RawJson JsonText(std::string_view text) { return {Value(text).EncodeJson()}; }

Schema AnyValue() {
  Schema schema;
  schema.x_preserve_unknown_fields = true;
  return schema;
}

Schema Plain(const char* type, const char* format = "") {
  Schema schema;
  schema.type = type;
  schema.format = format;
  return schema;
}

Schema NumberOrText() {
  Schema schema;
  schema.any_of = {Plain("integer"), Plain("string")};
  schema.x_int_or_string = true;
  return schema;
}

Schema ArrayOf(Schema items) {
  Schema schema = Plain("array");
  schema.items.emplace().schema = std::move(items);
  return schema;
}

class SchemaMaker {
 public:
  Schema Struct(const TypeInfo& type);

 private:
  Schema Member(const TypeInfo& type, int row);
  Schema One(const Field& field, const FieldOptions& options);
  Schema Scalar(FieldType type);

  // A variant of a table (see DescribedType) has the same rows.
  bool Inside(const TypeInfo& type) const {
    return std::find(open_.begin(), open_.end(), type.json_fields) != open_.end();
  }

  std::vector<const Field*> open_;  // the rows of the structs around
};

Schema SchemaMaker::Scalar(FieldType type) {
  switch (type) {
    case FieldType::kBool:
      return Plain("boolean");
    case FieldType::kInt32:
      return Plain("integer", "int32");
    case FieldType::kInt64:
      return Plain("integer", "int64");
    case FieldType::kDouble:
      return Plain("number", "double");
    case FieldType::kBytes:
      return Plain("string", "byte");
    case FieldType::kTime:
    case FieldType::kMicroTime:
      return Plain("string", "date-time");
    case FieldType::kQuantity: {
      Schema schema = NumberOrText();
      schema.pattern = kQuantityPattern;
      return schema;
    }
    case FieldType::kIntOrString:
      return NumberOrText();
    case FieldType::kRawJson:
      return AnyValue();
    case FieldType::kStringList:
      return ArrayOf(Plain("string"));
    case FieldType::kString:
    case FieldType::kDuration:
    case FieldType::kMessage:
      break;
  }
  return Plain("string");
}

void Demand(const FieldOptions& options, bool is_text, Schema* schema) {
  schema->minimum = options.minimum;
  schema->maximum = options.maximum;
  schema->exclusive_minimum = options.exclusive_minimum;
  schema->exclusive_maximum = options.exclusive_maximum;
  schema->multiple_of = options.multiple_of;
  schema->min_length = options.min_length;
  schema->max_length = options.max_length;
  if (!options.pattern.empty()) schema->pattern = options.pattern;
  if (!options.format.empty()) schema->format = options.format;
  if (is_text) {
    for (std::string_view text : internal::CommaList(options.enumeration)) schema->enum_.push_back(JsonText(text));
  }
}

// One value of the field, whatever holds it.
Schema SchemaMaker::One(const Field& field, const FieldOptions& options) {
  if (options.embedded_resource) {
    Schema schema = Plain("object");
    schema.x_embedded_resource = true;
    schema.x_preserve_unknown_fields = true;
    return schema;
  }
  if (field.type == FieldType::kMessage) return Struct(*field.message);
  Schema schema = Scalar(field.type);
  Schema& text = field.type == FieldType::kStringList ? *schema.items->schema : schema;
  Demand(options, true, &text);
  return schema;
}

// The server wants the keys of a keyed list to be required or to have a default.
void KeysHaveDefaults(const std::vector<std::string>& keys, Schema* item) {
  for (const std::string& key : keys) {
    auto member = item->properties.find(key);
    if (member == item->properties.end() || member->second.default_) continue;
    if (std::find(item->required.begin(), item->required.end(), key) != item->required.end()) continue;
    // Of the built-in types: ports are TCP unless they say otherwise, and names of references may be empty.
    member->second.default_ = JsonText(key == "protocol" ? "TCP" : "");
  }
}

void DescribeList(const FieldOptions& options, const FieldMergeInfo& merge, Schema* schema) {
  schema->min_items = options.min_items;
  schema->max_items = options.max_items;
  if (!merge.list_type.empty()) schema->x_list_type = std::string(merge.list_type);
  for (std::string_view key : internal::CommaList(merge.list_map_keys)) schema->x_list_map_keys.emplace_back(key);
  KeysHaveDefaults(schema->x_list_map_keys, schema->items->schema.get());
}

void AddRules(const Few<ValidationRule, 4>& rules, Schema* schema) {
  for (const ValidationRule& rule : rules) {
    auto& added = schema->x_validations.emplace_back();
    added.rule = rule.rule;
    added.message = rule.message;
    added.message_expression = rule.message_expression;
    if (!rule.reason.empty()) added.reason = std::string(rule.reason);
    added.field_path = rule.field_path;
    if (rule.optional_old_self) added.optional_old_self = true;
  }
}

RawJson DefaultOf(const TypeInfo& type, const Field& field, std::string_view text) {
  Value value;
  DecodeFailure failure;
  if (Value::TryDecodeJson(text, &value, {}, &failure)) return {value.EncodeJson()};
  throw Error("the default of " + std::string(type.name) + "." + std::string(field.name()) +
              " is not JSON (texts need their quotes): " + failure.reason);
}

Schema SchemaMaker::Member(const TypeInfo& type, int row) {
  const Field& field = type.json_fields[row];
  const FieldOptions none;
  const FieldOptions& options = type.options != nullptr ? type.options[row] : none;
  const FieldMergeInfo merge = type.merge != nullptr ? type.merge[row] : FieldMergeInfo{};
  Schema schema = One(field, options);
  if (field.shape == FieldShape::kList) {
    schema = ArrayOf(std::move(schema));
    DescribeList(options, merge, &schema);
  } else if (field.shape == FieldShape::kMap) {
    Schema map = Plain("object");
    auto& values = map.additional_properties.emplace();
    values.allows = true;
    values.schema = std::move(schema);
    schema = std::move(map);
  } else if (!field.Is(kOmitZero) && field.shape == FieldShape::kValue &&
             (field.type == FieldType::kTime || field.type == FieldType::kMicroTime ||
              field.type == FieldType::kRawJson)) {
    schema.nullable = true;  // Go writes null for a zero one
  }
  schema.description = options.description;
  schema.min_properties = options.min_properties;
  schema.max_properties = options.max_properties;
  if (schema.type == "object" && !merge.map_type.empty()) schema.x_map_type = std::string(merge.map_type);
  if (!options.default_value.empty()) schema.default_ = DefaultOf(type, field, options.default_value);
  if (options.nullable) schema.nullable = true;
  if (options.preserve_unknown_fields) schema.x_preserve_unknown_fields = true;
  AddRules(options.rules, &schema);
  return schema;
}

bool IsRequired(const TypeInfo& type, int row) {
  if (type.options != nullptr) return type.options[row].required.value_or(false);
  return !type.json_fields[row].Is(kOmitEmpty) && !type.json_fields[row].Is(kOmitZero);
}

Schema SchemaMaker::Struct(const TypeInfo& type) {
  if (type.form == JsonForm::kCustom) {
    if (type.custom->enumeration == nullptr) return AnyValue();
    Schema schema = Plain("string");
    const EnumInfo& info = *type.custom->enumeration;
    for (std::size_t i = 0; i < info.count; ++i) schema.enum_.push_back(JsonText(info.names[i].text));
    return schema;
  }
  if (type.form != JsonForm::kObject) return AnyValue();
  Schema schema = Plain("object");
  if (Inside(type)) {
    schema.x_preserve_unknown_fields = true;
    return schema;
  }
  open_.push_back(type.json_fields);
  for (int row = 0; row < type.json_count; ++row) {
    const std::string name(type.json_fields[row].name());
    schema.properties.emplace(name, Member(type, row));
    if (IsRequired(type, row)) schema.required.push_back(name);
  }
  open_.pop_back();
  return schema;
}

}  // namespace

apiextensions::v1::JSONSchemaProps SchemaOf(const TypeInfo& type) { return SchemaMaker().Struct(type); }

}  // namespace kube
