// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apiserverinternal/v1alpha1); edits are lost.
// The tables of apiserverinternal/v1alpha1, by name.
#ifndef KUBE_GEN_SRC_APISERVERINTERNAL_V1ALPHA1_TABLES_H_
#define KUBE_GEN_SRC_APISERVERINTERNAL_V1ALPHA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::apiserverinternal::v1alpha1::tables {

extern const TypeInfo kStorageVersion;
extern const TypeInfo kStorageVersionSpec;
extern const TypeInfo kStorageVersionStatus;
extern const TypeInfo kServerStorageVersion;
extern const TypeInfo kStorageVersionCondition;
extern const TypeInfo kStorageVersionList;

}  // namespace kube::apiserverinternal::v1alpha1::tables

#endif  // KUBE_GEN_SRC_APISERVERINTERNAL_V1ALPHA1_TABLES_H_
