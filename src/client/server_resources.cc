#include "kube/client/server_resources.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kube {

std::optional<GroupVersionResource> ServerResources::Find(std::string_view name) const {
  // An exact plural, singular or kind anywhere wins over a short name. Source: client-go restmapper/shortcut.go.
  std::optional<GroupVersionResource> by_short_name;
  for (const meta::v1::APIResourceList& list : resources) {
    GroupVersion gv = GroupVersion::Parse(list.group_version);
    for (const meta::v1::APIResource& resource : list.resources) {
      // A subresource carries its parent's singular, or the kind of what it answers.
      if (resource.name.find('/') != std::string::npos) continue;
      if (resource.name == name || resource.singular_name == name || resource.kind == name) {
        return GroupVersionResource{gv.group, gv.version, resource.name};
      }
      if (by_short_name) continue;
      if (std::find(resource.short_names.begin(), resource.short_names.end(), name) != resource.short_names.end()) {
        by_short_name = GroupVersionResource{gv.group, gv.version, resource.name};
      }
    }
  }
  return by_short_name;
}

const meta::v1::APIResourceList* ServerResources::FindList(const GroupVersion& group_version) const {
  std::string text = group_version.ToString();
  for (const meta::v1::APIResourceList& list : resources) {
    if (list.group_version == text) return &list;
  }
  return nullptr;
}

std::vector<meta::v1::APIResourceList> ServerResources::Preferred() const {
  std::vector<meta::v1::APIResourceList> result;
  for (const meta::v1::APIGroup& group : groups) {
    // The version that each resource is taken from: the first that has it, unless the preferred one has it too.
    std::map<std::string_view, const std::string*> chosen;
    for (const meta::v1::GroupVersionForDiscovery& version : group.versions) {
      const meta::v1::APIResourceList* list = FindList({group.name, version.version});
      if (list == nullptr) continue;
      for (const meta::v1::APIResource& resource : list->resources) {
        if (resource.name.find('/') != std::string::npos) continue;
        auto [at, fresh] = chosen.try_emplace(resource.name, &version.version);
        if (!fresh && version.version == group.preferred_version.version) at->second = &version.version;
      }
    }
    for (const meta::v1::GroupVersionForDiscovery& version : group.versions) {
      const meta::v1::APIResourceList* list = FindList({group.name, version.version});
      if (list == nullptr) continue;
      meta::v1::APIResourceList kept;
      kept.group_version = list->group_version;
      for (const meta::v1::APIResource& resource : list->resources) {
        auto at = chosen.find(resource.name);
        if (at != chosen.end() && at->second == &version.version) kept.resources.push_back(resource);
      }
      result.push_back(std::move(kept));
    }
  }
  return result;
}

std::vector<meta::v1::APIResourceList> ServerResources::PreferredNamespaced() const {
  std::vector<meta::v1::APIResourceList> result;
  for (meta::v1::APIResourceList& list : Preferred()) {
    std::erase_if(list.resources, [](const meta::v1::APIResource& resource) { return !resource.namespaced; });
    if (!list.resources.empty()) result.push_back(std::move(list));
  }
  return result;
}

}  // namespace kube
