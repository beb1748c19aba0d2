// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1alpha1); edits are lost.
// Declares the types of authentication/v1alpha1 without defining them.
#ifndef KUBE_API_AUTHENTICATION_V1ALPHA1_FWD_H_
#define KUBE_API_AUTHENTICATION_V1ALPHA1_FWD_H_

namespace kube::authentication::v1alpha1 {

struct SelfSubjectReview;
struct SelfSubjectReviewStatus;

}  // namespace kube::authentication::v1alpha1

#endif  // KUBE_API_AUTHENTICATION_V1ALPHA1_FWD_H_
