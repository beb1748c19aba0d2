#include "kube/meta/clock.h"

#include <condition_variable>
#include <mutex>

namespace kube {
namespace {

class SystemClock final : public Clock {
 public:
  TimePoint Now() const override { return std::chrono::steady_clock::now(); }
  bool SleepUntil(TimePoint when, const std::stop_token& stop) const override {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_until(lock, stop, when, [] { return false; });
    return !stop.stop_requested();
  }
};

}  // namespace

bool Clock::SleepFor(std::chrono::nanoseconds pause, const std::stop_token& stop) const {
  return SleepUntil(Now() + pause, stop);
}

const Clock& Clock::System() {
  static const SystemClock clock;
  return clock;
}

}  // namespace kube
