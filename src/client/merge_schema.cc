#include "src/client/merge_schema.h"

#include <kube/api/meta/v1/types.h>

#include <algorithm>
#include <vector>

namespace kube::internal {
namespace {

const Field* FindField(const TypeInfo& type, std::string_view key, const FieldMergeInfo** merge) {
  for (std::size_t i = 0; i < type.json_count; ++i) {
    if (type.json_fields[i].name() != key) continue;
    *merge = type.merge == nullptr ? nullptr : &type.merge[i];
    return &type.json_fields[i];
  }
  return nullptr;
}

MergeSchema OfStruct(const TypeInfo* type) {
  if (type == nullptr || type->form != JsonForm::kObject) return {};
  return {MergeSchema::Kind::kStruct, type, {}};
}

MergeSchema OfField(const Field& field, const FieldMergeInfo* merge) {
  const FieldMergeInfo none;
  const FieldMergeInfo& rules = merge == nullptr ? none : *merge;
  if (rules.map_type == "atomic") return {};
  const TypeInfo* message = field.type == FieldType::kMessage ? field.message : nullptr;
  switch (field.shape) {
    case FieldShape::kList:
      if (rules.list_type == "set") return {MergeSchema::Kind::kListSet, message, {}};
      if (rules.list_type == "map") return {MergeSchema::Kind::kListMap, message, rules.list_map_keys};
      return {};
    case FieldShape::kMap:
      return {MergeSchema::Kind::kMap, message, {}};
    default:
      return OfStruct(message);
  }
}

// The one key that has a default in the schema: ports are TCP unless they say otherwise.
Value KeyValue(const Value& item, std::string_view key) {
  const Value& value = item[key];
  return value.IsNull() && key == "protocol" ? Value("TCP") : value;
}

}  // namespace

MergeSchema MergeSchema::OfObject(const TypeInfo* type) {
  if (type != nullptr) return OfStruct(type);
  return {Kind::kFree, &TypeInfoOf<meta::v1::PartialObjectMetadata>(), {}};
}

MergeSchema MergeSchema::Member(std::string_view key) const {
  const FieldMergeInfo* merge = nullptr;
  switch (kind) {
    case Kind::kStruct: {
      const Field* field = FindField(*type, key, &merge);
      return field == nullptr ? MergeSchema{} : OfField(*field, merge);
    }
    case Kind::kMap:
      return OfStruct(type);
    case Kind::kFree:
      // At the top, metadata has its usual type.
      if (type != nullptr && key == "metadata") return OfStruct(&TypeInfoOf<meta::v1::ObjectMeta>());
      return {Kind::kFree, nullptr, {}};
    default:
      return {};
  }
}

MergeSchema MergeSchema::Item() const { return kind == Kind::kListMap ? OfStruct(type) : MergeSchema{}; }

bool MergeSchema::IsField(std::string_view key) const {
  const FieldMergeInfo* merge = nullptr;
  return kind == Kind::kStruct && FindField(*type, key, &merge) != nullptr;
}

std::string MergeSchema::ItemStep(const Value& item) const {
  if (kind == Kind::kListSet) return "v:" + item.EncodeJson();
  std::vector<std::string_view> names;
  for (std::string_view rest = keys; !rest.empty();) {
    const std::size_t comma = rest.find(',');
    names.push_back(rest.substr(0, comma));
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
  }
  std::sort(names.begin(), names.end());
  Value key = Object{};
  for (std::string_view name : names) {
    if (Value value = KeyValue(item, name); !value.IsNull()) key[name] = std::move(value);
  }
  return "k:" + key.EncodeJson();
}

}  // namespace kube::internal
