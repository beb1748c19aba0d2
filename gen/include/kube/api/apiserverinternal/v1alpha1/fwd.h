// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apiserverinternal/v1alpha1); edits are lost.
// Declares the types of apiserverinternal/v1alpha1 without defining them.
#ifndef KUBE_API_APISERVERINTERNAL_V1ALPHA1_FWD_H_
#define KUBE_API_APISERVERINTERNAL_V1ALPHA1_FWD_H_

namespace kube::apiserverinternal::v1alpha1 {

struct StorageVersion;
struct StorageVersionSpec;
struct StorageVersionStatus;
struct ServerStorageVersion;
struct StorageVersionCondition;
struct StorageVersionList;

}  // namespace kube::apiserverinternal::v1alpha1

#endif  // KUBE_API_APISERVERINTERNAL_V1ALPHA1_FWD_H_
