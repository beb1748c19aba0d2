// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1alpha1); edits are lost.
// Declares the types of certificates/v1alpha1 without defining them.
#ifndef KUBE_API_CERTIFICATES_V1ALPHA1_FWD_H_
#define KUBE_API_CERTIFICATES_V1ALPHA1_FWD_H_

namespace kube::certificates::v1alpha1 {

struct ClusterTrustBundle;
struct ClusterTrustBundleSpec;
struct ClusterTrustBundleList;

}  // namespace kube::certificates::v1alpha1

#endif  // KUBE_API_CERTIFICATES_V1ALPHA1_FWD_H_
