// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1); edits are lost.
// A handle for each resource of flowcontrol.apiserver.k8s.io/v1.
#ifndef KUBE_API_FLOWCONTROL_V1_CLIENT_H_
#define KUBE_API_FLOWCONTROL_V1_CLIENT_H_

#include <string>

#include "kube/api/flowcontrol/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of flowcontrol.apiserver.k8s.io/v1, as client-go's FlowcontrolV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/flowcontrol/v1/types.h to use what the functions return.
class FlowcontrolV1Client {
 public:
  explicit FlowcontrolV1Client(Client client) noexcept;

  Api<flowcontrol::v1::FlowSchema> FlowSchemas() const;
  Api<flowcontrol::v1::PriorityLevelConfiguration> PriorityLevelConfigurations() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_FLOWCONTROL_V1_CLIENT_H_
