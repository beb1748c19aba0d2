// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta2); edits are lost.
// A handle for each resource of apps/v1beta2.
#ifndef KUBE_API_APPS_V1BETA2_CLIENT_H_
#define KUBE_API_APPS_V1BETA2_CLIENT_H_

#include <string>

#include "kube/api/apps/v1beta2/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of apps/v1beta2, as client-go's AppsV1beta2Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/apps/v1beta2/types.h to use what the functions return.
class AppsV1beta2Client {
 public:
  explicit AppsV1beta2Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<apps::v1beta2::ControllerRevision> ControllerRevisions(std::string name_space = "") const;
  Api<apps::v1beta2::DaemonSet> DaemonSets(std::string name_space = "") const;
  Api<apps::v1beta2::Deployment> Deployments(std::string name_space = "") const;
  Api<apps::v1beta2::ReplicaSet> ReplicaSets(std::string name_space = "") const;
  Api<apps::v1beta2::StatefulSet> StatefulSets(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_APPS_V1BETA2_CLIENT_H_
