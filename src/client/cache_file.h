// Files that any number of processes write and read at once.
#ifndef KUBE_SRC_CLIENT_CACHE_FILE_H_
#define KUBE_SRC_CLIENT_CACHE_FILE_H_

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "src/config/files.h"

namespace kube::internal {

/// The largest file that is read; larger ones are not worth writing.
inline constexpr std::size_t kMaxCacheFileBytes = config::kMaxFileBytes;

/// A cached file and when it was written.
struct CacheFile {
  std::string data{};
  std::chrono::system_clock::time_point written{};
};

/// Nothing when there is no regular file that can be read, or one beyond kMaxCacheFileBytes.
std::optional<CacheFile> ReadCacheFile(const std::string& path);

/// Writes a new file beside `path`, mode 0660, and renames it; makes missing directories with mode 0750 less the umask.
/// False when that fails; nothing is left behind then but directories.
bool WriteCacheFile(const std::string& path, std::string_view data);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_CACHE_FILE_H_
