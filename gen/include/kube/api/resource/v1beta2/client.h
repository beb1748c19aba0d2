// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1beta2); edits are lost.
// A handle for each resource of resource.k8s.io/v1beta2.
#ifndef KUBE_API_RESOURCE_V1BETA2_CLIENT_H_
#define KUBE_API_RESOURCE_V1BETA2_CLIENT_H_

#include <string>

#include "kube/api/resource/v1beta2/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of resource.k8s.io/v1beta2, as client-go's ResourceV1beta2Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/resource/v1beta2/types.h to use what the functions return.
class ResourceV1beta2Client {
 public:
  explicit ResourceV1beta2Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<resource::v1beta2::DeviceClass> DeviceClasses() const;
  Api<resource::v1beta2::DeviceTaintRule> DeviceTaintRules() const;
  Api<resource::v1beta2::ResourceClaimTemplate> ResourceClaimTemplates(std::string name_space = "") const;
  Api<resource::v1beta2::ResourceClaim> ResourceClaims(std::string name_space = "") const;
  Api<resource::v1beta2::ResourceSlice> ResourceSlices() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_RESOURCE_V1BETA2_CLIENT_H_
