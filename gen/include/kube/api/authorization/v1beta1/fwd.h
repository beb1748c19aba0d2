// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authorization/v1beta1); edits are lost.
// Declares the types of authorization/v1beta1 without defining them.
#ifndef KUBE_API_AUTHORIZATION_V1BETA1_FWD_H_
#define KUBE_API_AUTHORIZATION_V1BETA1_FWD_H_

namespace kube::authorization::v1beta1 {

struct SubjectAccessReview;
struct SelfSubjectAccessReview;
struct LocalSubjectAccessReview;
struct ResourceAttributes;
struct NonResourceAttributes;
struct SubjectAccessReviewSpec;
struct SelfSubjectAccessReviewSpec;
struct SubjectAccessReviewStatus;
struct SelfSubjectRulesReview;
struct SelfSubjectRulesReviewSpec;
struct SubjectRulesReviewStatus;
struct ResourceRule;
struct NonResourceRule;

}  // namespace kube::authorization::v1beta1

#endif  // KUBE_API_AUTHORIZATION_V1BETA1_FWD_H_
