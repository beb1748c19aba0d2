// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storagemigration/v1beta1); edits are lost.
#include "kube/api/storagemigration/v1beta1/client.h"

#include <utility>

#include "kube/api/storagemigration/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

StoragemigrationV1beta1Client::StoragemigrationV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<storagemigration::v1beta1::StorageVersionMigration> StoragemigrationV1beta1Client::StorageVersionMigrations() const {
  return Api<storagemigration::v1beta1::StorageVersionMigration>(client_);
}

}  // namespace kube
