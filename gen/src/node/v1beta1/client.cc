// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1beta1); edits are lost.
#include "kube/api/node/v1beta1/client.h"

#include <utility>

#include "kube/api/node/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

NodeV1beta1Client::NodeV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<node::v1beta1::RuntimeClass> NodeV1beta1Client::RuntimeClasses() const {
  return Api<node::v1beta1::RuntimeClass>(client_);
}

}  // namespace kube
