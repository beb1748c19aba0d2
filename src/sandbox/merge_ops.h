// The steps of server-side apply, as functions on values and field sets.
#ifndef KUBE_SRC_SANDBOX_MERGE_OPS_H_
#define KUBE_SRC_SANDBOX_MERGE_OPS_H_

#include <kube/codec/field_set.h>
#include <kube/codec/value.h>

#include <optional>
#include <string>

#include "src/client/merge_schema.h"

namespace kube::sandbox {

using kube::internal::MergeSchema;

/// Every field that the value sets: leaves, items of lists, keys of maps. Source: structured-merge-diff ToFieldSet.
FieldSet FieldsOf(const MergeSchema& schema, const Value& value);

/// The fields of `after` that `before` lacks; of a struct, map or list that is new, it and all inside it.
/// Source: structured-merge-diff compareWalker.
FieldSet NewFields(const MergeSchema& schema, const Value& before, const Value& after);

/// The fields that are in both and differ.
FieldSet ModifiedFields(const MergeSchema& schema, const Value& before, const Value& after);

/// `applied` laid over `live`: structs and maps by key, keyed lists by item, sets joined, all else replaced.
Value MergeApplied(const MergeSchema& schema, const Value& live, const Value& applied);

/// Without the fields of `gone`, but for those that `keep` holds too. Containers that lose everything go as well.
Value PruneFields(const MergeSchema& schema, const Value& value, const FieldSet& gone, const FieldSet* keep);

/// The path and key of a list item that occurs twice, as `.spec.ports: duplicate entries for key [port=80]`.
std::optional<std::string> FindDuplicateItem(const MergeSchema& schema, const Value& value, const std::string& path);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_MERGE_OPS_H_
