// The proxy that the environment names, by the rules of Go's golang.org/x/net/http/httpproxy. Pure.
#ifndef KUBE_SRC_CONFIG_PROXY_ENVIRONMENT_H_
#define KUBE_SRC_CONFIG_PROXY_ENVIRONMENT_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "kube/transport/options.h"
#include "src/config/environment.h"

namespace kube::config {

/// Fills in the proxy for an endpoint from HTTPS_PROXY or HTTP_PROXY (lower case too) and NO_PROXY; none for localhost
/// and loopback addresses. Empty on success, else what is wrong and in which variable.
std::string ProxyFromEnvironment(const Environment& environment, const std::string& scheme, const std::string& host,
                                 std::uint16_t port, ProxyOptions* proxy);

/// Reads `http://user:password@host:port` (https, socks5, or socks5h, which is the same here; percent-escapes in the
/// credentials are undone). Empty on success, else what is wrong with it, without the credentials.
std::string ParseProxyUrl(std::string_view text, ProxyOptions* proxy);

/// Whether NO_PROXY, a list separated by commas, names the host: `*`; an address or a CIDR block; a domain with its
/// subdomains (`.example.org` and `*.example.org`: only these); each but a block with `:port` or without.
bool InNoProxy(std::string_view no_proxy, std::string_view host, std::uint16_t port);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_PROXY_ENVIRONMENT_H_
