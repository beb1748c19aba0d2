// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admission/v1); edits are lost.
// The tables of admission/v1, by name.
#ifndef KUBE_GEN_SRC_ADMISSION_V1_TABLES_H_
#define KUBE_GEN_SRC_ADMISSION_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::admission::v1::tables {

extern const TypeInfo kAdmissionReview;
extern const TypeInfo kAdmissionRequest;
extern const TypeInfo kAdmissionResponse;

}  // namespace kube::admission::v1::tables

#endif  // KUBE_GEN_SRC_ADMISSION_V1_TABLES_H_
