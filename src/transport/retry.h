// When a request is sent again by itself. Pure.
#ifndef KUBE_SRC_TRANSPORT_RETRY_H_
#define KUBE_SRC_TRANSPORT_RETRY_H_

#include <chrono>
#include <optional>
#include <string_view>

#include "kube/transport/http.h"
#include "src/transport/failure.h"

namespace kube::transport {

/// Repeats of a request the peer did not act on. Go's HTTP/2 client stops after 6 with growing pauses of seconds;
/// ours are shorter, so there may be more.
inline constexpr int kMaxRefusedRepeats = 10;
/// Repeats of a GET, HEAD or OPTIONS whose connection was lost before the answer.
inline constexpr int kMaxLostRepeats = 3;

/// Methods whose repetition cannot change anything. PUT and DELETE are idempotent too, but their second answer may be
/// another (409, 404) than the first, which got lost.
bool IsSafeMethod(std::string_view method);

/// How long to wait before the next attempt, or nothing if the failure is final. `idempotent`: the caller vouches for
/// the request. `attempts` counts those made, from 1; `jitter` in [0, 1) spreads the pause. The first repeat is
/// immediate: a fresh connection is usually all it takes.
std::optional<std::chrono::milliseconds> RetryDelay(const Failure& failure, std::string_view method, bool idempotent,
                                                    int attempts, double jitter);

/// Whether a request may be repeated after an answer of this status with Retry-After: 429 and 503 say that the server
/// did not act; behind any other 5xx it may have.
bool MayRetryStatus(int status, std::string_view method, bool idempotent);

/// Retry-After as a pause: seconds, or a date, which is taken relative to the answer's own Date where that is there, so
/// that clocks need not agree. A date in the past is a pause of 0. Nothing when absent or malformed.
std::optional<std::chrono::milliseconds> RetryAfter(const Headers& headers, std::chrono::system_clock::time_point now);

/// Up to a tenth more, but at least up to 50 ms.
std::chrono::milliseconds WithJitter(std::chrono::milliseconds pause, double jitter);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_RETRY_H_
