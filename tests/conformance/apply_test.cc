#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Apply : public ClusterTest {};

TEST_F(Apply, CreatesWhatIsNotThereAndOwnsItsFields) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto applied = maps.Apply(MakeConfigMap("a"), {.field_manager = "me"});
  EXPECT_EQ(applied.data.at("key"), "value");
  ASSERT_EQ(applied.metadata.managed_fields.size(), 1u);
  EXPECT_EQ(applied.metadata.managed_fields[0].manager, "me");
  EXPECT_EQ(applied.metadata.managed_fields[0].operation, "Apply");
}

TEST_F(Apply, AnObjectAsTheServerGivesItIsRefusedBeforeItIsSent) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  const auto live = maps.Apply(MakeConfigMap("a"), {.field_manager = "me"});
  EXPECT_THROW(maps.Apply(live, {.field_manager = "me"}), kube::InvalidRequestError);
  EXPECT_EQ(maps.Apply(kube::ExtractFields(live, "me"), {.field_manager = "me"}).metadata.resource_version,
            live.metadata.resource_version);
  // The server's own word, which we spare it: an empty list counts, too.
  kube::ApiError error = CatchApiError([&] {
    kube::RestClient(client(), {"", "v1"})
        .Verb("PATCH")
        .Namespace(ns())
        .Resource("configmaps")
        .Name("a")
        .Param("fieldManager", "me")
        .BodyBytes(R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a","managedFields":[]}})",
                   "application/apply-patch+yaml")
        .Do();
  });
  EXPECT_TRUE(error.IsBadRequest());
  EXPECT_EQ(error.status().message, "metadata.managedFields must be nil");
}

TEST_F(Apply, RemovesAFieldThatItsOnlyOwnerNoLongerApplies) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto map = MakeConfigMap("a");
  map.data["second"] = "x";
  maps.Apply(map, {.field_manager = "me"});
  EXPECT_EQ(maps.Apply(MakeConfigMap("a"), {.field_manager = "me"}).data, (kube::Map<std::string>{{"key", "value"}}));
}

TEST_F(Apply, AFieldOfAnotherManagerIsAConflictThatNamesIt) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Apply(MakeConfigMap("a"), {.field_manager = "first"});
  auto other = MakeConfigMap("a");
  other.data["key"] = "mine";
  kube::ApiError error = CatchApiError([&] { maps.Apply(other, {.field_manager = "second"}); });
  EXPECT_TRUE(error.IsConflict());
  ASSERT_EQ(error.ApplyConflicts().size(), 1u);
  EXPECT_EQ(error.ApplyConflicts()[0].field, ".data.key");
  EXPECT_NE(error.ApplyConflicts()[0].message.find("first"), std::string::npos);
}

TEST_F(Apply, ForceTakesTheFieldOver) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Apply(MakeConfigMap("a"), {.field_manager = "first"});
  auto other = MakeConfigMap("a");
  other.data["key"] = "mine";
  EXPECT_EQ(maps.Apply(other, {.force = true, .field_manager = "second"}).data.at("key"), "mine");
}

TEST_F(Apply, TwoManagersShareAListByItsKey) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  deployments.Apply(MakeDeployment("web", 0), {.field_manager = "first"});
  kube::Unstructured side{
      {"apiVersion", "apps/v1"},
      {"kind", "Deployment"},
      {"metadata", {{"name", "web"}}},
      {"spec", {{"template", {{"spec", {{"containers", kube::Array{{{"name", "side"}, {"image", "busybox"}}}}}}}}}}};
  kube::DynamicClient(client())
      .Resource({"apps", "v1", "deployments"})
      .Namespace(ns())
      .Apply(side, {.field_manager = "second"});
  EXPECT_EQ(deployments.Get("web").spec.template_.spec.containers.size(), 2u);
  auto without = deployments.Apply(MakeDeployment("web", 0), {.field_manager = "first"});
  EXPECT_EQ(without.spec.template_.spec.containers.size(), 2u);
}

}  // namespace
}  // namespace conformance
