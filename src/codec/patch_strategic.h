// The parts of strategic merge patch: what fields and elements are (patch_strategic_walk.cc), objects
// (patch_strategic.cc) and lists (patch_strategic_list.cc) merged.
#ifndef KUBE_SRC_CODEC_PATCH_STRATEGIC_H_
#define KUBE_SRC_CODEC_PATCH_STRATEGIC_H_

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/patch.h"
#include "kube/codec/type_info.h"
#include "kube/codec/value.h"

namespace kube::internal {

class ObjectEdit;

inline constexpr std::string_view kPatchDirective = "$patch";
inline constexpr std::string_view kRetainKeys = "$retainKeys";
inline constexpr std::string_view kDeletePrefix = "$deleteFromPrimitiveList";
inline constexpr std::string_view kOrderPrefix = "$setElementOrder";

/// What reading lists and fields by their strategies has in common.
class StrategicWalk {
 public:
  /// What is known of the objects at hand; info is null inside maps and of scalars.
  struct Schema {
    const TypeInfo* info = nullptr;
  };

 protected:
  struct FieldSchema {
    Schema schema;  // of the field's objects or of its list's elements
    FieldShape shape = FieldShape::kValue;
    bool is_list = false;
    bool retain_keys = false;
    std::string_view strategy{};  // "merge", "replace" or empty
    std::string_view merge_key{};
  };
  // Keeps the path for messages.
  class InField {
   public:
    InField(StrategicWalk& walk, std::string_view key) : path_(walk.path_), size_(path_.size()) {
      ValuePath::Append(path_, key);
    }
    ~InField() { path_.resize(size_); }
    InField(const InField&) = delete;
    InField& operator=(const InField&) = delete;

   private:
    std::string& path_;
    std::size_t size_;
  };
  // Where each element of a list first stands, by what tells elements apart.
  using Positions = std::map<std::string, std::size_t, std::less<>>;

  [[noreturn]] void Throw(PatchError::Cause cause, const std::string& why) const;
  FieldSchema Lookup(const Schema& schema, std::string_view key) const;
  FieldSchema LookupList(const Schema& schema, std::string_view key) const;
  static bool Knows(const Schema& schema, std::string_view key);
  Value::Type ElementType(const Value& a, const Value& b) const;
  std::string Identity(const Value& item, std::string_view merge_key) const;
  /// Of an element that must have its merge key.
  std::string RequiredIdentity(const Value& item, std::string_view merge_key) const;
  Positions PositionsOf(const Value& list, std::string_view merge_key) const;

  std::string path_;
};

class StrategicMerge : public StrategicWalk {
 public:
  enum class Into : unsigned char {
    kObject,
    kPatch,  ///< joins two patches: directives and nulls stay in the result
  };
  explicit StrategicMerge(Into into = Into::kObject) : into_patch_(into == Into::kPatch) {}

  Value Merge(Value original, Value patch, const Schema& schema);

 private:
  std::string ListName(std::string_view key, std::string_view prefix) const;
  void RetainKeys(Value& original, Value& patch);
  void MergeOrdered(Value& original, Value& patch, const Schema& schema);
  void MergeMember(ObjectEdit& original, std::string_view patch_key, Value value, const Schema& schema);

  Value MergeLists(Value original, Value patch, const FieldSchema& field, bool deletions);
  Value MergeObjects(Value& original, Value& patch, const FieldSchema& field);
  void TakeDirectives(Value& original, Value& patch, std::string_view merge_key) const;
  /// The elements of `merged` in the order of `order`, those that only the server has in between as in `server_order`.
  Value Ordered(Value merged, const Value& order, const Value& server_order, std::string_view merge_key,
                bool objects) const;
  std::vector<Value> Sorted(std::vector<Value> items, const Positions& order, std::string_view merge_key,
                            bool objects) const;
  void CheckOrder(const Value& patch, const Value& order, std::string_view merge_key) const;

  bool into_patch_;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_PATCH_STRATEGIC_H_
