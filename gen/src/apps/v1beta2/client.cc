// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta2); edits are lost.
#include "kube/api/apps/v1beta2/client.h"

#include <utility>

#include "kube/api/apps/v1beta2/types.h"
#include "kube/client/api.h"

namespace kube {

AppsV1beta2Client::AppsV1beta2Client(Client client) noexcept : client_(std::move(client)) {}

Api<apps::v1beta2::ControllerRevision> AppsV1beta2Client::ControllerRevisions(std::string name_space) const {
  return Api<apps::v1beta2::ControllerRevision>(client_, std::move(name_space));
}

Api<apps::v1beta2::DaemonSet> AppsV1beta2Client::DaemonSets(std::string name_space) const {
  return Api<apps::v1beta2::DaemonSet>(client_, std::move(name_space));
}

Api<apps::v1beta2::Deployment> AppsV1beta2Client::Deployments(std::string name_space) const {
  return Api<apps::v1beta2::Deployment>(client_, std::move(name_space));
}

Api<apps::v1beta2::ReplicaSet> AppsV1beta2Client::ReplicaSets(std::string name_space) const {
  return Api<apps::v1beta2::ReplicaSet>(client_, std::move(name_space));
}

Api<apps::v1beta2::StatefulSet> AppsV1beta2Client::StatefulSets(std::string name_space) const {
  return Api<apps::v1beta2::StatefulSet>(client_, std::move(name_space));
}

}  // namespace kube
