// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authorization/v1); edits are lost.
// A handle for each resource of authorization.k8s.io/v1.
#ifndef KUBE_API_AUTHORIZATION_V1_CLIENT_H_
#define KUBE_API_AUTHORIZATION_V1_CLIENT_H_

#include <string>

#include "kube/api/authorization/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of authorization.k8s.io/v1, as client-go's AuthorizationV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/authorization/v1/types.h to use what the functions return.
class AuthorizationV1Client {
 public:
  explicit AuthorizationV1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<authorization::v1::LocalSubjectAccessReview> LocalSubjectAccessReviews(std::string name_space = "") const;
  Api<authorization::v1::SelfSubjectAccessReview> SelfSubjectAccessReviews() const;
  Api<authorization::v1::SelfSubjectRulesReview> SelfSubjectRulesReviews() const;
  Api<authorization::v1::SubjectAccessReview> SubjectAccessReviews() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_AUTHORIZATION_V1_CLIENT_H_
