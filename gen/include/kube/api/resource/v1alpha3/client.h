// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1alpha3); edits are lost.
// A handle for each resource of resource.k8s.io/v1alpha3.
#ifndef KUBE_API_RESOURCE_V1ALPHA3_CLIENT_H_
#define KUBE_API_RESOURCE_V1ALPHA3_CLIENT_H_

#include <string>

#include "kube/api/resource/v1alpha3/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of resource.k8s.io/v1alpha3, as client-go's ResourceV1alpha3Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/resource/v1alpha3/types.h to use what the functions return.
class ResourceV1alpha3Client {
 public:
  explicit ResourceV1alpha3Client(Client client) noexcept;

  Api<resource::v1alpha3::DeviceTaintRule> DeviceTaintRules() const;
  Api<resource::v1alpha3::ResourcePoolStatusRequest> ResourcePoolStatusRequests() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_RESOURCE_V1ALPHA3_CLIENT_H_
