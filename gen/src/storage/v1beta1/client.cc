// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1beta1); edits are lost.
#include "kube/api/storage/v1beta1/client.h"

#include <utility>

#include "kube/api/storage/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

StorageV1beta1Client::StorageV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<storage::v1beta1::CSIDriver> StorageV1beta1Client::CSIDrivers() const {
  return Api<storage::v1beta1::CSIDriver>(client_);
}

Api<storage::v1beta1::CSINode> StorageV1beta1Client::CSINodes() const {
  return Api<storage::v1beta1::CSINode>(client_);
}

Api<storage::v1beta1::CSIStorageCapacity> StorageV1beta1Client::CSIStorageCapacities(std::string name_space) const {
  return Api<storage::v1beta1::CSIStorageCapacity>(client_, std::move(name_space));
}

Api<storage::v1beta1::StorageClass> StorageV1beta1Client::StorageClasses() const {
  return Api<storage::v1beta1::StorageClass>(client_);
}

Api<storage::v1beta1::VolumeAttachment> StorageV1beta1Client::VolumeAttachments() const {
  return Api<storage::v1beta1::VolumeAttachment>(client_);
}

Api<storage::v1beta1::VolumeAttributesClass> StorageV1beta1Client::VolumeAttributesClasses() const {
  return Api<storage::v1beta1::VolumeAttributesClass>(client_);
}

}  // namespace kube
