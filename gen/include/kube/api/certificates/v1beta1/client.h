// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1beta1); edits are lost.
// A handle for each resource of certificates.k8s.io/v1beta1.
#ifndef KUBE_API_CERTIFICATES_V1BETA1_CLIENT_H_
#define KUBE_API_CERTIFICATES_V1BETA1_CLIENT_H_

#include <string>

#include "kube/api/certificates/v1beta1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of certificates.k8s.io/v1beta1, as client-go's CertificatesV1beta1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/certificates/v1beta1/types.h to use what the functions return.
class CertificatesV1beta1Client {
 public:
  explicit CertificatesV1beta1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<certificates::v1beta1::CertificateSigningRequest> CertificateSigningRequests() const;
  Api<certificates::v1beta1::ClusterTrustBundle> ClusterTrustBundles() const;
  Api<certificates::v1beta1::PodCertificateRequest> PodCertificateRequests(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_CERTIFICATES_V1BETA1_CLIENT_H_
