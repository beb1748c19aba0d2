// Opens connections: name lookup, TCP connect, proxy and TLS handshake on a short-lived thread each.
#ifndef KUBE_SRC_TRANSPORT_DIALER_H_
#define KUBE_SRC_TRANSPORT_DIALER_H_

#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <thread>

#include "kube/transport/options.h"
#include "src/transport/event_loop.h"
#include "src/transport/failure.h"
#include "src/transport/socket.h"
#include "src/transport/tls.h"

namespace kube::transport {

/// What connections are secured with, each null where there is no TLS: to the endpoint, and to an https proxy.
struct DialTls {
  TlsContext endpoint = {};
  TlsContext proxy = {};

  bool operator==(const DialTls&) const = default;
};

struct DialResult {
  std::unique_ptr<Socket> socket;  // null on failure
  bool http2 = false;              // agreed by ALPN, or known beforehand
  Failure failure;
  DialTls contexts;                                                   // what it was made with
  std::chrono::nanoseconds resolve{0}, connect{0}, proxy{0}, tls{0};  // how long each step took
};

/// Dials one endpoint. Used on the loop's thread.
class Dialer {
 public:
  Dialer(EventLoop& loop, const TransportOptions& options, DialTls tls);
  /// Gives up what is under way, within milliseconds; only a name lookup inside the C library cannot be interrupted and
  /// ends by itself, unheard.
  ~Dialer();

  /// For what is dialed from now on.
  void UseTls(DialTls tls) { tls_ = std::move(tls); }
  const DialTls& tls() const { return tls_; }

  /// `done` runs on the loop's thread, unless the dialer goes first.
  void Dial(const std::function<void(DialResult)>& done);

 private:
  struct Shared;
  struct Job;

  void Reap();

  std::shared_ptr<Shared> shared_;
  DialTls tls_;
  std::list<std::shared_ptr<Job>> jobs_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_DIALER_H_
