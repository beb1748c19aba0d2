// A small blocking HTTP/2 client on nghttp2, over a RawClient.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_SERVER_HTTP2_CLIENT_H_
#define KUBE_TESTS_UNIT_TRANSPORT_SERVER_HTTP2_CLIENT_H_

#include <nghttp2/nghttp2.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tests/unit/transport_server/raw_client.h"

namespace kube::transport::testing {

struct Http2Answer {
  int status = 0;
  std::vector<int> informational;
  std::map<std::string, std::string> headers;
  std::string body;
  bool ended = false;   ///< END_STREAM was seen
  bool closed = false;  ///< the stream is over, for good or bad
  std::uint32_t error_code = 0;
};

class Http2Client {
 public:
  /// `window`: flow-control window per stream that this client grants, never topped up when `hold_window`.
  explicit Http2Client(RawClient* raw, std::int32_t window = 1 << 20, bool hold_window = false);
  ~Http2Client();
  Http2Client(const Http2Client&) = delete;
  Http2Client& operator=(const Http2Client&) = delete;

  using Fields = std::vector<std::pair<std::string, std::string>>;
  std::int32_t Submit(const std::string& method, const std::string& path, const std::string& body = "",
                      const Fields& fields = {});
  void Cancel(std::int32_t id);
  bool Flush();
  /// Sends and reads until `done`; false if the connection ended first.
  bool RunUntil(const std::function<bool()>& done);
  Http2Answer& answer(std::int32_t id) { return answers_[id]; }
  Http2Answer Fetch(const std::string& method, const std::string& path, const std::string& body = "",
                    const Fields& fields = {});
  bool goaway() const { return goaway_; }
  std::uint32_t goaway_error() const { return goaway_error_; }
  std::uint32_t remote_setting(nghttp2_settings_id id) const {
    return nghttp2_session_get_remote_settings(session_, id);
  }
  std::int32_t remote_connection_window() const { return nghttp2_session_get_remote_window_size(session_); }

 private:
  friend struct ClientCallbacks;
  RawClient* raw_;
  nghttp2_session* session_ = nullptr;
  std::map<std::int32_t, Http2Answer> answers_;
  std::map<std::int32_t, std::pair<std::string, std::size_t>> bodies_;
  bool goaway_ = false;
  std::uint32_t goaway_error_ = 0;
};

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_SERVER_HTTP2_CLIENT_H_
