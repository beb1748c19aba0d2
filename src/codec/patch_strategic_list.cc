// Strategic merge patch: lists. Source: apimachinery util/strategicpatch/patch.go (mergeSlice and below).

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "src/codec/patch_strategic.h"
#include "src/codec/value_node.h"

namespace kube::internal {
namespace {

using Cause = PatchError::Cause;

bool Is(const Value* directive, std::string_view name) {
  return directive != nullptr && directive->IsString() && directive->AsString() == name;
}

void Push(Value& list, Value item) { list.push_back(std::move(item)); }

}  // namespace

// The elements of the patch that are no deletions must stand in the order's order.
void StrategicMerge::CheckOrder(const Value& patch, const Value& order, std::string_view merge_key) const {
  if (patch.empty() || order.empty()) return;
  std::vector<const Value*> given;
  for (const Value& item : patch.items()) {
    if (!merge_key.empty()) {
      if (!item.IsObject()) Throw(Cause::kMismatch, "expected an object");
      if (Is(item.Find(kPatchDirective), "delete")) continue;
    }
    given.push_back(&item);
  }
  std::size_t at = 0;
  std::span<const Value> places = order.items();
  std::size_t place = 0;
  while (at < given.size() && place < places.size()) {
    if (given[at]->Contains(kPatchDirective)) {
      ++at;
      continue;
    }
    if (RequiredIdentity(*given[at], merge_key) == RequiredIdentity(places[place], merge_key)) ++at;
    ++place;
  }
  if (at < given.size()) Throw(Cause::kMismatch, "the order of the patch's list differs from $setElementOrder");
}

Value StrategicMerge::MergeLists(Value original, Value patch, const FieldSchema& field, bool deletions) {
  if (original.empty() && patch.empty()) return original;
  bool objects = ElementType(original, patch) == Value::Type::kObject;
  Value merged;
  if (objects) {
    if (field.merge_key.empty()) Throw(Cause::kMismatch, "a list of objects without a merge key cannot be merged");
    TakeDirectives(original, patch, field.merge_key);
    merged = MergeObjects(original, patch, field);
  } else {
    Positions in_patch = PositionsOf(patch, "");
    std::set<std::string> seen;
    merged = Array{};
    for (const Value& item : std::as_const(original).items()) {
      std::string identity = Identity(item, "");
      if (deletions ? !in_patch.contains(identity) : seen.insert(identity).second) Push(merged, item);
    }
    if (deletions) return merged;
    for (const Value& item : std::as_const(patch).items()) {
      if (seen.insert(Identity(item, "")).second) Push(merged, item);
    }
  }
  return Ordered(std::move(merged), patch, original, field.merge_key, objects);
}

// Follows the elements with a `$patch`: deletions are applied to `original`, `replace` makes the rest of the patch the
// list. They are gone from `patch` then.
void StrategicMerge::TakeDirectives(Value& original, Value& patch, std::string_view merge_key) const {
  bool replace = false;
  std::set<std::string> deleted;
  Value rest = Array{};
  for (Value& item : patch.MutableItems()) {
    const Value* directive = std::as_const(item).Find(kPatchDirective);
    if (directive == nullptr) {
      Push(rest, std::move(item));
    } else if (Is(directive, "delete")) {
      deleted.insert(RequiredIdentity(item, merge_key));
    } else if (Is(directive, "replace")) {
      replace = true;
    } else {
      Throw(Cause::kMismatch,
            Is(directive, "merge") ? "$patch: merge is not for elements of lists" : "unknown $patch directive");
    }
  }
  if (replace) {
    original = std::move(rest);
    patch = Array{};
    return;
  }
  patch = std::move(rest);
  if (deleted.empty() || original.empty()) return;
  std::vector<bool> marked;
  for (const Value& item : std::as_const(original).items()) {
    marked.push_back(item.Contains(merge_key) && deleted.contains(Identity(item, merge_key)));
  }
  ValueAccess::Own(original, Value::Type::kArray);
  ValueAccess::EraseMarked(original, marked);
}

// `original` with the elements of the patch merged in, or appended where there is none of that key.
Value StrategicMerge::MergeObjects(Value& original, Value& patch, const FieldSchema& field) {
  Positions positions;
  std::size_t i = 0;
  for (const Value& item : std::as_const(original).items()) {
    if (item.Contains(field.merge_key)) positions.emplace(Identity(item, field.merge_key), i);
    ++i;
  }
  Value merged = original;
  for (Value& item : patch.MutableItems()) {
    std::string identity = RequiredIdentity(item, field.merge_key);
    auto [at, fresh] = positions.emplace(identity, merged.size());
    if (fresh) {
      Push(merged, item);
      continue;
    }
    Value& into = merged[at->second];
    InField in_element(*this, identity);
    into = Merge(std::move(into), item, field.schema);
  }
  return merged;
}

// A stable sort by the places that `order` gives.
std::vector<Value> StrategicMerge::Sorted(std::vector<Value> items, const Positions& order, std::string_view merge_key,
                                          bool objects) const {
  struct Placed {
    std::size_t place;
    std::size_t rank;  // keeps those of one place in their order
    Value value;
  };
  std::vector<Placed> placed;
  std::vector<Value> deletions;
  for (Value& item : items) {
    if (objects) {
      (void)RequiredIdentity(item, merge_key);
      if (Is(std::as_const(item).Find(kPatchDirective), "delete")) {
        deletions.push_back(std::move(item));
        continue;
      }
    }
    auto at = order.find(Identity(item, objects ? merge_key : ""));
    placed.push_back({at == order.end() ? order.size() : at->second, placed.size(), std::move(item)});
  }
  std::sort(placed.begin(), placed.end(),
            [](const Placed& a, const Placed& b) { return a.place != b.place ? a.place < b.place : a.rank < b.rank; });
  items.clear();
  for (Placed& item : placed) items.push_back(std::move(item.value));
  for (Value& item : deletions) items.push_back(std::move(item));
  return items;
}

Value StrategicMerge::Ordered(Value merged, const Value& order, const Value& server_order, std::string_view merge_key,
                              bool objects) const {
  std::string_view key = objects ? merge_key : std::string_view();
  if (objects) {
    for (const Value* list : {&order, &server_order}) {
      for (const Value& item : list->items()) (void)RequiredIdentity(item, merge_key);
    }
  }
  Positions in_order = PositionsOf(order, key);
  Positions in_server = PositionsOf(server_order, key);
  std::vector<Value> ours;
  std::vector<Value> servers;
  if (!merged.empty()) {
    for (Value& item : merged.MutableItems()) {
      bool known = in_order.contains(RequiredIdentity(item, merge_key));
      (known ? ours : servers).push_back(std::move(item));
    }
  }
  ours = Sorted(std::move(ours), in_order, merge_key, objects);
  servers = Sorted(std::move(servers), in_server, merge_key, objects);
  // The server's own elements keep their place before those of ours that followed them.
  Value result = Array{};
  std::size_t i = 0;
  for (Value& our : ours) {
    auto our_place = in_server.find(Identity(our, key));
    while (i < servers.size() && our_place != in_server.end()) {
      auto place = in_server.find(Identity(servers[i], key));
      if (place == in_server.end() || place->second >= our_place->second) break;
      Push(result, std::move(servers[i++]));
    }
    Push(result, std::move(our));
  }
  while (i < servers.size()) Push(result, std::move(servers[i++]));
  return result;
}

}  // namespace kube::internal
