#include "src/config/file_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <thread>

#include "kube/config/config_error.h"
#include "src/config/files.h"

namespace kube::config {
namespace {

constexpr std::chrono::milliseconds kPause{20};

// 0, or why the lock file could not be made.
int TryLock(const std::string& path) {
  int fd = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0) return errno;
  ::close(fd);
  return 0;
}

}  // namespace

FileLocks::FileLocks(std::vector<std::string> files, std::chrono::milliseconds patience) {
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  const auto deadline = std::chrono::steady_clock::now() + patience;
  for (const std::string& file : files) {
    const std::string path = file + ".lock";
    MakeDirectories(std::filesystem::path(file).parent_path().string(), 0755);  // the open says what is wrong
    int code = TryLock(path);
    while (code == EEXIST && std::chrono::steady_clock::now() < deadline) {
      std::this_thread::sleep_for(kPause);
      code = TryLock(path);
    }
    if (code == 0) {
      held_.push_back(path);
      continue;
    }
    Release();
    throw ConfigError({{.file = file,
                        .message = code == EEXIST ? "the kubeconfig is being changed by someone else: " + path +
                                                        " exists; remove it if nobody is"
                                                  : "the lock file " + path +
                                                        " cannot be made: " + std::generic_category().message(code)}});
  }
}

FileLocks::~FileLocks() { Release(); }

void FileLocks::Release() noexcept {
  for (const std::string& path : held_) ::unlink(path.c_str());
  held_.clear();
}

}  // namespace kube::config
