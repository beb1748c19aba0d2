#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

namespace corev1 = kube::core::v1;

class Verbs : public ClusterTest {};

TEST_F(Verbs, CreateFillsInWhatTheServerOwns) {
  corev1::ConfigMap created = clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("a"));
  EXPECT_EQ(created.metadata.name, "a");
  EXPECT_EQ(created.metadata.namespace_, ns());
  EXPECT_FALSE(created.metadata.uid.empty());
  EXPECT_FALSE(created.metadata.resource_version.empty());
  EXPECT_FALSE(created.metadata.creation_timestamp.IsZero());
  EXPECT_EQ(created.data.at("key"), "value");
}

TEST_F(Verbs, GetGivesWhatWasCreatedInJsonAndInProtobuf) {
  corev1::ConfigMap created = clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("a"));
  for (kube::ContentType type : {kube::ContentType::kJson, kube::ContentType::kProtobuf}) {
    kube::Config config = this->config();
    config.content_type = type;
    corev1::ConfigMap read = kube::Clientset(config).CoreV1().ConfigMaps(ns()).Get("a");
    EXPECT_EQ(read.metadata.uid, created.metadata.uid);
    EXPECT_EQ(read.data, created.data);
  }
}

TEST_F(Verbs, CreateWorksInJsonToo) {
  kube::Config config = this->config();
  config.content_type = kube::ContentType::kJson;
  EXPECT_EQ(kube::Clientset(config).CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("a")).data.at("key"), "value");
}

TEST_F(Verbs, GenerateNameMakesDistinctNames) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  corev1::ConfigMap one = maps.Create({.metadata = {.generate_name = "gen-"}});
  corev1::ConfigMap two = maps.Create({.metadata = {.generate_name = "gen-"}});
  EXPECT_EQ(one.metadata.name.rfind("gen-", 0), 0u);
  EXPECT_NE(one.metadata.name, two.metadata.name);
}

TEST_F(Verbs, UpdateChangesTheObjectAndItsVersion) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  corev1::ConfigMap map = maps.Create(MakeConfigMap("a"));
  std::string before = map.metadata.resource_version;
  map.data["key"] = "other";
  corev1::ConfigMap updated = maps.Update(map);
  EXPECT_EQ(updated.data.at("key"), "other");
  EXPECT_NE(updated.metadata.resource_version, before);
}

TEST_F(Verbs, UpdateOfAnOldVersionIsAConflict) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  corev1::ConfigMap map = maps.Create(MakeConfigMap("a"));
  map.data["key"] = "first";
  maps.Update(map);
  map.data["key"] = "second";
  EXPECT_TRUE(CatchApiError([&] { maps.Update(map); }).IsConflict());
}

TEST_F(Verbs, RetryOnConflictGetsThrough) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  int tries = 0;
  kube::RetryOnConflict(kube::kDefaultRetry, [&] {
    corev1::ConfigMap map = maps.Get("a");
    if (++tries == 1) {
      corev1::ConfigMap meanwhile = map;
      meanwhile.data["other"] = "x";
      maps.Update(meanwhile);
    }
    map.data["key"] = "mine";
    return maps.Update(map);
  });
  EXPECT_EQ(tries, 2);
  EXPECT_EQ(maps.Get("a").data.size(), 2u);
}

TEST_F(Verbs, UpdateWithoutAVersionWinsWhateverIsThere) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  corev1::ConfigMap blind = MakeConfigMap("a");
  blind.data["key"] = "blind";
  EXPECT_EQ(maps.Update(blind).data.at("key"), "blind");
}

TEST_F(Verbs, UpdateStatusChangesTheStatusOnlyAndUpdateAllButTheStatus) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  auto deployment = MakeDeployment("web", 0);
  deployment.spec.paused = true;
  deployments.Create(deployment);
  kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
    auto current = deployments.Get("web");
    current.spec.replicas = 7;
    current.status.conditions = {{.type = "Conformance", .status = "True", .reason = "Testing"}};
    return deployments.UpdateStatus(current);
  });
  kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
    auto current = deployments.Get("web");
    EXPECT_EQ(current.spec.replicas, 0);
    current.status = {};
    current.spec.min_ready_seconds = 3;
    return deployments.Update(current);
  });
  auto after = deployments.Get("web");
  EXPECT_EQ(after.spec.min_ready_seconds, 3);
}

