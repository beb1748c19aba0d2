#include "kube/client/apply_configuration.h"

#include <gtest/gtest.h>

#include <string>

#include "kube/kube.h"

namespace kube {
namespace {

using apps::v1::Deployment;

Deployment Web() {
  return {.metadata = {.name = "web"},
          .spec = {.replicas = 2,
                   .template_ = {.spec = {.containers = {{.name = "web", .image = "nginx"},
                                                         {.name = "side",
                                                          .ports = {{.container_port = 80, .protocol = "TCP"}}}}}}}};
}

Value Json(std::string_view text) { return Value::DecodeJson(text); }

TEST(ApplyConfiguration, LeavesOutWhatIsZero) {
  const ApplyConfiguration<Deployment> web(Web());
  EXPECT_EQ(web.ToValue(),
            Json(R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web"},"spec":{"replicas":2,
                     "template":{"spec":{"containers":[{"name":"web","image":"nginx"},
                     {"name":"side","ports":[{"containerPort":80,"protocol":"TCP"}]}]}}}})"));
}

TEST(ApplyConfiguration, LeavesOutRequiredMembersThatAreZeroToo) {
  const ApplyConfiguration<autoscaling::v2::HorizontalPodAutoscaler> scaler(
      {.metadata = {.name = "a"}, .spec = {.min_replicas = 1}});
  EXPECT_EQ(scaler.ToValue()["spec"], Json(R"({"minReplicas":1})"));
  const ApplyConfiguration<core::v1::Service> service(
      {.metadata = {.name = "s"}, .spec = {.ports = {{.name = "a", .port = 0}}}});
  EXPECT_EQ(service.ToValue()["spec"], Json(R"({"ports":[{"name":"a","port":0}]})")) << "the key of an item stays";
}

TEST(ApplyConfiguration, KeepsWhatIsThereAndEmpty) {
  const ApplyConfiguration<networking::v1::NetworkPolicy> policy(
      {.metadata = {.name = "p"}, .spec = {.ingress = {{}}}});
  EXPECT_EQ(policy.ToValue()["spec"], Json(R"({"ingress":[{}]})"));
  const ApplyConfiguration<core::v1::Pod> pod(
      {.metadata = {.name = "p"},
       .spec = {.volumes = {{.name = "v", .volume_source = {.empty_dir = {{}}}}}, .security_context = {{}}}});
  EXPECT_EQ(pod.ToValue()["spec"], Json(R"({"volumes":[{"name":"v","emptyDir":{}}],"securityContext":{}})"));
}

TEST(ApplyConfiguration, SaysZerosOfEveryKind) {
  ApplyConfiguration<Deployment> web(Web());
  web.Set(web->spec.paused, false)
      .Set(web->spec.min_ready_seconds, 0)
      .Set(web->metadata.labels, {})
      .Set(web->spec.template_.spec.hostname, "")
      .Set(web->spec.template_.spec.tolerations, {})
      .Set(web->spec.template_.spec.containers[1].args, {})
      .Set(web->spec.strategy);
  const Value json = web.ToValue();
  EXPECT_EQ(json.At("spec.paused"), Value(false));
  EXPECT_EQ(json.At("spec.minReadySeconds"), Value(0));
  EXPECT_EQ(json.At("metadata.labels"), Value(Object{}));
  EXPECT_EQ(json.At("spec.template.spec.hostname"), Value(""));
  EXPECT_EQ(json.At("spec.template.spec.tolerations"), Value(Array{}));
  EXPECT_EQ(json.At("spec.template.spec.containers[1].args"), Value(Array{}));
  EXPECT_EQ(json.At("spec.strategy"), Value(Object{}));
  EXPECT_EQ(json.At("spec.template.spec.containers[0]"), Json(R"({"name":"web","image":"nginx"})"));
}

TEST(ApplyConfiguration, SaysNullsOfEveryShape) {
  ApplyConfiguration<Deployment> web(Web());
  web.Null(web->spec.replicas).Null(web->spec.strategy.rolling_update).Set(web->spec.revision_history_limit, {});
  web.Null(web->spec.template_.spec.containers[0].image);
  const Value json = web.ToValue();
  for (const char* path : {"spec.replicas", "spec.strategy.rollingUpdate", "spec.revisionHistoryLimit",
                           "spec.template.spec.containers[0].image"}) {
    EXPECT_EQ(json.At(path), Value()) << path;
  }
  EXPECT_EQ(web->spec.replicas, std::nullopt);
}

TEST(ApplyConfiguration, TakesBackWhatWasSaid) {
  ApplyConfiguration<Deployment> web(Web());
  const Value before = web.ToValue();
  web.Set(web->spec.paused, false).Null(web->spec.min_ready_seconds);
  EXPECT_NE(web.ToValue(), before);
  web.Unset(web->spec.paused).Unset(web->spec.min_ready_seconds);
  EXPECT_EQ(web.ToValue(), before);
  web.Set(web->spec.template_.spec.host_network, false).Unset(web->spec.template_);
  EXPECT_EQ(web.ToValue()["spec"], Json(R"({"replicas":2})"));
}

TEST(ApplyConfiguration, TheLastStateCounts) {
  ApplyConfiguration<Deployment> web(Web());
  web.Null(web->spec.paused).Set(web->spec.paused, false);
  EXPECT_EQ(web.ToValue().At("spec.paused"), Value(false));
  web.Null(web->spec.paused);
  EXPECT_EQ(web.ToValue().At("spec.paused"), Value());
  web->spec.paused = true;
  EXPECT_EQ(web.ToValue().At("spec.paused"), Value(true)) << "a mark matters only while the member is zero";
}

TEST(ApplyConfiguration, MarksOfKeyedItemsMoveWithThem) {
  ApplyConfiguration<Deployment> web(Web());
  auto& containers = web->spec.template_.spec.containers;
  web.Set(containers[1].stdin_, false).Set(containers[1].ports[0].host_port, 0);
  containers.insert(containers.begin(), {.name = "first"});
  const Value json = web.ToValue();
  EXPECT_EQ(json.At("spec.template.spec.containers[2]"),
            Json(R"({"name":"side","stdin":false,"ports":[{"containerPort":80,"protocol":"TCP","hostPort":0}]})"));
  EXPECT_EQ(json.At("spec.template.spec.containers[1]"), Json(R"({"name":"web","image":"nginx"})"));
  containers.erase(containers.begin() + 2);
  EXPECT_EQ(web.ToValue().At("spec.template.spec.containers").size(), 2u);
}

TEST(ApplyConfiguration, MarksOfOtherItemsStayAtTheirPlace) {
  ApplyConfiguration<core::v1::Pod> pod({.metadata = {.name = "p"}, .spec = {.tolerations = {{.key = "a"}, {}}}});
  pod.Set(pod->spec.tolerations[1].value, "");
  EXPECT_EQ(pod.ToValue().At("spec.tolerations"), Json(R"([{"key":"a"},{"value":""}])"));
}

TEST(ApplyConfiguration, RefusesReferencesToOtherObjects) {
  ApplyConfiguration<Deployment> web(Web());
  ApplyConfiguration<Deployment> copy = web;
  EXPECT_THROW(web.Set(copy->spec.paused, false), InvalidRequestError);
  int32_t loose = 0;
  EXPECT_THROW(web.Set(loose), InvalidRequestError);
}

TEST(ApplyConfiguration, TellsAMemberFromTheStructThatItBegins) {
  ApplyConfiguration<Deployment> web(Deployment{.metadata = {.name = "web"}});
  web.Set(web->spec.template_.spec.volumes, {});
  EXPECT_EQ(web.ToValue()["spec"], Json(R"({"template":{"spec":{"volumes":[]}}})"));
  web.Unset(web->spec.template_.spec).Set(web->spec.template_.spec);
  EXPECT_EQ(web.ToValue()["spec"], Json(R"({"template":{"spec":{}}})"));
}

TEST(ApplyConfiguration, GoesByPathsToo) {
  ApplyConfiguration<Deployment> web(Web());
  web.SetPath("spec.paused", false)
      .SetPath(".spec.template.spec.containers[name=\"web\"].stdin", false)
      .SetPath("spec.template.spec.containers[name=new].image", "busybox")
      .SetPath("spec.template.metadata.labels.app.kubernetes.io/name", "web")
      .SetPath(R"(metadata.annotations["a.b/c"])", "d")
      .NullPath("spec.template.spec.securityContext.runAsUser")
      .SetPath("spec.template.spec.terminationGracePeriodSeconds", Value())
      .SetPath("metadata.finalizers[=\"x/y\"]", "x/y")
      .UnsetPath("spec.template.spec.containers[name=\"side\"].ports[containerPort=80,protocol=TCP]")
      .UnsetPath("spec.template.spec.containers[0].image");
  EXPECT_EQ(web.ToValue(), Json(R"({"apiVersion":"apps/v1","kind":"Deployment",
      "metadata":{"name":"web","annotations":{"a.b/c":"d"},"finalizers":["x/y"]},
      "spec":{"paused":false,"replicas":2,"template":{
        "metadata":{"labels":{"app.kubernetes.io/name":"web"}},
        "spec":{"securityContext":{"runAsUser":null},"terminationGracePeriodSeconds":null,"containers":[
          {"name":"web","stdin":false},{"name":"side"},{"name":"new","image":"busybox"}]}}}})"));
  EXPECT_TRUE(web->spec.template_.spec.security_context.has_value());
}

TEST(ApplyConfiguration, ChecksPathsAgainstTheType) {
  ApplyConfiguration<Deployment> web(Web());
  const Value before = web.ToValue();
  for (const char* path : {"", ".", "spec.replica", "spec.replicas.x", "spec.template.spec.containers.name", "spec[0]",
                           "spec.template.spec.containers[nam=web]", "spec.template.spec.containers[name=web",
                           "spec..paused", "spec.template.spec.containers[9].image", "spec.template.spec.containers[]",
                           "metadata.labels[app]x", "spec.template.spec.containers[99999999999]"}) {
    EXPECT_THROW(web.SetPath(path, "x"), Error) << path;
  }
  EXPECT_THROW(web.SetPath("spec.replicas", "many"), DecodeError);
  EXPECT_EQ(web.ToValue(), before);
  try {
    web.SetPath("spec.strategi.type", "Recreate");
    FAIL();
  } catch (const InvalidRequestError& error) {
    EXPECT_NE(std::string(error.what()).find("apps/v1.DeploymentSpec has no field \"strategi\""), std::string::npos)
        << error.what();
  }
}

TEST(ApplyConfiguration, LeavesContestedFieldsToTheOther) {
  ApplyConfiguration<Deployment> web(Web());
  FieldSet contested = FieldSet::FromFieldsV1(Json(
      R"({"f:spec":{"f:replicas":{},"f:template":{"f:spec":{"f:containers":{"k:{\"name\":\"web\"}":{"f:image":{}}}}}}})"));
  for (const std::string& path : contested.Paths()) web.UnsetPath(path);
  EXPECT_EQ(web.ToValue()["spec"], Json(R"({"template":{"spec":{"containers":[{"name":"web"},
                     {"name":"side","ports":[{"containerPort":80,"protocol":"TCP"}]}]}}})"));
}

}  // namespace
}  // namespace kube
