// Strategic merge patches from three objects. Source: apimachinery util/strategicpatch/patch.go.

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kube/codec/patch_create.h"
#include "src/codec/member_index.h"
#include "src/codec/patch_conditions.h"
#include "src/codec/patch_strategic_create.h"

namespace kube {
namespace internal {

void StrategicAgreement::Conflict() const { throw PatchConflictError(path_); }

void StrategicAgreement::CheckValues(const Value& left, const Value& right, const FieldSchema& field) {
  if (left.IsObject()) {
    if (!right.IsObject()) Conflict();
    // A directive is about the whole object.
    const Value* ours = left.Find(kPatchDirective);
    const Value* theirs = right.Find(kPatchDirective);
    if ((ours == nullptr) != (theirs == nullptr) || (ours != nullptr && *ours != *theirs)) Conflict();
    if (field.strategy != "replace") CheckMembers(left, right, field.schema);
  } else if (left.IsArray()) {
    if (!right.IsArray()) Conflict();
    CheckLists(left, right, field);
  } else if (left != right) {
    Conflict();
  }
}

void StrategicAgreement::CheckMembers(const Value& left, const Value& right, const Schema& schema) {
  const MemberIndex rights(right);
  for (auto [key, value] : left.members()) {
    // Two lists of deletions, or of places, do not contradict each other.
    if (key == kPatchDirective || key == kRetainKeys || key.starts_with(kDeletePrefix) ||
        key.starts_with(kOrderPrefix)) {
      continue;
    }
    const Value* other = rights.Find(key);
    if (other == nullptr) continue;
    InField in_field(*this, key);
    FieldSchema field;
    if (value.IsArray()) field = LookupList(schema, key);
    if (value.IsObject()) field = Lookup(schema, key);
    CheckValues(value, *other, field);
  }
}

void StrategicAgreement::CheckLists(const Value& left, const Value& right, const FieldSchema& field) {
  if (left.empty() && right.empty()) return;
  const bool objects = ElementType(left, right) == Value::Type::kObject;
  const FieldSchema item{.schema = field.schema};
  if (field.strategy == "merge") {
    if (!objects) return;  // sets can be joined
    std::map<std::string, const Value*> rights;
    for (const Value& element : right.items()) rights[RequiredIdentity(element, field.merge_key)] = &element;
    for (const Value& element : left.items()) {
      const std::string identity = RequiredIdentity(element, field.merge_key);
      const auto other = rights.find(identity);
      if (other == rights.end()) continue;
      InField in_element(*this, identity);
      CheckValues(element, *other->second, item);
    }
    return;
  }
  if (left.size() != right.size()) Conflict();
  if (objects) {
    for (std::size_t i = 0; i < left.size(); ++i) CheckValues(left[i], right[i], item);
    return;
  }
  const Positions in_left = PositionsOf(left, "");
  const Positions in_right = PositionsOf(right, "");
  const auto same_key = [](const auto& a, const auto& b) { return a.first == b.first; };
  if (!std::equal(in_left.begin(), in_left.end(), in_right.begin(), in_right.end(), same_key)) Conflict();
}

}  // namespace internal

Value CreateThreeWayStrategicMergePatch(const Value& original, const Value& modified, const Value& current,
                                        const TypeInfo& type, const ThreeWayOptions& options) {
  using internal::StrategicDiff;
  internal::CheckObjects({&original, &modified, &current});
  internal::CheckDepth({&original, &modified, &current});
  Value changes = StrategicDiff().Objects(current, modified, {&type}, {.deletions = false});
  Value deletions = StrategicDiff().Objects(original, modified, {&type}, {.changes = false});
  Value patch = internal::StrategicMerge(internal::StrategicMerge::Into::kPatch)
                    .Merge(std::move(deletions), std::move(changes), {&type});
  internal::CheckUnchanged(patch, options.unchanged);
  if (!options.overwrite) {
    const Value theirs = StrategicDiff().Objects(original, current, {&type}, {.order = false});
    internal::StrategicAgreement().Check(patch, theirs, {&type});
  }
  return patch;
}

}  // namespace kube
