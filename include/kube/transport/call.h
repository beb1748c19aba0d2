// The limits of one call, and what it may do.
#ifndef KUBE_TRANSPORT_CALL_H_
#define KUBE_TRANSPORT_CALL_H_

#include <chrono>
#include <optional>
#include <stop_token>

namespace kube {

struct CallInfo;  // kube/transport/call_info.h

/// Deadline and cancellation of one blocking call, or of a stream over its whole life. Both take effect within
/// milliseconds: the call throws `TimeoutError` or `CancelledError`, and the server is told to stop (RST_STREAM).
/// A plain value, cheap to copy.
struct CallContext {
  std::optional<std::chrono::steady_clock::time_point> deadline = std::nullopt;  ///< none: wait for ever
  std::stop_token stop = {};                                                     ///< default: never stops
  /// Streams: the longest silence between two arrivals of bytes; then reading throws `TransportError` (kReceive,
  /// connection_lost). 0: any.
  std::chrono::milliseconds idle_timeout{0};
  /// The caller vouches that carrying the request out twice does no harm: it is then sent again after a lost connection
  /// as a GET would be (docs/adr/0007-what-is-sent-again.md).
  bool idempotent = false;
  /// How often an answer with Retry-After is waited out. Absent: `TransportOptions::max_retries`.
  std::optional<int> max_retries = std::nullopt;
  /// Filled before the call returns or throws; of a stream, before `Open` returns. Not looked at later. May be null.
  CallInfo* info = nullptr;

  /// A context that ends `timeout` from now.
  static CallContext WithTimeout(std::chrono::steady_clock::duration timeout) {
    CallContext context;
    context.deadline = std::chrono::steady_clock::now() + timeout;
    return context;
  }
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_CALL_H_
