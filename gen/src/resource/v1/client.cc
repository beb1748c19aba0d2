// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1); edits are lost.
#include "kube/api/resource/v1/client.h"

#include <utility>

#include "kube/api/resource/v1/types.h"
#include "kube/client/api.h"

namespace kube {

ResourceV1Client::ResourceV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<resource::v1::DeviceClass> ResourceV1Client::DeviceClasses() const {
  return Api<resource::v1::DeviceClass>(client_);
}

Api<resource::v1::ResourceClaimTemplate> ResourceV1Client::ResourceClaimTemplates(std::string name_space) const {
  return Api<resource::v1::ResourceClaimTemplate>(client_, std::move(name_space));
}

Api<resource::v1::ResourceClaim> ResourceV1Client::ResourceClaims(std::string name_space) const {
  return Api<resource::v1::ResourceClaim>(client_, std::move(name_space));
}

Api<resource::v1::ResourceSlice> ResourceV1Client::ResourceSlices() const {
  return Api<resource::v1::ResourceSlice>(client_);
}

}  // namespace kube
