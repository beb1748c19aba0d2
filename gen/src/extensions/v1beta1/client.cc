// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/extensions/v1beta1); edits are lost.
#include "kube/api/extensions/v1beta1/client.h"

#include <utility>

#include "kube/api/extensions/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

ExtensionsV1beta1Client::ExtensionsV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<extensions::v1beta1::DaemonSet> ExtensionsV1beta1Client::DaemonSets(std::string name_space) const {
  return Api<extensions::v1beta1::DaemonSet>(client_, std::move(name_space));
}

Api<extensions::v1beta1::Deployment> ExtensionsV1beta1Client::Deployments(std::string name_space) const {
  return Api<extensions::v1beta1::Deployment>(client_, std::move(name_space));
}

Api<extensions::v1beta1::Ingress> ExtensionsV1beta1Client::Ingresses(std::string name_space) const {
  return Api<extensions::v1beta1::Ingress>(client_, std::move(name_space));
}

Api<extensions::v1beta1::NetworkPolicy> ExtensionsV1beta1Client::NetworkPolicies(std::string name_space) const {
  return Api<extensions::v1beta1::NetworkPolicy>(client_, std::move(name_space));
}

Api<extensions::v1beta1::ReplicaSet> ExtensionsV1beta1Client::ReplicaSets(std::string name_space) const {
  return Api<extensions::v1beta1::ReplicaSet>(client_, std::move(name_space));
}

}  // namespace kube
