// Helpers above the verbs: create-or-update, owners, finalizers.
#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using namespace std::chrono_literals;  // NOLINT: minutes
using kube::OperationResult;

class Helpers : public ClusterTest {};

TEST_F(Helpers, CreateOrUpdateCreatesUpdatesAndLeavesAlone) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  const auto wanted = MakeDeployment("demo", 0);
  const auto make = [&](const std::string& image) {
    return kube::CreateOrUpdate(deployments, "demo", [&](kube::apps::v1::Deployment& d) {
      d.spec.replicas = 0;
      d.spec.selector = wanted.spec.selector;
      d.spec.template_.metadata.labels = wanted.spec.template_.metadata.labels;
      auto& containers = d.spec.template_.spec.containers;
      if (containers.empty()) containers.emplace_back();
      containers[0].name = "web";
      containers[0].image = image;
    });
  };
  EXPECT_EQ(make("nginx:1.12").result, OperationResult::kCreated);
  EXPECT_EQ(make("nginx:1.13").result, OperationResult::kUpdated);
  EXPECT_EQ(make("nginx:1.13").result, OperationResult::kUnchanged);
  EXPECT_EQ(deployments.Get("demo").spec.template_.spec.containers.at(0).image, "nginx:1.13");
}

TEST_F(Helpers, CreateOrUpdateTriesAgainWhenAnotherWasFaster) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  int calls = 0;
  auto done = kube::CreateOrUpdate(maps, "a", [&](kube::core::v1::ConfigMap& map) {
    if (++calls == 1) maps.Patch("a", {kube::PatchType::kMerge, R"({"data":{"other":"1"}})"});
    map.data["mine"] = "2";
  });
  EXPECT_EQ(calls, 2);
  EXPECT_EQ(done.result, OperationResult::kUpdated);
  EXPECT_EQ(done.object.data.at("other"), "1");
  EXPECT_EQ(done.object.data.at("mine"), "2");
}

TEST_F(Helpers, CreateOrPatchPatchesObjectAndStatusApart) {
  auto services = clientset().CoreV1().Services(ns());
  const auto make = [&](const std::string& label, const std::string& ip) {
    return kube::CreateOrPatch(services, "s", [&](kube::core::v1::Service& service) {
      service.metadata.labels["l"] = label;
      service.spec.type = "LoadBalancer";
      if (service.spec.ports.empty()) service.spec.ports = {{.port = 80}};
      service.status.load_balancer.ingress = {{.ip = ip, .ip_mode = "VIP"}};
    });
  };
  EXPECT_EQ(make("1", "10.1.1.1").result, OperationResult::kCreated);
  EXPECT_EQ(make("1", "10.1.1.1").result, OperationResult::kUpdatedStatusOnly);
  EXPECT_EQ(make("1", "10.1.1.1").result, OperationResult::kUnchanged);
  auto done = make("2", "10.1.1.2");
  EXPECT_EQ(done.result, OperationResult::kUpdatedStatus);
  EXPECT_EQ(done.object.metadata.labels.at("l"), "2");
  EXPECT_EQ(services.Get("s").status.load_balancer.ingress.at(0).ip, "10.1.1.2");
}

TEST_F(Helpers, WhatIsOwnedGoesWithItsOwner) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  const auto owner = maps.Create(MakeConfigMap("owner"));
  auto owned = MakeConfigMap("owned");
  owned.metadata.namespace_ = ns();
  kube::SetControllerReference(owner, owned);
  owned = maps.Create(owned);
  EXPECT_TRUE(kube::IsControlledBy(owned, owner));
  EXPECT_EQ(kube::GetControllerOf(owned)->kind, "ConfigMap");
  maps.Delete("owner", {.propagation_policy = kube::kBackground});
  kube::WaitForDeletion(maps, "owned", {.timeout = 2min}, owned.metadata.uid);
}

TEST_F(Helpers, AFinalizerKeepsAnObjectUntilItIsRemoved) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto map = MakeConfigMap("kept");
  kube::AddFinalizer(map, "example.com/conformance");
  maps.Create(map);
  maps.Delete("kept");
  auto terminating = maps.Get("kept");
  EXPECT_TRUE(terminating.metadata.deletion_timestamp);
  EXPECT_TRUE(kube::RemoveFinalizer(terminating, "example.com/conformance"));
  maps.Update(terminating);
  EXPECT_FALSE(maps.Find("kept"));
}

TEST_F(Helpers, JsonPathReadsWhatTheServerAnswers) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a", {{"l", "1"}}));
  maps.Create(MakeConfigMap("b", {{"l", "1"}}));
  EXPECT_EQ(kube::JsonPath(R"({range .items[?(@.metadata.labels.l=="1")]}{.metadata.name}:{.data.key};{end})")
                .Print(maps.List({.label_selector = "l"})),
            "a:value;b:value;");
}

TEST_F(Helpers, SelectorsDecideAsTheServerDoes) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a", {{"tier", "web"}, {"n", "3"}}));
  maps.Create(MakeConfigMap("b", {{"tier", "db"}}));
  maps.Create(MakeConfigMap("c"));
  const auto all = maps.List({.field_selector = "metadata.name!=kube-root-ca.crt"}).items;
  for (const char* text :
       {"tier=web", "tier!=web", "tier", "!tier", "tier in (web,db)", "tier notin (web)", "n>2", "n<3", "n<4"}) {
    std::vector<std::string> here, there;
    for (const auto& map : all) {
      if (kube::Matches(kube::Selector::Parse(text), map)) here.push_back(map.metadata.name);
    }
    for (const auto& map :
         maps.List({.label_selector = text, .field_selector = "metadata.name!=kube-root-ca.crt"}).items) {
      there.push_back(map.metadata.name);
    }
    EXPECT_EQ(here, there) << text;
  }
  for (const char* text : {"metadata.name=a", "metadata.name!=a", "metadata.name=a,metadata.name=b"}) {
    std::vector<std::string> here, there;
    for (const auto& map : maps.List().items) {
      if (kube::Matches(kube::FieldSelector::Parse(text), map)) here.push_back(map.metadata.name);
    }
    for (const auto& map : maps.List({.field_selector = text}).items) there.push_back(map.metadata.name);
    EXPECT_EQ(here, there) << text;
  }
}

}  // namespace
}  // namespace conformance
