// What the pool knows of a connection, whatever HTTP version it speaks. I/O thread only.
#ifndef KUBE_SRC_TRANSPORT_CONNECTION_H_
#define KUBE_SRC_TRANSPORT_CONNECTION_H_

#include <array>
#include <cstddef>
#include <memory>
#include <string>

#include "kube/transport/options.h"
#include "src/transport/event_loop.h"
#include "src/transport/exchange.h"
#include "src/transport/socket.h"

namespace kube::transport {

class Connection;

/// Answers with more interim heads than this are not meant well (Go stops after 5).
inline constexpr int kMaxInformational = 20;

/// What all connections of a pool share.
struct ConnectionEnvironment {
  EventLoop& loop;
  const TransportOptions& options;
  const std::string scheme;
  const std::string authority;
  /// For an HTTP/1.1 proxy that is given whole requests: what stands before the target, and Proxy-Authorization or
  /// empty.
  std::string target_prefix;
  std::string proxy_authorization;
  /// Bytes read from a socket pass through here on their way to the parser.
  std::array<char, 64 * 1024> scratch;
};

class ConnectionOwner {
 public:
  virtual ~ConnectionOwner() = default;
  /// The connection can take another exchange, or no longer counts as busy.
  virtual void OnCapacity(Connection& connection) = 0;
  /// The connection is closed and all its exchanges have failed. The owner lets go of it.
  virtual void OnClosed(Connection& connection) = 0;
};

class Connection : public EventHandler, public Carrier, public std::enable_shared_from_this<Connection> {
 public:
  virtual void Start() = 0;
  /// How many exchanges it would take now.
  virtual std::size_t FreeSlots() const = 0;
  virtual bool Idle() const = 0;
  /// Just before an idle connection is used: false if it is found closed by the peer.
  virtual bool StillOpen() const { return true; }
  virtual bool multiplexed() const = 0;
  virtual const Socket& socket() const = 0;
  /// Why it was closed; empty: it was no longer needed.
  std::string close_reason;
  /// An exchange was submitted before.
  bool used = false;
  /// Only with a free slot.
  virtual void Submit(std::shared_ptr<Exchange> exchange) = 0;
  /// Takes no more exchanges and closes when those it has are done.
  virtual void Drain() = 0;
  /// Closes at once; running exchanges fail so.
  virtual void Close(const Failure& failure) = 0;
};

std::shared_ptr<Connection> NewHttp2Connection(ConnectionEnvironment& environment, ConnectionOwner& owner,
                                               std::unique_ptr<Socket> socket);
std::shared_ptr<Connection> NewHttp1Connection(ConnectionEnvironment& environment, ConnectionOwner& owner,
                                               std::unique_ptr<Socket> socket);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_CONNECTION_H_
