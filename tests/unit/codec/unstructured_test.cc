#include "kube/codec/unstructured.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kube {
namespace {

using testing::ElementsAre;

TEST(Unstructured, ReadsTheUsualPlaces) {
  const Unstructured pod =
      Unstructured::DecodeJson(R"({"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"n",
    "namespace":"ns","uid":"u","resourceVersion":"7","generation":3,"creationTimestamp":"2026-07-24T10:00:00Z",
    "deletionTimestamp":"2026-07-24T10:00:01Z","deletionGracePeriodSeconds":30,"labels":{"a":"b"},"annotations":{"c.d/e":"f"},
    "finalizers":["x","y"],"ownerReferences":[{"apiVersion":"v1","kind":"A","name":"o1","uid":"1"},
    {"apiVersion":"v1","kind":"B","name":"o2","uid":"2","controller":true,"blockOwnerDeletion":false}]}})");
  EXPECT_EQ(pod.gvk(), (GroupVersionKind{"apps", "v1", "ReplicaSet"}));
  EXPECT_EQ(pod.name(), "n");
  EXPECT_EQ(pod.namespace_(), "ns");
  EXPECT_EQ(pod.uid(), "u");
  EXPECT_EQ(pod.resource_version(), "7");
  EXPECT_EQ(pod.generation(), 3);
  EXPECT_EQ(pod.creation_timestamp(), Time{1784887200});
  EXPECT_EQ(pod.deletion_timestamp(), Time{1784887201});
  EXPECT_EQ(pod.deletion_grace_period_seconds(), 30);
  EXPECT_EQ(pod.labels(), (Map<std::string>{{"a", "b"}}));
  EXPECT_EQ(pod.annotation("c.d/e"), "f");
  EXPECT_EQ(pod.label("absent"), std::nullopt);
  EXPECT_THAT(pod.finalizers(), ElementsAre("x", "y"));
  ASSERT_EQ(pod.owner_references().size(), 2U);
  EXPECT_EQ(pod.owner_references()[0].controller, std::nullopt);
  EXPECT_EQ(pod.controller_owner()->name, "o2");
  EXPECT_EQ(pod.controller_owner()->block_owner_deletion, false);
}

TEST(Unstructured, WritesWhatItReads) {
  Unstructured u;
  u.SetGvk({"apps", "v1", "Deployment"});
  u.SetName("demo");
  u.SetNamespace("default");
  u.SetLabels({{"app", "demo"}});
  u.SetAnnotation("a.b/c", "d");
  u.SetFinalizers({"f"});
  u.SetOwnerReferences({{"v1", "Pod", "p", "1", true, std::nullopt}});
  u.SetDeletionTimestamp(Time{0});
  EXPECT_EQ(u.EncodeJson(),
            R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"demo","namespace":"default",)"
            R"("labels":{"app":"demo"},"annotations":{"a.b/c":"d"},"finalizers":["f"],"ownerReferences":)"
            R"([{"apiVersion":"v1","kind":"Pod","name":"p","uid":"1","controller":true}],)"
            R"("deletionTimestamp":"1970-01-01T00:00:00Z"}})");
  EXPECT_EQ(u.owner_references()[0].controller, true);
  u.SetNamespace("");
  u.SetLabels({});
  u.SetFinalizers({});
  u.SetOwnerReferences({});
  u.SetDeletionTimestamp(std::nullopt);
  EXPECT_EQ(u.EncodeJson(),
            R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"demo","annotations":{"a.b/c":"d"}}})");
}

