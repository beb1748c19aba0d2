// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v1); edits are lost.
#include "kube/api/autoscaling/v1/client.h"

#include <utility>

#include "kube/api/autoscaling/v1/types.h"
#include "kube/client/api.h"

namespace kube {

AutoscalingV1Client::AutoscalingV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<autoscaling::v1::HorizontalPodAutoscaler> AutoscalingV1Client::HorizontalPodAutoscalers(std::string name_space) const {
  return Api<autoscaling::v1::HorizontalPodAutoscaler>(client_, std::move(name_space));
}

}  // namespace kube
