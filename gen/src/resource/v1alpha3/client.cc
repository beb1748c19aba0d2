// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1alpha3); edits are lost.
#include "kube/api/resource/v1alpha3/client.h"

#include <utility>

#include "kube/api/resource/v1alpha3/types.h"
#include "kube/client/api.h"

namespace kube {

ResourceV1alpha3Client::ResourceV1alpha3Client(Client client) noexcept : client_(std::move(client)) {}

Api<resource::v1alpha3::DeviceTaintRule> ResourceV1alpha3Client::DeviceTaintRules() const {
  return Api<resource::v1alpha3::DeviceTaintRule>(client_);
}

Api<resource::v1alpha3::ResourcePoolStatusRequest> ResourceV1alpha3Client::ResourcePoolStatusRequests() const {
  return Api<resource::v1alpha3::ResourcePoolStatusRequest>(client_);
}

}  // namespace kube
