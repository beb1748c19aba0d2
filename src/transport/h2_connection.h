// An HTTP/2 client connection: an nghttp2 session on a socket. I/O thread only.
#ifndef KUBE_SRC_TRANSPORT_H2_CONNECTION_H_
#define KUBE_SRC_TRANSPORT_H2_CONNECTION_H_

#include <nghttp2/nghttp2.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "src/transport/bulk_meter.h"
#include "src/transport/connection.h"

namespace kube::transport {

class H2Connection final : public Connection {
 public:
  H2Connection(ConnectionEnvironment& environment, ConnectionOwner& owner, std::unique_ptr<Socket> socket);
  ~H2Connection() override;

  void Start() override;
  std::size_t FreeSlots() const override;
  bool Idle() const override { return streams_.empty(); }
  bool multiplexed() const override { return true; }
  const Socket& socket() const override { return *socket_; }
  void Submit(std::shared_ptr<Exchange> exchange) override;
  void Drain() override;
  void Close(const Failure& failure) override;
  void Abandon(Exchange& exchange) override;
  void Resume(Exchange& exchange) override;
  void OnEvents(std::uint32_t epoll_events) override;

 private:
  friend struct H2Callbacks;

  struct Stream {
    std::int32_t id = 0;
    std::shared_ptr<Exchange> exchange;  // null once over or abandoned
    std::size_t body_sent = 0;
    bool sent = false;  // handed to the socket's buffer: the peer may act on it
    bool headers_done = false;
    int informational = 0;
    int status = 0;
    std::size_t header_bytes = 0;
    Headers headers;
    BulkMeter meter;
  };

  // nghttp2's callbacks.
  int OnHeader(Stream& stream, std::string_view name, std::string_view value);
  void OnHeadersEnd(Stream& stream);
  void OnData(Stream& stream, const char* data, std::size_t size);
  void OnSettings();
  void OnStreamClose(std::int32_t id, std::uint32_t error_code);
  void OnNotSent(std::int32_t id);

  Stream* Find(std::int32_t id);
  /// Detaches the exchange; the stream itself goes when nghttp2 closes it.
  std::shared_ptr<Exchange> Detach(Stream& stream);
  void FailStream(Stream& stream, Failure failure, std::uint32_t reset_code);
  void ReadAvailable();
  void Feed(const char* data, std::size_t size);
  void WakeCallers();
  void LetBytesGather();
  void OnGathered();
  void ScheduleFlush();
  void Flush();
  bool FillOutput();
  void UpdateInterest();
  void Lost(TransportPhase phase, const std::string& why);
  void ArmTimer();
  void OnTimer();

  ConnectionEnvironment& environment_;
  ConnectionOwner& owner_;
  std::unique_ptr<Socket> socket_;
  nghttp2_session* session_ = nullptr;
  std::unordered_map<std::int32_t, std::unique_ptr<Stream>> streams_;
  std::string output_;
  std::size_t output_sent_ = 0;
  std::uint32_t interest_ = 0;
  bool flush_scheduled_ = false;
  bool draining_ = false;
  bool closed_ = false;
  std::vector<std::shared_ptr<Exchange>> to_wake_;

  bool gathering_ = false;  // epoll tells of kGatherBytes or more only; the timer sees to the rest
  bool bulk_came_ = false;  // since the timer ran
  std::optional<EventLoop::TimerId> gather_timer_;

  EventLoop::Clock::time_point last_read_;
  EventLoop::Clock::time_point idle_since_;
  std::optional<EventLoop::Clock::time_point> ping_sent_;
  std::optional<EventLoop::TimerId> timer_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_H2_CONNECTION_H_
