#include "kube/codec/patch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "kube/codec/patch_create.h"
#include "kube/codec/registry.h"

namespace kube {
namespace {

using testing::HasSubstr;
using Cause = PatchError::Cause;

PatchError ErrorOf(std::string_view target, std::string_view patch, const JsonPatchLimits& limits = {}) {
  try {
    (void)ApplyJsonPatch(Value::DecodeJson(target), Value::DecodeJson(patch), limits);
  } catch (const PatchError& error) {
    return error;
  }
  return {Cause::kMalformed, "no error"};
}

// What Kubernetes' own patch libraries make of the same patches (testdata/patchcases).
class UpstreamPatches : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::ifstream file(KUBE_TESTDATA "/patch_cases.json");
    std::stringstream text;
    text << file.rdbuf();
    data_ = Value::DecodeJson(text.str());
  }
  static const TypeInfo& TypeOf(std::string_view kind) {
    return *FindTypeInfo(kind == "Deployment" ? "apps/v1" : "v1", kind);
  }
  static Value Apply(const Value& c) {
    const Value& target = std::as_const(data_)["documents"][c.AsString("target")];
    if (c.AsString("how") == "strategic") {
      return ApplyStrategicMergePatch(target, c["patch"], TypeOf(c.AsString("target")));
    }
    return c.AsString("how") == "json" ? ApplyJsonPatch(target, c["patch"]) : ApplyMergePatch(target, c["patch"]);
  }
  // Runs the cases of one kind and returns how many there were.
  static int Run(std::string_view how) {
    int count = 0;
    for (const Value& c : std::as_const(data_)["cases"].items()) {
      if (c.AsString("how") != how) continue;
      ++count;
      SCOPED_TRACE(c.EncodeJson().substr(0, 500));
      try {
        Value result = Apply(c);
        EXPECT_FALSE(c.Contains("fails")) << result.EncodeJson();
        EXPECT_EQ(result, c["result"]) << result.EncodePrettyJson();
      } catch (const PatchError& error) {
        EXPECT_TRUE(c.Contains("fails")) << error.what();
      }
    }
    return count;
  }
  static Value data_;
};
Value UpstreamPatches::data_;

TEST_F(UpstreamPatches, StrategicMergePatchesGiveTheSame) { EXPECT_EQ(Run("strategic"), 68); }
TEST_F(UpstreamPatches, JsonPatchesGiveTheSame) { EXPECT_EQ(Run("json"), 30); }
TEST_F(UpstreamPatches, MergePatchesGiveTheSame) { EXPECT_EQ(Run("merge"), 9); }

TEST_F(UpstreamPatches, TheTargetStaysAsItWas) {
  std::string before = std::as_const(data_)["documents"].EncodeJson();
  Run("strategic");
  Run("json");
  EXPECT_EQ(std::as_const(data_)["documents"].EncodeJson(), before);
}

TEST(JsonPatch, ErrorsNameOperationAndPathAndTheirCause) {
  PatchError missing = ErrorOf("{}", R"([{"op":"add","path":"/a","value":1},{"op":"remove","path":"/b/c"}])");
  EXPECT_THAT(missing.what(), HasSubstr("operation 1 (remove /b/c)"));
  EXPECT_EQ(missing.cause(), Cause::kMismatch);
  EXPECT_EQ(ErrorOf("{}", R"([{"op":"add","path":"/a"}])").cause(), Cause::kMalformed);
  EXPECT_EQ(ErrorOf("{}", R"([{"op":"add","path":"a","value":1}])").cause(), Cause::kMalformed);
  EXPECT_EQ(ErrorOf("{}", R"([{"op":"add","path":"","value":1}])").cause(), Cause::kMismatch);
  EXPECT_EQ(ErrorOf("{}", "{}").cause(), Cause::kMalformed);
  EXPECT_EQ(ErrorOf("{}", "[1]").cause(), Cause::kMalformed);
}

TEST(JsonPatch, ErrorsDoNotQuoteValues) {
  EXPECT_THAT(ErrorOf(R"({"password":"hunter2"})", R"([{"op":"test","path":"/password","value":"hunter3"}])").what(),
              testing::Not(HasSubstr("hunter")));
}

