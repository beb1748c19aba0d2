#include "kube/client/poll.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "kube/transport/errors.h"
#include "tests/unit/client_helpers/helper_test.h"

namespace kube {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Poll : public ::testing::Test {
 protected:
  PollOptions Every(milliseconds interval) {
    PollOptions options{.interval = interval};
    options.clock = &clock_;
    return options;
  }
  TestClock clock_;
};

TEST_F(Poll, TriesAtOnceAndThenEveryInterval) {
  int tries = 0;
  EXPECT_TRUE(PollUntil(Every(milliseconds(100)), [&] { return ++tries == 3; }));
  EXPECT_EQ(tries, 3);
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(100), milliseconds(100)));
}

TEST_F(Poll, WaitsFirstWhenNotImmediate) {
  PollOptions options = Every(milliseconds(100));
  options.immediate = false;
  int tries = 0;
  PollUntil(options, [&] { return ++tries == 2; });
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(100), milliseconds(100)));
}

TEST_F(Poll, ReturnsWhatTheConditionGave) {
  auto found = PollUntil(Every(milliseconds(1)),
                         [n = 0]() mutable { return ++n == 2 ? std::optional<std::string>("web") : std::nullopt; });
  EXPECT_EQ(found, "web");
}

TEST_F(Poll, CountsTheIntervalFromTheBeginningOfATry) {
  int tries = 0;
  PollUntil(Every(milliseconds(100)), [&] {
    clock_.Advance(milliseconds(30));
    return ++tries == 2;
  });
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(70)));
}

TEST_F(Poll, CountsTheIntervalFromTheEndOfATryWhenSliding) {
  PollOptions options = Every(milliseconds(100));
  options.sliding = true;
  int tries = 0;
  PollUntil(options, [&] {
    clock_.Advance(milliseconds(30));
    return ++tries == 2;
  });
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(100)));
}

TEST_F(Poll, EndsAtTheTimeoutAndSaysWhatItWaitedFor) {
  PollOptions options = Every(milliseconds(400));
  options.timeout = std::chrono::seconds(1);
  options.what = "the backend";
  EXPECT_THAT(MessageOf([&] { PollUntil(options, [] { return false; }); }),
              HasSubstr("waiting for the backend: not so after 1s and 3 tries"));
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(400), milliseconds(400), milliseconds(200)));
}

TEST_F(Poll, TriesOnceEvenWhenStoppedBefore) {
  std::stop_source stop;
  stop.request_stop();
  PollOptions options = Every(milliseconds(1));
  options.stop = stop.get_token();
  int tries = 0;
  EXPECT_THROW(PollUntil(options, [&] { return ++tries == 5; }), CancelledError);
  EXPECT_EQ(tries, 1);
}

TEST_F(Poll, LetsWhatTheConditionThrowsThrough) {
  EXPECT_THROW(PollUntil(Every(milliseconds(1)), []() -> bool { throw Error("broken"); }), Error);
}

TEST_F(Poll, WithBackoffPausesLongerAndStopsAfterItsSteps) {
  int tries = 0;
  PollOptions options = Every(milliseconds(0));
  EXPECT_THROW(PollWithBackoff({.duration = milliseconds(10), .factor = 3.0, .steps = 4}, options,
                               [&] {
                                 ++tries;
                                 return false;
                               }),
               TimeoutError);
  EXPECT_EQ(tries, 4);
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(10), milliseconds(30), milliseconds(90)));
}

TEST_F(Poll, WithBackoffEndsWhenTheCapIsReached) {
  int tries = 0;
  EXPECT_THROW(PollWithBackoff({.duration = milliseconds(10), .factor = 3.0, .steps = 9, .cap = milliseconds(50)},
                               Every(milliseconds(0)),
                               [&] {
                                 ++tries;
                                 return false;
                               }),
               TimeoutError);
  EXPECT_EQ(tries, 2);
}

TEST(ResettingBackoff, StartsAnewWhenTheIntervalHasPassed) {
  TestClock clock;
  ResettingBackoff backoff({.duration = milliseconds(10), .factor = 2.0, .steps = 10}, std::chrono::seconds(1), clock);
  EXPECT_EQ(backoff.Next(), milliseconds(10));
  EXPECT_EQ(backoff.Next(), milliseconds(20));
  clock.Advance(milliseconds(1000));
  EXPECT_EQ(backoff.Next(), milliseconds(40));
  clock.Advance(milliseconds(1));
  EXPECT_EQ(backoff.Next(), milliseconds(10));
  EXPECT_EQ(backoff.Next(), milliseconds(20));
  backoff.Reset();
  EXPECT_EQ(backoff.Next(), milliseconds(10));
}

TEST(ResettingBackoff, StaysAtTheCapUntilItIsReset) {
  TestClock clock;
  ResettingBackoff backoff({.duration = milliseconds(10), .factor = 2.0, .steps = 10, .cap = milliseconds(30)},
                           std::chrono::seconds(1), clock);
  EXPECT_EQ(backoff.Next(), milliseconds(10));
  EXPECT_EQ(backoff.Next(), milliseconds(20));
  EXPECT_EQ(backoff.Next(), milliseconds(30));
  EXPECT_EQ(backoff.Next(), milliseconds(30));
}

TEST(ResettingBackoff, DoesNotGrowWithoutAnInterval) {
  TestClock clock;
  ResettingBackoff backoff({.duration = milliseconds(10), .factor = 2.0, .steps = 10}, milliseconds(0), clock);
  EXPECT_EQ(backoff.Next(), milliseconds(10));
  EXPECT_EQ(backoff.Next(), milliseconds(10));
}

TEST(SystemClock, WakesUpWhenItIsStopped) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(Clock::System().SleepFor(std::chrono::hours(1), stop.get_token()));
  EXPECT_TRUE(Clock::System().SleepFor(std::chrono::nanoseconds(1), {}));
}

}  // namespace
}  // namespace kube
