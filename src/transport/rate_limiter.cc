#include "kube/transport/rate_limiter.h"

#include <algorithm>

#include "kube/transport/errors.h"
#include "src/transport/pause.h"

namespace kube {

TokenBucket::TokenBucket(double qps, int burst, std::function<Clock::time_point()> now)
    : qps_(qps), burst_(std::max(burst, 1)), now_(std::move(now)), tokens_(burst_), last_(now_()), latest_(last_) {}

TokenBucket::Clock::time_point TokenBucket::Reserve() {
  std::lock_guard lock(mutex_);
  const auto now = now_();
  const std::chrono::duration<double> passed = now - last_;
  tokens_ = std::min(burst_, tokens_ + passed.count() * qps_) - 1;
  last_ = now;
  auto when = now;
  if (tokens_ < 0) when += std::chrono::ceil<Clock::duration>(std::chrono::duration<double>(-tokens_ / qps_));
  latest_ = std::max(latest_, when);
  return when;
}

void TokenBucket::GiveBack(Clock::time_point when) {
  std::lock_guard lock(mutex_);
  // What was handed out behind this one keeps its time; so much of the token is spent already.
  const std::chrono::duration<double> behind = latest_ - when;
  const double left = 1 - behind.count() * qps_;
  if (left > 0) tokens_ = std::min(burst_, tokens_ + left);
}

void TokenBucket::Wait(const CallContext& context) {
  if (context.stop.stop_requested()) throw CancelledError("cancelled by the caller", false);
  const auto when = Reserve();
  if (context.deadline && when > *context.deadline) {
    GiveBack(when);
    throw TimeoutError("the client-side rate limit (qps, burst) lets the request go only after its deadline", false);
  }
  if (when <= now_()) return;
  if (!transport::PauseUntil(when, context.stop)) {
    GiveBack(when);
    throw CancelledError("cancelled by the caller while waiting for the client-side rate limit", false);
  }
}

}  // namespace kube
