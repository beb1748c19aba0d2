#include "kube/client/rollout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/unit/client_helpers/helper_test.h"

namespace kube {
namespace {

using apps::v1::DaemonSet;
using apps::v1::Deployment;
using ::testing::HasSubstr;
using ::testing::Not;

std::string Template(const std::string& image, const std::string& labels = "") {
  return R"({"metadata":{"labels":{"app":"web")" + labels + R"(}},"spec":{"containers":[{"name":"c","image":")" +
         image + R"("}]}})";
}
std::string DeploymentJson(const std::string& image, const std::string& more = "") {
  return R"({"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"ns","uid":"u",)"
         R"("annotations":{"deployment.kubernetes.io/revision":"3","mine":"x"}},"spec":{"selector":{"matchLabels":{"app":"web"}},"template":)" +
         Template(image) + more + "}}";
}
std::string SetJson(int revision, const std::string& image, const std::string& owner = "u") {
  return R"({"metadata":{"name":"web-)" + std::to_string(revision) +
         R"(","namespace":"ns","annotations":{"deployment.kubernetes.io/revision":")" + std::to_string(revision) +
         R"(","kubernetes.io/change-cause":"because )" + std::to_string(revision) +
         R"(","then":"y"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":")" +
         owner + R"(","controller":true}]},"spec":{"template":)" + Template(image, R"(,"pod-template-hash":"h")") +
         "}}";
}

class Rollouts : public HelperTest {
 protected:
  void PlayHistory(const std::string& present, const std::string& more = "") {
    server_.Play(DeploymentJson(present, more));
    server_.Play(ListJson("ReplicaSet", "1",
                          SetJson(3, "nginx:3") + "," + SetJson(1, "nginx:1") + "," + SetJson(2, "nginx:2") + "," +
                              SetJson(9, "other", "not-mine")));
  }
  std::string LastBody() { return server_.seen().back().body; }
};

