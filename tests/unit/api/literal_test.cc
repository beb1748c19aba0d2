// How API objects are written in C++: the literals of the Go examples carry over.
#include <gtest/gtest.h>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/networking/v1/types.h"

namespace appsv1 = kube::apps::v1;
namespace corev1 = kube::core::v1;

namespace {

appsv1::Deployment DemoDeployment() {
  return appsv1::Deployment{
      .metadata = {.name = "demo-deployment"},
      .spec = {.replicas = 2,
               .selector = {{.match_labels = {{"app", "demo"}}}},  // a pointer in Go: boxed, so one more brace
               .template_ = {
                   .metadata = {.labels = {{"app", "demo"}}},
                   .spec = {.containers = {{.name = "web",
                                            .image = "nginx:1.12",
                                            .ports = {{.name = "http", .container_port = 80, .protocol = "TCP"}}}}}}}};
}

TEST(Literal, OfADeploymentReadsLikeTheGoOne) {
  const appsv1::Deployment deployment = DemoDeployment();
  EXPECT_EQ(deployment.metadata.name, "demo-deployment");
  EXPECT_EQ(deployment.spec.replicas, 2);
  ASSERT_TRUE(deployment.spec.selector);
  EXPECT_EQ(deployment.spec.selector->match_labels.at("app"), "demo");
  EXPECT_EQ(deployment.spec.template_.metadata.labels.at("app"), "demo");
  ASSERT_EQ(deployment.spec.template_.spec.containers.size(), 1u);
  const corev1::Container& web = deployment.spec.template_.spec.containers[0];
  EXPECT_EQ(web.name, "web");
  EXPECT_EQ(web.image, "nginx:1.12");
  ASSERT_EQ(web.ports.size(), 1u);
  EXPECT_EQ(web.ports[0].container_port, 80);
  EXPECT_EQ(web.ports[0].protocol, "TCP");
}

TEST(Literal, TellsAbsentFromZeroWhereGoHasAPointer) {
  appsv1::DeploymentSpec absent;
  appsv1::DeploymentSpec zero{.replicas = 0};
  EXPECT_FALSE(absent.replicas.has_value());
  ASSERT_TRUE(zero.replicas.has_value());
  EXPECT_EQ(*zero.replicas, 0);
  EXPECT_FALSE(absent == zero);
}

TEST(Literal, TellsAnEmptySelectorFromNone) {
  appsv1::DeploymentSpec none{.selector = {}};
  appsv1::DeploymentSpec empty{.selector = {{}}};
  EXPECT_FALSE(none.selector.has_value());
  EXPECT_TRUE(empty.selector.has_value());
  EXPECT_FALSE(none == empty);
}

TEST(Literal, TellsAnEmptyDirFromNoSource) {
  corev1::Volume none{.name = "data"};
  corev1::Volume empty_dir{.name = "data", .volume_source = {.empty_dir = {{}}}};
  EXPECT_FALSE(none.volume_source.empty_dir.has_value());
  EXPECT_TRUE(empty_dir.volume_source.empty_dir.has_value());
  EXPECT_FALSE(none == empty_dir);
}

TEST(Literal, TakesQuantitiesPortsAndBytesAsText) {
  corev1::Container container{.resources = {.limits = {{"cpu", "500m"}, {"memory", "1Gi"}}},
                              .liveness_probe = {{.probe_handler = {.http_get = {{.path = "/healthz", .port = "http"}}},
                                                  .period_seconds = 10}}};
  EXPECT_EQ(container.resources.limits.at("cpu"), kube::Quantity("0.5"));
  EXPECT_TRUE(container.liveness_probe->probe_handler.http_get->port.is_string());
  corev1::Secret secret{.data = {{"password", "secret"}}, .type = corev1::kSecretTypeOpaque};
  EXPECT_EQ(secret.data.at("password").data, "secret");
  EXPECT_EQ(secret.type, "Opaque");
}

TEST(Literal, KeepsAnEmptyIngressRuleInANetworkPolicy) {
  kube::networking::v1::NetworkPolicySpec open{.ingress = {{}}};
  EXPECT_EQ(open.ingress.size(), 1u);
  kube::networking::v1::NetworkPolicySpec closed{};
  EXPECT_FALSE(open == closed);
}

TEST(Literal, OfARecursiveSchemaNests) {
  namespace ext = kube::apiextensions::v1;
  ext::JSONSchemaProps schema{
      .type = "object",
      .properties = {{"spec", {.type = "object", .properties = {{"size", {.type = "integer", .minimum = 1.0}}}}}}};
  EXPECT_EQ(schema.properties.at("spec").properties.at("size").minimum, 1.0);
  ext::JSONSchemaProps copy = schema;
  EXPECT_TRUE(copy == schema);
  copy.properties["spec"].properties["size"].minimum = 2.0;
  EXPECT_FALSE(copy == schema);
  EXPECT_EQ(schema.properties.at("spec").properties.at("size").minimum, 1.0);
}

TEST(Literal, CopiesAreDeep) {
  const appsv1::Deployment original = DemoDeployment();
  appsv1::Deployment copy = original;
  EXPECT_TRUE(copy == original);
  copy.spec.selector->match_labels["app"] = "other";
  copy.spec.template_.spec.containers[0].image = "nginx:1.13";
  EXPECT_EQ(original.spec.selector->match_labels.at("app"), "demo");
  EXPECT_EQ(original.spec.template_.spec.containers[0].image, "nginx:1.12");
  EXPECT_FALSE(copy == original);
  copy = original;
  EXPECT_TRUE(copy == original);
}

TEST(Equality, IsOfAmountsForQuantities) {
  corev1::ResourceRequirements a{.limits = {{"cpu", "1000m"}}};
  corev1::ResourceRequirements b{.limits = {{"cpu", "1"}}};
  EXPECT_TRUE(a == b);
}

TEST(Equality, IsNotAmbiguousWithManyNamespacesInUse) {
  using namespace kube::core::v1;  // NOLINT: what is tested
  using namespace kube::apps::v1;  // NOLINT
  EXPECT_TRUE(Pod{} == Pod{});
  EXPECT_TRUE(DaemonSet{} == DaemonSet{});
  EXPECT_TRUE(std::string("a") == std::string("a"));
  EXPECT_TRUE(kube::List<Container>{} == kube::List<Container>{});
}

}  // namespace
