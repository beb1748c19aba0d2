// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1beta1); edits are lost.
#include "kube/api/coordination/v1beta1/client.h"

#include <utility>

#include "kube/api/coordination/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

CoordinationV1beta1Client::CoordinationV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<coordination::v1beta1::LeaseCandidate> CoordinationV1beta1Client::LeaseCandidates(std::string name_space) const {
  return Api<coordination::v1beta1::LeaseCandidate>(client_, std::move(name_space));
}

Api<coordination::v1beta1::Lease> CoordinationV1beta1Client::Leases(std::string name_space) const {
  return Api<coordination::v1beta1::Lease>(client_, std::move(name_space));
}

}  // namespace kube
