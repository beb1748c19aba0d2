// Empties namespaces that are being deleted, and gives living ones their service account.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_NAMESPACE_CONTROLLER_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_NAMESPACE_CONTROLLER_H_

#include <mutex>
#include <set>
#include <string>

#include "kube/client/dynamic_client.h"
#include "src/sandbox/controllers/controller.h"
#include "src/sandbox/controllers/store_feed.h"

namespace kube::sandbox {

/// Source: kubernetes pkg/controller/namespace/deletion and pkg/controller/serviceaccount, restated. Unlike there, the
/// status of a terminating namespace gets no conditions, and there is no ConfigMap kube-root-ca.crt: the sandbox has no
/// certificates.
class NamespaceController : public Controller {
 public:
  /// Listens to `feed`, which starts after this one and stops before it.
  NamespaceController(Client client, Store& store, const ResourceRegistry& registry, StoreFeed& feed);

 protected:
  /// `key` is a namespace.
  void Reconcile(const std::string& key) override;

 private:
  /// With the store locked.
  void OnEvent(const StoreEvent& event);
  void EnsureServiceAccount(const std::string& name_space);
  /// Asks for the deletion of everything in it. Returns whether anything was there.
  bool DeleteContent(const std::string& name_space);
  void Finalize(const StoredObject& object);

  Client client_;
  Store& store_;
  const ResourceRegistry& registry_;
  std::mutex mutex_;
  std::set<std::string, std::less<>> emptying_;  // looked at again whenever something in them is gone
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_NAMESPACE_CONTROLLER_H_
