// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta1); edits are lost.
// A handle for each resource of apps/v1beta1.
#ifndef KUBE_API_APPS_V1BETA1_CLIENT_H_
#define KUBE_API_APPS_V1BETA1_CLIENT_H_

#include <string>

#include "kube/api/apps/v1beta1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of apps/v1beta1, as client-go's AppsV1beta1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/apps/v1beta1/types.h to use what the functions return.
class AppsV1beta1Client {
 public:
  explicit AppsV1beta1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<apps::v1beta1::ControllerRevision> ControllerRevisions(std::string name_space = "") const;
  Api<apps::v1beta1::Deployment> Deployments(std::string name_space = "") const;
  Api<apps::v1beta1::StatefulSet> StatefulSets(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_APPS_V1BETA1_CLIENT_H_
