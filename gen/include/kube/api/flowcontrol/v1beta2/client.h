// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1beta2); edits are lost.
// A handle for each resource of flowcontrol.apiserver.k8s.io/v1beta2.
#ifndef KUBE_API_FLOWCONTROL_V1BETA2_CLIENT_H_
#define KUBE_API_FLOWCONTROL_V1BETA2_CLIENT_H_

#include <string>

#include "kube/api/flowcontrol/v1beta2/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of flowcontrol.apiserver.k8s.io/v1beta2, as client-go's FlowcontrolV1beta2Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/flowcontrol/v1beta2/types.h to use what the functions return.
class FlowcontrolV1beta2Client {
 public:
  explicit FlowcontrolV1beta2Client(Client client) noexcept;

  Api<flowcontrol::v1beta2::FlowSchema> FlowSchemas() const;
  Api<flowcontrol::v1beta2::PriorityLevelConfiguration> PriorityLevelConfigurations() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_FLOWCONTROL_V1BETA2_CLIENT_H_
