#include "src/sandbox/controllers/controller.h"

#include <algorithm>
#include <chrono>

#include "kube/meta/error.h"

namespace kube::sandbox {

void Controller::Start() {
  thread_ = std::jthread([this](std::stop_token stop) { Run(stop); });
}

void Controller::Stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

void Controller::Run(const std::stop_token& stop) {
  while (std::optional<std::string> key = queue_.Take(stop)) {
    try {
      Reconcile(*key);
      failures_.erase(*key);
    } catch (const Error&) {
      int n = std::min(failures_[*key]++, 10);
      queue_.Add(*key, std::chrono::milliseconds(5 << n));
    }
  }
}

}  // namespace kube::sandbox
