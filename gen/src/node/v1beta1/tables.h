// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1beta1); edits are lost.
// The tables of node/v1beta1, by name.
#ifndef KUBE_GEN_SRC_NODE_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_NODE_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::node::v1beta1::tables {

extern const TypeInfo kRuntimeClass;
extern const TypeInfo kOverhead;
extern const TypeInfo kScheduling;
extern const TypeInfo kRuntimeClassList;

}  // namespace kube::node::v1beta1::tables

#endif  // KUBE_GEN_SRC_NODE_V1BETA1_TABLES_H_
