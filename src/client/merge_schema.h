// How the parts of an object merge: what server-side apply needs to know of a type.
#ifndef KUBE_SRC_CLIENT_MERGE_SCHEMA_H_
#define KUBE_SRC_CLIENT_MERGE_SCHEMA_H_

#include <kube/codec/type_info.h>
#include <kube/codec/value.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kube::internal {

/// Of one value. Cheap to copy; refers to the constant tables.
struct MergeSchema {
  enum class Kind : unsigned char {
    kAtomic,   ///< one piece: scalars, atomic structs, maps and lists
    kStruct,   ///< fields of `type`
    kMap,      ///< any keys, each with a value of `element`
    kListMap,  ///< items told apart by `keys`
    kListSet,  ///< plain values, each there once
    kFree,     ///< no schema (custom resources): objects merge by key, lists are atomic
  };
  Kind kind = Kind::kAtomic;
  const TypeInfo* type = nullptr;  ///< kStruct; kMap and kListMap of structs, null where these are atomic
  std::string_view keys{};         ///< comma separated

  /// Of a whole object; null for a custom resource.
  static MergeSchema OfObject(const TypeInfo* type);

  /// Of a member (kStruct, kMap, kFree).
  MergeSchema Member(std::string_view key) const;
  /// Of an item (kListMap, kListSet).
  MergeSchema Item() const;
  /// Whether `key` is a named field, as opposed to a key of a map.
  bool IsField(std::string_view key) const;
  bool HasMembers(const Value& value) const { return kind != Kind::kAtomic && value.IsObject(); }
  bool HasItems(const Value& value) const {
    return (kind == Kind::kListMap || kind == Kind::kListSet) && value.IsArray();
  }
  /// The step that leads to an item: `k:{...}` or `v:...`.
  std::string ItemStep(const Value& item) const;
  /// The single keys, sorted.
  std::vector<std::string_view> KeyNames() const;
  /// What a key is when an item does not say it; null for most.
  static Value KeyDefault(std::string_view key);
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_MERGE_SCHEMA_H_
