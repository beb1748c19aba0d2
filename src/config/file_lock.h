// The lock files that kubectl and other tools respect while they change a kubeconfig.
#ifndef KUBE_SRC_CONFIG_FILE_LOCK_H_
#define KUBE_SRC_CONFIG_FILE_LOCK_H_

#include <chrono>
#include <string>
#include <vector>

namespace kube::config {

/// Holds `<file>.lock` for each of the files: made exclusively, in sorted order, so that no two holders wait for each
/// other. Missing directories are made. Released by the destructor. Source: client-go tools/clientcmd/loader.go.
class FileLocks {
 public:
  /// Waits for locks held by others, `patience` in all. **Throws** `ConfigError` when one stays.
  explicit FileLocks(std::vector<std::string> files, std::chrono::milliseconds patience = std::chrono::seconds(10));
  ~FileLocks();
  FileLocks(const FileLocks&) = delete;
  FileLocks& operator=(const FileLocks&) = delete;

 private:
  void Release() noexcept;

  std::vector<std::string> held_;
};

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_FILE_LOCK_H_
