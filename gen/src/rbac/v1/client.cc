// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/rbac/v1); edits are lost.
#include "kube/api/rbac/v1/client.h"

#include <utility>

#include "kube/api/rbac/v1/types.h"
#include "kube/client/api.h"

namespace kube {

RbacV1Client::RbacV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<rbac::v1::ClusterRoleBinding> RbacV1Client::ClusterRoleBindings() const {
  return Api<rbac::v1::ClusterRoleBinding>(client_);
}

Api<rbac::v1::ClusterRole> RbacV1Client::ClusterRoles() const {
  return Api<rbac::v1::ClusterRole>(client_);
}

Api<rbac::v1::RoleBinding> RbacV1Client::RoleBindings(std::string name_space) const {
  return Api<rbac::v1::RoleBinding>(client_, std::move(name_space));
}

Api<rbac::v1::Role> RbacV1Client::Roles(std::string name_space) const {
  return Api<rbac::v1::Role>(client_, std::move(name_space));
}

}  // namespace kube
