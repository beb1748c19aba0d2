// Sets of field paths, as metadata.managedFields keeps them.
#ifndef KUBE_CODEC_FIELD_SET_H_
#define KUBE_CODEC_FIELD_SET_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/value.h"

namespace kube {

/// A tree of paths. Steps are written as in FieldsV1: `f:<field>`, `k:{"name":"web"}` (an item of a keyed list),
/// `v:"text"` (an item of a set), `i:0` (by index).
/// Source: sigs.k8s.io/structured-merge-diff fieldpath.Set and its JSON form.
struct FieldSet {
  bool member = false;  ///< the path that leads here is in the set
  std::map<std::string, FieldSet, std::less<>> children{};

  bool empty() const noexcept { return !member && children.empty(); }
  /// What lies behind one step; null when nothing does.
  const FieldSet* Find(std::string_view step) const;

  FieldSet Union(const FieldSet& other) const;
  FieldSet Difference(const FieldSet& other) const;
  FieldSet Intersection(const FieldSet& other) const;
  /// Without `path` and everything below it.
  void RemoveBelow(const std::vector<std::string_view>& path);

  /// The members, as `.spec.template.spec.containers[name="web"].image`: the form that conflicts have too.
  std::vector<std::string> Paths() const;

  Value ToFieldsV1() const;
  /// Reads the fieldsV1 of a managedFields entry. Malformed parts are left out.
  static FieldSet FromFieldsV1(const Value& fields);

  friend bool operator==(const FieldSet&, const FieldSet&) = default;
};

}  // namespace kube

#endif  // KUBE_CODEC_FIELD_SET_H_
