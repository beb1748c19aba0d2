// What the parts of resources below their objects ("pods/log") take and give.
#ifndef KUBE_SRC_SANDBOX_SUBRESOURCES_H_
#define KUBE_SRC_SANDBOX_SUBRESOURCES_H_

#include <kube/meta/resource.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace kube::sandbox {

struct Subresource {
  std::string_view name{};   ///< "scale"
  std::string_view group{};  ///< of `kind`; group and version are empty when they are the resource's own
  std::string_view version{};
  std::string_view kind{};  ///< what is sent or read
  std::uint16_t verbs = 0;
};

/// Those of the resource, by name.
std::vector<Subresource> SubresourcesOf(const ResourceInfo& resource);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_SUBRESOURCES_H_
