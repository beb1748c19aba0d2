#include "src/sandbox/watch_service.h"

#include <algorithm>
#include <utility>

#include "src/sandbox/status_errors.h"

namespace kube::sandbox {

WatchService::WatchService(Store& store, WatchTiming timing)
    : store_(store), timing_(timing), thread_([this] { Run(); }) {}

WatchService::~WatchService() {
  std::vector<Entry> entries;
  {
    std::lock_guard lock(shared_->mutex);
    shared_->stopping = true;
    shared_->wake.notify_all();
  }
  thread_.join();
  {
    std::lock_guard lock(shared_->mutex);
    entries.swap(shared_->entries);
  }
  for (const Entry& entry : entries) {
    store_.Unwatch(entry.session->group_resource(), entry.session.get());
    entry.session->Break();
  }
}

std::size_t WatchService::running() const {
  std::unique_lock lock(shared_->mutex);
  shared_->wake.wait(lock, [this] { return !shared_->sweeping; });
  return static_cast<std::size_t>(std::count_if(shared_->entries.begin(), shared_->entries.end(),
                                                [](const Entry& entry) { return !entry.session->closed(); }));
}

void WatchService::Enter(const std::shared_ptr<WatchSession>& session, const ListParams& params) {
  const Clock::time_point now = Clock::now();
  const std::int64_t seconds = params.timeout_seconds.value_or(0);
  const auto length = seconds > 0 ? std::chrono::duration_cast<std::chrono::milliseconds>(
                                        std::chrono::seconds(std::min<std::int64_t>(seconds, 86'400)))
                                  : timing_.default_timeout;
  std::lock_guard lock(shared_->mutex);
  shared_->entries.push_back({session, now + length, now + timing_.bookmark_interval});
  shared_->dirty = true;
  shared_->wake.notify_all();
}

void WatchService::Start(const ServedResourcePtr& resource, const ListParams& params, const ReplyForm& form,
                         const transport::ResponseWriterPtr& writer) {
  const bool from_now_on = params.version == 0;  // "" and "0"
  const bool initial = params.send_initial_events.value_or(from_now_on);
  const std::uint64_t current = store_.version();
  if (initial && params.version > current) throw TooLargeResourceVersion(params.version, current);
  std::optional<std::uint64_t> since;
  if (!initial) since = from_now_on ? current : params.version;

  auto session = std::make_shared<WatchSession>(resource, params.filter, form, params.bookmarks, writer);
  std::optional<Store::Backlog> backlog = store_.Watch(resource->group_resource, since, session);
  if (!backlog) {
    session->Refuse(
        Expired("too old resource version: " + std::to_string(*since) + " (" + std::to_string(current) + ")").status());
    return;
  }
  Enter(session, params);
  session->Begin(*backlog, initial && params.bookmarks);
  // The connection only leaves a note: removing a watch takes the store's lock.
  writer->OnClosed([session = std::weak_ptr<WatchSession>(session), shared = shared_] {
    if (const auto alive = session.lock()) alive->MarkClosed();
    std::lock_guard lock(shared->mutex);
    shared->dirty = true;
    shared->wake.notify_all();
  });
}

WatchService::Clock::time_point WatchService::Sweep(std::vector<Entry>* entries) {
  const Clock::time_point now = Clock::now();
  const std::uint64_t version = store_.version();
  Clock::time_point next = now + std::chrono::hours(1);
  for (Entry& entry : *entries) {
    WatchSession& session = *entry.session;
    if (!session.closed() && entry.end <= now) session.Expire(version);
    if (session.closed()) {
      store_.Unwatch(session.group_resource(), &session);
      entry.done = true;
      continue;
    }
    if (session.bookmarks()) {
      if (entry.bookmark <= now) {
        session.Bookmark(version);
        entry.bookmark = now + timing_.bookmark_interval;
      }
      next = std::min(next, entry.bookmark);
    }
    next = std::min(next, entry.end);
  }
  std::erase_if(*entries, [](const Entry& entry) { return entry.done; });
  return next;
}

void WatchService::Run() {
  std::unique_lock lock(shared_->mutex);
  std::vector<Entry> mine;  // those that this thread looks after
  Clock::time_point next = Clock::now() + std::chrono::hours(1);
  while (!shared_->stopping) {
    shared_->wake.wait_until(lock, next, [this] { return shared_->dirty || shared_->stopping; });
    if (shared_->stopping) break;
    shared_->dirty = false;
    mine.swap(shared_->entries);
    shared_->sweeping = true;
    lock.unlock();
    next = Sweep(&mine);
    lock.lock();
    // Those that came meanwhile.
    mine.insert(mine.end(), std::make_move_iterator(shared_->entries.begin()),
                std::make_move_iterator(shared_->entries.end()));
    shared_->entries = std::exchange(mine, {});
    shared_->sweeping = false;
    shared_->wake.notify_all();
  }
}

}  // namespace kube::sandbox
