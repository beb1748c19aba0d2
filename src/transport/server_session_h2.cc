// The server's side of an HTTP/2 connection, on nghttp2.
#include <nghttp2/nghttp2.h>
#include <strings.h>

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "src/transport/server_faults.h"
#include "src/transport/server_session.h"

namespace kube::transport {
namespace {

// Windows that a large PUT fills without waiting for updates: Go's server grants 1 MiB per stream.
constexpr std::int32_t kStreamWindow = 4 << 20;
constexpr std::int32_t kConnectionWindow = 64 << 20;

struct Stream {
  ServerRequest request;
  std::size_t header_bytes = 0;
  bool header_too_large = false;
  bool dispatched = false;
  bool received = false;  // END_STREAM seen
  bool answering = false;
  bool deferred = false;
  bool drop_at_answer = false;
  ServerExchangePtr exchange;
};

struct Callbacks;

class Http2Session final : public ServerSession, public ServerExchange::Owner {
 public:
  Http2Session(ServerSessionHost* host, PeerInfo peer);
  ~Http2Session() override;

  void Feed(std::string_view bytes) override;
  void OnEof() override;
  bool WantsRead() const override { return true; }
  void Produce(std::string& out, std::size_t limit) override;
  ServerSessionState state() const override { return state_; }
  void BeginShutdown() override;
  bool receiving() const override;
  std::size_t open_exchanges() const override { return streams_.size(); }
  void OnExchangeReady(ServerExchange& exchange) override;

 private:
  friend struct Callbacks;

  Stream* Find(std::int32_t id);
  void OnHeader(Stream& stream, std::string_view name, std::string_view value);
  void OnHeadComplete(std::int32_t id, Stream& stream);
  void OnData(std::int32_t id, Stream& stream, std::string_view piece);
  void OnRequestComplete(std::int32_t id, Stream& stream);
  void Dispatch(std::int32_t id, Stream& stream);
  void Answer(std::int32_t id, Stream& stream);
  void SubmitHead(std::int32_t id, const ServerExchangeHead& head);
  void Reset(std::int32_t id, std::uint32_t code);
  void GoAway();
  void UpdateState();

