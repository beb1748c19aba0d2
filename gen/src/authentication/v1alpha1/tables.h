// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1alpha1); edits are lost.
// The tables of authentication/v1alpha1, by name.
#ifndef KUBE_GEN_SRC_AUTHENTICATION_V1ALPHA1_TABLES_H_
#define KUBE_GEN_SRC_AUTHENTICATION_V1ALPHA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::authentication::v1alpha1::tables {

extern const TypeInfo kSelfSubjectReview;
extern const TypeInfo kSelfSubjectReviewStatus;

}  // namespace kube::authentication::v1alpha1::tables

#endif  // KUBE_GEN_SRC_AUTHENTICATION_V1ALPHA1_TABLES_H_
