#include "src/client/aggregated_discovery.h"

#include <utility>

#include "src/client/media_type.h"

namespace kube::internal {
namespace {

meta::v1::APIResource Resource(std::string name, const Boxed<meta::v1::GroupVersionKind>& kind) {
  meta::v1::APIResource resource;
  resource.name = std::move(name);
  if (kind) {
    resource.group = kind->group;
    resource.version = kind->version;
    resource.kind = kind->kind;
  }
  return resource;
}

void AppendResource(const apidiscovery::v2::APIResourceDiscovery& from, List<meta::v1::APIResource>* out) {
  bool namespaced = from.scope == "Namespaced";
  if (from.response_kind && !from.response_kind->kind.empty()) {
    meta::v1::APIResource resource = Resource(from.resource, from.response_kind);
    resource.singular_name = from.singular_resource;
    resource.namespaced = namespaced;
    resource.verbs = from.verbs;
    resource.short_names = from.short_names;
    resource.categories = from.categories;
    out->push_back(std::move(resource));
  }
  for (const apidiscovery::v2::APISubresourceDiscovery& sub : from.subresources) {
    if (!sub.response_kind || sub.response_kind->kind.empty()) continue;
    meta::v1::APIResource resource = Resource(from.resource + "/" + sub.subresource, sub.response_kind);
    resource.singular_name = from.singular_resource;
    resource.namespaced = namespaced;
    resource.verbs = sub.verbs;
    out->push_back(std::move(resource));
  }
}

}  // namespace

bool IsAggregatedDiscovery(std::string_view content_type) {
  if (MediaType(content_type) != "application/json") return false;
  std::string_view version = MediaTypeParameter(content_type, "v");
  return MediaTypeParameter(content_type, "g") == "apidiscovery.k8s.io" && (version == "v2" || version == "v2beta1") &&
         MediaTypeParameter(content_type, "as") == "APIGroupDiscoveryList";
}

void AppendAggregatedDiscovery(const apidiscovery::v2::APIGroupDiscoveryList& list, ServerResources* out) {
  for (const apidiscovery::v2::APIGroupDiscovery& from : list.items) {
    meta::v1::APIGroup group;
    group.name = from.metadata.name;
    for (const apidiscovery::v2::APIVersionDiscovery& version : from.versions) {
      GroupVersion gv{group.name, version.version};
      if (version.freshness == apidiscovery::v2::kDiscoveryFreshnessStale) {
        out->failures.push_back({gv, "stale: the server could not reach the API behind this version lately", false});
        continue;
      }
      meta::v1::GroupVersionForDiscovery entry{.group_version = gv.ToString(), .version = version.version};
      group.versions.push_back(entry);
      if (group.preferred_version.version.empty()) group.preferred_version = entry;
      meta::v1::APIResourceList resources;
      resources.group_version = gv.ToString();
      for (const apidiscovery::v2::APIResourceDiscovery& resource : version.resources) {
        AppendResource(resource, &resources.resources);
      }
      out->resources.push_back(std::move(resources));
    }
    out->groups.push_back(std::move(group));
  }
}

}  // namespace kube::internal
