#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Discovery : public ClusterTest {
 protected:
  kube::DiscoveryClient discovery() const { return kube::DiscoveryClient(client()); }
};

TEST_F(Discovery, TellsTheServersVersion) {
  kube::ServerVersion version = discovery().ServerVersion();
  EXPECT_EQ(version.major, "1");
  EXPECT_EQ(version.git_version.rfind("v1.", 0), 0u);
}

TEST_F(Discovery, ListsTheGroupsWithTheCoreFirst) {
  auto groups = discovery().ServerGroups();
  ASSERT_FALSE(groups.groups.empty());
  EXPECT_EQ(groups.groups[0].name, "");
  EXPECT_EQ(groups.groups[0].preferred_version.version, "v1");
  bool apps = false;
  for (const auto& group : groups.groups) apps = apps || (group.name == "apps" && group.preferred_version.group_version == "apps/v1");
  EXPECT_TRUE(apps);
}

TEST_F(Discovery, ListsTheResourcesOfAGroupVersion) {
  auto list = discovery().ServerResourcesForGroupVersion({"apps", "v1"});
  std::map<std::string, kube::meta::v1::APIResource> by_name;
  for (const auto& resource : list.resources) by_name[resource.name] = resource;
  ASSERT_TRUE(by_name.count("deployments"));
  EXPECT_EQ(by_name["deployments"].kind, "Deployment");
  EXPECT_TRUE(by_name["deployments"].namespaced);
  EXPECT_EQ(by_name["deployments"].short_names, kube::List<std::string>{"deploy"});
  EXPECT_TRUE(by_name.count("deployments/status"));
  EXPECT_TRUE(by_name.count("deployments/scale"));
}

TEST_F(Discovery, FindsResourcesByAnyOfTheirNames) {
  kube::ServerResources all = discovery().ServerGroupsAndResources();
  EXPECT_TRUE(all.failures.empty());
  for (const char* name : {"deployments", "deployment", "Deployment", "deploy"}) {
    auto found = all.Find(name);
    ASSERT_TRUE(found.has_value()) << name;
    EXPECT_EQ(found->ToString(), "apps/v1, Resource=deployments");
  }
  EXPECT_FALSE(all.Find("nothings").has_value());
}

}  // namespace
}  // namespace conformance
