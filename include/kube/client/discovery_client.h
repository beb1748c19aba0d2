// What a server offers: groups, versions, resources, its own version.
#ifndef KUBE_CLIENT_DISCOVERY_CLIENT_H_
#define KUBE_CLIENT_DISCOVERY_CLIENT_H_

#include <optional>
#include <utility>

#include "kube/client/client.h"
#include "kube/client/options.h"
#include "kube/client/server_resources.h"

namespace kube {

/// Asks what is there; keeps nothing (MemoryDiscoveryCache and DiskDiscoveryCache do). Cheap to copy, safe from any
/// thread. Throws as Api<T> does.
class DiscoveryClient {
 public:
  explicit DiscoveryClient(Client client) : client_(std::move(client)) {}
  explicit DiscoveryClient(const Config& config) : client_(config) {}

  /// GET /version.
  kube::ServerVersion ServerVersion(const CallOptions& call = {}) const;
  /// GET /api and /apis: the groups, the core group first (its name is empty).
  meta::v1::APIGroupList ServerGroups(const CallOptions& call = {}) const;
  /// GET the resources of one group version, subresources among them as `pods/log`. Empty for `v1` of a server without
  /// the core group; any other version that is not served throws ApiError with IsNotFound().
  meta::v1::APIResourceList ServerResourcesForGroupVersion(const GroupVersion& group_version,
                                                           const CallOptions& call = {}) const;
  /// Everything in two requests where the server knows aggregated discovery (v2, from 1.30 on, or v2beta1), else one
  /// request a group version, some at a time.
  ///
  /// Throws only when the groups cannot be had. A version that cannot is in `failures`, and the rest is usable; with
  /// one request a version such failures are tried a second time, as groups come and go meanwhile.
  /// `call.timeout` holds for each request.
  ServerResources ServerGroupsAndResources(const CallOptions& call = {}) const;
  /// ServerResources::Preferred of that.
  std::vector<meta::v1::APIResourceList> ServerPreferredResources(const CallOptions& call = {}) const {
    return ServerGroupsAndResources(call).Preferred();
  }

  const Client& client() const noexcept { return client_; }

 private:
  std::optional<ServerResources> Aggregated(const CallOptions& call) const;
  ServerResources Legacy(const CallOptions& call) const;

  Client client_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_DISCOVERY_CLIENT_H_