  ServerSessionHost* const host_;
  const PeerInfo peer_;
  nghttp2_session* session_ = nullptr;
  std::unordered_map<std::int32_t, Stream> streams_;
  ServerSessionState state_ = ServerSessionState::kOpen;
  bool going_away_ = false;
  std::int64_t requests_ = 0;
  std::string* out_ = nullptr;  // while producing
  std::size_t limit_ = 0;
};

std::string_view View(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

// nghttp2's C callbacks.
struct Callbacks {
  static Http2Session& Self(void* user) { return *static_cast<Http2Session*>(user); }

  static int OnBeginHeaders(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST) {
      Self(user).streams_.try_emplace(frame->hd.stream_id);
    }
    return 0;
  }

  static int OnHeader(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name, std::size_t name_size,
                      const std::uint8_t* value, std::size_t value_size, std::uint8_t, void* user) {
    Stream* stream = Self(user).Find(frame->hd.stream_id);
    if (stream != nullptr && frame->headers.cat == NGHTTP2_HCAT_REQUEST) {
      Self(user).OnHeader(*stream, View(name, name_size), View(value, value_size));
    }
    return 0;
  }

  static int OnFrame(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    if (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA) return 0;
    Http2Session& self = Self(user);
    const std::int32_t id = frame->hd.stream_id;
    Stream* stream = self.Find(id);
    if (stream == nullptr) return 0;
    if ((frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0) stream->received = true;
    if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST) {
      self.OnHeadComplete(id, *stream);
    }
    if (stream->received) self.OnRequestComplete(id, *stream);
    return 0;
  }

  static int OnData(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* bytes, std::size_t size,
                    void* user) {
    Stream* stream = Self(user).Find(id);
    if (stream != nullptr) Self(user).OnData(id, *stream, View(bytes, size));
    return 0;
  }

  static int OnStreamClose(nghttp2_session*, std::int32_t id, std::uint32_t, void* user) {
    Http2Session& self = Self(user);
    auto node = self.streams_.extract(id);
    if (!node.empty() && node.mapped().exchange) {
      const ServerExchangePtr exchange = node.mapped().exchange;
      exchange->owner = nullptr;
      exchange->Close();
    }
    return 0;
  }

  static int OnFrameSent(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    const bool ends = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
    if (!ends || (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) == 0) return 0;
    // Answered before the request's end: RFC 9113 8.1 has the server tell the client to stop sending.
    Stream* stream = Self(user).Find(frame->hd.stream_id);
    if (stream != nullptr && !stream->received) Self(user).Reset(frame->hd.stream_id, NGHTTP2_NO_ERROR);
    return 0;
  }

  static ssize_t Send(nghttp2_session*, const std::uint8_t* bytes, std::size_t size, int, void* user) {
    Http2Session& self = Self(user);
    if (self.out_->size() >= self.limit_) return NGHTTP2_ERR_WOULDBLOCK;
    self.out_->append(View(bytes, size));
    return static_cast<ssize_t>(size);
  }

  // Says how much of the body the next DATA frame takes; SendData then copies it, once, to its place.
  static ssize_t ReadBody(nghttp2_session*, std::int32_t id, std::uint8_t*, std::size_t size, std::uint32_t* flags,
                          nghttp2_data_source*, void* user) {
    Stream* stream = Self(user).Find(id);
    if (stream == nullptr) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    const ServerExchange::State look = stream->exchange->Look();
    if (look.aborted) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    const std::size_t bytes = std::min(size, look.queued);
    if (bytes == look.queued && look.finished) *flags |= NGHTTP2_DATA_FLAG_EOF;
    if (bytes == 0 && !look.finished) {
      stream->deferred = true;
      return NGHTTP2_ERR_DEFERRED;
    }
    if (bytes > 0) *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
    return static_cast<ssize_t>(bytes);
  }

  static int SendData(nghttp2_session*, nghttp2_frame* frame, const std::uint8_t* header, std::size_t size,
                      nghttp2_data_source*, void* user) {
    Http2Session& self = Self(user);
    if (self.out_->size() >= self.limit_) return NGHTTP2_ERR_WOULDBLOCK;
    Stream* stream = self.Find(frame->hd.stream_id);
    if (stream == nullptr) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    const std::size_t before = self.out_->size();
    self.out_->append(View(header, 9));
    if (stream->exchange->Pull(*self.out_, size) != size) {  // aborted in between
      self.out_->resize(before);
      return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    }
    return 0;
  }

  // Frames as large as the peer takes: nghttp2's default stays at 16 KiB.
  static ssize_t FrameLength(nghttp2_session*, std::uint8_t, std::int32_t, std::int32_t session_window,
                             std::int32_t stream_window, std::uint32_t max_frame_size, void*) {
    const auto window = static_cast<std::uint32_t>(std::max(1, std::min(session_window, stream_window)));
    return static_cast<ssize_t>(std::min({window, max_frame_size, std::uint32_t{64 * 1024}}));
  }

  static nghttp2_session_callbacks* Table() {
    static nghttp2_session_callbacks* const table = [] {
      nghttp2_session_callbacks* made = nullptr;
      if (nghttp2_session_callbacks_new(&made) != 0) throw std::bad_alloc();
      nghttp2_session_callbacks_set_on_begin_headers_callback(made, OnBeginHeaders);
      nghttp2_session_callbacks_set_on_header_callback(made, OnHeader);
      nghttp2_session_callbacks_set_on_frame_recv_callback(made, OnFrame);
      nghttp2_session_callbacks_set_on_data_chunk_recv_callback(made, OnData);
      nghttp2_session_callbacks_set_on_stream_close_callback(made, OnStreamClose);
      nghttp2_session_callbacks_set_on_frame_send_callback(made, OnFrameSent);
      nghttp2_session_callbacks_set_send_callback(made, Send);
      nghttp2_session_callbacks_set_send_data_callback(made, SendData);
      nghttp2_session_callbacks_set_data_source_read_length_callback(made, FrameLength);
      return made;
    }();
    return table;
  }
};

Http2Session::Http2Session(ServerSessionHost* host, PeerInfo peer) : host_(host), peer_(std::move(peer)) {
  if (nghttp2_session_server_new(&session_, Callbacks::Table(), this) != 0) throw std::bad_alloc();
  const std::size_t headers = host->options().max_header_bytes;
  const nghttp2_settings_entry settings[] = {
      {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, host->options().max_concurrent_streams},
      {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, kStreamWindow},
      {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, static_cast<std::uint32_t>(std::min<std::size_t>(headers, UINT32_MAX))},
  };
  nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, settings, std::size(settings));
  nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, 0, kConnectionWindow);
  host_->WantFlush();
}

