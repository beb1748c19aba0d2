// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apiserverinternal/v1alpha1); edits are lost.
#include "kube/api/apiserverinternal/v1alpha1/client.h"

#include <utility>

#include "kube/api/apiserverinternal/v1alpha1/types.h"
#include "kube/client/api.h"

namespace kube {

InternalV1alpha1Client::InternalV1alpha1Client(Client client) noexcept : client_(std::move(client)) {}

Api<apiserverinternal::v1alpha1::StorageVersion> InternalV1alpha1Client::StorageVersions() const {
  return Api<apiserverinternal::v1alpha1::StorageVersion>(client_);
}

}  // namespace kube
