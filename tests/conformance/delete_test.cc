#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Deletes : public ClusterTest {
 protected:
  // A ConfigMap that belongs to `owner`, as the garbage collector sees it.
  kube::core::v1::ConfigMap Dependent(const kube::core::v1::ConfigMap& owner, bool block) {
    auto map = MakeConfigMap("dependent");
    map.metadata.owner_references = {{.api_version = "v1",
                                      .kind = "ConfigMap",
                                      .name = owner.metadata.name,
                                      .uid = owner.metadata.uid,
                                      .controller = true,
                                      .block_owner_deletion = block}};
    return map;
  }
};

TEST_F(Deletes, ADeletedObjectIsGone) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto created = maps.Create(MakeConfigMap("a"));
  auto deleted = maps.Delete("a");
  ASSERT_TRUE(deleted.status.has_value());
  EXPECT_EQ(deleted.status->status, "Success");
  ASSERT_TRUE(deleted.status->details);
  EXPECT_EQ(deleted.status->details->uid, created.metadata.uid);
  EXPECT_FALSE(maps.Find("a").has_value());
  EXPECT_TRUE(CatchApiError([&] { maps.Delete("a"); }).IsNotFound());
}

TEST_F(Deletes, PreconditionsProtectAnotherObjectOfTheSameName) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  EXPECT_TRUE(CatchApiError([&] { maps.Delete("a", {.preconditions = {{.uid = "another"}}}); }).IsConflict());
  EXPECT_TRUE(maps.Find("a").has_value());
}

TEST_F(Deletes, PreconditionsProtectALaterState) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto created = maps.Create(MakeConfigMap("a"));
  std::string old = created.metadata.resource_version;
  created.data["key"] = "changed";
  std::string current = maps.Update(created).metadata.resource_version;
  kube::ApiError error = CatchApiError([&] { maps.Delete("a", {.preconditions = {{.resource_version = old}}}); });
  EXPECT_TRUE(error.IsConflict()) << error.what();
  EXPECT_TRUE(maps.Find("a").has_value());
  maps.Delete("a", {.preconditions = {{.uid = created.metadata.uid, .resource_version = current}}});
  EXPECT_FALSE(maps.Find("a").has_value());
}

TEST_F(Deletes, ADryRunDeletesNothing) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a", {{"go", "yes"}}));
  maps.Delete("a", {.dry_run = {kube::kDryRunAll}});
  maps.DeleteCollection({.dry_run = {kube::kDryRunAll}}, {.label_selector = "go=yes"});
  EXPECT_TRUE(maps.Find("a").has_value());
}

TEST_F(Deletes, APolicyThatDoesNotExistIsRefused) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  EXPECT_TRUE(CatchApiError([&] { maps.Delete("a", {.propagation_policy = "Sideways"}); }).IsInvalid());
  EXPECT_TRUE(CatchApiError([&] {
                maps.Delete("a", {.orphan_dependents = true, .propagation_policy = kube::kForeground});
              }).IsInvalid());
  EXPECT_TRUE(maps.Find("a").has_value());
}

TEST_F(Deletes, AGracePeriodHoldsAPodUntilItIsCutShort) {
  auto pods = clientset().CoreV1().Pods(ns());
  pods.Create({.metadata = {.name = "a", .finalizers = {"example.com/hold"}},
               .spec = {.containers = {{.name = "web", .image = "nginx:1.12"}},
                        .node_name = clientset().CoreV1().Nodes().List().items.at(0).metadata.name}});
  auto deleted = pods.Delete("a", {.grace_period_seconds = 300});
  ASSERT_TRUE(deleted.object.has_value());
  EXPECT_EQ(deleted.object->metadata.deletion_grace_period_seconds, 300);
  // Longer is ignored, shorter counts.
  pods.Delete("a", {.grace_period_seconds = 500});
  EXPECT_LE(pods.Get("a").metadata.deletion_grace_period_seconds, 300);
  pods.Delete("a", {.grace_period_seconds = 0});
  EXPECT_EQ(pods.Get("a").metadata.deletion_grace_period_seconds, 0);
  pods.Patch("a", {kube::PatchType::kMerge, R"({"metadata":{"finalizers":null}})"});
  Eventually("the pod is gone", [&] { return !pods.Find("a"); });
}

