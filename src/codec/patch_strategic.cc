// Strategic merge patch. Source: apimachinery util/strategicpatch/patch.go (mergeMap and below).

#include "src/codec/patch_strategic.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "kube/codec/patch.h"
#include "src/codec/patch_conditions.h"
#include "src/codec/patch_object.h"

namespace kube {
namespace internal {
namespace {

using Cause = PatchError::Cause;

bool IsDirective(const Value& value, std::string_view name) { return value.IsString() && value.AsString() == name; }

void DropNulls(Value& value) {
  if (value.IsObject()) {
    if (value.empty()) return;
    std::vector<bool> nulls;
    for (auto [key, member] : value.MutableMembers()) {
      nulls.push_back(member.IsNull());
      DropNulls(member);
    }
    if (std::find(nulls.begin(), nulls.end(), true) != nulls.end()) ValueAccess::EraseMarked(value, nulls);
  } else if (value.IsArray() && !value.empty()) {
    for (Value& item : value.MutableItems()) DropNulls(item);
  }
}

// Takes out every object that carries a directive. False when that is `value` itself.
bool DropDirectives(Value& value) {
  if (value.IsObject()) {
    if (value.Contains(kPatchDirective)) return false;
    std::vector<bool> dropped(value.size());
    bool any = false;
    std::size_t i = 0;
    if (value.empty()) return true;
    for (auto [key, member] : value.MutableMembers()) {
      dropped[i] = !DropDirectives(member);
      any |= dropped[i++];
    }
    if (any) ValueAccess::EraseMarked(value, dropped);
  } else if (value.IsArray() && !value.empty()) {
    std::vector<bool> dropped(value.size());
    std::size_t i = 0;
    bool any = false;
    for (Value& item : value.MutableItems()) {
      dropped[i] = !DropDirectives(item);
      any |= dropped[i++];
    }
    if (any) ValueAccess::EraseMarked(value, dropped);
  }
  return true;
}

}  // namespace

// `$retainKeys` names the members that may stay.
void StrategicMerge::RetainKeys(Value& original, Value& patch) {
  const Value* directive = std::as_const(patch).Find(kRetainKeys);
  if (directive == nullptr) return;
  Value keys = *directive;
  patch.Erase(kRetainKeys);
  if (into_patch_) {
    const Value* other = std::as_const(original).Find(kRetainKeys);
    if (other != nullptr && *other != keys) Throw(Cause::kMismatch, "the $retainKeys of the two patches differ");
    original[kRetainKeys] = std::move(keys);
    return;
  }
  if (!keys.IsArray()) Throw(Cause::kMalformed, "$retainKeys is a list of keys");
  Value kept = Object{};
  for (const Value& key : std::as_const(keys).items()) {
    if (key.IsString()) kept[key.AsString()] = true;
  }
  for (auto [key, value] : std::as_const(patch).members()) {
    if (value.IsNull() || key.starts_with(kDeletePrefix) || key.starts_with(kOrderPrefix)) continue;
    if (!kept.Contains(key))
      Throw(Cause::kMalformed, "the patch sets \"" + std::string(key) + "\", which its $retainKeys lacks");
  }
  if (original.empty()) return;
  std::vector<bool> dropped(original.size());
  std::size_t i = 0;
  for (auto [key, value] : std::as_const(original).members()) dropped[i++] = !kept.Contains(key);
  ValueAccess::Own(original, Value::Type::kObject);
  ValueAccess::EraseMarked(original, dropped);
}

std::string StrategicMerge::ListName(std::string_view key, std::string_view prefix) const {
  // "$setElementOrder/containers": the part behind the slash names the list.
  std::size_t slash = key.find('/');
  if (slash == std::string_view::npos || key.substr(0, slash) != prefix) {
    Throw(Cause::kMalformed, "malformed directive \"" + std::string(key) + "\"");
  }
  return std::string(key.substr(slash + 1));
}

// `$setElementOrder/<list>` with the list's own patch. Both are then taken out of the patch.
void StrategicMerge::MergeOrdered(Value& original, Value& patch, const Schema& schema) {
  std::vector<std::string> directives;
  for (auto [key, value] : std::as_const(patch).members()) {
    if (key.starts_with(kOrderPrefix)) directives.emplace_back(key);
  }
  for (const std::string& directive : directives) {
    Value order = std::move(patch[directive]);
    patch.Erase(directive);
    if (!order.IsArray()) Throw(Cause::kMismatch, directive + " is a list");
    if (into_patch_) {
      const Value* other = std::as_const(original).Find(directive);
      if (other != nullptr && *other != order) Throw(Cause::kMismatch, directive + " differs in the two patches");
      original[directive] = order;
    }
    std::string key = ListName(directive, kOrderPrefix);
    InField in_field(*this, key);
    Value* in_original = std::as_const(original).Contains(key) ? &original[key] : nullptr;
    Value* in_patch = std::as_const(patch).Contains(key) ? &patch[key] : nullptr;
    if ((in_original != nullptr && !in_original->IsArray()) || (in_patch != nullptr && !in_patch->IsArray())) {
      Throw(Cause::kMismatch, "expected a list");
    }
    FieldSchema field = LookupList(schema, key);
    Value patch_list = in_patch == nullptr ? Value(Array{}) : *in_patch;
    CheckOrder(patch_list, order, field.merge_key);
    if (in_original == nullptr && in_patch == nullptr) continue;
    Value server_order = in_original == nullptr ? Value(Array{}) : *in_original;
    Value merged;
    if (in_patch == nullptr) {
      merged = server_order;
    } else if (in_original == nullptr) {
      merged = patch_list;
      DropDirectives(merged);
    } else if (field.strategy == "merge") {
      merged = MergeLists(server_order, patch_list, field, false);
    } else {
      merged = patch_list;
    }
    bool objects = ElementType(server_order, patch_list) == Value::Type::kObject;
    Value result = Ordered(std::move(merged), order, server_order, field.merge_key, objects);
    original[key] = std::move(result);
    if (in_patch != nullptr) patch.Erase(key);
  }
}

void StrategicMerge::MergeMember(ObjectEdit& original, std::string_view patch_key, Value value, const Schema& schema) {
  bool deletions = patch_key.starts_with(kDeletePrefix);
  if (deletions && into_patch_) return original.Set(patch_key, std::move(value));
  std::string key = deletions ? ListName(patch_key, kDeletePrefix) : std::string(patch_key);
  if (key.empty()) key = patch_key;
  if (value.IsNull()) return into_patch_ ? original.Set(key, nullptr) : original.Erase(key);
  Value* member = original.Find(key);
  if (member == nullptr || member->type() != value.type()) {
    if (deletions) return;
    if (!into_patch_) DropNulls(value);
    if (DropDirectives(value)) return original.Set(key, std::move(value));
    return original.Erase(key);
  }
  InField in_field(*this, key);
  if (value.IsObject()) {
    FieldSchema field = Lookup(schema, key);
    *member =
        field.strategy == "replace" ? std::move(value) : Merge(std::move(*member), std::move(value), field.schema);
  } else if (value.IsArray()) {
    FieldSchema field = LookupList(schema, key);
    bool merge = deletions || field.strategy == "merge";
    *member = merge ? MergeLists(std::move(*member), std::move(value), field, deletions) : std::move(value);
  } else {
    *member = std::move(value);
  }
}

Value StrategicMerge::Merge(Value original, Value patch, const Schema& schema) {
  if (const Value* directive = std::as_const(patch).Find(kPatchDirective)) {
    if (IsDirective(*directive, "delete")) return Object{};
    if (!IsDirective(*directive, "replace")) Throw(Cause::kMismatch, "unknown $patch directive");
    patch.Erase(kPatchDirective);
    return patch;
  }
  if (original.IsNull()) original = Object{};
  RetainKeys(original, patch);
  MergeOrdered(original, patch, schema);
  if (patch.empty()) return original;
  ObjectEdit edit(original, patch.size());
  for (auto [key, value] : patch.MutableMembers()) MergeMember(edit, key, std::move(value), schema);
  edit.Finish();
  return original;
}

}  // namespace internal

Value ApplyStrategicMergePatch(const Value& target, const Value& patch, const TypeInfo& type) {
  if (!patch.IsObject()) throw PatchError(PatchError::Cause::kMalformed, "a strategic merge patch is an object");
  if (!target.IsObject())
    throw PatchError(PatchError::Cause::kMismatch, "a strategic merge patch applies to an object");
  internal::CheckDepth({&patch});
  return internal::StrategicMerge().Merge(target, patch, {&type});
}

}  // namespace kube