TEST_F(Rollouts, RestartByAnAnnotationOfTheTemplate) {
  server_.Play(DeploymentJson("nginx"));
  server_.Play(DeploymentJson("nginx"));
  RestartRollout(Objects<Deployment>(), "web", {}, Time{1'700'000'000});
  EXPECT_EQ(
      LastBody(),
      R"({"spec":{"template":{"metadata":{"annotations":{"kubectl.kubernetes.io/restartedAt":"2023-11-14T22:13:20Z"}}}}})");
}

TEST_F(Rollouts, RefuseToRestartWhatIsPausedAndTwiceInASecond) {
  server_.Play(DeploymentJson("nginx", R"(,"paused":true)"));
  EXPECT_THROW(RestartRollout(Objects<Deployment>(), "web"), Error);
  server_.Play(R"({"metadata":{"name":"a","namespace":"ns"},"spec":{"template":{"metadata":{"annotations":)"
               R"({"kubectl.kubernetes.io/restartedAt":"2023-11-14T22:13:20Z"}}}}})");
  EXPECT_THROW(RestartRollout(Objects<DaemonSet>(), "a", {}, Time{1'700'000'000}), Error);
  EXPECT_EQ(server_.seen().size(), 2u);
}

TEST_F(Rollouts, PauseAndResume) {
  server_.Play(DeploymentJson("nginx"));
  PauseRollout(Objects<Deployment>(), "web");
  EXPECT_EQ(LastBody(), R"({"spec":{"paused":true}})");
  server_.Play(DeploymentJson("nginx"));
  ResumeRollout(Objects<Deployment>(), "web");
  EXPECT_EQ(LastBody(), R"({"spec":{"paused":false}})");
}

TEST_F(Rollouts, TellTheHistoryOfADeployment) {
  PlayHistory("nginx:3");
  const auto history = RolloutHistory(Objects<Deployment>(), "web");
  ASSERT_EQ(history.size(), 3u);
  EXPECT_EQ(history[0].revision, 1);
  EXPECT_EQ(history[0].change_cause, "because 1");
  EXPECT_EQ(history[0].name, "web-1");
  EXPECT_EQ(history[2].template_.spec.containers[0].image, "nginx:3");
  EXPECT_FALSE(history[0].template_.metadata.labels.contains("pod-template-hash"));
  EXPECT_THAT(server_.seen()[1].query, HasSubstr("labelSelector=app%3Dweb"));
}

TEST_F(Rollouts, GoBackToTheRevisionBeforeTheLatest) {
  PlayHistory("nginx:3");
  server_.Play(DeploymentJson("nginx:2"));
  const auto done = UndoRollout(Objects<Deployment>(), "web");
  EXPECT_TRUE(done.changed);
  EXPECT_EQ(done.to_revision, 2);
  const Value patch = Value::DecodeJson(LastBody());
  EXPECT_EQ(patch[std::size_t{0}].AsString("path"), "/spec/template");
  EXPECT_EQ(patch[std::size_t{0}].AsString("value.spec.containers[0].image"), "nginx:2");
  EXPECT_THAT(LastBody(), Not(HasSubstr("pod-template-hash")));
  const Value& annotations = patch[std::size_t{1}]["value"];
  EXPECT_EQ(annotations["deployment.kubernetes.io/revision"].AsString(), "3");
  EXPECT_EQ(annotations["then"].AsString(), "y");
  EXPECT_FALSE(annotations.Contains("mine"));
}

TEST_F(Rollouts, GoBackToAGivenRevision) {
  PlayHistory("nginx:3");
  server_.Play(DeploymentJson("nginx:1"));
  EXPECT_EQ(UndoRollout(Objects<Deployment>(), "web", 1).to_revision, 1);
  EXPECT_THAT(LastBody(), HasSubstr("nginx:1"));
  PlayHistory("nginx:3");
  EXPECT_THROW(UndoRollout(Objects<Deployment>(), "web", 7), Error);
}

TEST_F(Rollouts, LeaveAloneWhatIsThereAlready) {
  PlayHistory("nginx:2");
  const auto done = UndoRollout(Objects<Deployment>(), "web", 2);
  EXPECT_FALSE(done.changed);
  EXPECT_EQ(done.object.metadata.name, "web");
  EXPECT_EQ(server_.seen().size(), 2u);
}

TEST_F(Rollouts, RefuseToGoBackWithoutHistoryAndWhenPaused) {
  server_.Play(DeploymentJson("nginx"));
  server_.Play(ListJson("ReplicaSet", "1", SetJson(1, "nginx")));
  EXPECT_THROW(UndoRollout(Objects<Deployment>(), "web"), Error);
  PlayHistory("nginx:3", R"(,"paused":true)");
  EXPECT_THROW(UndoRollout(Objects<Deployment>(), "web"), Error);
}

TEST_F(Rollouts, OfDaemonSetsGoByControllerRevisions) {
  const auto revision = [](int n, const std::string& image) {
    return R"({"metadata":{"name":"a-)" + std::to_string(n) +
           R"(","ownerReferences":[{"kind":"DaemonSet","name":"a","uid":"u","controller":true}]},)"
           R"("revision":)" +
           std::to_string(n) +
           R"(,"data":{"spec":{"template":{"$patch":"replace","metadata":{"labels":{"app":"web"}},)"
           R"("spec":{"containers":[{"name":"c","image":")" +
           image + R"("}]}}}}})";
  };
  const auto play = [&] {
    server_.Play(
        R"({"metadata":{"name":"a","namespace":"ns","uid":"u"},"spec":{"selector":{"matchLabels":{"app":"web"}},"template":)" +
        Template("nginx:2") + "}}");
    server_.Play(ListJson("ControllerRevision", "1", revision(2, "nginx:2") + "," + revision(1, "nginx:1")));
  };
  play();
  const auto history = RolloutHistory(Objects<DaemonSet>(), "a");
  ASSERT_EQ(history.size(), 2u);
  EXPECT_EQ(history[0].template_.spec.containers[0].image, "nginx:1");
  play();
  server_.Play(R"({"metadata":{"name":"a"}})");
  EXPECT_EQ(UndoRollout(Objects<DaemonSet>(), "a").to_revision, 1);
  EXPECT_THAT(LastBody(), HasSubstr(R"("$patch":"replace")"));
  play();
  EXPECT_FALSE(UndoRollout(Objects<DaemonSet>(), "a", 2).changed);
}

}  // namespace
}  // namespace kube
