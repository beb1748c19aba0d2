#include "src/client/cache_file.h"

#include <sys/stat.h>

#include <utility>

#include "src/config/files.h"

namespace kube::internal {

std::optional<CacheFile> ReadCacheFile(const std::string& path) {
  struct stat info{};
  if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
  config::FileContent content = config::ReadFile(path);
  if (!content.ok) return std::nullopt;
  auto since_epoch = std::chrono::seconds(info.st_mtim.tv_sec) + std::chrono::nanoseconds(info.st_mtim.tv_nsec);
  return CacheFile{std::move(content.data),
                   std::chrono::system_clock::time_point(
                       std::chrono::duration_cast<std::chrono::system_clock::duration>(since_epoch))};
}

bool WriteCacheFile(const std::string& path, std::string_view data) {
  // Source of both modes: client-go discovery/cached/disk/cached_discovery.go. What a crash loses is asked for again.
  return config::ReplaceFile(path, data, {.mode = 0660, .directory_mode = 0750, .sync = false}).empty();
}

}  // namespace kube::internal
