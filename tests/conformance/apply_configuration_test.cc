// What is absent, null or said in a server-side apply; what a manager owns; conflicts; migration.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using kube::apps::v1::Deployment;
using kube::core::v1::ConfigMap;

std::vector<std::string> PathsOf(const auto& object, std::string_view manager, std::string_view subresource = "") {
  const auto owned = kube::OwnedFields(object, manager, subresource);
  return owned ? owned->Paths() : std::vector<std::string>{};
}

bool Owns(const auto& object, std::string_view manager, std::string_view path) {
  const auto paths = PathsOf(object, manager);
  return std::find(paths.begin(), paths.end(), path) != paths.end();
}

class ApplyConfigurations : public ClusterTest {
 protected:
  kube::Api<Deployment> Deployments() const { return clientset().AppsV1().Deployments(ns()); }
  // Deployments of no pods, so that nothing but the tests writes to them for long.
  kube::ApplyConfiguration<Deployment> Web() const { return MakeDeployment("web", 0); }
  // Runs the kubectl on the path against this test's namespace, with `manifest` in a file; returns whether it worked.
  bool Kubectl(const std::string& arguments, const std::string& manifest) const {
    const std::string file = ::testing::TempDir() + "manifest-" + ns() + ".json";
    std::ofstream(file) << manifest;
    const int status = std::system(("kubectl --namespace " + ns() + " " + arguments + " -f " + file + " 2>&1").c_str());
    std::remove(file.c_str());
    return status == 0;
  }
  static bool HaveKubectl() { return std::system("kubectl version --client >/dev/null 2>&1") == 0; }
};

TEST_F(ApplyConfigurations, AZeroThatIsSaidIsOwned) {
  auto web = Web();
  Deployment plain = Deployments().Apply(web, {.field_manager = "me"});
  EXPECT_FALSE(Owns(plain, "me", ".spec.paused"));
  web.Set(web->spec.paused, false)
      .Set(web->spec.min_ready_seconds, 0)
      .Set(web->spec.template_.spec.hostname, "")
      .Set(web->spec.template_.spec.tolerations, {})
      .Set(web->spec.template_.spec.containers[0].args, {});
  Deployment applied = Deployments().Apply(web, {.field_manager = "me"});
  for (const char* path : {".spec.paused", ".spec.minReadySeconds", ".spec.template.spec.hostname",
                           ".spec.template.spec.tolerations", ".spec.template.spec.containers[name=\"web\"].args"}) {
    EXPECT_TRUE(Owns(applied, "me", path)) << path;
  }
}

TEST_F(ApplyConfigurations, AZeroThatIsSaidTakesTheOthersValueAway) {
  auto web = Web();
  web->spec.paused = true;
  Deployments().Apply(web, {.field_manager = "first"});
  kube::ApplyConfiguration<Deployment> other(Deployment{.metadata = {.name = "web"}});
  EXPECT_TRUE(Deployments().Apply(other, {.field_manager = "second"}).spec.paused) << "absent says nothing";
  other.Set(other->spec.paused, false);
  EXPECT_TRUE(CatchApiError([&] { Deployments().Apply(other, {.field_manager = "second"}); }).IsConflict());
  EXPECT_FALSE(Deployments().Apply(other, {.force = true, .field_manager = "second"}).spec.paused);
}

TEST_F(ApplyConfigurations, ANullIsOwnedAndLeavesTheFieldToTheServer) {
  auto web = Web();
  web->spec.revision_history_limit = 3;
  EXPECT_EQ(Deployments().Apply(web, {.field_manager = "me"}).spec.revision_history_limit, 3);
  web.Null(web->spec.revision_history_limit);
  Deployment applied = Deployments().Apply(web, {.field_manager = "me"});
  EXPECT_EQ(applied.spec.revision_history_limit, 10) << "the default";
  EXPECT_TRUE(Owns(applied, "me", ".spec.revisionHistoryLimit"));
}

