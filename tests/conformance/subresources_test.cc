#include <kube/api/apiextensions/v1/types.h>
#include <kube/api/authentication/v1/types.h>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

namespace corev1 = kube::core::v1;
namespace appsv1 = kube::apps::v1;

class Subresources : public ClusterTest {
 protected:
  kube::Api<corev1::Pod> Pods() { return clientset().CoreV1().Pods(ns()); }

  // A pod that no scheduler takes, so that nothing but the test changes it.
  corev1::Pod MakeIdlePod(std::string name) const {
    return {.metadata = {.name = std::move(name), .labels = {{"app", "idle"}}},
            .spec = {.containers = {{.name = "web",
                                     .image = "nginx:1.12",
                                     .resources = {.requests = {{"cpu", kube::Quantity("100m")}}}}},
                     .scheduler_name = "conformance"}};
  }

  // Sets, raises and reads the replicas of `api`'s object "web".
  template <class T>
  void CheckScale(const kube::Api<T>& api) {
    kube::autoscaling::v1::Scale scale = kube::GetScale(api, "web");
    EXPECT_EQ(scale.metadata.name, "web");
    EXPECT_EQ(scale.metadata.namespace_, ns());
    EXPECT_EQ(scale.spec.replicas, 0);
    EXPECT_EQ(scale.status.selector, "app=web");
    // The controllers write too: the version may have moved on.
    kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
      scale = kube::GetScale(api, "web");
      scale.spec.replicas = 2;
      EXPECT_EQ(kube::UpdateScale(api, scale).spec.replicas, 2);
    });
    scale.metadata.resource_version = "1";
    EXPECT_TRUE(CatchApiError([&] { kube::UpdateScale(api, scale); }).IsConflict());
    auto patched = kube::PatchScale(api, "web", {kube::PatchType::kMerge, R"({"spec":{"replicas":0}})"});
    EXPECT_EQ(patched.spec.replicas, 0);
    EXPECT_EQ(kube::GetScale(api, "web").spec.replicas, 0);
    scale.metadata.resource_version = "";
    scale.spec.replicas = 3;
    EXPECT_EQ(kube::UpdateScale(api, scale, {.dry_run = {kube::kDryRunAll}}).spec.replicas, 3);
    EXPECT_EQ(kube::GetScale(api, "web").spec.replicas, 0);
    scale.spec.replicas = -1;
    EXPECT_TRUE(CatchApiError([&] { kube::UpdateScale(api, scale); }).IsInvalid());
    EXPECT_TRUE(CatchApiError([&] { kube::GetScale(api, "absent"); }).IsNotFound());
  }

  corev1::PodTemplateSpec WebTemplate() const { return MakeDeployment("web", 0).spec.template_; }
};

TEST_F(Subresources, DeploymentsScale) {
  auto api = clientset().AppsV1().Deployments(ns());
  api.Create(MakeDeployment("web", 0));
  CheckScale(api);
}

TEST_F(Subresources, ReplicaSetsScale) {
  auto api = clientset().AppsV1().ReplicaSets(ns());
  api.Create({.metadata = {.name = "web"},
              .spec = {.replicas = 0, .selector = {{.match_labels = {{"app", "web"}}}}, .template_ = WebTemplate()}});
  CheckScale(api);
}

TEST_F(Subresources, StatefulSetsScale) {
  auto api = clientset().AppsV1().StatefulSets(ns());
  api.Create({.metadata = {.name = "web"},
              .spec = {.replicas = 0,
                       .selector = {{.match_labels = {{"app", "web"}}}},
                       .template_ = WebTemplate(),
                       .service_name = "web"}});
  CheckScale(api);
}

TEST_F(Subresources, ReplicationControllersScale) {
  auto api = clientset().CoreV1().ReplicationControllers(ns());
  api.Create({.metadata = {.name = "web"},
              .spec = {.replicas = 0, .selector = {{"app", "web"}}, .template_ = {WebTemplate()}}});
  CheckScale(api);
}

TEST_F(Subresources, AnyResourceScalesByItsName) {
  clientset().AppsV1().Deployments(ns()).Create(MakeDeployment("web", 0));
  CheckScale(kube::DynamicClient(client()).Resource({"apps", "v1", "deployments"}).Namespace(ns()));
}

