// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1beta2); edits are lost.
#include "kube/api/resource/v1beta2/client.h"

#include <utility>

#include "kube/api/resource/v1beta2/types.h"
#include "kube/client/api.h"

namespace kube {

ResourceV1beta2Client::ResourceV1beta2Client(Client client) noexcept : client_(std::move(client)) {}

Api<resource::v1beta2::DeviceClass> ResourceV1beta2Client::DeviceClasses() const {
  return Api<resource::v1beta2::DeviceClass>(client_);
}

Api<resource::v1beta2::DeviceTaintRule> ResourceV1beta2Client::DeviceTaintRules() const {
  return Api<resource::v1beta2::DeviceTaintRule>(client_);
}

Api<resource::v1beta2::ResourceClaimTemplate> ResourceV1beta2Client::ResourceClaimTemplates(std::string name_space) const {
  return Api<resource::v1beta2::ResourceClaimTemplate>(client_, std::move(name_space));
}

Api<resource::v1beta2::ResourceClaim> ResourceV1beta2Client::ResourceClaims(std::string name_space) const {
  return Api<resource::v1beta2::ResourceClaim>(client_, std::move(name_space));
}

Api<resource::v1beta2::ResourceSlice> ResourceV1beta2Client::ResourceSlices() const {
  return Api<resource::v1beta2::ResourceSlice>(client_);
}

}  // namespace kube
