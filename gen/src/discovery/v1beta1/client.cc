// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/discovery/v1beta1); edits are lost.
#include "kube/api/discovery/v1beta1/client.h"

#include <utility>

#include "kube/api/discovery/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

DiscoveryV1beta1Client::DiscoveryV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<discovery::v1beta1::EndpointSlice> DiscoveryV1beta1Client::EndpointSlices(std::string name_space) const {
  return Api<discovery::v1beta1::EndpointSlice>(client_, std::move(name_space));
}

}  // namespace kube
