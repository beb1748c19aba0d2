// The HTTP client below everything: connections, TLS, HTTP/2 and HTTP/1.1, repeats that are safe.
#ifndef KUBE_TRANSPORT_TRANSPORT_H_
#define KUBE_TRANSPORT_TRANSPORT_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "kube/transport/call.h"
#include "kube/transport/call_info.h"
#include "kube/transport/errors.h"
#include "kube/transport/http.h"
#include "kube/transport/http_stream.h"
#include "kube/transport/options.h"

namespace kube {

/// The connections to one endpoint. A cheap handle: copies share the same connections and one I/O thread, and calls
/// are safe from any number of threads. Connections are opened when first needed. The last handle or stream to go
/// closes them. Not usable in a child after fork().
///
/// A request is sent again by itself only when that is safe (docs/adr/0007-what-is-sent-again.md):
/// - always if the peer says it did not act on it (REFUSED_STREAM, GOAWAY below its stream) or nothing was sent;
/// - after a connection lost before the answer's headers only GET, HEAD, OPTIONS and what the caller calls idempotent;
/// - after an answer with Retry-After (seconds or a date): 429 and 503 always, other 5xx as after a lost connection.
/// The
///   pause is up to a tenth longer than asked for, so that many clients do not come back at once;
/// - once after 401 if the authenticator has new credentials.
///
/// Redirects are not followed: credentials go to the endpoint only.
class Transport {
 public:
  class Impl;  // the library's own

  /// Checks the options and loads certificates; opens no connection. Throws `TransportError` (kTls for bad PEM,
  /// kRequest for a bad host or scheme, kProxy for a proxy).
  explicit Transport(TransportOptions options);

  /// The same, but on the connections of any living transport made so, in this process, with equal options as far as
  /// connections are concerned (everything but authenticator, middleware, limiter, warning handler and retries). The
  /// last of them to go closes the connections. Source: the TLS transport cache of client-go transport/cache.go.
  static Transport Shared(TransportOptions options);

  /// Sends the request and reads the whole answer. `max_body_bytes` bounds the body (absent: the options' limit); a
  /// larger one throws `BodyTooLargeError`. Blocks; costs one hop to the I/O thread and back. Hooks run on the calling
  /// thread.
  HttpResponse RoundTrip(HttpRequest request, const CallContext& context = {},
                         std::optional<std::size_t> max_body_bytes = std::nullopt) const;

  /// Sends the request and returns once the answer's headers are there. The context holds for the stream's whole life.
  std::unique_ptr<HttpStream> Open(HttpRequest request, const CallContext& context = {}) const;

  /// Lets running calls finish on their connections and opens new ones for what follows (after a change of
  /// credentials, say). Does not block.
  void CloseIdleConnections() const;

  const TransportOptions& options() const;

 private:
  explicit Transport(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

  std::shared_ptr<Impl> impl_;
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_TRANSPORT_H_
