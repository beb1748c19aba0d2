// The aggregated form of discovery (apidiscovery.k8s.io) turned into the classic one.
#ifndef KUBE_SRC_CLIENT_AGGREGATED_DISCOVERY_H_
#define KUBE_SRC_CLIENT_AGGREGATED_DISCOVERY_H_

#include <string_view>

#include "kube/api/apidiscovery/v2/types.h"
#include "kube/client/server_resources.h"

namespace kube::internal {

/// v2 is served from 1.30 on, v2beta1 from 1.27 to 1.35; both have the same shape.
/// Source: client-go discovery/discovery_client.go.
inline constexpr char kAcceptAggregatedDiscovery[] =
    "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,"
    "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,application/json";

/// Whether an answer of this Content-Type is the aggregated form, in either version. The parameters may come in any
/// order, with others between them.
bool IsAggregatedDiscovery(std::string_view content_type);

/// Stale versions are failures and left out of their group; a resource without a kind is left out, its subresources are
/// kept. Source: client-go discovery/aggregated_discovery.go.
void AppendAggregatedDiscovery(const apidiscovery::v2::APIGroupDiscoveryList& list, ServerResources* out);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_AGGREGATED_DISCOVERY_H_
