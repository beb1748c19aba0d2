// Any resource by its name, without types: custom resources and tools that take what comes.
#ifndef KUBE_CLIENT_DYNAMIC_CLIENT_H_
#define KUBE_CLIENT_DYNAMIC_CLIENT_H_

#include <utility>

#include "kube/client/api.h"
#include "kube/codec/unstructured.h"

namespace kube {

/// Handles for resources named at run time. JSON only. Cheap to copy, safe from any thread.
///
/// `dynamic.Resource({"apps", "v1", "deployments"}).Namespace("default").Create(deployment)`
class DynamicClient {
 public:
  explicit DynamicClient(Client client) : client_(std::move(client)) {}
  explicit DynamicClient(const Config& config) : client_(config) {}

  /// Without a namespace: all of them, or a cluster-scoped resource. A Create without one takes the object's own.
  Api<Unstructured> Resource(const GroupVersionResource& resource) const {
    return Api<Unstructured>(client_, resource);
  }

  const Client& client() const noexcept { return client_; }

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_DYNAMIC_CLIENT_H_
