// Patches applied, as pure functions on JSON values: RFC 6902, RFC 7386 and strategic merge.
#ifndef KUBE_CODEC_PATCH_H_
#define KUBE_CODEC_PATCH_H_

#include <cstddef>
#include <string>

#include "kube/codec/type_info.h"
#include "kube/codec/value.h"
#include "kube/meta/error.h"

namespace kube {

/// A patch that cannot be read or does not fit the object. what() says which operation or path.
class PatchError : public Error {
 public:
  enum class Cause {
    kMalformed,  ///< the patch itself is wrong: the server answers 400
    kMismatch,   ///< it does not fit the object (no such path, a failed test): the server answers 422
    kTooLarge,   ///< over a limit: the server answers 413
  };
  PatchError(Cause cause, const std::string& message) : Error(message), cause_(cause) {}
  Cause cause() const noexcept { return cause_; }

 private:
  Cause cause_;
};

/// Source: apiserver endpoints/handlers/patch.go and server/config.go.
struct JsonPatchLimits {
  std::size_t max_operations = 10000;
  std::size_t max_copied_bytes = 3 * 1024 * 1024;  ///< sum of the JSON sizes of what `copy` operations copy
};

/// How deep the objects and arrays of merge patches, and of what patches are computed from, may nest (no built-in
/// object passes 100). Beyond is PatchError kTooLarge: their recursion must fit any thread's stack. The object that a
/// patch is applied to may be as deep as documents may (kMaxDecodeDepth).
inline constexpr std::size_t kMaxPatchDepth = 1000;

/// RFC 6902. `patch` is the array of operations. Gives the patched value; `target` stays as it is.
/// Throws PatchError with the index of the operation and its path.
Value ApplyJsonPatch(const Value& target, const Value& patch, const JsonPatchLimits& limits = {});

/// RFC 7386: objects are merged key by key, null removes, anything else replaces. Throws PatchError for a patch deeper
/// than kMaxPatchDepth.
Value ApplyMergePatch(const Value& target, const Value& patch);

/// Strategic merge patch: as a merge patch, but lists that `type` marks with patchStrategy=merge are merged by their
/// patchMergeKey (or as sets), and the directives `$patch`, `$deleteFromPrimitiveList/...`, `$setElementOrder/...` and
/// `$retainKeys` are followed. `type` describes the object (Pod, Deployment). Throws PatchError naming the path.
/// Source: apimachinery util/strategicpatch.
Value ApplyStrategicMergePatch(const Value& target, const Value& patch, const TypeInfo& type);

}  // namespace kube

#endif  // KUBE_CODEC_PATCH_H_
