// What the sandbox does on its own, seen through the clients: garbage collection, namespaces, rollouts.
#include <gtest/gtest.h>
#include <kube/api/apiextensions/v1/types.h>
#include <kube/api/apps/v1/types.h>
#include <kube/api/core/v1/types.h>
#include <kube/client/api.h>
#include <kube/client/dynamic_client.h>
#include <kube/client/retry.h>
#include <kube/sandbox/cluster.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace kube {
namespace {

using apps::v1::Deployment;
using core::v1::ConfigMap;
using core::v1::Namespace;
using core::v1::Pod;
using std::chrono::milliseconds;

constexpr std::chrono::seconds kPatience(60);

class ControllersTest : public ::testing::Test {
 protected:
  ControllersTest()
      : cluster_({.pods = {.schedule = milliseconds(0),
                           .start = milliseconds(0),
                           .ready = milliseconds(0),
                           .stop = milliseconds(0)}}),
        client_(cluster_.config()) {}

  template <class T>
  Api<T> In(const std::string& name_space = "default") const {
    return Api<T>(client_, name_space);
  }
  Api<Unstructured> Widgets() const {
    return DynamicClient(client_).Resource({"example.com", "v1", "widgets"}).Namespace("default");
  }
  void DefineWidgets() {
    DynamicClient(client_)
        .Resource({"apiextensions.k8s.io", "v1", "customresourcedefinitions"})
        .Create(Value{
            {"apiVersion", "apiextensions.k8s.io/v1"},
            {"kind", "CustomResourceDefinition"},
            {"metadata", {{"name", "widgets.example.com"}}},
            {"spec",
             {{"group", "example.com"},
              {"scope", "Namespaced"},
              {"names",
               {{"plural", "widgets"}, {"singular", "widget"}, {"kind", "Widget"}, {"listKind", "WidgetList"}}},
              {"versions", Array{{{"name", "v1"},
                                  {"served", true},
                                  {"storage", true},
                                  {"schema",
                                   {{"openAPIV3Schema",
                                     {{"type", "object"}, {"x-kubernetes-preserve-unknown-fields", true}}}}}}}}}}});
  }

  /// Follows the object `name` until `done` (called with null when it is gone) says so; false when that takes too long.
  template <class T>
  bool Becomes(const Api<T>& api, const std::string& name, const std::function<bool(const T*)>& done) {
    auto list = api.List({.field_selector = "metadata.name=" + name});
    if (done(list.items.empty() ? nullptr : &list.items[0])) return true;
    auto events = api.Watch({.field_selector = "metadata.name=" + name, .resource_version = VersionOf(list)},
                            {.timeout = kPatience});
    for (const Event<T>& event : events) {
      if (event.type != EventType::kBookmark && done(event.type == EventType::kDeleted ? nullptr : &event.object))
        return true;
    }
    return false;
  }
  template <class T>
  bool Vanishes(const Api<T>& api, const std::string& name) {
    return Becomes<T>(api, name, [](const T* object) { return object == nullptr; });
  }

  sandbox::Cluster cluster_;
  Client client_;

