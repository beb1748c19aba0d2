// Rollouts and drains: need controllers and, for the pods, a kubelet, real or simulated.
#include <gmock/gmock.h>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using namespace std::chrono_literals;  // NOLINT: minutes
namespace conditions = kube::conditions;
using ::testing::HasSubstr;

class Rollouts : public ClusterTest {
 protected:
  template <class Api>
  void RolledOut(const Api& api, const std::string& name) {
    kube::WaitFor(api, name, conditions::RolledOut(), {.timeout = 2min});
  }
};

TEST_F(Rollouts, OfADeploymentRestartPauseAndGoBack) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  deployments.Create(MakeDeployment("web", 1));
  RolledOut(deployments, "web");

  kube::RestartRollout(deployments, "web");
  RolledOut(deployments, "web");
  auto history = kube::RolloutHistory(deployments, "web");
  ASSERT_EQ(history.size(), 2u);
  EXPECT_EQ(history[1].revision, 2);
  EXPECT_TRUE(history[1].template_.metadata.annotations.contains(kube::kRestartedAtAnnotation));

  EXPECT_TRUE(kube::PauseRollout(deployments, "web").spec.paused);
  EXPECT_THROW(kube::RestartRollout(deployments, "web"), kube::Error);
  EXPECT_THROW(kube::UndoRollout(deployments, "web"), kube::Error);
  EXPECT_FALSE(kube::ResumeRollout(deployments, "web").spec.paused);

  auto undone = kube::UndoRollout(deployments, "web");
  EXPECT_TRUE(undone.changed);
  EXPECT_EQ(undone.to_revision, 1);
  EXPECT_FALSE(undone.object.spec.template_.metadata.annotations.contains(kube::kRestartedAtAnnotation));
  RolledOut(deployments, "web");
  // The old template has a new number now, and is the latest.
  EXPECT_EQ(kube::RolloutHistory(deployments, "web").back().revision, 3);
  EXPECT_FALSE(kube::UndoRollout(deployments, "web", 3).changed);
}

TEST_F(Rollouts, OfAStatefulSetGoBack) {
  auto sets = clientset().AppsV1().StatefulSets(ns());
  const auto like = MakeDeployment("db", 1);
  sets.Create(
      {.metadata = {.name = "db"},
       .spec = {
           .replicas = 1, .selector = like.spec.selector, .template_ = like.spec.template_, .service_name = "db"}});
  RolledOut(sets, "db");
  sets.Patch("db", {kube::PatchType::kStrategicMerge,
                    R"({"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.13"}]}}}})"});
  RolledOut(sets, "db");
  auto history = kube::RolloutHistory(sets, "db");
  ASSERT_EQ(history.size(), 2u);
  EXPECT_EQ(history[0].template_.spec.containers.at(0).image, "nginx:1.12");
  EXPECT_EQ(history[1].template_.spec.containers.at(0).image, "nginx:1.13");
  EXPECT_EQ(kube::UndoRollout(sets, "db").to_revision, 1);
  EXPECT_EQ(sets.Get("db").spec.template_.spec.containers.at(0).image, "nginx:1.12");
}

// On a node of its own, so that nothing else in the cluster is touched.
class Drains : public ClusterTest {
 protected:
  Drains() : node_("drain-" + ns()) {
    clientset().CoreV1().Nodes().Create({.metadata = {.name = node_}, .spec = {.unschedulable = true}});
  }
  ~Drains() override { clientset().CoreV1().Nodes().Delete(node_); }

  // A service account, which pods need, comes a moment after its namespace.
  void MakePod(const std::string& name) {
    auto pods = clientset().CoreV1().Pods(ns());
    kube::core::v1::Pod pod{.metadata = {.name = name, .labels = {{"app", name}}},
                            .spec = {.containers = {{.name = "c", .image = "nginx"}}, .node_name = node_}};
    kube::PollUntil({.interval = 50ms, .timeout = 30s}, [&] {
      try {
        pods.Create(pod);
        return true;
      } catch (const kube::ApiError& error) {
        if (!error.IsForbidden()) throw;
        return false;
      }
    });
  }
  const std::string node_;
};

TEST_F(Drains, RefuseThenRemoveAPodWithoutController) {
  MakePod("alone");
  try {
    kube::DrainNode(client(), node_);
    FAIL() << "it was drained";
  } catch (const kube::DrainRefusedError& error) {
    EXPECT_THAT(error.what(), HasSubstr(ns() + "/alone: no controller would bring it back"));
  }
  EXPECT_TRUE(clientset().CoreV1().Nodes().Get(node_).spec.unschedulable);
  auto plan = kube::DrainNode(client(), node_, {.force = true, .grace_period_seconds = 0, .timeout = 1min});
  ASSERT_EQ(plan.size(), 1u);
  EXPECT_EQ(plan[0].pod.metadata.name, "alone");
  EXPECT_FALSE(clientset().CoreV1().Pods(ns()).Find("alone"));
  EXPECT_FALSE(kube::UncordonNode(client(), node_).spec.unschedulable);
}

TEST_F(Drains, WaitForADisruptionBudget) {
  // It can never be met, so that nothing the node's controllers say of the pod (there is no kubelet) opens it.
  auto budgets = clientset().PolicyV1().PodDisruptionBudgets(ns());
  budgets.Create(
      {.metadata = {.name = "b"}, .spec = {.min_available = 2, .selector = {{.match_labels = {{"app", "guarded"}}}}}});
  MakePod("guarded");
  auto pods = clientset().CoreV1().Pods(ns());
  // A pending pod may always be evicted. A simulated kubelet runs the pods of every node; a real one does not know this
  // node.
  try {
    kube::WaitFor(pods, "guarded", conditions::PodRunning(), {.timeout = 3s});
  } catch (const kube::TimeoutError&) {
    pods.Patch("guarded", {kube::PatchType::kMerge, R"({"status":{"phase":"Running"}})"}, {}, "status");
  }
  int refusals = 0;
  kube::DrainOptions options{
      .force = true, .grace_period_seconds = 0, .timeout = 2min, .retry_delay = 100ms, .poll_interval = 50ms};
  options.progress = [&](const kube::DrainProgress& step) {
    if (step.kind != kube::DrainProgress::Kind::kWaitsForBudget || ++refusals > 1) return;
    EXPECT_TRUE(pods.Find("guarded"));
    budgets.Delete("b");
  };
  kube::DrainNode(client(), node_, options);
  EXPECT_GE(refusals, 1);
  EXPECT_FALSE(pods.Find("guarded"));
}

}  // namespace
}  // namespace conformance
