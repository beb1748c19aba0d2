// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1); edits are lost.
#include "kube/api/node/v1/client.h"

#include <utility>

#include "kube/api/node/v1/types.h"
#include "kube/client/api.h"

namespace kube {

NodeV1Client::NodeV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<node::v1::RuntimeClass> NodeV1Client::RuntimeClasses() const {
  return Api<node::v1::RuntimeClass>(client_);
}

}  // namespace kube
