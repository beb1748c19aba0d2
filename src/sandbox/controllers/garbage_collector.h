// Deletes what has lost its owners, and carries out foreground and orphaning deletions.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_GARBAGE_COLLECTOR_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_GARBAGE_COLLECTOR_H_

#include <mutex>
#include <string>
#include <vector>

#include "kube/client/dynamic_client.h"
#include "src/sandbox/controllers/controller.h"
#include "src/sandbox/controllers/gc_graph.h"
#include "src/sandbox/controllers/store_feed.h"

namespace kube::sandbox {

/// Decisions are in gc_graph.h; this follows the store and carries them out through the API. Before anything is deleted
/// the store is asked whether owner and object are still as the graph has them, and the writes name the version they
/// are meant for.
class GarbageCollector : public Controller {
 public:
  /// Listens to `feed`, which starts after this one and stops before it.
  GarbageCollector(Client client, Store& store, const ResourceRegistry& registry, StoreFeed& feed);

 protected:
  /// `key` is a uid.
  void Reconcile(const std::string& key) override;

 private:
  /// With the store locked.
  void OnEvent(const StoreEvent& event);
  void LookAt(const std::vector<std::string>& uids);
  ObjectPtr Live(const GcNode& node) const;
  OwnerState StateNow(const UnstructuredOwner& reference, const GcNode& dependent) const;
  Api<Unstructured> ApiFor(const GcNode& node) const;
  void CarryOut(const GcAction& action, const GcNode& node, const StoredObject& live,
                const std::vector<GcNode>& dependents);
  void SetOwners(const GcNode& node, const StoredObject& live, const std::vector<UnstructuredOwner>& owners);
  void DropFinalizer(const GcNode& node, const StoredObject& live, const std::string& finalizer);
  void Orphan(const GcNode& owner, const std::vector<GcNode>& dependents);

  DynamicClient dynamic_;
  Store& store_;
  const ResourceRegistry& registry_;
  mutable std::mutex mutex_;
  GcGraph graph_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_GARBAGE_COLLECTOR_H_
