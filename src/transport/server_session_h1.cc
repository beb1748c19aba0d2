// The server's side of an HTTP/1.1 connection: one exchange at a time, pipelined requests wait their turn.
#include <strings.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <limits>
#include <optional>

#include "src/transport/http1_codec.h"
#include "src/transport/http_date.h"
#include "src/transport/server_faults.h"
#include "src/transport/server_session.h"

namespace kube::transport {

void SplitTarget(ServerRequest& request) {
  const std::size_t mark = request.target.find('?');
  request.path = request.target.substr(0, mark);
  request.query = mark == std::string::npos ? std::string() : request.target.substr(mark + 1);
}

const std::string& HttpDate() {
  thread_local std::time_t last = 0;
  thread_local std::string text;
  const std::time_t now = std::time(nullptr);
  if (now != last) {
    text = FormatHttpDate(std::chrono::system_clock::from_time_t(now));
    last = now;
  }
  return text;
}

bool TakeFault(std::atomic<int>& counter) {
  int left = counter.load();
  while (left > 0) {
    if (counter.compare_exchange_weak(left, left - 1)) return true;
  }
  return false;
}

namespace {

constexpr std::size_t kPipelineBytes = 64 * 1024;

class Http1Session final : public ServerSession, public ServerExchange::Owner, private Http1Sink {
 public:
  Http1Session(ServerSessionHost* host, PeerInfo peer)
      : host_(host), peer_(std::move(peer)), parser_(Http1Role::kRequest, this, host->options().max_header_bytes) {}
  ~Http1Session() override { Release(); }

  void Feed(std::string_view bytes) override;
  void OnEof() override;
  bool WantsRead() const override { return waiting_.size() < kPipelineBytes; }
  void Produce(std::string& out, std::size_t limit) override;
  ServerSessionState state() const override { return state_; }
  void BeginShutdown() override;
  bool receiving() const override { return !exchange_ && parser_.started(); }
  std::size_t open_exchanges() const override { return exchange_ ? 1 : 0; }

 private:
  void OnHead(Http1Head head) override;
  void OnBody(std::string_view piece) override;
  void OnExchangeReady(ServerExchange& exchange) override;

  void ParseWaiting();
  void Dispatch();
  void Refuse(int status, std::string_view why);
  void WriteHead(ServerExchangeHead head, bool finished, std::size_t queued);
  void WriteBody(std::string& out, std::size_t limit);
  void EndExchange(bool clean);
  void Release();

  ServerSessionHost* const host_;
  const PeerInfo peer_;
  Http1Parser parser_;
  ServerSessionState state_ = ServerSessionState::kOpen;
  std::string control_;  // bytes to send before the exchange's own
  std::string waiting_;  // received while an exchange is open
  bool ignore_input_ = false;
  bool eof_ = false;
  bool shutting_down_ = false;
  std::int64_t requests_ = 0;

  // The request being received or answered.
  ServerRequest request_;
  bool keep_alive_ = true;
  bool drop_at_answer_ = false;
  int refusal_ = 0;  // set by the sink when the head is unacceptable
  ServerExchangePtr exchange_;

