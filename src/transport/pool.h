// All connections to one endpoint and the requests that wait for one. I/O thread only.
#ifndef KUBE_SRC_TRANSPORT_POOL_H_
#define KUBE_SRC_TRANSPORT_POOL_H_

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "src/transport/connection.h"
#include "src/transport/dialer.h"

namespace kube::transport {

/// Sends each exchange on a connection with a free slot, opening connections as needed: for HTTP/2 one per
/// `max_streams_per_connection` waiting requests, for HTTP/1.1 one per waiting request.
class Pool final : private ConnectionOwner {
 public:
  /// As Dialer.
  Pool(EventLoop& loop, const TransportOptions& options, DialTls tls);

  void Submit(std::shared_ptr<Exchange> exchange);
  /// Running exchanges finish where they are; new ones get new connections.
  void DrainAll();
  /// From now on new connections are made with `tls`; those there are drained.
  void UseTls(DialTls tls);
  /// Closes everything; the pool is of no more use.
  void Shutdown();

 private:
  void OnCapacity(Connection& connection) override;
  void OnClosed(Connection& connection) override;

  bool TrySubmit(const std::shared_ptr<Exchange>& exchange);
  void ScheduleDispatch();
  void Dispatch();
  void DialForWaiting();
  void OnDialed(DialResult result);
  void FailWaiting(const Failure& failure);
  void Tell(ConnectionEvent event) const;
  std::size_t IdleCount() const;
  void TrimIdle();

  std::unique_ptr<ConnectionEnvironment> environment_;
  std::unique_ptr<Dialer> dialer_;  // null after Shutdown
  std::vector<std::shared_ptr<Connection>> connections_;
  std::deque<std::shared_ptr<Exchange>> waiting_;
  std::optional<bool> http2_;  // what the last dial agreed on
  std::size_t dialing_ = 0;
  bool dispatch_scheduled_ = false;
  bool trim_scheduled_ = false;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_POOL_H_
