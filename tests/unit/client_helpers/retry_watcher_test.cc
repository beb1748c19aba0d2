#include "kube/client/retry_watcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>
#include <functional>

#include "kube/api/core/v1/types.h"
#include "tests/unit/client_helpers/test_clock.h"

namespace kube {
namespace {

using core::v1::ConfigMap;
using std::chrono::milliseconds;
using ::testing::ElementsAre;

ApiError Refusal(int code, std::string reason, int retry_after = 0) {
  meta::v1::Status status;
  status.code = code;
  status.reason = std::move(reason);
  if (retry_after > 0) status.details.Ensure().retry_after_seconds = retry_after;
  return ApiError("watch", std::move(status));
}

// One stream: some events, then an end.
struct Script {
  struct Step {
    EventType type;
    std::string object;
  };
  std::vector<Step> events{};
  WatchEnd end = WatchEnd::kClosed;
  std::function<void()> fail{};
};

class ScriptedSource final : public internal::WatchSource {
 public:
  explicit ScriptedSource(Script script) : script_(std::move(script)) {}
  bool Next(internal::WatchFrame* frame) override {
    if (at_ == script_.events.size()) {
      if (script_.fail) script_.fail();
      return false;
    }
    *frame = {script_.events[at_].type, script_.events[at_].object};
    ++at_;
    return true;
  }
  void Stop() noexcept override {}
  WatchEnd end() const noexcept override { return script_.end; }
  std::uint64_t received_bytes() const override { return 0; }
  std::string_view content_type() const noexcept override { return kMediaTypeJson; }
  const std::string& context() const noexcept override { return context_; }

 private:
  Script script_;
  std::size_t at_ = 0;
  std::string context_ = "watch";
};

Script::Step Map(EventType type, const std::string& name, const std::string& version) {
  std::string metadata = R"({"name":")" + name + "\"";
  if (!version.empty()) metadata += R"(,"resourceVersion":")" + version + "\"";
  return {type, R"({"kind":"ConfigMap","apiVersion":"v1","metadata":)" + metadata + "}}"};
}

class Watcher : public ::testing::Test {
 protected:
  RetryWatcher<ConfigMap> Make(RetryWatcherOptions options = {}) {
    options.clock = &clock_;
    return RetryWatcher<ConfigMap>(
        [this](const std::string& version, const CallOptions&) {
          started_at_.push_back(version);
          if (starts_.empty()) throw Refusal(403, "Forbidden");
          auto start = starts_.front();
          starts_.pop_front();
          return WatchStream<ConfigMap>(std::make_unique<ScriptedSource>(start()));
        },
        "10", std::move(options));
  }
  void Play(Script script) {
    starts_.push_back([script] { return script; });
  }
  void FailToStart(std::function<void()> thrower) {
    starts_.push_back([thrower] {
      thrower();
      return Script{};
    });
  }

  TestClock clock_;
  std::deque<std::function<Script()>> starts_;
  std::vector<std::string> started_at_;
};

TEST_F(Watcher, GoesOnAtTheLastVersionWhenTheStreamEnds) {
  Play({.events = {Map(EventType::kAdded, "a", "11"), Map(EventType::kModified, "a", "12")}});
  Play({.events = {Map(EventType::kDeleted, "a", "15")}, .end = WatchEnd::kDisconnected});
  auto watcher = Make();
  EXPECT_EQ(watcher.Next()->object.metadata.resource_version, "11");
  EXPECT_EQ(watcher.Next()->type, EventType::kModified);
  EXPECT_EQ(watcher.Next()->type, EventType::kDeleted);
  EXPECT_THROW(watcher.Next(), ApiError);
  EXPECT_THAT(started_at_, ElementsAre("10", "12", "15"));
}

TEST_F(Watcher, StartsAtMostOnceASecond) {
  Play({});
  Play({});
  auto watcher = Make();
  EXPECT_THROW(watcher.Next(), ApiError);
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(0), milliseconds(1000), milliseconds(1000)));
}

TEST_F(Watcher, StartsAtOnceAfterAStreamThatLasted) {
  Play({.events = {Map(EventType::kAdded, "a", "11")}});
  auto watcher = Make();
  watcher.Next();
  clock_.Advance(std::chrono::minutes(5));
  EXPECT_THROW(watcher.Next(), ApiError);
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(0), milliseconds(0)));
}

