// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1beta3); edits are lost.
#include "kube/api/flowcontrol/v1beta3/client.h"

#include <utility>

#include "kube/api/flowcontrol/v1beta3/types.h"
#include "kube/client/api.h"

namespace kube {

FlowcontrolV1beta3Client::FlowcontrolV1beta3Client(Client client) noexcept : client_(std::move(client)) {}

Api<flowcontrol::v1beta3::FlowSchema> FlowcontrolV1beta3Client::FlowSchemas() const {
  return Api<flowcontrol::v1beta3::FlowSchema>(client_);
}

Api<flowcontrol::v1beta3::PriorityLevelConfiguration> FlowcontrolV1beta3Client::PriorityLevelConfigurations() const {
  return Api<flowcontrol::v1beta3::PriorityLevelConfiguration>(client_);
}

}  // namespace kube
