#include "tests/unit/transport_server/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>

namespace kube::transport::testing {

RawClient::RawClient(std::uint16_t port, SSL_CTX* tls, std::string_view alpn) {
  fd_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const timeval patience{20, 0};
  setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  const int on = 1;
  setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  connected_ = connect(fd_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  if (!connected_ || tls == nullptr) return;
  ssl_ = SSL_new(tls);
  if (!alpn.empty()) {
    SSL_set_alpn_protos(ssl_, reinterpret_cast<const unsigned char*>(alpn.data()),
                        static_cast<unsigned int>(alpn.size()));
  }
  SSL_set_fd(ssl_, fd_);
  connected_ = SSL_connect(ssl_) == 1;
}

RawClient::~RawClient() { Close(); }

void RawClient::Close() {
  if (ssl_ != nullptr) SSL_free(ssl_);
  ssl_ = nullptr;
  if (fd_ >= 0) close(fd_);
  fd_ = -1;
}

std::string RawClient::protocol() const {
  const unsigned char* name = nullptr;
  unsigned int size = 0;
  SSL_get0_alpn_selected(ssl_, &name, &size);
  return std::string(reinterpret_cast<const char*>(name), size);
}

bool RawClient::Send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ssl_ != nullptr ? SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size()))
                                         : send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

std::string RawClient::ReadSome() {
  if (!buffer_.empty()) {
    std::string taken;
    taken.swap(buffer_);
    return taken;
  }
  char buffer[16384];
  const ssize_t got = ssl_ != nullptr ? SSL_read(ssl_, buffer, sizeof buffer) : recv(fd_, buffer, sizeof buffer, 0);
  if (got < 0) broken_ = true;
  return got > 0 ? std::string(buffer, static_cast<std::size_t>(got)) : std::string();
}

std::string RawClient::ReadUntil(std::string_view mark) {
  std::string all;
  for (;;) {
    const std::size_t at = all.find(mark);
    if (at != std::string::npos) {
      buffer_ = all.substr(at + mark.size());
      all.resize(at + mark.size());
      return all;
    }
    const std::string some = ReadSome();
    if (some.empty()) return all;
    all += some;
  }
}

std::string RawClient::ReadResponse(std::string* body) {
  const std::string head = ReadUntil("\r\n\r\n");
  std::string content;
  if (head.find("Transfer-Encoding: chunked") != std::string::npos) {
    for (;;) {
      const std::size_t size = std::strtoul(ReadUntil("\r\n").c_str(), nullptr, 16);
      std::string chunk;
      while (chunk.size() < size + 2) {
        const std::string some = ReadSome();
        if (some.empty()) return head;
        chunk += some;
      }
      buffer_ = chunk.substr(size + 2);
      if (size == 0) break;
      content += chunk.substr(0, size);
    }
  } else if (const std::size_t at = head.find("ontent-"); at != std::string::npos) {
    std::string lower = head;
    for (char& c : lower) c = static_cast<char>(tolower(c));
    const std::size_t length_at = lower.find("content-length: ");
    const std::size_t size =
        length_at == std::string::npos ? 0 : std::strtoul(lower.c_str() + length_at + 16, nullptr, 10);
    while (content.size() < size) {
      const std::string some = ReadSome();
      if (some.empty()) break;
      content += some;
    }
    if (content.size() > size) buffer_ = content.substr(size);
    content.resize(std::min(content.size(), size));
  }
  if (body != nullptr) *body = content;
  return head;
}

std::string RawClient::ReadToEnd() {
  std::string all;
  for (;;) {
    const std::string some = ReadSome();
    if (some.empty()) return all;
    all += some;
  }
}

void RawClient::ShutdownSending() { shutdown(fd_, SHUT_WR); }

}  // namespace kube::transport::testing
