// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1alpha2); edits are lost.
#include "kube/api/coordination/v1alpha2/client.h"

#include <utility>

#include "kube/api/coordination/v1alpha2/types.h"
#include "kube/client/api.h"

namespace kube {

CoordinationV1alpha2Client::CoordinationV1alpha2Client(Client client) noexcept : client_(std::move(client)) {}

Api<coordination::v1alpha2::LeaseCandidate> CoordinationV1alpha2Client::LeaseCandidates(std::string name_space) const {
  return Api<coordination::v1alpha2::LeaseCandidate>(client_, std::move(name_space));
}

}  // namespace kube
