// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1alpha1); edits are lost.
// A handle for each resource of authentication.k8s.io/v1alpha1.
#ifndef KUBE_API_AUTHENTICATION_V1ALPHA1_CLIENT_H_
#define KUBE_API_AUTHENTICATION_V1ALPHA1_CLIENT_H_

#include <string>

#include "kube/api/authentication/v1alpha1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of authentication.k8s.io/v1alpha1, as client-go's AuthenticationV1alpha1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/authentication/v1alpha1/types.h to use what the functions return.
class AuthenticationV1alpha1Client {
 public:
  explicit AuthenticationV1alpha1Client(Client client) noexcept;

  Api<authentication::v1alpha1::SelfSubjectReview> SelfSubjectReviews() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_AUTHENTICATION_V1ALPHA1_CLIENT_H_
