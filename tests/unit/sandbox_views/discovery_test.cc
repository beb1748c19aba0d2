#include "src/sandbox/discovery.h"

#include <gtest/gtest.h>
#include <kube/codec/value.h>

#include <memory>
#include <string>
#include <vector>

#include "tests/unit/sandbox_views/golden.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kAggregated =
    "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json";

Value Ask(std::string_view path, std::string_view accept = "application/json") {
  const auto answer = Discovery(path, accept, BuiltInResources());
  return answer ? Value::DecodeJson(answer->body) : Value{};
}

const Value* FindNamed(const Value& list, std::string_view name) {
  for (const Value& item : list.items()) {
    if (item.GetString("name") == name || item["metadata"].GetString("name") == name) return &item;
  }
  return nullptr;
}

TEST(Discovery, ListsTheCoreResourcesAsTheRealServer) {
  EXPECT_EQ(Ask("/api/v1").EncodeJson(), ReadGoldenJson("discovery_v1.json").EncodeJson());
}

TEST(Discovery, ListsTheResourcesOfAGroupAsTheRealServer) {
  EXPECT_EQ(Ask("/apis/apps/v1").EncodeJson(), ReadGoldenJson("discovery_apps_v1.json").EncodeJson());
}

TEST(Discovery, NamesTheCoreVersion) {
  const Value versions = Ask("/api");
  EXPECT_EQ(versions.AsString("kind"), "APIVersions");
  EXPECT_EQ(versions["versions"], Value(Array{"v1"}));
}

TEST(Discovery, NamesEveryGroupOfTheRealServerInItsOrder) {
  const Value real = ReadGoldenJson("discovery_groups.json");
  const Value ours = Ask("/apis");
  std::vector<std::string> expected, found;
  for (const Value& group : real["groups"].items()) {
    expected.emplace_back(group.AsString("name"));
    const Value* same = FindNamed(ours["groups"], expected.back());
    ASSERT_NE(same, nullptr) << expected.back();
    // Ours also has the beta and alpha kinds that a real server serves only when told to.
    EXPECT_EQ((*same)["preferredVersion"], group["preferredVersion"]) << expected.back();
    EXPECT_EQ((*same)["versions"][std::size_t{0}], group["versions"][std::size_t{0}]) << expected.back();
  }
  for (const Value& group : ours["groups"].items()) {
    if (FindNamed(real["groups"], group.AsString("name")) != nullptr) found.emplace_back(group.AsString("name"));
  }
  EXPECT_EQ(found, expected);
}

TEST(Discovery, AggregatesGroupsAsTheRealServer) {
  const auto answer = Discovery("/apis", kAggregated, BuiltInResources());
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->content_type, "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList");
  EXPECT_GT(answer->etag.size(), 10u);
  const Value ours = Value::DecodeJson(answer->body);
  EXPECT_EQ(ours.AsString("apiVersion"), "apidiscovery.k8s.io/v2");
  const Value real = ReadGoldenJson("discovery_aggregated.json");
  ASSERT_EQ(real["items"].size(), 2u);
  for (const Value& group : real["items"].items()) {
    const Value* same = FindNamed(ours["items"], group["metadata"].AsString("name"));
    ASSERT_NE(same, nullptr);
    EXPECT_EQ(same->EncodeJson(), group.EncodeJson());
  }
}

TEST(Discovery, AggregatesTheCoreGroupUnderApi) {
  const Value core = Ask("/api", kAggregated);
  ASSERT_EQ(core["items"].size(), 1u);
  const Value& group = core["items"][std::size_t{0}];
  EXPECT_FALSE(group["metadata"].Contains("name"));
  EXPECT_EQ(group["versions"][std::size_t{0}].AsString("version"), "v1");
}

TEST(Discovery, TakesTheFirstAcceptableForm) {
  EXPECT_EQ(Ask("/apis", "application/json").AsString("kind"), "APIGroupList");
  EXPECT_EQ(Ask("/apis", "*/*").AsString("kind"), "APIGroupList");
  EXPECT_EQ(Ask("/apis", "").AsString("kind"), "APIGroupList");
  EXPECT_EQ(Ask("/apis", "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,application/json")
                .AsString("kind"),
            "APIGroupList");
  EXPECT_EQ(Ask("/apis", "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList;profile=nopeer," +
                             std::string(kAggregated))
                .AsString("kind"),
            "APIGroupDiscoveryList");
}

TEST(Discovery, AnswersNothingForPathsItDoesNotKnow) {
  for (std::string_view path : {"/api/v2", "/apis/", "/apis/nope", "/apis/apps/v9", "/apis/apps/v1/deployments",
                                "/apis//v1", "/apiserver", "/"}) {
    const bool list = path == "/apis/";
    EXPECT_EQ(Discovery(path, "", BuiltInResources()).has_value(), list) << path;
  }
}

TEST(Discovery, ShowsCustomResourcesWithTheirPreferredVersion) {
  ResourceRegistry registry;
  registry.SetCustom("widgets.example.com", Value::DecodeJson(R"({"spec":{"group":"example.com","scope":"Cluster",
      "names":{"kind":"Widget","plural":"widgets","singular":"widget","shortNames":["wd"],"categories":["all"]},
      "versions":[{"name":"v1beta1","served":true},
                  {"name":"v1","served":true,"subresources":{"status":{},"scale":{}}}]}})"));
  const auto group = Discovery("/apis/example.com", "", registry.All());
  ASSERT_TRUE(group);
  EXPECT_EQ(Value::DecodeJson(group->body)["preferredVersion"].AsString("version"), "v1");
  const auto version = Discovery("/apis/example.com/v1", "", registry.All());
  ASSERT_TRUE(version);
  const Value resources = Value::DecodeJson(version->body)["resources"];
  ASSERT_EQ(resources.size(), 3u);
  EXPECT_EQ(resources[std::size_t{0}]["shortNames"], Value(Array{"wd"}));
  EXPECT_FALSE(resources[std::size_t{0}].AsBool("namespaced"));
  EXPECT_EQ(resources[std::size_t{1}].AsString("name"), "widgets/scale");
  EXPECT_EQ(resources[std::size_t{1}].AsString("group"), "autoscaling");
  EXPECT_EQ(resources[std::size_t{2}].AsString("kind"), "Widget");
}

}  // namespace
}  // namespace kube::sandbox
