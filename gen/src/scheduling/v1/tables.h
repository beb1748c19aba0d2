// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1); edits are lost.
// The tables of scheduling/v1, by name.
#ifndef KUBE_GEN_SRC_SCHEDULING_V1_TABLES_H_
#define KUBE_GEN_SRC_SCHEDULING_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::scheduling::v1::tables {

extern const TypeInfo kPriorityClass;
extern const TypeInfo kPriorityClassList;

}  // namespace kube::scheduling::v1::tables

#endif  // KUBE_GEN_SRC_SCHEDULING_V1_TABLES_H_
