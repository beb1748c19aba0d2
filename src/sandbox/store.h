// The cluster's memory: objects, versions, and the recent past.
#ifndef KUBE_SRC_SANDBOX_STORE_H_
#define KUBE_SRC_SANDBOX_STORE_H_

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "src/sandbox/stored_object.h"

namespace kube::sandbox {

/// One change. `object` is the new state; of a deletion the last state, with the version of the deletion.
struct StoreEvent {
  enum class Type : std::uint8_t { kAdded, kModified, kDeleted };
  Type type = Type::kAdded;
  ObjectPtr object{};
  ObjectPtr previous{};  ///< null for kAdded

  std::uint64_t version() const noexcept { return object->version(); }
};

/// Receives the changes of one resource, in order.
class StoreWatcher {
 public:
  virtual ~StoreWatcher() = default;
  /// Called with the store locked: it must be quick and must not call the store.
  virtual void OnEvent(const StoreEvent& event) = 0;
};

/// Which part of a resource's objects, in the order of namespace and name.
struct ListQuery {
  std::string_view namespace_{};                      ///< empty: all
  std::string_view name{};                            ///< empty: all; else at most the one (with the namespace)
  std::string_view after{};                           ///< a key (see KeyOf): only what comes behind it
  std::uint64_t version = 0;                          ///< 0: now; else the state at that version
  std::size_t limit = 0;                              ///< 0: no limit
  std::function<bool(const StoredObject&)> filter{};  ///< empty: everything. Called with the store locked.
};

struct ListAnswer {
  std::uint64_t version = 0;
  std::vector<ObjectPtr> objects{};
  bool more = false;          ///< the limit cut it off
  std::size_t remaining = 0;  ///< how many follow, when there was no filter
};

/// Objects keyed by group-resource ("deployments.apps"), namespace and name, with one version counter for all of them,
/// as in etcd. Thread safe; every function takes one lock for a short time.
class Store {
 public:
  explicit Store(std::size_t history_per_resource) : history_limit_(history_per_resource) {}

  /// "namespace/name"; the namespace is empty for cluster-scoped objects.
  static std::string KeyOf(std::string_view name_space, std::string_view name);

  std::uint64_t version() const;
  ObjectPtr Get(const std::string& group_resource, std::string_view name_space, std::string_view name) const;
  /// Nothing when the version asked for is no longer remembered.
  std::optional<ListAnswer> List(const std::string& group_resource, const ListQuery& query) const;
  std::size_t Count(const std::string& group_resource) const;

  // The writes fill in metadata.resourceVersion. Null: the object exists already, or is not `expected` any more.
  ObjectPtr Create(ServedResourcePtr resource, Value value);
  ObjectPtr Replace(const ObjectPtr& expected, Value value);
  /// Gives the state that watchers see: `last` (of the expected object by default) with the version of the deletion.
  ObjectPtr Remove(const ObjectPtr& expected, std::optional<Value> last = {});

  struct Backlog {
    std::uint64_t version = 0;         ///< everything up to it is in the backlog, everything later comes as an event
    std::vector<ObjectPtr> objects{};  ///< all of them, when the watch starts with the present state
    std::vector<StoreEvent> events{};  ///< the changes since the version asked for, otherwise
  };
  /// From now on `watcher` gets every later change of the resource. `since`: nothing to start with the present objects,
  /// else the version after which changes are wanted. Nothing when that is no longer remembered; then it was not added.
  std::optional<Backlog> Watch(const std::string& group_resource, std::optional<std::uint64_t> since,
                               std::shared_ptr<StoreWatcher> watcher);
  /// After it returns the watcher is not called any more.
  void Unwatch(const std::string& group_resource, const StoreWatcher* watcher);

 private:
  struct Table {
    std::map<std::string, ObjectPtr, std::less<>> objects;
    std::deque<StoreEvent> history;
    std::uint64_t floor = 0;  // all changes later than this are in `history`
    std::vector<std::shared_ptr<StoreWatcher>> watchers;
  };

  static void ListNow(const Table& table, const ListQuery& query, ListAnswer* answer);
  static void ListThen(const Table& table, const ListQuery& query, ListAnswer* answer);
  ObjectPtr Stamp(ServedResourcePtr resource, Value value);
  void Publish(Table& table, StoreEvent event);

  const std::size_t history_limit_;
  mutable std::mutex mutex_;
  std::uint64_t version_ = 1;
  std::unordered_map<std::string, Table> tables_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_STORE_H_
