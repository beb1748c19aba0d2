#include "kube/meta/resource_version.h"

namespace kube {

bool IsOrderedResourceVersion(std::string_view version) noexcept {
  if (version.empty() || version.front() == '0') return false;
  for (char c : version) {
    if (c < '0' || c > '9') return false;
  }
  return true;
}

std::optional<std::strong_ordering> CompareResourceVersions(std::string_view a, std::string_view b) noexcept {
  if (a == b) return std::strong_ordering::equal;
  if (!IsOrderedResourceVersion(a) || !IsOrderedResourceVersion(b)) return std::nullopt;
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a.compare(b) <=> 0;
}

}  // namespace kube