TEST_F(Deletes, AFinalizerKeepsTheObjectUntilItIsRemoved) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto map = MakeConfigMap("a");
  map.metadata.finalizers = {"example.com/hold"};
  maps.Create(map);
  auto deleted = maps.Delete("a");
  ASSERT_TRUE(deleted.object.has_value());
  EXPECT_TRUE(deleted.object->metadata.deletion_timestamp.has_value());
  EXPECT_TRUE(maps.Find("a").has_value());
  maps.Patch("a", {kube::PatchType::kMerge, R"({"metadata":{"finalizers":null}})"});
  EXPECT_FALSE(maps.Find("a").has_value());
}

TEST_F(Deletes, ACollectionGoesBySelector) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a", {{"go", "yes"}}));
  maps.Create(MakeConfigMap("b", {{"go", "no"}}));
  maps.DeleteCollection({}, {.label_selector = "go=yes"});
  EXPECT_FALSE(maps.Find("a").has_value());
  EXPECT_TRUE(maps.Find("b").has_value());
}

TEST_F(Deletes, ACollectionGoesByFieldSelectorAndWithAPolicy) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto owner = maps.Create(MakeConfigMap("owner"));
  maps.Create(Dependent(owner, false));
  maps.DeleteCollection({.propagation_policy = kube::kOrphan}, {.field_selector = "metadata.name=owner"});
  Eventually("the owner is gone", [&] { return !maps.Find("owner"); });
  Eventually("the dependent is an orphan", [&] { return maps.Get("dependent").metadata.owner_references.empty(); });
}

TEST_F(Deletes, ACollectionOfCustomAndBuiltInKindsGoesUntyped) {
  auto maps = kube::DynamicClient(client()).Resource({"", "v1", "configmaps"}).Namespace(ns());
  clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("a", {{"go", "yes"}}));
  maps.DeleteCollection({}, {.label_selector = "go=yes"});
  EXPECT_FALSE(maps.Find("a").has_value());
}

TEST_F(Deletes, BackgroundTakesTheOwnerAtOnceAndTheDependentLater) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto owner = maps.Create(MakeConfigMap("owner"));
  maps.Create(Dependent(owner, true));
  maps.Delete("owner", {.propagation_policy = kube::kBackground});
  EXPECT_FALSE(maps.Find("owner").has_value());
  Eventually("the dependent is gone", [&] { return !maps.Find("dependent"); });
}

TEST_F(Deletes, ForegroundTakesTheDependentFirst) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto owner = maps.Create(MakeConfigMap("owner"));
  auto dependent = Dependent(owner, true);
  dependent.metadata.finalizers = {"example.com/hold"};
  maps.Create(dependent);
  // The collector learns of the dependent by its watch; before, it would let the owner go.
  Eventually("the collector knows the dependent", [&] {
    auto found = maps.Find("dependent");
    return found && !found->metadata.resource_version.empty();
  });
  maps.Delete("owner", {.propagation_policy = kube::kForeground});
  Eventually("the dependent is terminating", [&] {
    auto found = maps.Find("dependent");
    return found && found->metadata.deletion_timestamp.has_value();
  });
  auto waiting = maps.Find("owner");
  ASSERT_TRUE(waiting.has_value());
  EXPECT_TRUE(waiting->metadata.deletion_timestamp.has_value());
  maps.Patch("dependent", {kube::PatchType::kMerge, R"({"metadata":{"finalizers":null}})"});
  Eventually("both are gone", [&] { return !maps.Find("owner") && !maps.Find("dependent"); });
}

TEST_F(Deletes, OrphanLeavesTheDependentWithoutItsOwner) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto owner = maps.Create(MakeConfigMap("owner"));
  maps.Create(Dependent(owner, false));
  maps.Delete("owner", {.propagation_policy = kube::kOrphan});
  Eventually("the owner is gone", [&] { return !maps.Find("owner"); });
  Eventually("the dependent is an orphan", [&] { return maps.Get("dependent").metadata.owner_references.empty(); });
}

TEST_F(Deletes, ANamespaceTakesItsObjectsWithIt) {
  auto namespaces = clientset().CoreV1().Namespaces();
  std::string name = namespaces.Create({.metadata = {.generate_name = "conformance-gone-"}}).metadata.name;
  clientset().CoreV1().ConfigMaps(name).Create(MakeConfigMap("a"));
  namespaces.Delete(name);
  Eventually("the namespace is gone", [&] { return !namespaces.Find(name); });
  EXPECT_FALSE(clientset().CoreV1().ConfigMaps(name).Find("a").has_value());
}

}  // namespace
}  // namespace conformance
