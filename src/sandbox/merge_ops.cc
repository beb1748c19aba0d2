#include "src/sandbox/merge_ops.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace kube::sandbox {
namespace {

std::string FieldStep(std::string_view key) { return "f:" + std::string(key); }

using ItemIndex = std::map<std::string, const Value*, std::less<>>;

ItemIndex IndexItems(const MergeSchema& schema, const Value& list) {
  ItemIndex index;
  for (const Value& item : list.items()) index.emplace(schema.ItemStep(item), &item);
  return index;
}

Value MergeMembers(const MergeSchema& schema, const Value& live, const Value& applied) {
  Value merged = live;
  for (const auto [key, value] : applied.members()) {
    const Value* old = live.Find(key);
    merged[key] = old == nullptr ? value : MergeApplied(schema.Member(key), *old, value);
  }
  return merged;
}

// Keeps the order of both lists where they agree; the applied order wins where they do not.
Value MergeItems(const MergeSchema& schema, const Value& live, const Value& applied) {
  const ItemIndex in_live = IndexItems(schema, live);
  const ItemIndex in_applied = IndexItems(schema, applied);
  std::set<std::string, std::less<>> done;
  Value merged = Array{};
  std::size_t next = 0;  // of applied
  const auto take_applied = [&](const std::string& step, const Value& item) {
    if (!done.insert(step).second) return;
    const auto old = in_live.find(step);
    merged.push_back(old == in_live.end() ? item : MergeApplied(schema.Item(), *old->second, item));
  };
  for (const Value& item : live.items()) {
    const std::string step = schema.ItemStep(item);
    if (!in_applied.contains(step)) {
      merged.push_back(item);
      continue;
    }
    while (!done.contains(step) && next < applied.size()) {
      const Value& candidate = applied[next++];
      take_applied(schema.ItemStep(candidate), candidate);
    }
  }
  for (; next < applied.size(); ++next) take_applied(schema.ItemStep(applied[next]), applied[next]);
  return merged;
}

// The path itself and everything below it.
FieldSet EveryPath(const MergeSchema& schema, const Value& value) {
  FieldSet set = NewFields(schema, Value(), value);
  set.member = true;
  return set;
}

// Whether one of them holds parts where the other holds nothing: no difference of the whole.
bool IsNothingAndContainer(const MergeSchema& schema, const Value& a, const Value& b) {
  return (a.IsNull() && (schema.HasMembers(b) || schema.HasItems(b))) ||
         (b.IsNull() && (schema.HasMembers(a) || schema.HasItems(a)));
}

// What becomes of one member or item: nothing when it goes.
std::optional<Value> PruneOne(const MergeSchema& schema, const Value& value, const FieldSet* gone,
                              const FieldSet* keep) {
  if (gone == nullptr) return value;
  const bool kept = keep != nullptr && !keep->empty();
  if (gone->member && !kept) return std::nullopt;
  if (gone->children.empty()) return value;
  Value pruned = PruneFields(schema, value, *gone, keep);
  if (pruned.empty() && !value.empty() && !kept) return std::nullopt;
  return pruned;
}

}  // namespace

FieldSet FieldsOf(const MergeSchema& schema, const Value& value) {
  FieldSet set;
  if (schema.HasMembers(value)) {
    for (const auto [key, member] : value.members()) {
      FieldSet child = FieldsOf(schema.Member(key), member);
      if (member.IsNull() || (member.IsObject() && member.empty()) || !schema.IsField(key)) child.member = true;
      if (!child.empty()) set.children.insert_or_assign(FieldStep(key), std::move(child));
    }
  } else if (schema.HasItems(value)) {
    for (const Value& item : value.items()) {
      FieldSet child = FieldsOf(schema.Item(), item);
      child.member = true;
      const auto [slot, fresh] = set.children.try_emplace(schema.ItemStep(item), child);
      if (!fresh) slot->second = slot->second.Union(child);
    }
  } else {
    set.member = true;
  }
  return set;
}

