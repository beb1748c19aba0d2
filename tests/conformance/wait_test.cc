// Waiting for objects, and watches that go on. Those with pods need the controllers and a kubelet, real or simulated.
#include <gmock/gmock.h>
#include <kube/api/apiextensions/v1/types.h>

#include <atomic>
#include <thread>
#include <vector>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using namespace std::chrono_literals;  // NOLINT: minutes
namespace conditions = kube::conditions;
using ::testing::Contains;
using ::testing::HasSubstr;

class Waits : public ClusterTest {};

TEST_F(Waits, SeeARolloutToItsEndAndThenItsDeletion) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  deployments.Create(MakeDeployment("demo", 2));
  std::vector<std::string> messages;
  auto done =
      kube::WaitFor(deployments, "demo", conditions::RolledOut(),
                    {.timeout = 2min, .progress = [&](const kube::WaitState& s) { messages.push_back(s.message); }});
  EXPECT_EQ(done.status.available_replicas, 2);
  EXPECT_EQ(messages.back(), "deployment \"demo\" successfully rolled out");
  EXPECT_THAT(messages, Contains(HasSubstr("of 2 updated replicas are available...")));
  EXPECT_EQ(kube::WaitFor(deployments, "demo", conditions::HasCondition("Available")).metadata.uid, done.metadata.uid);

  auto pods = clientset().CoreV1().Pods(ns());
  const std::string pod = pods.List({.label_selector = "app=demo"}).items.at(0).metadata.name;
  EXPECT_EQ(kube::WaitFor(pods, pod, conditions::PodReady()).status.phase, "Running");

  deployments.Delete("demo", {.propagation_policy = kube::kForeground});
  kube::WaitForDeletion(deployments, "demo", {.timeout = 2min}, done.metadata.uid);
  EXPECT_FALSE(deployments.Find("demo"));
  kube::WaitForDeletion(pods, pod, {.timeout = 2min});
}

TEST_F(Waits, WorkOnUntypedObjectsThatAreNotThereYet) {
  kube::DynamicClient dynamic(client());
  auto maps = dynamic.Resource({"", "v1", "configmaps"}).Namespace(ns());
  auto typed = clientset().CoreV1().ConfigMaps(ns());
  kube::WaitOptions options{.timeout = 1min};
  options.progress = [&](const kube::WaitState& state) {
    if (state.message == "it does not exist") typed.Create(MakeConfigMap("late"));
  };
  EXPECT_EQ(kube::WaitFor(maps, "late", conditions::Exists(), options).name(), "late");
}

TEST_F(Waits, SayWhatIsMissingWhenTheTimeIsUp) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  try {
    kube::WaitFor(maps, "a", conditions::HasCondition("Ready"), {.timeout = 300ms});
    FAIL() << "it came true";
  } catch (const kube::TimeoutError& error) {
    EXPECT_THAT(error.what(), HasSubstr("still missing: condition Ready is not set"));
  }
}

TEST_F(Waits, SeeACustomResourceDefinitionEstablished) {
  namespace apiext = kube::apiextensions::v1;
  const std::string group = ns() + ".example.com";
  kube::Api<apiext::CustomResourceDefinition> definitions(client());
  const std::string name = "things." + group;
  definitions.Create(
      {.metadata = {.name = name},
       .spec = {.group = group,
                .names = {.plural = "things", .singular = "thing", .kind = "Thing", .list_kind = "ThingList"},
                .scope = "Namespaced",
                .versions = {{.name = "v1",
                              .served = true,
                              .storage = true,
                              .schema = {{.open_apiv3_schema = {{.type = "object"}}}}}}}});
  auto established = kube::WaitFor(definitions, name, conditions::CrdEstablished(), {.timeout = 1min});
  EXPECT_EQ(established.status.accepted_names.kind, "Thing");
  definitions.Delete(name);
  kube::WaitForDeletion(definitions, name, {.timeout = 1min});
}

TEST_F(Waits, ARetryWatcherLosesNothingWhenTheServerEndsItsStreams) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  std::string version = maps.Create(MakeConfigMap("a", {{"n", "0"}})).metadata.resource_version;
  std::atomic<int> streams = 0;
  kube::RetryWatcher<kube::core::v1::ConfigMap> watcher(
      [&](const std::string& from, const kube::CallOptions& call) {
        ++streams;
        return maps.Watch({.field_selector = "metadata.name=a",
                           .allow_watch_bookmarks = true,
                           .resource_version = from,
                           .timeout_seconds = 1},
                          call);
      },
      version, {.timeout = 2min});
  // Changes that go on until the watch has been started three times.
  std::jthread writer([&](std::stop_token stop) {
    for (int n = 1; !stop.stop_requested(); ++n) {
      maps.Patch("a", {kube::PatchType::kMerge, R"({"metadata":{"labels":{"n":")" + std::to_string(n) + R"("}}})"});
      kube::Clock::System().SleepFor(20ms, stop);
    }
  });
  for (int n = 1; streams < 3; ++n) {
    auto event = watcher.Next();
    ASSERT_TRUE(event);
    ASSERT_EQ(event->object.metadata.labels.at("n"), std::to_string(n));
  }
}

}  // namespace
}  // namespace conformance
