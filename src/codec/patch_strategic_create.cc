// Strategic merge patches from two objects. Source: apimachinery util/strategicpatch/patch.go (diffMaps and below).

#include "src/codec/patch_strategic_create.h"

#include <algorithm>
#include <string>

#include "kube/codec/patch_create.h"
#include "src/codec/member_index.h"
#include "src/codec/patch_conditions.h"

namespace kube {
namespace internal {
namespace {

using Cause = PatchError::Cause;

bool OfOneType(const Value& a, const Value& b) { return a.type() == b.type() || (a.IsNumber() && b.IsNumber()); }

// As Go prints a scalar, which is what lists are sorted by.
std::string SortText(const Value& scalar) {
  return scalar.IsString() ? std::string(scalar.AsString()) : scalar.EncodeJson();
}

bool HasMore(const Value& original, const MemberIndex& modified) {
  for (auto [key, value] : original.members()) {
    if (!value.IsNull() && modified.Find(key) == nullptr) return true;
  }
  return false;
}

}  // namespace

Value StrategicDiff::Objects(const Value& original, const Value& modified, const Schema& schema, Parts parts) {
  const MemberIndex in_original(original);
  const MemberIndex in_modified(modified);
  Value patch = Object{};
  std::vector<std::string> retained;
  for (auto [key, value] : modified.members()) {
    if (parts.retain_keys && !value.IsNull()) retained.emplace_back(key);
    const Value* before = in_original.Find(key);
    if (before != nullptr && key == kPatchDirective) {
      if (!before->IsString() || !value.IsString()) Throw(Cause::kMismatch, "$patch must be a text");
      if (*before != value) patch[key] = value;
    } else if (before == nullptr || !OfOneType(*before, value)) {
      if (parts.changes) patch[key] = value;
    } else {
      InField in_field(*this, key);
      Member(key, *before, value, schema, parts, patch);
    }
  }
  if (parts.deletions) {
    for (auto [key, value] : original.members()) {
      if (in_modified.Find(key) == nullptr) patch[key] = nullptr;
    }
  }
  if (!retained.empty() && (!patch.empty() || HasMore(original, in_modified))) {
    std::sort(retained.begin(), retained.end());
    patch[kRetainKeys] = Array::From(retained);
  }
  return patch;
}

void StrategicDiff::Member(std::string_view key, const Value& original, const Value& modified, const Schema& schema,
                           Parts parts, Value& patch) {
  if (!original.IsObject() && !original.IsArray()) {
    if (parts.changes && original != modified) patch[key] = modified;
    return;
  }
  // What is equal need not be understood.
  if (!Knows(schema, key) && original == modified) return;
  if (original.IsObject()) {
    const FieldSchema field = Lookup(schema, key);
    if (field.strategy == "replace") {
      if (parts.changes && original != modified) patch[key] = modified;
      return;
    }
    parts.retain_keys = field.retain_keys;
    Value difference = Objects(original, modified, field.schema, parts);
    if (!difference.empty()) patch[key] = std::move(difference);
    return;
  }
  const FieldSchema field = LookupList(schema, key);
  if (field.strategy != "merge") {
    if (parts.changes && original != modified) patch[key] = modified;
    return;
  }
  parts.retain_keys = field.retain_keys;
  ListPatch lists = Lists(original, modified, field, parts);
  const std::string name(key);
  if (!lists.items.empty()) patch[name] = std::move(lists.items);
  if (!lists.deletions.empty()) patch[std::string(kDeletePrefix) + "/" + name] = std::move(lists.deletions);
  if (!lists.order.empty()) patch[std::string(kOrderPrefix) + "/" + name] = std::move(lists.order);
}

StrategicDiff::ListPatch StrategicDiff::Lists(const Value& original, const Value& modified, const FieldSchema& field,
                                              Parts parts) {
  if (original.empty()) {
    ListPatch all;
    if (parts.changes) all.items = modified;
    return all;
  }
  if (ElementType(original, modified) == Value::Type::kObject) return ListsOfObjects(original, modified, field, parts);
  return Sets(original, modified, parts);
}

std::vector<std::pair<std::string, const Value*>> StrategicDiff::SortedByKey(const Value& list,
                                                                             std::string_view merge_key) const {
  std::vector<std::pair<std::string, const Value*>> sorted;
  for (const Value& item : list.items()) {
    (void)RequiredIdentity(item, merge_key);
    sorted.emplace_back(SortText(merge_key.empty() ? item : item[merge_key]), &item);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return sorted;
}

bool StrategicDiff::SameOrder(const Value& original, const Value& modified, std::string_view merge_key) const {
  if (original.size() != modified.size()) return false;
  for (std::size_t i = 0; i < modified.size(); ++i) {
    if (Identity(original[i], merge_key) != Identity(modified[i], merge_key)) return false;
  }
  return true;
}

StrategicDiff::ListPatch StrategicDiff::ListsOfObjects(const Value& original, const Value& modified,
                                                       const FieldSchema& field, Parts parts) {
  const std::string_view key = field.merge_key;
  if (key.empty()) Throw(Cause::kMismatch, "a list of objects without a merge key cannot be compared");
  const auto before = SortedByKey(original, key);
  const auto after = SortedByKey(modified, key);
  ListPatch lists;
  std::vector<Value> items;
  Value deletions = Array{};
  for (std::size_t i = 0, j = 0; i < before.size() || j < after.size();) {
    if (j == after.size() || (i < before.size() && before[i].first < after[j].first)) {
      if (parts.deletions) deletions.push_back({{key, (*before[i].second)[key]}, {kPatchDirective, "delete"}});
      ++i;
    } else if (i == before.size() || after[j].first < before[i].first) {
      if (parts.changes) items.push_back(*after[j].second);
      ++j;
    } else {
      InField in_element(*this, before[i].first);
      Value difference = Objects(*before[i].second, *after[j].second, field.schema, parts);
      if (!difference.empty()) {
        difference[key] = (*after[j].second)[key];
        items.push_back(std::move(difference));
      }
      ++i;
      ++j;
    }
  }
  const Positions places = PositionsOf(modified, key);
  std::stable_sort(items.begin(), items.end(), [&](const Value& a, const Value& b) {
    return places.at(Identity(a, key)) < places.at(Identity(b, key));
  });
  for (Value& item : items) lists.items.push_back(std::move(item));
  for (const Value& deletion : std::as_const(deletions).items()) lists.items.push_back(deletion);
  const bool touched = !lists.items.empty();
  if (parts.order &&
      ((parts.changes && (touched || !SameOrder(original, modified, key))) || (parts.deletions && touched))) {
    for (const Value& item : modified.items()) lists.order.push_back({{key, item[key]}});
  }
  return lists;
}

StrategicDiff::ListPatch StrategicDiff::Sets(const Value& original, const Value& modified, Parts parts) const {
  const auto before = SortedByKey(original, "");
  const auto after = SortedByKey(modified, "");
  ListPatch lists;
  std::vector<Value> items;
  for (std::size_t i = 0, j = 0; i < before.size() || j < after.size();) {
    if (j == after.size() || (i < before.size() && before[i].first < after[j].first)) {
      const Value& gone = *before[i].second;
      const bool known = !lists.deletions.empty() && std::as_const(lists.deletions).items().back() == gone;
      if (parts.deletions && !known) lists.deletions.push_back(gone);
      ++i;
    } else if (i == before.size() || after[j].first < before[i].first) {
      if (parts.changes) items.push_back(*after[j].second);
      ++j;
    } else {
      ++i;
      ++j;
    }
  }
  const Positions places = PositionsOf(modified, "");
  std::stable_sort(items.begin(), items.end(), [&](const Value& a, const Value& b) {
    return places.at(Identity(a, "")) < places.at(Identity(b, ""));
  });
  for (Value& item : items) lists.items.push_back(std::move(item));
  const bool deleted = parts.deletions && !lists.deletions.empty();
  if (parts.order && (deleted || (parts.changes && original != modified))) lists.order = modified;
  return lists;
}

}  // namespace internal

Value CreateStrategicMergePatch(const Value& original, const Value& modified, const TypeInfo& type) {
  internal::CheckObjects({&original, &modified});
  internal::CheckDepth({&original, &modified});
  return internal::StrategicDiff().Objects(original, modified, {&type}, {});
}

}  // namespace kube