TEST_F(ApplyConfigurations, UntypedObjectsSayNullsByThemselves) {
  auto deployments = kube::DynamicClient(client()).Resource({"apps", "v1", "deployments"}).Namespace(ns());
  kube::Unstructured web = kube::ToUnstructured(MakeDeployment("web", 0));
  web = kube::Unstructured(Web().ToValue());
  web.Set("spec.revisionHistoryLimit", nullptr);
  web.Set("spec.paused", false);
  kube::Unstructured applied = deployments.Apply(web, {.field_manager = "me"});
  EXPECT_TRUE(Owns(applied.object(), "me", ".spec.revisionHistoryLimit"));
  EXPECT_TRUE(Owns(applied.object(), "me", ".spec.paused"));
}

TEST_F(ApplyConfigurations, WhatIsExtractedAndAppliedAgainChangesNothing) {
  auto web = Web();
  web->metadata.labels["app.kubernetes.io/name"] = "web";
  web->metadata.finalizers = {"example.com/a"};
  web->spec.template_.spec.containers[0].ports = {{.name = "http", .container_port = 80},
                                                  {.container_port = 53, .protocol = "UDP"}};
  web->spec.template_.spec.containers[0].env = {{.name = "A", .value = "1"}, {.name = "B"}};
  web->spec.template_.spec.volumes = {{.name = "v", .volume_source = {.empty_dir = {{}}}}};
  web.Set(web->spec.paused, false)
      .Set(web->spec.template_.spec.tolerations, {})
      .Set(web->metadata.annotations, {})
      .Set(web->spec.template_.spec.containers[0].env[1].value, "")
      .Null(web->spec.template_.spec.affinity);
  Deployments().Apply(web, {.field_manager = "me"});
  // Another manager's fields beside and inside, which must not be taken along.
  kube::ApplyConfiguration<Deployment> other(Deployment{
      .metadata = {.name = "web", .labels = {{"other", "1"}}, .finalizers = {"example.com/b"}},
      .spec = {.template_ = {
                   .spec = {.volumes = {{.name = "v", .volume_source = {.empty_dir = {{.medium = "Memory"}}}}},
                            .containers = {{.name = "web", .working_dir = "/tmp"}, {.name = "side", .image = "x"}}}}}});
  Deployment live = Deployments().Apply(other, {.field_manager = "other"});

  for (std::string_view manager : {"me", "other"}) {
    const std::vector<std::string> before = PathsOf(live, manager);
    EXPECT_FALSE(before.empty());
    const auto typed = kube::ExtractFields(live, manager);
    const auto untyped = kube::ExtractFields(kube::ToUnstructured(live), manager);
    EXPECT_EQ(typed.ToValue(), untyped.object());
    Deployment again = Deployments().Apply(typed, {.field_manager = std::string(manager)});
    EXPECT_EQ(PathsOf(again, manager), before) << manager;
    EXPECT_EQ(again.metadata.generation, live.metadata.generation);
    EXPECT_EQ(again.spec, live.spec);
  }
  // To change one field of one's own: extract, change, apply.
  auto mine = kube::ExtractFields(Deployments().Get("web"), "me");
  mine->spec.template_.spec.containers[0].image = "nginx:1.13";
  Deployment changed = Deployments().Apply(mine, {.field_manager = "me"});
  EXPECT_EQ(changed.spec.template_.spec.containers[0].image, "nginx:1.13");
  EXPECT_EQ(changed.spec.template_.spec.containers[0].working_dir, "/tmp");
  EXPECT_EQ(changed.metadata.labels.at("other"), "1");
  Deployments().Apply(kube::ApplyConfiguration<Deployment>(Deployment{.metadata = {.name = "web"}}),
                      {.field_manager = "other"});
  mine.UnsetPath("metadata.finalizers");
  Deployments().Apply(mine, {.field_manager = "me"});
}

