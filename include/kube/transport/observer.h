// The seam for metrics, traces and logs: told what happens, changes nothing.
#ifndef KUBE_TRANSPORT_OBSERVER_H_
#define KUBE_TRANSPORT_OBSERVER_H_

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "kube/transport/http.h"

namespace kube {

/// One attempt is about to be made.
struct AttemptStart {
  int number = 1;               ///< from 1, over the whole call
  std::string_view endpoint{};  ///< `https://host:port`
  const HttpRequest& request;   ///< target, route, body
  const Headers& headers;       ///< as they are sent, credentials included: see MaskHeaderValue
};

/// How it went. References last for the call of the function only.
struct AttemptEnd {
  int number = 1;
  int status = 0;                               ///< 0: no answer
  const Headers* headers = nullptr;             ///< of the answer
  const std::string* body = nullptr;            ///< of the answer, inflated; null for a stream or without an answer
  std::string_view error{};                     ///< why there was no answer; empty if there was one
  std::chrono::nanoseconds duration{0};         ///< until the whole answer, for a stream until its headers
  std::chrono::nanoseconds connection_wait{0};  ///< the part of it until a connection took the request
  bool connection_reused = false;
  int http_version = 0;              ///< 11 or 20
  std::uint64_t response_bytes = 0;  ///< body, as on the wire
};

/// The call is over: returned, thrown, or, for a stream, closed.
struct CallEnd {
  int status = 0;  ///< of the last answer; 0: none
  int attempts = 0;
  std::string_view error{};  ///< what was thrown; empty if there was an answer
  std::chrono::nanoseconds duration{0};
  std::uint64_t request_bytes = 0;   ///< bodies, over all attempts
  std::uint64_t response_bytes = 0;  ///< bodies, as on the wire; of a stream, all that was read
};

/// Follows one call. On the calling thread (a stream's end: the thread that destroys it), one event at a time. Must not
/// throw.
class CallObserver {
 public:
  virtual ~CallObserver() = default;
  /// The client-side rate limiter let the request go after `wait`. Only where there is a limiter.
  virtual void OnRateLimited(std::chrono::nanoseconds wait) { (void)wait; }
  virtual void OnAttemptStart(const AttemptStart& attempt) { (void)attempt; }
  virtual void OnAttemptEnd(const AttemptEnd& attempt) { (void)attempt; }
  /// The last attempt is to be repeated after `pause`; `reason` is a status ("429") or a phrase.
  virtual void OnRetry(std::string_view reason, std::chrono::nanoseconds pause) { (void)reason, (void)pause; }
  virtual void OnEnd(const CallEnd& end) { (void)end; }
};

/// A connection was made, could not be made, or is gone.
struct ConnectionEvent {
  enum class Kind { kOpened, kFailed, kClosed };
  Kind kind = Kind::kOpened;
  std::string_view endpoint{};  ///< `https://host:port`
  std::string_view proxy{};     ///< `http://host:port` without credentials; empty: none
  int http_version = 0;         ///< 11 or 20
  std::string_view reason{};    ///< why it failed or closed
  /// How long each step of opening took; 0: there was none. Only for kOpened and kFailed.
  std::chrono::nanoseconds resolve{0}, connect{0}, proxy_handshake{0}, tls_handshake{0};
  /// Bytes on the socket, TLS excluded. Only for kClosed.
  std::uint64_t bytes_read = 0, bytes_written = 0;
};

/// What metrics, traces and logs are made from; see examples/metrics and examples/wire-log. Without one none of this
/// costs anything. Clients share connections only with clients that have the same observers.
class Observer {
 public:
  virtual ~Observer() = default;
  /// A call begins, on its own thread; many at once. The result follows it; null: no interest in this call.
  virtual std::unique_ptr<CallObserver> OnCall(const HttpRequest& request) {
    (void)request;
    return nullptr;
  }
  /// On the I/O thread: must not block nor throw.
  virtual void OnConnection(const ConnectionEvent& event) { (void)event; }
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_OBSERVER_H_