TEST(JsonPatch, IsLimitedInOperationsCopiesAndDepth) {
  Value many = Array{};
  for (int i = 0; i < 10001; ++i) many.push_back({{"op", "test"}, {"path", "/a"}, {"value", nullptr}});
  EXPECT_EQ(ErrorOf("{}", many.EncodeJson()).cause(), Cause::kTooLarge);
  many.EraseAt(0);
  EXPECT_NO_THROW((void)ApplyJsonPatch(Object{}, many));

  Value doubling = Array{};
  for (int i = 0; i < 40; ++i) doubling.push_back({{"op", "copy"}, {"from", "/a"}, {"path", "/a/-"}});
  EXPECT_EQ(ErrorOf(R"({"a":["x"]})", doubling.EncodeJson()).cause(), Cause::kTooLarge);

  std::string deep(9000, '[');
  deep += std::string(9000, ']');
  std::string patch = R"([{"op":"add","path":"/x","value":)" + deep + R"(},{"op":"add","path":"/y","value":)" + deep +
                      R"(},{"op":"move","from":"/x","path":"/y)";
  for (int i = 0; i < 5000; ++i) patch += "/0";
  EXPECT_EQ(ErrorOf("{}", patch + "\"}]").cause(), Cause::kTooLarge);
  std::string nest =
      R"([{"op":"add","path":"/x","value":)" + deep + R"(},{"op":"add","path":"/y","value":{"a":{"b":{}}}})";
  for (int i = 0; i < 4; ++i)
    nest += R"(,{"op":"move","from":"/x","path":"/y/a/b/c"},{"op":"move","from":"/y","path":"/x"},)"
            R"({"op":"add","path":"/y","value":{"a":{"b":{}}}})";
  EXPECT_NO_THROW((void)ApplyJsonPatch(Object{}, Value::DecodeJson(nest + "]")));
}

TEST(MergePatch, OfLargeObjectsTakesLinearTime) {
  Value target;
  Value patch;
  for (int i = 0; i < 100'000; ++i) {
    target["k" + std::to_string(i)] = i;
    patch["k" + std::to_string(99'999 - i)] = i % 2 == 0 ? Value() : Value("new");
  }
  Value result = ApplyMergePatch(target, patch);
  EXPECT_EQ(result.size(), 50'000U);
  EXPECT_EQ(ApplyMergePatch(result, CreateMergePatch(result, target)), target);
}

TEST(MergePatch, TurnsOneValueIntoTheOther) {
  for (auto [from, to, patch] :
       {std::tuple{R"({"a":1,"b":{"c":2,"d":3},"e":[1]})", R"({"a":1,"b":{"c":5},"e":[2],"f":{}})",
                   R"({"b":{"c":5,"d":null},"e":[2],"f":{}})"},
        std::tuple{R"({"a":{"b":1}})", R"({"a":{"b":1.0}})", "{}"},
        std::tuple{R"({"a":{"b":1}})", R"({"a":5})", R"({"a":5})"},
        std::tuple{R"({"a":5})", R"({"a":{"b":{"c":1}}})", R"({"a":{"b":{"c":1}}})"}, std::tuple{"{}", "{}", "{}"}}) {
    Value original = Value::DecodeJson(from);
    Value modified = Value::DecodeJson(to);
    EXPECT_EQ(CreateMergePatch(original, modified), Value::DecodeJson(patch));
    EXPECT_EQ(ApplyMergePatch(original, CreateMergePatch(original, modified)), modified);
  }
}

TEST(StrategicMergePatch, RefusesWhatIsNoObject) {
  const TypeInfo& pod = *FindTypeInfo("v1", "Pod");
  EXPECT_THROW((void)ApplyStrategicMergePatch(Object{}, Array{}, pod), PatchError);
  EXPECT_THROW((void)ApplyStrategicMergePatch("text", Object{}, pod), PatchError);
}

TEST(StrategicMergePatch, ErrorsNameThePath) {
  try {
    (void)ApplyStrategicMergePatch(Value::DecodeJson(R"({"spec":{"containers":[{"name":"a"}]}})"),
                                   Value::DecodeJson(R"({"spec":{"containers":[{"image":"b"}]}})"),
                                   *FindTypeInfo("v1", "Pod"));
    FAIL();
  } catch (const PatchError& error) {
    EXPECT_STREQ(error.what(), "spec.containers: an element lacks the merge key \"name\"");
  }
}

TEST(StrategicMergePatch, OfLongListsTakesNoQuadraticTime) {
  Value target{{"metadata", {{"finalizers", Array{}}}}};
  Value patch{{"metadata", {{"finalizers", Array{}}}}};
  for (int i = 0; i < 50'000; ++i) {
    target["metadata"]["finalizers"].push_back("t" + std::to_string(i));
    patch["metadata"]["finalizers"].push_back("p" + std::to_string(i));
  }
  EXPECT_EQ(ApplyStrategicMergePatch(target, patch, *FindTypeInfo("v1", "Pod")).At("metadata.finalizers").size(),
            100'000U);
}

}  // namespace
}  // namespace kube
