#include "src/transport/retry.h"

#include <algorithm>
#include <charconv>

#include "src/transport/http_date.h"
#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

constexpr std::chrono::milliseconds kFirstPause{10};
constexpr std::chrono::milliseconds kLongestPause{1000};

bool DialFailed(TransportPhase phase) {
  return phase == TransportPhase::kRequest || phase == TransportPhase::kResolve || phase == TransportPhase::kConnect ||
         phase == TransportPhase::kProxy || phase == TransportPhase::kTls;
}

}  // namespace

bool IsSafeMethod(std::string_view method) { return method == "GET" || method == "HEAD" || method == "OPTIONS"; }

std::optional<std::chrono::milliseconds> RetryDelay(const Failure& failure, std::string_view method, bool idempotent,
                                                    int attempts, double jitter) {
  if (DialFailed(failure.phase) || failure.too_large) return std::nullopt;
  const bool allowed = failure.never_acted ? attempts <= kMaxRefusedRepeats
                                           : failure.connection_lost && (idempotent || IsSafeMethod(method)) &&
                                                 attempts <= kMaxLostRepeats;
  if (!allowed) return std::nullopt;
  if (attempts <= 1) return std::chrono::milliseconds(0);
  const auto pause = std::min(kFirstPause * (1 << std::min(attempts - 2, 16)), kLongestPause);
  return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(pause.count()) * (0.5 + jitter / 2)));
}

bool MayRetryStatus(int status, std::string_view method, bool idempotent) {
  if (status == 429 || status == 503) return true;
  return status >= 500 && (idempotent || IsSafeMethod(method));
}

std::optional<std::chrono::milliseconds> RetryAfter(const Headers& headers, std::chrono::system_clock::time_point now) {
  const std::string_view text = TrimValue(headers.Get("retry-after"));
  if (text.empty()) return std::nullopt;
  std::uint32_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc() && end == text.data() + text.size()) return std::chrono::seconds(seconds);
  const auto date = ParseHttpDate(text, now);
  if (!date) return std::nullopt;
  const auto from = ParseHttpDate(TrimValue(headers.Get("date")), now).value_or(now);
  return std::max(std::chrono::ceil<std::chrono::milliseconds>(*date - from), std::chrono::milliseconds(0));
}

std::chrono::milliseconds WithJitter(std::chrono::milliseconds pause, double jitter) {
  const auto spread = std::max(pause / 10, std::chrono::milliseconds(50));
  return pause + std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(spread.count()) * jitter));
}

}  // namespace kube::transport
