// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1alpha2); edits are lost.
// The tables of coordination/v1alpha2, by name.
#ifndef KUBE_GEN_SRC_COORDINATION_V1ALPHA2_TABLES_H_
#define KUBE_GEN_SRC_COORDINATION_V1ALPHA2_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::coordination::v1alpha2::tables {

extern const TypeInfo kLeaseCandidate;
extern const TypeInfo kLeaseCandidateSpec;
extern const TypeInfo kLeaseCandidateList;

}  // namespace kube::coordination::v1alpha2::tables

#endif  // KUBE_GEN_SRC_COORDINATION_V1ALPHA2_TABLES_H_
