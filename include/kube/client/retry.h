// Trying again, with client-go's patience.
#ifndef KUBE_CLIENT_RETRY_H_
#define KUBE_CLIENT_RETRY_H_

#include <chrono>
#include <concepts>
#include <stop_token>
#include <utility>

#include "kube/client/api_error.h"

namespace kube {

/// A growing pause. Each Step() is one pause: the present duration, lengthened by up to `jitter` of itself, after which
/// the duration grows by `factor` up to `cap`. Source: apimachinery util/wait/backoff.go.
struct Backoff {
  std::chrono::nanoseconds duration{std::chrono::milliseconds(10)};  ///< the first pause
  double factor = 1.0;   ///< growth per step; 0 counts as 1
  double jitter = 0.0;   ///< 0.1: up to 10 % longer, at random
  int steps = 1;         ///< how many times the work is tried
  std::chrono::nanoseconds cap{0};  ///< 0: none; reaching it ends the growth and the steps

  /// The next pause. Changes this value; copy it to start again.
  std::chrono::nanoseconds Step();
};

/// For a writer that reads again before each try. Source: client-go util/retry/util.go DefaultRetry.
inline constexpr Backoff kDefaultRetry{.duration = std::chrono::milliseconds(10), .factor = 1.0, .jitter = 0.1, .steps = 5};
/// For an object that many write. Source: client-go util/retry/util.go DefaultBackoff.
inline constexpr Backoff kDefaultBackoff{.duration = std::chrono::milliseconds(10), .factor = 5.0, .jitter = 0.1, .steps = 4};

namespace internal {
/// Sleeps; throws CancelledError as soon as `stop` is requested.
void SleepFor(std::chrono::nanoseconds pause, const std::stop_token& stop);
}  // namespace internal

/// Calls `work` until it succeeds, throws an ApiError for which `retriable` is false, throws anything else, or the steps
/// run out: then the last ApiError is thrown as it is. Returns what `work` returns.
template <class Retriable, class Work>
  requires std::predicate<Retriable, const ApiError&>
auto RetryOnError(Backoff backoff, Retriable retriable, Work work, std::stop_token stop = {}) -> decltype(work()) {
  for (;;) {
    try {
      return work();
    } catch (const ApiError& error) {
      if (backoff.steps <= 1 || !retriable(error)) throw;
    }
    internal::SleepFor(backoff.Step(), stop);
  }
}

/// Read, change, write, again while the write meets a Conflict:
/// `RetryOnConflict(kDefaultRetry, [&] { auto d = api.Get("demo"); d.spec.replicas = 1; return api.Update(d); });`
template <class Work>
auto RetryOnConflict(Backoff backoff, Work work, std::stop_token stop = {}) -> decltype(work()) {
  return RetryOnError(backoff, [](const ApiError& error) { return error.IsConflict(); }, std::move(work), std::move(stop));
}

}  // namespace kube

#endif  // KUBE_CLIENT_RETRY_H_
