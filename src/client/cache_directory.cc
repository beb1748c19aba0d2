#include "src/client/cache_directory.h"

#include <cstdlib>
#include <filesystem>

namespace kube::internal {

std::string CacheBase(std::string base) {
  if (!base.empty()) return base;
  const char* given = std::getenv("KUBECACHEDIR");
  if (given != nullptr && *given != '\0') return given;
  const char* home = std::getenv("HOME");
  return (home != nullptr ? std::string(home) : "") + "/.kube/cache";
}

std::string CleanPath(const std::string& path) {
  std::string clean = std::filesystem::path(path).lexically_normal().string();
  while (clean.size() > 1 && clean.back() == '/') clean.pop_back();
  return clean;
}

}  // namespace kube::internal
