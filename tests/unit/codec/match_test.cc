#include "kube/codec/match.h"

#include <gtest/gtest.h>

#include "kube/api/apps/v1/types.h"
#include "kube/api/batch/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/codec/convert.h"
#include "kube/codec/registry.h"

namespace kube {
namespace {

TEST(LabelSelectorFromValue, ReadsLabelsAndExpressions) {
  const Value structure = Value::DecodeJson(R"({"matchLabels":{"app":"web"},"matchExpressions":[
      {"key":"tier","operator":"In","values":["b","a"]},{"key":"old","operator":"DoesNotExist"},
      {"key":"zone","operator":"NotIn","values":["x"]},{"key":"team","operator":"Exists"}]})");
  EXPECT_EQ(LabelSelectorFromValue(structure).ToString(), "app=web,!old,team,tier in (a,b),zone notin (x)");
}

TEST(LabelSelectorFromValue, TellsAbsentFromEmpty) {
  EXPECT_TRUE(LabelSelectorFromValue(Value()).is_nothing());
  EXPECT_TRUE(LabelSelectorFromValue(Object{}).empty());
}

TEST(LabelSelectorFromValue, RefusesWhatNoLabelCanBe) {
  EXPECT_THROW(
      LabelSelectorFromValue(Value::DecodeJson(R"({"matchExpressions":[{"key":"a","operator":"Gt","values":["1"]}]})")),
      Error);
  EXPECT_THROW(LabelSelectorFromValue(Value::DecodeJson(R"({"matchLabels":{"a b":"1"}})")), Error);
  EXPECT_THROW(LabelSelectorFromValue(Value::DecodeJson(R"({"matchExpressions":[{"key":"a","operator":"In"}]})")),
               Error);
}

TEST(Matches, LabelsOfTypedAndUntypedObjects) {
  const Selector selector = Selector::Parse("app=web,tier!=db");
  EXPECT_TRUE(Matches(selector, core::v1::Pod{.metadata = {.labels = {{"app", "web"}}}}));
  EXPECT_FALSE(Matches(selector, core::v1::Pod{.metadata = {.labels = {{"app", "web"}, {"tier", "db"}}}}));
  EXPECT_TRUE(Matches(selector, Unstructured{{"metadata", {{"labels", {{"app", "web"}}}}}}));
  EXPECT_FALSE(Matches(selector, Unstructured{{"metadata", {{"name", "x"}}}}));
  EXPECT_FALSE(MatchesLabels(Selector::Nothing(), Value()));
}

TEST(SelectableField, OfTypedObjects) {
  core::v1::Pod pod{.metadata = {.name = "web", .namespace_ = "ns"}, .spec = {.node_name = "n1"}};
  const auto text = [&](std::string_view field) { return SelectableField(TypeInfoOf<core::v1::Pod>(), &pod, field); };
  EXPECT_EQ(text("metadata.name"), "web");
  EXPECT_EQ(text("spec.nodeName"), "n1");
  EXPECT_EQ(text("status.phase"), "");
  EXPECT_EQ(text("spec.hostNetwork"), "false");
  EXPECT_EQ(text("spec.securityContext.runAsUser"), "0");
  pod.spec.security_context = {{.run_as_user = 7}};
  EXPECT_EQ(text("spec.securityContext.runAsUser"), "7");
  EXPECT_EQ(text("no.such.field"), "");
  pod.status.pod_ip = "10.0.0.1";
  EXPECT_EQ(text("status.podIPs"), "10.0.0.1");
  EXPECT_EQ(SelectableField(ToValue(pod), "spec.hostNetwork", &TypeInfoOf<core::v1::Pod>()), "false");
}

TEST(SelectableField, OfUntypedObjectsKnowsTheZeroWhereTheTypeIsKnown) {
  const Value node{{"apiVersion", "v1"}, {"kind", "Node"}, {"spec", {{"podCIDR", "10.0.0.0/8"}}}};
  EXPECT_EQ(SelectableField(node, "spec.unschedulable"), "");
  EXPECT_EQ(SelectableField(node, "spec.unschedulable", FindTypeInfo("v1", "Node")), "false");
  EXPECT_EQ(SelectableField(node, "spec.podCIDR"), "10.0.0.0/8");
}

TEST(SelectableField, UsesTheServersNamesOnlyWhereThereIsNoSuchField) {
  EXPECT_EQ(SelectableField(Value{{"source", {{"component", "kubelet"}}}}, "source"), "kubelet");
  EXPECT_EQ(SelectableField(Value{{"source", "mine"}}, "source"), "mine");
  batch::v1::Job job{.status = {.succeeded = 2}};
  EXPECT_EQ(SelectableField(TypeInfoOf<batch::v1::Job>(), &job, "status.successful"), "2");
}

TEST(Matches, FieldsOfTypedAndUntypedObjects) {
  apps::v1::ReplicaSet set{.metadata = {.name = "a"}, .status = {.replicas = 3}};
  EXPECT_TRUE(Matches(FieldSelector::Parse("metadata.name=a,status.replicas!=0"), set));
  EXPECT_FALSE(Matches(FieldSelector::Parse("status.replicas=0"), set));
  EXPECT_TRUE(Matches(FieldSelector::Parse("spec.paused=true"), Unstructured{{"spec", {{"paused", true}}}}));
  EXPECT_TRUE(Matches(FieldSelector::Parse("spec.paused=false"), Unstructured{{"apiVersion", "apps/v1"}},
                      FindTypeInfo("apps/v1", "Deployment")));
}

}  // namespace
}  // namespace kube
