// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1beta2); edits are lost.
#include "kube/api/flowcontrol/v1beta2/client.h"

#include <utility>

#include "kube/api/flowcontrol/v1beta2/types.h"
#include "kube/client/api.h"

namespace kube {

FlowcontrolV1beta2Client::FlowcontrolV1beta2Client(Client client) noexcept : client_(std::move(client)) {}

Api<flowcontrol::v1beta2::FlowSchema> FlowcontrolV1beta2Client::FlowSchemas() const {
  return Api<flowcontrol::v1beta2::FlowSchema>(client_);
}

Api<flowcontrol::v1beta2::PriorityLevelConfiguration> FlowcontrolV1beta2Client::PriorityLevelConfigurations() const {
  return Api<flowcontrol::v1beta2::PriorityLevelConfiguration>(client_);
}

}  // namespace kube
