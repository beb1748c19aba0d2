#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using kube::PatchType;

class Patches : public ClusterTest {};

TEST_F(Patches, AMergePatchSetsAndRemoves) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  auto patched = maps.Patch("a", {PatchType::kMerge, R"({"data":{"key":null,"new":"x"}})"});
  EXPECT_EQ(patched.data, (kube::Map<std::string>{{"new", "x"}}));
}

TEST_F(Patches, AJsonPatchTestsAndReplaces) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  auto patched = maps.Patch("a", {PatchType::kJson, R"([{"op":"test","path":"/data/key","value":"value"},
                                                        {"op":"replace","path":"/data/key","value":"other"}])"});
  EXPECT_EQ(patched.data.at("key"), "other");
  EXPECT_TRUE(CatchApiError([&] {
                maps.Patch("a", {PatchType::kJson, R"([{"op":"remove","path":"/data/nope"}])"});
              }).IsInvalid());
}

TEST_F(Patches, AStrategicPatchMergesListsByTheirKey) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  deployments.Create(MakeDeployment("web", 0));
  auto patched = deployments.Patch(
      "web", {PatchType::kStrategicMerge,
              R"({"spec":{"template":{"spec":{"containers":[{"name":"side","image":"busybox"}]}}}})"});
  ASSERT_EQ(patched.spec.template_.spec.containers.size(), 2u);
  patched = deployments.Patch("web",
                              {PatchType::kStrategicMerge,
                               R"({"spec":{"template":{"spec":{"containers":[{"name":"side","$patch":"delete"}]}}}})"});
  ASSERT_EQ(patched.spec.template_.spec.containers.size(), 1u);
  EXPECT_EQ(patched.spec.template_.spec.containers[0].name, "web");
}

TEST_F(Patches, AMergePatchReplacesListsWhole) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  deployments.Create(MakeDeployment("web", 0));
  auto patched = deployments.Patch(
      "web",
      {PatchType::kMerge, R"({"spec":{"template":{"spec":{"containers":[{"name":"only","image":"busybox"}]}}}})"});
  ASSERT_EQ(patched.spec.template_.spec.containers.size(), 1u);
  EXPECT_EQ(patched.spec.template_.spec.containers[0].name, "only");
}

TEST_F(Patches, APatchOfAnOldVersionIsAConflict) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  EXPECT_TRUE(CatchApiError([&] {
                maps.Patch("a", {PatchType::kMerge, R"({"metadata":{"resourceVersion":"1"},"data":{"key":"x"}})"});
              }).IsConflict());
}

TEST_F(Patches, APatchOfNothingIsNotFound) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  EXPECT_TRUE(CatchApiError([&] { maps.Patch("nope", {PatchType::kMerge, "{}"}); }).IsNotFound());
}

TEST_F(Patches, AMalformedPatchIsABadRequest) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  EXPECT_TRUE(CatchApiError([&] { maps.Patch("a", {PatchType::kMerge, "{"}); }).IsBadRequest());
}

}  // namespace
}  // namespace conformance
