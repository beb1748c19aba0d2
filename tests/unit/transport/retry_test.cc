#include "src/transport/retry.h"

#include <gtest/gtest.h>

namespace kube::transport {
namespace {

Failure Refused() { return {TransportPhase::kSend, "refused", /*never_acted=*/true, /*connection_lost=*/false}; }
Failure Lost() { return {TransportPhase::kReceive, "lost", /*never_acted=*/false, /*connection_lost=*/true}; }

TEST(RetryDelay, RepeatsAnyMethodThatThePeerDidNotActOn) {
  for (const char* method : {"GET", "POST", "PATCH", "PUT", "DELETE"}) {
    EXPECT_TRUE(RetryDelay(Refused(), method, false, 1, 0.0)) << method;
  }
}

TEST(RetryDelay, RepeatsOnlySafeMethodsAfterALostConnection) {
  for (const char* method : {"GET", "HEAD", "OPTIONS"})
    EXPECT_TRUE(RetryDelay(Lost(), method, false, 1, 0.0)) << method;
  for (const char* method : {"POST", "PATCH", "PUT", "DELETE", "get"}) {
    EXPECT_FALSE(RetryDelay(Lost(), method, false, 1, 0.0)) << method;
  }
}

TEST(RetryDelay, RepeatsWhatTheCallerVouchesFor) {
  EXPECT_TRUE(RetryDelay(Lost(), "PATCH", true, 1, 0.0));
  EXPECT_FALSE(RetryDelay({TransportPhase::kProtocol, "nonsense", false, false}, "PATCH", true, 1, 0.0));
}

TEST(MayRetryStatus, SparesWhatMayHaveBeenCarriedOut) {
  for (const char* method : {"GET", "POST", "PATCH", "PUT", "DELETE"}) {
    EXPECT_TRUE(MayRetryStatus(429, method, false)) << method;
    EXPECT_TRUE(MayRetryStatus(503, method, false)) << method;
    EXPECT_EQ(MayRetryStatus(500, method, false), method == std::string_view("GET")) << method;
    EXPECT_TRUE(MayRetryStatus(504, method, true)) << method;
    EXPECT_FALSE(MayRetryStatus(409, method, true)) << method;
  }
}

const std::chrono::system_clock::time_point kNow = std::chrono::sys_days(std::chrono::year(2026) / 11 / 25);

TEST(RetryAfter, ReadsSecondsAndDates) {
  using std::chrono::seconds;
  EXPECT_EQ(RetryAfter({{"Retry-After", "7"}}, kNow), seconds(7));
  EXPECT_EQ(RetryAfter({{"Retry-After", " 0 "}}, kNow), seconds(0));
  EXPECT_EQ(RetryAfter({{"Retry-After", "Wed, 25 Nov 2026 00:00:30 GMT"}}, kNow), seconds(30));
  EXPECT_EQ(RetryAfter({{"Retry-After", "Wed, 25 Nov 2020 00:00:30 GMT"}}, kNow), seconds(0));
}

TEST(RetryAfter, TrustsTheServersClockForItsDate) {
  const Headers headers{{"Date", "Wed, 25 Nov 2026 05:00:00 GMT"}, {"Retry-After", "Wed, 25 Nov 2026 05:00:30 GMT"}};
  EXPECT_EQ(RetryAfter(headers, kNow), std::chrono::seconds(30));
}

TEST(RetryAfter, IsNothingWhenAbsentOrMalformed) {
  EXPECT_EQ(RetryAfter({}, kNow), std::nullopt);
  for (const char* text : {"", "-1", "1.5", "soon", "99999999999"}) {
    EXPECT_EQ(RetryAfter({{"Retry-After", text}}, kNow), std::nullopt) << text;
  }
}

TEST(WithJitter, LengthensByATenthAtMost) {
  using std::chrono::milliseconds;
  EXPECT_EQ(WithJitter(milliseconds(10'000), 0.0), milliseconds(10'000));
  EXPECT_EQ(WithJitter(milliseconds(10'000), 0.5), milliseconds(10'500));
  EXPECT_EQ(WithJitter(milliseconds(0), 0.5), milliseconds(25));
}

TEST(RetryDelay, GivesUpAfterItsLimits) {
  EXPECT_TRUE(RetryDelay(Refused(), "POST", false, kMaxRefusedRepeats, 0.0));
  EXPECT_FALSE(RetryDelay(Refused(), "POST", false, kMaxRefusedRepeats + 1, 0.0));
  EXPECT_TRUE(RetryDelay(Lost(), "GET", false, kMaxLostRepeats, 0.0));
  EXPECT_FALSE(RetryDelay(Lost(), "GET", false, kMaxLostRepeats + 1, 0.0));
}

TEST(RetryDelay, DoesNotRepeatDialFailures) {
  for (const auto phase : {TransportPhase::kRequest, TransportPhase::kResolve, TransportPhase::kConnect,
                           TransportPhase::kProxy, TransportPhase::kTls}) {
    EXPECT_FALSE(RetryDelay({phase, "no way in", true, false}, "GET", false, 1, 0.0)) << ToString(phase);
  }
}

TEST(RetryDelay, DoesNotRepeatWhatTheServerAnsweredBadly) {
  EXPECT_FALSE(RetryDelay({TransportPhase::kProtocol, "nonsense", false, false}, "GET", false, 1, 0.0));
  Failure too_large{TransportPhase::kProtocol, "too large", false, true};
  too_large.too_large = true;
  EXPECT_FALSE(RetryDelay(too_large, "GET", false, 1, 0.0));
}

TEST(RetryDelay, RepeatsAtOnceThenWithGrowingBoundedPauses) {
  using std::chrono::milliseconds;
  EXPECT_EQ(RetryDelay(Refused(), "GET", false, 1, 0.9), milliseconds(0));
  EXPECT_EQ(RetryDelay(Refused(), "GET", false, 2, 0.0), milliseconds(5));
  EXPECT_EQ(RetryDelay(Refused(), "GET", false, 4, 0.0), milliseconds(20));
  EXPECT_GT(*RetryDelay(Refused(), "GET", false, 4, 0.9), milliseconds(20));
  EXPECT_LE(*RetryDelay(Refused(), "GET", false, 10, 0.999), milliseconds(1000));
}

}  // namespace
}  // namespace kube::transport
