// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1); edits are lost.
// Declares the types of node/v1 without defining them.
#ifndef KUBE_API_NODE_V1_FWD_H_
#define KUBE_API_NODE_V1_FWD_H_

namespace kube::node::v1 {

struct RuntimeClass;
struct Overhead;
struct Scheduling;
struct RuntimeClassList;

}  // namespace kube::node::v1

#endif  // KUBE_API_NODE_V1_FWD_H_
