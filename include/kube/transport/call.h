// The limits of one call.
#ifndef KUBE_TRANSPORT_CALL_H_
#define KUBE_TRANSPORT_CALL_H_

#include <chrono>
#include <optional>
#include <stop_token>

namespace kube {

/// Deadline and cancellation of one blocking call, or of a stream over its whole life. Both take effect within
/// milliseconds: the call throws `TimeoutError` or `CancelledError`, and the server is told to stop (RST_STREAM).
/// A plain value, cheap to copy.
struct CallContext {
  std::optional<std::chrono::steady_clock::time_point> deadline = std::nullopt;  ///< none: wait for ever
  std::stop_token stop = {};                                                     ///< default: never stops

  /// A context that ends `timeout` from now.
  static CallContext WithTimeout(std::chrono::steady_clock::duration timeout) {
    CallContext context;
    context.deadline = std::chrono::steady_clock::now() + timeout;
    return context;
  }
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_CALL_H_