Http2Session::~Http2Session() {
  // Callbacks of exchanges may look back at nothing here, but must not find half a session either.
  std::unordered_map<std::int32_t, Stream> streams;
  streams.swap(streams_);
  nghttp2_session_del(session_);
  for (auto& [id, stream] : streams) {
    if (!stream.exchange) continue;
    stream.exchange->owner = nullptr;
    stream.exchange->Close();
  }
}

Stream* Http2Session::Find(std::int32_t id) {
  auto found = streams_.find(id);
  return found == streams_.end() ? nullptr : &found->second;
}

void Http2Session::Feed(std::string_view bytes) {
  if (state_ != ServerSessionState::kOpen) return;
  const ssize_t used =
      nghttp2_session_mem_recv(session_, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  if (used < 0) {
    // Bytes that are no HTTP/2 at all, or a flood. What can be said is said by GOAWAY.
    nghttp2_session_terminate_session(session_, NGHTTP2_PROTOCOL_ERROR);
  }
  host_->WantFlush();
}

void Http2Session::OnEof() {
  // HTTP/2 has no half-closed connections.
  state_ = ServerSessionState::kClosing;
  host_->WantFlush();
}

bool Http2Session::receiving() const {
  return std::any_of(streams_.begin(), streams_.end(), [](const auto& entry) { return !entry.second.dispatched; });
}

void Http2Session::OnHeader(Stream& stream, std::string_view name, std::string_view value) {
  stream.header_bytes += name.size() + value.size() + 32;  // as RFC 9113 6.5.2 counts
  if (stream.header_bytes > host_->options().max_header_bytes) {
    stream.header_too_large = true;
    stream.request.headers.clear();
    return;
  }
  if (name.empty() || name[0] != ':') {
    stream.request.headers.Add(std::string(name), std::string(value));
  } else if (name == ":method") {
    stream.request.method = value;
  } else if (name == ":path") {
    stream.request.target = value;
  } else if (name == ":authority") {
    stream.request.headers.Set("host", std::string(value));
  }
}

void Http2Session::OnHeadComplete(std::int32_t id, Stream& stream) {
  ++requests_;
  ServerFaults* faults = host_->options().faults.get();
  if (faults != nullptr) {
    if (TakeFault(faults->refuse_next)) {
      stream.dispatched = true;
      return Reset(id, NGHTTP2_REFUSED_STREAM);
    }
    if (TakeFault(faults->drop_next)) {
      state_ = ServerSessionState::kBroken;
      return;
    }
    stream.drop_at_answer = TakeFault(faults->drop_at_answer_next);
    const std::int64_t after = faults->goaway_after.load();
    if (after > 0 && requests_ >= after) GoAway();
  }
  if (stream.header_too_large) {
    stream.dispatched = true;
    SubmitHead(id, {.status = 431, .headers = {}, .no_body = true});
    return;
  }
  if (stream.received) return;
  if (const std::string* length = stream.request.headers.Find("content-length")) {
    if (std::strtoull(length->c_str(), nullptr, 10) > host_->options().max_body_bytes) {
      stream.request.body_too_large = true;
      return Dispatch(id, stream);
    }
  }
  const std::string* expect = stream.request.headers.Find("expect");
  if (expect != nullptr && strcasecmp(expect->c_str(), "100-continue") == 0) {
    std::uint8_t name[] = {':', 's', 't', 'a', 't', 'u', 's'};
    std::uint8_t value[] = {'1', '0', '0'};
    const nghttp2_nv field = {name, value, sizeof name, sizeof value, NGHTTP2_NV_FLAG_NONE};
    nghttp2_submit_headers(session_, NGHTTP2_FLAG_NONE, id, nullptr, &field, 1, nullptr);
  }
}

void Http2Session::OnData(std::int32_t id, Stream& stream, std::string_view piece) {
  if (stream.dispatched) return;  // the rest of a body that was too large
  ServerRequest& request = stream.request;
  if (piece.size() > host_->options().max_body_bytes - request.body.size()) {
    request.body.clear();
    request.body_too_large = true;
    return Dispatch(id, stream);
  }
  request.body.append(piece);
}

void Http2Session::OnRequestComplete(std::int32_t id, Stream& stream) {
  if (!stream.dispatched && state_ == ServerSessionState::kOpen) Dispatch(id, stream);
}

void Http2Session::Dispatch(std::int32_t id, Stream& stream) {
  stream.dispatched = true;
  ServerRequest request = std::move(stream.request);
  request.http_version = 20;
  request.peer = peer_;
  SplitTarget(request);
  stream.exchange = std::make_shared<ServerExchange>(host_->mailbox(), this, id, request.method == "HEAD");
  const ServerExchangePtr exchange = stream.exchange;
  if (host_->Dispatch(exchange, std::move(request))) return;
  Reset(id, NGHTTP2_REFUSED_STREAM);
}

void Http2Session::OnExchangeReady(ServerExchange& exchange) {
  Stream* stream = Find(exchange.stream_id);
  if (stream == nullptr || stream->exchange.get() != &exchange) return;
  Answer(exchange.stream_id, *stream);
  host_->WantFlush();
}

void Http2Session::Answer(std::int32_t id, Stream& stream) {
  const ServerExchange::State look = stream.exchange->Look();
  if (look.aborted) {
    // nghttp2 ends the stream when the reset is sent; a slow reader's socket may make that late.
    Reset(id, NGHTTP2_INTERNAL_ERROR);
    const ServerExchangePtr exchange = stream.exchange;
    exchange->Close();
    return;
  }
  if (!stream.answering) {
    if (!look.head) return;
    if (stream.drop_at_answer) {
      state_ = ServerSessionState::kBroken;
      return;
    }
    stream.answering = true;
    ServerExchangeHead head = stream.exchange->TakeHead();
    if (look.finished && look.queued == 0) head.no_body = true;
    if (!head.headers.Has("date")) head.headers.Add("date", HttpDate());
    return SubmitHead(id, head);
  }
  if (stream.deferred) {
    stream.deferred = false;
    nghttp2_session_resume_data(session_, id);
  }
}

void Http2Session::SubmitHead(std::int32_t id, const ServerExchangeHead& head) {
  const std::string status = std::to_string(head.status);
  std::vector<HeaderField> fields;
  fields.reserve(head.headers.size() + 1);
  fields.push_back({":status", status});
  for (const HeaderField& field : head.headers) {
    fields.push_back(field);
    for (char& c : fields.back().name) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
  }
  std::vector<nghttp2_nv> wire;
  wire.reserve(fields.size());
  for (HeaderField& field : fields) {
    wire.push_back({reinterpret_cast<std::uint8_t*>(field.name.data()),
                    reinterpret_cast<std::uint8_t*>(field.value.data()), field.name.size(), field.value.size(),
                    NGHTTP2_NV_FLAG_NONE});
  }
  nghttp2_data_provider body{};
  body.read_callback = Callbacks::ReadBody;
  if (nghttp2_submit_response(session_, id, wire.data(), wire.size(), head.no_body ? nullptr : &body) != 0) {
    Reset(id, NGHTTP2_INTERNAL_ERROR);
  }
}

void Http2Session::Reset(std::int32_t id, std::uint32_t code) {
  nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, id, code);
  host_->WantFlush();
}

void Http2Session::GoAway() {
  if (going_away_) return;
  going_away_ = true;
  nghttp2_submit_goaway(session_, NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(session_),
                        NGHTTP2_NO_ERROR, nullptr, 0);
  host_->WantFlush();
}

void Http2Session::BeginShutdown() { GoAway(); }

void Http2Session::Produce(std::string& out, std::size_t limit) {
  if (state_ != ServerSessionState::kOpen) return;
  out_ = &out;
  limit_ = limit;
  const int result = nghttp2_session_send(session_);
  out_ = nullptr;
  if (result != 0) {
    state_ = ServerSessionState::kBroken;
    return;
  }
  if (out.size() < limit) UpdateState();
}

void Http2Session::UpdateState() {
  const bool over = nghttp2_session_want_read(session_) == 0 && nghttp2_session_want_write(session_) == 0;
  if (state_ == ServerSessionState::kOpen && (over || (going_away_ && streams_.empty()))) {
    state_ = ServerSessionState::kClosing;
  }
}

}  // namespace

std::unique_ptr<ServerSession> NewServerHttp2Session(ServerSessionHost* host, PeerInfo peer) {
  return std::make_unique<Http2Session>(host, std::move(peer));
}

}  // namespace kube::transport
