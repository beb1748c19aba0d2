// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1alpha1); edits are lost.
#include "kube/api/storage/v1alpha1/client.h"

#include <utility>

#include "kube/api/storage/v1alpha1/types.h"
#include "kube/client/api.h"

namespace kube {

StorageV1alpha1Client::StorageV1alpha1Client(Client client) noexcept : client_(std::move(client)) {}

Api<storage::v1alpha1::CSIStorageCapacity> StorageV1alpha1Client::CSIStorageCapacities(std::string name_space) const {
  return Api<storage::v1alpha1::CSIStorageCapacity>(client_, std::move(name_space));
}

Api<storage::v1alpha1::VolumeAttachment> StorageV1alpha1Client::VolumeAttachments() const {
  return Api<storage::v1alpha1::VolumeAttachment>(client_);
}

Api<storage::v1alpha1::VolumeAttributesClass> StorageV1alpha1Client::VolumeAttributesClasses() const {
  return Api<storage::v1alpha1::VolumeAttributesClass>(client_);
}

}  // namespace kube
