// Asking again and again until something is true.
#ifndef KUBE_CLIENT_POLL_H_
#define KUBE_CLIENT_POLL_H_

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "kube/client/retry.h"
#include "kube/meta/clock.h"

namespace kube {

/// How to poll. Source: apimachinery util/wait/poll.go, loop.go.
struct PollOptions {
  std::chrono::nanoseconds interval{std::chrono::seconds(1)};
  /// Absent: for ever. A try that is running when it passes is waited for.
  std::optional<std::chrono::nanoseconds> timeout{};
  /// The first try comes at once, whatever the time and the stop token say; else after one interval.
  bool immediate = true;
  /// The interval counts from the end of a try; else from its beginning, so that slow tries follow each other at once.
  bool sliding = false;
  std::stop_token stop{};
  /// What is waited for, in the message of a TimeoutError: "the backend answers".
  std::string what = "the condition";
  const Clock* clock = &Clock::System();
};

namespace internal {

/// When the tries are, without knowing what they do.
class PollLoop {
 public:
  /// The pause before the next try, asked for once per try; nothing when there shall be no more.
  using Delay = std::function<std::optional<std::chrono::nanoseconds>()>;

  explicit PollLoop(const PollOptions& options, Delay delay = {});
  /// Blocks until the next try is due. Throws TimeoutError or CancelledError when there is none.
  void Wait();
  /// To be called after each try that failed.
  void Tried();

 private:
  void Schedule();
  [[noreturn]] void Expire() const;

  const PollOptions& options_;
  Delay delay_;
  Clock::TimePoint start_;
  std::optional<Clock::TimePoint> next_;  // none: no further try
  int tries_ = 0;
};

PollLoop::Delay DelaysOf(Backoff backoff);

template <class Condition>
auto RunPoll(PollLoop loop, Condition& condition) {
  for (;;) {
    loop.Wait();
    if (auto result = condition()) return result;
    loop.Tried();
  }
}

}  // namespace internal

/// Calls `condition` until what it returns is true as a bool, and returns that: a bool, a std::optional, a pointer.
/// What it throws ends the polling. Throws TimeoutError (with the number of tries) and CancelledError.
///
/// `auto pod = PollUntil({.interval = 2s, .timeout = 1min}, [&] { return pods.Find("web"); });`
/// For objects of the API WaitFor (client/wait.h) is better: it watches.
template <class Condition>
  requires requires(Condition condition) { condition() ? 1 : 0; }
auto PollUntil(const PollOptions& options, Condition condition) {
  return internal::RunPoll(internal::PollLoop(options), condition);
}

/// The same with growing pauses: at most `backoff.steps` tries, no pause after the last one; then TimeoutError.
/// `options.interval` and `sliding` have no meaning here: each pause counts from the end of a try.
/// Source: apimachinery util/wait/backoff.go ExponentialBackoffWithContext.
template <class Condition>
  requires requires(Condition condition) { condition() ? 1 : 0; }
auto PollWithBackoff(Backoff backoff, PollOptions options, Condition condition) {
  options.sliding = true;
  options.immediate = true;
  return internal::RunPoll(internal::PollLoop(options, internal::DelaysOf(backoff)), condition);
}

}  // namespace kube

#endif  // KUBE_CLIENT_POLL_H_
