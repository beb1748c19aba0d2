// A wait that its caller can end.
#ifndef KUBE_SRC_TRANSPORT_PAUSE_H_
#define KUBE_SRC_TRANSPORT_PAUSE_H_

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace kube::transport {

/// Sleeps until then, or until `stop` is requested: then false.
inline bool PauseUntil(std::chrono::steady_clock::time_point until, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_until(lock, stop, until, [] { return false; });
  return !stop.stop_requested();
}

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_PAUSE_H_
