// Discovery remembered on disk, in files that kubectl shares.
#ifndef KUBE_CLIENT_DISK_DISCOVERY_CACHE_H_
#define KUBE_CLIENT_DISK_DISCOVERY_CACHE_H_

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "kube/client/discovery_cache.h"

namespace kube {

/// How long kubectl trusts its files. Source: cli-runtime genericclioptions/config_flags.go.
inline constexpr std::chrono::hours kDiscoveryCacheTtl{6};

/// kubectl's directory for the cluster at `host` (Config::host): `<base>/discovery/<host>`, the host without its
/// scheme, every character but ASCII letters and digits and `_ . / ( )` replaced by `_`. `base` is `$KUBECACHEDIR`,
/// else
/// `~/.kube/cache`, when empty. Source: cli-runtime genericclioptions/config_flags.go.
std::string DiscoveryCacheDirectory(std::string_view host, std::string base = "");

struct DiskDiscoveryCacheOptions {
  std::string directory{};  ///< of this cluster alone; see DiscoveryCacheDirectory
  std::chrono::seconds ttl = kDiscoveryCacheTtl;
  DiscoveryListener on_change{};
  /// The time that files' ages are counted to; tests replace it.
  std::function<std::chrono::system_clock::time_point()> now{};
};

/// Keeps the answers in kubectl's files: `servergroups.json`, and `<group>/<version>/serverresources.json` (`v1/` for
/// the core group). Any number of processes, kubectl among them, may use a directory at once.
///
/// Files are written beside their place and renamed: a reader never sees half of one. Modes as kubectl's: directories
/// 0750 (less the umask), files 0660. A file that is too old, unreadable or malformed counts as absent. A file that
/// cannot be written is passed over: the answer is given all the same. Versions without resources and failures are not
/// kept. Names that the server gives are used as file names only where they are plain ones. Source: client-go
/// discovery/cached/disk.
class DiskDiscoveryCache final : public CachedDiscovery {
 public:
  /// Throws kube::Error for an empty directory.
  DiskDiscoveryCache(DiscoveryClient client, DiskDiscoveryCacheOptions options);
  ~DiskDiscoveryCache() override;

  std::shared_ptr<const ServerResources> ServerGroupsAndResources(const CallOptions& call = {}) override;
  /// Whether all files used since the last Invalidate() were written by this process.
  bool Fresh() const override;
  /// Files that this process did not write since are not read any more.
  void Invalidate() override;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_DISK_DISCOVERY_CACHE_H_
