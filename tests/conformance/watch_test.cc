#include <stop_token>
#include <thread>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using kube::EventType;

class Watches : public ClusterTest, public ::testing::WithParamInterface<kube::ContentType> {
 protected:
  kube::Api<kube::core::v1::ConfigMap> Maps() {
    kube::Config config = this->config();
    config.content_type = GetParam();
    return kube::Clientset(config).CoreV1().ConfigMaps(ns());
  }
};

TEST_P(Watches, ShowsEveryChangeSinceAList) {
  auto maps = Maps();
  std::string version = maps.List().metadata.resource_version;
  auto created = maps.Create(MakeConfigMap("a"));
  created.data["key"] = "changed";
  auto updated = maps.Update(created);
  maps.Delete("a");
  auto events = maps.Watch({.field_selector = "metadata.name=a", .resource_version = version},
                           {.timeout = std::chrono::seconds(30)});
  auto added = events.Next(), modified = events.Next(), deleted = events.Next();
  ASSERT_TRUE(added && modified && deleted);
  EXPECT_EQ(added->type, EventType::kAdded);
  EXPECT_EQ(added->object.data.at("key"), "value");
  EXPECT_EQ(modified->type, EventType::kModified);
  EXPECT_EQ(modified->object.metadata.resource_version, updated.metadata.resource_version);
  EXPECT_EQ(deleted->type, EventType::kDeleted);
  EXPECT_NE(deleted->object.metadata.resource_version, updated.metadata.resource_version);
}

TEST_P(Watches, BeginsWithWhatExistsWhenNoVersionIsGiven) {
  auto maps = Maps();
  maps.Create(MakeConfigMap("a", {{"w", "1"}}));
  auto events = maps.Watch({.label_selector = "w=1"}, {.timeout = std::chrono::seconds(30)});
  auto first = events.Next();
  ASSERT_TRUE(first);
  EXPECT_EQ(first->type, EventType::kAdded);
  EXPECT_EQ(first->object.metadata.name, "a");
}

TEST_P(Watches, TurnsAChangeOfLabelsIntoComingAndGoing) {
  auto maps = Maps();
  std::string version = maps.Create(MakeConfigMap("a", {{"w", "1"}})).metadata.resource_version;
  auto events =
      maps.Watch({.label_selector = "w=1", .resource_version = version}, {.timeout = std::chrono::seconds(30)});
  maps.Patch("a", {kube::PatchType::kMerge, R"({"metadata":{"labels":{"w":"2"}}})"});
  maps.Patch("a", {kube::PatchType::kMerge, R"({"metadata":{"labels":{"w":"1"}}})"});
  auto gone = events.Next(), back = events.Next();
  ASSERT_TRUE(gone && back);
  EXPECT_EQ(gone->type, EventType::kDeleted);
  EXPECT_EQ(back->type, EventType::kAdded);
}

TEST_P(Watches, MarksTheEndOfTheInitialEvents) {
  auto maps = Maps();
  maps.Create(MakeConfigMap("a", {{"w", "1"}}));
  auto events = maps.Watch({.label_selector = "w=1",
                            .allow_watch_bookmarks = true,
                            .resource_version_match = "NotOlderThan",
                            .send_initial_events = true},
                           {.timeout = std::chrono::seconds(30)});
  auto first = events.Next(), mark = events.Next();
  ASSERT_TRUE(first && mark);
  EXPECT_EQ(first->type, EventType::kAdded);
  EXPECT_EQ(mark->type, EventType::kBookmark);
  EXPECT_EQ(mark->object.metadata.annotations.at("k8s.io/initial-events-end"), "true");
}

TEST_P(Watches, EndsWhenTheServersTimeIsUp) {
  auto events = Maps().Watch({.timeout_seconds = 1});
  while (events.Next()) {
  }
  EXPECT_EQ(events.end_reason(), kube::WatchEnd::kClosed);
}

TEST_P(Watches, EndsWhenItIsStopped) {
  std::stop_source stop;
  auto events = Maps().Watch({.label_selector = "nothing=matches"}, stop.get_token());
  std::jthread stopper([&] { stop.request_stop(); });
  EXPECT_FALSE(events.Next());
  EXPECT_EQ(events.end_reason(), kube::WatchEnd::kStopped);
}

TEST_P(Watches, RefusesInitialEventsWithoutTheMatchingRule) {
  kube::ApiError error = CatchApiError([&] { Maps().Watch({.send_initial_events = true}); });
  EXPECT_TRUE(error.IsInvalid());
}

INSTANTIATE_TEST_SUITE_P(InEachFormat, Watches,
                         ::testing::Values(kube::ContentType::kJson, kube::ContentType::kProtobuf),
                         [](const auto& info) { return info.param == kube::ContentType::kJson ? "Json" : "Protobuf"; });

}  // namespace
}  // namespace conformance
