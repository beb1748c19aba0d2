// TLS settings that follow the files they came from and the certificates that a plugin gives.
#ifndef KUBE_SRC_CONFIG_ROTATING_TLS_H_
#define KUBE_SRC_CONFIG_ROTATING_TLS_H_

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "kube/transport/options.h"
#include "src/config/exec_plugin.h"

namespace kube::config {

/// Files whose content replaces a part of the settings; empty paths are fixed.
struct TlsFiles {
  std::string ca{};
  std::string cert{};
  std::string key{};

  bool empty() const { return ca.empty() && cert.empty() && key.empty(); }
  bool operator==(const TlsFiles&) const = default;
};

/// Looks at the files at most once a second: whether they are others is a matter of a stat() each. What cannot be read
/// or does not fit together (a certificate whose key has not been replaced yet) is passed over and looked at again.
class RotatingTls final : public TlsSource {
 public:
  using Clock = std::function<std::chrono::steady_clock::time_point()>;

  /// Time between two looks at the files. Source: client-go transport/cert_rotation.go (once a second on handshakes).
  static constexpr std::chrono::seconds kLookInterval{1};

  /// `base`: what was read at first. `plugin` may be null.
  RotatingTls(TlsOptions base, TlsFiles files, std::shared_ptr<ExecPlugin> plugin,
              Clock clock = std::chrono::steady_clock::now);

  /// One for all configurations in the process that are the same in it, so that their clients share connections.
  static std::shared_ptr<RotatingTls> Shared(const TlsOptions& base, const TlsFiles& files,
                                             const std::shared_ptr<ExecPlugin>& plugin);

  std::shared_ptr<const TlsOptions> Current() override;

 private:
  // What tells one content of a file from another without reading it.
  struct Signature {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = -1;
    std::int64_t modified = 0;  // nanoseconds
    bool operator==(const Signature&) const = default;
  };
  using Signatures = std::vector<Signature>;

  Signatures Look() const;
  bool ReadFiles(TlsOptions* options) const;
  bool FollowFiles();
  bool FollowPlugin();

  const TlsFiles files_;
  const std::shared_ptr<ExecPlugin> plugin_;
  const Clock clock_;
  std::mutex mutex_;
  TlsOptions from_files_;
  Signatures seen_;
  std::chrono::steady_clock::time_point looked_at_;
  std::shared_ptr<const ExecCredential> credential_;
  std::shared_ptr<const TlsOptions> current_;  // null until something differs from what was read at first
};

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_ROTATING_TLS_H_
