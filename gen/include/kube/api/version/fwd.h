// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/version); edits are lost.
// Declares the types of version without defining them.
#ifndef KUBE_API_VERSION_FWD_H_
#define KUBE_API_VERSION_FWD_H_

namespace kube::version {

struct Info;

}  // namespace kube::version

#endif  // KUBE_API_VERSION_FWD_H_
