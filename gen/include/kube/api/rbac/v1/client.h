// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/rbac/v1); edits are lost.
// A handle for each resource of rbac.authorization.k8s.io/v1.
#ifndef KUBE_API_RBAC_V1_CLIENT_H_
#define KUBE_API_RBAC_V1_CLIENT_H_

#include <string>

#include "kube/api/rbac/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of rbac.authorization.k8s.io/v1, as client-go's RbacV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/rbac/v1/types.h to use what the functions return.
class RbacV1Client {
 public:
  explicit RbacV1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<rbac::v1::ClusterRoleBinding> ClusterRoleBindings() const;
  Api<rbac::v1::ClusterRole> ClusterRoles() const;
  Api<rbac::v1::RoleBinding> RoleBindings(std::string name_space = "") const;
  Api<rbac::v1::Role> Roles(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_RBAC_V1_CLIENT_H_
