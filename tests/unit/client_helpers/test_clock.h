// A clock that jumps to where it is told to wait for.
#ifndef KUBE_TESTS_UNIT_CLIENT_HELPERS_TEST_CLOCK_H_
#define KUBE_TESTS_UNIT_CLIENT_HELPERS_TEST_CLOCK_H_

#include <chrono>
#include <vector>

#include "kube/meta/clock.h"

namespace kube {

/// Sleeping takes no time but moves the clock on, and is written down. For one thread.
class TestClock final : public Clock {
 public:
  using Milliseconds = std::chrono::milliseconds;

  TimePoint Now() const override { return now_; }
  bool SleepUntil(TimePoint when, const std::stop_token& stop) const override {
    if (stop.stop_requested()) return false;
    sleeps_.push_back(
        std::chrono::duration_cast<Milliseconds>(when > now_ ? when - now_ : TimePoint::duration::zero()));
    if (when > now_) now_ = when;
    return true;
  }
  void Advance(std::chrono::nanoseconds by) const { now_ += by; }
  const std::vector<Milliseconds>& sleeps() const { return sleeps_; }

 private:
  mutable TimePoint now_{std::chrono::hours(1)};
  mutable std::vector<Milliseconds> sleeps_;
};

}  // namespace kube

#endif  // KUBE_TESTS_UNIT_CLIENT_HELPERS_TEST_CLOCK_H_