TEST_F(Subresources, CustomResourcesScaleByTheirPaths) {
  // One definition for each run: names of definitions are names of the whole cluster.
  const std::string group = ns() + ".example.com";
  kube::Api<kube::apiextensions::v1::CustomResourceDefinition> definitions(client());
  kube::apiextensions::v1::CustomResourceDefinitionVersion version{.name = "v1", .served = true, .storage = true};
  version.schema.emplace().open_apiv3_schema.emplace();
  version.schema->open_apiv3_schema->type = "object";
  version.schema->open_apiv3_schema->x_preserve_unknown_fields = true;
  version.subresources.emplace().scale.emplace();
  version.subresources->scale->spec_replicas_path = ".spec.size";
  version.subresources->scale->status_replicas_path = ".status.size";
  version.subresources->scale->label_selector_path = ".status.selector";
  definitions.Create(
      {.metadata = {.name = "fleets." + group},
       .spec = {.group = group,
                .names = {.plural = "fleets", .singular = "fleet", .kind = "Fleet", .list_kind = "FleetList"},
                .scope = "Namespaced",
                .versions = {version}}});
  auto fleets = kube::DynamicClient(client()).Resource({group, "v1", "fleets"}).Namespace(ns());
  Eventually("the custom resource is served", [&] {
    try {
      fleets.List();
      return true;
    } catch (const kube::ApiError& error) {
      return !error.IsNotFound();
    }
  });
  fleets.Create({{"apiVersion", group + "/v1"},
                 {"kind", "Fleet"},
                 {"metadata", {{"name", "web"}}},
                 {"spec", {{"size", 0}}},
                 {"status", {{"selector", "app=web"}, {"size", 0}}}});
  CheckScale(fleets);
  auto scale = kube::GetScale(fleets, "web");
  scale.spec.replicas = 4;
  kube::UpdateScale(fleets, scale);
  EXPECT_EQ(fleets.Get("web").At("spec.size").GetInt(), 4);
  definitions.Delete("fleets." + group);
}

TEST_F(Subresources, AnEvictionDeletesThePod) {
  Pods().Create(MakeIdlePod("a"));
  kube::Evict(Pods(), "a", {.dry_run = {kube::kDryRunAll}});
  EXPECT_TRUE(Pods().Find("a").has_value());
  EXPECT_TRUE(CatchApiError([&] { kube::Evict(Pods(), "a", {.preconditions = {{.uid = "another"}}}); }).IsConflict());
  kube::Evict(Pods(), "a", {.grace_period_seconds = 0});
  Eventually("the pod is gone", [&] { return !Pods().Find("a"); });
  EXPECT_TRUE(CatchApiError([&] { kube::Evict(Pods(), "a"); }).IsNotFound());
}

TEST_F(Subresources, ADisruptionBudgetForbidsAnEvictionAndIsNamed) {
  corev1::Pod pod = Pods().Create(MakeIdlePod("a"));
  auto budgets = clientset().PolicyV1().PodDisruptionBudgets(ns());
  auto budget = budgets.Create(
      {.metadata = {.name = "guard"},
       .spec = {.min_available = kube::IntOrString(1), .selector = {{.match_labels = {{"app", "idle"}}}}}});
  // What its controller would find: nothing may go. Pending pods may always be evicted, so the pod must run.
  kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
    budget = budgets.Get("guard");
    budget.status = {.observed_generation = budget.metadata.generation,
                     .current_healthy = 1,
                     .desired_healthy = 1,
                     .expected_pods = 1};
    return budgets.UpdateStatus(budget);
  });
  kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
    pod = Pods().Get("a");
    pod.status.phase = "Running";
    pod.status.conditions = {{.type = "Ready", .status = "True"}};
    return Pods().UpdateStatus(pod);
  });
  kube::ApiError error = CatchApiError([&] { kube::Evict(Pods(), "a"); });
  EXPECT_TRUE(error.IsTooManyRequests()) << error.what();
  EXPECT_TRUE(error.HasCause(kube::kDisruptionBudgetCause)) << error.what();
  EXPECT_NE(std::string(error.what()).find("guard"), std::string::npos) << error.what();
  EXPECT_FALSE(Pods().Get("a").metadata.deletion_timestamp.has_value());
}

TEST_F(Subresources, ABindingAssignsAPodOnce) {
  Pods().Create(MakeIdlePod("a"));
  std::string node = clientset().CoreV1().Nodes().List().items.at(0).metadata.name;
  kube::Bind(Pods(), "a", node);
  EXPECT_EQ(Pods().Get("a").spec.node_name, node);
  EXPECT_TRUE(CatchApiError([&] { kube::Bind(Pods(), "a", node); }).IsConflict());
  EXPECT_TRUE(CatchApiError([&] { kube::Bind(Pods(), "absent", node); }).IsNotFound());
}

TEST_F(Subresources, ATokenIsIssuedForAServiceAccount) {
  auto accounts = clientset().CoreV1().ServiceAccounts(ns());
  accounts.Create({.metadata = {.name = "robot"}});
  auto answer = kube::CreateToken(accounts, "robot", {.expiration_seconds = 900});
  EXPECT_FALSE(answer.status.token.empty());
  EXPECT_GT(answer.status.expiration_timestamp.seconds, kube::Time::Now().seconds);
  EXPECT_TRUE(CatchApiError([&] { kube::CreateToken(accounts, "absent"); }).IsNotFound());
}

TEST_F(Subresources, EphemeralContainersAreAdded) {
  corev1::Pod pod = Pods().Create(MakeIdlePod("a"));
  corev1::EphemeralContainer container;
  container.ephemeral_container_common.name = "debug";
  container.ephemeral_container_common.image = "busybox";
  container.ephemeral_container_common.termination_message_policy = "File";
  container.ephemeral_container_common.image_pull_policy = "IfNotPresent";
  pod.spec.ephemeral_containers = {container};
  pod.metadata.labels["not"] = "written";
  auto updated = kube::UpdateEphemeralContainers(Pods(), pod);
  ASSERT_EQ(updated.spec.ephemeral_containers.size(), 1u);
  EXPECT_EQ(Pods().Get("a").spec.ephemeral_containers[0].ephemeral_container_common.name, "debug");
  EXPECT_FALSE(Pods().Get("a").metadata.labels.contains("not"));
  EXPECT_EQ(Pods().GetSubresource("a", "ephemeralcontainers").metadata.uid, pod.metadata.uid);
}

