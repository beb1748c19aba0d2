// From a Config to what the transport needs: the one place where files are read and combinations refused.
#ifndef KUBE_SRC_CONFIG_TRANSPORT_OPTIONS_H_
#define KUBE_SRC_CONFIG_TRANSPORT_OPTIONS_H_

#include <string>

#include "kube/config/config.h"
#include "kube/transport/http.h"
#include "kube/transport/options.h"
#include "src/config/environment.h"

namespace kube::config {

/// What a client builds its transport and its requests from.
struct Connection {
  TransportOptions transport{};
  /// Put before every path: empty, or `/prefix` with no slash at the end.
  std::string path_prefix{};
  /// For every request, each unless the request has its own: `User-Agent`, and the `Impersonate-*` headers (none of
  /// these when the request has an `Impersonate-User`).
  Headers headers{};
};

/// Reads certificates and keys, and makes the authenticator. For an http server neither an authenticator nor a client
/// certificate is set: credentials do not travel in clear text. **Throws** `ConfigError` with all faults: a bad URL,
/// insecure together with a CA, a token together with basic authentication, a certificate without its key or the other
/// way round, files that cannot be read or hold no PEM, impersonation without a user, characters that no header may
/// carry.
Connection ToConnection(const Config& config);

/// Adds the connection's headers to a request's, as `Connection::headers` says.
void AddDefaultHeaders(const Headers& defaults, Headers* request);

/// The key part of an `Impersonate-Extra-` header: bytes that no header name may have, and `%`, as `%XX`
/// (client-go transport/round_trippers.go).
std::string EscapeExtraKey(const std::string& key);

/// Applies DISABLE_HTTP2, HTTP2_READ_IDLE_TIMEOUT_SECONDS and HTTP2_PING_TIMEOUT_SECONDS (apimachinery
/// util/net/http.go).
void ApplyHttp2Environment(const Environment& environment, TransportOptions* options);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_TRANSPORT_OPTIONS_H_
