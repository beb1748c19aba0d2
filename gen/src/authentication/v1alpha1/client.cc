// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1alpha1); edits are lost.
#include "kube/api/authentication/v1alpha1/client.h"

#include <utility>

#include "kube/api/authentication/v1alpha1/types.h"
#include "kube/client/api.h"

namespace kube {

AuthenticationV1alpha1Client::AuthenticationV1alpha1Client(Client client) noexcept : client_(std::move(client)) {}

Api<authentication::v1alpha1::SelfSubjectReview> AuthenticationV1alpha1Client::SelfSubjectReviews() const {
  return Api<authentication::v1alpha1::SelfSubjectReview>(client_);
}

}  // namespace kube
