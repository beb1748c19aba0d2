// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storage/v1alpha1); edits are lost.
// A handle for each resource of storage.k8s.io/v1alpha1.
#ifndef KUBE_API_STORAGE_V1ALPHA1_CLIENT_H_
#define KUBE_API_STORAGE_V1ALPHA1_CLIENT_H_

#include <string>

#include "kube/api/storage/v1alpha1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of storage.k8s.io/v1alpha1, as client-go's StorageV1alpha1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/storage/v1alpha1/types.h to use what the functions return.
class StorageV1alpha1Client {
 public:
  explicit StorageV1alpha1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<storage::v1alpha1::CSIStorageCapacity> CSIStorageCapacities(std::string name_space = "") const;
  Api<storage::v1alpha1::VolumeAttachment> VolumeAttachments() const;
  Api<storage::v1alpha1::VolumeAttributesClass> VolumeAttributesClasses() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_STORAGE_V1ALPHA1_CLIENT_H_
