// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1beta1); edits are lost.
#include "kube/api/certificates/v1beta1/client.h"

#include <utility>

#include "kube/api/certificates/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

CertificatesV1beta1Client::CertificatesV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<certificates::v1beta1::CertificateSigningRequest> CertificatesV1beta1Client::CertificateSigningRequests() const {
  return Api<certificates::v1beta1::CertificateSigningRequest>(client_);
}

Api<certificates::v1beta1::ClusterTrustBundle> CertificatesV1beta1Client::ClusterTrustBundles() const {
  return Api<certificates::v1beta1::ClusterTrustBundle>(client_);
}

Api<certificates::v1beta1::PodCertificateRequest> CertificatesV1beta1Client::PodCertificateRequests(std::string name_space) const {
  return Api<certificates::v1beta1::PodCertificateRequest>(client_, std::move(name_space));
}

}  // namespace kube
