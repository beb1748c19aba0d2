// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1); edits are lost.
// The tables of authentication/v1, by name.
#ifndef KUBE_GEN_SRC_AUTHENTICATION_V1_TABLES_H_
#define KUBE_GEN_SRC_AUTHENTICATION_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::authentication::v1::tables {

extern const TypeInfo kTokenReview;
extern const TypeInfo kTokenReviewSpec;
extern const TypeInfo kTokenReviewStatus;
extern const TypeInfo kUserInfo;
extern const TypeInfo kTokenRequest;
extern const TypeInfo kTokenRequestSpec;
extern const TypeInfo kTokenRequestStatus;
extern const TypeInfo kBoundObjectReference;
extern const TypeInfo kSelfSubjectReview;
extern const TypeInfo kSelfSubjectReviewStatus;

}  // namespace kube::authentication::v1::tables

#endif  // KUBE_GEN_SRC_AUTHENTICATION_V1_TABLES_H_
