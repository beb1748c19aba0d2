#include "kube/client/managed_fields.h"

#include <gtest/gtest.h>

#include <string>

#include "kube/kube.h"

namespace kube {
namespace {

using apps::v1::Deployment;

Value Json(std::string_view text) { return Value::DecodeJson(text); }

// A deployment of which "me" owns parts, with a live state as the server gives it.
Value Live(const char* owned, const char* version = "apps/v1") {
  Value live = Json(R"({"apiVersion":"apps/v1","kind":"Deployment",
    "metadata":{"name":"web","namespace":"ns","uid":"u","labels":{"a":"1","b.c/d":"2"},"finalizers":["x/y","z/z"],
      "ownerReferences":[{"uid":"u1","apiVersion":"v1","kind":"A","name":"a"}]},
    "spec":{"replicas":3,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},
      "spec":{"containers":[
        {"name":"web","image":"nginx","imagePullPolicy":"Always","command":["a","b"],"resources":{},
         "ports":[{"containerPort":80,"protocol":"TCP","name":"http"},{"containerPort":80,"protocol":"UDP"}]},
        {"name":"side","image":"busybox"}],
      "volumes":[{"name":"v","emptyDir":{"medium":"Memory"}}],"securityContext":{"runAsUser":5}}}}})");
  live["metadata"]["managedFields"] = Array{{{"manager", "other"},
                                             {"operation", "Update"},
                                             {"apiVersion", "apps/v1"},
                                             {"fieldsV1", Json(R"({"f:spec":{"f:replicas":{}}})")}},
                                            {{"manager", "me"},
                                             {"operation", "Apply"},
                                             {"apiVersion", version},
                                             {"fieldsType", "FieldsV1"},
                                             {"fieldsV1", Json(owned)}},
                                            {{"manager", "me"},
                                             {"operation", "Apply"},
                                             {"apiVersion", "apps/v1"},
                                             {"subresource", "status"},
                                             {"fieldsV1", Json(R"({"f:status":{"f:replicas":{}}})")}}};
  return live;
}

// What both faces extract, without what is always there.
Value SpecOf(const char* owned, const char* version = "apps/v1") {
  const Value live = Live(owned, version);
  const Value typed = ExtractFields(FromValue<Deployment>(live), "me").ToValue();
  EXPECT_EQ(ExtractFields(Unstructured(live), "me").object(), typed);
  EXPECT_EQ(typed.At("metadata.name"), Value("web"));
  EXPECT_EQ(typed.At("metadata.namespace"), Value("ns"));
  EXPECT_EQ(typed["kind"], Value("Deployment"));
  Value rest = typed;
  rest.Remove("metadata.name");
  rest.Remove("metadata.namespace");
  rest.Erase("kind");
  rest.Erase("apiVersion");
  if (rest["metadata"].empty()) rest.Erase("metadata");
  return rest;
}

TEST(ExtractFields, TakesWhatTheManagerOwns) {
  EXPECT_EQ(SpecOf(R"({"f:metadata":{"f:labels":{"f:b.c/d":{}},"f:finalizers":{".":{},"v:\"z/z\"":{}}},
                       "f:spec":{"f:selector":{},"f:template":{"f:spec":{"f:containers":{
                         "k:{\"name\":\"web\"}":{".":{},"f:name":{},"f:command":{},
                           "f:ports":{"k:{\"containerPort\":80,\"protocol\":\"TCP\"}":{".":{},"f:containerPort":{},"f:protocol":{},
                           "f:name":{}}}}}}}}})"),
            Json(R"({"metadata":{"labels":{"b.c/d":"2"},"finalizers":["z/z"]},
                     "spec":{"selector":{"matchLabels":{"app":"web"}},"template":{"spec":{"containers":[
                       {"name":"web","command":["a","b"],"ports":[{"containerPort":80,"protocol":"TCP","name":"http"}]}
                     ]}}}})"));
}

TEST(ExtractFields, GivesListItemsTheirKeys) {
  EXPECT_EQ(SpecOf(R"({"f:spec":{"f:template":{"f:spec":{"f:containers":{"k:{\"name\":\"side\"}":{"f:image":{}}}}}}})"),
            Json(R"({"spec":{"template":{"spec":{"containers":[{"name":"side","image":"busybox"}]}}}})"));
}

TEST(ExtractFields, LeavesKeysToTheirDefaultsThatWereNotSent) {
  EXPECT_EQ(SpecOf(R"({"f:spec":{"f:template":{"f:spec":{"f:containers":{"k:{\"name\":\"web\"}":{".":{},"f:name":{},
                       "f:ports":{"k:{\"containerPort\":80,\"protocol\":\"TCP\"}":{".":{},"f:containerPort":{}},
                                  "k:{\"containerPort\":80,\"protocol\":\"UDP\"}":{}}}}}}}})")
                .At("spec.template.spec.containers[0].ports"),
            Json(R"([{"containerPort":80},{"containerPort":80,"protocol":"UDP"}])"));
}

