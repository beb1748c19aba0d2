// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1alpha1); edits are lost.
#include "kube/api/certificates/v1alpha1/client.h"

#include <utility>

#include "kube/api/certificates/v1alpha1/types.h"
#include "kube/client/api.h"

namespace kube {

CertificatesV1alpha1Client::CertificatesV1alpha1Client(Client client) noexcept : client_(std::move(client)) {}

Api<certificates::v1alpha1::ClusterTrustBundle> CertificatesV1alpha1Client::ClusterTrustBundles() const {
  return Api<certificates::v1alpha1::ClusterTrustBundle>(client_);
}

}  // namespace kube
