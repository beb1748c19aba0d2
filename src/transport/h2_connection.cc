#include "src/transport/h2_connection.h"

#include <sys/epoll.h>

#include <algorithm>
#include <vector>

#include "src/transport/h2_callbacks.h"
#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

// Frames are gathered up to this before they go to the socket, so that many small ones cost one TLS record.
constexpr std::size_t kOutputBlock = 64 * 1024;
// What one connection may read before others get their turn.
constexpr std::size_t kReadTurn = std::size_t{1} << 20;
// While bulk arrives, reading waits for so many bytes, but no longer than this.
constexpr int kGatherBytes = 32 * 1024;
constexpr std::chrono::milliseconds kGatherTime{1};

Failure PeerFault(const std::string& message) { return {TransportPhase::kProtocol, message}; }

}  // namespace

std::shared_ptr<Connection> NewHttp2Connection(ConnectionEnvironment& environment, ConnectionOwner& owner,
                                               std::unique_ptr<Socket> socket) {
  return std::make_shared<H2Connection>(environment, owner, std::move(socket));
}

H2Connection::H2Connection(ConnectionEnvironment& environment, ConnectionOwner& owner, std::unique_ptr<Socket> socket)
    : environment_(environment), owner_(owner), socket_(std::move(socket)) {}

H2Connection::~H2Connection() { nghttp2_session_del(session_); }

void H2Connection::Start() {
  session_ = NewH2ClientSession(this, environment_.options);
  last_read_ = idle_since_ = EventLoop::Clock::now();
  interest_ = EPOLLIN;
  environment_.loop.Add(socket_->fd(), interest_, this);
  ArmTimer();
  // Settings may have come with the handshake's last bytes, where epoll does not see them.
  ReadAvailable();
  if (!closed_) ScheduleFlush();
}

std::size_t H2Connection::FreeSlots() const {
  if (closed_ || draining_ || nghttp2_session_check_request_allowed(session_) == 0) return 0;
  const std::size_t remote = nghttp2_session_get_remote_settings(session_, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
  const std::size_t limit = std::min(environment_.options.max_streams_per_connection, remote);
  return limit > streams_.size() ? limit - streams_.size() : 0;
}

void H2Connection::Submit(std::shared_ptr<Exchange> exchange) {
  auto stream = std::make_unique<Stream>();
  const std::int32_t id = SubmitH2Request(session_, environment_, *exchange, stream.get());
  if (id < 0) {
    draining_ = true;  // stream ids used up, or no memory: others take over
    exchange->Fail({TransportPhase::kSend, std::string("cannot open an HTTP/2 stream: ") + nghttp2_strerror(id),
                    /*never_acted=*/true, /*connection_lost=*/true});
    return;
  }
  stream->id = id;
  exchange->carrier = this;
  exchange->carrier_data = stream.get();
  stream->exchange = std::move(exchange);
  streams_.emplace(id, std::move(stream));
  ScheduleFlush();
}

void H2Connection::Drain() {
  draining_ = true;
  if (streams_.empty()) Close({});
}

std::shared_ptr<Exchange> H2Connection::Detach(Stream& stream) {
  if (stream.exchange) {
    stream.exchange->carrier = nullptr;
    stream.exchange->carrier_data = nullptr;
  }
  return std::move(stream.exchange);
}

void H2Connection::Close(const Failure& failure) {
  if (closed_) return;
  closed_ = true;
  close_reason = failure.message;
  const auto self = shared_from_this();
  environment_.loop.Remove(socket_->fd());
  if (timer_) environment_.loop.CancelTimer(*timer_);
  if (gather_timer_) environment_.loop.CancelTimer(*gather_timer_);
  socket_->SayGoodbye();
  for (auto& [id, stream] : streams_) {
    const auto exchange = Detach(*stream);
    if (!exchange) continue;
    Failure own = failure;
    own.never_acted = !stream->sent;
    exchange->Fail(std::move(own));
  }
  owner_.OnClosed(*this);
}

void H2Connection::Lost(TransportPhase phase, const std::string& why) {
  Close({phase, "connection to " + environment_.authority + ": " + why, /*never_acted=*/false,
         /*connection_lost=*/true});
}

void H2Connection::Abandon(Exchange& exchange) {
  auto* stream = static_cast<Stream*>(exchange.carrier_data);
  Detach(*stream);
  nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, stream->id, NGHTTP2_CANCEL);
  ScheduleFlush();
}

