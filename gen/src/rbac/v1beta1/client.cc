// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/rbac/v1beta1); edits are lost.
#include "kube/api/rbac/v1beta1/client.h"

#include <utility>

#include "kube/api/rbac/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

RbacV1beta1Client::RbacV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<rbac::v1beta1::ClusterRoleBinding> RbacV1beta1Client::ClusterRoleBindings() const {
  return Api<rbac::v1beta1::ClusterRoleBinding>(client_);
}

Api<rbac::v1beta1::ClusterRole> RbacV1beta1Client::ClusterRoles() const {
  return Api<rbac::v1beta1::ClusterRole>(client_);
}

Api<rbac::v1beta1::RoleBinding> RbacV1beta1Client::RoleBindings(std::string name_space) const {
  return Api<rbac::v1beta1::RoleBinding>(client_, std::move(name_space));
}

Api<rbac::v1beta1::Role> RbacV1beta1Client::Roles(std::string name_space) const {
  return Api<rbac::v1beta1::Role>(client_, std::move(name_space));
}

}  // namespace kube