TEST(Unstructured, IsWrittenInBraces) {
  Unstructured u{{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", "c"}}}, {"data", {{"k", "v"}}}};
  EXPECT_EQ(u.name(), "c");
  u.Set("data.k", "w");
  EXPECT_EQ(u.At("data.k").AsString(), "w");
  EXPECT_THROW(Unstructured(Value("text")), Error);
  EXPECT_EQ(Unstructured().EncodeJson(), "{}");
}

TEST(Unstructured, ToleratesWrongTypesInMetadata) {
  Unstructured u = Unstructured::DecodeJson(R"({"kind":"X","apiVersion":5,"metadata":[1]})");
  EXPECT_EQ(u.name(), "");
  EXPECT_EQ(u.api_version(), "");
  EXPECT_TRUE(u.labels().empty());
  EXPECT_EQ(u.gvk().kind, "X");
}

TEST(Unstructured, MustSayItsKind) {
  for (const char* text : {"{}", R"({"apiVersion":"v1"})", R"({"kind":""})", R"({"kind":1})"}) {
    try {
      (void)Unstructured::DecodeJson(text);
      FAIL() << text;
    } catch (const DecodeError& error) {
      EXPECT_EQ(error.path(), "kind");
    }
  }
  EXPECT_THROW((void)Unstructured::DecodeJson("[]"), DecodeError);
  EXPECT_THROW((void)UnstructuredList::DecodeJson(R"({"items":[]})"), DecodeError);
}

TEST(UnstructuredList, ItemsInheritVersionAndKind) {
  const UnstructuredList list = UnstructuredList::DecodeJson(
      R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"9","continue":"c"},"items":[)"
      R"({"metadata":{"name":"a"}},{"kind":"Other","metadata":{"name":"b"}},{}]})");
  EXPECT_EQ(list.resource_version(), "9");
  EXPECT_EQ(list.continue_(), "c");
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list.items[0].EncodeJson(), R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}})");
  EXPECT_EQ(list.items[1].EncodeJson(), R"({"kind":"Other","metadata":{"name":"b"}})");
  EXPECT_EQ(list.items[2].EncodeJson(), R"({"apiVersion":"v1","kind":"Pod"})");
  EXPECT_FALSE(list.list.IsList());
  EXPECT_EQ(UnstructuredList::DecodeJson(list.EncodeJson()), list);
}

TEST(UnstructuredList, ItemsInheritFromWhatComesBehindThem) {
  UnstructuredList list =
      UnstructuredList::DecodeJson(R"({"items":[{"metadata":{"name":"a"}}],"apiVersion":"v1","kind":"PodList"})");
  EXPECT_EQ(list.items[0].kind(), "Pod");
  EXPECT_EQ(list.items[0].api_version(), "v1");
}

TEST(UnstructuredList, TakesNullAndAbsentItems) {
  EXPECT_TRUE(UnstructuredList::DecodeJson(R"({"kind":"PodList","items":null})").empty());
  EXPECT_TRUE(UnstructuredList::DecodeJson(R"( { "kind" : "PodList" } )").empty());
  EXPECT_EQ(UnstructuredList::DecodeJson(R"({"kind":"PodList","items":[]})").EncodeJson(),
            R"({"kind":"PodList","items":[]})");
}

TEST(UnstructuredList, NamesTheItemOfAFault) {
  for (auto [text, path] :
       {std::pair{R"({"kind":"L","items":[{"a":1},{"b":{"c":x}}]})", "items[1].b"},
        std::pair{R"({"kind":"L","items":[{"a":1},5]})", "items[1]"}, std::pair{R"({"kind":"L","items":{}})", "items"},
        std::pair{R"({"kind":"L","metadata":{"a":[}})", "metadata.a"}}) {
    try {
      (void)UnstructuredList::DecodeJson(text);
      FAIL() << text;
    } catch (const DecodeError& error) {
      EXPECT_EQ(error.path(), path);
    }
  }
}

TEST(UnstructuredList, StrictModeReportsDuplicatesWithTheirPath) {
  std::vector<std::string> errors;
  (void)UnstructuredList::DecodeJson(R"({"kind":"L","kind":"L","items":[{},{"a":{"b":1,"b":2}},{"c":1,"c":2}]})",
                                     {.strict_errors = &errors});
  EXPECT_THAT(errors, ElementsAre(R"(duplicate field "kind")", R"(duplicate field "items[1].a.b")",
                                  R"(duplicate field "items[2].c")"));
}

}  // namespace
}  // namespace kube
