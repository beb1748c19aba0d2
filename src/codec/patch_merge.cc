// RFC 7386.

#include "kube/codec/patch.h"
#include "src/codec/patch_conditions.h"
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
  internal::CheckDepth({&patch});
  Value result = target;
  Merge(result, patch);
  return result;
}

}  // namespace kube
