// Something costly that many threads need and one of them fetches.
#ifndef KUBE_SRC_CONFIG_SHARED_REFRESH_H_
#define KUBE_SRC_CONFIG_SHARED_REFRESH_H_

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

#include "kube/transport/call.h"
#include "kube/transport/errors.h"

namespace kube::config {

/// Holds the newest value of a source. One thread at a time fetches; the others wait for it, each within its own
/// deadline and stop token. When the fetching thread fails or gives up, the next one tries.
template <typename T>
class SharedRefresh {
 public:
  SharedRefresh() = default;
  explicit SharedRefresh(T initial) : value_(std::move(initial)) {}

  /// The value, fetched first if there is none or `usable(value)` is false. What `fetch` throws comes through to the
  /// thread that fetched. Throws TimeoutError or CancelledError while waiting for another thread.
  template <typename Usable, typename Fetch>
  T Get(const CallContext& context, Usable usable, Fetch fetch) {
    std::unique_lock lock(mutex_);
    for (;;) {
      if (value_ && usable(*value_)) return *value_;
      if (!fetching_) break;
      Wait(lock, context);
    }
    fetching_ = true;
    lock.unlock();
    std::optional<T> fresh;
    try {
      fresh.emplace(fetch());
    } catch (...) {
      lock.lock();
      fetching_ = false;
      changed_.notify_all();
      throw;
    }
    lock.lock();
    fetching_ = false;
    value_ = fresh;
    changed_.notify_all();
    return std::move(*fresh);
  }

  /// What is held now; nothing before the first fetch.
  std::optional<T> Peek() const {
    std::lock_guard lock(mutex_);
    return value_;
  }

 private:
  void Wait(std::unique_lock<std::mutex>& lock, const CallContext& context) {
    auto done = [this] { return !fetching_; };
    const bool ended = context.deadline ? changed_.wait_until(lock, context.stop, *context.deadline, done)
                                        : changed_.wait(lock, context.stop, done);
    if (ended) return;
    if (context.stop.stop_requested())
      throw CancelledError("cancelled by the caller while waiting for credentials", false);
    throw TimeoutError("the deadline passed while waiting for credentials", false);
  }

  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  std::optional<T> value_;
  bool fetching_ = false;
};

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_SHARED_REFRESH_H_
