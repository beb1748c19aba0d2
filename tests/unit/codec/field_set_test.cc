#include "kube/codec/field_set.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kube {
namespace {

TEST(FieldSet, ReadsAndWritesFieldsV1) {
  const Value fields = Value::DecodeJson(
      R"({"f:metadata":{"f:labels":{".":{},"f:a":{}}},"f:spec":{"k:{\"name\":\"c\"}":{".":{},"f:image":{}},"v:\"x\"":{}}})");
  const FieldSet set = FieldSet::FromFieldsV1(fields);
  EXPECT_EQ(set.ToFieldsV1(), fields);
  EXPECT_EQ(set.Paths(), (std::vector<std::string>{".metadata.labels", ".metadata.labels.a", ".spec[name=\"c\"]",
                                                   ".spec[name=\"c\"].image", ".spec[=\"x\"]"}));
}

TEST(FieldSet, AddsTakesAwayAndIntersects) {
  const auto parse = [](std::string_view json) { return FieldSet::FromFieldsV1(Value::DecodeJson(json)); };
  const FieldSet a = parse(R"({"f:x":{"f:y":{},"f:z":{}}})");
  const FieldSet b = parse(R"({"f:x":{"f:y":{}},"f:w":{}})");
  EXPECT_EQ(a.Union(b), parse(R"({"f:x":{"f:y":{},"f:z":{}},"f:w":{}})"));
  EXPECT_EQ(a.Difference(b), parse(R"({"f:x":{"f:z":{}}})"));
  EXPECT_EQ(a.Intersection(b), parse(R"({"f:x":{"f:y":{}}})"));
  EXPECT_TRUE(a.Difference(a).empty());
  FieldSet c = a;
  c.RemoveBelow({"f:x", "f:y"});
  c.RemoveBelow({"f:x", "f:z"});
  EXPECT_TRUE(c.empty());
}

}  // namespace
}  // namespace kube
