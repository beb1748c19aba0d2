#include "src/transport/h1_connection.h"

#include <sys/epoll.h>

#include <algorithm>

#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

// Unread bytes that stop the reading of the socket; the rest waits in the kernel and at the server.
constexpr std::size_t kPauseAbove = std::size_t{1} << 20;
constexpr std::size_t kReadTurn = std::size_t{1} << 20;
bool BodyExpected(const std::string& method) { return method == "POST" || method == "PUT" || method == "PATCH"; }

}  // namespace

std::shared_ptr<Connection> NewHttp1Connection(ConnectionEnvironment& environment, ConnectionOwner& owner,
                                               std::unique_ptr<Socket> socket) {
  return std::make_shared<H1Connection>(environment, owner, std::move(socket));
}

H1Connection::H1Connection(ConnectionEnvironment& environment, ConnectionOwner& owner, std::unique_ptr<Socket> socket)
    : environment_(environment),
      owner_(owner),
      socket_(std::move(socket)),
      parser_(Http1Role::kResponse, this, environment.options.max_header_bytes) {}

void H1Connection::Start() {
  UpdateInterest();
  BecomeIdle();
}

void H1Connection::BecomeIdle() {
  idle_timer_ = environment_.loop.RunAfter(environment_.options.idle_timeout, [this] {
    idle_timer_.reset();
    Close({});
  });
}

void H1Connection::Submit(std::shared_ptr<Exchange> exchange) {
  if (idle_timer_) environment_.loop.CancelTimer(*idle_timer_);
  idle_timer_.reset();
  const HttpRequest& request = exchange->request();
  Headers headers;
  headers.Add("Host", environment_.authority);
  for (const HeaderField& field : exchange->headers_to_send()) {
    if (!IsTransportHeader(field.name)) headers.Add(field.name, std::string(TrimValue(field.value)));
  }
  if (!environment_.proxy_authorization.empty()) {
    headers.Set("Proxy-Authorization", environment_.proxy_authorization);
  }
  if (!request.body.empty() || BodyExpected(request.method)) {
    headers.Add("Content-Length", std::to_string(request.body.size()));
  }
  output_.clear();
  output_sent_ = 0;
  informational_ = 0;
  fault_.reset();
  parser_.Reset(/*no_body=*/request.method == "HEAD");
  if (!AppendRequestHead(output_, request.method, environment_.target_prefix + request.target, headers)) {
    exchange->Fail({TransportPhase::kRequest, "the request cannot be written as HTTP/1.1", /*never_acted=*/true});
    return BecomeIdle();
  }
  output_ += request.body;
  exchange->carrier = this;
  exchange_ = std::move(exchange);
  Flush();
}

std::shared_ptr<Exchange> H1Connection::Detach() {
  if (exchange_) exchange_->carrier = nullptr;
  return std::move(exchange_);
}

void H1Connection::Drain() {
  draining_ = true;
  if (!exchange_) Close({});
}

void H1Connection::Close(const Failure& failure) {
  if (closed_) return;
  closed_ = true;
  close_reason = failure.message;
  const auto self = shared_from_this();
  if (interest_ != 0) environment_.loop.Remove(socket_->fd());
  interest_ = 0;
  if (idle_timer_) environment_.loop.CancelTimer(*idle_timer_);
  socket_->SayGoodbye();
  if (const auto exchange = Detach()) {
    Failure own = failure;
    own.never_acted = output_sent_ == 0;
    exchange->Fail(std::move(own));
  }
  owner_.OnClosed(*this);
}

void H1Connection::Lost(TransportPhase phase, const std::string& why) {
  Close({phase, "connection to " + environment_.authority + ": " + why, /*never_acted=*/false,
         /*connection_lost=*/true});
}

// HTTP/1.1 has no other way to stop an answer.
void H1Connection::Abandon(Exchange&) {
  Detach();
  Close({});
}

void H1Connection::Resume(Exchange& exchange) {
  exchange.TakeUnreported();
  if (!paused_) return;
  const auto self = shared_from_this();
  paused_ = false;
  ReadAvailable();  // the TLS layer may hold bytes of which epoll knows nothing
  if (!closed_) UpdateInterest();
}

// ---- what the parser finds ----

void H1Connection::OnHead(Http1Head head) {
  if (head.status == 101) {
    fault_ = {TransportPhase::kProtocol, "the server switched protocols unasked"};
    return;
  }
  keep_alive_ = head.keep_alive;
  if (exchange_) exchange_->DeliverHeaders(head.status, std::move(head.headers));
}

void H1Connection::OnInformational(Http1Head) {
  if (++informational_ > kMaxInformational) {
    fault_ = {TransportPhase::kProtocol, "the server sent too many informational answers"};
  }
}

