// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1alpha1); edits are lost.
// A handle for each resource of certificates.k8s.io/v1alpha1.
#ifndef KUBE_API_CERTIFICATES_V1ALPHA1_CLIENT_H_
#define KUBE_API_CERTIFICATES_V1ALPHA1_CLIENT_H_

#include <string>

#include "kube/api/certificates/v1alpha1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of certificates.k8s.io/v1alpha1, as client-go's CertificatesV1alpha1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/certificates/v1alpha1/types.h to use what the functions return.
class CertificatesV1alpha1Client {
 public:
  explicit CertificatesV1alpha1Client(Client client) noexcept;

  Api<certificates::v1alpha1::ClusterTrustBundle> ClusterTrustBundles() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_CERTIFICATES_V1ALPHA1_CLIENT_H_
