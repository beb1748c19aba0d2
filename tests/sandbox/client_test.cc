// libkube's clients against the embedded API server over loopback: no controllers, no kubelet.
#include <gtest/gtest.h>
#include <kube/api/apps/v1/types.h>
#include <kube/api/core/v1/types.h>
#include <kube/client/api.h>
#include <kube/client/discovery_client.h>
#include <kube/client/dynamic_client.h>
#include <kube/client/retry.h>
#include <kube/sandbox/cluster.h>

#include <atomic>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace kube {
namespace {

using core::v1::ConfigMap;

ConfigMap MapNamed(std::string name, std::string value = "v") {
  ConfigMap map;
  map.metadata.name = std::move(name);
  map.data["key"] = std::move(value);
  return map;
}

// Both encodings must behave alike.
class ClientTest : public ::testing::TestWithParam<ContentType> {
 protected:
  ClientTest() : cluster_({.controllers = false, .kubelet = false}) {
    config_ = cluster_.config();
    config_.content_type = GetParam();
  }
  Api<ConfigMap> Maps() const { return Api<ConfigMap>(Client(config_), "default"); }

  sandbox::Cluster cluster_;
  Config config_;
};
INSTANTIATE_TEST_SUITE_P(, ClientTest, ::testing::Values(ContentType::kProtobuf, ContentType::kJson),
                         [](const auto& info) { return info.param == ContentType::kJson ? "Json" : "Protobuf"; });

TEST_P(ClientTest, CreatesReadsUpdatesAndDeletes) {
  const auto maps = Maps();
  const ConfigMap created = maps.Create(MapNamed("a"));
  EXPECT_FALSE(created.metadata.uid.empty());
  EXPECT_EQ(maps.Get("a"), created);
  ConfigMap next = created;
  next.data["key"] = "w";
  const ConfigMap updated = maps.Update(next);
  EXPECT_EQ(updated.data.at("key"), "w");
  try {
    maps.Update(next);
    FAIL() << "the version is old";
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsConflict());
  }
  const auto deleted = maps.Delete("a");
  ASSERT_TRUE(deleted.status.has_value());
  EXPECT_EQ(deleted.status->details->uid, created.metadata.uid);
  EXPECT_FALSE(maps.Find("a").has_value());
}

TEST_P(ClientTest, RefusalsAreApiErrorsOfTheRightKind) {
  const auto maps = Maps();
  maps.Create(MapNamed("a"));
  try {
    maps.Create(MapNamed("a"));
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsAlreadyExists());
    EXPECT_EQ(error.status().details->name, "a");
  }
  try {
    maps.Get("b");
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsNotFound());
  }
}

TEST_P(ClientTest, ListsAllPagesAsOneRange) {
  const auto maps = Maps();
  for (int i = 0; i < 7; ++i) maps.Create(MapNamed("m" + std::to_string(i)));
  std::string names;
  for (const ConfigMap& map : maps.ListAll({.limit = 3})) names += map.metadata.name + " ";
  EXPECT_EQ(names, "m0 m1 m2 m3 m4 m5 m6 ");
  EXPECT_EQ(maps.List({.limit = 3}).items.size(), 3u);
}

TEST_P(ClientTest, WatchesFromAListWithoutLosingAChange) {
  const auto maps = Maps();
  maps.Create(MapNamed("a"));
  const std::string version = maps.List().metadata.resource_version;
  auto watch = maps.Watch({.resource_version = version});
  maps.Create(MapNamed("b"));
  maps.Update(MapNamed("b", "w"));
  maps.Delete("b");
  std::vector<EventType> seen;
  std::string last;
  while (seen.size() < 3) {
    const auto event = watch.Next();
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(event->object.metadata.name, "b");
    seen.push_back(event->type);
    last = event->object.data.at("key");
  }
  EXPECT_EQ(seen, (std::vector{EventType::kAdded, EventType::kModified, EventType::kDeleted}));
  EXPECT_EQ(last, "w");
}

TEST_P(ClientTest, AWatchFromAForgottenVersionExpires) {
  const sandbox::Cluster small({.controllers = false, .kubelet = false, .event_history = 2});
  Config config = small.config();
  config.content_type = GetParam();
  const Api<ConfigMap> maps(Client(config), "default");
  const std::string version = maps.Create(MapNamed("a")).metadata.resource_version;
  for (const char* name : {"b", "c", "d"}) maps.Create(MapNamed(name));
  auto watch = maps.Watch({.resource_version = version});
  try {
    watch.Next();
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsExpired());
  }
}

TEST_P(ClientTest, ManyWritersAgreeByRetryingConflicts) {
  const auto maps = Maps();
  maps.Create(MapNamed("counter", "0"));
  constexpr int kWriters = 4;
  constexpr int kRounds = 10;
  {
    std::vector<std::jthread> writers;
    for (int i = 0; i < kWriters; ++i) {
      writers.emplace_back([&maps] {
        for (int round = 0; round < kRounds; ++round) {
          RetryOnConflict({.steps = 1000}, [&] {
            ConfigMap map = maps.Get("counter");
            map.data["key"] = std::to_string(std::stoi(map.data["key"]) + 1);
            return maps.Update(map);
          });
        }
      });
    }
  }
  EXPECT_EQ(maps.Get("counter").data.at("key"), std::to_string(kWriters * kRounds));
}

