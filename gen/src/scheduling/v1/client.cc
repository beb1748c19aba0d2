// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1); edits are lost.
#include "kube/api/scheduling/v1/client.h"

#include <utility>

#include "kube/api/scheduling/v1/types.h"
#include "kube/client/api.h"

namespace kube {

SchedulingV1Client::SchedulingV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<scheduling::v1::PriorityClass> SchedulingV1Client::PriorityClasses() const {
  return Api<scheduling::v1::PriorityClass>(client_);
}

}  // namespace kube
