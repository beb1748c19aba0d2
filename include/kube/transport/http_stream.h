// An answer that is read while it arrives.
#ifndef KUBE_TRANSPORT_HTTP_STREAM_H_
#define KUBE_TRANSPORT_HTTP_STREAM_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "kube/transport/http.h"

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

  /// Bytes of the body that have arrived so far, as on the wire (compressed). From any thread. 0 where the stream is
  /// middleware's own and does not say.
  virtual std::uint64_t received_bytes() const { return 0; }

  /// Ends the stream: a blocked or later read throws `CancelledError`. From any thread, any number of times.
  virtual void Cancel() noexcept = 0;
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_HTTP_STREAM_H_
