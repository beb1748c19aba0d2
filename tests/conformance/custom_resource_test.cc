// A program's own kind: its definition installed, and its objects handled like built-in ones.
#include <gmock/gmock.h>
#include <kube/client/wait.h>
#include <kube/crd/install.h>

#include "tests/conformance/cluster_fixture.h"
#include "tests/unit/crd/gadget.h"

namespace conformance {
namespace {

using gadgets::v1::Gadget;
using gadgets::v1::Mode;
using kube::apiextensions::v1::CustomResourceDefinition;
using ::testing::HasSubstr;

class CustomResources : public ClusterTest {
 protected:
  static void SetUpTestSuite() {
    definition_ = kube::InstallCrd<Gadget>(kube::Client(kube::LoadConfig()), {.force = true});
  }
  static void TearDownTestSuite() {
    const kube::Api<CustomResourceDefinition> definitions{kube::Client(kube::LoadConfig())};
    definitions.Delete(definition_.metadata.name);
    Eventually("the definition is gone", [&] { return !definitions.Find(definition_.metadata.name); });
  }

  kube::Api<Gadget> Gadgets() const { return kube::Api<Gadget>(client(), ns()); }
  kube::Api<kube::Unstructured> Untyped() const {
    return kube::DynamicClient(client()).Resource({"test.libkube.example", "v1", "gadgets"}).Namespace(ns());
  }
  static Gadget Make(const char* name) {
    Gadget gadget{.metadata = {.name = name, .labels = {{"made", "here"}}}};
    gadget.spec = {.display_name = "One", .size = 7, .mode = Mode::kManual, .needed_words = {"n"}, .target = 80};
    return gadget;
  }
  // What the server says of a gadget whose spec `change` spoilt.
  template <class F>
  std::string FaultOf(F change) const {
    Gadget gadget = Make("bad");
    change(gadget.spec);
    return CatchApiError([&] { Gadgets().Create(gadget); }).what();
  }
  static const CustomResourceDefinition& definition() { return definition_; }

