#include "kube/client/retry.h"

#include <condition_variable>
#include <mutex>
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

namespace internal {

void SleepFor(std::chrono::nanoseconds pause, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any wake;
  std::unique_lock lock(mutex);
  wake.wait_for(lock, stop, pause, [] { return false; });
  if (stop.stop_requested()) throw CancelledError("stopped while waiting to try again");
}

}  // namespace internal
}  // namespace kube
