// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1); edits are lost.
#include "kube/api/apps/v1/client.h"

#include <utility>

#include "kube/api/apps/v1/types.h"
#include "kube/client/api.h"

namespace kube {

AppsV1Client::AppsV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<apps::v1::ControllerRevision> AppsV1Client::ControllerRevisions(std::string name_space) const {
  return Api<apps::v1::ControllerRevision>(client_, std::move(name_space));
}

Api<apps::v1::DaemonSet> AppsV1Client::DaemonSets(std::string name_space) const {
  return Api<apps::v1::DaemonSet>(client_, std::move(name_space));
}

Api<apps::v1::Deployment> AppsV1Client::Deployments(std::string name_space) const {
  return Api<apps::v1::Deployment>(client_, std::move(name_space));
}

Api<apps::v1::ReplicaSet> AppsV1Client::ReplicaSets(std::string name_space) const {
  return Api<apps::v1::ReplicaSet>(client_, std::move(name_space));
}

Api<apps::v1::StatefulSet> AppsV1Client::StatefulSets(std::string name_space) const {
  return Api<apps::v1::StatefulSet>(client_, std::move(name_space));
}

}  // namespace kube
