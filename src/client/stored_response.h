// One answer in kubectl's HTTP cache: what its file holds, and for whom and how long it may be used. Pure.
#ifndef KUBE_SRC_CLIENT_STORED_RESPONSE_H_
#define KUBE_SRC_CLIENT_STORED_RESPONSE_H_

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "kube/transport/http.h"

namespace kube::internal {

/// An answer with status 200.
struct StoredResponse {
  Headers headers{};
  std::string body{};
};

/// Reads a file: the raw SHA-256 of the HTTP/1.1 message that follows it. Go writes messages that came over HTTP/2 as
/// `HTTP/2.0`, and inflated ones without a length: they end where the file ends. Nothing for a wrong checksum, a
/// message that is malformed, cut off, compressed or followed by more, a head beyond 64 KiB, and any other status.
/// Sources: client-go discovery/cached/disk/round_tripper.go, Go net/http/httputil DumpResponse.
std::optional<StoredResponse> DecodeStoredResponse(std::string file);

/// The file of an answer with status 200. Nothing when a header is none that HTTP allows.
std::optional<std::string> EncodeStoredResponse(Headers headers, std::string_view body);

/// The headers to store of an answer to a request with the headers `request`: what a cache needs and no more, so that
/// cookies and the like never reach the disk; `X-Varied-<name>` for each request header that the answer depends on; a
/// Date, when the server gave none. Nothing when the answer must not be stored, depends on credentials, or could never
/// be used again: it is neither fresh nor has an ETag.
std::optional<Headers> HeadersToStore(const Headers& answer, const Headers& request,
                                      std::chrono::system_clock::time_point now);

/// Whether a stored answer is one to this request: its `Vary` names only headers that are the same now. Accept-Encoding
/// is the transport's affair and counts as absent.
bool AnswersRequest(const Headers& stored, const Headers& request);

/// Whether a stored answer may be used without asking: not `no-cache`, and younger than its max-age or, without one,
/// than the time from its Date to its Expires. Source: client-go third_party/forked/httpcache.
bool IsFresh(const Headers& stored, std::chrono::system_clock::time_point now);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_STORED_RESPONSE_H_
