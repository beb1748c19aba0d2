#include "kube/client/managed_fields.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "kube/codec/registry.h"
#include "src/client/merge_schema.h"
#include "src/client/typed_fields.h"

namespace kube {
namespace {

using internal::MergeSchema;

const Value* FindEntry(const Value& object, std::string_view manager, std::string_view subresource) {
  for (const Value& entry : object["metadata"]["managedFields"].items()) {
    if (entry.GetString("manager") == manager && entry.GetString("operation") == "Apply" &&
        entry.GetString("subresource").value_or("") == subresource) {
      return &entry;
    }
  }
  return nullptr;
}

// The children of a set by their steps as libkube writes them: other writers escape texts and order keys as they like.
std::map<std::string, const FieldSet*, std::less<>> ByPlainStep(const FieldSet& set) {
  std::map<std::string, const FieldSet*, std::less<>> plain;
  for (const auto& [step, child] : set.children) {
    Value value;
    DecodeFailure failure;
    if (step.starts_with("f:") || !Value::TryDecodeJson(std::string_view(step).substr(2), &value, {}, &failure))
      continue;
    plain.emplace(step.substr(0, 2) + value.EncodeJson(), &child);
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

// An applier owns the keys that it sent. Owning some, it left the others to their defaults, and so they stay; who owns
// none changed an item without naming it in an apply.
void AddKeys(std::string_view keys, const Value& from, Value& to) {
  Value all = Object{};
  while (!keys.empty()) {
    const std::size_t comma = keys.find(',');
    const std::string_view key = keys.substr(0, comma);
    if (to.Contains(key)) return;
    if (const Value* value = from.Find(key)) all[key] = *value;
    keys.remove_prefix(comma == std::string_view::npos ? keys.size() : comma + 1);
  }
  for (auto [key, value] : std::as_const(all).members()) to[key] = value;
}

Value Pick(const MergeSchema& schema, const Value& value, const FieldSet& owned);

Value PickMembers(const MergeSchema& schema, const Value& object, const FieldSet& owned) {
  Value picked = Object{};
  for (auto [key, member] : object.members()) {
    if (const FieldSet* child = owned.Find("f:" + std::string(key))) {
      picked[key] = Pick(schema.Member(key), member, *child);
    }
  }
  return picked;
}

Value PickItems(const MergeSchema& given, const Value& list, const FieldSet& owned) {
  std::string keys;
  const bool free = given.kind == MergeSchema::Kind::kFree;
  const MergeSchema schema = free ? SchemaFromSteps(owned, &keys) : given;
  const auto steps = ByPlainStep(owned);
  Value picked = Array{};
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Value& item = list[i];
    const bool by_index = schema.kind == MergeSchema::Kind::kAtomic;
    const auto child = steps.find(by_index ? "i:" + std::to_string(i) : schema.ItemStep(item));
    if (child == steps.end()) continue;
    if (schema.kind != MergeSchema::Kind::kListMap) {
      picked.push_back(item);
      continue;
    }
    Value part = Pick(free ? MergeSchema{MergeSchema::Kind::kFree, nullptr, {}} : schema.Item(), item, *child->second);
    if (part.IsObject()) AddKeys(schema.keys, item, part);
    picked.push_back(std::move(part));
  }
  return picked;
}

Value Pick(const MergeSchema& schema, const Value& value, const FieldSet& owned) {
  const bool free = schema.kind == MergeSchema::Kind::kFree;
  if (schema.kind == MergeSchema::Kind::kAtomic || (free && owned.children.empty())) return value;
  if (value.IsObject()) return PickMembers(schema, value, owned);
  return value.IsArray() ? PickItems(schema, value, owned) : value;
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
    FieldSet owned = FieldSet::FromFieldsV1((*entry)["fieldsV1"]);
    extracted.object = Pick(MergeSchema::OfObject(type), live, owned);
    // In another version a field of the same name may be another one.
    const std::string_view version = type == nullptr ? live.GetString("apiVersion").value_or("") : type->api_version;
    if (entry->GetString("apiVersion") == version) extracted.missing = std::move(owned);
  }
  for (const char* key : {"apiVersion", "kind"}) {
    if (const Value* value = live.Find(key)) extracted.object[key] = *value;
  }
  for (const char* key : {"name", "namespace"}) {
    if (const Value* value = live["metadata"].Find(key)) extracted.object.Set({"metadata", key}, *value);
  }
  return extracted;
}

}  // namespace internal

Unstructured ExtractFields(const Unstructured& live, std::string_view manager, std::string_view subresource) {
  const TypeInfo* type = FindTypeInfo(live.api_version(), live.kind());
  internal::Extracted extracted = internal::ExtractOwned(type, live.object(), manager, subresource);
  if (type != nullptr) {
    const FieldSet missing = internal::MissingFields(*type, extracted.missing, extracted.object);
    internal::AddFields(*type, missing, {}, extracted.object);
  }
  return Unstructured(std::move(extracted.object));
}

}  // namespace kube
