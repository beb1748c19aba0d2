// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1alpha1); edits are lost.
// The tables of certificates/v1alpha1, by name.
#ifndef KUBE_GEN_SRC_CERTIFICATES_V1ALPHA1_TABLES_H_
#define KUBE_GEN_SRC_CERTIFICATES_V1ALPHA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::certificates::v1alpha1::tables {

extern const TypeInfo kClusterTrustBundle;
extern const TypeInfo kClusterTrustBundleSpec;
extern const TypeInfo kClusterTrustBundleList;

}  // namespace kube::certificates::v1alpha1::tables

#endif  // KUBE_GEN_SRC_CERTIFICATES_V1ALPHA1_TABLES_H_
