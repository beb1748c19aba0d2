// What is said to a proxy before the connection is ours: HTTP CONNECT and SOCKS5. Pure: bytes in, bytes out.
#ifndef KUBE_SRC_TRANSPORT_PROXY_DIALOGUE_H_
#define KUBE_SRC_TRANSPORT_PROXY_DIALOGUE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "kube/transport/options.h"

namespace kube::transport {

/// One conversation. Send `output` and clear it; read exactly `Wanted` bytes and give them to `Take`; until that is 0.
/// Never asks for a byte that belongs to the connection behind the proxy.
class ProxyDialogue {
 public:
  virtual ~ProxyDialogue() = default;
  virtual std::size_t Wanted() const = 0;
  /// False: it failed, `error` says why (without credentials).
  virtual bool Take(std::string_view bytes) = 0;

  std::string output;
  std::string error;
};

/// Asks the proxy for a connection to host and port. `proxy.scheme` decides the protocol. Host names are looked up by
/// the proxy.
std::unique_ptr<ProxyDialogue> NewProxyDialogue(const ProxyOptions& proxy, const std::string& host, std::uint16_t port);

/// The value of Proxy-Authorization, or empty without a user name.
std::string ProxyAuthorization(const ProxyOptions& proxy);

/// `http://host:port`, without credentials.
std::string ProxyName(const ProxyOptions& proxy);

/// Throws TransportError (kProxy) for a scheme, host or credentials that cannot be; fills in the scheme's usual port.
void CheckProxy(ProxyOptions* proxy);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_PROXY_DIALOGUE_H_
