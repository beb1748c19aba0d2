#include "far_end.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kube::transport::testing {

const TestCert& Authority() {
  static const TestCert cert = MakeAuthority("test authority");
  return cert;
}

const TestCert& ServerCert() {
  static const TestCert cert = MakeCert(Authority(), "server", "DNS:localhost,IP:127.0.0.1");
  return cert;
}

ServerOptions TlsServer(std::shared_ptr<ServerFaults> faults) {
  ServerOptions options;
  auto tls = std::make_shared<ServerTls>();
  tls->cert_chain_pem = ServerCert().cert_pem;
  tls->key_pem = ServerCert().key_pem;
  options.tls = tls;
  options.faults = std::move(faults);
  return options;
}

TransportOptions TlsClient(const HttpServer& server) {
  TransportOptions options;
  options.host = "127.0.0.1";
  options.port = server.port();
  options.tls.ca_pem = Authority().cert_pem;
  return options;
}

TransportOptions PlainClient(std::uint16_t port) {
  TransportOptions options;
  options.scheme = "http";
  options.host = "127.0.0.1";
  options.port = port;
  return options;
}

bool ScriptedPeer::Link::ReadUntil(std::string_view text) {
  char buffer[4096];
  std::size_t at;
  while ((at = seen_.find(text)) == std::string::npos) {
    const ssize_t got = recv(fd_, buffer, sizeof buffer, 0);
    if (got <= 0) return false;
    seen_.append(buffer, static_cast<std::size_t>(got));
  }
  seen_.erase(0, at + text.size());
  return true;
}

void ScriptedPeer::Link::ReadToEnd() {
  char buffer[4096];
  while (recv(fd_, buffer, sizeof buffer, 0) > 0) {
  }
}

bool ScriptedPeer::Link::Send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

ScriptedPeer::ScriptedPeer(std::function<void(Link&, int)> script) : script_(std::move(script)) {
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || listen(listener_, 64) != 0 ||
      getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    throw std::runtime_error("cannot listen on loopback");
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] {
    for (int number = 0;; ++number) {
      const int fd = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
      if (fd < 0) return;
      Link link(fd);
      script_(link, number);
      close(fd);
    }
  });
}

ScriptedPeer::~ScriptedPeer() {
  shutdown(listener_, SHUT_RDWR);
  thread_.join();
  close(listener_);
}

}  // namespace kube::transport::testing
