// Changes to many members of one object, in one pass over it.
#ifndef KUBE_SRC_CODEC_PATCH_OBJECT_H_
#define KUBE_SRC_CODEC_PATCH_OBJECT_H_

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/codec/value.h"
#include "src/codec/value_node.h"

namespace kube::internal {

/// Members erased through it disappear at the end, together: a patch with n deletions of an object of n members would
/// otherwise cost n * n. The object must not be changed by other means meanwhile, but for the values of its members.
class ObjectEdit {
 public:
  /// `object` becomes an object if it is null; it must be one or the other. `uses`: about how many keys will be sought.
  ObjectEdit(Value& object, std::size_t uses) : object_(object) {
    ValueAccess::Own(object_, Value::Type::kObject);
    if (uses > 8) ValueAccess::Index(object_);
  }
  ~ObjectEdit() { Finish(); }
  ObjectEdit(const ObjectEdit&) = delete;
  ObjectEdit& operator=(const ObjectEdit&) = delete;

  /// Takes the erased members out.
  void Finish() {
    if (!any_) return;
    any_ = false;
    erased_.resize(object_.size());
    ValueAccess::EraseMarked(object_, erased_);
    erased_.clear();
  }
  /// The member, or null. The pointer is good until the next Set.
  Value* Find(std::string_view key) {
    std::ptrdiff_t i = IndexOf(key);
    return i < 0 || IsErased(i) ? nullptr : Nodes() + i;
  }
  void Set(std::string_view key, Value value) {
    std::ptrdiff_t i = IndexOf(key);
    if (i < 0) {
      ValueAccess::FindOrAdd(object_, key) = std::move(value);
      return;
    }
    if (IsErased(i)) erased_[static_cast<std::size_t>(i)] = false;
    Nodes()[i] = std::move(value);
  }
  void Erase(std::string_view key) {
    std::ptrdiff_t i = IndexOf(key);
    if (i < 0) return;
    auto at = static_cast<std::size_t>(i);
    if (erased_.size() <= at) erased_.resize(at + 1);
    erased_[at] = true;
    any_ = true;
  }

 private:
  Value* Nodes() const { return ValueAccess::Owned(object_)->nodes(); }
  std::ptrdiff_t IndexOf(std::string_view key) const {
    return ValueAccess::FindIndex(object_, {Nodes(), ValueAccess::Owned(object_)->size}, key);
  }
  bool IsErased(std::ptrdiff_t i) const {
    auto at = static_cast<std::size_t>(i);
    return at < erased_.size() && erased_[at];
  }

  Value& object_;
  std::vector<bool> erased_;
  bool any_ = false;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_PATCH_OBJECT_H_
