// Kinds and resources whatever their version.
#ifndef KUBE_META_GROUP_RESOURCE_H_
#define KUBE_META_GROUP_RESOURCE_H_

#include <compare>
#include <string>

namespace kube {

/// A kind whatever its version.
struct GroupKind {
  std::string group{};
  std::string kind{};

  /// `Deployment.apps`, as Kubernetes tools print it; of the core group the kind alone.
  std::string ToString() const { return group.empty() ? kind : kind + "." + group; }
  friend auto operator<=>(const GroupKind&, const GroupKind&) = default;
};

/// A resource whatever its version.
struct GroupResource {
  std::string group{};
  std::string resource{};

  /// `deployments.apps`; of the core group the resource alone.
  std::string ToString() const { return group.empty() ? resource : resource + "." + group; }
  friend auto operator<=>(const GroupResource&, const GroupResource&) = default;
};

}  // namespace kube

#endif  // KUBE_META_GROUP_RESOURCE_H_
