#include "kube/client/managed_fields.h"

#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kube/codec/registry.h"
#include "src/client/merge_schema.h"
#include "src/client/typed_fields.h"

namespace kube {
namespace {

using internal::MergeSchema;

const Value* FindEntry(const Value& object, std::string_view manager, std::string_view subresource) {
  for (const Value& entry : object["metadata"]["managedFields"].items()) {
    if (entry.GetString("manager").value_or("") == manager && entry.GetString("operation") == "Apply" &&
        entry.GetString("subresource").value_or("") == subresource) {
      return &entry;
    }
  }
  return nullptr;
}

// A key or value as libkube writes it in a step: keys in order, whole numbers without a fraction.
Value Plain(const Value& value) {
  if (value.IsDouble()) {
    const double number = value.AsDouble();
    const bool whole = std::abs(number) < 0x1p53 && number == std::trunc(number);
    return whole ? Value(static_cast<std::int64_t>(number)) : value;
  }
  if (!value.IsObject()) return value;
  std::map<std::string_view, Value> sorted;
  for (auto [key, member] : value.members()) sorted.emplace(key, Plain(member));
  Value plain = Object{};
  for (auto& [key, member] : sorted) plain[key] = std::move(member);
  return plain;
}

// The set with its steps as libkube writes them: other writers escape texts and order keys as they like.
FieldSet WithPlainSteps(const FieldSet& set) {
  FieldSet plain;
  plain.member = set.member;
  for (const auto& [step, child] : set.children) {
    std::string name = step;
    if (!step.starts_with("f:")) {
      Value value;
      DecodeFailure failure;
      if (!Value::TryDecodeJson(std::string_view(step).substr(2), &value, {}, &failure)) continue;
      name = step.substr(0, 2) + Plain(value).EncodeJson();
    }
    FieldSet below = WithPlainSteps(child);
    if (below.empty()) continue;  // nothing in it could be read
    const auto [it, fresh] = plain.children.try_emplace(std::move(name), std::move(below));
    if (!fresh) it->second = it->second.Union(below);
  }
  return plain;
}

// What an owned set tells of the list it lies in, where no table does.
MergeSchema SchemaFromSteps(const FieldSet& owned, std::string* keys) {
  for (const auto& [step, child] : owned.children) {
    if (step.starts_with("v:")) return {MergeSchema::Kind::kListSet, nullptr, {}};
    if (!step.starts_with("k:")) continue;
    Value names;
    DecodeFailure failure;
    if (!Value::TryDecodeJson(std::string_view(step).substr(2), &names, {}, &failure)) continue;
    for (auto [name, value] : std::as_const(names).members()) {
      if (!keys->empty()) *keys += ',';
      *keys += name;
    }
    return {MergeSchema::Kind::kListMap, nullptr, *keys};
  }
  return {};
}

// An applier owns the keys that it sent. Owning some, it left to their defaults those that have one, and so they stay;
// who owns none changed an item without naming it in an apply.
void AddKeys(const MergeSchema& schema, bool known, const Value& from, Value& to) {
  std::vector<std::string_view> absent;
  const std::vector<std::string_view> names = schema.KeyNames();
  for (std::string_view key : names) {
    if (!to.Contains(key)) absent.push_back(key);
  }
  const bool some = absent.size() < names.size();
  for (std::string_view key : absent) {
    const Value* value = from.Find(key);
    // Of other kinds than built-in ones nobody knows the defaults.
    if (value == nullptr || (some && (!known || *value == MergeSchema::KeyDefault(key)))) continue;
    to[key] = *value;
  }
}

// Takes out of a value what a set has of it.
class Picker {
 public:
  /// `same_version`: what the value lacks is meant to be said as zero or null.
  explicit Picker(bool same_version) : same_version_(same_version) {}

  Value Pick(const MergeSchema& schema, const Value& value, const FieldSet& owned) const {
    const bool free = schema.kind == MergeSchema::Kind::kFree;
    if (schema.kind == MergeSchema::Kind::kAtomic || (free && owned.children.empty())) return value;
    if (value.IsObject()) return PickMembers(schema, value, owned);
    return value.IsArray() ? PickItems(schema, value, owned) : value;
  }

 private:
  Value PickMembers(const MergeSchema& schema, const Value& object, const FieldSet& owned) const;
  Value PickItems(const MergeSchema& given, const Value& list, const FieldSet& owned) const;
  bool IsHollow(const MergeSchema& schema, const Value& live, const FieldSet& owned, const Value& picked) const;

