// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apidiscovery/v2beta1); edits are lost.
// Declares the types of apidiscovery/v2beta1 without defining them.
#ifndef KUBE_API_APIDISCOVERY_V2BETA1_FWD_H_
#define KUBE_API_APIDISCOVERY_V2BETA1_FWD_H_

namespace kube::apidiscovery::v2beta1 {

struct APIGroupDiscoveryList;
struct APIGroupDiscovery;
struct APIVersionDiscovery;
struct APIResourceDiscovery;
struct APISubresourceDiscovery;

}  // namespace kube::apidiscovery::v2beta1

#endif  // KUBE_API_APIDISCOVERY_V2BETA1_FWD_H_
