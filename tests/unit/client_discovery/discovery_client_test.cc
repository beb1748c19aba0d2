#include "kube/client/discovery_client.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>

#include "kube/client/api_error.h"
#include "kube/transport/errors.h"
#include "tests/unit/client_discovery/discovery_server.h"

namespace kube {
namespace {

using testing::DiscoveryServer;
using ::testing::HasSubstr;

TEST(DiscoveryClient, TakesEverythingInTwoRequestsWhereTheServerAggregates) {
  DiscoveryServer server;
  server.ServeAggregated();
  ServerResources all = DiscoveryClient(server.client()).ServerGroupsAndResources();
  EXPECT_EQ(all.Find("po")->resource, "pods");
  EXPECT_EQ(all.Find("deploy")->ToString(), "apps/v1, Resource=deployments");
  EXPECT_EQ(all.groups.size(), 2u);
  EXPECT_EQ(server.AskedInAll(), 2);
  EXPECT_THAT(server.LastAccept("/apis"), HasSubstr("v=v2;"));
  EXPECT_THAT(server.LastAccept("/apis"), HasSubstr("v=v2beta1;"));
}

TEST(DiscoveryClient, AsksVersionByVersionWhereItDoesNot) {
  DiscoveryServer server;
  server.ServeLegacy();
  ServerResources all = DiscoveryClient(server.client()).ServerGroupsAndResources();
  EXPECT_TRUE(all.failures.empty());
  EXPECT_EQ(all.groups[0].name, "");
  ASSERT_EQ(all.resources.size(), 2u);
  EXPECT_EQ(all.resources[0].group_version, "v1");
  EXPECT_EQ(all.resources[1].group_version, "apps/v1");
}

TEST(DiscoveryClient, GivesTheRestWhenOneVersionFails) {
  DiscoveryServer server;
  server.ServeLegacy();
  server.Answer("/apis/apps/v1", {.status = 503, .content_type = "text/plain", .body = "service unavailable"});
  ServerResources all = DiscoveryClient(server.client()).ServerGroupsAndResources();
  ASSERT_EQ(all.failures.size(), 1u);
  EXPECT_EQ(all.failures[0].group_version.ToString(), "apps/v1");
  EXPECT_TRUE(all.failures[0].transient);
  EXPECT_TRUE(all.Find("pods"));
  EXPECT_EQ(server.Asked("/apis/apps/v1"), 2) << "tried a second time";
}

TEST(DiscoveryClient, AVersionThatIsNotThereIsNoPassingFailure) {
  DiscoveryServer server;
  server.ServeLegacy();
  server.Answer("/apis/apps/v1", {.status = 404, .content_type = "text/plain", .body = "no"});
  ServerResources all = DiscoveryClient(server.client()).ServerGroupsAndResources();
  ASSERT_EQ(all.failures.size(), 1u);
  EXPECT_FALSE(all.failures[0].transient);
}

TEST(DiscoveryClient, ABareAggregatedApiHasNoCoreGroup) {
  DiscoveryServer server;
  server.ServeAggregated();
  server.Answer("/api", {.status = 404, .content_type = "text/plain", .body = "no"});
  ServerResources all = DiscoveryClient(server.client()).ServerGroupsAndResources();
  EXPECT_EQ(all.groups.size(), 1u);
  EXPECT_TRUE(DiscoveryClient(server.client()).ServerResourcesForGroupVersion({"", "v1"}).resources.empty());
}

TEST(DiscoveryClient, ThrowsWhenTheGroupsCannotBeHad) {
  DiscoveryServer server;
  server.Answer("/api", {.status = 403, .content_type = "text/plain", .body = "no"});
  EXPECT_THROW(DiscoveryClient(server.client()).ServerGroupsAndResources(), ApiError);
}

TEST(DiscoveryClient, IsCancelledBetweenVersions) {
  DiscoveryServer server;
  server.ServeLegacy();
  std::stop_source stop;
  server.BeforeAnswers([&](const std::string& path) {
    if (path == "/apis/apps/v1") stop.request_stop();
  });
  EXPECT_THROW(DiscoveryClient(server.client()).ServerGroupsAndResources({.timeout = {}, .stop = stop.get_token()}),
               CancelledError);
}

TEST(DiscoveryClient, ReadsTheVersion) {
  DiscoveryServer server;
  server.Answer(
      "/version",
      {.body = R"({"major":"1","minor":"36","gitVersion":"v1.36.3","platform":"linux/amd64","goVersion":"go1.26"})"});
  kube::ServerVersion version = DiscoveryClient(server.client()).ServerVersion();
  EXPECT_EQ(version.git_version, "v1.36.3");
  EXPECT_EQ(version.go_version, "go1.26");
}

}  // namespace
}  // namespace kube
