// What a call throws when there is no HTTP answer to give.
#ifndef KUBE_TRANSPORT_ERRORS_H_
#define KUBE_TRANSPORT_ERRORS_H_

#include <string>

#include "kube/meta/error.h"

namespace kube {

/// How far a call had come when it failed.
enum class TransportPhase {
  kRequest,   ///< the request itself is not sendable (CR, LF or NUL in a header, bad target); nothing was sent
  kResolve,   ///< host name lookup
  kConnect,   ///< TCP connect
  kProxy,     ///< talking to a proxy
  kTls,       ///< TLS handshake and certificate checks
  kSend,      ///< sending the request
  kReceive,   ///< waiting for or reading the answer
  kProtocol,  ///< the peer broke HTTP, or a limit on headers or body was exceeded
};

/// The lower-case word for a phase, as in messages: "connect".
const char* ToString(TransportPhase phase);

/// The call got no (whole) answer. Thrown by every call of `Transport` and `HttpStream`.
class TransportError : public Error {
 public:
  TransportError(TransportPhase phase, const std::string& message, bool server_may_have_acted = false,
                 bool connection_lost = false)
      : Error(message),
        phase_(phase),
        server_may_have_acted_(server_may_have_acted),
        connection_lost_(connection_lost) {}

  TransportPhase phase() const { return phase_; }
  /// False only if the server certainly did not act on the request: it was never sent, or the peer said so. When true,
  /// repeating a request that creates something may do it twice.
  bool server_may_have_acted() const { return server_may_have_acted_; }
  /// The connection broke or fell silent, as opposed to a broken rule, a limit or a connection never made.
  bool connection_lost() const { return connection_lost_; }

 private:
  TransportPhase phase_;
  bool server_may_have_acted_;
  bool connection_lost_;
};

/// The answer's body, or its headers, exceeded the caller's limit.
class BodyTooLargeError : public TransportError {
 public:
  explicit BodyTooLargeError(const std::string& message)
      : TransportError(TransportPhase::kProtocol, message, /*server_may_have_acted=*/true) {}
};

/// The call's deadline passed (`CallContext::deadline`).
class TimeoutError : public Error {
 public:
  explicit TimeoutError(const std::string& message, bool server_may_have_acted = true)
      : Error(message), server_may_have_acted_(server_may_have_acted) {}
  bool server_may_have_acted() const { return server_may_have_acted_; }

 private:
  bool server_may_have_acted_;
};

/// The caller gave the call up: its stop token was triggered, or its stream was cancelled.
class CancelledError : public Error {
 public:
  explicit CancelledError(const std::string& message, bool server_may_have_acted = true)
      : Error(message), server_may_have_acted_(server_may_have_acted) {}
  bool server_may_have_acted() const { return server_may_have_acted_; }

 private:
  bool server_may_have_acted_;
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_ERRORS_H_
