#include "src/client/discovery_change.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace kube::internal {
namespace {

std::set<GroupVersionResource> ResourcesOf(const ServerResources& from) {
  std::set<GroupVersionResource> result;
  for (const meta::v1::APIResourceList& list : from.resources) {
    GroupVersion gv = GroupVersion::Parse(list.group_version);
    for (const meta::v1::APIResource& resource : list.resources) {
      if (resource.name.find('/') == std::string::npos) result.insert({gv.group, gv.version, resource.name});
    }
  }
  return result;
}

}  // namespace

std::optional<DiscoveryChange> ChangeBetween(const ServerResources& before,
                                             std::shared_ptr<const ServerResources> now) {
  std::set<GroupVersionResource> old = ResourcesOf(before);
  std::set<GroupVersionResource> current = ResourcesOf(*now);
  DiscoveryChange change;
  std::set_difference(current.begin(), current.end(), old.begin(), old.end(), std::back_inserter(change.added));
  std::set_difference(old.begin(), old.end(), current.begin(), current.end(), std::back_inserter(change.removed));
  std::erase_if(change.removed, [&now](const GroupVersionResource& resource) {
    return std::any_of(now->failures.begin(), now->failures.end(), [&resource](const DiscoveryFailure& failure) {
      return failure.group_version == resource.group_version();
    });
  });
  if (change.added.empty() && change.removed.empty()) return std::nullopt;
  change.now = std::move(now);
  return change;
}

}  // namespace kube::internal