TEST_F(ApplyConfigurations, WhatIsExtractedOfAStatusIsTheStatus) {
  Deployments().Apply(Web(), {.field_manager = "me"});
  kube::ApplyConfiguration<Deployment> status(
      Deployment{.metadata = {.name = "web"},
                 .status = {.conditions = {{.type = "Mine", .status = "True", .reason = "R", .message = "m"}}}});
  Deployment live = Deployments().ApplyStatus(status, {.field_manager = "me"});
  const auto extracted = kube::ExtractFields(live, "me", "status");
  EXPECT_EQ(extracted.ToValue()["status"], status.ToValue()["status"]);
  EXPECT_EQ(extracted.ToValue()["spec"], kube::Value());
  Deployment again = Deployments().ApplyStatus(extracted, {.field_manager = "me"});
  EXPECT_EQ(PathsOf(again, "me", "status"), PathsOf(live, "me", "status"));
  EXPECT_EQ(PathsOf(again, "me"), PathsOf(live, "me"));
}

TEST_F(ApplyConfigurations, ConflictsNameTheOtherManagers) {
  auto web = Web();
  web->spec.min_ready_seconds = 5;
  Deployments().Apply(web, {.field_manager = "first"});
  Deployments().Patch("web", {kube::PatchType::kMerge, R"({"spec":{"revisionHistoryLimit":4}})"},
                      {.field_manager = "writer"});

  kube::ApplyConfiguration<Deployment> other(
      Deployment{.metadata = {.name = "web"},
                 .spec = {.template_ = {.spec = {.containers = {{.name = "web", .image = "other"}}}},
                          .min_ready_seconds = 6,
                          .revision_history_limit = 5}});
  kube::ApiError error = CatchApiError([&] { Deployments().Apply(other, {.field_manager = "second"}); });
  EXPECT_TRUE(error.IsConflict());
  const auto conflicts = error.ApplyConflicts();
  ASSERT_EQ(conflicts.size(), 3u) << error.what();
  const auto of = [&](std::string_view field) {
    for (const auto& conflict : conflicts) {
      if (conflict.field == field) return conflict;
    }
    ADD_FAILURE() << "no conflict of " << field;
    return kube::ApplyConflict{};
  };
  EXPECT_EQ(of(".spec.minReadySeconds").manager, "first");
  EXPECT_TRUE(of(".spec.minReadySeconds").by_apply);
  EXPECT_EQ(of(".spec.template.spec.containers[name=\"web\"].image").manager, "first");
  const kube::ApplyConflict written = of(".spec.revisionHistoryLimit");
  EXPECT_EQ(written.manager, "writer");
  EXPECT_FALSE(written.by_apply);
  EXPECT_EQ(written.api_version, "apps/v1");

  // What is left to the others can be applied.
  for (const auto& conflict : conflicts) other.UnsetPath(conflict.field);
  Deployment applied = Deployments().Apply(other, {.field_manager = "second"});
  EXPECT_EQ(applied.spec.min_ready_seconds, 5);
  EXPECT_EQ(applied.spec.revision_history_limit, 4);
}

TEST_F(ApplyConfigurations, ConflictsOfAStatusNameTheSubresource) {
  Deployments().Apply(Web(), {.field_manager = "me"});
  const auto with = [](const char* status) {
    return Deployment{.metadata = {.name = "web"},
                      .status = {.conditions = {{.type = "Mine", .status = status, .reason = "R", .message = "m"}}}};
  };
  Deployments().ApplyStatus(with("True"), {.field_manager = "first"});
  kube::ApiError error = CatchApiError([&] { Deployments().ApplyStatus(with("False"), {.field_manager = "second"}); });
  ASSERT_EQ(error.ApplyConflicts().size(), 1u) << error.what();
  EXPECT_EQ(error.ApplyConflicts()[0].field, ".status.conditions[type=\"Mine\"].status");
  EXPECT_EQ(error.ApplyConflicts()[0].manager, "first");
  EXPECT_EQ(error.ApplyConflicts()[0].subresource, "status");
}

constexpr char kManifest[] =
    R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{"x":"1","y":"2"}})";

