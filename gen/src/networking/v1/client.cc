// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1); edits are lost.
#include "kube/api/networking/v1/client.h"

#include <utility>

#include "kube/api/networking/v1/types.h"
#include "kube/client/api.h"

namespace kube {

NetworkingV1Client::NetworkingV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<networking::v1::IPAddress> NetworkingV1Client::IPAddresses() const {
  return Api<networking::v1::IPAddress>(client_);
}

Api<networking::v1::IngressClass> NetworkingV1Client::IngressClasses() const {
  return Api<networking::v1::IngressClass>(client_);
}

Api<networking::v1::Ingress> NetworkingV1Client::Ingresses(std::string name_space) const {
  return Api<networking::v1::Ingress>(client_, std::move(name_space));
}

Api<networking::v1::NetworkPolicy> NetworkingV1Client::NetworkPolicies(std::string name_space) const {
  return Api<networking::v1::NetworkPolicy>(client_, std::move(name_space));
}

Api<networking::v1::ServiceCIDR> NetworkingV1Client::ServiceCIDRs() const {
  return Api<networking::v1::ServiceCIDR>(client_);
}

}  // namespace kube
