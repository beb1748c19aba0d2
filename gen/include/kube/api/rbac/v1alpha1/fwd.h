// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/rbac/v1alpha1); edits are lost.
// Declares the types of rbac/v1alpha1 without defining them.
#ifndef KUBE_API_RBAC_V1ALPHA1_FWD_H_
#define KUBE_API_RBAC_V1ALPHA1_FWD_H_

namespace kube::rbac::v1alpha1 {

struct PolicyRule;
struct Subject;
struct RoleRef;
struct Role;
struct RoleBinding;
struct RoleBindingList;
struct RoleList;
struct ClusterRole;
struct AggregationRule;
struct ClusterRoleBinding;
struct ClusterRoleBindingList;
struct ClusterRoleList;

}  // namespace kube::rbac::v1alpha1

#endif  // KUBE_API_RBAC_V1ALPHA1_FWD_H_
