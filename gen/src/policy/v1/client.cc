// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/policy/v1); edits are lost.
#include "kube/api/policy/v1/client.h"

#include <utility>

#include "kube/api/policy/v1/types.h"
#include "kube/client/api.h"

namespace kube {

PolicyV1Client::PolicyV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<policy::v1::PodDisruptionBudget> PolicyV1Client::PodDisruptionBudgets(std::string name_space) const {
  return Api<policy::v1::PodDisruptionBudget>(client_, std::move(name_space));
}

}  // namespace kube
