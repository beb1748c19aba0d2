// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apiserverinternal/v1alpha1); edits are lost.
// A handle for each resource of internal.apiserver.k8s.io/v1alpha1.
#ifndef KUBE_API_APISERVERINTERNAL_V1ALPHA1_CLIENT_H_
#define KUBE_API_APISERVERINTERNAL_V1ALPHA1_CLIENT_H_

#include <string>

#include "kube/api/apiserverinternal/v1alpha1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of internal.apiserver.k8s.io/v1alpha1, as client-go's InternalV1alpha1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/apiserverinternal/v1alpha1/types.h to use what the functions return.
class InternalV1alpha1Client {
 public:
  explicit InternalV1alpha1Client(Client client) noexcept;

  Api<apiserverinternal::v1alpha1::StorageVersion> StorageVersions() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_APISERVERINTERNAL_V1ALPHA1_CLIENT_H_
