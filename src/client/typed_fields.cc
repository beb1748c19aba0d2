#include "src/client/typed_fields.h"

#include <algorithm>
#include <utility>

#include "kube/codec/convert.h"
#include "src/client/merge_schema.h"
#include "src/codec/fields.h"

namespace kube::internal {
namespace {

using codec::As;

std::string FieldStep(std::string_view name) { return "f:" + std::string(name); }

bool IsZeroScalar(const Field& field, const void* slot) {
  return codec::VisitScalar(field.type, [slot](auto t) {
    using V = typename decltype(t)::type;
    return As<V>(slot) == V();
  });
}

bool IsKey(std::string_view keys, std::string_view name) {
  while (!keys.empty()) {
    const std::size_t comma = keys.find(',');
    if (keys.substr(0, comma) == name) return true;
    if (comma == std::string_view::npos) return false;
    keys.remove_prefix(comma + 1);
  }
  return false;
}

// Calls `visit(struct, key)` for the structs that a field holds, in order; the key is that of a map.
template <class Visit>
void ForEachMessage(const Field& field, const char* slot, Visit&& visit) {
  switch (field.shape) {
    case FieldShape::kValue:
      visit(slot, std::string_view());
      break;
    case FieldShape::kBoxed:
      if (const void* boxed = codec::BoxedGet(slot)) visit(static_cast<const char*>(boxed), std::string_view());
      break;
    case FieldShape::kList: {
      const codec::Elements items = codec::ElementsOf(*field.message, slot);
      for (std::size_t i = 0; i < items.size; ++i) visit(items.data + i * field.message->size, std::string_view());
      break;
    }
    case FieldShape::kMap:
      for (std::size_t i = 0; i < field.message->map->size(slot); ++i) {
        void* entry = nullptr;
        const std::string_view key = field.message->map->at(const_cast<char*>(slot), i, &entry);
        visit(static_cast<const char*>(entry), key);
      }
      break;
    case FieldShape::kOptional:
      if (const void* value = field.message->optional->get(const_cast<char*>(slot))) {
        visit(static_cast<const char*>(value), std::string_view());
      }
      break;
  }
}

// `keys` of the list that the struct is an item of: these members stay.
void Prune(const TypeInfo& type, const char* object, std::string_view keys, Value& json) {
  if (!json.IsObject() || type.form != JsonForm::kObject) return;
  // What a program's own struct requires, its definition requires too: there the writer's own rules hold.
  const bool generated = type.options == nullptr;
  for (int i = 0; i < type.json_count; ++i) {
    const Field& field = type.json_fields[i];
    const Value* member = std::as_const(json).Find(field.name());
    if (member == nullptr) continue;
    if (member->IsNull()) {
      json.Erase(field.name());
      continue;
    }
    const char* slot = object + field.offset;
    if (field.type == FieldType::kMessage) {
      const FieldRow row{&field, type.merge == nullptr ? nullptr : &type.merge[i]};
      Value& value = json[field.name()];
      std::size_t index = 0;
      ForEachMessage(field, slot, [&](const char* inner, std::string_view key) {
        Value& part = field.shape == FieldShape::kList  ? value[index++]
                      : field.shape == FieldShape::kMap ? value[key]
                                                        : value;
        Prune(*field.message, inner, row.item_keys(), part);
      });
      // A struct by value is always written. Behind a Boxed, empty has a meaning.
      const bool optional = generated || field.Is(kOmitEmpty) || field.Is(kOmitZero);
      const bool is_struct = field.shape == FieldShape::kValue && field.message->form == JsonForm::kObject;
      if (is_struct && optional && value.empty()) json.Erase(field.name());
    } else if (generated && field.shape == FieldShape::kValue && !field.Is(kTypeMeta) && !IsKey(keys, field.name()) &&
               IsZeroScalar(field, slot)) {
      json.Erase(field.name());
    }
  }
}

bool IsOf(const Field& field, const MemberType& member) {
  if ((field.message == nullptr) != (member.message == nullptr)) return false;
  // Described types have tables of their own for what they hold in optionals and lists, of the same struct.
  if (field.message != nullptr && field.message->create != member.message->create) return false;
  if (field.type == FieldType::kStringList && field.shape == FieldShape::kValue) {
    return member.type == FieldType::kString && member.shape == FieldShape::kList;
  }
  return field.type == member.type && field.shape == member.shape;
}

// Looks for a member below one struct. Adds the steps to it, the last one first.
bool FindBelow(const TypeInfo& type, const char* object, const void* address, const MemberType& member,
               FieldSteps& steps) {
  if (type.form != JsonForm::kObject) return false;
  for (int i = 0; i < type.json_count; ++i) {
    const Field& field = type.json_fields[i];
    const char* slot = object + field.offset;
    bool found = slot == address && IsOf(field, member);
    if (!found && field.type == FieldType::kMessage) {
      const FieldRow row{&field, type.merge == nullptr ? nullptr : &type.merge[i]};
      std::size_t index = 0;
      ForEachMessage(field, slot, [&](const char* inner, std::string_view key) {
        if (!found && FindBelow(*field.message, inner, address, member, steps)) {
          found = true;
          if (field.shape == FieldShape::kMap) steps.push_back(FieldStep(key));
          if (field.shape == FieldShape::kList) steps.push_back(StepToItem(row, ToValue(*field.message, inner), index));
        }
        ++index;
      });
    }
    if (found) {
      steps.push_back(FieldStep(field.name()));
      return true;
    }
  }
  return false;
}

Value DefaultOf(const TypeInfo& type) {
  void* object = type.create();
  Value value = ToValue(type, object);
  type.destroy(object);
  return value;
}

}  // namespace

std::string_view FieldRow::item_keys() const {
  return merge != nullptr && merge->list_type == "map" ? merge->list_map_keys : std::string_view();
}

FieldRow FindRow(const TypeInfo& type, std::string_view name) {
  for (int i = 0; i < type.json_count; ++i) {
    if (type.json_fields[i].name() == name) {
      return {&type.json_fields[i], type.merge == nullptr ? nullptr : &type.merge[i]};
    }
  }
  return {};
}

Value ToPartialValue(const TypeInfo& type, const void* object) {
  Value json = ToUnstructured(type, object).object();
  Prune(type, static_cast<const char*>(object), {}, json);
  return json;
}

Value ZeroValueOf(const Field& field) {
  switch (field.shape) {
    case FieldShape::kList:
      return Array{};
    case FieldShape::kMap:
      return Object{};
    case FieldShape::kBoxed:
    case FieldShape::kOptional:
      return {};
    case FieldShape::kValue:
      break;
  }
  switch (field.type) {
    case FieldType::kBool:
      return false;
    case FieldType::kInt32:
    case FieldType::kInt64:
    case FieldType::kDouble:
    case FieldType::kIntOrString:
      return 0;
    case FieldType::kString:
    case FieldType::kBytes:
      return "";
    case FieldType::kDuration:
      return "0s";
    case FieldType::kQuantity:
      return "0";
    case FieldType::kStringList:
      return Array{};
    case FieldType::kMessage:
      return field.message->form == JsonForm::kCustom ? DefaultOf(*field.message) : Value(Object{});
    case FieldType::kTime:
    case FieldType::kMicroTime:
    case FieldType::kRawJson:
      break;
  }
  return {};
}

std::string StepToItem(const FieldRow& list, const Value& item, std::size_t index) {
  if (list.merge != nullptr && list.merge->list_type == "set") return "v:" + item.EncodeJson();
  const std::string_view keys = list.item_keys();
  if (keys.empty()) return "i:" + std::to_string(index);
  return MergeSchema{MergeSchema::Kind::kListMap, nullptr, keys}.ItemStep(item);
}

void AddFields(const TypeInfo& type, const FieldSet& zeros, const FieldSet& nulls, Value& object) {
  static const FieldSet kNone;
  if (!object.IsObject() || type.form != JsonForm::kObject) return;
  const auto below = [](const FieldSet& set, std::string_view step) -> const FieldSet& {
    const FieldSet* child = set.Find(step);
    return child == nullptr ? kNone : *child;
  };
  for (int i = 0; i < type.json_count; ++i) {
    const Field& field = type.json_fields[i];
    const std::string step = FieldStep(field.name());
    const FieldSet& zero = below(zeros, step);
    const FieldSet& null = below(nulls, step);
    if (zero.empty() && null.empty()) continue;
    const bool absent = !object.Contains(field.name());
    if (absent && null.member) {
      object[field.name()] = nullptr;
      continue;
    }
    const bool is_struct = field.type == FieldType::kMessage && field.shape == FieldShape::kValue;
    if (absent && !zero.member && !is_struct) continue;
    Value& member = object[field.name()];
    if (absent) member = ZeroValueOf(field);
    if (field.type != FieldType::kMessage) continue;
    const FieldRow row{&field, type.merge == nullptr ? nullptr : &type.merge[i]};
    if (field.shape == FieldShape::kList && member.IsArray()) {
      for (std::size_t k = 0; k < member.size(); ++k) {
        const std::string item = StepToItem(row, std::as_const(member)[k], k);
        AddFields(*field.message, below(zero, item), below(null, item), member[k]);
      }
    } else if (field.shape == FieldShape::kMap && !member.empty()) {
      for (auto [key, entry] : member.MutableMembers()) {
        AddFields(*field.message, below(zero, FieldStep(key)), below(null, FieldStep(key)), entry);
      }
    } else {
      AddFields(*field.message, zero, null, member);
    }
    if (absent && !zero.member && member.empty()) object.Erase(field.name());
  }
}

void MissingFields::Add(const std::string& step, MissingFields below) {
  if (!below.zeros.empty()) zeros.children.emplace(step, std::move(below.zeros));
  if (!below.nulls.empty()) nulls.children.emplace(step, std::move(below.nulls));
}

MissingFields FindMissing(const TypeInfo& type, const FieldSet& owned, const Value& object) {
  MissingFields missing;
  for (const auto& [step, child] : owned.children) {
    if (!step.starts_with("f:")) continue;
    const FieldRow row = FindRow(type, std::string_view(step).substr(2));
    if (row.field == nullptr) continue;
    const Field& field = *row.field;
    const bool by_item = field.shape == FieldShape::kList && row.merge != nullptr &&
                         (row.merge->list_type == "map" || row.merge->list_type == "set");
    const Value* member = object.Find(field.name());
    if (member != nullptr && (member->IsNull() || (by_item && member->empty()))) member = nullptr;
    if (member == nullptr && child.children.empty()) {
      (by_item ? missing.nulls : missing.zeros).children[step].member = true;
      continue;
    }
    const bool is_struct = field.type == FieldType::kMessage && field.shape == FieldShape::kValue;
    if (field.type != FieldType::kMessage || (member == nullptr && !is_struct)) continue;
    const Value nothing = Object{};
    const Value& inside = member == nullptr ? nothing : *member;
    MissingFields parts;
    const auto look = [&](const std::string& at, const Value& part) {
      if (const FieldSet* below = child.Find(at)) parts.Add(at, FindMissing(*field.message, *below, part));
    };
    if (field.shape == FieldShape::kList) {
      std::size_t index = 0;
      for (const Value& item : inside.items()) look(StepToItem(row, item, index++), item);
    } else if (field.shape == FieldShape::kMap) {
      for (auto [key, entry] : inside.members()) look(FieldStep(key), entry);
    } else {
      parts = FindMissing(*field.message, child, inside);
    }
    missing.Add(step, std::move(parts));
  }
  return missing;
}

FieldSet ZeroFields(const TypeInfo& type, const Value& object) {
  FieldSet zeros;
  if (!object.IsObject() || type.form != JsonForm::kObject) return zeros;
  for (int i = 0; i < type.json_count; ++i) {
    const Field& field = type.json_fields[i];
    const Value* member = object.Find(field.name());
    if (member == nullptr || member->IsNull()) continue;
    FieldSet found;
    found.member = *member == ZeroValueOf(field);
    if (field.type == FieldType::kMessage) {
      const FieldRow row{&field, type.merge == nullptr ? nullptr : &type.merge[i]};
      const auto add = [&](const std::string& step, const Value& part) {
        if (FieldSet below = ZeroFields(*field.message, part); !below.empty()) found.children[step] = std::move(below);
      };
      if (field.shape == FieldShape::kList) {
        std::size_t index = 0;
        for (const Value& item : member->items()) add(StepToItem(row, item, index++), item);
      } else if (field.shape == FieldShape::kMap) {
        for (auto [key, entry] : member->members()) add(FieldStep(key), entry);
      } else {
        found.children = ZeroFields(*field.message, *member).children;
      }
    }
    if (!found.empty()) zeros.children.emplace(FieldStep(field.name()), std::move(found));
  }
  return zeros;
}

FieldSteps StepsToMember(const TypeInfo& type, const void* object, const void* address, const MemberType& member) {
  FieldSteps steps;
  FindBelow(type, static_cast<const char*>(object), address, member, steps);
  std::reverse(steps.begin(), steps.end());
  return steps;
}

}  // namespace kube::internal
