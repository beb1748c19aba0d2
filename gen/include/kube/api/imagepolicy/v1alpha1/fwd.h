// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/imagepolicy/v1alpha1); edits are lost.
// Declares the types of imagepolicy/v1alpha1 without defining them.
#ifndef KUBE_API_IMAGEPOLICY_V1ALPHA1_FWD_H_
#define KUBE_API_IMAGEPOLICY_V1ALPHA1_FWD_H_

namespace kube::imagepolicy::v1alpha1 {

struct ImageReview;
struct ImageReviewSpec;
struct ImageReviewContainerSpec;
struct ImageReviewStatus;

}  // namespace kube::imagepolicy::v1alpha1

#endif  // KUBE_API_IMAGEPOLICY_V1ALPHA1_FWD_H_
