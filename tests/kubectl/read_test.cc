// kubectl commands that only look.
#include "tests/kubectl/kubectl_fixture.h"

namespace kubectl {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::StartsWith;

KUBECTL_SUITE(Read);

TEST_P(Read, VersionNamesTheServer) {
  kube::Value answer = kube::Value::DecodeJson(Ok("version -o json"));
  EXPECT_EQ(answer.AsString("serverVersion.gitVersion"), "v1.36.3");
  EXPECT_EQ(answer.AsString("clientVersion.gitVersion"), GetParam().version);
}

TEST_P(Read, ApiResourcesListsKindsWithTheirShortNames) {
  std::string out = Ok("api-resources");
  EXPECT_THAT(out, ContainsRegex("deployments +deploy +apps/v1 +true +Deployment"));
  EXPECT_THAT(out, ContainsRegex("pods +po +v1 +true +Pod"));
  EXPECT_THAT(out, ContainsRegex("nodes +no +v1 +false +Node"));
  EXPECT_THAT(Ok("api-versions"), HasSubstr("apps/v1\n"));
}

TEST_P(Read, ExplainKnowsTheFields) {
  std::string out = Ok("explain deployment.spec.replicas");
  EXPECT_THAT(out, ContainsRegex("KIND: +Deployment"));
  EXPECT_THAT(out, ContainsRegex("FIELD: +replicas <integer>"));
  EXPECT_THAT(Ok("explain pod.spec.containers"), HasSubstr("image"));
}

TEST_P(Read, AnEmptyNamespaceHasNoPods) {
  Answer answer = Kubectl("get pods");
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.err, "No resources found in default namespace.\n");
}

TEST_P(Read, WhatIsNotThereIsNotFound) {
  Answer answer = Kubectl("get deployment nothing");
  EXPECT_EQ(answer.code, 1);
  EXPECT_EQ(answer.err, "Error from server (NotFound): deployments.apps \"nothing\" not found\n");
}

TEST_P(Read, AnUnknownKindIsSaidSo) {
  Answer answer = Kubectl("get unicorns");
  EXPECT_EQ(answer.code, 1);
  EXPECT_EQ(answer.err, "error: the server doesn't have a resource type \"unicorns\"\n");
}

TEST_P(Read, PodsArePrintedInTheUsualColumns) {
  CreateDemo(1);
  std::string out = Ok("get pods");
  EXPECT_THAT(out, MatchesRegex("NAME +READY +STATUS +RESTARTS +AGE *\n"
                                "demo-[0-9a-z]+-[0-9a-z]+ +1/1 +Running +0 +[0-9]+s *\n"));
  out = Ok("get pods -o wide");
  EXPECT_THAT(out,
              MatchesRegex("NAME +READY +STATUS +RESTARTS +AGE +IP +NODE +NOMINATED NODE +READINESS GATES *\n"
                           "demo-[0-9a-z-]+ +1/1 +Running +0 +[0-9]+s +[0-9.]+ +sandbox-node +<none> +<none> *\n"));
  EXPECT_THAT(Ok("get deployment demo"),
              MatchesRegex("NAME +READY +UP-TO-DATE +AVAILABLE +AGE *\ndemo +1/1 +1 +1 +[0-9]+s *\n"));
  EXPECT_THAT(Ok("get replicasets"),
              MatchesRegex("NAME +DESIRED +CURRENT +READY +AGE *\ndemo-[0-9a-z]+ +1 +1 +1 +[0-9]+s *\n"));
  EXPECT_THAT(Ok("get nodes"), ContainsRegex("sandbox-node +Ready"));
}

TEST_P(Read, ObjectsArePrintedAsJsonYamlNameAndByTemplate) {
  CreateDemo(1);
  kube::Value object = kube::Value::DecodeJson(Ok("get deployment demo -o json"));
  EXPECT_EQ(object.AsString("kind"), "Deployment");
  EXPECT_EQ(object.AsString("apiVersion"), "apps/v1");
  EXPECT_EQ(object.AsInt("spec.replicas"), 1);
  EXPECT_EQ(object.AsString("spec.strategy.type"), "RollingUpdate") << "defaults are filled in";
  kube::Value list = kube::Value::DecodeJson(Ok("get pods -o json"));
  EXPECT_EQ(list.AsString("kind"), "List");
  EXPECT_EQ(list["items"].size(), 1u);
  std::string yaml = Ok("get deployment demo -o yaml");
  EXPECT_THAT(yaml, StartsWith("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n"));
  EXPECT_THAT(yaml, HasSubstr("image: nginx:1.12"));
  EXPECT_EQ(Ok("get deployment -o name"), "deployment.apps/demo\n");
  EXPECT_EQ(Ok("get deployment demo -o jsonpath={.spec.template.spec.containers[0].image}"), "nginx:1.12");
}

TEST_P(Read, SelectorsNarrowTheList) {
  CreateDemo(1);
  EXPECT_THAT(Ok("get pods -l app=demo -o name"), MatchesRegex("pod/demo-[0-9a-z-]+\n"));
  EXPECT_EQ(Ok("get pods -l app=other -o name"), "");
  EXPECT_EQ(Ok("get pods --field-selector status.phase=Pending -o name"), "");
  EXPECT_THAT(Ok("get pods -A --show-labels"), ContainsRegex("default +demo-.*app=demo,pod-template-hash="));
}

TEST_P(Read, DescribeShowsADeploymentAndItsPods) {
  CreateDemo(1);
  std::string out = Ok("describe deployment demo");
  EXPECT_THAT(out, ContainsRegex("Name: +demo\n"));
  EXPECT_THAT(out, ContainsRegex("Replicas: +1 desired \\| 1 updated \\| 1 total \\| 1 available \\| 0 unavailable"));
  EXPECT_THAT(out, ContainsRegex("StrategyType: +RollingUpdate"));
  EXPECT_THAT(out, ContainsRegex("Available +True +MinimumReplicasAvailable"));
  EXPECT_THAT(out, ContainsRegex("NewReplicaSet: +demo-[0-9a-z]+ \\(1/1 replicas created\\)"));
  out = Ok("describe pods");
  EXPECT_THAT(out, ContainsRegex("Controlled By: +ReplicaSet/demo-"));
  EXPECT_THAT(out, ContainsRegex("Node: +sandbox-node/"));
  EXPECT_THAT(out, ContainsRegex("State: +Running"));
}

TEST_P(Read, LogsComeFromTheContainer) {
  CreateDemo(1);
  EXPECT_THAT(Ok("logs deployment/demo"), HasSubstr("container \"web\""));
}

TEST_P(Read, EventsArePrintedInTheUsualColumns) {
  clientset().CoreV1().Events("default").Create(
      {.metadata = {.name = "demo.1"},
       .involved_object = {.kind = "Pod", .namespace_ = "default", .name = "demo"},
       .reason = "Started",
       .message = "Started container web",
       .last_timestamp = kube::Time::Now(),
       .type = "Normal"});
  std::string out = Ok("get events --field-selector involvedObject.name=demo");
  EXPECT_THAT(out, MatchesRegex("LAST SEEN +TYPE +REASON +OBJECT +MESSAGE *\n"
                                "[0-9]+s +Normal +Started +pod/demo +Started container web *\n"));
}

}  // namespace
}  // namespace kubectl