TEST_F(Subresources, ResourcesOfAPodAreResized) {
  corev1::Pod pod = Pods().Create(MakeIdlePod("a"));
  pod.spec.containers[0].resources.requests["cpu"] = kube::Quantity("200m");
  EXPECT_EQ(kube::UpdateResize(Pods(), pod).spec.containers[0].resources.requests.at("cpu"), kube::Quantity("200m"));
  EXPECT_EQ(Pods().Get("a").spec.containers[0].resources.requests.at("cpu"), kube::Quantity("200m"));
  // Through the front door they stand.
  pod.spec.containers[0].resources.requests["cpu"] = kube::Quantity("300m");
  pod.metadata.resource_version = "";
  EXPECT_TRUE(CatchApiError([&] { Pods().Update(pod); }).IsInvalid());
}

TEST_F(Subresources, AFinalizeLetsANamespaceGo) {
  auto namespaces = clientset().CoreV1().Namespaces();
  corev1::Namespace held{.metadata = {.generate_name = "conformance-held-"}};
  held.spec.finalizers = {"example.com/hold"};
  const std::string name = namespaces.Create(held).metadata.name;
  namespaces.Delete(name);
  Eventually("only the foreign finalizer is left", [&] {
    auto found = namespaces.Find(name);
    return found && found->spec.finalizers == kube::List<std::string>{"example.com/hold"};
  });
  kube::RetryOnConflict(kube::kDefaultBackoff, [&] {
    auto object = namespaces.Get(name);
    object.spec.finalizers.clear();
    return kube::Finalize(namespaces, object);
  });
  Eventually("the namespace is gone", [&] { return !namespaces.Find(name); });
}

// A request signed with a key that nobody kept: P-256, CN=conformance, O=conformance.
constexpr char kCertificateRequest[] =
    "-----BEGIN CERTIFICATE REQUEST-----\n"
    "MIHoMIGOAgEAMCwxFDASBgNVBAoMC2NvbmZvcm1hbmNlMRQwEgYDVQQDDAtjb25m\n"
    "b3JtYW5jZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMat+yd4ar1jzTDVS1QH\n"
    "MCEBXTySVqUaIjDPhMa/wEHwQA4lCEW2At9f7z9ru+7O3MTuBLvbBMH1Nh9MbZk1\n"
    "N+egADAKBggqhkjOPQQDAgNJADBGAiEA5YrWqKGEJgkLp8GS3AfApUcUpgQskvAz\n"
    "41kIE+adiHgCIQDw4fMS7w/BgwNrwX/C91B5Ox0GD5mxQPJYB8BIEJZA+A==\n"
    "-----END CERTIFICATE REQUEST-----\n";

TEST_F(Subresources, ARequestForACertificateIsApproved) {
  kube::Api<kube::certificates::v1::CertificateSigningRequest> requests(client());
  kube::certificates::v1::CertificateSigningRequest request{.metadata = {.generate_name = "conformance-"},
                                                            .spec = {.request = kube::Bytes(kCertificateRequest),
                                                                     .signer_name = "example.com/conformance",
                                                                     .usages = {"client auth"}}};
  request = requests.Create(request);
  request.status.conditions = {{.type = "Approved", .status = "True", .reason = "Conformance", .message = "tested"}};
  auto approved = kube::UpdateApproval(requests, request);
  ASSERT_EQ(approved.status.conditions.size(), 1u);
  EXPECT_EQ(requests.Get(request.metadata.name).status.conditions[0].type, "Approved");
  requests.Delete(request.metadata.name);
}

TEST_F(Subresources, StatusIsReadPatchedAndAppliedOnItsOwn) {
  Pods().Create(MakeIdlePod("a"));
  EXPECT_EQ(Pods().GetSubresource("a", "status").metadata.name, "a");
  auto patched = Pods().Patch(
      "a", {kube::PatchType::kMerge, R"({"status":{"message":"patched"},"metadata":{"labels":{"not":"written"}}})"}, {},
      "status");
  EXPECT_EQ(patched.status.message, "patched");
  corev1::Pod applied{.metadata = {.name = "a"}};
  applied.status.reason = "Applied";
  EXPECT_EQ(Pods().ApplyStatus(applied, {.field_manager = "conformance"}).status.reason, "Applied");
  EXPECT_EQ(Pods().Get("a").status.message, "patched");
}

TEST_F(Subresources, AnUnknownSubresourceIsNotFound) {
  Pods().Create(MakeIdlePod("a"));
  EXPECT_TRUE(CatchApiError([&] { Pods().GetSubresource("a", "nonesuch"); }).IsNotFound());
}

}  // namespace
}  // namespace conformance
