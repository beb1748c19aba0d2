// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1); edits are lost.
// A handle for each resource of authentication.k8s.io/v1.
#ifndef KUBE_API_AUTHENTICATION_V1_CLIENT_H_
#define KUBE_API_AUTHENTICATION_V1_CLIENT_H_

#include <string>

#include "kube/api/authentication/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of authentication.k8s.io/v1, as client-go's AuthenticationV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/authentication/v1/types.h to use what the functions return.
class AuthenticationV1Client {
 public:
  explicit AuthenticationV1Client(Client client) noexcept;

  Api<authentication::v1::SelfSubjectReview> SelfSubjectReviews() const;
  Api<authentication::v1::TokenReview> TokenReviews() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_AUTHENTICATION_V1_CLIENT_H_
