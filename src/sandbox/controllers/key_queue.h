// What a controller has still to look at.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_KEY_QUEUE_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_KEY_QUEUE_H_

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace kube::sandbox {

/// Keys, each at most once, each with the time at which it is due. Many threads add, one takes.
class KeyQueue {
 public:
  using Clock = std::chrono::steady_clock;

  /// Due at once, or after `delay`; a key that waits already keeps the earlier time.
  void Add(const std::string& key, Clock::duration delay = {});
  /// Blocks until a key is due; nothing once `stop` is requested.
  std::optional<std::string> Take(const std::stop_token& stop);

 private:
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::map<std::string, Clock::time_point> due_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_KEY_QUEUE_H_
