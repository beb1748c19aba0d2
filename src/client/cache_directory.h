// Where kubectl keeps its caches.
#ifndef KUBE_SRC_CLIENT_CACHE_DIRECTORY_H_
#define KUBE_SRC_CLIENT_CACHE_DIRECTORY_H_

#include <string>

namespace kube::internal {

/// `base`, or when it is empty `$KUBECACHEDIR`, else `~/.kube/cache`.
/// Source: cli-runtime genericclioptions/config_flags.go.
std::string CacheBase(std::string base);

/// Without `.`, `..`, doubled and ending slashes.
std::string CleanPath(const std::string& path);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_CACHE_DIRECTORY_H_
