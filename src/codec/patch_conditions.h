// What patches, and what they are computed from, are checked for.
#ifndef KUBE_SRC_CODEC_PATCH_CONDITIONS_H_
#define KUBE_SRC_CODEC_PATCH_CONDITIONS_H_

#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

#include "kube/codec/patch.h"

namespace kube::internal {

/// How deep containers nest: 0 for a scalar, 1 for an empty object.
std::size_t Depth(const Value& value);

/// Throws for a value that nests deeper than kMaxPatchDepth.
void CheckDepth(std::initializer_list<const Value*> values);

/// Throws for what is no object.
void CheckObjects(std::initializer_list<const Value*> values);

/// Throws for a patch that touches one of the paths. Source: apimachinery util/mergepatch RequireKeyUnchanged.
void CheckUnchanged(const Value& patch, const std::vector<std::string>& paths);

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_PATCH_CONDITIONS_H_
