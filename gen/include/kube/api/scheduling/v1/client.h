// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1); edits are lost.
// A handle for each resource of scheduling.k8s.io/v1.
#ifndef KUBE_API_SCHEDULING_V1_CLIENT_H_
#define KUBE_API_SCHEDULING_V1_CLIENT_H_

#include <string>

#include "kube/api/scheduling/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of scheduling.k8s.io/v1, as client-go's SchedulingV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/scheduling/v1/types.h to use what the functions return.
class SchedulingV1Client {
 public:
  explicit SchedulingV1Client(Client client) noexcept;

  Api<scheduling::v1::PriorityClass> PriorityClasses() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_SCHEDULING_V1_CLIENT_H_