TEST_P(ClientTest, AppliesAndReportsConflictsByManagerAndField) {
  const auto maps = Maps();
  maps.Apply(MapNamed("a"), {.field_manager = "one"});
  try {
    maps.Apply(MapNamed("a", "w"), {.field_manager = "two"});
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsConflict());
    const auto conflicts = error.ApplyConflicts();
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts[0].field, ".data.key");
  }
  EXPECT_EQ(maps.Apply(MapNamed("a", "w"), {.force = true, .field_manager = "two"}).data.at("key"), "w");
}

TEST_P(ClientTest, PatchesAndDeletesCollections) {
  const auto maps = Maps();
  maps.Create(MapNamed("a"));
  maps.Create(MapNamed("b"));
  const ConfigMap patched = maps.Patch("a", {PatchType::kMerge, R"({"metadata":{"labels":{"x":"y"}}})"});
  EXPECT_EQ(patched.metadata.labels.at("x"), "y");
  maps.DeleteCollection({}, {.label_selector = "x=y"});
  const auto left = maps.List();
  ASSERT_EQ(left.items.size(), 1u);
  EXPECT_EQ(left.items[0].metadata.name, "b");
}

TEST_P(ClientTest, DeploymentsKeepStatusAndSpecApart) {
  const Api<apps::v1::Deployment> deployments(Client(config_), "default");
  apps::v1::Deployment web{.metadata = {.name = "web"},
                           .spec = {.replicas = 2,
                                    .selector = {{.match_labels = {{"app", "web"}}}},
                                    .template_ = {.metadata = {.labels = {{"app", "web"}}},
                                                  .spec = {.containers = {{.name = "c", .image = "nginx"}}}}}};
  web = deployments.Create(web);
  EXPECT_EQ(web.metadata.generation, 1);
  web.status.replicas = 1;
  web.spec.replicas = 9;
  web = deployments.UpdateStatus(web);
  EXPECT_EQ(web.status.replicas, 1);
  EXPECT_EQ(web.spec.replicas, 2);
}

TEST(SandboxCluster, DynamicClientsSeeTheSameObjects) {
  const sandbox::Cluster cluster({.controllers = false, .kubelet = false});
  const DynamicClient dynamic(cluster.config());
  const auto maps = dynamic.Resource({"", "v1", "configmaps"}).Namespace("default");
  maps.Create(Unstructured{
      {"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", "a"}}}, {"data", {{"key", "v"}}}});
  EXPECT_EQ(Api<ConfigMap>(Client(cluster.config()), "default").Get("a").data.at("key"), "v");
  EXPECT_EQ(maps.List().items.size(), 1u);
  EXPECT_EQ(maps.List().items[0].kind(), "ConfigMap");
}

TEST(SandboxCluster, DiscoveryNamesWhatItServes) {
  const sandbox::Cluster cluster({.controllers = false, .kubelet = false});
  const DiscoveryClient discovery(cluster.config());
  EXPECT_EQ(discovery.ServerVersion().git_version, "v1.36.3");
  const ServerResources all = discovery.ServerGroupsAndResources();
  EXPECT_TRUE(all.failures.empty());
  EXPECT_EQ(all.Find("deploy"), (GroupVersionResource{"apps", "v1", "deployments"}));
}

TEST(SandboxCluster, StopsWhileWatchesRun) {
  std::atomic<int> ended = 0;
  std::vector<std::jthread> readers;
  {
    sandbox::Cluster cluster({.controllers = false, .kubelet = false});
    for (int i = 0; i < 3; ++i) {
      auto watch =
          std::make_shared<WatchStream<ConfigMap>>(Api<ConfigMap>(Client(cluster.config()), "default").Watch());
      readers.emplace_back([watch, &ended] {
        while (watch->Next()) {
        }
        ++ended;
      });
    }
  }
  readers.clear();
  EXPECT_EQ(ended, 3);
}

TEST(SandboxCluster, ManyWatchersSeeTheSameSequence) {
  const sandbox::Cluster cluster({.controllers = false, .kubelet = false});
  const Api<ConfigMap> maps(Client(cluster.config()), "default");
  constexpr std::size_t kChanges = 50;
  std::vector<std::vector<std::string>> seen(8);
  {
    std::vector<std::jthread> readers;
    for (auto& versions : seen) {
      auto watch = std::make_shared<WatchStream<ConfigMap>>(maps.Watch());
      readers.emplace_back([watch, &versions] {
        while (versions.size() < kChanges) versions.push_back(watch->Next()->object.metadata.resource_version);
      });
    }
    for (std::size_t i = 0; i < kChanges; ++i) maps.Create(MapNamed("m" + std::to_string(i)));
  }
  for (const auto& versions : seen) EXPECT_EQ(versions, seen[0]);
  EXPECT_EQ(std::set<std::string>(seen[0].begin(), seen[0].end()).size(), kChanges);
}

}  // namespace
}  // namespace kube
