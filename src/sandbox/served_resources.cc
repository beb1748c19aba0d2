#include "src/sandbox/served_resources.h"

#include <kube/codec/registry.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "src/sandbox/version_rank.h"

namespace kube::sandbox {
namespace {

// Withdrawn long ago, webhook payloads, or served by another program.
constexpr std::array<std::string_view, 4> kGroupsLeftOut{"extensions", "metrics.k8s.io", "imagepolicy.k8s.io",
                                                         "admission.k8s.io"};

bool IsLeftOut(const ResourceInfo& info) {
  return std::find(kGroupsLeftOut.begin(), kGroupsLeftOut.end(), info.group) != kGroupsLeftOut.end() ||
         info.plural == "componentstatuses";
}

std::string GroupResource(std::string_view group, std::string_view plural) {
  return group.empty() ? std::string(plural) : std::string(plural) + "." + std::string(group);
}

std::string JsonType(std::string_view kind, std::string_view api_version) {
  return "{\"kind\":" + Value(kind).EncodeJson() + ",\"apiVersion\":" + Value(api_version).EncodeJson() + ",";
}

std::string KeyOf(std::string_view group, std::string_view version, std::string_view plural) {
  std::string key(group);
  key.append("/").append(version).append("/").append(plural);
  return key;
}

std::vector<ServedResourcePtr> MakeBuiltInResources() {
  std::map<std::pair<std::string_view, std::string_view>, const TypeInfo*> best;
  for (const TypeInfo* type : AllTypeInfos()) {
    const ResourceInfo* info = type->resource;
    if (info == nullptr || info->kind != type->kind || IsLeftOut(*info)) continue;
    const TypeInfo*& slot = best[{info->group, info->plural}];
    if (slot == nullptr || VersionRank(slot->resource->version) < VersionRank(info->version)) slot = type;
  }
  std::vector<ServedResourcePtr> all;
  for (const auto& [key, type] : best) {
    auto served = std::make_shared<ServedResource>();
    served->info = type->resource;
    served->type = type;
    served->api_version = type->resource->api_version();
    if (!type->resource->list_kind.empty()) {
      served->list_type = FindTypeInfo(served->api_version, type->resource->list_kind);
    }
    served->group_resource = GroupResource(type->resource->group, type->resource->plural);
    served->json_type = JsonType(type->resource->kind, served->api_version);
    all.push_back(std::move(served));
  }
  return all;
}

// What the ResourceInfo of a custom resource refers to.
struct OwnedInfo {
  std::string group, version, kind, list_kind, plural, singular, short_names, categories, subresources;
  ResourceInfo info;
};

std::string JoinStrings(const Value& list) {
  std::string joined;
  for (const Value& item : list.items()) {
    if (!joined.empty()) joined += ',';
    joined += item.GetString().value_or("");
  }
  return joined;
}

// `.spec.replicas` of a definition as a path into objects.
std::string PathOf(std::optional<std::string_view> json_path) {
  const std::string_view path = json_path.value_or("");
  return std::string(path.starts_with('.') ? path.substr(1) : path);
}

ServedResourcePtr MakeCustom(const Value& spec, const Value& version) {
  auto owned = std::make_shared<OwnedInfo>();
  const Value& names = spec["names"];
  owned->group = spec.GetString("group").value_or("");
  owned->version = version.GetString("name").value_or("");
  owned->kind = names.GetString("kind").value_or("");
  owned->list_kind = names.GetString("listKind").value_or(owned->kind + "List");
  owned->plural = names.GetString("plural").value_or("");
  owned->singular = names.GetString("singular").value_or("");
  owned->short_names = JoinStrings(names["shortNames"]);
  owned->categories = JoinStrings(names["categories"]);
  if (version["subresources"].Contains("status")) owned->subresources = "status";
  if (version["subresources"].Contains("scale")) {
    owned->subresources += owned->subresources.empty() ? "scale" : ",scale";
  }
  ResourceInfo& info = owned->info;
  info = {.group = owned->group,
          .version = owned->version,
          .kind = owned->kind,
          .list_kind = owned->list_kind,
          .plural = owned->plural,
          .singular = owned->singular,
          .short_names = owned->short_names,
          .categories = owned->categories,
          .subresources = owned->subresources,
          .namespaced = spec.GetString("scope").value_or("Namespaced") == "Namespaced",
          .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
                   kVerbDeleteCollection};
  auto served = std::make_shared<ServedResource>();
  served->info = &info;
  served->api_version = owned->group + "/" + owned->version;
  served->group_resource = GroupResource(owned->group, owned->plural);
  served->json_type = JsonType(owned->kind, served->api_version);
  served->schema = version["schema"]["openAPIV3Schema"];
  served->columns = version["additionalPrinterColumns"];
  served->selectable_fields = version["selectableFields"];
  const Value& scale = version["subresources"]["scale"];
  if (scale.IsObject()) {
    served->scale = {.replicas = PathOf(scale.GetString("specReplicasPath")),
                     .status_replicas = PathOf(scale.GetString("statusReplicasPath")),
                     .selector = PathOf(scale.GetString("labelSelectorPath"))};
  }
  served->owner = std::move(owned);
  return served;
}

}  // namespace

const std::vector<ServedResourcePtr>& BuiltInResources() {
  static const std::vector<ServedResourcePtr> kAll = MakeBuiltInResources();
  return kAll;
}

ResourceRegistry::ResourceRegistry() {
  for (const ServedResourcePtr& served : BuiltInResources()) {
    built_in_.emplace(KeyOf(served->info->group, served->info->version, served->info->plural), served);
  }
}

ServedResourcePtr ResourceRegistry::Find(std::string_view group, std::string_view version,
                                         std::string_view plural) const {
  const auto it = built_in_.find(KeyOf(group, version, plural));
  if (it != built_in_.end()) return it->second;
  std::lock_guard lock(mutex_);
  for (const Custom& custom : custom_) {
    for (const ServedResourcePtr& served : custom.versions) {
      const ResourceInfo& info = *served->info;
      if (info.group == group && info.version == version && info.plural == plural) return served;
    }
  }
  return nullptr;
}

bool ResourceRegistry::HasGroupVersion(std::string_view group, std::string_view version) const {
  for (const ServedResourcePtr& served : All()) {
    if (served->info->group == group && served->info->version == version) return true;
  }
  return false;
}

std::vector<ServedResourcePtr> ResourceRegistry::All() const {
  std::vector<ServedResourcePtr> all = BuiltInResources();
  std::lock_guard lock(mutex_);
  for (const Custom& custom : custom_) all.insert(all.end(), custom.versions.begin(), custom.versions.end());
  return all;
}

void ResourceRegistry::SetCustom(std::string_view definition_name, const Value& definition) {
  Custom custom{std::string(definition_name), {}};
  for (const Value& version : definition["spec"]["versions"].items()) {
    if (version.GetBool("served").value_or(false)) custom.versions.push_back(MakeCustom(definition["spec"], version));
  }
  std::lock_guard lock(mutex_);
  for (Custom& known : custom_) {
    if (known.definition == definition_name) {
      known = std::move(custom);
      return;
    }
  }
  custom_.push_back(std::move(custom));
}

void ResourceRegistry::RemoveCustom(std::string_view definition_name) {
  std::lock_guard lock(mutex_);
  std::erase_if(custom_, [&](const Custom& custom) { return custom.definition == definition_name; });
}

}  // namespace kube::sandbox
