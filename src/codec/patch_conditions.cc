#include "src/codec/patch_conditions.h"

#include <algorithm>
#include <utility>

#include "src/codec/value_node.h"

namespace kube::internal {

std::size_t Depth(const Value& value) {
  if (!ValueAccess::IsContainer(value)) return 0;
  std::size_t deepest = 1;
  // A list instead of recursion: documents may nest as deep as they can be read.
  std::vector<std::pair<const Value*, std::size_t>> open{{&value, 1}};
  while (!open.empty()) {
    const auto [container, depth] = open.back();
    open.pop_back();
    deepest = std::max(deepest, depth);
    for (const Value& child : ValueAccess::Children(*container)) {
      if (ValueAccess::IsContainer(child)) open.emplace_back(&child, depth + 1);
    }
  }
  return deepest;
}

void CheckDepth(std::initializer_list<const Value*> values) {
  for (const Value* value : values) {
    if (Depth(*value) > kMaxPatchDepth) {
      throw PatchError(PatchError::Cause::kTooLarge,
                       "patches are made of values that nest at most " + std::to_string(kMaxPatchDepth) + " deep");
    }
  }
}

void CheckObjects(std::initializer_list<const Value*> values) {
  for (const Value* value : values) {
    if (!value->IsObject()) {
      throw PatchError(PatchError::Cause::kMismatch,
                       "a patch is computed from objects, not from " + std::string(Value::TypeName(value->type())));
    }
  }
}

void CheckUnchanged(const Value& patch, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (patch.FindPath(path) != nullptr) {
      throw PatchError(PatchError::Cause::kMismatch, "the patch would change " + path + ", which must stay");
    }
  }
}

}  // namespace kube::internal
