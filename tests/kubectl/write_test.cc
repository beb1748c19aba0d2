// kubectl commands that make and change objects.
#include "tests/kubectl/kubectl_fixture.h"

namespace kubectl {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;

KUBECTL_SUITE(Write);

TEST_P(Write, CreateDeploymentByFlags) {
  EXPECT_EQ(Ok("create deployment demo --image=nginx:1.12 --replicas=2"), "deployment.apps/demo created\n");
  EXPECT_EQ(clientset().AppsV1().Deployments("default").Get("demo").spec.replicas, 2);
}

TEST_P(Write, CreatingTwiceSaysThatItExists) {
  Ok("create configmap c --from-literal=a=1");
  Answer again = Kubectl("create configmap c --from-literal=a=1");
  EXPECT_EQ(again.code, 1);
  EXPECT_THAT(again.err, HasSubstr("configmaps \"c\" already exists"));
}

TEST_P(Write, ApplyCreatesConfiguresAndLeavesUnchanged) {
  EXPECT_EQ(Ok("apply -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12"))), "deployment.apps/demo created\n");
  EXPECT_EQ(Ok("apply -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12"))), "deployment.apps/demo unchanged\n");
  EXPECT_EQ(Ok("apply -f " + File("demo.yaml", DemoManifest(2, "nginx:1.13"))), "deployment.apps/demo configured\n");
  auto demo = clientset().AppsV1().Deployments("default").Get("demo");
  EXPECT_EQ(demo.spec.replicas, 2);
  ASSERT_EQ(demo.spec.template_.spec.containers.size(), 1u);
  EXPECT_EQ(demo.spec.template_.spec.containers[0].image, "nginx:1.13");
}

TEST_P(Write, ApplyReadsStandardInput) {
  EXPECT_EQ(Ok("apply -f -", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n  a: \"1\"\n"),
            "configmap/c created\n");
  EXPECT_EQ(Ok("get configmap c -o jsonpath={.data.a}"), "1");
}

TEST_P(Write, ApplyRefusesAFieldThatDoesNotExist) {
  std::string manifest = DemoManifest(1, "nginx:1.12");
  manifest.replace(manifest.find("  replicas:"), 11, "  replikas:");
  Answer answer = Kubectl("apply -f " + File("demo.yaml", manifest));
  EXPECT_EQ(answer.code, 1);
  EXPECT_THAT(answer.err, ContainsRegex("unknown field \"(spec.)?replikas\""));
  EXPECT_FALSE(clientset().AppsV1().Deployments("default").Find("demo"));
}

TEST_P(Write, AnInvalidObjectIsRefusedWithTheField) {
  Answer answer = Kubectl("create -f -", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: Not_A_Name\n");
  EXPECT_EQ(answer.code, 1);
  EXPECT_THAT(answer.err,
              HasSubstr("ConfigMap \"Not_A_Name\" is invalid: metadata.name: Invalid value: \"Not_A_Name\""));
}

TEST_P(Write, LabelAndAnnotate) {
  Ok("create configmap c");
  EXPECT_EQ(Ok("label configmap c tier=web"), "configmap/c labeled\n");
  EXPECT_EQ(Ok("annotate configmap c note=hello"), "configmap/c annotated\n");
  auto c = clientset().CoreV1().ConfigMaps("default").Get("c");
  EXPECT_EQ(c.metadata.labels.at("tier"), "web");
  EXPECT_EQ(c.metadata.annotations.at("note"), "hello");
  Answer clash = Kubectl("label configmap c tier=db");
  EXPECT_EQ(clash.code, 1);
  EXPECT_THAT(clash.err, HasSubstr("already has a value (web), and --overwrite is false"));
  Ok("label configmap c tier-");
  EXPECT_TRUE(clientset().CoreV1().ConfigMaps("default").Get("c").metadata.labels.empty());
}

TEST_P(Write, PatchInAllThreeForms) {
  Ok("create -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12")));
  auto demo = [&] { return clientset().AppsV1().Deployments("default").Get("demo"); };
  EXPECT_EQ(Ok({"patch", "deployment", "demo", "-p",
                R"({"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.13"}]}}}})"}),
            "deployment.apps/demo patched\n");
  EXPECT_EQ(demo().spec.template_.spec.containers[0].image, "nginx:1.13");
  EXPECT_EQ(demo().spec.template_.spec.containers[0].ports.size(), 1u) << "a strategic patch merges containers by name";
  EXPECT_EQ(Ok({"patch", "deployment", "demo", "--type=merge", "-p", R"({"spec":{"replicas":3}})"}),
            "deployment.apps/demo patched\n");
  EXPECT_EQ(demo().spec.replicas, 3);
  EXPECT_EQ(Ok({"patch", "deployment", "demo", "--type=json", "-p",
                R"([{"op":"replace","path":"/spec/replicas","value":2}])"}),
            "deployment.apps/demo patched\n");
  EXPECT_EQ(demo().spec.replicas, 2);
  EXPECT_EQ(Ok({"patch", "deployment", "demo", "--type=merge", "-p", R"({"spec":{"replicas":2}})"}),
            "deployment.apps/demo patched (no change)\n");
}

TEST_P(Write, ReplaceNeedsTheObject) {
  Answer missing = Kubectl("replace -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12")));
  EXPECT_EQ(missing.code, 1);
  EXPECT_THAT(missing.err, HasSubstr("(NotFound)"));
  Ok("create -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12")));
  EXPECT_EQ(Ok("replace -f " + File("demo.yaml", DemoManifest(2, "nginx:1.12"))), "deployment.apps/demo replaced\n");
}

TEST_P(Write, ServerSideApplyOwnsItsFields) {
  EXPECT_EQ(Ok("apply --server-side -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12"))),
            "deployment.apps/demo serverside-applied\n");
  Answer other =
      Kubectl("apply --server-side --field-manager=other -f " + File("demo.yaml", DemoManifest(1, "nginx:1.13")));
  EXPECT_EQ(other.code, 1);
  EXPECT_THAT(other.err, HasSubstr("conflict"));
  EXPECT_EQ(Ok("apply --server-side --force-conflicts --field-manager=other -f " +
               File("demo.yaml", DemoManifest(1, "nginx:1.13"))),
            "deployment.apps/demo serverside-applied\n");
}

TEST_P(Write, DryRunStoresNothing) {
  EXPECT_EQ(Ok("create -f " + File("demo.yaml", DemoManifest(1, "nginx:1.12")) + " --dry-run=server"),
            "deployment.apps/demo created (server dry run)\n");
  EXPECT_FALSE(clientset().AppsV1().Deployments("default").Find("demo"));
}

}  // namespace
}  // namespace kubectl
