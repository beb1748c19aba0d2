// Patches that are computed here, followed by the server.
#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using kube::apps::v1::Deployment;

class ComputedPatches : public ClusterTest {
 protected:
  kube::Api<Deployment> Deployments() const { return clientset().AppsV1().Deployments(ns()); }
  // A deployment with lists of all sorts, as the server has it.
  Deployment Create() const {
    Deployment web = MakeDeployment("web", 0);
    web.metadata.labels = {{"a", "1"}, {"b.c/d", "2"}};
    auto& pod = web.spec.template_.spec;
    pod.containers[0].env = {{.name = "A", .value = "1"}, {.name = "B", .value = "2"}, {.name = "C", .value = "3"}};
    pod.containers[0].ports = {{.name = "http", .container_port = 80}, {.name = "https", .container_port = 443}};
    pod.containers[0].args = {"x", "y"};
    pod.containers.push_back({.name = "side", .image = "busybox"});
    pod.containers.push_back({.name = "third", .image = "busybox"});
    pod.volumes = {{.name = "v", .volume_source = {.empty_dir = {{}}}}};
    pod.tolerations = {{.key = "k", .operator_ = "Exists"}};
    return Deployments().Create(web);
  }
  static void Change(Deployment& web) {
    web.metadata.labels.erase("a");
    web.metadata.labels["e/f.g"] = "5";
    web.metadata.annotations["new"] = "n";
    web.spec.replicas = 0;
    web.spec.min_ready_seconds = 5;
    web.spec.strategy = {.type = "Recreate"};
    auto& pod = web.spec.template_.spec;
    auto& containers = pod.containers;
    containers[0].env.erase(containers[0].env.begin() + 1);
    containers[0].env[0].value = "changed";
    containers[0].env.insert(containers[0].env.begin(), {.name = "first", .value = "0"});
    containers[0].ports[1].name = "tls";
    containers[0].args = {"z"};
    std::swap(containers[0], containers[2]);
    containers.erase(containers.begin() + 1);
    containers.push_back({.name = "new", .image = "n"});
    pod.volumes[0].volume_source = {.host_path = {{.path = "/tmp"}}};
    pod.volumes.push_back({.name = "w", .volume_source = {.empty_dir = {{.medium = "Memory"}}}});
    pod.tolerations.clear();
    pod.security_context->run_as_user = 7;
  }
  // The server's object after the patch against the same after an update to `wanted`.
  void ExpectSameAsUpdate(const Deployment& patched, const Deployment& wanted) const {
    Deployments().Delete("web");
    Eventually("the deployment is gone", [&] { return !Deployments().Find("web"); });
    Create();
    Deployment updated = wanted;
    kube::RetryOnConflict(kube::kDefaultRetry, [&] {  // the deployment controller writes its status meanwhile
      const Deployment fresh = Deployments().Get("web");
      updated = wanted;
      updated.metadata.resource_version = fresh.metadata.resource_version;
      updated.metadata.uid = fresh.metadata.uid;
      updated = Deployments().Update(updated);
    });
    EXPECT_EQ(kube::ToValue(patched.spec), kube::ToValue(updated.spec));
    EXPECT_EQ(patched.metadata.labels, updated.metadata.labels);
    EXPECT_EQ(patched.metadata.annotations.count("new"), 1u);
  }
};

TEST_F(ComputedPatches, AStrategicPatchOfADeploymentLeadsToTheSameObject) {
  const Deployment before = Create();
  Deployment after = before;
  Change(after);
  const kube::Patch patch = kube::StrategicMergePatchFrom(before, after);
  ExpectSameAsUpdate(Deployments().Patch("web", patch), after);
}

TEST_F(ComputedPatches, AMergePatchOfADeploymentLeadsToTheSameObject) {
  const Deployment before = Create();
  Deployment after = before;
  Change(after);
  ExpectSameAsUpdate(Deployments().Patch("web", kube::MergePatchFrom(before, after)), after);
}

TEST_F(ComputedPatches, AJsonPatchOfADeploymentLeadsToTheSameObject) {
  const Deployment before = Create();
  Deployment after = before;
  Change(after);
  ExpectSameAsUpdate(Deployments().Patch("web", kube::JsonPatchFrom(before, after)), after);
}

TEST_F(ComputedPatches, TheServerAndTheLibraryFollowAStrategicPatchAlike) {
  const Deployment before = Create();
  Deployment after = before;
  Change(after);
  const kube::Patch patch = kube::StrategicMergePatchFrom(before, after);
  const kube::Value here = kube::ApplyStrategicMergePatch(kube::ToValue(before), kube::Value::DecodeJson(patch.body),
                                                          kube::TypeInfoOf<Deployment>());
  const Deployment there = Deployments().Patch("web", patch);
  // The server puts its defaults into what is new: those aside.
  Deployment expected = kube::FromValue<Deployment>(here);
  for (auto& container : expected.spec.template_.spec.containers) {
    if (container.name == "new") container = there.spec.template_.spec.containers.back();
  }
  expected.spec.template_.spec.volumes = there.spec.template_.spec.volumes;
  EXPECT_EQ(kube::ToValue(expected.spec), kube::ToValue(there.spec));
}

TEST_F(ComputedPatches, TheLockRefusesWhatWasChangedMeanwhile) {
  const Deployment before = Create();
  Deployments().Patch("web", {kube::PatchType::kMerge, R"({"spec":{"revisionHistoryLimit":4}})"});
  Deployment after = before;
  after.spec.min_ready_seconds = 9;
  for (const auto& patch : {kube::MergePatchFrom(before, after, {.optimistic_lock = true}),
                            kube::StrategicMergePatchFrom(before, after, {.optimistic_lock = true}),
                            kube::JsonPatchFrom(before, after, {.optimistic_lock = true})}) {
    EXPECT_TRUE(CatchApiError([&] { Deployments().Patch("web", patch); }).IsConflict()) << patch.body;
  }
  const Deployment both = Deployments().Patch("web", kube::MergePatchFrom(before, after));
  EXPECT_EQ(both.spec.min_ready_seconds, 9);
  EXPECT_EQ(both.spec.revision_history_limit, 4);
}

TEST_F(ComputedPatches, AThreeWayPatchDoesWhatKubectlApplyDoes) {
  const Deployment live = Create();
  Deployments().Patch("web", {kube::PatchType::kStrategicMerge,
                              R"({"spec":{"template":{"spec":{"containers":[{"name":"injected","image":"i"}]}}}})"});
  const kube::Value original = kube::ToValue(MakeDeployment("web", 0));
  Deployment wanted = MakeDeployment("web", 0);
  wanted.spec.template_.spec.containers = {{.name = "other", .image = "o"}};
  const kube::Value current = kube::ToValue(Deployments().Get("web"));
  const kube::Value patch =
      kube::CreateThreeWayStrategicMergePatch(original, kube::ToValue(wanted), current, kube::TypeInfoOf<Deployment>());
  const Deployment applied = Deployments().Patch("web", {kube::PatchType::kStrategicMerge, patch.EncodeJson()});
  std::vector<std::string> names;
  for (const auto& container : applied.spec.template_.spec.containers) names.push_back(container.name);
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names, (std::vector<std::string>{"injected", "other", "side", "third"})) << patch.EncodeJson();
}

}  // namespace
}  // namespace conformance
