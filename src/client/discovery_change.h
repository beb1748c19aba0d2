// What differs between two looks at a server.
#ifndef KUBE_SRC_CLIENT_DISCOVERY_CHANGE_H_
#define KUBE_SRC_CLIENT_DISCOVERY_CHANGE_H_

#include <memory>
#include <optional>

#include "kube/client/discovery_cache.h"

namespace kube::internal {

/// Nothing when both offer the same resources. A resource counts as changed only by coming or going.
std::optional<DiscoveryChange> ChangeBetween(const ServerResources& before, std::shared_ptr<const ServerResources> now);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_DISCOVERY_CHANGE_H_
