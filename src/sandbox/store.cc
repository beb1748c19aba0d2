#include "src/sandbox/store.h"

#include <algorithm>
#include <utility>

namespace kube::sandbox {
namespace {

// Adds objects in key order until the limit is reached.
class Collector {
 public:
  Collector(const ListQuery& query, ListAnswer* answer) : query_(query), answer_(answer) {}

  // False when nothing more is wanted.
  bool Take(const ObjectPtr& object) {
    if (query_.filter && !query_.filter(*object)) return true;
    if (query_.limit != 0 && answer_->objects.size() == query_.limit) {
      answer_->more = true;
      ++answer_->remaining;
      return !query_.filter;  // go on only to count
    }
    answer_->objects.push_back(object);
    return true;
  }

 private:
  const ListQuery& query_;
  ListAnswer* answer_;
};

// The first key that may match, and the prefix that all keys must have.
struct KeyRange {
  explicit KeyRange(const ListQuery& query) {
    if (!query.namespace_.empty()) prefix = std::string(query.namespace_) + "/";
    first = std::max(prefix, std::string(query.after));
  }
  bool Skips(std::string_view key, const ListQuery& query) const {
    if (!query.after.empty() && key <= query.after) return true;
    return !query.name.empty() && key.substr(key.find('/') + 1) != query.name;
  }
  std::string prefix;
  std::string first;
};

}  // namespace

std::string Store::KeyOf(std::string_view name_space, std::string_view name) {
  std::string key;
  key.reserve(name_space.size() + 1 + name.size());
  key.append(name_space).append("/").append(name);
  return key;
}

std::uint64_t Store::version() const {
  std::lock_guard lock(mutex_);
  return version_;
}

ObjectPtr Store::Get(const std::string& group_resource, std::string_view name_space, std::string_view name) const {
  const std::string key = KeyOf(name_space, name);
  std::lock_guard lock(mutex_);
  const auto table = tables_.find(group_resource);
  if (table == tables_.end()) return nullptr;
  const auto it = table->second.objects.find(key);
  return it == table->second.objects.end() ? nullptr : it->second;
}

std::size_t Store::Count(const std::string& group_resource) const {
  std::lock_guard lock(mutex_);
  const auto table = tables_.find(group_resource);
  return table == tables_.end() ? 0 : table->second.objects.size();
}

void Store::ListNow(const Table& table, const ListQuery& query, ListAnswer* answer) {
  const KeyRange range(query);
  Collector collector(query, answer);
  if (query.limit == 0 && range.prefix.empty()) answer->objects.reserve(table.objects.size());
  for (auto it = table.objects.lower_bound(range.first); it != table.objects.end(); ++it) {
    if (!it->first.starts_with(range.prefix)) break;
    if (range.Skips(it->first, query)) continue;
    if (!collector.Take(it->second)) break;
  }
}

void Store::ListThen(const Table& table, const ListQuery& query, ListAnswer* answer) {
  // What later changes replaced, by key; null where there was nothing. The oldest change counts.
  std::map<std::string, ObjectPtr, std::less<>> then;
  for (auto event = table.history.rbegin(); event != table.history.rend(); ++event) {
    if (event->version() <= query.version) break;
    then[KeyOf(event->object->namespace_(), event->object->name())] = event->previous;
  }
  for (const auto& [key, object] : table.objects) then.emplace(key, object);
  const KeyRange range(query);
  Collector collector(query, answer);
  for (auto it = then.lower_bound(range.first); it != then.end(); ++it) {
    if (!it->first.starts_with(range.prefix)) break;
    if (it->second == nullptr || range.Skips(it->first, query)) continue;
    if (!collector.Take(it->second)) break;
  }
}

std::optional<ListAnswer> Store::List(const std::string& group_resource, const ListQuery& query) const {
  ListAnswer answer;
  std::lock_guard lock(mutex_);
  answer.version = query.version == 0 ? version_ : query.version;
  const auto found = tables_.find(group_resource);
  if (found == tables_.end()) return answer;
  const Table& table = found->second;
  if (query.version == 0 || table.history.empty() || table.history.back().version() <= query.version) {
    if (query.version != 0 && query.version < table.floor) return std::nullopt;
    ListNow(table, query, &answer);
  } else {
    if (query.version < table.floor) return std::nullopt;
    ListThen(table, query, &answer);
  }
  return answer;
}

ObjectPtr Store::Stamp(ServedResourcePtr resource, Value value) {
  const std::uint64_t version = ++version_;
  value["metadata"]["resourceVersion"] = std::to_string(version);
  value.Compact();
  return std::make_shared<const StoredObject>(std::move(resource), std::move(value), version);
}

void Store::Publish(Table& table, StoreEvent event) {
  for (const auto& watcher : table.watchers) watcher->OnEvent(event);
  table.history.push_back(std::move(event));
  if (table.history.size() > history_limit_) {
    table.floor = table.history.front().version();
    table.history.pop_front();
  }
}

ObjectPtr Store::Create(ServedResourcePtr resource, Value value) {
  const Value& metadata = std::as_const(value)["metadata"];
  const std::string key = KeyOf(metadata.GetString("namespace").value_or(""), metadata.GetString("name").value_or(""));
  std::lock_guard lock(mutex_);
  Table& table = tables_[resource->group_resource];
  const auto [slot, fresh] = table.objects.emplace(key, nullptr);
  if (!fresh) return nullptr;
  ObjectPtr object = Stamp(std::move(resource), std::move(value));
  slot->second = object;
  Publish(table, {StoreEvent::Type::kAdded, object, nullptr});
  return object;
}

ObjectPtr Store::Replace(const ObjectPtr& expected, Value value) {
  std::lock_guard lock(mutex_);
  Table& table = tables_[expected->resource().group_resource];
  const auto slot = table.objects.find(KeyOf(expected->namespace_(), expected->name()));
  if (slot == table.objects.end() || slot->second != expected) return nullptr;
  ObjectPtr object = Stamp(expected->resource_ptr(), std::move(value));
  slot->second = object;
  Publish(table, {StoreEvent::Type::kModified, object, expected});
  return object;
}

ObjectPtr Store::Remove(const ObjectPtr& expected, std::optional<Value> last) {
  std::lock_guard lock(mutex_);
  Table& table = tables_[expected->resource().group_resource];
  const auto slot = table.objects.find(KeyOf(expected->namespace_(), expected->name()));
  if (slot == table.objects.end() || slot->second != expected) return nullptr;
  ObjectPtr object = Stamp(expected->resource_ptr(), last ? *last : expected->value());
  table.objects.erase(slot);
  Publish(table, {StoreEvent::Type::kDeleted, object, expected});
  return object;
}

std::optional<Store::Backlog> Store::Watch(const std::string& group_resource, std::optional<std::uint64_t> since,
                                           std::shared_ptr<StoreWatcher> watcher) {
  Backlog backlog;
  std::lock_guard lock(mutex_);
  Table& table = tables_[group_resource];
  if (since && *since < table.floor) return std::nullopt;
  backlog.version = version_;
  if (!since) {
    backlog.objects.reserve(table.objects.size());
    for (const auto& [key, object] : table.objects) backlog.objects.push_back(object);
  } else {
    const auto first = std::upper_bound(table.history.begin(), table.history.end(), *since,
                                        [](std::uint64_t v, const StoreEvent& event) { return v < event.version(); });
    backlog.events.assign(first, table.history.end());
  }
  table.watchers.push_back(std::move(watcher));
  return backlog;
}

void Store::Unwatch(const std::string& group_resource, const StoreWatcher* watcher) {
  std::shared_ptr<StoreWatcher> last;  // destroyed after the lock is gone
  std::lock_guard lock(mutex_);
  const auto table = tables_.find(group_resource);
  if (table == tables_.end()) return;
  auto& watchers = table->second.watchers;
  const auto it = std::find_if(watchers.begin(), watchers.end(), [&](const auto& w) { return w.get() == watcher; });
  if (it == watchers.end()) return;
  last = std::move(*it);
  *it = std::move(watchers.back());
  watchers.pop_back();
}

}  // namespace kube::sandbox
