// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apps/v1beta1); edits are lost.
#include "kube/api/apps/v1beta1/client.h"

#include <utility>

#include "kube/api/apps/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

AppsV1beta1Client::AppsV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<apps::v1beta1::ControllerRevision> AppsV1beta1Client::ControllerRevisions(std::string name_space) const {
  return Api<apps::v1beta1::ControllerRevision>(client_, std::move(name_space));
}

Api<apps::v1beta1::Deployment> AppsV1beta1Client::Deployments(std::string name_space) const {
  return Api<apps::v1beta1::Deployment>(client_, std::move(name_space));
}

Api<apps::v1beta1::StatefulSet> AppsV1beta1Client::StatefulSets(std::string name_space) const {
  return Api<apps::v1beta1::StatefulSet>(client_, std::move(name_space));
}

}  // namespace kube
