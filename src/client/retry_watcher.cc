#include "kube/client/retry_watcher.h"

#include <algorithm>

namespace kube::internal {

WatchRestarts::WatchRestarts(RetryWatcherOptions options)
    : options_(std::move(options)), not_before_(options_.clock->Now()) {
  if (options_.timeout) deadline_ = not_before_ + *options_.timeout;
}

bool WatchRestarts::Wait() {
  if (end_ != WatchEnd::kRunning) return false;
  const bool late = deadline_ && *deadline_ <= not_before_;
  if (!options_.clock->SleepUntil(late ? *deadline_ : not_before_, options_.stop)) {
    end_ = WatchEnd::kStopped;
  } else if (late) {
    end_ = WatchEnd::kTimeout;
  }
  not_before_ = options_.clock->Now() + options_.min_restart_delay;
  return end_ == WatchEnd::kRunning;
}

void WatchRestarts::Failed(const ApiError& error) {
  if (error.IsGone() || error.IsExpired() || error.code() == 410 || error.IsUnauthorized() || error.IsForbidden())
    throw;
  last_failure_ = error.what();
  if (const auto pause = error.RetryAfter()) not_before_ = std::max(not_before_, options_.clock->Now() + *pause);
}

void WatchRestarts::Failed(const TransportError& error) {
  if (error.phase() == TransportPhase::kRequest) throw;
  last_failure_ = error.what();
}

bool WatchRestarts::Ended(WatchEnd end) {
  if (end == WatchEnd::kStopped || end == WatchEnd::kTimeout) end_ = end;
  if (end == WatchEnd::kDisconnected) last_failure_ = "the connection of the watch was lost";
  return end_ == WatchEnd::kRunning;
}

std::optional<std::chrono::milliseconds> WatchRestarts::TimeLeft() const {
  if (!deadline_) return std::nullopt;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline_ - options_.clock->Now());
  return std::max(left, std::chrono::milliseconds(1));
}

void CheckStartVersion(std::string_view resource_version) {
  if (resource_version.empty() || resource_version == "0") {
    throw InvalidRequestError("a RetryWatcher needs the resourceVersion of a list or an object to start from, not \"" +
                              std::string(resource_version) + "\"");
  }
}

void ThrowEventWithoutVersion() {
  throw DecodeError({.offset = 0,
                     .path = "metadata.resourceVersion",
                     .reason = "an event without resourceVersion: the watch cannot be resumed after it"});
}

void ThrowWatchOver(WatchEnd end, std::string_view what) {
  const std::string doing(what);
  if (end == WatchEnd::kTimeout) throw TimeoutError(doing + ": the time is up");
  throw CancelledError(doing + ": stopped");
}

}  // namespace kube::internal
