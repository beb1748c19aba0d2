// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1beta1); edits are lost.
// Declares the types of certificates/v1beta1 without defining them.
#ifndef KUBE_API_CERTIFICATES_V1BETA1_FWD_H_
#define KUBE_API_CERTIFICATES_V1BETA1_FWD_H_

namespace kube::certificates::v1beta1 {

struct CertificateSigningRequest;
struct CertificateSigningRequestSpec;
struct CertificateSigningRequestStatus;
struct CertificateSigningRequestCondition;
struct CertificateSigningRequestList;
struct ClusterTrustBundle;
struct ClusterTrustBundleSpec;
struct ClusterTrustBundleList;
struct PodCertificateRequest;
struct PodCertificateRequestSpec;
struct PodCertificateRequestStatus;
struct PodCertificateRequestList;

}  // namespace kube::certificates::v1beta1

#endif  // KUBE_API_CERTIFICATES_V1BETA1_FWD_H_
