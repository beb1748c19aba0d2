// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
// A handle for each resource of v1.
#ifndef KUBE_API_CORE_V1_CLIENT_H_
#define KUBE_API_CORE_V1_CLIENT_H_

#include <string>

#include "kube/api/core/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of v1, as client-go's CoreV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/core/v1/types.h to use what the functions return.
class CoreV1Client {
 public:
  explicit CoreV1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<core::v1::ComponentStatus> ComponentStatuses() const;
  Api<core::v1::ConfigMap> ConfigMaps(std::string name_space = "") const;
  Api<core::v1::Endpoints> Endpoints(std::string name_space = "") const;
  Api<core::v1::Event> Events(std::string name_space = "") const;
  Api<core::v1::LimitRange> LimitRanges(std::string name_space = "") const;
  Api<core::v1::Namespace> Namespaces() const;
  Api<core::v1::Node> Nodes() const;
  Api<core::v1::PersistentVolumeClaim> PersistentVolumeClaims(std::string name_space = "") const;
  Api<core::v1::PersistentVolume> PersistentVolumes() const;
  Api<core::v1::PodTemplate> PodTemplates(std::string name_space = "") const;
  Api<core::v1::Pod> Pods(std::string name_space = "") const;
  Api<core::v1::ReplicationController> ReplicationControllers(std::string name_space = "") const;
  Api<core::v1::ResourceQuota> ResourceQuotas(std::string name_space = "") const;
  Api<core::v1::Secret> Secrets(std::string name_space = "") const;
  Api<core::v1::ServiceAccount> ServiceAccounts(std::string name_space = "") const;
  Api<core::v1::Service> Services(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_CORE_V1_CLIENT_H_
