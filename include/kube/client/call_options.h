// What any call takes besides its own options: a limit in time and a way to stop it.
#ifndef KUBE_CLIENT_CALL_OPTIONS_H_
#define KUBE_CLIENT_CALL_OPTIONS_H_

#include <chrono>
#include <optional>
#include <stop_token>

namespace kube {

/// The last, optional argument of every verb: `pods.Get("web", {}, {.timeout = 2s})`.
struct CallOptions {
  /// Longest time for the call, retries and body included. Absent: Config::timeout. A watch is limited only by what is
  /// given here. When it runs out the call throws TimeoutError.
  std::optional<std::chrono::milliseconds> timeout{};
  /// Stops the call from another thread within milliseconds: it throws CancelledError. A watch just ends.
  std::stop_token stop{};
};

}  // namespace kube

#endif  // KUBE_CLIENT_CALL_OPTIONS_H_
