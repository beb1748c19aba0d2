// The passing of time, which tests can put in their own hands.
#ifndef KUBE_META_CLOCK_H_
#define KUBE_META_CLOCK_H_

#include <chrono>
#include <stop_token>

namespace kube {

/// A steady clock that can also be waited on. Everything in libkube that waits takes one, so that a test need not.
/// **Threads**: implementations are safe from any number of threads.
class Clock {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  virtual ~Clock() = default;
  virtual TimePoint Now() const = 0;
  /// Blocks until `when`, or until `stop` is requested: then returns false, within microseconds.
  virtual bool SleepUntil(TimePoint when, const std::stop_token& stop) const = 0;
  bool SleepFor(std::chrono::nanoseconds pause, const std::stop_token& stop) const;

  /// std::chrono::steady_clock.
  static const Clock& System();
};

}  // namespace kube

#endif  // KUBE_META_CLOCK_H_
