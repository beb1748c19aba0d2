// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authorization/v1beta1); edits are lost.
#include "kube/api/authorization/v1beta1/client.h"

#include <utility>

#include "kube/api/authorization/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

AuthorizationV1beta1Client::AuthorizationV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<authorization::v1beta1::LocalSubjectAccessReview> AuthorizationV1beta1Client::LocalSubjectAccessReviews(std::string name_space) const {
  return Api<authorization::v1beta1::LocalSubjectAccessReview>(client_, std::move(name_space));
}

Api<authorization::v1beta1::SelfSubjectAccessReview> AuthorizationV1beta1Client::SelfSubjectAccessReviews() const {
  return Api<authorization::v1beta1::SelfSubjectAccessReview>(client_);
}

Api<authorization::v1beta1::SelfSubjectRulesReview> AuthorizationV1beta1Client::SelfSubjectRulesReviews() const {
  return Api<authorization::v1beta1::SelfSubjectRulesReview>(client_);
}

Api<authorization::v1beta1::SubjectAccessReview> AuthorizationV1beta1Client::SubjectAccessReviews() const {
  return Api<authorization::v1beta1::SubjectAccessReview>(client_);
}

}  // namespace kube
