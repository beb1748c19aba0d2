// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1beta1); edits are lost.
// Declares the types of scheduling/v1beta1 without defining them.
#ifndef KUBE_API_SCHEDULING_V1BETA1_FWD_H_
#define KUBE_API_SCHEDULING_V1BETA1_FWD_H_

namespace kube::scheduling::v1beta1 {

struct PriorityClass;
struct PriorityClassList;

}  // namespace kube::scheduling::v1beta1

#endif  // KUBE_API_SCHEDULING_V1BETA1_FWD_H_
