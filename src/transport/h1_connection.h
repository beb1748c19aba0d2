// An HTTP/1.1 client connection: one exchange at a time, kept open between them. I/O thread only.
#ifndef KUBE_SRC_TRANSPORT_H1_CONNECTION_H_
#define KUBE_SRC_TRANSPORT_H1_CONNECTION_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "src/transport/connection.h"
#include "src/transport/http1_codec.h"

namespace kube::transport {

class H1Connection final : public Connection, private Http1Sink {
 public:
  H1Connection(ConnectionEnvironment& environment, ConnectionOwner& owner, std::unique_ptr<Socket> socket);

  void Start() override;
  std::size_t FreeSlots() const override { return !closed_ && !draining_ && !exchange_ ? 1 : 0; }
  bool Idle() const override { return !exchange_; }
  bool StillOpen() const override { return !socket_->PeerHungUp(); }
  bool multiplexed() const override { return false; }
  const Socket& socket() const override { return *socket_; }
  void Submit(std::shared_ptr<Exchange> exchange) override;
  void Drain() override;
  void Close(const Failure& failure) override;
  void Abandon(Exchange& exchange) override;
  void Resume(Exchange& exchange) override;
  void OnEvents(std::uint32_t epoll_events) override;

 private:
  void OnHead(Http1Head head) override;
  void OnBody(std::string_view piece) override;
  void OnInformational(Http1Head head) override;

  std::shared_ptr<Exchange> Detach();
  void ReadAvailable();
  /// False if reading is to stop: closed, paused or idle with nothing to expect.
  bool Feed(std::string_view bytes);
  void Finish();
  void PeerClosed();
  void Flush();
  void UpdateInterest();
  void BecomeIdle();
  void Lost(TransportPhase phase, const std::string& why);

  ConnectionEnvironment& environment_;
  ConnectionOwner& owner_;
  std::unique_ptr<Socket> socket_;
  Http1Parser parser_;
  std::shared_ptr<Exchange> exchange_;

  std::string output_;
  std::size_t output_sent_ = 0;
  std::uint32_t interest_ = 0;    // 0: not in the loop
  std::optional<Failure> fault_;  // found by the sink during Feed
  int informational_ = 0;
  bool keep_alive_ = false;
  bool paused_ = false;
  bool draining_ = false;
  bool closed_ = false;
  std::optional<EventLoop::TimerId> idle_timer_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_H1_CONNECTION_H_
