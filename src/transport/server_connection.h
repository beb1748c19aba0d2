// One accepted socket: TLS, the choice of protocol, reading, writing, deadlines and closing.
#ifndef KUBE_SRC_TRANSPORT_SERVER_CONNECTION_H_
#define KUBE_SRC_TRANSPORT_SERVER_CONNECTION_H_

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "src/transport/event_loop.h"
#include "src/transport/server_session.h"
#include "src/transport/socket.h"

namespace kube::transport {

class ServerConnection;

/// What a connection needs from its server. The I/O thread's only.
class ServerCore {
 public:
  virtual EventLoop& loop() = 0;
  virtual const ServerOptions& options() const = 0;
  virtual const std::shared_ptr<ServerMailbox>& mailbox() const = 0;
  virtual bool Dispatch(const ServerExchangePtr& exchange, ServerRequest request) = 0;
  /// Scratch space for reads, shared by all connections.
  virtual std::vector<char>& read_buffer() = 0;
  /// The connection is over; the core lets go of it.
  virtual void Forget(ServerConnection& connection) = 0;

 protected:
  ~ServerCore() = default;
};

class ServerConnection final : public EventHandler,
                               public std::enable_shared_from_this<ServerConnection>,
                               private ServerSessionHost {
 public:
  using Clock = EventLoop::Clock;

  /// Takes over a connected, non-blocking descriptor; `ssl` null for plain text.
  ServerConnection(ServerCore* core, int fd, SslPtr ssl, std::string peer_address);

  void Begin();
  void OnEvents(std::uint32_t events) override;
  void BeginShutdown();
  /// Closes at once; open exchanges are broken off.
  void Drop();
  void CheckDeadlines(Clock::time_point now);
  std::size_t open_exchanges() const { return session_ ? session_->open_exchanges() : 0; }

 private:
  enum class Phase { kHandshake, kSniff, kServing, kLinger, kClosed };

  const ServerOptions& options() const override { return core_->options(); }
  const std::shared_ptr<ServerMailbox>& mailbox() const override { return core_->mailbox(); }
  bool Dispatch(const ServerExchangePtr& exchange, ServerRequest request) override {
    return core_->Dispatch(exchange, std::move(request));
  }
  void WantFlush() override;

  void Handshake();
  void ReadAll();
  void Received(std::string_view bytes);
  void Sniff(std::string_view bytes);
  void Serve(bool http2, std::string_view first_bytes);
  void PeerEnded();
  void Flush();
  bool WriteOut();  // false when the connection is gone
  void Linger();
  void Close(bool reset);
  void UpdateInterest();

  ServerCore* const core_;
  Socket socket_;
  PeerInfo peer_;
  Phase phase_;
  std::string sniffed_;
  std::unique_ptr<ServerSession> session_;
  std::string out_;
  std::size_t out_sent_ = 0;
  bool blocked_ = false;  // waits for the socket to take more
  bool eof_ = false;
  bool flush_scheduled_ = false;
  std::uint32_t interest_ = 0;
  std::size_t lingered_bytes_ = 0;
  Clock::time_point last_read_;
  Clock::time_point last_write_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SERVER_CONNECTION_H_
