#include "kube/client/retry.h"

#include <gtest/gtest.h>

#include "kube/transport/errors.h"

namespace kube {
namespace {

using std::chrono::nanoseconds;

ApiError Conflict() {
  meta::v1::Status status;
  status.code = 409;
  status.reason = "Conflict";
  return ApiError("PUT", std::move(status));
}

Backoff Quick(int steps) { return {.duration = nanoseconds(1), .factor = 1.0, .jitter = 0.0, .steps = steps}; }

TEST(Backoff, GrowsByTheFactorAndStopsAtTheCap) {
  Backoff backoff{.duration = nanoseconds(10), .factor = 3.0, .jitter = 0.0, .steps = 9, .cap = nanoseconds(50)};
  EXPECT_EQ(backoff.Step(), nanoseconds(10));
  EXPECT_EQ(backoff.Step(), nanoseconds(30));
  EXPECT_EQ(backoff.steps, 0);
  EXPECT_EQ(backoff.Step(), nanoseconds(50));
  EXPECT_EQ(backoff.Step(), nanoseconds(50));
}

TEST(Backoff, JitterLengthensByItsShareAtMostAndIsNotKept) {
  Backoff backoff{.duration = nanoseconds(1000), .factor = 1.0, .jitter = 0.1, .steps = 1000};
  for (int i = 0; i < 100; ++i) {
    nanoseconds pause = backoff.Step();
    EXPECT_GE(pause, nanoseconds(1000));
    EXPECT_LE(pause, nanoseconds(1100));
  }
}

TEST(RetryOnConflict, TriesAgainUntilTheWriteSucceeds) {
  int calls = 0;
  int result = RetryOnConflict(Quick(5), [&] {
    if (++calls < 3) throw Conflict();
    return calls;
  });
  EXPECT_EQ(result, 3);
}

TEST(RetryOnConflict, ThrowsTheLastConflictWhenTheStepsRunOut) {
  int calls = 0;
  EXPECT_THROW(RetryOnConflict(Quick(4),
                               [&] {
                                 ++calls;
                                 throw Conflict();
                               }),
               ApiError);
  EXPECT_EQ(calls, 4);
}

TEST(RetryOnConflict, LetsOtherErrorsThroughAtOnce) {
  int calls = 0;
  EXPECT_THROW(RetryOnConflict(Quick(4),
                               [&] {
                                 ++calls;
                                 throw TransportError(TransportPhase::kConnect, "refused");
                               }),
               TransportError);
  EXPECT_EQ(calls, 1);
}

ApiError Refusal(int code, std::string reason) {
  meta::v1::Status status;
  status.code = code;
  status.reason = std::move(reason);
  return ApiError("POST", std::move(status));
}

TEST(RetryOnConflict, StopsAtTheCapAsClientGoDoes) {
  int calls = 0;
  Backoff backoff{.duration = nanoseconds(10), .factor = 3.0, .steps = 9, .cap = nanoseconds(50)};
  EXPECT_THROW(RetryOnConflict(backoff,
                               [&] {
                                 ++calls;
                                 throw Conflict();
                               }),
               ApiError);
  EXPECT_EQ(calls, 2);
}

TEST(RetryTransient, TellsWhatMayBeDoneTwice) {
  const TransportError lost(TransportPhase::kReceive, "lost", true), unsent(TransportPhase::kConnect, "refused", false);
  EXPECT_TRUE(IsTransient(lost, Repeatable::kAlways));
  EXPECT_FALSE(IsTransient(lost, Repeatable::kIfNotActedUpon));
  EXPECT_TRUE(IsTransient(unsent, Repeatable::kIfNotActedUpon));
  EXPECT_FALSE(IsTransient(TransportError(TransportPhase::kRequest, "bad"), Repeatable::kAlways));
  for (const auto repeatable : {Repeatable::kAlways, Repeatable::kIfNotActedUpon}) {
    EXPECT_TRUE(IsTransient(Refusal(429, "TooManyRequests"), repeatable));
    EXPECT_TRUE(IsTransient(Refusal(503, "ServiceUnavailable"), repeatable));
    EXPECT_FALSE(IsTransient(Refusal(409, "Conflict"), repeatable));
    EXPECT_FALSE(IsTransient(Refusal(422, "Invalid"), repeatable));
  }
  EXPECT_TRUE(IsTransient(Refusal(504, "Timeout"), Repeatable::kAlways));
  EXPECT_FALSE(IsTransient(Refusal(504, "Timeout"), Repeatable::kIfNotActedUpon));
  EXPECT_FALSE(IsTransient(Refusal(500, "InternalError"), Repeatable::kIfNotActedUpon));
}

TEST(RetryTransient, TriesAgainAndThrowsTheLastErrorAsItIs) {
  int calls = 0;
  EXPECT_EQ(RetryTransient(Quick(5), Repeatable::kAlways,
                           [&] {
                             if (++calls < 3) throw TransportError(TransportPhase::kReceive, "lost", true);
                             return calls;
                           }),
            3);
  EXPECT_THROW(RetryTransient(Quick(2), Repeatable::kAlways, [] { throw Refusal(503, "ServiceUnavailable"); }),
               ApiError);
  EXPECT_THROW(RetryTransient(Quick(2), Repeatable::kIfNotActedUpon,
                              [] { throw TransportError(TransportPhase::kReceive, "lost", true); }),
               TransportError);
}

TEST(RetryOnConflict, StopsWaitingWhenAskedTo) {
  std::stop_source stop;
  stop.request_stop();
  Backoff slow{.duration = std::chrono::hours(1), .steps = 5};
  EXPECT_THROW(RetryOnConflict(slow, [] { throw Conflict(); }, stop.get_token()), CancelledError);
}

}  // namespace
}  // namespace kube
