// HTTP/1.1 messages as bytes: an incremental parser for both roles and the writers of heads and chunks. No I/O.
#ifndef KUBE_SRC_TRANSPORT_HTTP1_CODEC_H_
#define KUBE_SRC_TRANSPORT_HTTP1_CODEC_H_

#include <kube/transport/http.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kube::transport {

/// The head of a request or a response.
struct Http1Head {
  std::string method;  ///< requests
  std::string target;  ///< requests
  int status = 0;      ///< responses
  std::string reason;  ///< responses; may be empty
  int version = 11;    ///< 10 or 11
  Headers headers;
  /// The connection may carry another message after this one, as far as this side has a say.
  bool keep_alive = false;
  bool chunked = false;
  std::optional<std::uint64_t> content_length;
  /// Value of `Upgrade` when `Connection` names upgrade too; else empty.
  std::string upgrade;
  bool expect_continue = false;  ///< requests: `Expect: 100-continue`
};

/// Receives what a parser finds, from inside `Feed`. It must not call the parser back.
class Http1Sink {
 public:
  virtual ~Http1Sink() = default;
  virtual void OnHead(Http1Head head) = 0;
  /// A piece of the body, without framing; it points into the fed bytes (or the parser's own store) and is valid during
  /// the call only.
  virtual void OnBody(std::string_view piece) = 0;
  /// A 1xx response other than 101. The final one follows.
  virtual void OnInformational(Http1Head /*head*/) {}  // NOLINT(performance-unnecessary-value-param): as OnHead
};

enum class Http1Role { kRequest, kResponse };

enum class Http1State {
  kMore,    ///< the message goes on: feed more
  kDone,    ///< the message is complete; `Reset` before the next
  kFailed,  ///< see `error()`; the connection is unusable
};

enum class Http1Error { kNone, kMalformed, kHeaderTooLarge, kUnsupportedVersion, kUnsupportedEncoding, kTruncated };

struct Http1Progress {
  /// Bytes of the fed piece that belong to this message. With kMore all of them; with kDone the rest is the next
  /// message's, or after a 101 the new protocol's.
  std::size_t consumed;
  Http1State state;
};

/// Parses one message after another, bytes coming in pieces of any size. Keeps at most `max_header_bytes` plus one
/// piece; bodies pass through. Each piece should be no larger than the caller is ready to take as body at once: feeding
/// less is the way to pause. Not synchronized.
///
/// Refused: both Content-Length and Transfer-Encoding, conflicting lengths, and requests whose last transfer coding is
/// not chunked (request smuggling); trailers are checked and dropped.
class Http1Parser {
 public:
  Http1Parser(Http1Role role, Http1Sink* sink, std::size_t max_header_bytes);
  ~Http1Parser();
  Http1Parser(const Http1Parser&) = delete;
  Http1Parser& operator=(const Http1Parser&) = delete;

  /// Makes ready for the next message. `no_body`: a response to HEAD (or a 2xx to CONNECT), which has none whatever its
  /// headers say.
  void Reset(bool no_body = false);

  Http1Progress Feed(std::string_view bytes);
  /// The peer ended the connection: kDone if that ends the body, kMore if no message had begun, else kFailed.
  Http1State FeedEof();

  /// At least one byte of the present message was seen.
  bool started() const;
  Http1Error error() const;
  /// In words, without bytes of the message.
  std::string_view error_text() const;

 private:
  class Impl;
  template <bool kIsRequest>
  class Typed;
  std::unique_ptr<Impl> impl_;
};

/// Appends "POST /x HTTP/1.1", the fields and the empty line. False, and nothing appended, when the method is not a
/// token, the target has blanks or control characters, or a field is not `IsValidField`.
[[nodiscard]] bool AppendRequestHead(std::string& out, std::string_view method, std::string_view target,
                                     const Headers& headers);
/// Appends "HTTP/1.1 200 OK", the fields and the empty line; false as above.
[[nodiscard]] bool AppendResponseHead(std::string& out, int status, const Headers& headers);
/// Appends one chunk; nothing for an empty one, which would end the body.
void AppendChunk(std::string& out, std::string_view data);
/// Appends the size line of a chunk of that many bytes (> 0); "\r\n" must follow the data.
void AppendChunkHeader(std::string& out, std::size_t size);
void AppendLastChunk(std::string& out);

/// The name is a token, and the value has no CR, LF or NUL.
bool IsValidField(std::string_view name, std::string_view value);
/// RFC 9110's phrase, or "Status" for unknown codes.
std::string_view ReasonPhrase(int status);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_HTTP1_CODEC_H_
