#include "kube/client/poll.h"

#include <memory>

#include "kube/meta/time.h"
#include "kube/transport/errors.h"

namespace kube::internal {

PollLoop::PollLoop(const PollOptions& options, Delay delay)
    : options_(options), delay_(std::move(delay)), start_(options.clock->Now()), next_(start_) {
  if (!delay_) {
    delay_ = [interval = options.interval] { return std::optional(interval); };
  }
  if (!options.immediate) Schedule();
}

void PollLoop::Schedule() {
  const auto pause = delay_();
  next_ = pause ? std::optional(options_.clock->Now() + *pause) : std::nullopt;
}

void PollLoop::Expire() const {
  const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(options_.clock->Now() - start_);
  throw TimeoutError("waiting for " + options_.what + ": not so after " +
                     Duration{std::chrono::nanoseconds(spent).count()}.ToString() + " and " + std::to_string(tries_) +
                     (tries_ == 1 ? " try" : " tries"));
}

void PollLoop::Wait() {
  if (tries_ > 0 || !options_.immediate) {
    if (!next_) Expire();
    auto until = *next_;
    const bool last = options_.timeout && start_ + *options_.timeout <= until;
    if (last) until = start_ + *options_.timeout;
    if (!options_.clock->SleepUntil(until, options_.stop)) {
      throw CancelledError("stopped while waiting for " + options_.what);
    }
    if (last) Expire();
  }
  ++tries_;
  if (!options_.sliding) Schedule();
}

void PollLoop::Tried() {
  if (options_.sliding) Schedule();
}

PollLoop::Delay DelaysOf(Backoff backoff) {
  return [backoff]() mutable -> std::optional<std::chrono::nanoseconds> {
    if (backoff.steps <= 1) return std::nullopt;
    const auto pause = backoff.Step();
    return backoff.steps >= 1 ? std::optional(pause) : std::nullopt;  // none: the cap took the steps away
  };
}

}  // namespace kube::internal
