#include "src/sandbox/schema_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace kube::sandbox {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Sorted(std::vector<std::string> lines) {
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::vector<std::string> Faults(const Value& schema, const Value& object, const Value* old,
                                std::string_view subresource = "") {
  std::vector<std::string> lines;
  for (const StatusCause& cause : CheckAgainstSchema(schema, subresource, object, old)) {
    lines.push_back(cause.field + ": " + cause.message + " (" + cause.reason + ")");
  }
  return Sorted(std::move(lines));
}

// testdata/schema_cases.json holds what the API server's own code says.
TEST(SchemaCheck, SaysWhatTheServerSays) {
  std::ifstream file(KUBE_TESTDATA "/schema_cases.json");
  std::stringstream text;
  text << file.rdbuf();
  const Value cases = Value::DecodeJson(text.str());
  ASSERT_GT(cases.size(), 100u);
  for (const Value& one : cases.items()) {
    std::vector<std::string> expected;
    for (const Value& fault : one["faults"].items()) {
      expected.push_back(std::string(fault["field"].AsString()) + ": " + std::string(fault["message"].AsString()) +
                         " (" + std::string(fault["reason"].AsString()) + ")");
    }
    EXPECT_EQ(Faults(one["schema"], one["object"], one.Find("old")), Sorted(std::move(expected)))
        << one["object"].EncodeJson() << " after " << one["old"].EncodeJson();
  }
}

TEST(SchemaCheck, OfTheStatusLooksAtTheStatusOnly) {
  const Value schema = Value::DecodeJson(
      R"({"type":"object","properties":{"spec":{"type":"object","required":["a"]},)"
      R"("status":{"type":"object","required":["ready"],"properties":{"ready":{"type":"boolean"}}}}})");
  const auto status = [&](std::string_view object) {
    return Faults(schema, Value::DecodeJson(object), nullptr, "status");
  };
  EXPECT_THAT(status(R"({"spec":{},"status":{"ready":true}})"), ElementsAre());
  EXPECT_THAT(status(R"({"spec":{}})"), ElementsAre());
  EXPECT_THAT(status(R"({"status":{"ready":1}})"),
              ElementsAre(R"(status.ready: Invalid value: "integer": ready in body must be of type boolean: "integer" )"
                          R"((FieldValueTypeInvalid))"));
  EXPECT_THAT(status(R"({"status":{}})"), ElementsAre("status.ready: Required value (FieldValueRequired)"));
}

TEST(SchemaCheck, WithoutASchemaFindsNothing) {
  EXPECT_THAT(Faults(Value(), Object{{"a", 1}}, nullptr), ElementsAre());
}

}  // namespace
}  // namespace kube::sandbox
