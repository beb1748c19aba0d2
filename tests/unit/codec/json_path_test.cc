#include "kube/codec/json_path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "kube/api/core/v1/types.h"

namespace kube {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// What our side makes of a case: "bad template", "fails", or the text.
std::string Outcome(const Value& document, const Value& c, bool as_json) {
  try {
    JsonPath path(c.AsString("template"), {.allow_missing_keys = c["allowMissing"].GetBool().value_or(false)});
    try {
      return as_json ? path.PrintAsJson(document) : path.Print(document);
    } catch (const JsonPathError&) {
      return "fails";
    }
  } catch (const JsonPathError&) {
    return "bad template";
  }
}

TEST(JsonPath, DoesWhatClientGoDoes) {
  std::ifstream cases(KUBE_TESTDATA "/json_path_cases.json");
  std::string line, name;
  Value document;
  int count = 0;
  while (std::getline(cases, line)) {
    const Value c = Value::DecodeJson(line);
    if (c.Contains("value")) {
      document = c["value"];
      continue;
    }
    ++count;
    SCOPED_TRACE(line);
    const bool bad = c["badTemplate"].GetBool().value_or(false), fails = c["fails"].GetBool().value_or(false);
    const std::string failure = bad ? "bad template" : "fails";
    EXPECT_EQ(Outcome(document, c, false), fails ? failure : c.AsString("text"));
    if (!fails) {
      EXPECT_EQ(Outcome(document, c, true), c.AsString("json"));
    }
  }
  EXPECT_GT(count, 450);
}

Value Store() { return Value::DecodeJson(R"({"a":{"z":1,"b":[{"n":"x","t":true},{"n":"y","t":false}]},"c":"abc"})"); }

std::string MessageOf(std::string_view text, const Value& value = Store()) {
  try {
    JsonPath(text).Find(value);
  } catch (const JsonPathError& error) {
    return error.what();
  }
  return "no error";
}

TEST(JsonPath, SaysAtWhichByteATemplateIsWrong) {
  EXPECT_EQ(MessageOf("{.a"), R"(JSONPath "{.a", at byte 3: the action is not closed by a '}')");
  EXPECT_THAT(MessageOf("x{.a[}"), HasSubstr("at byte 4: the '[' is not closed"));
  EXPECT_THAT(MessageOf("{.a.b[0,#].n}"), HasSubstr("at byte 8: \"#\" is no index"));
  EXPECT_THAT(MessageOf("{.a.b[?(@.n==#)]}"), HasSubstr("at byte 13: unexpected character \"#\""));
  EXPECT_THAT(MessageOf("{.a.b[?(@.n==1]}"), HasSubstr("the filter is not closed by ')'"));
  EXPECT_THAT(MessageOf("{\"a\\q\"}"), HasSubstr("at byte 3: unknown escape"));
}

TEST(JsonPath, SaysWhichPartDoesNotFitTheObject) {
  EXPECT_THAT(MessageOf("{.a.q}"), HasSubstr("at byte 3: q is not found"));
  EXPECT_THAT(MessageOf("{.a.b[2]}"), HasSubstr("at byte 6: index 2 is out of bounds of an array of 2"));
  EXPECT_THAT(MessageOf("{.a[0]}"), HasSubstr("on what is no array: a value of type object"));
  EXPECT_THAT(MessageOf("{.a.b[?(@.n==1)]}"), HasSubstr("a value of type string compared with one of type integer"));
  EXPECT_THAT(MessageOf("{.a.b[?(@.t<true)]}"), HasSubstr("booleans have no order"));
}

TEST(JsonPath, GivesPointersIntoWhatItSearches) {
  const Value store = Store();
  JsonPathResults results = JsonPath("{.a.b[*].n}{.c}").Find(store);
  ASSERT_EQ(results.lists().size(), 2u);
  EXPECT_THAT(results.lists()[0], ElementsAre(&store["a"]["b"].items()[0]["n"], &store["a"]["b"].items()[1]["n"]));
  EXPECT_EQ(results.first(), results.lists()[0][0]);
  EXPECT_EQ(JsonPath("{.q}", {.allow_missing_keys = true}).Find(store).first(), nullptr);
}

TEST(JsonPath, KeepsItsOwnValuesAlive) {
  JsonPathResults results = JsonPath(R"({"text"}{.c.*})").Find(Value(Store()));
  EXPECT_EQ(results.first()->AsString(), "text");
}

TEST(JsonPath, MayBeUsedAgain) {
  JsonPath path(R"({range .a.b[*]}{.n};{end})");
  EXPECT_EQ(path.Print(Store()), "x;y;");
  EXPECT_EQ(path.Print(Store()), "x;y;");
}

TEST(JsonPath, VisitsMembersInTheirOrder) {
  EXPECT_EQ(JsonPath("{.a.b[0].*}").Print(Store()), "x true");
  EXPECT_EQ(JsonPath("{..n}").Print(Store()), "x y");
}

TEST(JsonPath, SearchesTypedAndUntypedObjects) {
  core::v1::Pod pod{.metadata = {.name = "web"}, .spec = {.containers = {{.name = "c", .image = "nginx"}}}};
  EXPECT_EQ(JsonPath("{.metadata.name}: {.spec.containers[*].image}").Print(pod), "web: nginx");
  EXPECT_EQ(JsonPath("{.metadata.name}").Print(Unstructured{{"metadata", {{"name", "web"}}}}), "web");
}

TEST(JsonPath, TakesKubectlsRelaxedForms) {
  for (const char* text : {"a.z", ".a.z", "{a.z}", "{.a.z}"}) EXPECT_EQ(JsonPath::Relaxed(text).Print(Store()), "1");
  EXPECT_EQ(JsonPath::Relaxed("a.b[?(@.n==\"y\")].t").Print(Store()), "false");
  for (const char* text : {"", "{}", "{.a}{.b}", "{a", "a}"})
    EXPECT_THROW(JsonPath::Relaxed(text), JsonPathError) << text;
}

TEST(JsonPath, BoundsWhatATemplateMayCost) {
  std::string nested;
  for (int i = 0; i < 5000; ++i) nested += "{range .a}";
  EXPECT_THROW(JsonPath(nested, {.allow_missing_keys = true}).Find(Store()), JsonPathError);
  Value thousand = Array{};
  for (int i = 0; i < 1000; ++i) thousand.push_back(i);
  Value many = Array{};
  for (int i = 0; i < 1000; ++i) many.push_back(thousand);
  Value deep = Array{};
  for (int i = 0; i < 10; ++i) deep.push_back(many);
  EXPECT_THAT(MessageOf("{[*][*][*]}", deep), HasSubstr("it selects more than 4000000 values"));
}

TEST(JsonPath, FollowsDeepNestingWithoutHarm) {
  const int depth = 9000;
  Value deep = Value::DecodeJson(std::string(depth, '[') + std::string(depth, ']'));
  const JsonPathResults all = JsonPath("{..}").Find(deep);
  EXPECT_EQ(all.lists()[0].size(), static_cast<std::size_t>(depth - 1));
  EXPECT_EQ(JsonPath("{@}").Print(deep).size(), static_cast<std::size_t>(2 * depth));
}

}  // namespace
}  // namespace kube
