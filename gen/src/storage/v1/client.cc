// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1); edits are lost.
#include "kube/api/storage/v1/client.h"

#include <utility>

#include "kube/api/storage/v1/types.h"
#include "kube/client/api.h"

namespace kube {

StorageV1Client::StorageV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<storage::v1::CSIDriver> StorageV1Client::CSIDrivers() const {
  return Api<storage::v1::CSIDriver>(client_);
}

Api<storage::v1::CSINode> StorageV1Client::CSINodes() const {
  return Api<storage::v1::CSINode>(client_);
}

Api<storage::v1::CSIStorageCapacity> StorageV1Client::CSIStorageCapacities(std::string name_space) const {
  return Api<storage::v1::CSIStorageCapacity>(client_, std::move(name_space));
}

Api<storage::v1::StorageClass> StorageV1Client::StorageClasses() const {
  return Api<storage::v1::StorageClass>(client_);
}

Api<storage::v1::VolumeAttachment> StorageV1Client::VolumeAttachments() const {
  return Api<storage::v1::VolumeAttachment>(client_);
}

Api<storage::v1::VolumeAttributesClass> StorageV1Client::VolumeAttributesClasses() const {
  return Api<storage::v1::VolumeAttributesClass>(client_);
}

}  // namespace kube
