// A blocking client that sends and reads bytes as told, so that tests can also send what no client would.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_SERVER_RAW_CLIENT_H_
#define KUBE_TESTS_UNIT_TRANSPORT_SERVER_RAW_CLIENT_H_

#include <openssl/ssl.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace kube::transport::testing {

class RawClient {
 public:
  /// Connects to a loopback port; with `tls`, as a TLS client of that context, offering `alpn` (wire form).
  explicit RawClient(std::uint16_t port, SSL_CTX* tls = nullptr, std::string_view alpn = {});
  ~RawClient();
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  bool connected() const { return connected_; }
  std::string protocol() const;
  bool Send(std::string_view bytes);
  /// What is there, at least a byte; empty at the end, on a reset, and after 20 s of silence.
  std::string ReadSome();
  /// Reads until `mark` was seen (it is part of the result) or the end.
  std::string ReadUntil(std::string_view mark);
  /// Reads one response by its Content-Length or chunks; the body without framing is in `body`.
  std::string ReadResponse(std::string* body = nullptr);
  std::string ReadToEnd();
  /// The last end was a reset (or any error) and not a clean end.
  bool broken() const { return broken_; }
  void ShutdownSending();
  void Close();

 private:
  int fd_ = -1;
  SSL* ssl_ = nullptr;
  bool connected_ = false;
  bool broken_ = false;
  std::string buffer_;
};

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_SERVER_RAW_CLIENT_H_
