// A live copy of all objects of one kind, kept by list and watch.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_MIRROR_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_MIRROR_H_

#include <chrono>
#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "kube/client/api.h"
#include "kube/client/retry.h"
#include "kube/meta/resource_version.h"

namespace kube::sandbox {

/// "namespace/name".
template <class T>
std::string KeyOf(const T& object) {
  return object.metadata.namespace_ + "/" + object.metadata.name;
}

/// The objects of one kind in all namespaces. A thread of its own lists and watches; `changed` is called on it after
/// the copy has the change (old state or null, new state or null), one call at a time. Reading is safe from any thread.
///
/// The writer's view is never behind its own writes: Put() takes in what a write returned, unless the watch has seen it
/// already.
template <class T>
class Mirror {
 public:
  using Ptr = std::shared_ptr<const T>;
  using Changed = std::function<void(const Ptr& before, const Ptr& after)>;

  Mirror(Client client, Changed changed) : api_(std::move(client)), changed_(std::move(changed)) {}
  /// Begins to follow; separate from construction so that a controller is whole before it is called.
  void Start() {
    thread_ = std::jthread([this](std::stop_token stop) { Run(stop); });
  }
  /// Ends it and waits; `changed` is not called afterwards.
  void Stop() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
  }

  Ptr Get(const std::string& key) const {
    std::lock_guard lock(mutex_);
    auto it = objects_.find(key);
    return it == objects_.end() ? nullptr : it->second;
  }
  std::vector<Ptr> InNamespace(const std::string& name_space) const {
    std::string first = name_space + "/";
    std::vector<Ptr> found;
    std::lock_guard lock(mutex_);
    for (auto it = objects_.lower_bound(first); it != objects_.end() && it->first.compare(0, first.size(), first) == 0;
         ++it) {
      found.push_back(it->second);
    }
    return found;
  }
  std::vector<Ptr> All() const {
    std::vector<Ptr> found;
    std::lock_guard lock(mutex_);
    found.reserve(objects_.size());
    for (const auto& [key, object] : objects_) found.push_back(object);
    return found;
  }
  void Put(T object) {
    std::lock_guard lock(mutex_);
    if (!Newer(object.metadata.resource_version, seen_)) return;
    auto it = objects_.find(KeyOf(object));
    if (it != objects_.end() && !Newer(object.metadata.resource_version, it->second->metadata.resource_version)) return;
    std::string key = KeyOf(object);
    objects_[key] = std::make_shared<const T>(std::move(object));
  }
  /// Takes out what a delete has removed for good.
  void Drop(const std::string& key) {
    std::lock_guard lock(mutex_);
    objects_.erase(key);
  }

 private:
  static bool Newer(const std::string& a, const std::string& b) {
    return b.empty() || CompareResourceVersions(a, b) == std::strong_ordering::greater;
  }

  void Run(const std::stop_token& stop) {
    Backoff pause = kPause;
    while (!stop.stop_requested()) {
      try {
        Relist(stop);
        pause = kPause;
        while (!stop.stop_requested()) Follow(stop);
      } catch (const Error&) {
        // Whatever it was (a server that is not up yet, a version too old): wait a little and begin again with a list.
        try {
          internal::SleepFor(pause.Step(), stop);
        } catch (const CancelledError&) {
          return;
        }
      }
    }
  }
  void Relist(const std::stop_token& stop) {
    auto list = api_.List({}, {.timeout = {}, .stop = stop});
    std::map<std::string, Ptr> fresh;
    for (T& object : list.items) {
      std::string key = KeyOf(object);
      fresh.emplace(std::move(key), std::make_shared<const T>(std::move(object)));
    }
    std::map<std::string, Ptr> before;
    {
      std::lock_guard lock(mutex_);
      before = std::exchange(objects_, fresh);
      seen_ = list.metadata.resource_version;
    }
    for (const auto& [key, object] : before) {
      if (!fresh.count(key)) changed_(object, nullptr);
    }
    for (const auto& [key, object] : fresh) {
      auto old = before.find(key);
      changed_(old == before.end() ? nullptr : old->second, object);
    }
  }
  void Follow(const std::stop_token& stop) {
    auto events = api_.Watch({.allow_watch_bookmarks = true, .resource_version = seen_}, stop);
    for (const Event<T>& event : events) {
      std::string version = event.object.metadata.resource_version;
      Ptr before, after;
      if (event.type != EventType::kBookmark) {
        std::string key = KeyOf(event.object);
        if (event.type != EventType::kDeleted) after = std::make_shared<const T>(event.object);
        std::lock_guard lock(mutex_);
        seen_ = version;
        auto it = objects_.find(key);
        if (it != objects_.end()) before = it->second;
        if (!after) {
          objects_.erase(key);
        } else if (!before || !Newer(before->metadata.resource_version, version)) {
          objects_[key] = after;
        }
        if (!after && !before) before = std::make_shared<const T>(event.object);
      } else {
        std::lock_guard lock(mutex_);
        seen_ = version;
      }
      if (before || after) changed_(before, after);
    }
  }

  static constexpr Backoff kPause{.duration = std::chrono::milliseconds(20),
                                  .factor = 2.0,
                                  .jitter = 0.1,
                                  .steps = 20,
                                  .cap = std::chrono::seconds(5)};

  Api<T> api_;
  Changed changed_;
  mutable std::mutex mutex_;
  std::map<std::string, Ptr> objects_;
  std::string seen_;  // the latest version that list and watch have told
  std::jthread thread_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_MIRROR_H_
