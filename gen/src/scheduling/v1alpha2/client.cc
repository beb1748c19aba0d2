// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1alpha2); edits are lost.
#include "kube/api/scheduling/v1alpha2/client.h"

#include <utility>

#include "kube/api/scheduling/v1alpha2/types.h"
#include "kube/client/api.h"

namespace kube {

SchedulingV1alpha2Client::SchedulingV1alpha2Client(Client client) noexcept : client_(std::move(client)) {}

Api<scheduling::v1alpha2::PodGroup> SchedulingV1alpha2Client::PodGroups(std::string name_space) const {
  return Api<scheduling::v1alpha2::PodGroup>(client_, std::move(name_space));
}

Api<scheduling::v1alpha2::Workload> SchedulingV1alpha2Client::Workloads(std::string name_space) const {
  return Api<scheduling::v1alpha2::Workload>(client_, std::move(name_space));
}

}  // namespace kube