  bool same_version_;
};

// Whether nothing of what is owned inside an object or list is there. Taken empty, it would be owned as a whole.
bool Picker::IsHollow(const MergeSchema& schema, const Value& live, const FieldSet& owned, const Value& picked) const {
  const bool is_container = picked.IsObject() || picked.IsArray();
  if (!is_container || !picked.empty()) return false;
  // An empty list that is merged item by item says nothing.
  if (schema.kind == MergeSchema::Kind::kListMap || schema.kind == MergeSchema::Kind::kListSet) return true;
  if (owned.children.empty()) return false;
  // What was applied as zero or null inside it needs it.
  return !same_version_ || schema.kind != MergeSchema::Kind::kStruct ||
         internal::FindMissing(*schema.type, owned, live).empty();
}

Value Picker::PickMembers(const MergeSchema& schema, const Value& object, const FieldSet& owned) const {
  Value picked = Object{};
  for (auto [key, member] : object.members()) {
    const FieldSet* child = owned.Find("f:" + std::string(key));
    // Built-in types know no null, it stands for what is not there.
    if (child == nullptr || (member.IsNull() && schema.kind != MergeSchema::Kind::kFree)) continue;
    const MergeSchema inside = schema.Member(key);
    Value part = Pick(inside, member, *child);
    if (!IsHollow(inside, member, *child, part)) picked[key] = std::move(part);
  }
  return picked;
}

Value Picker::PickItems(const MergeSchema& given, const Value& list, const FieldSet& owned) const {
  std::string keys;
  const bool free = given.kind == MergeSchema::Kind::kFree;
  const MergeSchema schema = free ? SchemaFromSteps(owned, &keys) : given;
  Value picked = Array{};
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Value& item = list[i];
    const bool by_index = schema.kind == MergeSchema::Kind::kAtomic;
    const FieldSet* child = owned.Find(by_index ? "i:" + std::to_string(i) : schema.ItemStep(item));
    if (child == nullptr) continue;
    if (schema.kind != MergeSchema::Kind::kListMap) {
      picked.push_back(item);
      continue;
    }
    Value part = Pick(free ? MergeSchema{MergeSchema::Kind::kFree, nullptr, {}} : schema.Item(), item, *child);
    if (part.IsObject()) AddKeys(schema, !free, item, part);
    picked.push_back(std::move(part));
  }
  return picked;
}

}  // namespace

std::optional<FieldSet> OwnedFields(const Value& object, std::string_view manager, std::string_view subresource) {
  const Value* entry = FindEntry(object, manager, subresource);
  if (entry == nullptr) return std::nullopt;
  return FieldSet::FromFieldsV1((*entry)["fieldsV1"]);
}

namespace internal {

Extracted ExtractOwned(const TypeInfo* type, const Value& live, std::string_view manager,
                       std::string_view subresource) {
  Extracted extracted;
  extracted.object = Object{};
  if (const Value* entry = FindEntry(live, manager, subresource)) {
    FieldSet owned = WithPlainSteps(FieldSet::FromFieldsV1((*entry)["fieldsV1"]));
    owned.RemoveBelow({"f:metadata", "f:managedFields"});  // an apply may not hold them
    // In another version a field of the same name may be another one.
    const bool same_version = type != nullptr && entry->GetString("apiVersion") == type->api_version;
    extracted.object = Picker(same_version).Pick(MergeSchema::OfObject(type), live, owned);
    if (type != nullptr) {
      const MissingFields missing = same_version ? FindMissing(*type, owned, live) : MissingFields{};
      AddFields(*type, missing.zeros, missing.nulls, extracted.object);
      extracted.said = ZeroFields(*type, extracted.object).Union(missing.zeros).Union(missing.nulls);
    }
  }
  for (const char* key : {"apiVersion", "kind"}) {
    if (const Value* value = live.Find(key)) extracted.object[key] = *value;
  }
  for (const char* key : {"name", "namespace"}) {
    const Value* value = live["metadata"].Find(key);
    if (value != nullptr && *value != Value("")) extracted.object.Set({"metadata", key}, *value);
  }
  return extracted;
}

}  // namespace internal

Unstructured ExtractFields(const Unstructured& live, std::string_view manager, std::string_view subresource) {
  const TypeInfo* type = FindTypeInfo(live.api_version(), live.kind());
  return Unstructured(internal::ExtractOwned(type, live.object(), manager, subresource).object);
}

}  // namespace kube