void H2Connection::Resume(Exchange& exchange) {
  auto* stream = static_cast<Stream*>(exchange.carrier_data);
  nghttp2_session_consume_stream(session_, stream->id, exchange.TakeUnreported());
  ScheduleFlush();
}

void H2Connection::FailStream(Stream& stream, Failure failure, std::uint32_t reset_code) {
  const auto exchange = Detach(stream);
  if (reset_code != NGHTTP2_NO_ERROR) {
    nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, stream.id, reset_code);
  }
  if (exchange) exchange->Fail(std::move(failure));
}

// ---- what nghttp2 tells ----

int H2Connection::OnHeader(Stream& stream, std::string_view name, std::string_view value) {
  if (!stream.exchange || stream.headers_done) return 0;   // abandoned; trailers
  stream.header_bytes += name.size() + value.size() + 32;  // RFC 9113's measure
  if (stream.header_bytes > environment_.options.max_header_bytes) {
    FailStream(
        stream,
        PeerFault("the answer's headers exceed " + std::to_string(environment_.options.max_header_bytes) + " bytes"),
        NGHTTP2_NO_ERROR);
    return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;  // resets the stream
  }
  if (name == ":status") {
    stream.status = 0;
    for (const char digit : value) stream.status = stream.status * 10 + (digit - '0');  // nghttp2 checked three digits
  } else {
    stream.headers.Add(std::string(name), std::string(value));
  }
  return 0;
}

void H2Connection::OnHeadersEnd(Stream& stream) {
  if (stream.headers_done || !stream.exchange) return;
  if (stream.status < 200) {  // informational: another block follows
    stream.headers.clear();
    if (++stream.informational > kMaxInformational) {
      FailStream(stream, PeerFault("the server sent too many informational answers"), NGHTTP2_CANCEL);
    }
    return;
  }
  stream.headers_done = true;
  stream.exchange->DeliverHeaders(stream.status, std::move(stream.headers));
}

void H2Connection::OnData(Stream& stream, const char* data, std::size_t size) {
  // Other streams must not wait for this one's reader: the connection's window opens at once, the stream's when taken.
  nghttp2_session_consume_connection(session_, size);
  if (!stream.exchange) return;
  const std::uint32_t window = environment_.options.stream_window;
  const auto delivery = stream.exchange->DeliverData(data, size, window / 4, static_cast<std::size_t>(-1));
  if (delivery.too_large) {
    Failure failure{TransportPhase::kProtocol, "the answer's body exceeds the limit"};
    failure.too_large = true;
    return FailStream(stream, std::move(failure), NGHTTP2_CANCEL);
  }
  if (delivery.give_back != 0) nghttp2_session_consume_stream(session_, stream.id, delivery.give_back);
  if (delivery.wake && (to_wake_.empty() || to_wake_.back() != stream.exchange)) to_wake_.push_back(stream.exchange);
  bulk_came_ |= stream.meter.Add(last_read_, size);
}

