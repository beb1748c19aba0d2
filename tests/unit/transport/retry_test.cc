#include "src/transport/retry.h"

#include <gtest/gtest.h>

namespace kube::transport {
namespace {

Failure Refused() { return {TransportPhase::kSend, "refused", /*never_acted=*/true, /*connection_lost=*/false}; }
Failure Lost() { return {TransportPhase::kReceive, "lost", /*never_acted=*/false, /*connection_lost=*/true}; }

TEST(RetryDelay, RepeatsAnyMethodThatThePeerDidNotActOn) {
  for (const char* method : {"GET", "POST", "PATCH", "PUT", "DELETE"}) {
    EXPECT_TRUE(RetryDelay(Refused(), method, 1, 0.0)) << method;
  }
}

TEST(RetryDelay, RepeatsOnlySafeMethodsAfterALostConnection) {
  for (const char* method : {"GET", "HEAD", "OPTIONS"}) EXPECT_TRUE(RetryDelay(Lost(), method, 1, 0.0)) << method;
  for (const char* method : {"POST", "PATCH", "PUT", "DELETE", "get"}) {
    EXPECT_FALSE(RetryDelay(Lost(), method, 1, 0.0)) << method;
  }
}

TEST(RetryDelay, GivesUpAfterItsLimits) {
  EXPECT_TRUE(RetryDelay(Refused(), "POST", kMaxRefusedRepeats, 0.0));
  EXPECT_FALSE(RetryDelay(Refused(), "POST", kMaxRefusedRepeats + 1, 0.0));
  EXPECT_TRUE(RetryDelay(Lost(), "GET", kMaxLostRepeats, 0.0));
  EXPECT_FALSE(RetryDelay(Lost(), "GET", kMaxLostRepeats + 1, 0.0));
}

TEST(RetryDelay, DoesNotRepeatDialFailures) {
  for (const auto phase : {TransportPhase::kRequest, TransportPhase::kResolve, TransportPhase::kConnect,
                           TransportPhase::kProxy, TransportPhase::kTls}) {
    EXPECT_FALSE(RetryDelay({phase, "no way in", true, false}, "GET", 1, 0.0)) << ToString(phase);
  }
}

TEST(RetryDelay, DoesNotRepeatWhatTheServerAnsweredBadly) {
  EXPECT_FALSE(RetryDelay({TransportPhase::kProtocol, "nonsense", false, false}, "GET", 1, 0.0));
  Failure too_large{TransportPhase::kProtocol, "too large", false, true};
  too_large.too_large = true;
  EXPECT_FALSE(RetryDelay(too_large, "GET", 1, 0.0));
}

TEST(RetryDelay, RepeatsAtOnceThenWithGrowingBoundedPauses) {
  using std::chrono::milliseconds;
  EXPECT_EQ(RetryDelay(Refused(), "GET", 1, 0.9), milliseconds(0));
  EXPECT_EQ(RetryDelay(Refused(), "GET", 2, 0.0), milliseconds(5));
  EXPECT_EQ(RetryDelay(Refused(), "GET", 4, 0.0), milliseconds(20));
  EXPECT_GT(*RetryDelay(Refused(), "GET", 4, 0.9), milliseconds(20));
  EXPECT_LE(*RetryDelay(Refused(), "GET", 10, 0.999), milliseconds(1000));
}

}  // namespace
}  // namespace kube::transport
