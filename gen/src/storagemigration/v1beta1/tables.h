// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storagemigration/v1beta1); edits are lost.
// The tables of storagemigration/v1beta1, by name.
#ifndef KUBE_GEN_SRC_STORAGEMIGRATION_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_STORAGEMIGRATION_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::storagemigration::v1beta1::tables {

extern const TypeInfo kStorageVersionMigration;
extern const TypeInfo kStorageVersionMigrationSpec;
extern const TypeInfo kStorageVersionMigrationStatus;
extern const TypeInfo kStorageVersionMigrationList;

}  // namespace kube::storagemigration::v1beta1::tables

#endif  // KUBE_GEN_SRC_STORAGEMIGRATION_V1BETA1_TABLES_H_
