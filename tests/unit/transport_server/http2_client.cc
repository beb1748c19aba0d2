#include "tests/unit/transport_server/http2_client.h"

#include <algorithm>
#include <cstring>

namespace kube::transport::testing {

struct ClientCallbacks {
  static Http2Client& Self(void* user) { return *static_cast<Http2Client*>(user); }

  static int OnHeader(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name, std::size_t name_size,
                      const std::uint8_t* value, std::size_t value_size, std::uint8_t, void* user) {
    Http2Answer& answer = Self(user).answers_[frame->hd.stream_id];
    const std::string key(reinterpret_cast<const char*>(name), name_size);
    const std::string text(reinterpret_cast<const char*>(value), value_size);
    if (key != ":status") {
      answer.headers[key] = text;
    } else if (text[0] == '1') {
      answer.informational.push_back(std::stoi(text));
    } else {
      answer.status = std::stoi(text);
    }
    return 0;
  }
  static int OnData(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* bytes, std::size_t size,
                    void* user) {
    Self(user).answers_[id].body.append(reinterpret_cast<const char*>(bytes), size);
    return 0;
  }
  static int OnFrame(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    const bool message = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
    if (message && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0) {
      Self(user).answers_[frame->hd.stream_id].ended = true;
    }
    if (frame->hd.type == NGHTTP2_GOAWAY) {
      Self(user).goaway_ = true;
      Self(user).goaway_error_ = frame->goaway.error_code;
    }
    return 0;
  }
  static int OnClose(nghttp2_session*, std::int32_t id, std::uint32_t code, void* user) {
    Self(user).answers_[id].closed = true;
    Self(user).answers_[id].error_code = code;
    return 0;
  }
  static ssize_t ReadBody(nghttp2_session*, std::int32_t id, std::uint8_t* buffer, std::size_t capacity,
                          std::uint32_t* flags, nghttp2_data_source*, void* user) {
    auto& [body, sent] = Self(user).bodies_[id];
    const std::size_t bytes = std::min(capacity, body.size() - sent);
    std::memcpy(buffer, body.data() + sent, bytes);
    sent += bytes;
    if (sent == body.size()) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return static_cast<ssize_t>(bytes);
  }
};

Http2Client::Http2Client(RawClient* raw, std::int32_t window, bool hold_window) : raw_(raw) {
  nghttp2_session_callbacks* table = nullptr;
  nghttp2_session_callbacks_new(&table);
  nghttp2_session_callbacks_set_on_header_callback(table, ClientCallbacks::OnHeader);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(table, ClientCallbacks::OnData);
  nghttp2_session_callbacks_set_on_frame_recv_callback(table, ClientCallbacks::OnFrame);
  nghttp2_session_callbacks_set_on_stream_close_callback(table, ClientCallbacks::OnClose);
  nghttp2_option* option = nullptr;
  nghttp2_option_new(&option);
  nghttp2_option_set_no_auto_window_update(option, hold_window ? 1 : 0);
  nghttp2_session_client_new2(&session_, table, this, option);
  nghttp2_option_del(option);
  nghttp2_session_callbacks_del(table);
  const nghttp2_settings_entry settings[] = {
      {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, static_cast<std::uint32_t>(window)}};
  nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, settings, 1);
}

Http2Client::~Http2Client() { nghttp2_session_del(session_); }

std::int32_t Http2Client::Submit(const std::string& method, const std::string& path, const std::string& body,
                                 const Fields& fields) {
  Fields all = {{":method", method}, {":scheme", "http"}, {":authority", "localhost"}, {":path", path}};
  all.insert(all.end(), fields.begin(), fields.end());
  std::vector<nghttp2_nv> wire;
  for (auto& [name, value] : all) {
    wire.push_back({reinterpret_cast<std::uint8_t*>(name.data()), reinterpret_cast<std::uint8_t*>(value.data()),
                    name.size(), value.size(), NGHTTP2_NV_FLAG_NONE});
  }
  nghttp2_data_provider provider{};
  provider.read_callback = ClientCallbacks::ReadBody;
  const std::int32_t id =
      nghttp2_submit_request(session_, nullptr, wire.data(), wire.size(), body.empty() ? nullptr : &provider, nullptr);
  bodies_[id] = {body, 0};
  return id;
}

void Http2Client::Cancel(std::int32_t id) {
  nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, id, NGHTTP2_CANCEL);
  Flush();
}

bool Http2Client::Flush() {
  for (;;) {
    const std::uint8_t* data = nullptr;
    const ssize_t size = nghttp2_session_mem_send(session_, &data);
    if (size <= 0) return size == 0;
    if (!raw_->Send({reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)})) return false;
  }
}

bool Http2Client::RunUntil(const std::function<bool()>& done) {
  for (;;) {
    Flush();
    if (done()) return true;
    const std::string bytes = raw_->ReadSome();
    if (bytes.empty()) return false;
    if (nghttp2_session_mem_recv(session_, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) < 0) {
      return false;
    }
  }
}

Http2Answer Http2Client::Fetch(const std::string& method, const std::string& path, const std::string& body,
                               const Fields& fields) {
  const std::int32_t id = Submit(method, path, body, fields);
  RunUntil([&] { return answers_[id].closed; });
  return answers_[id];
}

}  // namespace kube::transport::testing
