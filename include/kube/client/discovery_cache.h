// Discovery that is asked once and remembered.
#ifndef KUBE_CLIENT_DISCOVERY_CACHE_H_
#define KUBE_CLIENT_DISCOVERY_CACHE_H_

#include <functional>
#include <memory>
#include <vector>

#include "kube/client/discovery_client.h"

namespace kube {

/// How what a server offers has changed from one look at it to the next.
struct DiscoveryChange {
  std::vector<GroupVersionResource> added{};  ///< sorted; no subresources
  std::vector<GroupVersionResource>
      removed{};  ///< likewise. Those of a version that could not be had now are not counted
  std::shared_ptr<const ServerResources> now{};
};

/// Called after a refresh that found something else than the last one did; not after the first. Runs on the thread that
/// asked, with no lock held: it may ask the cache again.
using DiscoveryListener = std::function<void(const DiscoveryChange& change)>;

/// Discovery that answers from memory or disk: client-go's CachedDiscoveryInterface.
///
/// **Threads**: every function, from any number of threads. Of several that find the cache empty one asks the server,
/// the others wait for it, within their own `call` limits.
class CachedDiscovery {
 public:
  virtual ~CachedDiscovery() = default;

  /// Everything, as DiscoveryClient::ServerGroupsAndResources gives it, from the cache where that has it. Never null.
  /// Throws as DiscoveryClient does; a failure to get the groups is not remembered.
  virtual std::shared_ptr<const ServerResources> ServerGroupsAndResources(const CallOptions& call = {}) = 0;
  /// False: what the cache answers may be older than this process, so that something missing is worth an Invalidate()
  /// and another look. True: it was asked for by this process since the last Invalidate().
  virtual bool Fresh() const = 0;
  /// Nothing that is older than now is used any more.
  virtual void Invalidate() = 0;
};

struct DiscoveryCacheOptions {
  DiscoveryListener on_change{};
};

/// Keeps the answer in memory till Invalidate(). Versions that failed for a passing reason are asked for again with
/// each call; other failures are remembered too. Source: client-go discovery/cached/memory.
class MemoryDiscoveryCache final : public CachedDiscovery {
 public:
  explicit MemoryDiscoveryCache(DiscoveryClient client, DiscoveryCacheOptions options = {});
  ~MemoryDiscoveryCache() override;

  std::shared_ptr<const ServerResources> ServerGroupsAndResources(const CallOptions& call = {}) override;
  /// Whether anything is there.
  bool Fresh() const override;
  void Invalidate() override;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_DISCOVERY_CACHE_H_
