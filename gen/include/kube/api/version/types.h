// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/version); edits are lost.
// The types of version, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_VERSION_TYPES_H_
#define KUBE_API_VERSION_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/version/fwd.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::version {

using kube::described::operator==;

/// version Info.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/version#Info
struct Info {
  std::string major_{};
  std::string minor_{};
  std::string emulation_major{};
  std::string emulation_minor{};
  std::string min_compatibility_major{};
  std::string min_compatibility_minor{};
  std::string git_version{};
  std::string git_commit{};
  std::string git_tree_state{};
  std::string build_date{};
  std::string go_version{};
  std::string compiler{};
  std::string platform{};
};

const TypeInfo& GetTypeInfo(const Info*) noexcept;

}  // namespace kube::version

#endif  // KUBE_API_VERSION_TYPES_H_
