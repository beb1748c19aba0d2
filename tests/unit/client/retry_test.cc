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
  EXPECT_THROW(RetryOnConflict(Quick(4), [&] {
                 ++calls;
                 throw Conflict();
               }),
               ApiError);
  EXPECT_EQ(calls, 4);
}

TEST(RetryOnConflict, LetsOtherErrorsThroughAtOnce) {
  int calls = 0;
  EXPECT_THROW(RetryOnConflict(Quick(4), [&] {
                 ++calls;
                 throw TransportError(TransportPhase::kConnect, "refused");
               }),
               TransportError);
  EXPECT_EQ(calls, 1);
}

TEST(RetryOnConflict, StopsWaitingWhenAskedTo) {
  std::stop_source stop;
  stop.request_stop();
  Backoff slow{.duration = std::chrono::hours(1), .steps = 5};
  EXPECT_THROW(RetryOnConflict(slow, [] { throw Conflict(); }, stop.get_token()), CancelledError);
}

}  // namespace
}  // namespace kube
