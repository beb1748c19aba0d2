#include "kube/client/server_resources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/client_discovery/discovery_server.h"

namespace kube {
namespace {

using testing::AddVersion;
using testing::Resource;

std::vector<std::string> Names(const std::vector<meta::v1::APIResourceList>& lists) {
  std::vector<std::string> names;
  for (const auto& list : lists) {
    for (const auto& resource : list.resources) names.push_back(list.group_version + "/" + resource.name);
  }
  return names;
}

TEST(ServerResources, PreferTheGroupsPreferredVersionAndSkipSubresources) {
  ServerResources all;
  AddVersion(&all, "apps", "v1",
             {Resource("deployments", "deployment", "Deployment"), Resource("deployments/status", "", "Deployment")});
  AddVersion(&all, "apps", "v1beta1",
             {Resource("deployments", "deployment", "Deployment"), Resource("old", "old", "Old", false)});
  AddVersion(&all, "apps", "v1alpha1", {Resource("old", "old", "Old", false)});
  EXPECT_THAT(Names(all.Preferred()), ::testing::ElementsAre("apps/v1/deployments", "apps/v1beta1/old"));
  EXPECT_THAT(Names(all.PreferredNamespaced()), ::testing::ElementsAre("apps/v1/deployments"));
}

TEST(ServerResources, PreferThePreferredVersionEvenWhereItComesLater) {
  ServerResources all;
  AddVersion(&all, "apps", "v1beta1", {Resource("deployments", "deployment", "Deployment")});
  AddVersion(&all, "apps", "v1", {Resource("deployments", "deployment", "Deployment")});
  all.groups[0].preferred_version = all.groups[0].versions[1];
  EXPECT_THAT(Names(all.Preferred()), ::testing::ElementsAre("apps/v1/deployments"));
}

TEST(ServerResources, AShortNameLosesAgainstAPluralOfALaterGroup) {
  ServerResources all;
  AddVersion(&all, "a", "v1", {Resource("things", "thing", "Thing", true, {"gnus"})});
  AddVersion(&all, "b", "v1", {Resource("gnus", "gnu", "Gnu")});
  EXPECT_EQ(all.Find("gnus")->group, "b");
}

TEST(ServerResources, ASubresourceIsNotFoundByItsKind) {
  ServerResources all;
  AddVersion(&all, "apps", "v1", {Resource("deployments/scale", "", "Scale")});
  EXPECT_FALSE(all.Find("Scale"));
}

}  // namespace
}  // namespace kube
