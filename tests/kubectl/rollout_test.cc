// kubectl commands that wait for controllers.
#include <regex>

#include "tests/kubectl/kubectl_fixture.h"

namespace kubectl {
namespace {

using ::testing::Contains;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;

KUBECTL_SUITE(Rollout);

TEST_P(Rollout, WaitAndStatusSayWhenItIsDone) {
  Ok("create -f " + File("demo.yaml", DemoManifest(2, "nginx:1.12")));
  EXPECT_EQ(Ok("wait --for=condition=available --timeout=60s deployment/demo"), "deployment.apps/demo condition met\n");
  EXPECT_THAT(Ok("rollout status deployment/demo --timeout=60s"),
              HasSubstr("deployment \"demo\" successfully rolled out\n"));
}

TEST_P(Rollout, ScaleChangesTheNumberOfPods) {
  CreateDemo(1);
  EXPECT_EQ(Ok("scale deployment demo --replicas=3"), "deployment.apps/demo scaled\n");
  Ok("rollout status deployment/demo --timeout=60s");
  EXPECT_THAT(Ok("get deployment demo"), ContainsRegex("demo +3/3 +3 +3"));
}

TEST_P(Rollout, SetImageRollsOverAndUndoGoesBack) {
  CreateDemo(2);
  EXPECT_EQ(Ok("set image deployment/demo web=nginx:1.13"), "deployment.apps/demo image updated\n");
  EXPECT_THAT(Ok("rollout status deployment/demo --timeout=60s"), HasSubstr("successfully rolled out"));
  EXPECT_EQ(Ok("get deployment demo -o jsonpath={.spec.template.spec.containers[0].image}"), "nginx:1.13");
  EXPECT_THAT(Ok("rollout history deployment/demo"), ContainsRegex("REVISION +CHANGE-CAUSE\n1 .*\n2 "));
  EXPECT_EQ(Ok("rollout undo deployment/demo"), "deployment.apps/demo rolled back\n");
  Ok("rollout status deployment/demo --timeout=60s");
  EXPECT_EQ(Ok("get deployment demo -o jsonpath={.spec.template.spec.containers[0].image}"), "nginx:1.12");
}

TEST_P(Rollout, RestartMakesNewPods) {
  CreateDemo(1);
  std::string before = Ok("get pods -o name");
  EXPECT_EQ(Ok("rollout restart deployment/demo"), "deployment.apps/demo restarted\n");
  Ok("rollout status deployment/demo --timeout=60s");
  Kubectl("wait --for=delete --timeout=60s " + before.substr(0, before.find('\n')));  // fails when it is gone already
  EXPECT_NE(Ok("get pods -o name"), before);
}

TEST_P(Rollout, WatchShowsThePodsAsTheyComeUp) {
  Ok("run first --image=nginx:1.12");  // once it is shown the watch sees all that comes after
  std::unique_ptr<Child> watch = Start("get pods --watch");
  std::vector<std::string> lines;
  auto read_until = [&](const std::string& pattern) {
    while (lines.empty() || !std::regex_match(lines.back(), std::regex(pattern))) {
      std::optional<std::string> line = watch->ReadLine(std::chrono::seconds(60));
      ASSERT_TRUE(line) << "the watch fell silent after:\n" << ::testing::PrintToString(lines);
      lines.push_back(*line);
    }
  };
  ASSERT_NO_FATAL_FAILURE(read_until("first .*"));
  Ok("create -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12")));
  ASSERT_NO_FATAL_FAILURE(read_until("demo-[0-9a-z]+-[0-9a-z]+ +1/1 +Running +0 +[0-9]+s *"));
  watch->Interrupt();
  EXPECT_THAT(lines.front(), MatchesRegex("NAME +READY +STATUS +RESTARTS +AGE *"));
  EXPECT_THAT(lines, Contains(MatchesRegex("demo-[0-9a-z]+-[0-9a-z]+ +0/1 +Pending +0 +[0-9]+s *")));
  EXPECT_THAT(lines, Contains(MatchesRegex("demo-[0-9a-z]+-[0-9a-z]+ +0/1 +ContainerCreating +0 +[0-9]+s *")));
}

TEST_P(Rollout, AServiceGetsAnAddress) {
  CreateDemo(1);
  EXPECT_EQ(Ok("expose deployment demo --port=80"), "service/demo exposed\n");
  EXPECT_THAT(Ok("get service demo"), MatchesRegex("NAME +TYPE +CLUSTER-IP +EXTERNAL-IP +PORT\\(S\\) +AGE *\n"
                                                   "demo +ClusterIP +10[0-9.]+ +<none> +80/TCP +[0-9]+s *\n"));
}

}  // namespace
}  // namespace kubectl
