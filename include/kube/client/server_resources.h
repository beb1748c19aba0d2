// What discovery found: plain values, with nothing of the network in them.
#ifndef KUBE_CLIENT_SERVER_RESOURCES_H_
#define KUBE_CLIENT_SERVER_RESOURCES_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kube/api/meta/v1/types.h"
#include "kube/meta/resource.h"

namespace kube {

/// The answer of /version. Source: apimachinery version/types.go.
struct ServerVersion {
  std::string major{};
  std::string minor{};        ///< may end in "+"
  std::string git_version{};  ///< "v1.36.3"
  std::string git_commit{};
  std::string git_tree_state{};  ///< "clean" or "dirty"
  std::string build_date{};      ///< RFC 3339
  std::string go_version{};
  std::string platform{};  ///< "linux/amd64"
};

/// A group version whose resources could not be had.
struct DiscoveryFailure {
  GroupVersion group_version{};
  std::string message{};
  /// The next try may succeed: connection lost, 429, 5xx. A version that the server itself calls stale is not
  /// transient.
  bool transient = false;
};

/// All that discovery gave: the usable part, and what failed. An aggregated API that is down must not hide the rest.
struct ServerResources {
  /// In the server's order of preference, the core group first (its name is empty). Stale versions are left out.
  std::vector<meta::v1::APIGroup> groups{};
  /// One list for each group version, in the order of `groups`; subresources among them as `pods/log`.
  std::vector<meta::v1::APIResourceList> resources{};
  std::vector<DiscoveryFailure> failures{};

  /// The resource of that plural, singular, kind or short name; the first in the server's order of preference.
  /// RestMapper does more: groups and versions in the name, ambiguities.
  std::optional<GroupVersionResource> Find(std::string_view name) const;
  /// The resources of one group version, or null.
  const meta::v1::APIResourceList* FindList(const GroupVersion& group_version) const;
  /// Each resource once, in its group's preferred version, or in the first other version that has it; no subresources.
  /// Versions that keep none give empty lists. Source: client-go discovery ServerPreferredResources.
  std::vector<meta::v1::APIResourceList> Preferred() const;
  /// Only those whose objects lie in namespaces.
  std::vector<meta::v1::APIResourceList> PreferredNamespaced() const;
};

}  // namespace kube

#endif  // KUBE_CLIENT_SERVER_RESOURCES_H_
