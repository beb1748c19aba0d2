// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/networking/v1); edits are lost.
// A handle for each resource of networking.k8s.io/v1.
#ifndef KUBE_API_NETWORKING_V1_CLIENT_H_
#define KUBE_API_NETWORKING_V1_CLIENT_H_

#include <string>

#include "kube/api/networking/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of networking.k8s.io/v1, as client-go's NetworkingV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/networking/v1/types.h to use what the functions return.
class NetworkingV1Client {
 public:
  explicit NetworkingV1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<networking::v1::IPAddress> IPAddresses() const;
  Api<networking::v1::IngressClass> IngressClasses() const;
  Api<networking::v1::Ingress> Ingresses(std::string name_space = "") const;
  Api<networking::v1::NetworkPolicy> NetworkPolicies(std::string name_space = "") const;
  Api<networking::v1::ServiceCIDR> ServiceCIDRs() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_NETWORKING_V1_CLIENT_H_
