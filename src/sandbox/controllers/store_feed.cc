#include "src/sandbox/controllers/store_feed.h"

#include <mutex>
#include <utility>

namespace kube::sandbox {

// Holds events back until the objects that were there before them have been told.
class StoreFeed::Watcher : public StoreWatcher {
 public:
  explicit Watcher(StoreFeed& feed) : feed_(feed) {}

  void OnEvent(const StoreEvent& event) override {
    std::lock_guard lock(mutex_);
    if (live_) {
      feed_.Tell(event);
    } else {
      pending_.push_back(event);
    }
  }
  void GoLive(const std::vector<ObjectPtr>& objects) {
    std::lock_guard lock(mutex_);
    for (const ObjectPtr& object : objects) feed_.Tell({StoreEvent::Type::kAdded, object, nullptr});
    for (const StoreEvent& event : std::exchange(pending_, {})) feed_.Tell(event);
    live_ = true;
  }

 private:
  StoreFeed& feed_;
  std::mutex mutex_;
  bool live_ = false;
  std::vector<StoreEvent> pending_;
};

void StoreFeed::Start() {
  for (const ServedResourcePtr& resource : registry_.All()) queue().Add(resource->group_resource);
  Controller::Start();
}

void StoreFeed::Stop() {
  Controller::Stop();
  for (const auto& [group_resource, watcher] : watchers_) store_.Unwatch(group_resource, watcher.get());
  watchers_.clear();
}

void StoreFeed::Reconcile(const std::string& key) {
  auto [slot, fresh] = watchers_.emplace(key, nullptr);
  if (!fresh) return;
  slot->second = std::make_shared<Watcher>(*this);
  // Starting from the present state cannot fail.
  if (const auto backlog = store_.Watch(key, std::nullopt, slot->second)) slot->second->GoLive(backlog->objects);
}

void StoreFeed::Tell(const StoreEvent& event) {
  // A definition's name is the group-resource of its objects.
  if (event.type != StoreEvent::Type::kDeleted &&
      event.object->resource().group_resource == "customresourcedefinitions.apiextensions.k8s.io") {
    queue().Add(std::string(event.object->name()));
  }
  for (const Listener& listener : listeners_) listener(event);
}

}  // namespace kube::sandbox
