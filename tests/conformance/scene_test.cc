// The article's scene: needs the Deployment and ReplicaSet controllers and a kubelet, real or simulated.
#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Scene : public ClusterTest {
 protected:
  std::vector<kube::core::v1::Pod> Pods(const std::string& app) {
    return clientset().CoreV1().Pods(ns()).List({.label_selector = "app=" + app}).items;
  }
  static bool Running(const kube::core::v1::Pod& pod) {
    if (pod.status.phase != "Running" || pod.metadata.deletion_timestamp || pod.status.container_statuses.empty())
      return false;
    for (const auto& status : pod.status.container_statuses) {
      if (!status.ready) return false;
    }
    return true;
  }
  bool AllRun(const std::string& app, std::size_t count, const std::string& image) {
    auto pods = Pods(app);
    if (pods.size() != count) return false;
    for (const auto& pod : pods) {
      if (!Running(pod) || pod.spec.containers[0].image != image) return false;
    }
    return true;
  }
};

TEST_F(Scene, ADeploymentBecomesRunningPodsRollsOverAndGoesAway) {
  auto deployments = clientset().AppsV1().Deployments(ns());
  deployments.Create(MakeDeployment("demo", 2));
  Eventually("two pods run", [&] { return AllRun("demo", 2, "nginx:1.12"); });
  for (const auto& pod : Pods("demo")) EXPECT_EQ(pod.metadata.name.rfind("demo-", 0), 0u);
  Eventually("the deployment knows", [&] { return deployments.Get("demo").status.available_replicas == 2; });

  kube::RetryOnConflict(kube::kDefaultRetry, [&] {
    auto current = deployments.Get("demo");
    current.spec.replicas = 1;
    current.spec.template_.spec.containers[0].image = "nginx:1.13";
    return deployments.Update(current);
  });
  Eventually(
      "one pod of the new image runs alone", [&] { return AllRun("demo", 1, "nginx:1.13"); },
      std::chrono::seconds(120));
  EXPECT_EQ(clientset().AppsV1().ReplicaSets(ns()).List().items.size(), 2u);

  deployments.Delete("demo", {.propagation_policy = kube::kForeground});
  Eventually(
      "all are gone",
      [&] {
        return !deployments.Find("demo") && Pods("demo").empty() &&
               clientset().AppsV1().ReplicaSets(ns()).List().items.empty();
      },
      std::chrono::seconds(120));
}

TEST_F(Scene, APodThatIsDeletedIsReplaced) {
  clientset().AppsV1().Deployments(ns()).Create(MakeDeployment("demo", 1));
  Eventually("a pod runs", [&] { return AllRun("demo", 1, "nginx:1.12"); });
  std::string first = Pods("demo")[0].metadata.name;
  clientset().CoreV1().Pods(ns()).Delete(first, {.grace_period_seconds = 1});
  Eventually("another one runs",
             [&] { return AllRun("demo", 1, "nginx:1.12") && Pods("demo")[0].metadata.name != first; });
}

}  // namespace
}  // namespace conformance
