// The listening socket's system calls.
#ifndef KUBE_SRC_TRANSPORT_SERVER_LISTENER_H_
#define KUBE_SRC_TRANSPORT_SERVER_LISTENER_H_

#include <cstdint>
#include <string>

namespace kube::transport {

/// "127.0.0.1:80" or "[::1]:80".
std::string JoinHostPort(const std::string& host, std::uint16_t port);

/// A non-blocking listening descriptor; `bound_port` gets the port in use. Throws `kube::Error`.
int Listen(const std::string& address, std::uint16_t port, std::uint16_t* bound_port);

/// The next connection, non-blocking and without Nagle's delay; -1 with errno when there is none.
int Accept(int listener, std::string* peer);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SERVER_LISTENER_H_