void H1Connection::OnBody(std::string_view piece) {
  if (!exchange_ || fault_) return;
  const auto delivery = exchange_->DeliverData(piece.data(), piece.size(), static_cast<std::size_t>(-1), kPauseAbove);
  if (delivery.wake) exchange_->WakeCaller();
  paused_ = delivery.pause;
  if (delivery.too_large) {
    fault_ = {TransportPhase::kProtocol, "the answer's body exceeds the limit"};
    fault_->too_large = true;
  }
}

// ---- bytes ----

void H1Connection::OnEvents(std::uint32_t epoll_events) {
  const auto self = shared_from_this();
  if ((epoll_events & EPOLLOUT) != 0 || output_sent_ != output_.size()) Flush();
  if (!closed_ && !paused_ && ((epoll_events & ~EPOLLOUT) != 0 || socket_->wants_write())) ReadAvailable();
  if (!closed_) UpdateInterest();
}

void H1Connection::ReadAvailable() {
  auto& scratch = environment_.scratch;
  std::size_t turn = 0;
  while (!paused_) {
    const IoResult result = socket_->Read(scratch.data(), scratch.size());
    switch (result.status) {
      case IoStatus::kWouldBlock:
        return;
      case IoStatus::kClosed:
        return PeerClosed();
      case IoStatus::kError:
        return Lost(TransportPhase::kReceive, socket_->error());
      case IoStatus::kOk:
        break;
    }
    if (!Feed({scratch.data(), result.bytes})) return;
    turn += result.bytes;
    if (turn >= kReadTurn) {
      environment_.loop.Post([self = std::static_pointer_cast<H1Connection>(shared_from_this())] {
        if (!self->closed_) self->OnEvents(EPOLLIN);
      });
      return;
    }
  }
}

bool H1Connection::Feed(std::string_view bytes) {
  if (!exchange_) {  // an idle connection has nothing to say
    Close({});
    return false;
  }
  const Http1Progress progress = parser_.Feed(bytes);
  if (!fault_ && progress.state == Http1State::kFailed) {
    fault_ = {TransportPhase::kProtocol, "the server broke HTTP/1.1: " + std::string(parser_.error_text())};
  }
  if (fault_) {
    const Failure failure = *fault_;
    Close(failure);
    return false;
  }
  if (progress.state == Http1State::kMore) return true;
  if (progress.consumed < bytes.size()) keep_alive_ = false;  // bytes nobody asked for
  Finish();
  return false;
}

void H1Connection::Finish() {
  paused_ = false;
  const bool reusable = keep_alive_ && !draining_ && output_sent_ == output_.size();
  if (const auto exchange = Detach()) exchange->DeliverEnd();
  if (!reusable) return Close({});
  std::string().swap(output_);
  output_sent_ = 0;
  parser_.Reset();
  BecomeIdle();
  owner_.OnCapacity(*this);
}

void H1Connection::PeerClosed() {
  if (!exchange_) return Close({});
  if (parser_.FeedEof() == Http1State::kDone) {
    keep_alive_ = false;
    return Finish();
  }
  Lost(TransportPhase::kReceive, parser_.started() ? "closed in the middle of an answer" : "closed by the server");
}

void H1Connection::Flush() {
  while (output_sent_ != output_.size()) {
    const IoResult result = socket_->Write(output_.data() + output_sent_, output_.size() - output_sent_);
    if (result.status == IoStatus::kWouldBlock) break;
    if (result.status != IoStatus::kOk) {
      // The answer may have come before the connection was closed (413, say): it wins.
      const std::string why = socket_->error();
      if (!socket_->tls() && exchange_ && !paused_) ReadAvailable();
      if (!closed_) Lost(TransportPhase::kSend, why);
      return;
    }
    output_sent_ += result.bytes;
  }
  UpdateInterest();
}

void H1Connection::UpdateInterest() {
  if (closed_) return;
  const bool write = output_sent_ != output_.size() || socket_->wants_write();
  const std::uint32_t wanted =
      (paused_ ? 0u : static_cast<std::uint32_t>(EPOLLIN)) | (write ? static_cast<std::uint32_t>(EPOLLOUT) : 0u);
  if (wanted == interest_) return;
  // A paused socket leaves the loop: epoll would report its hang-up over and over.
  if (wanted == 0) {
    environment_.loop.Remove(socket_->fd());
  } else if (interest_ == 0) {
    environment_.loop.Add(socket_->fd(), wanted, this);
  } else {
    environment_.loop.Modify(socket_->fd(), wanted);
  }
  interest_ = wanted;
}

}  // namespace kube::transport