TEST(ExtractFields, LeavesNoKeyToADefaultThatItDoesNotHave) {
  const char* udp = R"({"f:spec":{"f:template":{"f:spec":{"f:containers":{"k:{\"name\":\"web\"}":{".":{},"f:name":{},
                       "f:ports":{"k:{\"containerPort\":80,\"protocol\":\"UDP\"}":{".":{},"f:containerPort":{}}}}}}}}})";
  EXPECT_EQ(SpecOf(udp).At("spec.template.spec.containers[0].ports"),
            Json(R"([{"containerPort":80,"protocol":"UDP"}])"));
}

TEST(ExtractFields, ReadsKeysInAnyOrderAndFormOfNumbers) {
  const char* turned = R"({"f:spec":{"f:template":{"f:spec":{"f:containers":{"k:{\"name\":\"web\"}":{"f:name":{},
                       "f:ports":{"k:{\"protocol\":\"TCP\",\"containerPort\":80.0}":{"f:containerPort":{},"f:name":{}}}}}}}}})";
  EXPECT_EQ(SpecOf(turned).At("spec.template.spec.containers[0].ports"),
            Json(R"([{"containerPort":80,"name":"http"}])"));
}

TEST(ExtractFields, TakesAtomicItemsAsAWhole) {
  EXPECT_EQ(SpecOf(R"({"f:metadata":{"f:ownerReferences":{"k:{\"uid\":\"u1\"}":{}}}})"),
            Json(R"({"metadata":{"ownerReferences":[{"uid":"u1","apiVersion":"v1","kind":"A","name":"a"}]}})"));
}

TEST(ExtractFields, LeavesOutPartsOfWhichNothingIsThere) {
  EXPECT_EQ(SpecOf(R"({"f:metadata":{"f:labels":{"f:gone":{}}},"f:spec":{"f:replicas":{},"f:template":{"f:spec":{
                       "f:containers":{"k:{\"name\":\"gone\"}":{"f:image":{}}}}}}})"),
            Json(R"({"spec":{"replicas":3}})"));
}

TEST(ExtractFields, SaysNullOfAListThatIsMergedItemByItem) {
  const char* owned = R"({"f:spec":{"f:template":{"f:spec":{"f:schedulingGates":{},"f:tolerations":{}}}}})";
  EXPECT_EQ(SpecOf(owned), Json(R"({"spec":{"template":{"spec":{"schedulingGates":null,"tolerations":[]}}}})"))
      << "such a list is owned as a whole by who applied null, not by who applied it empty";
}

TEST(ExtractFields, KeepsZerosThatAtomicPartsHold) {
  Value live = Json(R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"web","namespace":"ns"},"status":{
      "containerStatuses":[{"name":"c","image":"","imageID":"","ready":false,"restartCount":0,"lastState":{},"state":{}}]}})");
  live["metadata"]["managedFields"] = Array{{{"manager", "me"},
                                             {"operation", "Apply"},
                                             {"apiVersion", "v1"},
                                             {"subresource", "status"},
                                             {"fieldsV1", Json(R"({"f:status":{"f:containerStatuses":{}}})")}}};
  EXPECT_EQ(ExtractFields(FromValue<core::v1::Pod>(live), "me", "status").ToValue()["status"], live["status"]);
}

TEST(ExtractFields, NeverTakesManagedFieldsWhichAnApplyMayNotHold) {
  EXPECT_EQ(SpecOf(R"({"f:metadata":{"f:managedFields":{},"f:labels":{"f:a":{}}}})"),
            Json(R"({"metadata":{"labels":{"a":"1"}}})"));
}

TEST(ExtractFields, KnowsAManagerWithoutAName) {
  Value live = Live("{}");
  live.Set({"metadata", "managedFields"}, Array{{{"manager", ""},
                                                 {"operation", "Apply"},
                                                 {"apiVersion", "apps/v1"},
                                                 {"fieldsV1", Json(R"({"f:spec":{"f:replicas":{}}})")}}});
  EXPECT_EQ(ExtractFields(FromValue<Deployment>(live), "").ToValue()["spec"], Json(R"({"replicas":3})"));
}

TEST(ExtractFields, ReadsKeysHoweverTheyAreWritten) {
  EXPECT_EQ(SpecOf(R"({"f:spec":{"f:template":{"f:spec":{"f:containers":{
                       "k:{\"name\":\"\\u0077eb\"}":{".":{},"f:name":{}, "f:image":{}}}}}}})")
                .At("spec.template.spec.containers[0].image"),
            Value("nginx"));
}

