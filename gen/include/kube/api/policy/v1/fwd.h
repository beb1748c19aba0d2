// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/policy/v1); edits are lost.
// Declares the types of policy/v1 without defining them.
#ifndef KUBE_API_POLICY_V1_FWD_H_
#define KUBE_API_POLICY_V1_FWD_H_

namespace kube::policy::v1 {

struct PodDisruptionBudgetSpec;
struct PodDisruptionBudgetStatus;
struct PodDisruptionBudget;
struct PodDisruptionBudgetList;
struct Eviction;

}  // namespace kube::policy::v1

#endif  // KUBE_API_POLICY_V1_FWD_H_
