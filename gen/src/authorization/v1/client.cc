// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authorization/v1); edits are lost.
#include "kube/api/authorization/v1/client.h"

#include <utility>

#include "kube/api/authorization/v1/types.h"
#include "kube/client/api.h"

namespace kube {

AuthorizationV1Client::AuthorizationV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<authorization::v1::LocalSubjectAccessReview> AuthorizationV1Client::LocalSubjectAccessReviews(std::string name_space) const {
  return Api<authorization::v1::LocalSubjectAccessReview>(client_, std::move(name_space));
}

Api<authorization::v1::SelfSubjectAccessReview> AuthorizationV1Client::SelfSubjectAccessReviews() const {
  return Api<authorization::v1::SelfSubjectAccessReview>(client_);
}

Api<authorization::v1::SelfSubjectRulesReview> AuthorizationV1Client::SelfSubjectRulesReviews() const {
  return Api<authorization::v1::SelfSubjectRulesReview>(client_);
}

Api<authorization::v1::SubjectAccessReview> AuthorizationV1Client::SubjectAccessReviews() const {
  return Api<authorization::v1::SubjectAccessReview>(client_);
}

}  // namespace kube
