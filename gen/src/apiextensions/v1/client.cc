// Made by tools/codegen from k8s.io/apiextensions-apiserver@v0.36.3 (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1); edits are lost.
#include "kube/api/apiextensions/v1/client.h"

#include <utility>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/client/api.h"

namespace kube {

ApiextensionsV1Client::ApiextensionsV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<apiextensions::v1::CustomResourceDefinition> ApiextensionsV1Client::CustomResourceDefinitions() const {
  return Api<apiextensions::v1::CustomResourceDefinition>(client_);
}

}  // namespace kube
