// What a server offers: groups, versions, resources, its own version.
#ifndef KUBE_CLIENT_DISCOVERY_CLIENT_H_
#define KUBE_CLIENT_DISCOVERY_CLIENT_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/api/meta/v1/types.h"
#include "kube/client/client.h"
#include "kube/client/options.h"
#include "kube/codec/unstructured.h"

namespace kube {

/// The answer of /version. Source: apimachinery version/types.go.
struct ServerVersion {
  std::string major{};
  std::string minor{};  ///< may end in "+"
  std::string git_version{};  ///< "v1.36.3"
  std::string git_commit{};
  std::string platform{};  ///< "linux/amd64"
};

/// A group version whose resources could not be had.
struct DiscoveryFailure {
  GroupVersion group_version{};
  std::string message{};
};

/// All that discovery gave: the usable part, and what failed. An aggregated API that is down must not hide the rest.
struct ServerResources {
  std::vector<meta::v1::APIGroup> groups{};
  std::vector<meta::v1::APIResourceList> resources{};
  std::vector<DiscoveryFailure> failures{};

  /// The resource of that plural, singular, kind or short name; the first in the server's order of preference.
  std::optional<GroupVersionResource> Find(std::string_view name) const;
};

/// Asks what is there; keeps nothing. Cheap to copy, safe from any thread. Throws as Api<T> does.
class DiscoveryClient {
 public:
  explicit DiscoveryClient(Client client) : client_(std::move(client)) {}
  explicit DiscoveryClient(const Config& config) : client_(config) {}

  /// GET /version.
  kube::ServerVersion ServerVersion(const CallOptions& call = {}) const;
  /// GET /api and /apis: the groups, the core group first (its name is empty).
  meta::v1::APIGroupList ServerGroups(const CallOptions& call = {}) const;
  /// GET the resources of one group version, subresources among them as `pods/log`.
  meta::v1::APIResourceList ServerResourcesForGroupVersion(const GroupVersion& group_version, const CallOptions& call = {}) const;
  /// Everything in two requests where the server knows aggregated discovery (1.30 on), else one request a group version.
  ServerResources ServerGroupsAndResources(const CallOptions& call = {}) const;

 private:
  std::optional<ServerResources> Aggregated(const CallOptions& call) const;
  ServerResources Legacy(const CallOptions& call) const;

  Client client_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_DISCOVERY_CLIENT_H_
