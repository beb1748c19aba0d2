// A watch that outlives its streams.
#ifndef KUBE_CLIENT_RETRY_WATCHER_H_
#define KUBE_CLIENT_RETRY_WATCHER_H_

#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

#include "kube/client/api.h"
#include "kube/meta/clock.h"
#include "kube/transport/errors.h"

namespace kube {

/// Least time between two starts of a watch. Source: client-go tools/watch/retrywatcher.go.
inline constexpr std::chrono::milliseconds kMinWatchRestartDelay{1000};

struct RetryWatcherOptions {
  /// Absent: for ever. When it passes Next() gives nothing, and end_reason() says kTimeout.
  std::optional<std::chrono::nanoseconds> timeout{};
  std::stop_token stop{};
  std::chrono::nanoseconds min_restart_delay = kMinWatchRestartDelay;
  const Clock* clock = &Clock::System();
};

namespace internal {

/// When a watch may start again, and after what it may not.
class WatchRestarts {
 public:
  explicit WatchRestarts(RetryWatcherOptions options);
  /// Blocks until the next start is due. False when the time is up or the stop token fired: `end()` says which.
  bool Wait();
  /// The watch could not be started, or an ERROR event ended it. Rethrows what ends a RetryWatcher: Gone and Expired,
  /// Unauthorized and Forbidden, requests that cannot be sent. To be called within the catch block.
  void Failed(const ApiError& error);
  void Failed(const TransportError& error);
  /// The stream ended. False when that was by stop or by time.
  bool Ended(WatchEnd end);

  WatchEnd end() const noexcept { return end_; }
  /// What the last failure since the last start said; empty when it is running well.
  const std::string& last_failure() const noexcept { return last_failure_; }
  std::stop_token stop() const noexcept { return options_.stop; }
  /// What is left of the time, for one stream.
  std::optional<std::chrono::milliseconds> TimeLeft() const;
  void Started() { last_failure_.clear(); }

 private:
  RetryWatcherOptions options_;
  std::optional<Clock::TimePoint> deadline_;
  Clock::TimePoint not_before_;
  WatchEnd end_ = WatchEnd::kRunning;
  std::string last_failure_;
};

/// Throws InvalidRequestError for "" and "0", from which no watch can go on.
void CheckStartVersion(std::string_view resource_version);
[[noreturn]] void ThrowEventWithoutVersion();
[[noreturn]] void ThrowWatchOver(WatchEnd end, std::string_view what);

}  // namespace internal

/// Events from a known resourceVersion on, through any number of streams: when the server closes one, the connection
/// breaks, or an error that may pass comes up, the watch starts again at the last version seen, at the earliest one
/// second after the previous start and after what the server asked for (Retry-After). Bookmarks move that version and
/// are not handed out.
///
/// Next() throws ApiError when going on is not possible: the version is too old (IsExpired() or IsGone(), by event or
/// at the start: list again), or the server says Unauthorized or Forbidden. DecodeError is thrown, too.
/// **Threads**: one reads; the stop token may fire from anywhere. Source: client-go tools/watch/retrywatcher.go, which
/// however repeats a start that meets 410 for ever.
template <class T>
class RetryWatcher {
 public:
  /// Starts one stream at a version.
  using Open = std::function<WatchStream<T>(const std::string& resource_version, const CallOptions& call)>;

  /// `options.resource_version` is where to begin: that of a list, or of an object. Throws InvalidRequestError without
  /// one.
  RetryWatcher(Api<T> api, const ListOptions& options, RetryWatcherOptions retry = {})
      : RetryWatcher(
            [api = std::move(api), options](const std::string& version, const CallOptions& call) {
              ListOptions from = options;
              from.resource_version = version;
              from.allow_watch_bookmarks = true;
              return api.Watch(from, call);
            },
            options.resource_version, std::move(retry)) {}
  RetryWatcher(Open open, std::string resource_version, RetryWatcherOptions retry = {})
      : open_(std::move(open)), version_(std::move(resource_version)), restarts_(std::move(retry)) {
    internal::CheckStartVersion(version_);
  }

  /// The next event; nothing when it was stopped or its time is up.
  std::optional<Event<T>> Next() {
    while (stream_ || Start()) {
      if (!stream_) continue;
      try {
        if (std::optional<Event<T>> event = stream_->Next()) {
          version_ = internal::ObjectAccess<T>::ResourceVersion(event->object);
          if (version_.empty()) internal::ThrowEventWithoutVersion();
          if (event->type == EventType::kBookmark) continue;
          return event;
        }
        const bool again = restarts_.Ended(stream_->end_reason());
        stream_.reset();
        if (!again) break;
      } catch (const ApiError& error) {
        stream_.reset();
        restarts_.Failed(error);
      }
    }
    return std::nullopt;
  }

  /// Where it stands: a later watcher may begin here.
  const std::string& resource_version() const noexcept { return version_; }
  /// kStopped or kTimeout once Next() gave nothing.
  WatchEnd end_reason() const noexcept { return restarts_.end(); }
  /// Why it is not connected at present, in the words of the last failure; empty when it is.
  const std::string& last_failure() const noexcept { return restarts_.last_failure(); }

 private:
  // False when it is over.
  bool Start() {
    if (!restarts_.Wait()) return false;
    try {
      stream_.emplace(open_(version_, {.timeout = restarts_.TimeLeft(), .stop = restarts_.stop()}));
      restarts_.Started();
    } catch (const ApiError& error) {
      restarts_.Failed(error);
    } catch (const TransportError& error) {
      restarts_.Failed(error);
    } catch (const TimeoutError&) {
      return restarts_.Ended(WatchEnd::kTimeout);
    } catch (const CancelledError&) {
      return restarts_.Ended(WatchEnd::kStopped);
    }
    return true;
  }

  Open open_;
  std::string version_;
  internal::WatchRestarts restarts_;
  std::optional<WatchStream<T>> stream_;
};

/// Reads events until `condition(event)` is true, and returns that event. Throws what `condition` throws and what
/// RetryWatcher throws; TimeoutError and CancelledError when the watcher is over.
/// Source: client-go tools/watch/until.go UntilWithoutRetry, Until.
template <class T, class Condition>
  requires std::predicate<Condition, const Event<T>&>
Event<T> Until(RetryWatcher<T>& watcher, Condition condition) {
  while (std::optional<Event<T>> event = watcher.Next()) {
    if (condition(*event)) return std::move(*event);
  }
  internal::ThrowWatchOver(watcher.end_reason(), "waiting for an event");
}

}  // namespace kube

#endif  // KUBE_CLIENT_RETRY_WATCHER_H_
