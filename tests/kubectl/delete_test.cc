// kubectl delete, in all its ways.
#include "tests/kubectl/kubectl_fixture.h"

namespace kubectl {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

KUBECTL_SUITE(Delete);

TEST_P(Delete, BackgroundTakesThePodsAfterwards) {
  CreateDemo(2);
  EXPECT_THAT(Ok("delete deployment demo"), StartsWith("deployment.apps \"demo\" deleted"));
  EXPECT_EQ(Ok("get deployments -o name"), "");
  Kubectl("wait --for=delete --timeout=60s pods --all");
  EXPECT_EQ(Ok("get pods,replicasets -o name"), "");
}

TEST_P(Delete, ForegroundReturnsWhenThePodsAreGone) {
  CreateDemo(2);
  EXPECT_THAT(Ok("delete deployment demo --cascade=foreground"), StartsWith("deployment.apps \"demo\" deleted"));
  EXPECT_EQ(Ok("get deployments,replicasets,pods -o name"), "");
}

TEST_P(Delete, OrphanLeavesTheReplicaSetAndThePods) {
  CreateDemo(2);
  EXPECT_THAT(Ok("delete deployment demo --cascade=orphan"), StartsWith("deployment.apps \"demo\" deleted"));
  std::vector<kube::apps::v1::ReplicaSet> sets = clientset().AppsV1().ReplicaSets("default").List().items;
  ASSERT_EQ(sets.size(), 1u);
  EXPECT_TRUE(sets[0].metadata.owner_references.empty());
  std::vector<kube::core::v1::Pod> pods = clientset().CoreV1().Pods("default").List().items;
  ASSERT_EQ(pods.size(), 2u);
  for (const auto& pod : pods) {
    EXPECT_EQ(pod.metadata.owner_references.size(), 1u) << "the ReplicaSet still owns it";
    EXPECT_FALSE(pod.metadata.deletion_timestamp);
  }
}

TEST_P(Delete, APodIsReplacedByAnother) {
  CreateDemo(1);
  std::string before = Ok("get pods -o name");
  std::string name = before.substr(4, before.find('\n') - 4);
  EXPECT_THAT(Ok("delete pod " + name), StartsWith("pod \"" + name + "\" deleted"));
  Ok("rollout status deployment/demo --timeout=60s");
  std::string after = Ok("get pods -o name");
  EXPECT_NE(after, before);
  EXPECT_THAT(after, StartsWith("pod/demo-"));
}

TEST_P(Delete, ByFileAndByLabel) {
  std::string file = File("demo.yaml", DemoManifest(1, "nginx:1.12"));
  Ok("create -f " + file);
  EXPECT_THAT(Ok("delete -f " + file), StartsWith("deployment.apps \"demo\" deleted"));
  Ok("create configmap a");
  Ok("create configmap b");
  Ok("label configmap a which=one");
  EXPECT_THAT(Ok("delete configmap -l which=one"), StartsWith("configmap \"a\" deleted"));
  EXPECT_EQ(Ok("get configmap b -o name"), "configmap/b\n");
}

TEST_P(Delete, WhatIsNotThereIsNotFoundUnlessIgnored) {
  Answer answer = Kubectl("delete configmap nothing");
  EXPECT_EQ(answer.code, 1);
  EXPECT_THAT(answer.err, HasSubstr("Error from server (NotFound): configmaps \"nothing\" not found"));
  Ok("delete configmap nothing --ignore-not-found");
}

TEST_P(Delete, ANamespaceGoesWithItsContent) {
  EXPECT_EQ(Ok("create namespace scratch"), "namespace/scratch created\n");
  EXPECT_EQ(Ok("create deployment demo --image=nginx -n scratch"), "deployment.apps/demo created\n");
  Ok("wait --for=condition=available --timeout=60s deployment/demo -n scratch");
  EXPECT_EQ(Ok("get serviceaccount default -n scratch -o name"), "serviceaccount/default\n");
  EXPECT_THAT(Ok("delete namespace scratch"), StartsWith("namespace \"scratch\" deleted"));
  EXPECT_FALSE(clientset().CoreV1().Namespaces().Find("scratch"));
  EXPECT_TRUE(clientset().CoreV1().Pods("scratch").List().items.empty());
  EXPECT_TRUE(clientset().AppsV1().Deployments("scratch").List().items.empty());
}

}  // namespace
}  // namespace kubectl
