#include "src/transport/server_listener.h"

#include <arpa/inet.h>
#include <errno.h>
#include <kube/meta/error.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

#include "src/transport/socket.h"

namespace kube::transport {
namespace {

constexpr int kBacklog = 1024;

union AnyAddress {
  sockaddr any;
  sockaddr_in v4;
  sockaddr_in6 v6;
};

std::string Describe(const AnyAddress& address) {
  char text[INET6_ADDRSTRLEN] = "";
  if (address.any.sa_family == AF_INET6) {
    inet_ntop(AF_INET6, &address.v6.sin6_addr, text, sizeof text);
    return JoinHostPort(text, ntohs(address.v6.sin6_port));
  }
  inet_ntop(AF_INET, &address.v4.sin_addr, text, sizeof text);
  return JoinHostPort(text, ntohs(address.v4.sin_port));
}

}  // namespace

std::string JoinHostPort(const std::string& host, std::uint16_t port) {
  const bool v6 = host.find(':') != std::string::npos;
  return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

int Listen(const std::string& address, std::uint16_t port, std::uint16_t* bound_port) {
  AnyAddress where{};
  socklen_t size = 0;
  if (inet_pton(AF_INET, address.c_str(), &where.v4.sin_addr) == 1) {
    where.v4.sin_family = AF_INET;
    where.v4.sin_port = htons(port);
    size = sizeof where.v4;
  } else if (inet_pton(AF_INET6, address.c_str(), &where.v6.sin6_addr) == 1) {
    where.v6.sin6_family = AF_INET6;
    where.v6.sin6_port = htons(port);
    size = sizeof where.v6;
  } else {
    throw Error("cannot listen on \"" + address + "\": not an IPv4 or IPv6 address");
  }
  const int fd = socket(where.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  const int on = 1;
  const bool listening = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
                         bind(fd, &where.any, size) == 0 && listen(fd, kBacklog) == 0 &&
                         getsockname(fd, &where.any, &size) == 0;
  if (!listening) {
    const int saved = errno;
    if (fd >= 0) close(fd);
    throw Error("cannot listen on " + JoinHostPort(address, port) + ": " + ErrnoText(saved));
  }
  *bound_port = ntohs(where.any.sa_family == AF_INET6 ? where.v6.sin6_port : where.v4.sin_port);
  return fd;
}

int Accept(int listener, std::string* peer) {
  AnyAddress from{};
  socklen_t size = sizeof from;
  const int fd = accept4(listener, &from.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (fd < 0) return -1;
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  *peer = Describe(from);
  return fd;
}

}  // namespace kube::transport
