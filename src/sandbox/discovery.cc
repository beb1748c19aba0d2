#include "src/sandbox/discovery.h"

#include <kube/codec/value.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>

#include "src/meta/comma_list.h"
#include "src/sandbox/accept.h"
#include "src/sandbox/subresources.h"
#include "src/sandbox/version_rank.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kAggregatedType = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

// The order in which a real server names its groups; clients resolve a resource that several groups have to the first.
// Source: kube-apiserver's table of priorities of API services.
constexpr std::array<std::string_view, 22> kGroupOrder{"",
                                                       "apiregistration.k8s.io",
                                                       "apps",
                                                       "events.k8s.io",
                                                       "authentication.k8s.io",
                                                       "authorization.k8s.io",
                                                       "autoscaling",
                                                       "batch",
                                                       "certificates.k8s.io",
                                                       "networking.k8s.io",
                                                       "policy",
                                                       "rbac.authorization.k8s.io",
                                                       "storage.k8s.io",
                                                       "admissionregistration.k8s.io",
                                                       "apiextensions.k8s.io",
                                                       "scheduling.k8s.io",
                                                       "coordination.k8s.io",
                                                       "node.k8s.io",
                                                       "discovery.k8s.io",
                                                       "resource.k8s.io",
                                                       "flowcontrol.apiserver.k8s.io",
                                                       "storagemigration.k8s.io"};

using Resources = std::vector<ServedResourcePtr>;

struct Version {
  std::string_view name{};
  Resources resources{};  // by name
};
struct Group {
  std::string_view name{};
  std::vector<Version> versions{};  // the preferred one first
};

std::vector<Group> GroupsOf(const Resources& resources) {
  std::map<std::pair<std::size_t, std::string_view>, std::map<std::string_view, Resources>> sorted;
  for (const ServedResourcePtr& served : resources) {
    const std::string_view group = served->info->group;
    const auto at = std::find(kGroupOrder.begin(), kGroupOrder.end(), group);
    sorted[{static_cast<std::size_t>(at - kGroupOrder.begin()), group}][served->info->version].push_back(served);
  }
  std::vector<Group> groups;
  for (auto& [key, versions] : sorted) {
    Group group{key.second, {}};
    for (auto& [name, members] : versions) {
      std::sort(members.begin(), members.end(), [](const ServedResourcePtr& a, const ServedResourcePtr& b) {
        return a->info->plural < b->info->plural;
      });
      group.versions.push_back({name, std::move(members)});
    }
    std::sort(group.versions.begin(), group.versions.end(),
              [](const Version& a, const Version& b) { return VersionRank(a.name) > VersionRank(b.name); });
    groups.push_back(std::move(group));
  }
  return groups;
}

Value VerbsOf(std::uint16_t verbs) {
  constexpr std::pair<Verb, std::string_view> kNames[] = {
      {kVerbCreate, "create"}, {kVerbDelete, "delete"}, {kVerbDeleteCollection, "deletecollection"},
      {kVerbGet, "get"},       {kVerbList, "list"},     {kVerbPatch, "patch"},
      {kVerbUpdate, "update"}, {kVerbWatch, "watch"}};
  Value list = Array{};
  for (const auto& [verb, name] : kNames) {
    if ((verbs & verb) != 0) list.push_back(name);
  }
  return list;
}

std::string GroupVersionText(std::string_view group, std::string_view version) {
  std::string text(group);
  if (!text.empty()) text += '/';
  return text.append(version);
}

void SetNames(Value& entry, const ResourceInfo& info) {
  if (!info.short_names.empty()) entry["shortNames"] = Array::From(internal::CommaList(info.short_names));
  if (!info.categories.empty()) entry["categories"] = Array::From(internal::CommaList(info.categories));
}

// --- Legacy form: one document for each group version

Value LegacyResourceList(std::string_view group, const Version& version) {
  Value list = Array{};
  for (const ServedResourcePtr& served : version.resources) {
    const ResourceInfo& info = *served->info;
    Value entry{{"name", info.plural},
                {"singularName", info.singular},
                {"namespaced", info.namespaced},
                {"kind", info.kind},
                {"verbs", VerbsOf(info.verbs)}};
    SetNames(entry, info);
    list.push_back(std::move(entry));
    for (const Subresource& sub : SubresourcesOf(info)) {
      Value part{{"name", std::string(info.plural).append("/").append(sub.name)},
                 {"singularName", ""},
                 {"namespaced", info.namespaced}};
      if (!sub.group.empty()) part["group"] = sub.group;
      if (!sub.version.empty()) part["version"] = sub.version;
      part["kind"] = sub.kind;
      part["verbs"] = VerbsOf(sub.verbs);
      list.push_back(std::move(part));
    }
  }
  Value document{{"kind", "APIResourceList"}};
  if (!group.empty()) document["apiVersion"] = "v1";  // as the real server: the core document has none
  document["groupVersion"] = GroupVersionText(group, version.name);
  document["resources"] = std::move(list);
  return document;
}

Value LegacyGroup(const Group& group) {
  Value versions = Array{};
  for (const Version& version : group.versions) {
    versions.push_back({{"groupVersion", GroupVersionText(group.name, version.name)}, {"version", version.name}});
  }
  Value preferred = std::as_const(versions)[std::size_t{0}];
  return {{"name", group.name}, {"versions", std::move(versions)}, {"preferredVersion", std::move(preferred)}};
}

