// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1beta1); edits are lost.
#include "kube/api/authentication/v1beta1/client.h"

#include <utility>

#include "kube/api/authentication/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

AuthenticationV1beta1Client::AuthenticationV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<authentication::v1beta1::SelfSubjectReview> AuthenticationV1beta1Client::SelfSubjectReviews() const {
  return Api<authentication::v1beta1::SelfSubjectReview>(client_);
}

Api<authentication::v1beta1::TokenReview> AuthenticationV1beta1Client::TokenReviews() const {
  return Api<authentication::v1beta1::TokenReview>(client_);
}

}  // namespace kube