  // Its answer.
  bool exchange_http11_ = true;
  bool head_written_ = false;
  bool no_body_ = false;
  bool chunked_ = false;
  std::optional<std::uint64_t> length_left_;
};

void Http1Session::Feed(std::string_view bytes) {
  if (ignore_input_ || state_ != ServerSessionState::kOpen) return;
  if (!waiting_.empty() || exchange_) {
    waiting_.append(bytes);
  } else {
    // The usual case: no copy.
    while (!bytes.empty() && !exchange_ && !ignore_input_) {
      const Http1Progress progress = parser_.Feed(bytes);
      if (refusal_ == 0 && progress.state == Http1State::kFailed) {
        const Http1Error error = parser_.error();
        Refuse(error == Http1Error::kHeaderTooLarge        ? 431
               : error == Http1Error::kUnsupportedEncoding ? 501
                                                           : 400,
               parser_.error_text());
        return;
      }
      if (refusal_ != 0 || progress.state == Http1State::kFailed) return Refuse(refusal_, "request refused");
      bytes.remove_prefix(progress.consumed);
      if (progress.state == Http1State::kDone && !exchange_) {
        parser_.Reset();
        Dispatch();
      }
    }
    if (!ignore_input_) waiting_.append(bytes);
  }
}

void Http1Session::OnExchangeReady(ServerExchange& exchange) {
  // Not left to `Produce`: while the socket takes no more, as with the slow reader that is cut here, it is not called.
  if (&exchange == exchange_.get() && exchange.Look().aborted) EndExchange(/*clean=*/false);
  host_->WantFlush();
}

void Http1Session::ParseWaiting() {
  while (!waiting_.empty() && !exchange_ && !ignore_input_ && state_ == ServerSessionState::kOpen) {
    std::string bytes;
    bytes.swap(waiting_);
    Feed(bytes);
  }
}

void Http1Session::OnHead(Http1Head head) {
  ++requests_;
  request_ = ServerRequest{};
  keep_alive_ = head.keep_alive;
  const std::size_t hosts = head.headers.GetAll("host").size();
  if (hosts > 1 || (hosts == 0 && head.version >= 11)) refusal_ = 400;
  request_.method = std::move(head.method);
  request_.target = std::move(head.target);
  request_.http_version = head.version;
  request_.upgrade = std::move(head.upgrade);
  request_.headers = std::move(head.headers);
  request_.peer = peer_;
  SplitTarget(request_);
  if (refusal_ != 0) return;
  const std::size_t most = host_->options().max_body_bytes;
  if (head.content_length.value_or(0) > most) {
    request_.body_too_large = true;
    Dispatch();
    return;
  }
  if (head.content_length) request_.body.reserve(std::min<std::uint64_t>(*head.content_length, 64 * 1024));
  if (head.expect_continue && (head.chunked || head.content_length.value_or(0) > 0) && head.version >= 11) {
    control_ += "HTTP/1.1 100 Continue\r\n\r\n";
    host_->WantFlush();
  }
}

void Http1Session::OnBody(std::string_view piece) {
  if (refusal_ != 0 || exchange_ || ignore_input_) return;  // the rest of a body that was too large
  if (piece.size() > host_->options().max_body_bytes - request_.body.size()) {
    request_.body.clear();
    request_.body_too_large = true;
    Dispatch();
    return;
  }
  request_.body.append(piece);
}

void Http1Session::Dispatch() {
  ServerFaults* faults = host_->options().faults.get();
  if (request_.body_too_large) {
    keep_alive_ = false;
    ignore_input_ = true;
  }
  if (faults != nullptr && TakeFault(faults->drop_next)) {
    state_ = ServerSessionState::kBroken;
    ignore_input_ = true;
    host_->WantFlush();
    return;
  }
  drop_at_answer_ = faults != nullptr && TakeFault(faults->drop_at_answer_next);
  const std::int64_t goaway_after = faults != nullptr ? faults->goaway_after.load() : 0;
  if (shutting_down_ || (goaway_after > 0 && requests_ >= goaway_after)) keep_alive_ = false;
  head_written_ = no_body_ = chunked_ = false;
  length_left_.reset();
  exchange_http11_ = request_.http_version >= 11;
  exchange_ = std::make_shared<ServerExchange>(
      host_->mailbox(), this, requests_ % std::numeric_limits<std::int32_t>::max(), request_.method == "HEAD");
  const ServerExchangePtr exchange = exchange_;
  if (!host_->Dispatch(exchange, std::move(request_))) {
    keep_alive_ = false;
    exchange->Send(503, {{"retry-after", "1"}, {"content-type", "text/plain"}}, "too many requests are waiting\n");
  }
  if (eof_) exchange->PeerLeaves();
}

// An answer to what is no request at all; the connection ends with it.
void Http1Session::Refuse(int status, std::string_view why) {
  ignore_input_ = true;
  waiting_.clear();
  const std::string body = std::string(why) + "\n";
  const bool written = AppendResponseHead(control_, status,
                                          {{"Date", HttpDate()},
                                           {"Content-Type", "text/plain"},
                                           {"Content-Length", std::to_string(body.size())},
                                           {"Connection", "close"}});
  if (written) control_ += body;
  state_ = ServerSessionState::kClosing;
  host_->WantFlush();
}

void Http1Session::OnEof() {
  eof_ = true;
  if (exchange_) {
    const ServerExchangePtr exchange = exchange_;
    exchange->PeerLeaves();
  } else if (state_ == ServerSessionState::kOpen) {
    state_ = parser_.started() ? ServerSessionState::kBroken : ServerSessionState::kClosing;
  }
  host_->WantFlush();
}

void Http1Session::BeginShutdown() {
  shutting_down_ = true;
  if (exchange_) {
    keep_alive_ = false;
  } else if (!parser_.started() && state_ == ServerSessionState::kOpen) {
    state_ = ServerSessionState::kClosing;
  }
  host_->WantFlush();
}

void Http1Session::Produce(std::string& out, std::size_t limit) {
  for (;;) {
    if (!control_.empty()) {
      out += control_;
      control_.clear();
    }
    if (!exchange_ || state_ != ServerSessionState::kOpen) return;
    const ServerExchange::State look = exchange_->Look();
    if (look.aborted) return EndExchange(/*clean=*/false);
    if (!head_written_) {
      if (!look.head) return;
      if (drop_at_answer_) return EndExchange(/*clean=*/false);
      WriteHead(exchange_->TakeHead(), look.finished, look.queued);
      out += control_;
      control_.clear();
    }
    bool ended = no_body_;
    if (!no_body_) {
      WriteBody(out, limit);
      if (out.size() >= limit || state_ != ServerSessionState::kOpen) return;
      // Bytes written between `Look` and here ring again.
      ended = look.finished && exchange_->queued_bytes() == 0;
    }
    if (!ended) return;
    if (length_left_.value_or(0) != 0 && !no_body_) return EndExchange(/*clean=*/false);
    if (chunked_) AppendLastChunk(out);
    EndExchange(/*clean=*/true);
  }
}

void Http1Session::WriteHead(ServerExchangeHead head, bool finished, std::size_t queued) {
  head_written_ = true;
  no_body_ = head.no_body;
  if (const std::string* length = head.headers.Find("content-length")) {
    length_left_ = std::strtoull(length->c_str(), nullptr, 10);
  } else if (!no_body_ && finished) {
    head.headers.Add("Content-Length", std::to_string(queued));
    length_left_ = queued;
  } else if (!no_body_ && exchange_http11_) {
    chunked_ = true;
    head.headers.Add("Transfer-Encoding", "chunked");
  } else if (!no_body_) {
    keep_alive_ = false;  // HTTP/1.0: the end of the connection is the end of the body
  }
  if (!head.headers.Has("date")) head.headers.Add("Date", HttpDate());
  if (!keep_alive_) {
    head.headers.Add("Connection", "close");
  } else if (!exchange_http11_) {
    head.headers.Add("Connection", "keep-alive");
  }
  if (!AppendResponseHead(control_, head.status, head.headers)) state_ = ServerSessionState::kBroken;
}

void Http1Session::WriteBody(std::string& out, std::size_t limit) {
  while (out.size() < limit) {
    std::size_t bytes = std::min(exchange_->queued_bytes(), limit - out.size());
    if (length_left_ && bytes > *length_left_) {
      state_ = ServerSessionState::kBroken;  // more than the announced length: the handler's fault
      return;
    }
    if (bytes == 0) return;
    if (chunked_) AppendChunkHeader(out, bytes);
    bytes = exchange_->Pull(out, bytes);
    if (chunked_) out += "\r\n";
    if (length_left_) *length_left_ -= bytes;
  }
}

void Http1Session::EndExchange(bool clean) {
  Release();
  if (!clean) {
    state_ = ServerSessionState::kBroken;
  } else if (!keep_alive_ || shutting_down_ || ignore_input_) {
    state_ = ServerSessionState::kClosing;
  } else {
    ParseWaiting();
    if (eof_ && !exchange_ && state_ == ServerSessionState::kOpen) state_ = ServerSessionState::kClosing;
  }
}

void Http1Session::Release() {
  if (!exchange_) return;
  const ServerExchangePtr exchange = std::move(exchange_);
  exchange_.reset();
  exchange->owner = nullptr;
  exchange->Close();
}

}  // namespace

std::unique_ptr<ServerSession> NewServerHttp1Session(ServerSessionHost* host, PeerInfo peer) {
  return std::make_unique<Http1Session>(host, std::move(peer));
}

}  // namespace kube::transport
