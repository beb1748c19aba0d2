#include "src/transport/retry.h"

#include <algorithm>

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

std::optional<std::chrono::milliseconds> RetryDelay(const Failure& failure, std::string_view method, int attempts,
                                                    double jitter) {
  if (DialFailed(failure.phase) || failure.too_large) return std::nullopt;
  const bool allowed = failure.never_acted
                           ? attempts <= kMaxRefusedRepeats
                           : failure.connection_lost && IsSafeMethod(method) && attempts <= kMaxLostRepeats;
  if (!allowed) return std::nullopt;
  if (attempts <= 1) return std::chrono::milliseconds(0);
  const auto pause = std::min(kFirstPause * (1 << std::min(attempts - 2, 16)), kLongestPause);
  return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(pause.count()) * (0.5 + jitter / 2)));
}

}  // namespace kube::transport
