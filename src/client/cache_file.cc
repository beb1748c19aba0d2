#include "src/client/cache_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "src/config/files.h"

namespace kube::internal {
namespace {

// Source of both modes: client-go discovery/cached/disk/cached_discovery.go.
constexpr mode_t kDirectoryMode = 0750;
constexpr mode_t kFileMode = 0660;

bool MakeDirectories(const std::string& path) {
  if (path.empty() || ::mkdir(path.c_str(), kDirectoryMode) == 0 || errno == EEXIST) return true;
  if (errno != ENOENT) return false;
  std::size_t slash = path.find_last_of('/');
  if (slash == std::string::npos || slash == 0 || !MakeDirectories(path.substr(0, slash))) return false;
  return ::mkdir(path.c_str(), kDirectoryMode) == 0 || errno == EEXIST;
}

}  // namespace

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
  std::size_t slash = path.find_last_of('/');
  if (slash != std::string::npos && !MakeDirectories(path.substr(0, slash))) return false;
  std::string temporary = path + ".XXXXXX";
  int fd = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (fd < 0) return false;
  bool ok = config::WriteAll(fd, data) && ::fchmod(fd, kFileMode) == 0;
  ok = ::close(fd) == 0 && ok;
  ok = ok && std::rename(temporary.c_str(), path.c_str()) == 0;
  if (!ok) ::unlink(temporary.c_str());
  return ok;
}

}  // namespace kube::internal
