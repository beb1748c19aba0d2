#include "kube/client/retry.h"

#include <algorithm>
#include <random>

#include "kube/transport/errors.h"

namespace kube {

std::chrono::nanoseconds Backoff::Step() {
  thread_local std::minstd_rand random(std::random_device{}());
  std::chrono::nanoseconds pause = duration;
  if (steps >= 1) {
    --steps;
    if (factor != 0) {
      duration = std::chrono::nanoseconds(static_cast<std::int64_t>(static_cast<double>(duration.count()) * factor));
      if (cap.count() > 0 && duration > cap) {
        duration = cap;
        steps = 0;
      }
    }
  }
  if (jitter > 0) {
    double share = std::uniform_real_distribution<double>(0.0, 1.0)(random);
    pause += std::chrono::nanoseconds(static_cast<std::int64_t>(share * jitter * static_cast<double>(pause.count())));
  }
  return pause;
}

ResettingBackoff::ResettingBackoff(Backoff backoff, std::chrono::nanoseconds reset_after, const Clock& clock)
    : start_([&] {
        if (backoff.factor > 0 && reset_after.count() <= 0) {
          backoff.steps = 0;
          backoff.factor = 0;
        }
        return backoff;
      }()),
      reset_after_(reset_after),
      clock_(clock),
      now_(start_),
      since_(clock.Now()) {}

std::chrono::nanoseconds ResettingBackoff::Next() {
  std::lock_guard lock(mutex_);
  if (start_.factor > 0 && clock_.Now() - since_ > reset_after_) {
    now_ = start_;
    since_ = clock_.Now();
  }
  return now_.Step();
}

void ResettingBackoff::Reset() {
  std::lock_guard lock(mutex_);
  now_ = start_;
  since_ = clock_.Now();
}

bool IsTransient(const Error& error, Repeatable repeatable) {
  const bool always = repeatable == Repeatable::kAlways;
  if (const auto* lost = dynamic_cast<const TransportError*>(&error)) {
    return lost->phase() != TransportPhase::kRequest && (always || !lost->server_may_have_acted());
  }
  const auto* refusal = dynamic_cast<const ApiError*>(&error);
  if (refusal == nullptr) return false;
  if (refusal->IsTooManyRequests() || refusal->IsServiceUnavailable()) return true;
  return always && (refusal->IsServerTimeout() || refusal->IsTimeout() || refusal->IsInternalError());
}

namespace internal {

std::optional<std::chrono::nanoseconds> PauseAfter(const Error& error, Repeatable repeatable, Backoff* backoff) {
  if (backoff->steps <= 1 || !IsTransient(error, repeatable)) return std::nullopt;
  std::chrono::nanoseconds pause = backoff->Step();
  if (backoff->steps < 1) return std::nullopt;  // the cap took the steps away
  if (const auto* refusal = dynamic_cast<const ApiError*>(&error)) {
    if (const auto asked = refusal->RetryAfter()) pause = std::max<std::chrono::nanoseconds>(pause, *asked);
  }
  return pause;
}

void SleepFor(std::chrono::nanoseconds pause, const std::stop_token& stop, const Clock& clock) {
  if (!clock.SleepFor(pause, stop)) throw CancelledError("stopped while waiting to try again");
}

}  // namespace internal
}  // namespace kube
