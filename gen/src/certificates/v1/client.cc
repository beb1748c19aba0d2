// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1); edits are lost.
#include "kube/api/certificates/v1/client.h"

#include <utility>

#include "kube/api/certificates/v1/types.h"
#include "kube/client/api.h"

namespace kube {

CertificatesV1Client::CertificatesV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<certificates::v1::CertificateSigningRequest> CertificatesV1Client::CertificateSigningRequests() const {
  return Api<certificates::v1::CertificateSigningRequest>(client_);
}

}  // namespace kube
