#include "src/sandbox/controllers/key_queue.h"

#include <algorithm>

namespace kube::sandbox {

void KeyQueue::Add(const std::string& key, Clock::duration delay) {
  Clock::time_point when = Clock::now() + delay;
  {
    std::lock_guard lock(mutex_);
    auto [it, fresh] = due_.emplace(key, when);
    if (!fresh) {
      if (it->second <= when) return;
      it->second = when;
    }
  }
  wake_.notify_one();
}

std::optional<std::string> KeyQueue::Take(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (!stop.stop_requested()) {
    auto first =
        std::min_element(due_.begin(), due_.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (first == due_.end()) {
      wake_.wait(lock, stop, [this] { return !due_.empty(); });
      continue;
    }
    Clock::time_point when = first->second;
    if (when <= Clock::now()) {
      std::string key = first->first;
      due_.erase(first);
      return key;
    }
    // Woken early by an addition: look again for what is due first.
    std::size_t count = due_.size();
    wake_.wait_until(lock, stop, when, [&] { return due_.size() != count; });
  }
  return std::nullopt;
}

}  // namespace kube::sandbox