FieldSet NewFields(const MergeSchema& schema, const Value& before, const Value& after) {
  FieldSet set;
  const auto add = [&](std::string step, FieldSet child) {
    if (!child.empty()) set.children.emplace(std::move(step), std::move(child));
  };
  if (schema.HasMembers(after) && (before.IsNull() || schema.HasMembers(before))) {
    for (const auto [key, value] : after.members()) {
      const MergeSchema member = schema.Member(key);
      const Value* old = before.Find(key);
      add(FieldStep(key), old == nullptr ? EveryPath(member, value) : NewFields(member, *old, value));
    }
  } else if (schema.HasItems(after) && (before.IsNull() || schema.HasItems(before))) {
    const ItemIndex old = IndexItems(schema, before);
    for (const auto& [step, item] : IndexItems(schema, after)) {
      const auto it = old.find(step);
      add(step, it == old.end() ? EveryPath(schema.Item(), *item) : NewFields(schema.Item(), *it->second, *item));
    }
  }
  return set;
}

FieldSet ModifiedFields(const MergeSchema& schema, const Value& before, const Value& after) {
  FieldSet set;
  const auto add = [&](const std::string& step, FieldSet child) {
    if (!child.empty()) set.children.emplace(step, std::move(child));
  };
  if (schema.HasMembers(before) && schema.HasMembers(after)) {
    for (const auto [key, value] : after.members()) {
      if (const Value* old = before.Find(key)) add(FieldStep(key), ModifiedFields(schema.Member(key), *old, value));
    }
  } else if (schema.HasItems(before) && schema.HasItems(after)) {
    const ItemIndex old = IndexItems(schema, before);
    for (const auto& [step, item] : IndexItems(schema, after)) {
      if (const auto it = old.find(step); it != old.end()) add(step, ModifiedFields(schema.Item(), *it->second, *item));
    }
  } else if (!IsNothingAndContainer(schema, before, after)) {
    set.member = before != after;
  }
  return set;
}

Value MergeApplied(const MergeSchema& schema, const Value& live, const Value& applied) {
  if (schema.HasMembers(live) && schema.HasMembers(applied)) return MergeMembers(schema, live, applied);
  if (schema.HasItems(live) && schema.HasItems(applied)) return MergeItems(schema, live, applied);
  return applied;
}

Value PruneFields(const MergeSchema& schema, const Value& value, const FieldSet& gone, const FieldSet* keep) {
  if (schema.HasMembers(value)) {
    Value result = Object{};
    for (const auto [key, member] : value.members()) {
      const std::string step = FieldStep(key);
      std::optional<Value> rest =
          PruneOne(schema.Member(key), member, gone.Find(step), keep == nullptr ? nullptr : keep->Find(step));
      if (rest) result[key] = *std::move(rest);
    }
    return result;
  }
  if (schema.HasItems(value)) {
    Value result = Array{};
    for (const Value& item : value.items()) {
      const std::string step = schema.ItemStep(item);
      std::optional<Value> rest =
          PruneOne(schema.Item(), item, gone.Find(step), keep == nullptr ? nullptr : keep->Find(step));
      if (rest) result.push_back(*std::move(rest));
    }
    return result;
  }
  return value;
}

std::optional<std::string> FindDuplicateItem(const MergeSchema& schema, const Value& value, const std::string& path) {
  if (schema.HasMembers(value)) {
    for (const auto [key, member] : value.members()) {
      if (auto found = FindDuplicateItem(schema.Member(key), member, path + "." + std::string(key))) return found;
    }
  } else if (schema.HasItems(value)) {
    std::set<std::string> seen;
    for (const Value& item : value.items()) {
      const std::string step = schema.ItemStep(item);
      if (!seen.insert(step).second) {
        FieldSet one;
        one.children[step].member = true;
        return path + ": duplicate entries for key " + one.Paths().front();
      }
      if (auto found = FindDuplicateItem(schema.Item(), item, path)) return found;
    }
  }
  return std::nullopt;
}

}  // namespace kube::sandbox
