// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1beta1); edits are lost.
#include "kube/api/resource/v1beta1/client.h"

#include <utility>

#include "kube/api/resource/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

ResourceV1beta1Client::ResourceV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<resource::v1beta1::DeviceClass> ResourceV1beta1Client::DeviceClasses() const {
  return Api<resource::v1beta1::DeviceClass>(client_);
}

Api<resource::v1beta1::ResourceClaimTemplate> ResourceV1beta1Client::ResourceClaimTemplates(std::string name_space) const {
  return Api<resource::v1beta1::ResourceClaimTemplate>(client_, std::move(name_space));
}

Api<resource::v1beta1::ResourceClaim> ResourceV1beta1Client::ResourceClaims(std::string name_space) const {
  return Api<resource::v1beta1::ResourceClaim>(client_, std::move(name_space));
}

Api<resource::v1beta1::ResourceSlice> ResourceV1beta1Client::ResourceSlices() const {
  return Api<resource::v1beta1::ResourceSlice>(client_);
}

}  // namespace kube
