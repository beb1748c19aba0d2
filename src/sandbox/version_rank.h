// Which of two versions of an API a client should prefer.
#ifndef KUBE_SRC_SANDBOX_VERSION_RANK_H_
#define KUBE_SRC_SANDBOX_VERSION_RANK_H_

#include <algorithm>
#include <string_view>
#include <tuple>

namespace kube::sandbox {

/// Later is better: stable before beta before alpha, then the higher number. Source: apimachinery version/helpers.go.
inline std::tuple<int, int, int> VersionRank(std::string_view version) {
  int major = 0;
  std::size_t i = 1;
  for (; i < version.size() && version[i] >= '0' && version[i] <= '9'; ++i) major = major * 10 + (version[i] - '0');
  std::string_view rest = version.substr(std::min(i, version.size()));
  if (rest.empty()) return {2, major, 0};
  const bool beta = rest.starts_with("beta");
  int minor = 0;
  for (char c : rest.substr(std::min<std::size_t>(beta ? 4 : 5, rest.size()))) {
    if (c >= '0' && c <= '9') minor = minor * 10 + (c - '0');
  }
  return {beta ? 1 : 0, major, minor};
}

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_VERSION_RANK_H_
