// Finds the tables of the built-in kinds by name, for code that learns the kind from the data.
#ifndef KUBE_CODEC_REGISTRY_H_
#define KUBE_CODEC_REGISTRY_H_

#include <span>
#include <string_view>

#include "kube/codec/type_info.h"

namespace kube {

/// The table of a built-in kind or list kind: `FindTypeInfo("apps/v1", "Deployment")`; null when there is none.
/// Defined by the generated code (gen/src/registry.cc). Cost: a binary search.
const TypeInfo* FindTypeInfo(std::string_view api_version, std::string_view kind) noexcept;

/// All of them, sorted by (api_version, kind).
std::span<const TypeInfo* const> AllTypeInfos() noexcept;

}  // namespace kube

#endif  // KUBE_CODEC_REGISTRY_H_
