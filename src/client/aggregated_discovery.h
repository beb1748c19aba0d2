// The aggregated form of discovery (apidiscovery.k8s.io/v2) turned into the classic one.
#ifndef KUBE_SRC_CLIENT_AGGREGATED_DISCOVERY_H_
#define KUBE_SRC_CLIENT_AGGREGATED_DISCOVERY_H_

#include <string_view>

#include "kube/api/apidiscovery/v2/types.h"
#include "kube/client/discovery_client.h"

namespace kube::internal {

/// Source: client-go discovery/discovery_client.go.
inline constexpr char kAcceptAggregatedDiscovery[] =
    "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json";

/// Whether an answer of this Content-Type is the aggregated form.
bool IsAggregatedDiscovery(std::string_view content_type);

/// Stale versions are failures; a resource without a kind is left out, its subresources are kept.
/// Source: client-go discovery/aggregated_discovery.go.
void AppendAggregatedDiscovery(const apidiscovery::v2::APIGroupDiscoveryList& list, ServerResources* out);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_AGGREGATED_DISCOVERY_H_
