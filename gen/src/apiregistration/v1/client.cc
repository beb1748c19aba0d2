// Made by tools/codegen from k8s.io/kube-aggregator@v0.36.3 (k8s.io/kube-aggregator/pkg/apis/apiregistration/v1); edits are lost.
#include "kube/api/apiregistration/v1/client.h"

#include <utility>

#include "kube/api/apiregistration/v1/types.h"
#include "kube/client/api.h"

namespace kube {

ApiregistrationV1Client::ApiregistrationV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<apiregistration::v1::APIService> ApiregistrationV1Client::APIServices() const {
  return Api<apiregistration::v1::APIService>(client_);
}

}  // namespace kube
