// One connection's protocol on the server's side: bytes in, requests out; answers in, bytes out. No sockets.
#ifndef KUBE_SRC_TRANSPORT_SERVER_SESSION_H_
#define KUBE_SRC_TRANSPORT_SERVER_SESSION_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "src/transport/server_exchange.h"

namespace kube::transport {

/// What a session needs from its surroundings. The I/O thread's only.
class ServerSessionHost {
 public:
  virtual const ServerOptions& options() const = 0;
  virtual const std::shared_ptr<ServerMailbox>& mailbox() const = 0;
  /// Hands a request to the workers. False when they are swamped: answer 503 or refuse.
  virtual bool Dispatch(const ServerExchangePtr& exchange, ServerRequest request) = 0;
  /// There is output: call `Produce` soon.
  virtual void WantFlush() = 0;

 protected:
  ~ServerSessionHost() = default;
};

/// How a session wants to go on.
enum class ServerSessionState {
  kOpen,
  kClosing,  ///< all is said: flush what was produced, then close
  kBroken,   ///< close at once, with a reset, so that the client cannot take a cut answer for whole
};

class ServerSession {
 public:
  virtual ~ServerSession() = default;
  virtual void Feed(std::string_view bytes) = 0;
  /// The peer ended its sending side.
  virtual void OnEof() = 0;
  /// False while earlier requests must be answered first.
  virtual bool WantsRead() const = 0;
  /// Appends output until `out` holds `limit` bytes or nothing more is ready.
  virtual void Produce(std::string& out, std::size_t limit) = 0;
  virtual ServerSessionState state() const = 0;
  /// No further requests; kClosing once the open ones are answered.
  virtual void BeginShutdown() = 0;
  /// A request has begun to arrive, and is not complete.
  virtual bool receiving() const = 0;
  virtual std::size_t open_exchanges() const = 0;
};

/// The destructors close all exchanges.
std::unique_ptr<ServerSession> NewServerHttp1Session(ServerSessionHost* host, PeerInfo peer);
std::unique_ptr<ServerSession> NewServerHttp2Session(ServerSessionHost* host, PeerInfo peer);

/// Fills `path` and `query` from `target`.
void SplitTarget(ServerRequest& request);
/// "Mon, 23 Nov 2026 05:15:27 GMT", refreshed once a second.
const std::string& HttpDate();
/// Takes one off a fault counter; true if it was above zero.
bool TakeFault(std::atomic<int>& counter);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SERVER_SESSION_H_
