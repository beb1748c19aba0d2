#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "kube/codec/value.h"

namespace kube {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string Again(std::string_view text) { return Value::DecodeJson(text).EncodeJson(); }

TEST(ValueJson, KeepsIntegersAndDoublesApart) {
  EXPECT_TRUE(Value::DecodeJson("1").IsInt());
  EXPECT_TRUE(Value::DecodeJson("1.0").IsDouble());
  EXPECT_TRUE(Value::DecodeJson("1e0").IsDouble());
  EXPECT_EQ(Again("[0,-0,1,1.0,-1.5,1e21,1e-7,9223372036854775807,-9223372036854775808]"),
            "[0,0,1,1.0,-1.5,1e+21,1e-7,9223372036854775807,-9223372036854775808]");
  EXPECT_EQ(Value::DecodeJson("9223372036854775808").AsDouble(), 9223372036854775808.0);
  EXPECT_EQ(Value(std::uint64_t{1} << 63).AsDouble(), 9223372036854775808.0);
}

TEST(ValueJson, KeepsTheOrderOfMembersAndTheLastOfEqualKeys) {
  EXPECT_EQ(Again(R"({"b":1,"a":2,"c":{"z":1,"y":2}})"), R"({"b":1,"a":2,"c":{"z":1,"y":2}})");
  EXPECT_EQ(Again(R"({"a":1,"b":2,"a":{"c":3}})"), R"({"a":{"c":3},"b":2})");
}

TEST(ValueJson, StrictModeReportsDuplicatesWithTheirPath) {
  std::vector<std::string> errors;
  Value v =
      Value::DecodeJson(R"({"a":[{"b":1,"b":2}],"k.x":{"c":1,"c":1},"d":1,"d":2,"d":3})", {.strict_errors = &errors});
  EXPECT_THAT(errors, ElementsAre(R"(duplicate field "a[0].b")", R"(duplicate field "["k.x"].c")",
                                  R"(duplicate field "d")", R"(duplicate field "d")"));
  EXPECT_EQ(v.AsInt("d"), 3);
}

TEST(ValueJson, FindsOneRepeatedKeyAmongMany) {
  std::string text = "{";
  for (int i = 0; i < 5000; ++i) text += "\"key" + std::to_string(i % 4999) + "\":" + std::to_string(i) + ",";
  text.back() = '}';
  Value v = Value::DecodeJson(text);
  EXPECT_EQ(v.size(), 4999U);
  EXPECT_EQ(v.AsInt("key0"), 4999);
}

TEST(ValueJson, StringsOfEveryLengthSurvive) {
  std::string text;
  Value all = Array{};
  for (int i = 0; i < 80; ++i) {
    all.push_back(text);
    all.push_back(Object{{text, text}});
    text += static_cast<char>('a' + i % 26);
  }
  EXPECT_EQ(Value::DecodeJson(all.EncodeJson()), all);
  EXPECT_EQ(Again(all.EncodeJson()), all.EncodeJson());
}

TEST(ValueJson, EscapesAsGoDoes) {
  EXPECT_EQ(Value("a\"\\\b\f\n\r\t\x01<>&\x7f\xE2\x80\xA8\xC3\xA9").EncodeJson(),
            "\"a\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u003c\\u003e\\u0026\x7f\\u2028\xC3\xA9\"");
  EXPECT_EQ(Value("a\xFF"
                  "b")
                .EncodeJson(),
            "\"a\\ufffdb\"");
  EXPECT_EQ(Value::DecodeJson(R"("\u00e9\ud83d\ude00\/\u0041")").AsString(), "\xC3\xA9\xF0\x9F\x98\x80/A");
  EXPECT_EQ(Again("{\"a\\u0022\":\"\\u0000\"}"), "{\"a\\\"\":\"\\u0000\"}");
}

TEST(ValueJson, RefusesMalformedTextWithTheOffset) {
  for (std::string_view text : {"",
                                " ",
                                "{",
                                "}",
                                "[",
                                "[1",
                                "[1,",
                                "[1,]",
                                "{\"a\"",
                                "{\"a\":",
                                "{\"a\":1",
                                "{\"a\":1,",
                                "{\"a\":1,}",
                                "{a:1}",
                                "{1:1}",
                                "[1 2]",
                                "tru",
                                "nul",
                                "falsey",
                                "01",
                                "-",
                                "+1",
                                "1.",
                                ".5",
                                "1e",
                                "1e+",
                                "0x1",
                                "NaN",
                                "\"",
                                "\"\\",
                                "\"\\u12",
                                "\"\\q\"",
                                "\"\n\"",
                                "\"\xC0\x80\"",
                                "\"\xED\xA0\x80\"",
                                "\"\xF4\x90\x80\x80\"",
                                "\"\xE2\x82\"",
                                "1 1",
                                "{}{}",
                                "[}",
                                "{]",
                                "1e999",
                                "{\"a\":1]",
                                "[1}",
                                "'a'",
                                "\xEF\xBB\xBF{}",
                                "// c\n1"}) {
    DecodeFailure failure;
    Value v = "before";
    EXPECT_FALSE(Value::TryDecodeJson(text, &v, {}, &failure)) << text;
    EXPECT_FALSE(failure.reason.empty()) << text;
    EXPECT_LE(failure.offset, text.size()) << text;
    EXPECT_EQ(v, Value("before")) << text;
  }
}

TEST(ValueJson, NamesThePathOfAFault) {
  try {
    (void)Value::DecodeJson(R"({"spec":{"containers":[{"name":"a"},{"name":tru}]}})");
    FAIL();
  } catch (const DecodeError& error) {
    EXPECT_EQ(error.path(), "spec.containers[1]");
    EXPECT_EQ(error.offset(), 44U);
  }
}

TEST(ValueJson, NestsTenThousandDeepAndNoDeeper) {
  std::string deep(10000, '[');
  deep += std::string(10000, ']');
  EXPECT_EQ(Again(deep), deep);
  Value copy = Value::DecodeJson(deep)[0];
  EXPECT_EQ(copy.EncodeJson().size(), deep.size() - 2);
  EXPECT_EQ(copy, Value::DecodeJson(deep)[0]);
  EXPECT_THROW((void)Value::DecodeJson("[" + deep + "]"), DecodeError);
  EXPECT_THROW((void)Value::DecodeJson("[[[]]]", {.max_depth = 2}), DecodeError);
  std::string objects;
  for (int i = 0; i < 20000; ++i) objects += "{\"a\":";
  EXPECT_THROW((void)Value::DecodeJson(objects), DecodeError);
}

TEST(ValueJson, CannotWriteWhatJsonCannotSay) {
  std::string out = "kept";
  EXPECT_THROW((Value(Array{1, std::nan("")}).EncodeJson(out)), Error);
  EXPECT_EQ(out, "kept");
  EXPECT_THROW((void)Value(INFINITY).EncodeJson(), Error);
}

TEST(ValueJson, PrettyPrints) {
  EXPECT_EQ((Value{{"a", Array{1, Object{}}}, {"b", {{"c", nullptr}}}, {"d", Array{}}}).EncodePrettyJson(),
            "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": null\n  },\n  \"d\": []\n}");
}

}  // namespace
}  // namespace kube
