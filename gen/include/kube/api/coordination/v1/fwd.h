// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/coordination/v1); edits are lost.
// Declares the types of coordination/v1 without defining them.
#ifndef KUBE_API_COORDINATION_V1_FWD_H_
#define KUBE_API_COORDINATION_V1_FWD_H_

namespace kube::coordination::v1 {

struct Lease;
struct LeaseSpec;
struct LeaseList;

}  // namespace kube::coordination::v1

#endif  // KUBE_API_COORDINATION_V1_FWD_H_
