// Strategic merge patches computed from objects.
#ifndef KUBE_SRC_CODEC_PATCH_STRATEGIC_CREATE_H_
#define KUBE_SRC_CODEC_PATCH_STRATEGIC_CREATE_H_

#include <string_view>
#include <utility>
#include <vector>

#include "src/codec/patch_strategic.h"

namespace kube::internal {

class StrategicDiff : public StrategicWalk {
 public:
  /// What goes into the patch. Source: apimachinery util/strategicpatch DiffOptions.
  struct Parts {
    bool changes = true;  ///< additions too
    bool deletions = true;
    bool order = true;         ///< $setElementOrder
    bool retain_keys = false;  ///< of the objects at hand
  };

  Value Objects(const Value& original, const Value& modified, const Schema& schema, Parts parts);

 private:
  struct ListPatch {
    Value items = Array{};
    Value deletions = Array{};  // of sets
    Value order = Array{};
  };

  void Member(std::string_view key, const Value& original, const Value& modified, const Schema& schema, Parts parts,
              Value& patch);
  ListPatch Lists(const Value& original, const Value& modified, const FieldSchema& field, Parts parts);
  ListPatch ListsOfObjects(const Value& original, const Value& modified, const FieldSchema& field, Parts parts);
  ListPatch Sets(const Value& original, const Value& modified, Parts parts) const;
  bool SameOrder(const Value& original, const Value& modified, std::string_view merge_key) const;
  /// The elements with what they are sorted by.
  std::vector<std::pair<std::string, const Value*>> SortedByKey(const Value& list, std::string_view merge_key) const;
};

/// Whether two patches of one original contradict each other.
class StrategicAgreement : public StrategicWalk {
 public:
  /// Throws PatchConflictError at the first place where they do. Source: strategicpatch MergingMapsHaveConflicts.
  void Check(const Value& left, const Value& right, const Schema& schema) { CheckMembers(left, right, schema); }

 private:
  void CheckValues(const Value& left, const Value& right, const FieldSchema& field);
  void CheckMembers(const Value& left, const Value& right, const Schema& schema);
  void CheckLists(const Value& left, const Value& right, const FieldSchema& field);
  [[noreturn]] void Conflict() const;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_PATCH_STRATEGIC_CREATE_H_
