// What planning and carrying out a drain share.
#ifndef KUBE_SRC_CLIENT_DRAIN_PODS_H_
#define KUBE_SRC_CLIENT_DRAIN_PODS_H_

#include <string>
#include <string_view>
#include <vector>

#include "kube/client/drain.h"

namespace kube::internal {

/// The pods of the node that options.pod_selector selects.
std::vector<core::v1::Pod> PodsOnNode(const Client& client, std::string_view node, const DrainOptions& options);
/// Longer than options.skip_terminating_after.
bool TerminatesForLong(const core::v1::Pod& pod, const DrainOptions& options);
/// `namespace/name`.
std::string NameOf(const core::v1::Pod& pod);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_DRAIN_PODS_H_
