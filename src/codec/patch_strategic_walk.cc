// Strategic merge patch: the strategies of fields, and what tells the elements of lists apart.

#include <string>
#include <utility>

#include "src/codec/patch_strategic.h"

namespace kube::internal {
namespace {

using Cause = PatchError::Cause;

}  // namespace

void StrategicWalk::Throw(Cause cause, const std::string& why) const {
  throw PatchError(cause, (path_.empty() ? "" : path_ + ": ") + why);
}

StrategicWalk::FieldSchema StrategicWalk::Lookup(const Schema& schema, std::string_view key) const {
  if (schema.info == nullptr) {
    Throw(Cause::kMismatch, "\"" + std::string(key) + "\" lies in something that is no struct with described fields");
  }
  const TypeInfo& info = *schema.info;
  for (std::size_t i = 0; i < info.json_count; ++i) {
    const Field& field = info.json_fields[i];
    if (field.name() != key) continue;
    FieldSchema found;
    found.shape = field.shape;
    if (field.shape == FieldShape::kMap) {
      found.schema.info = nullptr;
    } else {
      found.schema.info = field.message;
    }
    found.is_list = field.shape == FieldShape::kList || field.type == FieldType::kStringList;
    if (info.merge != nullptr) {
      std::string_view strategy = info.merge[i].patch_strategy;
      for (bool more = true; more;) {
        std::size_t comma = strategy.find(',');
        std::string_view part = strategy.substr(0, comma);
        if (part == "retainKeys") {
          found.retain_keys = true;
        } else {
          found.strategy = part;
        }
        more = comma != std::string_view::npos;
        if (more) strategy.remove_prefix(comma + 1);
      }
      found.merge_key = info.merge[i].patch_merge_key;
    }
    return found;
  }
  Throw(Cause::kMismatch, "the type " + std::string(info.name) + " has no field \"" + std::string(key) + "\"");
}

StrategicWalk::FieldSchema StrategicWalk::LookupList(const Schema& schema, std::string_view key) const {
  FieldSchema found = Lookup(schema, key);
  if (!found.is_list && found.shape != FieldShape::kBoxed && found.shape != FieldShape::kOptional) {
    Throw(Cause::kMismatch, "the field \"" + std::string(key) + "\" is no list");
  }
  return found;
}

bool StrategicWalk::Knows(const Schema& schema, std::string_view key) {
  if (schema.info == nullptr) return false;
  for (std::size_t i = 0; i < schema.info->json_count; ++i) {
    if (schema.info->json_fields[i].name() == key) return true;
  }
  return false;
}

// The type that all elements of both lists have.
Value::Type StrategicWalk::ElementType(const Value& a, const Value& b) const {
  bool first = true;
  Value::Type type = Value::Type::kNull;
  for (const Value* list : {&a, &b}) {
    for (const Value& item : list->items()) {
      if (std::exchange(first, false)) type = item.type();
      if (item.type() != type || item.IsNull()) Throw(Cause::kMismatch, "the elements of the list differ in type");
    }
  }
  if (first) Throw(Cause::kMismatch, "no elements in any of the lists");
  if (type == Value::Type::kArray) Throw(Cause::kMismatch, "lists of lists are not supported");
  return type;
}

// What tells an element from others: a scalar itself, or the value of an object's merge key.
std::string StrategicWalk::Identity(const Value& item, std::string_view merge_key) const {
  const Value* value = &item;
  if (!merge_key.empty()) {
    value = item.Find(merge_key);
    if (value == nullptr) return "null";
  }
  if (value->IsArray() || value->IsObject()) {
    Throw(Cause::kMismatch, merge_key.empty() ? std::string("an element of the list is no scalar")
                                              : "the merge key \"" + std::string(merge_key) + "\" is no scalar");
  }
  return value->EncodeJson();
}

std::string StrategicWalk::RequiredIdentity(const Value& item, std::string_view merge_key) const {
  if (!merge_key.empty()) {
    if (!item.IsObject()) Throw(Cause::kMismatch, "expected an object");
    if (!item.Contains(merge_key)) {
      Throw(Cause::kMismatch, "an element lacks the merge key \"" + std::string(merge_key) + "\"");
    }
  }
  return Identity(item, merge_key);
}

StrategicWalk::Positions StrategicWalk::PositionsOf(const Value& list, std::string_view merge_key) const {
  Positions positions;
  std::size_t i = 0;
  for (const Value& item : list.items()) positions.emplace(Identity(item, merge_key), i++);
  return positions;
}

}  // namespace kube::internal
