#include "src/sandbox/subresources.h"

#include <algorithm>

#include "src/meta/comma_list.h"

namespace kube::sandbox {
namespace {

constexpr std::uint16_t kReadWrite = kVerbGet | kVerbPatch | kVerbUpdate;
constexpr std::uint16_t kAllProxied = kReadWrite | kVerbCreate | kVerbDelete;

struct Known {
  std::string_view plural;  // empty: of any resource
  Subresource sub;
};

// Source: discovery of a kube-apiserver 1.36.
constexpr Known kKnown[] = {
    {"", {"scale", "autoscaling", "v1", "Scale", kReadWrite}},
    {"pods", {"attach", "", "", "PodAttachOptions", kVerbCreate | kVerbGet}},
    {"pods", {"binding", "", "", "Binding", kVerbCreate}},
    {"pods", {"eviction", "policy", "v1", "Eviction", kVerbCreate}},
    {"pods", {"exec", "", "", "PodExecOptions", kVerbCreate | kVerbGet}},
    {"pods", {"log", "", "", "Pod", kVerbGet}},
    {"pods", {"portforward", "", "", "PodPortForwardOptions", kVerbCreate | kVerbGet}},
    {"pods", {"proxy", "", "", "PodProxyOptions", kAllProxied}},
    {"nodes", {"proxy", "", "", "NodeProxyOptions", kAllProxied}},
    {"services", {"proxy", "", "", "ServiceProxyOptions", kAllProxied}},
    {"namespaces", {"finalize", "", "", "Namespace", kVerbUpdate}},
    {"serviceaccounts", {"token", "authentication.k8s.io", "v1", "TokenRequest", kVerbCreate}},
};

Subresource Describe(const ResourceInfo& resource, std::string_view name) {
  for (const Known& known : kKnown) {
    const bool of_resource = known.plural.empty() || known.plural == resource.plural;
    if (of_resource && known.sub.name == name) return known.sub;
  }
  return {name, "", "", resource.kind, kReadWrite};
}

}  // namespace

std::vector<Subresource> SubresourcesOf(const ResourceInfo& resource) {
  std::vector<Subresource> all;
  for (std::string_view name : internal::CommaList(resource.subresources)) all.push_back(Describe(resource, name));
  std::sort(all.begin(), all.end(), [](const Subresource& a, const Subresource& b) { return a.name < b.name; });
  return all;
}

}  // namespace kube::sandbox
