// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v1); edits are lost.
// A handle for each resource of autoscaling/v1.
#ifndef KUBE_API_AUTOSCALING_V1_CLIENT_H_
#define KUBE_API_AUTOSCALING_V1_CLIENT_H_

#include <string>

#include "kube/api/autoscaling/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of autoscaling/v1, as client-go's AutoscalingV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/autoscaling/v1/types.h to use what the functions return.
class AutoscalingV1Client {
 public:
  explicit AutoscalingV1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<autoscaling::v1::HorizontalPodAutoscaler> HorizontalPodAutoscalers(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_AUTOSCALING_V1_CLIENT_H_
