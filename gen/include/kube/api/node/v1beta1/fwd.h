// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1beta1); edits are lost.
// Declares the types of node/v1beta1 without defining them.
#ifndef KUBE_API_NODE_V1BETA1_FWD_H_
#define KUBE_API_NODE_V1BETA1_FWD_H_

namespace kube::node::v1beta1 {

struct RuntimeClass;
struct Overhead;
struct Scheduling;
struct RuntimeClassList;

}  // namespace kube::node::v1beta1

#endif  // KUBE_API_NODE_V1BETA1_FWD_H_
