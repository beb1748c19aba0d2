// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v2); edits are lost.
#include "kube/api/autoscaling/v2/client.h"

#include <utility>

#include "kube/api/autoscaling/v2/types.h"
#include "kube/client/api.h"

namespace kube {

AutoscalingV2Client::AutoscalingV2Client(Client client) noexcept : client_(std::move(client)) {}

Api<autoscaling::v2::HorizontalPodAutoscaler> AutoscalingV2Client::HorizontalPodAutoscalers(std::string name_space) const {
  return Api<autoscaling::v2::HorizontalPodAutoscaler>(client_, std::move(name_space));
}

}  // namespace kube
