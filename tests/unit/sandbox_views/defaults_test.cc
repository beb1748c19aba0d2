#include "src/sandbox/defaults.h"

#include <gtest/gtest.h>
#include <kube/codec/registry.h>
#include <kube/codec/value.h>

#include <string>

#include "src/sandbox/encoding.h"
#include "tests/unit/sandbox_views/golden.h"

namespace kube::sandbox {
namespace {

// Through the type: what the server does to a body before it fills defaults in.
Value CanonicalObject(const Value& object) {
  return Canonical(*FindTypeInfo(object.AsString("apiVersion"), object.AsString("kind")), object);
}

// Only what the defaults are about: secrets lose stringData elsewhere, and status is not the client's.
Value Comparable(Value object) {
  object = CanonicalObject(object);
  object.Erase("status");
  for (const char* key : {"creationTimestamp", "namespace"}) object["metadata"].Erase(key);
  if (object.AsString("kind") == "Secret") object.Erase("stringData"), object.Erase("data");
  return object;
}

TEST(Defaults, AreThoseOfTheRealServer) {
  const Value golden = ReadGoldenJson("objects.json");
  ASSERT_GT(golden.size(), 70u);
  for (const Value& entry : golden.items()) {
    Value object = CanonicalObject(entry["posted"]);
    const std::string_view kind = object.AsString("kind");
    if (kind == "CustomResourceDefinition") continue;  // names are filled in by a controller
    ApplyDefaults(InfoOf(object), object);
    EXPECT_EQ(Comparable(object).EncodePrettyJson(), Comparable(entry["stored"]).EncodePrettyJson());
  }
}

TEST(Defaults, AreTheSameWhenAppliedTwice) {
  const Value golden = ReadGoldenJson("objects.json");
  for (const Value& entry : golden.items()) {
    Value once = entry["posted"];
    ApplyDefaults(InfoOf(once), once);
    Value twice = once;
    ApplyDefaults(InfoOf(twice), twice);
    EXPECT_EQ(once, twice);
  }
}

TEST(Defaults, ReachTemplatesWithinTemplates) {
  Value job = Value::DecodeJson(R"({"apiVersion":"batch/v1","kind":"CronJob","spec":{"jobTemplate":{"spec":{"template":
      {"spec":{"containers":[{"name":"a"}]}}}}}})");
  ApplyDefaults(InfoOf(job), job);
  const Value& pod = job.At("spec.jobTemplate.spec.template.spec");
  EXPECT_EQ(pod.AsString("dnsPolicy"), "ClusterFirst");
  EXPECT_EQ(pod.AsString("containers[0].terminationMessagePath"), "/dev/termination-log");
  EXPECT_FALSE(pod.Contains("enableServiceLinks"));
}

TEST(Defaults, ChoosePullPolicyByImage) {
  const std::pair<const char*, const char*> kCases[] = {{"nginx", "Always"},
                                                        {"nginx:latest", "Always"},
                                                        {"nginx:1.12", "IfNotPresent"},
                                                        {"host:5000/a", "Always"},
                                                        {"host:5000/a:2", "IfNotPresent"},
                                                        {"a@sha256:00", "IfNotPresent"},
                                                        {"a:latest@sha256:00", "Always"},
                                                        {"a:1@sha256:00", "IfNotPresent"}};
  for (const auto& [image, policy] : kCases) {
    Value pod{
        {"apiVersion", "v1"}, {"kind", "Pod"}, {"spec", {{"containers", Array{{{"name", "a"}, {"image", image}}}}}}};
    ApplyDefaults(InfoOf(pod), pod);
    EXPECT_EQ(pod.AsString("spec.containers[0].imagePullPolicy"), policy) << image;
  }
}

TEST(Defaults, KeepWhatTheClientSaid) {
  Value deployment{{"apiVersion", "apps/v1"},
                   {"kind", "Deployment"},
                   {"spec", {{"replicas", 0}, {"strategy", {{"rollingUpdate", {{"maxSurge", 0}}}}}}}};
  ApplyDefaults(InfoOf(deployment), deployment);
  EXPECT_EQ(deployment.AsInt("spec.replicas"), 0);
  EXPECT_EQ(deployment.AsInt("spec.strategy.rollingUpdate.maxSurge"), 0);
  EXPECT_EQ(deployment.AsString("spec.strategy.rollingUpdate.maxUnavailable"), "25%");
}

TEST(Defaults, TakeObjectsOfAnyShape) {
  const char* kShapes[] = {R"({})", R"({"metadata":null,"spec":null,"status":null})",
                           R"({"spec":{"containers":[1,null,{}],"template":{"spec":{"volumes":[{}]}},"ports":[{}]}})"};
  for (const ServedResourcePtr& served : BuiltInResources()) {
    for (const char* shape : kShapes) {
      Value object = Value::DecodeJson(shape);
      EXPECT_NO_THROW(ApplyDefaults(*served->info, object)) << served->info->kind << shape;
    }
  }
}

}  // namespace
}  // namespace kube::sandbox
