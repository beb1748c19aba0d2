// What computed patches are checked for.
#ifndef KUBE_SRC_CODEC_PATCH_CONDITIONS_H_
#define KUBE_SRC_CODEC_PATCH_CONDITIONS_H_

#include <initializer_list>
#include <string>
#include <vector>

#include "kube/codec/patch.h"

namespace kube::internal {

inline void CheckObjects(std::initializer_list<const Value*> objects) {
  for (const Value* object : objects) {
    if (!object->IsObject()) {
      throw PatchError(PatchError::Cause::kMismatch,
                       "a patch is computed from objects, not from " + std::string(Value::TypeName(object->type())));
    }
  }
}

/// Throws for a patch that touches one of the paths. Source: apimachinery util/mergepatch RequireKeyUnchanged.
inline void CheckUnchanged(const Value& patch, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (patch.FindPath(path) != nullptr) {
      throw PatchError(PatchError::Cause::kMismatch, "the patch would change " + path + ", which must stay");
    }
  }
}

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_PATCH_CONDITIONS_H_
