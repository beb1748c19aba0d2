// Names of kinds and resources, and what is known of each at compile time.
#ifndef KUBE_META_RESOURCE_H_
#define KUBE_META_RESOURCE_H_

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kube {

/// `apps/v1`; the core group is the empty one: `v1`.
struct GroupVersion {
  std::string group{};
  std::string version{};

  /// Reads `v1` or `apps/v1`. Throws kube::Error for more than one slash.
  static GroupVersion Parse(std::string_view api_version);
  /// The `apiVersion` text.
  std::string ToString() const { return group.empty() ? version : group + "/" + version; }
  friend auto operator<=>(const GroupVersion&, const GroupVersion&) = default;
};

struct GroupVersionKind {
  std::string group{};
  std::string version{};
  std::string kind{};

  GroupVersion group_version() const { return {group, version}; }
  /// `apps/v1, Kind=Deployment`, as Kubernetes tools print it.
  std::string ToString() const { return group_version().ToString() + ", Kind=" + kind; }
  friend auto operator<=>(const GroupVersionKind&, const GroupVersionKind&) = default;
};

struct GroupVersionResource {
  std::string group{};
  std::string version{};
  std::string resource{};  ///< plural, lower case: `deployments`

  GroupVersion group_version() const { return {group, version}; }
  std::string ToString() const { return group_version().ToString() + ", Resource=" + resource; }
  friend auto operator<=>(const GroupVersionResource&, const GroupVersionResource&) = default;
};

/// The verbs a resource offers, as bits of ResourceInfo::verbs.
enum Verb : std::uint16_t {
  kVerbGet = 1,
  kVerbList = 2,
  kVerbWatch = 4,
  kVerbCreate = 8,
  kVerbUpdate = 16,
  kVerbPatch = 32,
  kVerbDelete = 64,
  kVerbDeleteCollection = 128,
};

/// What the API says of one resource, known at compile time. Found for a type by `GetResourceInfo((const T*)nullptr)`.
struct ResourceInfo {
  std::string_view group;
  std::string_view version;
  std::string_view kind;
  std::string_view list_kind;  ///< empty for kinds that can't be listed
  std::string_view plural;     ///< the path segment
  std::string_view singular;
  std::string_view short_names;   ///< comma separated: "deploy"
  std::string_view categories;    ///< comma separated: "all"
  std::string_view subresources;  ///< comma separated: "status,scale"
  bool namespaced = false;
  std::uint16_t verbs = 0;  ///< bits of Verb

  constexpr bool Has(Verb verb) const { return (verbs & verb) != 0; }
  constexpr bool HasSubresource(std::string_view name) const {
    std::string_view rest = subresources;
    while (!rest.empty()) {
      std::size_t comma = rest.find(',');
      if (rest.substr(0, comma) == name) return true;
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
    return false;
  }
  GroupVersion group_version() const { return {std::string(group), std::string(version)}; }
  std::string api_version() const { return group_version().ToString(); }
  GroupVersionKind gvk() const { return {std::string(group), std::string(version), std::string(kind)}; }
  GroupVersionResource gvr() const { return {std::string(group), std::string(version), std::string(plural)}; }
};

}  // namespace kube

#endif  // KUBE_META_RESOURCE_H_