Value LegacyGroupDocument(const Group& group) {
  Value document{{"kind", "APIGroup"}, {"apiVersion", "v1"}};
  const Value body = LegacyGroup(group);
  for (const auto [key, value] : body.members()) document[key] = value;
  return document;
}

// --- Aggregated form: everything in one document

Value ResponseKind(std::string_view group, std::string_view version, std::string_view kind) {
  return {{"group", group}, {"version", version}, {"kind", kind}};
}

Value AggregatedResource(const ResourceInfo& info) {
  Value entry{{"resource", info.plural},
              {"responseKind", ResponseKind("", "", info.kind)},
              {"scope", info.namespaced ? "Namespaced" : "Cluster"},
              {"singularResource", info.singular},
              {"verbs", VerbsOf(info.verbs)}};
  SetNames(entry, info);
  Value subresources = Array{};
  for (const Subresource& sub : SubresourcesOf(info)) {
    subresources.push_back({{"subresource", sub.name},
                            {"responseKind", ResponseKind(sub.group, sub.version, sub.kind)},
                            {"verbs", VerbsOf(sub.verbs)}});
  }
  if (!subresources.empty()) entry["subresources"] = std::move(subresources);
  return entry;
}

Value AggregatedGroup(const Group& group) {
  Value versions = Array{};
  for (const Version& version : group.versions) {
    Value resources = Array{};
    for (const ServedResourcePtr& served : version.resources) resources.push_back(AggregatedResource(*served->info));
    versions.push_back({{"version", version.name}, {"resources", std::move(resources)}, {"freshness", "Current"}});
  }
  Value metadata = Object{};
  if (!group.name.empty()) metadata["name"] = group.name;
  return {{"metadata", std::move(metadata)}, {"versions", std::move(versions)}};
}

DocumentAnswer Json(const Value& document, std::string_view type = "application/json") {
  return {std::string(type), document.EncodeJson(), {}};
}

DocumentAnswer Aggregated(const std::vector<Group>& groups, bool core) {
  Value items = Array{};
  for (const Group& group : groups) {
    if (group.name.empty() == core) items.push_back(AggregatedGroup(group));
  }
  DocumentAnswer answer = Json({{"kind", "APIGroupDiscoveryList"},
                                {"apiVersion", "apidiscovery.k8s.io/v2"},
                                {"metadata", {}},
                                {"items", std::move(items)}},
                               kAggregatedType);
  answer.etag = EntityTag(answer.body);
  return answer;
}

bool WantsAggregated(std::string_view accept) {
  for (const AcceptClause& clause : ParseAccept(accept)) {
    if (clause.Parameter("as").empty()) {
      if (clause.Allows("application/json")) return false;
    } else if (clause.Allows("application/json") && clause.Parameter("as") == "APIGroupDiscoveryList" &&
               clause.Parameter("g") == "apidiscovery.k8s.io" && clause.Parameter("v") == "v2") {
      return true;
    }
  }
  return false;
}

DocumentAnswer CoreVersions(const std::vector<Group>& groups) {
  Value versions = Array{};
  for (const Group& group : groups) {
    if (!group.name.empty()) continue;
    for (const Version& version : group.versions) versions.push_back(version.name);
  }
  return Json({{"kind", "APIVersions"}, {"versions", std::move(versions)}, {"serverAddressByClientCIDRs", Array{}}});
}

DocumentAnswer GroupList(const std::vector<Group>& groups) {
  Value list = Array{};
  for (const Group& group : groups) {
    if (!group.name.empty()) list.push_back(LegacyGroup(group));
  }
  return Json({{"kind", "APIGroupList"}, {"apiVersion", "v1"}, {"groups", std::move(list)}});
}

}  // namespace

std::optional<DocumentAnswer> Discovery(std::string_view path, std::string_view accept,
                                        const std::vector<ServedResourcePtr>& resources) {
  if (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  const bool core = path == "/api" || path.starts_with("/api/");
  if (!core && path != "/apis" && !path.starts_with("/apis/")) return std::nullopt;
  const std::vector<Group> groups = GroupsOf(resources);
  if (path == "/api" || path == "/apis") {
    if (WantsAggregated(accept)) return Aggregated(groups, core);
    return core ? CoreVersions(groups) : GroupList(groups);
  }
  std::string_view rest = path.substr(core ? 5 : 6);
  std::string_view group_name;
  std::optional<std::string_view> version_name;
  const std::size_t slash = rest.find('/');
  if (core) {
    version_name = rest;
  } else {
    group_name = rest.substr(0, slash);
    if (group_name.empty()) return std::nullopt;
    if (slash != std::string_view::npos) version_name = rest.substr(slash + 1);
  }
  for (const Group& group : groups) {
    if (group.name != group_name) continue;
    if (!version_name) return Json(LegacyGroupDocument(group));
    for (const Version& version : group.versions) {
      if (version.name == *version_name) return Json(LegacyResourceList(group.name, version));
    }
  }
  return std::nullopt;
}

}  // namespace kube::sandbox
