// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storagemigration/v1beta1); edits are lost.
// Declares the types of storagemigration/v1beta1 without defining them.
#ifndef KUBE_API_STORAGEMIGRATION_V1BETA1_FWD_H_
#define KUBE_API_STORAGEMIGRATION_V1BETA1_FWD_H_

namespace kube::storagemigration::v1beta1 {

struct StorageVersionMigration;
struct StorageVersionMigrationSpec;
struct StorageVersionMigrationStatus;
struct StorageVersionMigrationList;

}  // namespace kube::storagemigration::v1beta1

#endif  // KUBE_API_STORAGEMIGRATION_V1BETA1_FWD_H_
