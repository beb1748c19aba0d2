// What any call takes besides its own options: a limit in time and a way to stop it.
#ifndef KUBE_CLIENT_CALL_OPTIONS_H_
#define KUBE_CLIENT_CALL_OPTIONS_H_

#include <chrono>
#include <optional>
#include <stop_token>

#include "kube/transport/call_info.h"

namespace kube {

/// The last, optional argument of every verb: `pods.Get("web", {}, {.timeout = 2s})`.
struct CallOptions {
  /// Longest time for the call, retries and body included. Absent: Config::timeout. A watch is limited only by what is
  /// given here. When it runs out the call throws TimeoutError.
  std::optional<std::chrono::milliseconds> timeout{};
  /// Stops the call from another thread within milliseconds: it throws CancelledError. A watch just ends.
  std::stop_token stop{};
  /// Filled, before the call returns or throws, with what is known of it: status, attempts, timings, audit id,
  /// warnings, flow control, bytes. A watch, StreamList and StreamLogs fill it before they return the stream; ListAll
  /// with each page.
  CallInfo* info = nullptr;
  /// A watch or stream that brings no byte for so long is taken for dead: a watch then ends as kDisconnected. 0: never.
  /// Choose it longer than the minute between bookmarks, and ask for these (allow_watch_bookmarks). Connections that do
  /// not answer at all are noticed within 45 s without it.
  std::chrono::milliseconds idle_timeout{0};
  /// Carrying the request out twice does no harm: it is then sent again when the connection is lost, as reads always
  /// are. Applies and deletes that may answer NotFound are candidates (docs/adr/0007-what-is-sent-again.md).
  bool idempotent = false;
};

}  // namespace kube

#endif  // KUBE_CLIENT_CALL_OPTIONS_H_
