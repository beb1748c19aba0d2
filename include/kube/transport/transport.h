// The HTTP client below everything: connections, TLS, HTTP/2 and HTTP/1.1, repeats that are safe.
#ifndef KUBE_TRANSPORT_TRANSPORT_H_
#define KUBE_TRANSPORT_TRANSPORT_H_

#include <cstddef>
#include <memory>
#include <string>

#include "kube/transport/call.h"
#include "kube/transport/errors.h"
#include "kube/transport/http.h"
#include "kube/transport/options.h"

namespace kube {

/// An answer whose body is still arriving. One thread reads; `Cancel` may come from any other. The destructor gives up
/// the rest (the server is told), without blocking. Unread bytes are bounded by the stream window: a slow reader stops
/// its own stream, no other. Keeps its transport's connections alive.
class HttpStream {
 public:
  virtual ~HttpStream() = default;

  virtual int status() const = 0;
  virtual const Headers& headers() const = 0;
  /// How often the request was sent until this answer.
  virtual int attempts() const = 0;

  /// Blocks until bytes are there, then replaces `*block` by all that have arrived (whole buffers change hands, nothing
  /// is copied; give the same string back each time and its memory is used again). False, with `*block` empty, at the
  /// clean end of the body. Throws `TransportError` if the body breaks off, `TimeoutError`, `CancelledError`.
  virtual bool ReadSome(std::string* block) = 0;

  /// Blocks until bytes are there, then copies at most `capacity`; 0 at the clean end. Throws as `ReadSome`. May be
  /// mixed with `ReadSome`.
  virtual std::size_t Read(char* buffer, std::size_t capacity) = 0;

  /// Ends the stream: a blocked or later read throws `CancelledError`. From any thread, any number of times.
  virtual void Cancel() noexcept = 0;
};

/// The connections to one endpoint. A cheap handle: copies share the same connections and one I/O thread, and calls
/// are safe from any number of threads. Connections are opened when first needed. The last handle or stream to go
/// closes them. Not usable in a child after fork().
///
/// A request is sent again by itself only when that is safe: always if the peer says it did not act on it
/// (REFUSED_STREAM, GOAWAY below its stream) or nothing was sent; after a lost connection only GET, HEAD and OPTIONS,
/// and only if no byte of the answer had come; once after 401 if the authenticator has new credentials. Statuses such
/// as 429 and 503 are answers here.
class Transport {
 public:
  class Impl;  // the library's own

  /// Checks the options and loads certificates; opens no connection. Throws `TransportError` (kTls for bad PEM,
  /// kRequest for a bad host or scheme, kProxy for a proxy).
  explicit Transport(TransportOptions options);

  /// Sends the request and reads the whole answer. `max_body_bytes` bounds the body; a larger one throws
  /// `BodyTooLargeError`. Blocks; costs one hop to the I/O thread and back. Never calls back.
  HttpResponse RoundTrip(HttpRequest request, const CallContext& context = {},
                         std::size_t max_body_bytes = kUnlimitedBody) const;

  /// Sends the request and returns once the answer's headers are there. The context holds for the stream's whole life.
  std::unique_ptr<HttpStream> Open(HttpRequest request, const CallContext& context = {}) const;

  /// Lets running calls finish on their connections and opens new ones for what follows (after a change of
  /// credentials, say). Does not block.
  void CloseIdleConnections() const;

  const TransportOptions& options() const;

  static constexpr std::size_t kUnlimitedBody = static_cast<std::size_t>(-1);

 private:
  std::shared_ptr<Impl> impl_;
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_TRANSPORT_H_