TEST_F(ApplyConfigurations, ConflictsNameKubectl) {
  if (!HaveKubectl()) GTEST_SKIP() << "needs kubectl on the path";
  ASSERT_TRUE(Kubectl("apply", kManifest));
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  const ConfigMap mine{.metadata = {.name = "a"}, .data = {{"x", "other"}}};
  auto conflicts = CatchApiError([&] { maps.Apply(mine, {.field_manager = "me"}); }).ApplyConflicts();
  ASSERT_EQ(conflicts.size(), 1u);
  EXPECT_EQ(conflicts[0].manager, kube::kKubectlClientSideApply);
  EXPECT_FALSE(conflicts[0].by_apply);
  EXPECT_EQ(conflicts[0].field, ".data.x");

  ASSERT_TRUE(Kubectl("apply --server-side --force-conflicts", kManifest));
  conflicts = CatchApiError([&] { maps.Apply(mine, {.field_manager = "me"}); }).ApplyConflicts();
  ASSERT_EQ(conflicts.size(), 1u);
  EXPECT_EQ(conflicts[0].manager, "kubectl");
  EXPECT_TRUE(conflicts[0].by_apply);
}

TEST_F(ApplyConfigurations, MigrationFromKubectlApplyLetsFieldsGo) {
  if (!HaveKubectl()) GTEST_SKIP() << "needs kubectl on the path";
  ASSERT_TRUE(Kubectl("apply", kManifest));
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  const ConfigMap only_x{.metadata = {.name = "a"}, .data = {{"x", "1"}}};

  // Without it, what is left out stays: kubectl's plain write still owns it.
  EXPECT_EQ(maps.Apply(only_x, {.field_manager = "me"}).data.count("y"), 1u);

  ConfigMap migrated = kube::MigrateToServerSideApply(maps, "a", "me");
  EXPECT_TRUE(Owns(migrated, "me", ".data.y"));
  EXPECT_TRUE(std::none_of(migrated.metadata.managed_fields.begin(), migrated.metadata.managed_fields.end(),
                           [](const auto& entry) { return entry.manager == kube::kKubectlClientSideApply; }));
  EXPECT_EQ(migrated.data.size(), 2u) << "migration changes no data";
  EXPECT_EQ(kube::UpgradeManagedFieldsPatch(migrated, "me"), std::nullopt) << "a second time there is nothing to do";

  ConfigMap applied = maps.Apply(only_x, {.field_manager = "me"});
  EXPECT_EQ(applied.data, (kube::Map<std::string>{{"x", "1"}}));
  EXPECT_FALSE(applied.metadata.annotations.contains(kube::kLastAppliedAnnotation)) << "nobody applies it any more";
}

TEST_F(ApplyConfigurations, MigratesAsKubectlDoes) {
  if (!HaveKubectl()) GTEST_SKIP() << "needs kubectl on the path";
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  ASSERT_TRUE(Kubectl("apply", kManifest));
  const ConfigMap before = maps.Get("a");
  ASSERT_TRUE(Kubectl("apply --server-side", kManifest));
  const ConfigMap by_kubectl = maps.Get("a");
  maps.Delete("a");
  ASSERT_TRUE(Kubectl("apply", kManifest));
  ConfigMap ours = kube::MigrateToServerSideApply(maps, "a", "kubectl");
  ours = maps.Apply(kube::FromValue<ConfigMap>(kube::Value::DecodeJson(kManifest)), {.field_manager = "kubectl"});
  EXPECT_EQ(ours.data, by_kubectl.data);
  std::vector<std::string> paths = PathsOf(by_kubectl, "kubectl");
  std::erase_if(paths, [](const std::string& path) { return path.find("annotations") != std::string::npos; });
  EXPECT_EQ(PathsOf(ours, "kubectl"), paths);
}

TEST_F(ApplyConfigurations, MigrationOfAnOldVersionIsAConflict) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  ConfigMap map = MakeConfigMap("a");
  map.metadata.annotations[kube::kLastAppliedAnnotation] = "{}";
  map = maps.Create(map, {.field_manager = "old"});
  const auto patch = kube::UpgradeManagedFieldsPatch(map, "me");
  ASSERT_TRUE(patch.has_value());
  maps.Patch("a", {kube::PatchType::kMerge, R"({"data":{"new":"x"}})"});
  EXPECT_TRUE(CatchApiError([&] { maps.Patch("a", *patch); }).IsConflict());
  EXPECT_TRUE(Owns(kube::MigrateToServerSideApply(maps, "a", "me"), "me", ".data.key"));
}

}  // namespace
}  // namespace conformance
