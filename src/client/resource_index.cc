#include "src/client/resource_index.h"

#include <algorithm>

namespace kube::internal {
namespace {

std::string Lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return text;
}

bool Contains(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

std::string Names(const std::vector<RestMapping>& mappings) {
  std::string text;
  for (const RestMapping& mapping : mappings) {
    if (!text.empty()) text += ", ";
    text += mapping.resource.resource + "." + mapping.resource.version;
    if (!mapping.resource.group.empty()) text += "." + mapping.resource.group;
    text += " (" + mapping.kind.kind + ")";
  }
  return text;
}

}  // namespace

std::string Describe(const GroupVersionResource& partial) {
  std::string text = partial.resource;
  if (!partial.version.empty()) text += "." + partial.version;
  if (!partial.group.empty()) text += "." + partial.group;
  return "\"" + text + "\"";
}

ResourceIndex::ResourceIndex(const ServerResources& resources) : failures_(resources.failures) {
  for (const meta::v1::APIGroup& group : resources.groups) {
    auto add = [&](const std::string& version) {
      GroupVersion gv{group.name, version};
      if (const meta::v1::APIResourceList* list = resources.FindList(gv)) Add(*list, gv);
    };
    const std::string& preferred = group.preferred_version.version;
    if (!preferred.empty()) add(preferred);
    for (const meta::v1::GroupVersionForDiscovery& version : group.versions) {
      if (version.version != preferred) add(version.version);
    }
  }
}

void ResourceIndex::Add(const meta::v1::APIResourceList& list, const GroupVersion& gv) {
  for (const meta::v1::APIResource& resource : list.resources) {
    if (resource.name.find('/') != std::string::npos) continue;
    Entry entry;
    entry.mapping.resource = {gv.group, gv.version, resource.name};
    entry.mapping.kind = {gv.group, gv.version, resource.kind};
    entry.mapping.namespaced = resource.namespaced;
    // Old servers list no singulars; the kind in lower case is it there.
    entry.singular = resource.singular_name.empty() ? Lower(resource.kind) : resource.singular_name;
    entry.short_names.assign(resource.short_names.begin(), resource.short_names.end());
    entry.categories.assign(resource.categories.begin(), resource.categories.end());
    entries_.push_back(std::move(entry));
  }
}

// The entries that `matches` takes, in the group and version of `partial`: an exact group where there is one, else
// groups that begin so.
template <class Matches>
ResourceIndex::Entries ResourceIndex::Select(const GroupVersionResource& partial, const Matches& matches) const {
  Entries exact;
  Entries by_prefix;
  for (const Entry& entry : entries_) {
    const GroupVersionResource& resource = entry.mapping.resource;
    if ((!partial.version.empty() && resource.version != partial.version) || !matches(entry)) continue;
    if (partial.group.empty() || resource.group == partial.group) {
      exact.push_back(&entry);
    } else if (partial.version.empty() && resource.group.starts_with(partial.group)) {
      by_prefix.push_back(&entry);
    }
  }
  return exact.empty() ? by_prefix : exact;
}

// A short name means the first resource that has it, in all its versions.
ResourceIndex::Entries ResourceIndex::ByShortName(const GroupVersionResource& partial, std::string* warning) const {
  Entries all = Select(partial, [&](const Entry& entry) { return Contains(entry.short_names, partial.resource); });
  if (all.empty()) return all;
  GroupResource first{all[0]->mapping.resource.group, all[0]->mapping.resource.resource};
  Entries chosen;
  for (const Entry* entry : all) {
    GroupResource other{entry->mapping.resource.group, entry->mapping.resource.resource};
    if (other == first) {
      chosen.push_back(entry);
    } else if (warning->empty()) {
      *warning = "short name \"" + partial.resource + "\" means " + first.ToString() + "; it could also mean " +
                 other.ToString() + ", which comes later";
    }
  }
  return chosen;
}

std::vector<RestMapping> ResourceIndex::ByResource(const GroupVersionResource& given, std::string* warning) const {
  GroupVersionResource partial = given;
  partial.resource = Lower(partial.resource);
  Entries found = Select(partial, [&](const Entry& entry) {
    return entry.mapping.resource.resource == partial.resource || entry.singular == partial.resource;
  });
  if (found.empty()) found = ByShortName(partial, warning);
  if (found.empty()) ThrowNoMatch("no matches for the resource " + Describe(given));
  std::vector<RestMapping> mappings;
  for (const Entry* entry : found) mappings.push_back(entry->mapping);
  return mappings;
}

std::vector<RestMapping> ResourceIndex::ByKind(const GroupKind& kind, const std::vector<std::string>& versions) const {
  auto in_version = [&](const std::string& version) {
    std::vector<RestMapping> mappings;
    for (const Entry& entry : entries_) {
      const GroupVersionKind& have = entry.mapping.kind;
      if (have.group != kind.group || (!version.empty() && have.version != version)) continue;
      if (have.kind == kind.kind || Lower(have.kind) == kind.kind) mappings.push_back(entry.mapping);
    }
    return mappings;
  };
  bool had_version = false;
  for (const std::string& version : versions) {
    if (version.empty()) continue;
    had_version = true;
    if (std::vector<RestMapping> mappings = in_version(version); !mappings.empty()) return mappings;
  }
  if (!had_version) {
    if (std::vector<RestMapping> mappings = in_version(""); !mappings.empty()) return mappings;
    ThrowNoMatch("no matches for kind \"" + kind.kind + "\" in group \"" + kind.group + "\"");
  }
  std::string text;
  for (const std::string& version : versions) {
    if (!version.empty()) text += (text.empty() ? "\"" : ", \"") + GroupVersion{kind.group, version}.ToString() + "\"";
  }
  ThrowNoMatch("no matches for kind \"" + kind.kind + "\" in version " + text);
}

std::string ResourceIndex::Singular(const std::string& resource) const {
  std::string warning;
  std::vector<RestMapping> mappings = ByResource({"", "", resource}, &warning);
  for (const Entry& entry : entries_) {
    if (entry.mapping == mappings[0]) return entry.singular;
  }
  return resource;
}

std::vector<GroupResource> ResourceIndex::Category(std::string_view category) const {
  std::vector<GroupResource> result;
  for (const Entry& entry : entries_) {
    if (!Contains(entry.categories, category)) continue;
    GroupResource member{entry.mapping.resource.group, entry.mapping.resource.resource};
    if (std::find(result.begin(), result.end(), member) == result.end()) result.push_back(std::move(member));
  }
  return result;
}

void ResourceIndex::ThrowNoMatch(const std::string& what) const {
  std::string text = what;
  if (!failures_.empty()) text += "; discovery of some versions failed:";
  for (const DiscoveryFailure& failure : failures_)
    text += " " + failure.group_version.ToString() + ": " + failure.message + ";";
  if (text.back() == ';') text.pop_back();
  throw NoMatchError(text);
}

const RestMapping& ResourceIndex::One(const std::vector<RestMapping>& matches, const std::string& asked) {
  const RestMapping& first = matches.front();
  std::vector<RestMapping> equal;
  for (const RestMapping& match : matches) {
    if (match.resource.group_version() == first.resource.group_version()) equal.push_back(match);
  }
  if (equal.size() == 1) return first;
  std::string message = asked + " matches several resources: " + Names(equal) + "; name one in full";
  throw AmbiguousMatchError(message, std::move(equal));
}

}  // namespace kube::internal