TEST_F(Verbs, ADryRunStoresNothing) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  EXPECT_EQ(maps.Create(MakeConfigMap("a"), {.dry_run = {kube::kDryRunAll}}).metadata.name, "a");
  EXPECT_FALSE(maps.Find("a").has_value());
  corev1::ConfigMap map = maps.Create(MakeConfigMap("a"));
  const std::string version = map.metadata.resource_version;
  map.data["key"] = "dry";
  EXPECT_EQ(maps.Update(map, {.dry_run = {kube::kDryRunAll}}).data.at("key"), "dry");
  const kube::Patch patch{kube::PatchType::kMerge, R"({"data":{"key":"dry"}})"};
  EXPECT_EQ(maps.Patch("a", patch, {.dry_run = {kube::kDryRunAll}}).data.at("key"), "dry");
  corev1::ConfigMap applied{.metadata = {.name = "a"}, .data = {{"other", "dry"}}};
  EXPECT_EQ(maps.Apply(applied, {.dry_run = {kube::kDryRunAll}, .field_manager = "conformance"}).data.at("other"),
            "dry");
  EXPECT_EQ(maps.Get("a").metadata.resource_version, version);
  EXPECT_TRUE(CatchApiError([&] { maps.Create(MakeConfigMap("b"), {.dry_run = {"Some"}}); }).IsInvalid());
}

TEST_F(Verbs, UnknownFieldsAreRefusedWarnedOfOrIgnored) {
  auto maps = kube::DynamicClient(client()).Resource({"", "v1", "configmaps"}).Namespace(ns());
  kube::Unstructured map{
      {"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", "a"}}}, {"datum", {{"key", "value"}}}};
  kube::ApiError error = CatchApiError([&] { maps.Create(map, {.field_validation = kube::kFieldValidationStrict}); });
  EXPECT_TRUE(error.IsBadRequest()) << error.what();
  EXPECT_NE(std::string(error.what()).find("unknown field \"datum\""), std::string::npos) << error.what();
  EXPECT_FALSE(maps.Find("a").has_value());
  // What the server warned of: text of `Warning: 299 - "..."`.
  auto warnings = [&](const char* name, const char* validation) {
    map.SetName(name);
    kube::CallInfo info;
    maps.Create(map, {.field_validation = validation}, {.info = &info});
    return info.warnings;
  };
  auto warned = warnings("warn", kube::kFieldValidationWarn);
  ASSERT_EQ(warned.size(), 1u);
  EXPECT_NE(warned[0].text.find("unknown field \"datum\""), std::string::npos) << warned[0].text;
  EXPECT_EQ(warnings("default", "").size(), 1u);
  EXPECT_TRUE(warnings("ignore", kube::kFieldValidationIgnore).empty());
  EXPECT_TRUE(CatchApiError([&] { maps.Create(map, {.field_validation = "Perhaps"}); }).IsInvalid());
}

TEST_F(Verbs, AFieldManagerIsNamedByItsOption) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto created = maps.Create(MakeConfigMap("a"), {.field_manager = "the-manager"});
  ASSERT_EQ(created.metadata.managed_fields.size(), 1u);
  EXPECT_EQ(created.metadata.managed_fields[0].manager, "the-manager");
  EXPECT_TRUE(
      CatchApiError([&] { maps.Create(MakeConfigMap("b"), {.field_manager = std::string(129, 'x')}); }).IsInvalid());
}

TEST_F(Verbs, AGetMayNameAVersionThatMustBeThere) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto created = maps.Create(MakeConfigMap("a"));
  EXPECT_EQ(maps.Get("a", {.resource_version = created.metadata.resource_version}).metadata.uid, created.metadata.uid);
  CatchApiError([&] { maps.Get("a", {.resource_version = "abc"}); });
}

TEST_F(Verbs, GenerationCountsChangesOfTheSpecOnly) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  auto created = deployments.Create(MakeDeployment("web", 0));
  EXPECT_EQ(created.metadata.generation, 1);
  kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
    auto current = deployments.Get("web");
    current.metadata.labels["x"] = "y";
    EXPECT_EQ(deployments.Update(current).metadata.generation, 1);
  });
  kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
    auto current = deployments.Get("web");
    current.spec.min_ready_seconds = 1;
    EXPECT_EQ(deployments.Update(current).metadata.generation, 2);
  });
}

TEST_F(Verbs, TheServerDefaultsWhatIsLeftOut) {
  auto created = clientset().AppsV1().Deployments(ns()).Create(
      {.metadata = {.name = "web"},
       .spec = {
           .selector = {{.match_labels = {{"app", "web"}}}},
           .template_ = {
               .metadata = {.labels = {{"app", "web"}}},
               .spec = {.containers = {{.name = "web", .image = "nginx:1.12", .ports = {{.container_port = 80}}}}}}}});
  EXPECT_EQ(created.spec.replicas, 1);
  EXPECT_EQ(created.spec.strategy.type, "RollingUpdate");
  EXPECT_EQ(created.spec.strategy.rolling_update->max_surge, kube::IntOrString("25%"));
  EXPECT_EQ(created.spec.revision_history_limit, 10);
  const corev1::PodSpec& pod = created.spec.template_.spec;
  EXPECT_EQ(pod.restart_policy, "Always");
  EXPECT_EQ(pod.dns_policy, "ClusterFirst");
  EXPECT_EQ(pod.termination_grace_period_seconds, 30);
  EXPECT_EQ(pod.containers[0].image_pull_policy, "IfNotPresent");
  EXPECT_EQ(pod.containers[0].ports[0].protocol, "TCP");
}

}  // namespace
}  // namespace conformance
