// Logs of simulated containers, read by the library's client. The pods are played by the test: no kubelet.
#include <gtest/gtest.h>
#include <kube/client/pod_logs.h>
#include <kube/sandbox/cluster.h>

#include <string>
#include <vector>

namespace kube {
namespace {

using core::v1::Pod;

class Logs : public ::testing::Test {
 protected:
  Logs() : cluster_({.controllers = false, .kubelet = false}), pods_(Client(cluster_.config()), "default") {}

  static constexpr char kFirst[] = "sandbox: container \"web\" of pod default/a runs image nginx";

  // A pod whose container runs since a known time and has printed `printed` besides.
  void Run(const std::string& printed) {
    Pod pod{.metadata = {.name = "a", .annotations = {{"log.sandbox.kube/web", printed}}},
            .spec = {.containers = {{.name = "web", .image = "nginx"}}}};
    pod = pods_.Create(pod);
    core::v1::ContainerStatus status{.name = "web", .image = "nginx"};
    status.state.running.emplace().started_at = Time::Parse("2026-01-02T03:04:05Z").value();
    pod.status.container_statuses = {status};
    pods_.UpdateStatus(pod);
  }
  void Print(const std::string& line) {
    Pod pod = pods_.Get("a");
    pod.metadata.annotations["log.sandbox.kube/web"] += "\n" + line;
    pods_.Update(pod);
  }
  void End() {
    Pod pod = pods_.Get("a");
    core::v1::ContainerStatus& status = pod.status.container_statuses[0];
    status.state.terminated.emplace().started_at = status.state.running->started_at;
    status.state.running.reset();
    pods_.UpdateStatus(pod);
  }
  std::string Read(const PodLogOptions& options) { return GetLogs(pods_, "a", options); }
  ApiError Refusal(const PodLogOptions& options, const char* pod = "a") {
    try {
      GetLogs(pods_, pod, options);
    } catch (const ApiError& error) {
      return error;
    }
    ADD_FAILURE() << "no refusal";
    return ApiError("", {});
  }

  sandbox::Cluster cluster_;
  Api<Pod> pods_;
};

constexpr char kPrinted[] =
    "2026-01-02T03:05:00Z stdout F one\n"
    "2026-01-02T03:06:00.250000Z stderr F two\n"
    "2026-01-02T03:07:00Z stdout P thr\n"
    "2026-01-02T03:07:00Z stdout F ee";

TEST_F(Logs, GiveWhatTheContainerPrinted) {
  Run(kPrinted);
  EXPECT_EQ(Read({}), std::string(kFirst) + "\none\ntwo\nthree\n");
  EXPECT_EQ(Read({.container = "web"}), Read({}));
}

TEST_F(Logs, AreSelectedByTailTimeSizeAndStream) {
  Run(kPrinted);
  EXPECT_EQ(Read({.tail_lines = 2}), "two\nthree\n");
  EXPECT_EQ(Read({.tail_lines = 0}), "");
  EXPECT_EQ(Read({.since_time = Time::Parse("2026-01-02T03:06:00Z").value()}), "two\nthree\n");
  EXPECT_EQ(Read({.since_seconds = 1}), "");
  EXPECT_EQ(Read({.limit_bytes = 7}), "sandbox");
  EXPECT_EQ(Read({.stream = kLogStreamStderr}), "two\n");
  EXPECT_EQ(Read({.stream = kLogStreamStdout}), std::string(kFirst) + "\none\nthree\n");
  EXPECT_EQ(Read({.timestamps = true, .stream = kLogStreamStderr}), "2026-01-02T03:06:00.250000Z two\n");
}

TEST_F(Logs, RefuseWhatMakesNoSense) {
  Run(kPrinted);
  EXPECT_TRUE(Refusal({.since_seconds = 1, .since_time = Time::Now()}).IsInvalid());
  EXPECT_TRUE(Refusal({.tail_lines = -1}).IsInvalid());
  EXPECT_TRUE(Refusal({.limit_bytes = 0}).IsInvalid());
  EXPECT_TRUE(Refusal({.stream = "Stdin"}).IsInvalid());
  EXPECT_TRUE(Refusal({.tail_lines = 1, .stream = kLogStreamStdout}).IsInvalid());
  EXPECT_TRUE(Refusal({.previous = true}).IsBadRequest());
  EXPECT_TRUE(Refusal({.container = "other"}).IsBadRequest());
  EXPECT_TRUE(Refusal({}, "absent").IsNotFound());
}

TEST_F(Logs, WaitForTheContainerToStart) {
  pods_.Create({.metadata = {.name = "a"}, .spec = {.containers = {{.name = "web", .image = "nginx"}}}});
  EXPECT_TRUE(Refusal({}).IsBadRequest());
}

TEST_F(Logs, GoOnWhileTheContainerRunsAndEndWithIt) {
  Run(kPrinted);
  LogStream log = StreamLogs(pods_, "a", {.follow = true, .tail_lines = 1}, {.timeout = std::chrono::seconds(60)});
  LogLine line;
  ASSERT_TRUE(log.Next(&line));
  EXPECT_EQ(line.text, "three");
  Print("four");
  ASSERT_TRUE(log.Next(&line));
  EXPECT_EQ(line.text, "four");
  End();
  EXPECT_FALSE(log.Next(&line));
  EXPECT_EQ(Read({.follow = true, .tail_lines = 1}), "four\n");
}

TEST_F(Logs, EndWhenThePodIsGone) {
  Run(kPrinted);
  LogStream log = StreamLogs(pods_, "a", {.follow = true, .tail_lines = 1}, {.timeout = std::chrono::seconds(60)});
  LogLine line;
  ASSERT_TRUE(log.Next(&line));
  pods_.Delete("a", {.grace_period_seconds = 0});
  EXPECT_FALSE(log.Next(&line));
}

TEST_F(Logs, AreLetGoByWhoeverStopsFollowing) {
  Run(kPrinted);
  std::stop_source stop;
  LogStream log = StreamLogs(pods_, "a", {.follow = true, .tail_lines = 0}, {.stop = stop.get_token()});
  stop.request_stop();
  LogLine line;
  EXPECT_THROW(log.Next(&line), CancelledError);
  // The cluster goes on with the next one, and goes away while it runs.
  LogStream other = StreamLogs(pods_, "a", {.follow = true, .tail_lines = 1}, {.timeout = std::chrono::seconds(60)});
  ASSERT_TRUE(other.Next(&line));
  Print("five");
  ASSERT_TRUE(other.Next(&line));
  EXPECT_EQ(line.text, "five");
}

}  // namespace
}  // namespace kube
