// A limit on how many requests a client sends.
#ifndef KUBE_TRANSPORT_RATE_LIMITER_H_
#define KUBE_TRANSPORT_RATE_LIMITER_H_

#include <chrono>
#include <functional>
#include <mutex>

#include "kube/transport/call.h"

namespace kube {

/// Asked before every request, watches and discovery included, and again before every repeat that a Retry-After asked
/// for (not before those that follow a lost connection). From many threads at once.
class RateLimiter {
 public:
  virtual ~RateLimiter() = default;
  /// Blocks until the request may go. Throws TimeoutError, at once, if that is after the deadline, and CancelledError.
  virtual void Wait(const CallContext& context) = 0;
};

/// `qps` requests a second on average, up to `burst` at once after a quiet time; waiters go in order of arrival. A
/// waiter that gives up takes no token. Source: golang.org/x/time/rate as client-go util/flowcontrol/throttle.go uses
/// it.
class TokenBucket final : public RateLimiter {
 public:
  using Clock = std::chrono::steady_clock;

  /// `qps` > 0, `burst` >= 1; the bucket starts full. `now` is for tests.
  TokenBucket(double qps, int burst, std::function<Clock::time_point()> now = Clock::now);

  void Wait(const CallContext& context) override;

  /// Takes a token and says when it may be used. Never blocks.
  Clock::time_point Reserve();
  /// Gives back a token that was reserved for `when` and not used, as far as nobody queued behind it.
  void GiveBack(Clock::time_point when);

 private:
  const double qps_;
  const double burst_;
  const std::function<Clock::time_point()> now_;
  std::mutex mutex_;
  double tokens_;             // below zero: handed out in advance
  Clock::time_point last_;    // when tokens_ was right
  Clock::time_point latest_;  // for when the last token was handed out
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_RATE_LIMITER_H_
