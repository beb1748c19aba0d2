// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/version); edits are lost.
// The tables of version, by name.
#ifndef KUBE_GEN_SRC_VERSION_TABLES_H_
#define KUBE_GEN_SRC_VERSION_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::version::tables {

extern const TypeInfo kInfo;

}  // namespace kube::version::tables

#endif  // KUBE_GEN_SRC_VERSION_TABLES_H_
