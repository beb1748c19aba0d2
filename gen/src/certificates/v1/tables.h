// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1); edits are lost.
// The tables of certificates/v1, by name.
#ifndef KUBE_GEN_SRC_CERTIFICATES_V1_TABLES_H_
#define KUBE_GEN_SRC_CERTIFICATES_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::certificates::v1::tables {

extern const TypeInfo kCertificateSigningRequest;
extern const TypeInfo kCertificateSigningRequestSpec;
extern const TypeInfo kCertificateSigningRequestStatus;
extern const TypeInfo kCertificateSigningRequestCondition;
extern const TypeInfo kCertificateSigningRequestList;

}  // namespace kube::certificates::v1::tables

#endif  // KUBE_GEN_SRC_CERTIFICATES_V1_TABLES_H_
