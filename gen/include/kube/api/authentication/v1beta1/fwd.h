// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1beta1); edits are lost.
// Declares the types of authentication/v1beta1 without defining them.
#ifndef KUBE_API_AUTHENTICATION_V1BETA1_FWD_H_
#define KUBE_API_AUTHENTICATION_V1BETA1_FWD_H_

namespace kube::authentication::v1beta1 {

struct TokenReview;
struct TokenReviewSpec;
struct TokenReviewStatus;
struct UserInfo;
struct SelfSubjectReview;
struct SelfSubjectReviewStatus;

}  // namespace kube::authentication::v1beta1

#endif  // KUBE_API_AUTHENTICATION_V1BETA1_FWD_H_
