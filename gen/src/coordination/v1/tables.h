// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1); edits are lost.
// The tables of coordination/v1, by name.
#ifndef KUBE_GEN_SRC_COORDINATION_V1_TABLES_H_
#define KUBE_GEN_SRC_COORDINATION_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::coordination::v1::tables {

extern const TypeInfo kLease;
extern const TypeInfo kLeaseSpec;
extern const TypeInfo kLeaseList;

}  // namespace kube::coordination::v1::tables

#endif  // KUBE_GEN_SRC_COORDINATION_V1_TABLES_H_