TEST(ExtractFields, WhatWasAppliedEmptyStaysEmpty) {
  EXPECT_EQ(SpecOf(R"({"f:metadata":{"f:labels":{}},"f:spec":{"f:template":{"f:spec":{"f:securityContext":{},
                       "f:volumes":{"k:{\"name\":\"v\"}":{".":{},"f:name":{},"f:emptyDir":{}}}}}}})"),
            Json(R"({"metadata":{"labels":{}},"spec":{"template":{"spec":{"securityContext":{},
                     "volumes":[{"name":"v","emptyDir":{}}]}}}})"));
}

TEST(ExtractFields, SaysAgainWhatWasAppliedAsZeroOrNull) {
  const char* owned = R"({"f:metadata":{"f:annotations":{}},"f:spec":{"f:paused":{},"f:minReadySeconds":{},
      "f:strategy":{"f:rollingUpdate":{}},"f:template":{"f:spec":{"f:tolerations":{},"f:hostname":{},"f:affinity":{},
      "f:containers":{"k:{\"name\":\"web\"}":{".":{},"f:name":{},"f:stdin":{},"f:args":{},"f:livenessProbe":{}}}}}}})";
  EXPECT_EQ(SpecOf(owned), Json(R"({"metadata":{"annotations":{}},"spec":{"paused":false,"minReadySeconds":0,
                     "strategy":{"rollingUpdate":null},"template":{"spec":{"tolerations":[],"hostname":"","affinity":null,
                     "containers":[{"name":"web","stdin":false,"args":[],"livenessProbe":null}]}}}})"));
  EXPECT_EQ(SpecOf(owned, "apps/v1beta1"), Json(R"({"spec":{"template":{"spec":{"containers":[{"name":"web"}]}}}})"))
      << "a field of another version may be another field";
}

TEST(ExtractFields, OfAStrangerHoldsOnlyTheName) {
  const Value live = Live(R"({"f:spec":{"f:replicas":{}}})");
  const Value expected =
      Json(R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"ns"}})");
  EXPECT_EQ(ExtractFields(Unstructured(live), "nobody").object(), expected);
  EXPECT_EQ(ExtractFields(FromValue<Deployment>(live), "other").ToValue(), expected) << "a plain writer";
  EXPECT_EQ(OwnedFields(live, "nobody"), std::nullopt);
  EXPECT_EQ(OwnedFields(live, "me")->Paths(), std::vector<std::string>{".spec.replicas"});
}

TEST(ExtractFields, KnowsSubresourcesApart) {
  const Value live = Live("{}");
  EXPECT_EQ(OwnedFields(FromValue<Deployment>(live), "me", "status")->Paths(),
            std::vector<std::string>{".status.replicas"});
  EXPECT_EQ(ExtractFields(Unstructured(live), "me", "status").object()["status"], Json(R"({"replicas":0})"));
}

TEST(ExtractFields, OfCustomResourcesFollowsTheEntry) {
  Value live = Json(R"({"apiVersion":"x.io/v1","kind":"Widget","metadata":{"name":"w","labels":{"a":"1","b":"2"}},
      "spec":{"size":1,"parts":[{"id":"p","n":1,"mine":{"deep":[1,2]}},{"id":"q","n":2}],"tags":["a<b","c"],
              "plain":[{"k":1}],"other":5}})");
  live["metadata"]["managedFields"] =
      Array{{{"manager", "me"},
             {"operation", "Apply"},
             {"apiVersion", "x.io/v1"},
             {"fieldsV1", Json(R"({"f:metadata":{"f:labels":{"f:b":{}}},"f:spec":{"f:size":{},"f:gone":{},"f:plain":{},
                "f:tags":{"v:\"a\\u003cb\"":{}},"f:parts":{"k:{\"id\":\"p\"}":{".":{},"f:mine":{}}}}})")}}};
  EXPECT_EQ(ExtractFields(Unstructured(live), "me").object(),
            Json(R"({"apiVersion":"x.io/v1","kind":"Widget","metadata":{"labels":{"b":"2"},"name":"w"},
      "spec":{"size":1,"parts":[{"mine":{"deep":[1,2]},"id":"p"}],"tags":["a<b"],"plain":[{"k":1}]}})"));
}

TEST(ExtractFields, ToleratesNonsense) {
  for (const char* fields :
       {"{}", "[]", "null", "5", R"({"f:spec":5,"x":{},"k:{":{},"f:metadata":{"k:{}":{}}})",
        R"({"f:spec":{"f:template":{"f:spec":{"f:containers":{"k:[]":{},"k:nope":{},"i:0":{}}}}}})",
        R"({"f:metadata":{"f:finalizers":{"v:":{}},"f:ownerReferences":{"k:{\"x\":1}":{"f:y":{}}}}})"}) {
    EXPECT_EQ(ExtractFields(Unstructured(Live(fields)), "me").name(), "web") << fields;
    EXPECT_EQ(ExtractFields(FromValue<Deployment>(Live(fields)), "me")->metadata.name, "web") << fields;
  }
}

}  // namespace
}  // namespace kube
