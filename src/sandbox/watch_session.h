// One running watch: from the store's changes to frames on a connection.
#ifndef KUBE_SRC_SANDBOX_WATCH_SESSION_H_
#define KUBE_SRC_SANDBOX_WATCH_SESSION_H_

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/object_filter.h"
#include "src/sandbox/reply.h"
#include "src/sandbox/store.h"
#include "src/transport/server.h"

namespace kube::sandbox {

/// Writes the events of one watch. Thread safe. Holds no thread: the store pushes into it.
class WatchSession : public StoreWatcher {
 public:
  using Clock = std::chrono::steady_clock;

  WatchSession(ServedResourcePtr resource, ObjectFilter filter, ReplyForm form, bool bookmarks,
               transport::ResponseWriterPtr writer);

  /// Keeps the change until Begin has run, then writes it.
  void OnEvent(const StoreEvent& event) override;

  /// Sends the head and what the backlog holds, then what came since. `mark_end`: a bookmark that says that the initial
  /// objects are complete.
  void Begin(const Store::Backlog& backlog, bool mark_end);
  /// Sends the head, one ERROR event and the end.
  void Refuse(const Value& status);
  /// A bookmark, if the watch asked for them. Everything up to `version` has been given to OnEvent.
  void Bookmark(std::uint64_t version);
  /// The regular end, with a last bookmark.
  void Expire(std::uint64_t version);
  void Break() { writer_->Abort(); }

  void MarkClosed() noexcept { closed_.store(true, std::memory_order_release); }
  bool closed() const noexcept { return closed_.load(std::memory_order_acquire); }
  const std::string& group_resource() const noexcept { return resource_->group_resource; }
  bool bookmarks() const noexcept { return bookmarks_; }
  transport::ResponseWriter& writer() noexcept { return *writer_; }

 private:
  void StartStream();
  void AppendEvent(const StoreEvent& event, std::string* out);
  void AppendObject(std::string_view type, const StoredObject& object, std::string* out);
  void AppendBookmark(std::uint64_t version, bool initial_end, std::string* out);
  void Write(std::string bytes);

  const ServedResourcePtr resource_;
  const ObjectFilter filter_;
  const ReplyForm form_;
  const bool bookmarks_;
  const transport::ResponseWriterPtr writer_;
  std::atomic<bool> closed_{false};

  std::mutex mutex_;
  bool live_ = false;  // Begin has run
  bool columns_sent_ = false;
  std::uint64_t sent_version_ = 0;
  std::vector<StoreEvent> pending_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_WATCH_SESSION_H_
