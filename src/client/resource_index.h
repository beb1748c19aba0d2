// The served resources in order of preference, and the lookups of RestMapper over them. Pure: values in, values out.
#ifndef KUBE_SRC_CLIENT_RESOURCE_INDEX_H_
#define KUBE_SRC_CLIENT_RESOURCE_INDEX_H_

#include <string>
#include <string_view>
#include <vector>

#include "kube/client/rest_mapper.h"

namespace kube::internal {

class ResourceIndex {
 public:
  explicit ResourceIndex(const ServerResources& resources);

  /// Matches of a partial resource, the preferred one first; never empty. `*warning` gets a text when a short name was
  /// ambiguous. Throws NoMatchError.
  std::vector<RestMapping> ByResource(const GroupVersionResource& partial, std::string* warning) const;
  /// Matches of a kind, in one of `versions` when there are any; never empty. Throws NoMatchError.
  std::vector<RestMapping> ByKind(const GroupKind& kind, const std::vector<std::string>& versions) const;
  std::string Singular(const std::string& resource) const;
  std::vector<GroupResource> Category(std::string_view category) const;

  /// The first, unless others of the same group and version stand beside it: then AmbiguousMatchError, which names
  /// `asked`.
  static const RestMapping& One(const std::vector<RestMapping>& matches, const std::string& asked);

 private:
  struct Entry {
    RestMapping mapping;
    std::string singular;
    std::vector<std::string> short_names;
    std::vector<std::string> categories;
  };
  using Entries = std::vector<const Entry*>;

  void Add(const meta::v1::APIResourceList& list, const GroupVersion& gv);
  template <class Matches>
  Entries Select(const GroupVersionResource& partial, const Matches& matches) const;
  Entries ByShortName(const GroupVersionResource& partial, std::string* warning) const;
  [[noreturn]] void ThrowNoMatch(const std::string& what) const;

  std::vector<Entry> entries_;  // group by group, the preferred version of each first
  std::vector<DiscoveryFailure> failures_;
};

/// `apps/v1, Resource=deployments` without the parts that are empty, for messages.
std::string Describe(const GroupVersionResource& partial);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_RESOURCE_INDEX_H_
