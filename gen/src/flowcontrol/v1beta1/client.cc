// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1beta1); edits are lost.
#include "kube/api/flowcontrol/v1beta1/client.h"

#include <utility>

#include "kube/api/flowcontrol/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

FlowcontrolV1beta1Client::FlowcontrolV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<flowcontrol::v1beta1::FlowSchema> FlowcontrolV1beta1Client::FlowSchemas() const {
  return Api<flowcontrol::v1beta1::FlowSchema>(client_);
}

Api<flowcontrol::v1beta1::PriorityLevelConfiguration> FlowcontrolV1beta1Client::PriorityLevelConfigurations() const {
  return Api<flowcontrol::v1beta1::PriorityLevelConfiguration>(client_);
}

}  // namespace kube
