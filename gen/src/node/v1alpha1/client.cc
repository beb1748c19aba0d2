// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1alpha1); edits are lost.
#include "kube/api/node/v1alpha1/client.h"

#include <utility>

#include "kube/api/node/v1alpha1/types.h"
#include "kube/client/api.h"

namespace kube {

NodeV1alpha1Client::NodeV1alpha1Client(Client client) noexcept : client_(std::move(client)) {}

Api<node::v1alpha1::RuntimeClass> NodeV1alpha1Client::RuntimeClasses() const {
  return Api<node::v1alpha1::RuntimeClass>(client_);
}

}  // namespace kube
