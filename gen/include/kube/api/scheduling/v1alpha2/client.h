// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1alpha2); edits are lost.
// A handle for each resource of scheduling.k8s.io/v1alpha2.
#ifndef KUBE_API_SCHEDULING_V1ALPHA2_CLIENT_H_
#define KUBE_API_SCHEDULING_V1ALPHA2_CLIENT_H_

#include <string>

#include "kube/api/scheduling/v1alpha2/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of scheduling.k8s.io/v1alpha2, as client-go's SchedulingV1alpha2Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/scheduling/v1alpha2/types.h to use what the functions return.
class SchedulingV1alpha2Client {
 public:
  explicit SchedulingV1alpha2Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<scheduling::v1alpha2::PodGroup> PodGroups(std::string name_space = "") const;
  Api<scheduling::v1alpha2::Workload> Workloads(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_SCHEDULING_V1ALPHA2_CLIENT_H_
