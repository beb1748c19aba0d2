// RFC 7386.

#include "kube/codec/patch.h"
#include "src/codec/patch_object.h"

namespace kube {
namespace {

void Merge(Value& target, const Value& patch) {
  if (!patch.IsObject()) {
    target = patch;
    return;
  }
  if (!target.IsObject()) target = Object{};
  if (patch.empty()) return;
  internal::ObjectEdit edit(target, patch.size());
  for (auto [key, value] : patch.members()) {
    if (value.IsNull()) {
      edit.Erase(key);
    } else if (Value* member = edit.Find(key)) {
      Merge(*member, value);
    } else if (value.IsObject()) {
      Value fresh = Object{};
      Merge(fresh, value);  // leaves out its nulls
      edit.Set(key, std::move(fresh));
    } else {
      edit.Set(key, value);
    }
  }
}

}  // namespace

Value ApplyMergePatch(const Value& target, const Value& patch) {
  Value result = target;
  Merge(result, patch);
  return result;
}

Value CreateMergePatch(const Value& original, const Value& modified) {
  if (!original.IsObject() || !modified.IsObject()) return modified;
  // Large objects are looked up by an index.
  Value old = original;
  Value fresh = modified;
  internal::ObjectEdit in_old(old, modified.size());
  internal::ObjectEdit in_fresh(fresh, original.size());
  Value patch = Object{};
  for (auto [key, value] : modified.members()) {
    const Value* before = in_old.Find(key);
    if (before == nullptr) {
      patch[key] = value;
    } else if (before->IsObject() && value.IsObject()) {
      Value difference = CreateMergePatch(*before, value);
      if (!difference.empty()) patch[key] = std::move(difference);
    } else if (*before != value) {
      patch[key] = value;
    }
  }
  for (auto [key, value] : original.members()) {
    if (in_fresh.Find(key) == nullptr) patch[key] = nullptr;
  }
  return patch;
}

}  // namespace kube