void H2Connection::OnSettings() {
  // Requests already queued beyond a limit only now known go back, to be sent on another connection.
  const std::size_t limit = nghttp2_session_get_remote_settings(session_, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
  if (streams_.size() > limit) {
    std::vector<Stream*> waiting;
    for (auto& [id, stream] : streams_) {
      if (!stream->sent && stream->exchange) waiting.push_back(stream.get());
    }
    std::sort(waiting.begin(), waiting.end(), [](const Stream* a, const Stream* b) { return a->id > b->id; });
    waiting.resize(std::min(waiting.size(), streams_.size() - limit));
    for (Stream* stream : waiting) {
      FailStream(*stream,
                 {TransportPhase::kSend, "the server allows fewer streams", /*never_acted=*/true,
                  /*connection_lost=*/false},
                 NGHTTP2_CANCEL);
    }
  }
  owner_.OnCapacity(*this);
}

void H2Connection::OnStreamClose(std::int32_t id, std::uint32_t error_code) {
  auto node = streams_.extract(id);
  if (node.empty()) return;
  Stream& stream = *node.mapped();
  if (const auto exchange = Detach(stream)) {
    const bool refused = error_code == NGHTTP2_REFUSED_STREAM && !stream.headers_done;
    Failure failure{refused ? TransportPhase::kSend : TransportPhase::kReceive,
                    std::string("the stream was reset: ") + nghttp2_http2_strerror(error_code)};
    if (error_code == NGHTTP2_PROTOCOL_ERROR) failure.phase = TransportPhase::kProtocol;
    failure.never_acted = refused || !stream.sent;
    exchange->Fail(std::move(failure));
  }
  if (streams_.empty()) {
    idle_since_ = EventLoop::Clock::now();
    ArmTimer();
  }
  owner_.OnCapacity(*this);
}

void H2Connection::OnNotSent(std::int32_t id) {
  Stream* stream = Find(id);
  if (stream == nullptr) return;
  FailStream(*stream, {TransportPhase::kSend, "the connection is closing", /*never_acted=*/true, true},
             NGHTTP2_NO_ERROR);
  streams_.erase(id);
  owner_.OnCapacity(*this);
}

H2Connection::Stream* H2Connection::Find(std::int32_t id) {
  auto stream = streams_.find(id);
  return stream != streams_.end() ? stream->second.get() : nullptr;
}

// ---- bytes ----

void H2Connection::OnEvents(std::uint32_t epoll_events) {
  const auto self = shared_from_this();
  if ((epoll_events & ~EPOLLOUT) != 0 || socket_->wants_write()) ReadAvailable();
  if (!closed_) LetBytesGather();
  if (!closed_) Flush();
}

void H2Connection::LetBytesGather() {
  if (!bulk_came_ || gathering_) return;
  gathering_ = true;
  socket_->SetReceiveLowWater(kGatherBytes);
  gather_timer_ = environment_.loop.RunAfter(kGatherTime, [this] { OnGathered(); });
}

void H2Connection::OnGathered() {
  gather_timer_.reset();
  gathering_ = std::exchange(bulk_came_, false);
  if (gathering_) {
    gather_timer_ = environment_.loop.RunAfter(kGatherTime, [this] { OnGathered(); });
  } else {
    socket_->SetReceiveLowWater(1);
  }
  OnEvents(EPOLLIN);
}

void H2Connection::ReadAvailable() {
  auto& scratch = environment_.scratch;
  std::size_t turn = 0;
  for (;;) {
    std::size_t filled = 0;
    IoResult result{IoStatus::kOk, 0};
    while (filled < scratch.size()) {
      result = socket_->Read(scratch.data() + filled, scratch.size() - filled);
      if (result.status != IoStatus::kOk) break;
      filled += result.bytes;
    }
    if (filled != 0) {
      last_read_ = EventLoop::Clock::now();
      Feed(scratch.data(), filled);
      if (closed_) return;
    }
    if (result.status == IoStatus::kWouldBlock) return;
    if (result.status == IoStatus::kClosed) return Lost(TransportPhase::kReceive, "closed by the server");
    if (result.status == IoStatus::kError) return Lost(TransportPhase::kReceive, socket_->error());
    turn += filled;
    if (turn >= kReadTurn) {  // bytes inside the TLS layer wake nobody: come back by ourselves
      environment_.loop.Post([self = std::static_pointer_cast<H2Connection>(shared_from_this())] {
        if (!self->closed_) self->OnEvents(EPOLLIN);
      });
      return;
    }
  }
}

void H2Connection::Feed(const char* data, std::size_t size) {
  const auto used = nghttp2_session_mem_recv(session_, reinterpret_cast<const std::uint8_t*>(data), size);
  WakeCallers();
  if (used >= 0) return;
  Flush();  // the GOAWAY that says why
  Close(PeerFault("the server broke HTTP/2: " + std::string(nghttp2_strerror(static_cast<int>(used)))));
}

// Once for all that was read together: a caller who runs already would only be disturbed.
void H2Connection::WakeCallers() {
  for (const auto& exchange : to_wake_) exchange->WakeCaller();
  to_wake_.clear();
}

void H2Connection::ScheduleFlush() {
  if (flush_scheduled_ || closed_) return;
  flush_scheduled_ = true;
  environment_.loop.Defer([self = std::static_pointer_cast<H2Connection>(shared_from_this())] {
    self->flush_scheduled_ = false;
    if (!self->closed_) self->Flush();
  });
}

bool H2Connection::FillOutput() {
  output_.clear();
  output_sent_ = 0;
  while (output_.size() < kOutputBlock) {
    const std::uint8_t* data = nullptr;
    const auto size = nghttp2_session_mem_send(session_, &data);
    if (size <= 0) break;
    output_.append(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
  }
  return !output_.empty();
}

void H2Connection::Flush() {
  for (;;) {
    if (output_sent_ == output_.size() && !FillOutput()) break;
    const IoResult result = socket_->Write(output_.data() + output_sent_, output_.size() - output_sent_);
    if (result.status == IoStatus::kWouldBlock) break;
    if (result.status != IoStatus::kOk) return Lost(TransportPhase::kSend, socket_->error());
    output_sent_ += result.bytes;
  }
  const bool done = output_sent_ == output_.size();
  if (done && output_.capacity() > 2 * kOutputBlock) {
    std::string().swap(output_);
    output_sent_ = 0;
  }
  const bool over = nghttp2_session_want_read(session_) == 0 && nghttp2_session_want_write(session_) == 0;
  if (done && streams_.empty() && (draining_ || over)) return Close({});
  if (done && over) return Close(PeerFault("the server broke HTTP/2"));
  UpdateInterest();
}

void H2Connection::UpdateInterest() {
  const bool write = output_sent_ != output_.size() || socket_->wants_write();
  const std::uint32_t wanted = EPOLLIN | (write ? static_cast<std::uint32_t>(EPOLLOUT) : 0u);
  if (wanted == interest_) return;
  interest_ = wanted;
  environment_.loop.Modify(socket_->fd(), wanted);
}

// ---- signs of life ----

void H2Connection::ArmTimer() {
  const TransportOptions& options = environment_.options;
  std::optional<EventLoop::Clock::time_point> next;
  if (ping_sent_) {
    next = *ping_sent_ + options.ping_timeout;
  } else if (options.ping_after.count() > 0) {
    next = last_read_ + options.ping_after;
  }
  if (streams_.empty() && (!next || idle_since_ + options.idle_timeout < *next)) {
    next = idle_since_ + options.idle_timeout;
  }
  if (timer_) environment_.loop.CancelTimer(*timer_);
  timer_.reset();
  if (next && !closed_) timer_ = environment_.loop.RunAt(*next, [this] { OnTimer(); });
}

void H2Connection::OnTimer() {
  timer_.reset();
  const auto self = shared_from_this();
  const TransportOptions& options = environment_.options;
  const auto now = EventLoop::Clock::now();
  if (streams_.empty() && now >= idle_since_ + options.idle_timeout) return Close({});
  if (ping_sent_ && last_read_ > *ping_sent_) ping_sent_.reset();  // any byte is a sign of life
  if (ping_sent_) {
    if (now >= *ping_sent_ + options.ping_timeout) {
      return Lost(TransportPhase::kReceive, "the server is silent, it did not answer a PING for " +
                                                std::to_string(options.ping_timeout.count()) + " ms");
    }
  } else if (options.ping_after.count() > 0 && now >= last_read_ + options.ping_after) {
    ping_sent_ = now;
    nghttp2_submit_ping(session_, NGHTTP2_FLAG_NONE, nullptr);
    Flush();
    if (closed_) return;
  }
  ArmTimer();
}

}  // namespace kube::transport
