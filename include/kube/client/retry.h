// Trying again, with client-go's patience.
#ifndef KUBE_CLIENT_RETRY_H_
#define KUBE_CLIENT_RETRY_H_

#include <chrono>
#include <concepts>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

#include "kube/client/api_error.h"
#include "kube/meta/clock.h"

namespace kube {

/// A growing pause. Each Step() is one pause: the present duration, lengthened by up to `jitter` of itself, after which
/// the duration grows by `factor` up to `cap`. Source: apimachinery util/wait/backoff.go.
struct Backoff {
  std::chrono::nanoseconds duration{std::chrono::milliseconds(10)};  ///< the first pause
  double factor = 1.0;                                               ///< growth per step; 0 counts as 1
  double jitter = 0.0;                                               ///< 0.1: up to 10 % longer, at random
  int steps = 1;                                                     ///< how many times the work is tried
  std::chrono::nanoseconds cap{0};  ///< 0: none; reaching it ends the growth and the steps

  /// The next pause. Changes this value; copy it to start again.
  std::chrono::nanoseconds Step();
};

/// For a writer that reads again before each try. Source: client-go util/retry/util.go DefaultRetry.
inline constexpr Backoff kDefaultRetry{
    .duration = std::chrono::milliseconds(10), .factor = 1.0, .jitter = 0.1, .steps = 5};
/// For an object that many write. Source: client-go util/retry/util.go DefaultBackoff.
inline constexpr Backoff kDefaultBackoff{
    .duration = std::chrono::milliseconds(10), .factor = 5.0, .jitter = 0.1, .steps = 4};

/// Pauses for work that goes on for ever: the steps of `backoff`, which start anew each time `reset_after` has passed
/// since the last start. Without growth (factor 0) there is nothing to reset; with `reset_after` 0 the pause never
/// grows.
/// **Threads**: any number; each Next() moves the one state on. `clock` must outlive it.
/// Source: apimachinery util/wait/backoff.go DelayWithReset.
class ResettingBackoff {
 public:
  ResettingBackoff(Backoff backoff, std::chrono::nanoseconds reset_after, const Clock& clock = Clock::System());
  /// The next pause.
  std::chrono::nanoseconds Next();
  /// Starts anew, as after a success.
  void Reset();

 private:
  const Backoff start_;
  const std::chrono::nanoseconds reset_after_;
  const Clock& clock_;
  std::mutex mutex_;
  Backoff now_;
  Clock::TimePoint since_;
};

namespace internal {
/// Sleeps; throws CancelledError as soon as `stop` is requested.
void SleepFor(std::chrono::nanoseconds pause, const std::stop_token& stop, const Clock& clock = Clock::System());
}  // namespace internal

/// Calls `work` until it succeeds, throws an ApiError for which `retriable` is false, throws anything else, or the
/// steps run out: then the last ApiError is thrown as it is. Returns what `work` returns.
template <class Retriable, class Work>
  requires std::predicate<Retriable, const ApiError&>
auto RetryOnError(Backoff backoff, Retriable retriable, Work work, std::stop_token stop = {},
                  const Clock& clock = Clock::System()) -> decltype(work()) {
  for (;;) {
    std::chrono::nanoseconds pause{};
    try {
      return work();
    } catch (const ApiError& error) {
      if (backoff.steps <= 1 || !retriable(error)) throw;
      pause = backoff.Step();
      if (backoff.steps < 1) throw;  // the cap took the steps away
    }
    internal::SleepFor(pause, stop, clock);
  }
}

/// Read, change, write, again while the write meets a Conflict:
/// `RetryOnConflict(kDefaultRetry, [&] { auto d = api.Get("demo"); d.spec.replicas = 1; return api.Update(d); });`
template <class Work>
auto RetryOnConflict(Backoff backoff, Work work, std::stop_token stop = {}, const Clock& clock = Clock::System())
    -> decltype(work()) {
  return RetryOnError(
      backoff, [](const ApiError& error) { return error.IsConflict(); }, std::move(work), std::move(stop), clock);
}

/// Whether work may be done twice.
enum class Repeatable {
  kAlways,          ///< reads, applies, and writes that a resourceVersion or uid guards
  kIfNotActedUpon,  ///< creates (with generateName above all): again only if the server certainly did not act
};

/// Whether the same work may succeed if it is done again, and safely so: the connection failed, or the server was too
/// busy, did not finish in time, or failed inside (429, 503, 504, 500). With kIfNotActedUpon only what was never sent,
/// 429 and 503.
bool IsTransient(const Error& error, Repeatable repeatable);

namespace internal {
/// The pause before the next try, at least what the server asked for; nothing when there shall be none.
std::optional<std::chrono::nanoseconds> PauseAfter(const Error& error, Repeatable repeatable, Backoff* backoff);
}  // namespace internal

/// Calls `work` until it succeeds, throws something for which IsTransient is false, or the steps run out: then the last
/// error is thrown as it is. This comes on top of what every call does by itself (client/api.h: lost connections of
/// reads, Retry-After). `RetryTransient(kDefaultBackoff, Repeatable::kIfNotActedUpon, [&] { return jobs.Create(job);
/// });`
template <class Work>
auto RetryTransient(Backoff backoff, Repeatable repeatable, Work work, std::stop_token stop = {},
                    const Clock& clock = Clock::System()) -> decltype(work()) {
  for (;;) {
    std::optional<std::chrono::nanoseconds> pause;
    try {
      return work();
    } catch (const Error& error) {
      pause = internal::PauseAfter(error, repeatable, &backoff);
      if (!pause) throw;
    }
    internal::SleepFor(*pause, stop, clock);
  }
}

}  // namespace kube

#endif  // KUBE_CLIENT_RETRY_H_
