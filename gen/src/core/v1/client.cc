// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "kube/api/core/v1/client.h"

#include <utility>

#include "kube/api/core/v1/types.h"
#include "kube/client/api.h"

namespace kube {

CoreV1Client::CoreV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<core::v1::ComponentStatus> CoreV1Client::ComponentStatuses() const {
  return Api<core::v1::ComponentStatus>(client_);
}

Api<core::v1::ConfigMap> CoreV1Client::ConfigMaps(std::string name_space) const {
  return Api<core::v1::ConfigMap>(client_, std::move(name_space));
}

Api<core::v1::Endpoints> CoreV1Client::Endpoints(std::string name_space) const {
  return Api<core::v1::Endpoints>(client_, std::move(name_space));
}

Api<core::v1::Event> CoreV1Client::Events(std::string name_space) const {
  return Api<core::v1::Event>(client_, std::move(name_space));
}

Api<core::v1::LimitRange> CoreV1Client::LimitRanges(std::string name_space) const {
  return Api<core::v1::LimitRange>(client_, std::move(name_space));
}

Api<core::v1::Namespace> CoreV1Client::Namespaces() const {
  return Api<core::v1::Namespace>(client_);
}

Api<core::v1::Node> CoreV1Client::Nodes() const {
  return Api<core::v1::Node>(client_);
}

Api<core::v1::PersistentVolumeClaim> CoreV1Client::PersistentVolumeClaims(std::string name_space) const {
  return Api<core::v1::PersistentVolumeClaim>(client_, std::move(name_space));
}

Api<core::v1::PersistentVolume> CoreV1Client::PersistentVolumes() const {
  return Api<core::v1::PersistentVolume>(client_);
}

Api<core::v1::PodTemplate> CoreV1Client::PodTemplates(std::string name_space) const {
  return Api<core::v1::PodTemplate>(client_, std::move(name_space));
}

Api<core::v1::Pod> CoreV1Client::Pods(std::string name_space) const {
  return Api<core::v1::Pod>(client_, std::move(name_space));
}

Api<core::v1::ReplicationController> CoreV1Client::ReplicationControllers(std::string name_space) const {
  return Api<core::v1::ReplicationController>(client_, std::move(name_space));
}

Api<core::v1::ResourceQuota> CoreV1Client::ResourceQuotas(std::string name_space) const {
  return Api<core::v1::ResourceQuota>(client_, std::move(name_space));
}

Api<core::v1::Secret> CoreV1Client::Secrets(std::string name_space) const {
  return Api<core::v1::Secret>(client_, std::move(name_space));
}

Api<core::v1::ServiceAccount> CoreV1Client::ServiceAccounts(std::string name_space) const {
  return Api<core::v1::ServiceAccount>(client_, std::move(name_space));
}

Api<core::v1::Service> CoreV1Client::Services(std::string name_space) const {
  return Api<core::v1::Service>(client_, std::move(name_space));
}

}  // namespace kube
