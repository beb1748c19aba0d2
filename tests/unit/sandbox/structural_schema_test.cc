#include "src/sandbox/structural_schema.h"

#include <gtest/gtest.h>

namespace kube::sandbox {
namespace {

std::string Fit(std::string_view schema, std::string_view object) {
  Value value = Value::DecodeJson(object);
  FitToSchema(Value::DecodeJson(schema), value);
  return value.EncodeJson();
}

TEST(StructuralSchema, DropsWhatItDoesNotName) {
  EXPECT_EQ(
      Fit(R"({"type":"object","properties":{"spec":{"type":"object","properties":{"a":{"type":"string"},)"
          R"("l":{"type":"array","items":{"type":"object","properties":{"x":{}}}},)"
          R"("m":{"type":"object","additionalProperties":{"type":"object","properties":{"x":{}}}}}}}})",
          R"({"apiVersion":"v","kind":"K","metadata":{"name":"n"},"extra":1,)"
          R"("spec":{"a":"1","b":2,"l":[{"x":1,"y":2}],"m":{"k":{"x":1,"y":2}}}})"),
      R"({"apiVersion":"v","kind":"K","metadata":{"name":"n"},"spec":{"a":"1","l":[{"x":1}],"m":{"k":{"x":1}}}})");
}

TEST(StructuralSchema, KeepsWhatItIsToldToKeep) {
  constexpr char kObject[] =
      R"({"free":{"a":{"b":1}},"inner":{"apiVersion":"v","kind":"K","metadata":{},"a":{"z":1}}})";
  EXPECT_EQ(
      Fit(R"({"type":"object","properties":{"free":{"type":"object","x-kubernetes-preserve-unknown-fields":true},)"
          R"("inner":{"type":"object","x-kubernetes-embedded-resource":true,"properties":{"a":{"type":"object"}}}}})",
          kObject),
      R"({"free":{"a":{"b":1}},"inner":{"apiVersion":"v","kind":"K","metadata":{},"a":{}}})");
  EXPECT_EQ(Fit("null", kObject), kObject);
}

TEST(StructuralSchema, FillsInDefaultsWhereTheParentIs) {
  constexpr char kSchema[] =
      R"({"type":"object","properties":{"spec":{"type":"object","properties":{"n":{"type":"integer","default":3},)"
      R"("o":{"type":"object","default":{},"properties":{"p":{"type":"string","default":"q"}}},)"
      R"("z":{"type":"integer","default":1,"nullable":true}}}}})";
  EXPECT_EQ(Fit(kSchema, R"({"spec":{}})"), R"({"spec":{"n":3,"o":{"p":"q"},"z":1}})");
  EXPECT_EQ(Fit(kSchema, R"({"spec":{"n":null,"o":{"p":"r"},"z":null}})"),
            R"({"spec":{"n":3,"o":{"p":"r"},"z":null}})");
  EXPECT_EQ(Fit(kSchema, R"({"a":1})"), R"({})");
}

}  // namespace
}  // namespace kube::sandbox
