// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/rbac/v1); edits are lost.
// The tables of rbac/v1, by name.
#ifndef KUBE_GEN_SRC_RBAC_V1_TABLES_H_
#define KUBE_GEN_SRC_RBAC_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::rbac::v1::tables {

extern const TypeInfo kPolicyRule;
extern const TypeInfo kSubject;
extern const TypeInfo kRoleRef;
extern const TypeInfo kRole;
extern const TypeInfo kRoleBinding;
extern const TypeInfo kRoleBindingList;
extern const TypeInfo kRoleList;
extern const TypeInfo kClusterRole;
extern const TypeInfo kAggregationRule;
extern const TypeInfo kClusterRoleBinding;
extern const TypeInfo kClusterRoleBindingList;
extern const TypeInfo kClusterRoleList;

}  // namespace kube::rbac::v1::tables

#endif  // KUBE_GEN_SRC_RBAC_V1_TABLES_H_
