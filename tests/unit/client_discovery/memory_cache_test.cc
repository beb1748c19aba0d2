#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <thread>

#include "kube/client/api_error.h"
#include "kube/client/discovery_cache.h"
#include "kube/transport/errors.h"
#include "tests/unit/client_discovery/discovery_server.h"

namespace kube {
namespace {

using testing::DiscoveryServer;

TEST(MemoryDiscoveryCache, AsksOnce) {
  DiscoveryServer server;
  server.ServeAggregated();
  MemoryDiscoveryCache cache{DiscoveryClient(server.client())};
  EXPECT_FALSE(cache.Fresh());
  auto first = cache.ServerGroupsAndResources();
  EXPECT_EQ(cache.ServerGroupsAndResources(), first) << "the very same answer";
  EXPECT_EQ(server.AskedInAll(), 2);
  EXPECT_TRUE(cache.Fresh());
}

TEST(MemoryDiscoveryCache, AsksAgainAfterInvalidate) {
  DiscoveryServer server;
  server.ServeAggregated();
  MemoryDiscoveryCache cache{DiscoveryClient(server.client())};
  cache.ServerGroupsAndResources();
  server.AddWidgets();
  EXPECT_FALSE(cache.ServerGroupsAndResources()->Find("widgets"));
  cache.Invalidate();
  EXPECT_FALSE(cache.Fresh());
  EXPECT_TRUE(cache.ServerGroupsAndResources()->Find("widgets"));
}

TEST(MemoryDiscoveryCache, TellsTheListenerWhatCameAndWent) {
  DiscoveryServer server;
  server.ServeAggregated();
  std::vector<DiscoveryChange> changes;
  MemoryDiscoveryCache cache(DiscoveryClient(server.client()),
                             {.on_change = [&](const DiscoveryChange& change) { changes.push_back(change); }});
  cache.ServerGroupsAndResources();
  cache.Invalidate();
  cache.ServerGroupsAndResources();
  EXPECT_TRUE(changes.empty()) << "the first look, and one that found the same";
  server.AddWidgets();
  cache.Invalidate();
  auto now = cache.ServerGroupsAndResources();
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_THAT(changes[0].added, ::testing::ElementsAre(GroupVersionResource{"example.com", "v1", "widgets"}));
  EXPECT_TRUE(changes[0].removed.empty());
  EXPECT_EQ(changes[0].now, now);
  server.ServeAggregated();
  cache.Invalidate();
  cache.ServerGroupsAndResources();
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[1].removed.size(), 1u);
}

TEST(MemoryDiscoveryCache, AVersionThatCouldNotBeHadIsNotToldAsGone) {
  DiscoveryServer server;
  server.ServeLegacy();
  int changes = 0;
  MemoryDiscoveryCache cache(DiscoveryClient(server.client()),
                             {.on_change = [&](const DiscoveryChange&) { ++changes; }});
  cache.ServerGroupsAndResources();
  server.Answer("/apis/apps/v1", {.status = 503, .content_type = "text/plain", .body = "later"});
  cache.Invalidate();
  EXPECT_EQ(cache.ServerGroupsAndResources()->failures.size(), 1u);
  EXPECT_EQ(changes, 0);
}

TEST(MemoryDiscoveryCache, RetriesVersionsThatFailedForAPassingReason) {
  DiscoveryServer server;
  server.ServeLegacy();
  server.Answer("/apis/apps/v1", {.status = 503, .content_type = "text/plain", .body = "later"});
  MemoryDiscoveryCache cache{DiscoveryClient(server.client())};
  EXPECT_FALSE(cache.ServerGroupsAndResources()->Find("deployments"));
  server.ServeLegacy();
  int groups = server.Asked("/apis");
  auto all = cache.ServerGroupsAndResources();
  EXPECT_TRUE(all->Find("deployments"));
  EXPECT_TRUE(all->failures.empty());
  EXPECT_EQ(server.Asked("/apis"), groups) << "only the failed version is asked for";
}

TEST(MemoryDiscoveryCache, RemembersOtherFailures) {
  DiscoveryServer server;
  server.ServeLegacy();
  server.Answer("/apis/apps/v1", {.status = 404, .content_type = "text/plain", .body = "no"});
  MemoryDiscoveryCache cache{DiscoveryClient(server.client())};
  cache.ServerGroupsAndResources();
  int asked = server.AskedInAll();
  cache.ServerGroupsAndResources();
  EXPECT_EQ(server.AskedInAll(), asked);
}

TEST(MemoryDiscoveryCache, DoesNotRememberThatTheGroupsFailed) {
  DiscoveryServer server;
  MemoryDiscoveryCache cache{DiscoveryClient(server.client())};
  EXPECT_THROW(cache.ServerGroupsAndResources(), ApiError);
  EXPECT_FALSE(cache.Fresh());
  server.ServeAggregated();
  EXPECT_TRUE(cache.ServerGroupsAndResources()->Find("pods"));
}

TEST(MemoryDiscoveryCache, OneOfManyAsksAndTheOthersWaitWithinTheirLimits) {
  DiscoveryServer server;
  server.ServeAggregated();
  std::promise<void> release;
  std::promise<void> reached;
  std::shared_future<void> released = release.get_future().share();
  std::once_flag once;
  server.BeforeAnswers([&, released](const std::string& path) {
    if (path != "/api") return;
    std::call_once(once, [&] { reached.set_value(); });
    released.wait();
  });
  MemoryDiscoveryCache cache{DiscoveryClient(server.client())};
  auto first = std::async(std::launch::async, [&] { return cache.ServerGroupsAndResources(); });
  reached.get_future().wait();
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(cache.ServerGroupsAndResources({.timeout = {}, .stop = stop.get_token()}), CancelledError);
  EXPECT_THROW(cache.ServerGroupsAndResources({.timeout = std::chrono::milliseconds(1), .stop = {}}), TimeoutError);
  auto second = std::async(std::launch::async, [&] { return cache.ServerGroupsAndResources(); });
  release.set_value();
  EXPECT_EQ(first.get(), second.get());
  EXPECT_EQ(server.Asked("/api"), 1);
}

TEST(MemoryDiscoveryCache, WhatWasAskedBeforeAnInvalidateIsNotKept) {
  DiscoveryServer server;
  server.ServeAggregated();
  MemoryDiscoveryCache cache{DiscoveryClient(server.client())};
  std::once_flag once;
  server.BeforeAnswers([&](const std::string& path) {
    if (path == "/apis") std::call_once(once, [&] { cache.Invalidate(); });
  });
  EXPECT_TRUE(cache.ServerGroupsAndResources()->Find("pods")) << "good for the caller";
  EXPECT_FALSE(cache.Fresh());
}

}  // namespace
}  // namespace kube
