// How a transport reaches its endpoint.
#ifndef KUBE_TRANSPORT_OPTIONS_H_
#define KUBE_TRANSPORT_OPTIONS_H_

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "kube/transport/authenticator.h"
#include "kube/transport/middleware.h"
#include "kube/transport/observer.h"
#include "kube/transport/rate_limiter.h"
#include "kube/transport/warning.h"

namespace kube {

/// TLS settings, all PEM bytes in memory. The minimum version is TLS 1.2 (client-go transport/transport.go).
struct TlsOptions {
  std::string ca_pem = {};            ///< trusted authorities; empty: the system's
  std::string client_cert_pem = {};   ///< client certificate, leaf first; empty: none
  std::string client_key_pem = {};    ///< its private key, unencrypted
  std::string server_name = {};       ///< for SNI and the name check; empty: the host
  bool insecure_skip_verify = false;  ///< accept any certificate; refused together with `ca_pem`, as client-go does

  bool operator==(const TlsOptions&) const = default;
};

/// TLS settings that change while a transport lives: certificates that someone replaces from time to time.
class TlsSource {
 public:
  virtual ~TlsSource() = default;

  /// The settings for new connections; null means TransportOptions::tls as it is. Asked before each attempt, after the
  /// authenticator, on the thread that makes the call, from many threads at once: must be quick, and give the same
  /// pointer as long as nothing changes. With another one, connections made before close once their requests are done.
  /// Settings that cannot be used are passed over.
  virtual std::shared_ptr<const TlsOptions> Current() = 0;
};

/// A proxy on the way to the endpoint. By http and https an https endpoint is reached through CONNECT and a plain one
/// by requests in absolute form, as Go does; socks5 (RFC 1928) looks up names itself. An https proxy must show a
/// certificate for its host by the system's authorities or those of TlsOptions (of TlsSource, too), and sees no client
/// certificate.
struct ProxyOptions {
  std::string scheme = {};  ///< "http", "https", "socks5"; empty: no proxy
  std::string host = {};
  std::uint16_t port = 0;     ///< 0: 80, 443, 1080
  std::string username = {};  ///< sent to the proxy only; never in messages
  std::string password = {};  ///< a secret

  bool operator==(const ProxyOptions&) const = default;
};

/// One endpoint and how to talk to it. Defaults are client-go's where a source is named.
struct TransportOptions {
  std::string scheme = "https";  ///< "https" or "http"
  std::string host = {};         ///< name or address; an IPv6 address with or without brackets
  std::uint16_t port = 0;        ///< 0: 443 for https, 80 for http
  TlsOptions tls = {};
  /// Replaces `tls` in time; may be null. `server_name` and `insecure_skip_verify` are always those of `tls`.
  std::shared_ptr<TlsSource> tls_source = {};
  ProxyOptions proxy = {};
  /// Asked per attempt for credentials; may be null.
  std::shared_ptr<Authenticator> authenticator = {};

  bool http2 = true;             ///< offer h2 by ALPN; HTTP/1.1 is spoken where the server has no h2
  bool http2_cleartext = false;  ///< speak HTTP/2 at once over plain http (prior knowledge) instead of HTTP/1.1

  std::chrono::milliseconds dial_timeout{30'000};           ///< per TCP connect (client-go transport/cache.go)
  std::chrono::milliseconds tls_handshake_timeout{10'000};  ///< (client-go transport/cache.go)
  std::chrono::milliseconds idle_timeout{90'000};           ///< unused connections close (Go net/http default)
  std::chrono::milliseconds ping_after{30'000};     ///< HTTP/2 silence before a PING; 0: never (apimachinery http.go)
  std::chrono::milliseconds ping_timeout{15'000};   ///< no answer to it: the connection is dead (apimachinery http.go)
  std::chrono::milliseconds tcp_keepalive{30'000};  ///< idle time before TCP probes (client-go transport/cache.go)

  std::uint32_t stream_window = 4u << 20;        ///< bytes one unread HTTP/2 stream may buffer here
  std::uint32_t connection_window = 64u << 20;   ///< bytes in flight on one HTTP/2 connection
  std::size_t max_streams_per_connection = 100;  ///< beyond min(this, the peer's limit) another connection is opened
  std::size_t max_idle_http1_connections = 25;   ///< (client-go transport/cache.go)
  std::size_t max_header_bytes = 1u << 20;       ///< names and values of one answer; Go takes 10 MiB, curl 300 kB

  // What follows belongs to a handle, not to its connections: see Transport::Shared.

  std::vector<std::shared_ptr<Middleware>> middleware = {};  ///< outermost first
  std::vector<std::shared_ptr<Observer>> observers = {};     ///< (these are the connections' too)
  std::shared_ptr<RateLimiter> rate_limiter = {};            ///< null: no limit
  std::shared_ptr<WarningHandler> warning_handler = {};      ///< null: warnings are only in CallInfo
  bool compression =
      true;  ///< ask for gzip, and inflate it; a request with an Accept-Encoding of its own is left alone
  /// Largest body of an answer that is read whole, after inflating: more throws BodyTooLargeError. Streams have no
  /// limit.
  std::size_t max_body_bytes = std::size_t{1} << 30;
  int max_retries = 10;  ///< repeats of a request after answers with Retry-After (client-go rest/request.go)
  std::chrono::milliseconds longest_retry_after{300'000};  ///< an answer that asks for more is handed out instead

  bool operator==(const TransportOptions&) const = default;
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_OPTIONS_H_
