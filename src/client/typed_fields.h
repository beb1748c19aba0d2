// The fields of a typed object as server-side apply sees them: which are present, where a member lies, what zero looks
// like.
#ifndef KUBE_SRC_CLIENT_TYPED_FIELDS_H_
#define KUBE_SRC_CLIENT_TYPED_FIELDS_H_

#include <string>
#include <string_view>
#include <vector>

#include "kube/client/apply_configuration.h"
#include "kube/codec/field_set.h"
#include "kube/codec/type_info.h"
#include "kube/codec/value.h"

namespace kube::internal {

/// Steps from the object down to a part of it, each as FieldSet writes it.
using FieldSteps = std::vector<std::string>;

/// A row of a table with what is known of how it merges.
struct FieldRow {
  const Field* field = nullptr;
  const FieldMergeInfo* merge = nullptr;

  /// The keys that tell the items of the list apart, comma separated; empty unless they are owned item by item.
  std::string_view item_keys() const;
};
/// The row of a JSON name; `field` is null when there is none.
FieldRow FindRow(const TypeInfo& type, std::string_view name);

/// The JSON of an object without whatever is zero: the members that it says something about. Pointers in Go (optional
/// and boxed members) that hold something stay, empty or not; so do the keys of list items.
Value ToPartialValue(const TypeInfo& type, const void* object);

/// What a member of that row looks like when it is zero or empty; null for what is a pointer in Go.
Value ZeroValueOf(const Field& field);

/// The step to an item of a list: by its keys where the list has some, else by its place.
std::string StepToItem(const FieldRow& list, const Value& item, std::size_t index);

/// Adds to `object`, the JSON of a partial object of `type`, the members of the two sets that it lacks, as zeros or as
/// nulls. What lies in parts that are not there is left out.
void AddFields(const TypeInfo& type, const FieldSet& zeros, const FieldSet& nulls, Value& object);

/// Fields that an object lacks, by what whoever owns them must have applied.
struct MissingFields {
  FieldSet zeros{};
  FieldSet nulls{};  ///< lists that are merged item by item are owned as such only by who applied null

  bool empty() const { return zeros.empty() && nulls.empty(); }
  /// What is missing below a step.
  void Add(const std::string& step, MissingFields below);
};

/// The leaves of `owned` that `object`, an object of `type`, lacks though their parents are there.
MissingFields FindMissing(const TypeInfo& type, const FieldSet& owned, const Value& object);

/// The members of `object`, a partial object of `type`, that are zero or empty though they are there; nulls are not.
FieldSet ZeroFields(const TypeInfo& type, const Value& object);

/// Finds the member of `object` that lies at `address` and is of that C++ type; no steps when there is none.
FieldSteps StepsToMember(const TypeInfo& type, const void* object, const void* address, const MemberType& member);

/// Reads `.spec.template.spec.containers[name="web"].image`, the form of conflicts and of FieldSet::Paths. A key of a
/// map is all of the rest, or what stands in brackets and quotes. Throws InvalidRequestError for a path that breaks the
/// grammar or leads to nothing that the type has.
FieldSteps ParseFieldPath(const TypeInfo& type, std::string_view text);

/// Puts `value` where the steps lead, through parts and items made on the way; a null `value` takes out what is there.
void PutAt(const FieldSteps& steps, const Value* value, Value& object);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_TYPED_FIELDS_H_
