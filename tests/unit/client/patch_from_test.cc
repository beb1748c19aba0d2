#include "kube/client/patch_from.h"

#include <gtest/gtest.h>

#include "kube/kube.h"

namespace kube {
namespace {

using core::v1::Pod;

Value Json(std::string_view text) { return Value::DecodeJson(text); }

Pod Web() {
  return {.metadata = {.name = "web", .resource_version = "7", .labels = {{"a", "1"}, {"b", "2"}}},
          .spec = {.containers = {{.name = "web", .image = "nginx"}, {.name = "side", .image = "x"}}}};
}

TEST(PatchFrom, SendsTheDifferenceInEachForm) {
  Pod after = Web();
  after.metadata.labels.erase("b");
  after.spec.containers[1].image = "y";
  const Patch merge = MergePatchFrom(Web(), after);
  EXPECT_EQ(merge.type, PatchType::kMerge);
  EXPECT_EQ(Json(merge.body)["metadata"], Json(R"({"labels":{"b":null}})"));
  EXPECT_EQ(Json(merge.body).At("spec.containers").size(), 2u);
  const Patch strategic = StrategicMergePatchFrom(Web(), after);
  EXPECT_EQ(strategic.type, PatchType::kStrategicMerge);
  EXPECT_EQ(
      Json(strategic.body),
      Json(R"({"metadata":{"labels":{"b":null}},"spec":{"$setElementOrder/containers":[{"name":"web"},{"name":"side"}],
                     "containers":[{"name":"side","image":"y"}]}})"));
  const Patch json = JsonPatchFrom(Web(), after);
  EXPECT_EQ(json.type, PatchType::kJson);
  EXPECT_EQ(Json(json.body), Json(R"([{"op":"remove","path":"/metadata/labels/b"},
                                      {"op":"replace","path":"/spec/containers/1/image","value":"y"}])"));
}

TEST(PatchFrom, IsTheSameForUntypedObjects) {
  Pod after = Web();
  after.spec.containers.pop_back();
  const Unstructured a = ToUnstructured(Web());
  const Unstructured b = ToUnstructured(after);
  EXPECT_EQ(MergePatchFrom(a, b), MergePatchFrom(Web(), after));
  EXPECT_EQ(StrategicMergePatchFrom(a, b), StrategicMergePatchFrom(Web(), after));
  EXPECT_EQ(JsonPatchFrom(a, b), JsonPatchFrom(Web(), after));
  const Unstructured custom{{"apiVersion", "x.io/v1"}, {"kind", "Widget"}};
  EXPECT_THROW(StrategicMergePatchFrom(custom, custom), InvalidRequestError);
}

TEST(PatchFrom, LocksTheVersionThatItSaw) {
  Pod after = Web();
  after.metadata.resource_version = "9";
  EXPECT_TRUE(ChangesNothing(MergePatchFrom(Web(), after)));
  EXPECT_TRUE(ChangesNothing(StrategicMergePatchFrom(Web(), after)));
  EXPECT_TRUE(ChangesNothing(JsonPatchFrom(Web(), after)));
  const PatchFromOptions lock{.optimistic_lock = true};
  EXPECT_EQ(MergePatchFrom(Web(), after, lock).body, R"({"metadata":{"resourceVersion":"7"}})");
  EXPECT_EQ(StrategicMergePatchFrom(Web(), after, lock).body, R"({"metadata":{"resourceVersion":"7"}})");
  EXPECT_EQ(JsonPatchFrom(Web(), after, lock).body,
            R"([{"op":"replace","path":"/metadata/resourceVersion","value":"7"}])");
  EXPECT_THROW(MergePatchFrom(Pod{}, after, lock), InvalidRequestError);
}

}  // namespace
}  // namespace kube
