#include "src/transport/h2_callbacks.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <string_view>
#include <vector>

#include "src/transport/request_check.h"

namespace kube::transport {

// Friend of H2Connection: the static functions nghttp2 calls.
struct H2Callbacks {
  using Stream = H2Connection::Stream;

  static H2Connection& Self(void* user) { return *static_cast<H2Connection*>(user); }
  static Stream* Of(nghttp2_session* session, std::int32_t id) {
    return static_cast<Stream*>(nghttp2_session_get_stream_user_data(session, id));
  }

  static int OnHeader(nghttp2_session* session, const nghttp2_frame* frame, const std::uint8_t* name,
                      std::size_t name_size, const std::uint8_t* value, std::size_t value_size, std::uint8_t,
                      void* user) {
    Stream* stream = Of(session, frame->hd.stream_id);
    if (stream == nullptr) return 0;
    return Self(user).OnHeader(*stream, {reinterpret_cast<const char*>(name), name_size},
                               {reinterpret_cast<const char*>(value), value_size});
  }

  static int OnFrame(nghttp2_session* session, const nghttp2_frame* frame, void* user) {
    H2Connection& self = Self(user);
    if (frame->hd.type == NGHTTP2_SETTINGS && (frame->hd.flags & NGHTTP2_FLAG_ACK) == 0) {
      self.OnSettings();
      return 0;
    }
    if (frame->hd.type == NGHTTP2_GOAWAY) {
      self.draining_ = true;
      return 0;
    }
    if (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA) return 0;
    Stream* stream = Of(session, frame->hd.stream_id);
    if (stream == nullptr) return 0;
    if (frame->hd.type == NGHTTP2_HEADERS) self.OnHeadersEnd(*stream);
    if ((frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0) {
      if (const auto exchange = self.Detach(*stream)) {
        if (stream->body_sent <
            exchange->request().body.size()) {  // answered before all was sent: the rest is unwanted
          nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, stream->id, NGHTTP2_CANCEL);
        }
        exchange->DeliverEnd();
      }
    }
    return 0;
  }

  static int OnData(nghttp2_session* session, std::uint8_t, std::int32_t id, const std::uint8_t* data, std::size_t size,
                    void* user) {
    if (Stream* stream = Of(session, id)) {
      Self(user).OnData(*stream, reinterpret_cast<const char*>(data), size);
    } else {
      nghttp2_session_consume_connection(session, size);
    }
    return 0;
  }

  static int OnStreamClose(nghttp2_session*, std::int32_t id, std::uint32_t error_code, void* user) {
    Self(user).OnStreamClose(id, error_code);
    return 0;
  }

  static int BeforeFrameSend(nghttp2_session* session, const nghttp2_frame* frame, void*) {
    if (frame->hd.type == NGHTTP2_HEADERS) {
      if (Stream* stream = Of(session, frame->hd.stream_id)) stream->sent = true;
    }
    return 0;
  }

  static int OnFrameNotSend(nghttp2_session*, const nghttp2_frame* frame, int, void* user) {
    if (frame->hd.type == NGHTTP2_HEADERS) Self(user).OnNotSent(frame->hd.stream_id);
    return 0;
  }

  static ssize_t ReadBody(nghttp2_session*, std::int32_t, std::uint8_t* out, std::size_t capacity, std::uint32_t* flags,
                          nghttp2_data_source* source, void*) {
    auto* stream = static_cast<Stream*>(source->ptr);
    if (!stream->exchange) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;  // a reset is on its way
    const std::string& body = stream->exchange->request().body;
    const std::size_t size = std::min(capacity, body.size() - stream->body_sent);
    std::memcpy(out, body.data() + stream->body_sent, size);
    stream->body_sent += size;
    if (stream->body_sent == body.size()) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return static_cast<ssize_t>(size);
  }
};

namespace {

// The header block in the form nghttp2 takes; it copies the bytes during the submit call.
class NameValues {
 public:
  explicit NameValues(std::size_t count) {
    values_.reserve(count);
    lowered_.reserve(count);
  }
  void Add(std::string_view name, std::string_view value) {
    values_.push_back({Bytes(name), Bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE});
  }
  void AddLowered(std::string_view name, std::string_view value) {
    std::string& lowered = lowered_.emplace_back(name);  // reserved: never moves
    for (char& c : lowered) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    Add(lowered, value);
  }
  const nghttp2_nv* data() const { return values_.data(); }
  std::size_t size() const { return values_.size(); }

 private:
  static std::uint8_t* Bytes(std::string_view text) {
    return reinterpret_cast<std::uint8_t*>(const_cast<char*>(text.data()));
  }
  std::vector<nghttp2_nv> values_;
  std::vector<std::string> lowered_;
};

template <typename T>
struct Owned {
  T* value = nullptr;
  void (*destroy)(T*);
  ~Owned() { destroy(value); }
};

}  // namespace

nghttp2_session* NewH2ClientSession(H2Connection* connection, const TransportOptions& options) {
  Owned<nghttp2_session_callbacks> callbacks{nullptr, nghttp2_session_callbacks_del};
  Owned<nghttp2_option> option{nullptr, nghttp2_option_del};
  nghttp2_session* session = nullptr;
  if (nghttp2_session_callbacks_new(&callbacks.value) != 0 || nghttp2_option_new(&option.value) != 0) {
    throw std::bad_alloc();
  }
  nghttp2_session_callbacks_set_on_header_callback(callbacks.value, H2Callbacks::OnHeader);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks.value, H2Callbacks::OnFrame);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks.value, H2Callbacks::OnData);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks.value, H2Callbacks::OnStreamClose);
  nghttp2_session_callbacks_set_before_frame_send_callback(callbacks.value, H2Callbacks::BeforeFrameSend);
  nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks.value, H2Callbacks::OnFrameNotSend);
  nghttp2_option_set_no_auto_window_update(option.value, 1);
  if (nghttp2_session_client_new2(&session, callbacks.value, connection, option.value) != 0) throw std::bad_alloc();

  const auto header_limit = static_cast<std::uint32_t>(std::min<std::size_t>(options.max_header_bytes, UINT32_MAX));
  const std::uint32_t window = std::min(options.stream_window, 0x7fffffffu);
  const nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
                                             {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, window},
                                             {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, header_limit}};
  nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, settings, std::size(settings));
  const auto connection_window = static_cast<std::int32_t>(std::min(options.connection_window, 0x7fffffffu));
  nghttp2_session_set_local_window_size(session, NGHTTP2_FLAG_NONE, 0, connection_window);
  return session;
}

std::int32_t SubmitH2Request(nghttp2_session* session, const ConnectionEnvironment& environment,
                             const Exchange& exchange, void* stream) {
  const HttpRequest& request = exchange.request();
  const Headers& headers = exchange.headers_to_send();
  NameValues values(headers.size() + 5);
  values.Add(":method", request.method);
  values.Add(":scheme", environment.scheme);
  values.Add(":authority", environment.authority);
  values.Add(":path", request.target);
  for (const HeaderField& field : headers) {
    if (!IsTransportHeader(field.name)) values.AddLowered(field.name, TrimValue(field.value));
  }
  const std::string length = std::to_string(request.body.size());
  nghttp2_data_provider body{};
  body.source.ptr = stream;
  body.read_callback = H2Callbacks::ReadBody;
  if (!request.body.empty()) values.Add("content-length", length);
  return nghttp2_submit_request(session, nullptr, values.data(), values.size(), request.body.empty() ? nullptr : &body,
                                stream);
}

}  // namespace kube::transport