TEST_F(Watcher, KeepsBookmarksForItself) {
  Play({.events = {Map(EventType::kBookmark, "", "40")}});
  auto watcher = Make();
  EXPECT_THROW(watcher.Next(), ApiError);
  EXPECT_THAT(started_at_, ElementsAre("10", "40"));
  EXPECT_EQ(watcher.resource_version(), "40");
}

TEST_F(Watcher, WaitsAsLongAsAnErrorEventAsks) {
  Play({.fail = [] { throw Refusal(504, "Timeout", 7); }});
  Play({.fail = [] { throw Refusal(500, "InternalError"); }});
  auto watcher = Make();
  EXPECT_THROW(watcher.Next(), ApiError);
  EXPECT_THAT(clock_.sleeps(), ElementsAre(milliseconds(0), milliseconds(7000), milliseconds(1000)));
}

TEST_F(Watcher, StopsWhenTheVersionIsTooOld) {
  Play({.fail = [] { throw Refusal(410, "Expired"); }});
  auto watcher = Make();
  try {
    watcher.Next();
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsExpired());
  }
}

TEST_F(Watcher, StopsWhenTheVersionIsTooOldAtTheStart) {
  FailToStart([] { throw Refusal(410, "Gone"); });
  auto watcher = Make();
  EXPECT_THROW(watcher.Next(), ApiError);
  EXPECT_EQ(started_at_.size(), 1u);
}

TEST_F(Watcher, StopsWhenItHasNoRight) {
  FailToStart([] { throw Refusal(401, "Unauthorized"); });
  Play({});
  auto watcher = Make();
  try {
    watcher.Next();
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsUnauthorized());
  }
}

TEST_F(Watcher, TriesAgainAfterEveryOtherFailureToStart) {
  FailToStart([] { throw TransportError(TransportPhase::kConnect, "refused"); });
  FailToStart([] { throw Refusal(429, "TooManyRequests", 3); });
  FailToStart([] { throw Refusal(404, "NotFound"); });
  Play({.events = {Map(EventType::kAdded, "a", "11")}});
  auto watcher = Make();
  EXPECT_TRUE(watcher.Next());
  EXPECT_TRUE(watcher.last_failure().empty());
  EXPECT_THAT(clock_.sleeps(),
              ElementsAre(milliseconds(0), milliseconds(1000), milliseconds(3000), milliseconds(1000)));
}

TEST_F(Watcher, RefusesAnEventWithoutVersion) {
  Play({.events = {Map(EventType::kAdded, "a", "")}});
  auto watcher = Make();
  EXPECT_THROW(watcher.Next(), DecodeError);
}

TEST_F(Watcher, RefusesToStartFromNowhere) {
  auto open = [](const std::string&, const CallOptions&) -> WatchStream<ConfigMap> { throw Error("not reached"); };
  EXPECT_THROW(RetryWatcher<ConfigMap>(open, ""), InvalidRequestError);
  EXPECT_THROW(RetryWatcher<ConfigMap>(open, "0"), InvalidRequestError);
}

TEST_F(Watcher, EndsWhenItsTimeIsUpOrItIsStopped) {
  for (int i = 0; i < 3; ++i) Play({});
  auto watcher = Make({.timeout = milliseconds(2500)});
  EXPECT_FALSE(watcher.Next());
  EXPECT_EQ(watcher.end_reason(), WatchEnd::kTimeout);
  EXPECT_EQ(started_at_.size(), 3u);
  EXPECT_FALSE(watcher.Next());

  std::stop_source stop;
  stop.request_stop();
  auto stopped = Make({.stop = stop.get_token()});
  EXPECT_FALSE(stopped.Next());
  EXPECT_EQ(stopped.end_reason(), WatchEnd::kStopped);
}

TEST_F(Watcher, UntilGivesTheFirstEventThatIsMeant) {
  Play({.events = {Map(EventType::kAdded, "a", "11"), Map(EventType::kAdded, "b", "12"),
                   Map(EventType::kAdded, "c", "13")}});
  auto watcher = Make();
  auto event = Until(watcher, [](const Event<ConfigMap>& e) { return e.object.metadata.name == "b"; });
  EXPECT_EQ(event.object.metadata.resource_version, "12");
}

TEST_F(Watcher, UntilThrowsWhenTheTimeIsUp) {
  Play({});
  auto watcher = Make({.timeout = milliseconds(500)});
  EXPECT_THROW(Until(watcher, [](const auto&) { return true; }), TimeoutError);
}

}  // namespace
}  // namespace kube
