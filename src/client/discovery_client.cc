#include "kube/client/discovery_client.h"

#include "kube/client/rest_client.h"
#include "kube/transport/errors.h"
#include "src/client/aggregated_discovery.h"

namespace kube {
namespace {

Result GetPath(const Client& client, std::string_view path, const char* accept, const CallOptions& call) {
  return RestClient(client).Get().AbsPath(path).Accept(accept).Call(call).Do();
}

std::string PathOf(const GroupVersion& gv) {
  return gv.group.empty() ? "/api/" + gv.version : "/apis/" + gv.group + "/" + gv.version;
}

// The core group as /apis would list it: /api gives only its versions.
meta::v1::APIGroup CoreGroup(const meta::v1::APIVersions& versions) {
  meta::v1::APIGroup group;
  for (const std::string& version : versions.versions) group.versions.push_back({.group_version = version, .version = version});
  if (!group.versions.empty()) group.preferred_version = group.versions.front();
  return group;
}

}  // namespace

std::optional<GroupVersionResource> ServerResources::Find(std::string_view name) const {
  // An exact plural, singular or kind anywhere wins over a short name. Source: client-go restmapper/shortcut.go.
  std::optional<GroupVersionResource> by_short_name;
  for (const meta::v1::APIResourceList& list : resources) {
    for (const meta::v1::APIResource& resource : list.resources) {
      GroupVersion gv = GroupVersion::Parse(list.group_version);
      if (resource.name == name || resource.singular_name == name || resource.kind == name) {
        return GroupVersionResource{gv.group, gv.version, resource.name};
      }
      for (const std::string& short_name : resource.short_names) {
        if (short_name == name && !by_short_name) by_short_name = GroupVersionResource{gv.group, gv.version, resource.name};
      }
    }
  }
  return by_short_name;
}

kube::ServerVersion DiscoveryClient::ServerVersion(const CallOptions& call) const {
  Unstructured answer{Value::DecodeJson(GetPath(client_, "/version", kMediaTypeJson, call).body())};
  auto text = [&answer](std::string_view key) { return std::string(answer[key].GetString().value_or("")); };
  return {.major = text("major"),
          .minor = text("minor"),
          .git_version = text("gitVersion"),
          .git_commit = text("gitCommit"),
          .platform = text("platform")};
}

meta::v1::APIGroupList DiscoveryClient::ServerGroups(const CallOptions& call) const {
  auto groups = GetPath(client_, "/apis", kMediaTypeJson, call).As<meta::v1::APIGroupList>();
  try {
    auto versions = GetPath(client_, "/api", kMediaTypeJson, call).As<meta::v1::APIVersions>();
    groups.groups.insert(groups.groups.begin(), CoreGroup(versions));
  } catch (const ApiError& error) {
    if (!error.IsNotFound()) throw;  // a server without the core group, such as a bare aggregated API
  }
  return groups;
}

meta::v1::APIResourceList DiscoveryClient::ServerResourcesForGroupVersion(const GroupVersion& gv, const CallOptions& call) const {
  return GetPath(client_, PathOf(gv), kMediaTypeJson, call).As<meta::v1::APIResourceList>();
}

ServerResources DiscoveryClient::ServerGroupsAndResources(const CallOptions& call) const {
  std::optional<ServerResources> aggregated = Aggregated(call);
  return aggregated ? std::move(*aggregated) : Legacy(call);
}

// The answer's Content-Type tells whether the server understood; a plain answer means it did not.
std::optional<ServerResources> DiscoveryClient::Aggregated(const CallOptions& call) const {
  ServerResources all;
  for (const char* path : {"/api", "/apis"}) {
    Result result = GetPath(client_, path, internal::kAcceptAggregatedDiscovery, call);
    if (!internal::IsAggregatedDiscovery(result.content_type())) return std::nullopt;
    internal::AppendAggregatedDiscovery(result.As<apidiscovery::v2::APIGroupDiscoveryList>(), &all);
  }
  return all;
}

ServerResources DiscoveryClient::Legacy(const CallOptions& call) const {
  ServerResources all;
  for (meta::v1::APIGroup& group : ServerGroups(call).groups) {
    for (const meta::v1::GroupVersionForDiscovery& version : group.versions) {
      GroupVersion gv = GroupVersion::Parse(version.group_version);
      try {
        all.resources.push_back(ServerResourcesForGroupVersion(gv, call));
      } catch (const ApiError& error) {
        all.failures.push_back({gv, error.what()});
      }
    }
    all.groups.push_back(std::move(group));
  }
  return all;
}

}  // namespace kube
