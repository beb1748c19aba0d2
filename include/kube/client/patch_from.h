// Patches made from an object as it was and as it shall be.
#ifndef KUBE_CLIENT_PATCH_FROM_H_
#define KUBE_CLIENT_PATCH_FROM_H_

#include "kube/client/options.h"
#include "kube/codec/convert.h"
#include "kube/codec/patch_create.h"
#include "kube/codec/registry.h"
#include "kube/codec/unstructured.h"

namespace kube {

struct PatchFromOptions {
  /// Binds the patch to the resourceVersion of `before`: a write by somebody else in between makes it a Conflict.
  /// Without it the patch changes what it names, whatever else has happened.
  bool optimistic_lock = false;
};

namespace internal {
/// What turns `before` into `after`, their resourceVersions aside. `info` is for strategic merge patches.
Value Difference(PatchType type, const TypeInfo* info, const Value& before, const Value& after);
/// The patch that makes `changes` to `before`.
Patch PatchOf(PatchType type, Value changes, const Value& before, const PatchFromOptions& options);
/// Both.
Patch PatchFrom(PatchType type, const TypeInfo* info, const Value& before, const Value& after,
                const PatchFromOptions& options);
}  // namespace internal

/// The merge patch that turns `before` into `after`, ready for Api<T>::Patch:
///
///     auto pod = pods.Get("web");
///     auto changed = pod;
///     changed.metadata.labels["tier"] = "front";
///     pods.Patch("web", kube::MergePatchFrom(pod, changed));
///
/// Lists are replaced whole: where others may change the same list, use StrategicMergePatchFrom, or the lock. The
/// resourceVersion itself is never part of the difference. Source: controller-runtime client.MergeFrom.
template <Described T>
Patch MergePatchFrom(const T& before, const T& after, const PatchFromOptions& options = {}) {
  return internal::PatchFrom(PatchType::kMerge, &TypeInfoOf<T>(), ToValue(before), ToValue(after), options);
}
Patch MergePatchFrom(const Unstructured& before, const Unstructured& after, const PatchFromOptions& options = {});

/// The same as a strategic merge patch: lists with a merge key change element by element. For built-in types; the
/// server takes none for custom resources.
template <Described T>
Patch StrategicMergePatchFrom(const T& before, const T& after, const PatchFromOptions& options = {}) {
  return internal::PatchFrom(PatchType::kStrategicMerge, &TypeInfoOf<T>(), ToValue(before), ToValue(after), options);
}
/// Throws InvalidRequestError for a kind that has no table.
Patch StrategicMergePatchFrom(const Unstructured& before, const Unstructured& after,
                              const PatchFromOptions& options = {});

/// The same as a JSON patch. It names elements of lists by their place: where lists may have changed, use the lock.
template <Described T>
Patch JsonPatchFrom(const T& before, const T& after, const PatchFromOptions& options = {}) {
  return internal::PatchFrom(PatchType::kJson, &TypeInfoOf<T>(), ToValue(before), ToValue(after), options);
}
Patch JsonPatchFrom(const Unstructured& before, const Unstructured& after, const PatchFromOptions& options = {});

/// Whether a patch made by these functions without the lock changes nothing, and need not be sent.
bool ChangesNothing(const Patch& patch);

}  // namespace kube

#endif  // KUBE_CLIENT_PATCH_FROM_H_
