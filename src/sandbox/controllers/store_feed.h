// Every change of every resource, for controllers that must see them all.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_STORE_FEED_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_STORE_FEED_H_

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "src/sandbox/controllers/controller.h"
#include "src/sandbox/served_resources.h"
#include "src/sandbox/store.h"

namespace kube::sandbox {

/// Follows all resources of the store, also custom ones whose definitions come later. Objects that are there already
/// are told as additions. Of each resource the changes come in order; those of different resources come from several
/// threads at once.
class StoreFeed : public Controller {
 public:
  /// Called mostly with the store locked: it must be quick and must not call the store.
  using Listener = std::function<void(const StoreEvent& event)>;

  StoreFeed(Store& store, const ResourceRegistry& registry) : store_(store), registry_(registry) {}
  /// Before Start.
  void AddListener(Listener listener) { listeners_.push_back(std::move(listener)); }
  void Start() override;
  /// No listener is called afterwards.
  void Stop() override;

 protected:
  /// Begins to follow the group-resource `key`.
  void Reconcile(const std::string& key) override;

 private:
  class Watcher;

  void Tell(const StoreEvent& event);

  Store& store_;
  const ResourceRegistry& registry_;
  std::vector<Listener> listeners_;
  std::map<std::string, std::shared_ptr<Watcher>> watchers_;  // only Reconcile and, after it, Stop touch them
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_STORE_FEED_H_
