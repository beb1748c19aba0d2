// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authorization/v1beta1); edits are lost.
// The tables of authorization/v1beta1, by name.
#ifndef KUBE_GEN_SRC_AUTHORIZATION_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_AUTHORIZATION_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::authorization::v1beta1::tables {

extern const TypeInfo kSubjectAccessReview;
extern const TypeInfo kSelfSubjectAccessReview;
extern const TypeInfo kLocalSubjectAccessReview;
extern const TypeInfo kResourceAttributes;
extern const TypeInfo kNonResourceAttributes;
extern const TypeInfo kSubjectAccessReviewSpec;
extern const TypeInfo kSelfSubjectAccessReviewSpec;
extern const TypeInfo kSubjectAccessReviewStatus;
extern const TypeInfo kSelfSubjectRulesReview;
extern const TypeInfo kSelfSubjectRulesReviewSpec;
extern const TypeInfo kSubjectRulesReviewStatus;
extern const TypeInfo kResourceRule;
extern const TypeInfo kNonResourceRule;

}  // namespace kube::authorization::v1beta1::tables

#endif  // KUBE_GEN_SRC_AUTHORIZATION_V1BETA1_TABLES_H_
