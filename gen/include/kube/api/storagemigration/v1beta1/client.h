// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storagemigration/v1beta1); edits are lost.
// A handle for each resource of storagemigration.k8s.io/v1beta1.
#ifndef KUBE_API_STORAGEMIGRATION_V1BETA1_CLIENT_H_
#define KUBE_API_STORAGEMIGRATION_V1BETA1_CLIENT_H_

#include <string>

#include "kube/api/storagemigration/v1beta1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of storagemigration.k8s.io/v1beta1, as client-go's StoragemigrationV1beta1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/storagemigration/v1beta1/types.h to use what the functions return.
class StoragemigrationV1beta1Client {
 public:
  explicit StoragemigrationV1beta1Client(Client client) noexcept;

  Api<storagemigration::v1beta1::StorageVersionMigration> StorageVersionMigrations() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_STORAGEMIGRATION_V1BETA1_CLIENT_H_