 private:
  static inline CustomResourceDefinition definition_;
};

std::string ConditionOf(const CustomResourceDefinition& definition, std::string_view type) {
  for (const auto& condition : definition.status.conditions) {
    if (condition.type == type) return condition.status;
  }
  return "";
}

TEST_F(CustomResources, DefinitionIsEstablishedAndStructural) {
  EXPECT_EQ(ConditionOf(definition(), "Established"), "True");
  EXPECT_EQ(ConditionOf(definition(), "NonStructuralSchema"), "") << "set only when something is wrong";
}

TEST_F(CustomResources, InstallingADefinitionAgainChangesNothing) {
  const auto again = kube::InstallCrd<Gadget>(client(), {.force = true});
  EXPECT_EQ(again.metadata.generation, definition().metadata.generation);
}

TEST_F(CustomResources, CreatesReadsListsUpdatesAndDeletes) {
  const Gadget created = Gadgets().Create(Make("a"));
  EXPECT_FALSE(created.metadata.uid.empty());
  EXPECT_EQ(created.kind, "Gadget");
  EXPECT_EQ(created.spec.mode, Mode::kManual);
  Gadget current = Gadgets().Get("a");
  EXPECT_EQ(current.spec, created.spec);
  current.spec.pod =
      kube::core::v1::PodSpec{.containers = {{.name = "c", .image = "i", .ports = {{.container_port = 80}}}}};
  current.spec.free = {{"any", kube::Array{1, {{"deep", true}}}}};
  current.spec.labels = {{"k", "v"}};
  current.spec.memory = *kube::Quantity::Parse("64Mi");
  current.spec.endpoints = {{.host = "h", .port = 80}};
  current.spec.pod_template = {{.metadata = {.labels = {{"app", "x"}}}}};
  current.spec.pod_template->spec.containers = {{.name = "t"}};
  const Gadget updated = Gadgets().Update(current);
  EXPECT_EQ(updated.spec.free, current.spec.free);
  EXPECT_EQ(updated.spec.memory, current.spec.memory);
  EXPECT_EQ(updated.spec.endpoints, current.spec.endpoints);
  EXPECT_EQ(updated.spec.pod->containers[0].image, "i");
  EXPECT_EQ(updated.spec.pod_template->metadata.labels.at("app"), "x");
  EXPECT_EQ(CatchApiError([&] { Gadgets().Update(created); }).IsConflict(), true);

  Gadgets().Create(Make("b"));
  EXPECT_EQ(Gadgets().List({.label_selector = "made=here"}).items.size(), 2u);
  std::vector<std::string> names;
  for (const Gadget& gadget : Gadgets().ListAll({.limit = 1})) names.push_back(gadget.metadata.name);
  EXPECT_THAT(names, ::testing::ElementsAre("a", "b"));
  EXPECT_TRUE(Gadgets().Delete("a").status.has_value());
  EXPECT_FALSE(Gadgets().Find("a").has_value());
  Gadgets().DeleteCollection();
  EXPECT_TRUE(Gadgets().List().items.empty());
}

TEST_F(CustomResources, WatchesTypedObjects) {
  const std::string version = Gadgets().List().metadata.resource_version;
  auto events = Gadgets().Watch({.resource_version = version}, {.timeout = std::chrono::seconds(30)});
  Gadgets().Create(Make("a"));
  Gadgets().Delete("a");
  auto added = events.Next();
  ASSERT_TRUE(added);
  EXPECT_EQ(added->type, kube::EventType::kAdded);
  EXPECT_EQ(added->object.spec.size, 7);
  auto deleted = events.Next();
  ASSERT_TRUE(deleted);
  EXPECT_EQ(deleted->type, kube::EventType::kDeleted);
}

TEST_F(CustomResources, StatusIsItsOwnSubresource) {
  Gadget gadget = Make("a");
  gadget.status.pod_ip = "10.0.0.9";
  Gadget created = Gadgets().Create(gadget);
  EXPECT_EQ(created.status.pod_ip, "") << "a status is not taken at creation";
  created.status = {.observed_generation = 1, .pod_ip = "10.0.0.1"};
  created.spec.size = 99;
  const Gadget updated = Gadgets().UpdateStatus(created);
  EXPECT_EQ(updated.status.pod_ip, "10.0.0.1");
  EXPECT_EQ(updated.spec.size, 7);
  EXPECT_EQ(updated.metadata.generation, created.metadata.generation);
}

TEST_F(CustomResources, PatchesAndApplies) {
  Gadgets().Create(Make("a"));
  EXPECT_EQ(Gadgets().Patch("a", {kube::PatchType::kMerge, R"({"spec":{"size":8}})"}).spec.size, 8);
  EXPECT_EQ(
      Gadgets().Patch("a", {kube::PatchType::kJson, R"([{"op":"replace","path":"/spec/size","value":9}])"}).spec.size,
      9);
  Gadget applied = Make("b");
  applied.status.conditions = {
      {.type = "Ready", .status = "True", .last_transition_time = kube::Time::Now(), .reason = "R", .message = "m"}};
  EXPECT_EQ(Gadgets().Apply(applied, {.field_manager = "me"}).spec.display_name, "One");
  const Gadget status = Gadgets().ApplyStatus(applied, {.field_manager = "me"});
  ASSERT_EQ(status.status.conditions.size(), 1u);
  EXPECT_EQ(status.status.conditions[0].reason, "R");
  applied.spec.size = 3;
  EXPECT_TRUE(CatchApiError([&] { Gadgets().Apply(applied, {.field_manager = "other"}); }).IsConflict());
}

TEST_F(CustomResources, AStrategicMergePatchIsRefused) {
  Gadgets().Create(Make("a"));
  const auto error =
      CatchApiError([&] { Gadgets().Patch("a", {kube::PatchType::kStrategicMerge, R"({"spec":{"size":8}})"}); });
  EXPECT_EQ(error.status().code, 415);
  EXPECT_TRUE(error.IsUnsupportedMediaType());
}

TEST_F(CustomResources, TypedAndUntypedClientsSeeTheSameObject) {
  Gadgets().Create(Make("a"));
  kube::Unstructured untyped = Untyped().Get("a");
  EXPECT_EQ(untyped.At("spec.mode").AsString(), "Manual");
  EXPECT_EQ(kube::FromUnstructured<Gadget>(untyped).spec, Gadgets().Get("a").spec);
}

TEST_F(CustomResources, ServerFillsInDefaults) {
  kube::Unstructured sent = kube::ToUnstructured(Make("a"));
  sent.Remove("spec.size");
  const kube::Unstructured stored = Untyped().Create(sent);
  EXPECT_EQ(stored.At("spec.size").AsInt(), 3);
  EXPECT_EQ(stored.At("spec.color").AsString(), "red");
}

TEST_F(CustomResources, ServerDropsWhatTheSchemaDoesNotName) {
  kube::Unstructured sent = kube::ToUnstructured(Make("a"));
  sent.Set("spec.unknown", 1);
  sent.Set("spec.free.unknown", 1);
  const kube::Unstructured stored = Untyped().Create(sent);
  EXPECT_EQ(stored.object().FindPath("spec.unknown"), nullptr);
  EXPECT_EQ(stored.At("spec.free.unknown").AsInt(), 1) << "free-form members keep everything";
}

TEST_F(CustomResources, ServerChecksWhatTheDescriptionDemands) {
  using Spec = gadgets::v1::GadgetSpec;
  EXPECT_THAT(FaultOf([](Spec& s) { s.display_name = "small"; }), HasSubstr("spec.displayName"));
  EXPECT_THAT(FaultOf([](Spec& s) { s.size = 100; }), HasSubstr("spec.size"));
  EXPECT_THAT(FaultOf([](Spec& s) { s.color = "blue"; }), HasSubstr("spec.color"));
  EXPECT_THAT(FaultOf([](Spec& s) { s.weights = {{"w", 10}}; }), HasSubstr("spec.weights.w"));
  EXPECT_THAT(FaultOf([](Spec& s) { s.endpoints = {{.host = "h", .port = 1}, {.host = "h", .port = 1}}; }),
              HasSubstr("spec.endpoints[1]"));
}

TEST_F(CustomResources, ServerRunsTheRulesOfTheDescription) {
  EXPECT_THAT(FaultOf([](gadgets::v1::GadgetSpec& s) { s.own_resources.emplace(); }), HasSubstr("has(self.limits)"));
}

TEST_F(CustomResources, SelectsByTheFieldsItNames) {
  Gadgets().Create(Make("a"));
  Gadget other = Make("b");
  other.spec.display_name = "Two";
  Gadgets().Create(other);
  const auto list = Gadgets().List({.field_selector = "spec.displayName=Two"});
  ASSERT_EQ(list.items.size(), 1u);
  EXPECT_EQ(list.items[0].metadata.name, "b");
}

class CustomVersions : public ClusterTest {};

TEST_F(CustomVersions, MergedDefinitionServesBothVersionsOfOneObject) {
  namespace v1 = gadgets::v1;
  const auto merged = kube::MergeCrds(
      {kube::CustomResourceDefinitionFor<v1::old::Proxy>(), kube::CustomResourceDefinitionFor<v1::Proxy>()}, "v1");
  kube::InstallCrd(client(), merged, {.force = true});
  const kube::Api<v1::Proxy> proxies(client());
  const std::string name = ns();  // cluster-scoped: a name of its own
  proxies.Create({.metadata = {.name = name}, .url = "http://x", .user = "u"});
  EXPECT_EQ(kube::Api<v1::old::Proxy>(client()).Get(name).url, "http://x");
  EXPECT_EQ(kube::Api<v1::old::Proxy>(client()).Get(name).api_version, "test.libkube.example/v1alpha1");
  proxies.Delete(name);
  kube::Api<CustomResourceDefinition>(client()).Delete(merged.metadata.name);
}

TEST_F(CustomVersions, WaitingForADefinitionWhoseNamesAreTakenFails) {
  namespace v1 = gadgets::v1;
  kube::InstallCrd<v1::Proxy>(client(), {.force = true});
  auto rival = kube::CustomResourceDefinitionFor<v1::Proxy>();
  rival.metadata.name = "rivals.test.libkube.example";
  rival.spec.names.plural = "rivals";
  const kube::Api<CustomResourceDefinition> definitions(client());
  try {
    kube::InstallCrd(client(), rival, {.force = true});
    ADD_FAILURE() << "the kind Proxy has a definition already";
  } catch (const kube::WaitFailedError& error) {
    EXPECT_THAT(error.what(), HasSubstr("condition NamesAccepted is \"False\""));
  }
  definitions.Delete(rival.metadata.name);
  definitions.Delete("proxies.test.libkube.example");
}

}  // namespace
}  // namespace conformance
