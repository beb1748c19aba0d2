// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1beta1); edits are lost.
#include "kube/api/networking/v1beta1/client.h"

#include <utility>

#include "kube/api/networking/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

NetworkingV1beta1Client::NetworkingV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<networking::v1beta1::IPAddress> NetworkingV1beta1Client::IPAddresses() const {
  return Api<networking::v1beta1::IPAddress>(client_);
}

Api<networking::v1beta1::IngressClass> NetworkingV1beta1Client::IngressClasses() const {
  return Api<networking::v1beta1::IngressClass>(client_);
}

Api<networking::v1beta1::Ingress> NetworkingV1beta1Client::Ingresses(std::string name_space) const {
  return Api<networking::v1beta1::Ingress>(client_, std::move(name_space));
}

Api<networking::v1beta1::ServiceCIDR> NetworkingV1beta1Client::ServiceCIDRs() const {
  return Api<networking::v1beta1::ServiceCIDR>(client_);
}

}  // namespace kube
