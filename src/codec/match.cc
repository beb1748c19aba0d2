#include "kube/codec/match.h"

#include <optional>
#include <vector>

#include "kube/codec/convert.h"
#include "src/codec/fields.h"

namespace kube {
namespace {

// The path behind the server's own name for a field; "" for other names.
// Source: kubernetes pkg/apis/*/conversion.go and registry strategies.
std::string_view AliasedPath(std::string_view field) {
  if (field == "name") return "metadata.name";
  if (field == "source") return "source.component";
  if (field == "status.successful") return "status.succeeded";
  if (field == "status.podIPs") return "status.podIP";
  return "";
}

const Field* FindField(const TypeInfo& type, std::string_view name) {
  for (int i = 0; i < type.json_count; ++i) {
    if (type.json_fields[i].name() == name) return &type.json_fields[i];
  }
  return nullptr;
}

std::string ZeroText(FieldType type) {
  switch (type) {
    case FieldType::kBool:
      return "false";
    case FieldType::kInt32:
    case FieldType::kInt64:
    case FieldType::kDouble:
      return "0";
    default:
      return "";
  }
}

// The row of the field at a path of a type, if it is a plain one: no struct, list or map.
const Field* PlainField(const TypeInfo* type, std::string_view path) {
  while (type != nullptr) {
    const std::size_t dot = path.find('.');
    const Field* field = FindField(*type, path.substr(0, dot));
    if (field == nullptr || field->shape == FieldShape::kList || field->shape == FieldShape::kMap) return nullptr;
    if (dot == std::string_view::npos) return field->type == FieldType::kMessage ? nullptr : field;
    path.remove_prefix(dot + 1);
    type = field->message;
  }
  return nullptr;
}

// What the field is when it is absent.
std::string ZeroOf(const TypeInfo* type, std::string_view path) {
  const Field* field = PlainField(type, path);
  return field == nullptr ? "" : ZeroText(field->type);
}

std::string TextOf(const Value& value) {
  if (value.IsString()) return std::string(value.AsString());
  return value.IsNull() ? "" : value.EncodeJson();
}

const Value* Walk(const Value& object, std::string_view path) {
  const Value* value = &object;
  while (value != nullptr && !path.empty()) {
    const std::size_t dot = path.find('.');
    value = value->Find(path.substr(0, dot));
    path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
  }
  return value;
}

}  // namespace

Selector LabelSelectorFromValue(const Value& structure) {
  if (structure.IsNull()) return Selector::Nothing();
  const auto text = [](const Value& value) { return value.GetString().value_or(std::string_view()); };
  Selector selector;
  for (const auto [key, value] : structure["matchLabels"].members()) {
    selector.Add({std::string(key), Selector::Operator::kEquals, {std::string(text(value))}});
  }
  for (const Value& expression : structure["matchExpressions"].items()) {
    std::vector<std::string> values;
    for (const Value& value : expression["values"].items()) values.emplace_back(text(value));
    selector.AddExpression(text(expression["key"]), text(expression["operator"]), std::move(values));
  }
  return selector;
}

bool MatchesLabels(const Selector& selector, const Value& labels) {
  std::string found;  // the selector wants a std::string
  return selector.MatchesWith([&](std::string_view key) -> const std::string* {
    const std::optional<std::string_view> value = labels[key].GetString();
    if (!value) return nullptr;
    found.assign(*value);
    return &found;
  });
}

bool Matches(const Selector& selector, const Unstructured& object) {
  return MatchesLabels(selector, object["metadata"]["labels"]);
}

std::string SelectableField(const Value& object, std::string_view field, const TypeInfo* type) {
  const Value* value = Walk(object, field);
  if (value == nullptr || value->IsNull() || value->IsObject() || value->IsArray()) {
    if (const std::string_view path = AliasedPath(field); !path.empty()) value = Walk(object, field = path);
  }
  return value == nullptr || value->IsNull() ? ZeroOf(type, field) : TextOf(*value);
}

std::string SelectableField(const TypeInfo& type, const void* object, std::string_view field) {
  const std::string_view alias = PlainField(&type, field) == nullptr ? AliasedPath(field) : "";
  const std::string_view path = alias.empty() ? field : alias;
  const TypeInfo* at = &type;
  std::string_view rest = path;
  // Down the structs, as far as they go; the last one is read by its JSON, of which only plain values cost little.
  for (;;) {
    const std::size_t dot = rest.find('.');
    const Field* row = FindField(*at, rest.substr(0, dot));
    const bool structure = row != nullptr && row->type == FieldType::kMessage &&
                           (row->shape == FieldShape::kValue || row->shape == FieldShape::kBoxed);
    if (dot == std::string_view::npos || !structure) break;
    object = static_cast<const char*>(object) + row->offset;
    if (row->shape == FieldShape::kBoxed) object = codec::BoxedGet(object);
    if (object == nullptr) return ZeroOf(&type, path);
    at = row->message;
    rest.remove_prefix(dot + 1);
  }
  const Field* row = FindField(*at, rest);
  if (row != nullptr && row->shape == FieldShape::kValue && row->type == FieldType::kString) {
    return codec::As<std::string>(static_cast<const char*>(object) + row->offset);
  }
  const Value value = ToValue(*at, object);
  const Value* found = Walk(value, rest);
  return found == nullptr || found->IsNull() ? ZeroOf(&type, path) : TextOf(*found);
}

bool Matches(const FieldSelector& selector, const Unstructured& object, const TypeInfo* type) {
  return selector.MatchesWith([&](std::string_view field) { return SelectableField(object.object(), field, type); });
}

}  // namespace kube
