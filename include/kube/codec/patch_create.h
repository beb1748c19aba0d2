// Patches computed from objects: of two (what turns one into the other), and of three (what `kubectl apply` does).
#ifndef KUBE_CODEC_PATCH_CREATE_H_
#define KUBE_CODEC_PATCH_CREATE_H_

#include <string>
#include <vector>

#include "kube/codec/patch.h"
#include "kube/codec/type_info.h"
#include "kube/codec/value.h"

namespace kube {

// All of these throw PatchError for values that nest deeper than kMaxPatchDepth.

/// Somebody else changed what the patch changes too, differently.
class PatchConflictError : public Error {
 public:
  explicit PatchConflictError(const std::string& path)
      : Error("the patch conflicts with another change of " + path), path_(path) {}
  /// Where: `spec.template.spec.containers["web"].image`.
  const std::string& path() const noexcept { return path_; }

 private:
  std::string path_;
};

/// The RFC 6902 patch that turns `original` into `modified`; the empty array when they are equal. Elements of arrays
/// are matched by content, so that one more in the middle is one operation (long arrays that differ everywhere are
/// compared place by place). Cost: linear in size but for that matching, which is bounded.
Value CreateJsonPatch(const Value& original, const Value& modified);

/// The RFC 7386 patch that turns `original` into `modified`; the empty object when they are equal.
/// A member that `modified` holds as null cannot be expressed and is removed by the patch.
Value CreateMergePatch(const Value& original, const Value& modified);

/// The strategic merge patch that turns `original` into `modified`, both of the kind that `type` describes: lists with
/// patchStrategy=merge are compared by their patchMergeKey (or as sets), with `$setElementOrder` for their order, and
/// unions get `$retainKeys`. The empty object when they are equal. Throws PatchError naming the path for lists whose
/// elements lack the key or differ in type, and for differences inside maps of structs, which the form cannot express.
///
/// As with every strategic patch, two elements with one key (a TCP and a UDP port of one number) cannot be told apart.
/// Source: apimachinery util/strategicpatch (CreateTwoWayMergePatch).
Value CreateStrategicMergePatch(const Value& original, const Value& modified, const TypeInfo& type);

struct ThreeWayOptions {
  /// Whether what was changed between `original` and `current` may be changed otherwise. False: such a change is a
  /// PatchConflictError.
  bool overwrite = true;
  /// Paths that the patch must leave alone, else PatchError: {"kind", "metadata.name"}.
  std::vector<std::string> unchanged{};
};

/// The strategic merge patch that brings `current` (the live object) to `modified` (what is wanted now), where
/// `original` is what was wanted the last time (the last-applied annotation): whatever `modified` says is set, what
/// `original` said and `modified` no longer does is removed, and all else stays. Source: apimachinery
/// util/strategicpatch (CreateThreeWayMergePatch).
Value CreateThreeWayStrategicMergePatch(const Value& original, const Value& modified, const Value& current,
                                        const TypeInfo& type, const ThreeWayOptions& options = {});

/// The same as an RFC 7386 patch, for objects without a table (custom resources). `overwrite` false is looked after
/// here too, which upstream's is not. Source: apimachinery util/jsonmergepatch.
Value CreateThreeWayMergePatch(const Value& original, const Value& modified, const Value& current,
                               const ThreeWayOptions& options = {});

}  // namespace kube

#endif  // KUBE_CODEC_PATCH_CREATE_H_