 private:
  template <class L>
  static std::string VersionOf(const L& list) {
    return list.metadata.resource_version;
  }
  static std::string VersionOf(const UnstructuredList& list) { return std::string(list.resource_version()); }
};

meta::v1::OwnerReference OwnerOf(const ConfigMap& owner) {
  return {.api_version = "v1", .kind = "ConfigMap", .name = owner.metadata.name, .uid = owner.metadata.uid};
}

ConfigMap MapOwnedBy(std::string name, std::vector<meta::v1::OwnerReference> owners) {
  ConfigMap map;
  map.metadata.name = std::move(name);
  map.metadata.owner_references = std::move(owners);
  return map;
}

Deployment Demo(int replicas) {
  return {.metadata = {.name = "demo"},
          .spec = {.replicas = replicas,
                   .selector = {{.match_labels = {{"app", "demo"}}}},
                   .template_ = {.metadata = {.labels = {{"app", "demo"}}},
                                 .spec = {.containers = {{.name = "web", .image = "nginx:1.12"}}}}}};
}

TEST_F(ControllersTest, WhatIsBornWithoutItsOwnerIsDeleted) {
  auto maps = In<ConfigMap>();
  maps.Create(
      MapOwnedBy("child", {{.api_version = "v1", .kind = "ConfigMap", .name = "nobody", .uid = "no-such-uid"}}));
  EXPECT_TRUE(Vanishes(maps, "child"));
}

TEST_F(ControllersTest, AnOwnerMadeAnewUnderTheOldNameIsAnother) {
  auto maps = In<ConfigMap>();
  ConfigMap owner = maps.Create(MapOwnedBy("owner", {}));
  meta::v1::OwnerReference reference = OwnerOf(owner);
  reference.uid = "another-uid";
  maps.Create(MapOwnedBy("child", {reference}));
  EXPECT_TRUE(Vanishes(maps, "child"));
  EXPECT_TRUE(maps.Find("owner"));
}

TEST_F(ControllersTest, ADependentWithAnotherLivingOwnerLivesOnWithoutTheDeadOne) {
  auto maps = In<ConfigMap>();
  ConfigMap first = maps.Create(MapOwnedBy("first", {}));
  ConfigMap second = maps.Create(MapOwnedBy("second", {}));
  maps.Create(MapOwnedBy("child", {OwnerOf(first), OwnerOf(second)}));
  maps.Delete("first");
  EXPECT_TRUE(Becomes<ConfigMap>(maps, "child", [](const ConfigMap* child) {
    return child != nullptr && child->metadata.owner_references.size() == 1;
  }));
  EXPECT_EQ(maps.Get("child").metadata.owner_references[0].name, "second");
}

TEST_F(ControllersTest, AnOwnerOfAKindThatIsNotServedProtects) {
  auto maps = In<ConfigMap>();
  maps.Create(MapOwnedBy("kept", {{.api_version = "example.org/v1", .kind = "Ghost", .name = "g", .uid = "g"}}));
  // One that goes for certain, looked at after the other.
  maps.Create(MapOwnedBy("marker", {{.api_version = "v1", .kind = "ConfigMap", .name = "nobody", .uid = "nobody"}}));
  EXPECT_TRUE(Vanishes(maps, "marker"));
  EXPECT_FALSE(maps.Get("kept").metadata.deletion_timestamp);
}

TEST_F(ControllersTest, DependentsOfCustomObjectsAreCollectedToo) {
  DefineWidgets();
  Unstructured widget = Widgets().Create(Value{
      {"apiVersion", "example.com/v1"}, {"kind", "Widget"}, {"metadata", {{"name", "w"}, {"namespace", "default"}}}});
  auto maps = In<ConfigMap>();
  maps.Create(MapOwnedBy(
      "child", {{.api_version = "example.com/v1", .kind = "Widget", .name = "w", .uid = std::string(widget.uid())}}));
  Widgets().Delete("w", {.propagation_policy = kForeground});
  EXPECT_TRUE(Vanishes(Widgets(), "w"));
  EXPECT_TRUE(Vanishes(maps, "child"));
}

TEST_F(ControllersTest, ForegroundWaitsForABlockingDependentThatAFinalizerHolds) {
  auto maps = In<ConfigMap>();
  ConfigMap owner = maps.Create(MapOwnedBy("owner", {}));
  meta::v1::OwnerReference blocking = OwnerOf(owner);
  blocking.block_owner_deletion = true;
  ConfigMap child = MapOwnedBy("child", {blocking});
  child.metadata.finalizers = {"example.com/hold"};
  maps.Create(child);
  maps.Delete("owner", {.propagation_policy = kForeground});
  EXPECT_TRUE(Becomes<ConfigMap>(maps, "child",
                                 [](const ConfigMap* c) { return c != nullptr && c->metadata.deletion_timestamp; }));
  EXPECT_TRUE(maps.Find("owner")) << "its dependent is still there";
  maps.Patch("child", {PatchType::kMerge, R"({"metadata":{"finalizers":null}})"});
  EXPECT_TRUE(Vanishes(maps, "owner"));
  EXPECT_FALSE(maps.Find("child"));
}

TEST_F(ControllersTest, ANamespaceHasAServiceAccountThatComesBackWhenDeleted) {
  In<Namespace>("").Create({.metadata = {.name = "scratch"}});
  auto accounts = In<core::v1::ServiceAccount>("scratch");
  std::string first;
  EXPECT_TRUE(Becomes<core::v1::ServiceAccount>(accounts, "default", [&](const core::v1::ServiceAccount* account) {
    if (account != nullptr) first = account->metadata.uid;
    return account != nullptr;
  }));
  accounts.Delete("default");
  EXPECT_TRUE(Becomes<core::v1::ServiceAccount>(accounts, "default", [&](const core::v1::ServiceAccount* account) {
    return account != nullptr && account->metadata.uid != first;
  }));
}

TEST_F(ControllersTest, ANamespaceStaysTerminatingUntilItsLastObjectGoes) {
  auto namespaces = In<Namespace>("");
  namespaces.Create({.metadata = {.name = "scratch"}});
  auto maps = In<ConfigMap>("scratch");
  ConfigMap held = MapOwnedBy("held", {});
  held.metadata.finalizers = {"example.com/hold"};
  maps.Create(held);
  maps.Create(MapOwnedBy("free", {}));
  namespaces.Delete("scratch");
  EXPECT_TRUE(Vanishes(maps, "free"));
  EXPECT_TRUE(Becomes<ConfigMap>(maps, "held",
                                 [](const ConfigMap* m) { return m != nullptr && m->metadata.deletion_timestamp; }));
  EXPECT_EQ(namespaces.Get("scratch").status.phase, "Terminating");
  maps.Patch("held", {PatchType::kMerge, R"({"metadata":{"finalizers":null}})"});
  EXPECT_TRUE(Vanishes(namespaces, "scratch"));
}

TEST_F(ControllersTest, ANamespaceTakesARunningDeploymentWithIt) {
  auto namespaces = In<Namespace>("");
  namespaces.Create({.metadata = {.name = "scratch"}});
  auto deployments = In<Deployment>("scratch");
  deployments.Create(Demo(3));
  EXPECT_TRUE(Becomes<Deployment>(
      deployments, "demo", [](const Deployment* d) { return d != nullptr && d->status.available_replicas == 3; }));
  namespaces.Delete("scratch");
  EXPECT_TRUE(Vanishes(namespaces, "scratch"));
  EXPECT_TRUE(In<Pod>("scratch").List().items.empty());
  EXPECT_TRUE(In<apps::v1::ReplicaSet>("scratch").List().items.empty());
}

TEST_F(ControllersTest, ADeploymentRollsOverAndGoesInTheForeground) {
  auto deployments = In<Deployment>();
  deployments.Create(Demo(2));
  EXPECT_TRUE(Becomes<Deployment>(
      deployments, "demo", [](const Deployment* d) { return d != nullptr && d->status.available_replicas == 2; }));
  std::int64_t generation = RetryOnConflict(kDefaultRetry, [&] {
    Deployment current = deployments.Get("demo");
    current.spec.template_.spec.containers[0].image = "nginx:1.13";
    return deployments.Update(current).metadata.generation;
  });
  EXPECT_TRUE(Becomes<Deployment>(deployments, "demo", [&](const Deployment* d) {
    return d != nullptr && d->status.observed_generation >= generation && d->status.replicas == 2 &&
           d->status.updated_replicas == 2 && d->status.available_replicas == 2;
  }));
  EXPECT_EQ(In<apps::v1::ReplicaSet>().List().items.size(), 2u) << "the old one stays for a rollback";
  deployments.Delete("demo", {.propagation_policy = kForeground});
  EXPECT_TRUE(Vanishes(deployments, "demo"));
  EXPECT_TRUE(In<Pod>().List().items.empty());
  EXPECT_TRUE(In<apps::v1::ReplicaSet>().List().items.empty());
}

}  // namespace
}  // namespace kube
