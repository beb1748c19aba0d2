#include "src/client/merge_schema.h"

#include <kube/api/meta/v1/types.h>

#include <algorithm>

#include "src/meta/comma_list.h"

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
  const bool atomic = rules.map_type == "atomic";
  const TypeInfo* message = field.type == FieldType::kMessage ? field.message : nullptr;
  if (field.shape == FieldShape::kList && rules.list_type == "map") {
    return {MergeSchema::Kind::kListMap, atomic ? nullptr : message, rules.list_map_keys};
  }
  if (atomic) return {};
  switch (field.shape) {
    case FieldShape::kList:
      if (rules.list_type == "set") return {MergeSchema::Kind::kListSet, message, {}};
      return {};
    case FieldShape::kMap:
      return {MergeSchema::Kind::kMap, message, {}};
    default:
      return OfStruct(message);
  }
}

Value KeyValue(const Value& item, std::string_view key) {
  const Value& value = item[key];
  return value.IsNull() ? MergeSchema::KeyDefault(key) : value;
}

}  // namespace

// The one key that has a default in the schema: ports are TCP unless they say otherwise.
Value MergeSchema::KeyDefault(std::string_view key) { return key == "protocol" ? Value("TCP") : Value(); }

std::vector<std::string_view> MergeSchema::KeyNames() const {
  std::vector<std::string_view> names = CommaList(keys);
  std::sort(names.begin(), names.end());
  return names;
}

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
  Value key = Object{};
  for (std::string_view name : KeyNames()) {
    if (Value value = KeyValue(item, name); !value.IsNull()) key[name] = std::move(value);
  }
  return "k:" + key.EncodeJson();
}

}  // namespace kube::internal
