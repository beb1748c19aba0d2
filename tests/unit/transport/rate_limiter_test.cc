#include "kube/transport/rate_limiter.h"

#include <gtest/gtest.h>

#include "kube/transport/errors.h"

namespace kube {
namespace {

using namespace std::chrono_literals;
using Clock = TokenBucket::Clock;

class TokenBucketTest : public ::testing::Test {
 protected:
  TokenBucketTest() : bucket_(10, 3, [this] { return now_; }) {}
  Clock::duration Delay() { return bucket_.Reserve() - now_; }

  Clock::time_point now_ = Clock::now() + 1h;  // not the real time: what waits for this clock would wait an hour
  TokenBucket bucket_;
};

TEST_F(TokenBucketTest, LetsABurstGoAndThenSpreadsRequestsEvenly) {
  for (int i = 0; i < 3; ++i) EXPECT_EQ(Delay(), 0s);
  EXPECT_EQ(Delay(), 100ms);
  EXPECT_EQ(Delay(), 200ms);
  now_ += 200ms;
  EXPECT_EQ(Delay(), 100ms);
}

TEST_F(TokenBucketTest, FillsUpToTheBurstOnly) {
  now_ += 24h;
  for (int i = 0; i < 3; ++i) EXPECT_EQ(Delay(), 0s);
  EXPECT_EQ(Delay(), 100ms);
}

TEST_F(TokenBucketTest, GivesBackTheLastTokenWhole) {
  for (int i = 0; i < 3; ++i) Delay();
  const auto when = bucket_.Reserve();
  bucket_.GiveBack(when);
  EXPECT_EQ(Delay(), 100ms);
}

TEST_F(TokenBucketTest, GivesBackNothingWhereOthersHaveQueuedBehind) {
  for (int i = 0; i < 3; ++i) Delay();
  const auto when = bucket_.Reserve();
  EXPECT_EQ(Delay(), 200ms);
  bucket_.GiveBack(when);
  EXPECT_EQ(Delay(), 300ms);
}

TEST_F(TokenBucketTest, RefusesAtOnceWhatCouldGoOnlyAfterTheDeadline) {
  for (int i = 0; i < 3; ++i) Delay();
  CallContext context;
  context.deadline = now_ + 50ms;
  EXPECT_THROW(bucket_.Wait(context), TimeoutError);
  EXPECT_EQ(Delay(), 100ms);  // and took no token
}

TEST_F(TokenBucketTest, StopsWaitingWhenTheCallerGivesUp) {
  for (int i = 0; i < 3; ++i) Delay();
  std::stop_source stop;
  stop.request_stop();
  CallContext context;
  context.stop = stop.get_token();
  EXPECT_THROW(bucket_.Wait(context), CancelledError);
  EXPECT_EQ(Delay(), 100ms);
}

}  // namespace
}  // namespace kube
