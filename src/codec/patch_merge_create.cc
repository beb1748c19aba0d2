// RFC 7386 patches from two values and from three. Source of the latter: apimachinery util/jsonmergepatch/patch.go.

#include <string>
#include <utility>

#include "kube/codec/patch_create.h"
#include "src/codec/member_index.h"
#include "src/codec/patch_conditions.h"

namespace kube {
namespace {

// The deletions (nulls) of a patch, or all but these. An empty object that is set counts as a value.
Value Filtered(const Value& patch, bool deletions) {
  Value kept = Object{};
  for (auto [key, value] : patch.members()) {
    if (value.IsNull()) {
      if (deletions) kept[key] = nullptr;
    } else if (value.IsObject() && !value.empty()) {
      Value below = Filtered(value, deletions);
      if (!below.empty()) kept[key] = std::move(below);
    } else if (!deletions) {
      kept[key] = value;
    }
  }
  return kept;
}

// Where two patches set the same to different values; the path of the first such place, or empty.
void CheckAgreement(const Value& patch, const Value& other, std::string& path) {
  if (patch.IsObject() && other.IsObject()) {
    const internal::MemberIndex others(other);
    for (auto [key, value] : patch.members()) {
      const Value* theirs = others.Find(key);
      if (theirs == nullptr) continue;
      const std::size_t size = path.size();
      ValuePath::Append(path, key);
      CheckAgreement(value, *theirs, path);
      path.resize(size);
    }
  } else if (patch != other) {
    throw PatchConflictError(path);
  }
}

Value Difference(const Value& original, const Value& modified) {
  if (!original.IsObject() || !modified.IsObject()) return modified;
  const internal::MemberIndex in_original(original);
  const internal::MemberIndex in_modified(modified);
  Value patch = Object{};
  for (auto [key, value] : modified.members()) {
    const Value* before = in_original.Find(key);
    if (before != nullptr && before->IsObject() && value.IsObject()) {
      Value difference = Difference(*before, value);
      if (!difference.empty()) patch[key] = std::move(difference);
    } else if (before == nullptr || *before != value) {
      patch[key] = value;
    }
  }
  for (auto [key, value] : original.members()) {
    if (in_modified.Find(key) == nullptr) patch[key] = nullptr;
  }
  return patch;
}

}  // namespace

Value CreateMergePatch(const Value& original, const Value& modified) {
  internal::CheckDepth({&original, &modified});
  return Difference(original, modified);
}

Value CreateThreeWayMergePatch(const Value& original, const Value& modified, const Value& current,
                               const ThreeWayOptions& options) {
  internal::CheckObjects({&original, &modified, &current});
  internal::CheckDepth({&original, &modified, &current});
  const Value changes = Filtered(Difference(current, modified), false);
  const Value deletions = Filtered(Difference(original, modified), true);
  std::string path;
  CheckAgreement(changes, deletions, path);
  Value patch = ApplyMergePatch(deletions, changes);
  internal::CheckUnchanged(patch, options.unchanged);
  if (!options.overwrite) CheckAgreement(patch, Difference(original, current), path);
  return patch;
}

}  // namespace kube
