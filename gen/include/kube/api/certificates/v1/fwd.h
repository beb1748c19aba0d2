// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1); edits are lost.
// Declares the types of certificates/v1 without defining them.
#ifndef KUBE_API_CERTIFICATES_V1_FWD_H_
#define KUBE_API_CERTIFICATES_V1_FWD_H_

namespace kube::certificates::v1 {

struct CertificateSigningRequest;
struct CertificateSigningRequestSpec;
struct CertificateSigningRequestStatus;
struct CertificateSigningRequestCondition;
struct CertificateSigningRequestList;

}  // namespace kube::certificates::v1

#endif  // KUBE_API_CERTIFICATES_V1_FWD_H_
