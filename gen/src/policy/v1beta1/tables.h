// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/policy/v1beta1); edits are lost.
// The tables of policy/v1beta1, by name.
#ifndef KUBE_GEN_SRC_POLICY_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_POLICY_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::policy::v1beta1::tables {

extern const TypeInfo kPodDisruptionBudgetSpec;
extern const TypeInfo kPodDisruptionBudgetStatus;
extern const TypeInfo kPodDisruptionBudget;
extern const TypeInfo kPodDisruptionBudgetList;
extern const TypeInfo kEviction;

}  // namespace kube::policy::v1beta1::tables

#endif  // KUBE_GEN_SRC_POLICY_V1BETA1_TABLES_H_
