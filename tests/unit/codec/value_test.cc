#include "kube/codec/value.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <thread>
#include <vector>

#include "src/codec/value_keys.h"

namespace kube {
namespace {

using testing::HasSubstr;

Value SeedDeployment() {
  return Value{
      {"apiVersion", "apps/v1"},
      {"kind", "Deployment"},
      {"metadata", {{"name", "demo-deployment"}}},
      {"spec",
       {{"replicas", 2},
        {"selector", {{"matchLabels", {{"app", "demo"}}}}},
        {"template",
         {{"metadata", {{"labels", {{"app", "demo"}}}}},
          {"spec",
           {{"containers",
             Array{{{"name", "web"},
                    {"image", "nginx:1.12"},
                    {"ports", Array{{{"name", "http"}, {"protocol", "TCP"}, {"containerPort", 80}}}}}}}}}}}}},
  };
}

constexpr std::string_view kSeedJson =
    R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"demo-deployment"},"spec":{"replicas":2,)"
    R"("selector":{"matchLabels":{"app":"demo"}},"template":{"metadata":{"labels":{"app":"demo"}},"spec":{"containers":)"
    R"([{"name":"web","image":"nginx:1.12","ports":[{"name":"http","protocol":"TCP","containerPort":80}]}]}}}})";

template <class F>
std::string ErrorOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(Value, NestedBracesReadAsTheGoMapLiteral) {
  EXPECT_EQ(SeedDeployment().EncodeJson(), kSeedJson);
  EXPECT_EQ(SeedDeployment(), Value::DecodeJson(kSeedJson));
}

TEST(Value, BracesTellObjectsArraysNullAndEmptyOnesApart) {
  Value v{{"empty", {}},
          {"null", nullptr},
          {"list", Array{}},
          {"strings", Array{"a", "b"}},
          {"one", Array{{{"a", 1}}}},
          {"mixed", Array{1, 2.5, true, nullptr, "x", Array{Value(Array{})}, Object{}}}};
  EXPECT_EQ(v.EncodeJson(), R"({"empty":{},"null":null,"list":[],"strings":["a","b"],"one":[{"a":1}],)"
                            R"("mixed":[1,2.5,true,null,"x",[[]],{}]})");
  EXPECT_TRUE(Value{}.IsNull());
  EXPECT_TRUE(Value(Object{}).IsObject());
  EXPECT_EQ((Value{{"a", 1}, {"a", 2}}).EncodeJson(), R"({"a":2})");
}

TEST(Value, ArraysComeFromRanges) {
  EXPECT_EQ(Value(Array::From(std::vector<std::string>{"a", "b"})).EncodeJson(), R"(["a","b"])");
}

TEST(Value, ReadsByKeyIndexAndPath) {
  for (const Value& v : {SeedDeployment(), Value::DecodeJson(kSeedJson)}) {
    EXPECT_EQ(v["spec"]["replicas"].AsInt(), 2);
    EXPECT_EQ(v.At({"spec", "template", "spec", "containers", 0, "image"}).AsString(), "nginx:1.12");
    EXPECT_EQ(v.At("spec.template.spec.containers[0].ports[0].containerPort").AsInt(), 80);
    EXPECT_EQ(v.GetString("metadata.name"), "demo-deployment");
    EXPECT_EQ(v.GetString({"metadata", "absent"}), std::nullopt);
    EXPECT_EQ(v.GetInt("metadata.name"), std::nullopt);
    EXPECT_EQ(v.FindPath("spec.template.spec.containers[1]"), nullptr);
    EXPECT_TRUE(v["nothing"]["below"][3].IsNull());
    EXPECT_EQ(&v.At({}), &v);
  }
}

TEST(Value, PathsQuoteAndEscapeKeysWithDots) {
  Value v{{"metadata", {{"labels", {{"example.com/app", "x"}, {"a\"b", "y"}, {"", "z"}}}}}};
  EXPECT_EQ(v.AsString(R"(metadata.labels["example.com/app"])"), "x");
  EXPECT_EQ(v.AsString(R"(metadata.labels['example.com/app'])"), "x");
  EXPECT_EQ(v.AsString(R"(metadata.labels.example\.com/app)"), "x");
  EXPECT_EQ(v.AsString(R"(.metadata.labels["a\"b"])"), "y");
  EXPECT_EQ(v.AsString(R"(metadata["labels"][""])"), "z");
  EXPECT_EQ(ValuePath({"metadata", "labels", "example.com/app", 3}).ToString(),
            R"(metadata.labels["example.com/app"][3])");
}

TEST(Value, MalformedPathsAreErrors) {
  Value v{{"a", Array{1}}};
  for (const char* path : {"a..b", "a.", "a[", "a[x]", "a[-1]", "a[0", "a[\"b]", "a[\"b\"", "a[0]b", "a\\"}) {
    EXPECT_THAT(ErrorOf([&] { (void)v.Set(path, 1); }), HasSubstr("malformed path")) << path;
  }
}

TEST(Value, WrongTypesAreErrorsThatNamePathAndTypesButNoContent) {
  Value v{{"data", {{"password", "hunter2"}}}};
  EXPECT_EQ(ErrorOf([&] { (void)v.AsInt("data.password"); }), "data.password: expected an integer, found string");
  EXPECT_EQ(ErrorOf([&] { (void)v.AsString("data.user"); }), "data.user: expected a string, found nothing");
  EXPECT_EQ(ErrorOf([&] { (void)v["data"].AsBool(); }), "expected a bool, found object");
  EXPECT_EQ(ErrorOf([&] { (void)v.At("data.password.x"); }), "data.password.x: not found (data.password is a string)");
  EXPECT_EQ(ErrorOf([&] { v.Set("data.password.x", 1); }),
            "data.password: cannot write into this string as into an object");
}

TEST(Value, WritingIntoADecodedDocumentLeavesItsCopiesAlone) {
  Value original = Value::DecodeJson(kSeedJson);
  Value changed = original;
  changed["spec"]["replicas"] = 1;
  changed.Set({"spec", "template", "spec", "containers", 0, "image"}, "nginx:1.13 with a long name");
  changed["spec"]["template"]["spec"]["containers"].push_back({{"name", "sidecar"}});
  EXPECT_EQ(original.EncodeJson(), kSeedJson);
  EXPECT_EQ(changed.AsInt("spec.replicas"), 1);
  EXPECT_EQ(changed.AsString("spec.template.spec.containers[0].image"), "nginx:1.13 with a long name");
  EXPECT_EQ(changed.AsString("spec.template.spec.containers[0].ports[0].protocol"), "TCP");
  EXPECT_EQ(changed.At("spec.template.spec.containers").size(), 2U);
  Value compact = changed;
  compact.Compact();
  EXPECT_EQ(compact, changed);
  EXPECT_EQ(compact.EncodeJson(), changed.EncodeJson());
}

TEST(Value, PartsOutliveTheirDocument) {
  Value part;
  Value text;
  {
    Value v = Value::DecodeJson(kSeedJson);
    part = v.At("spec.template");
    text = v["metadata"]["name"];
    v["spec"] = std::move(v["spec"]["template"]);
    EXPECT_EQ(v["spec"], part);
  }
  EXPECT_EQ(part.EncodeJson(), std::string(kSeedJson.substr(kSeedJson.find("{\"metadata\":{\"labels\"")))
                                   .substr(0, kSeedJson.size() - kSeedJson.find("{\"metadata\":{\"labels\"") - 2));
  EXPECT_EQ(text.AsString(), "demo-deployment");
}

TEST(Value, CanBeAssignedAPartOfItself) {
  Value v = SeedDeployment();
  v = v["spec"]["template"];
  EXPECT_EQ(v.AsString("metadata.labels.app"), "demo");
  Value w = SeedDeployment();
  w = std::move(w["spec"]);
  EXPECT_EQ(w.AsInt("replicas"), 2);
}

TEST(Value, SetAddsWhatIsMissing) {
  Value v;
  v.Set("spec.containers[0].name", "web");
  v.Set("spec.containers[1].name", "sidecar");
  v["spec"]["replicas"] = 3;
  EXPECT_EQ(v.EncodeJson(), R"({"spec":{"containers":[{"name":"web"},{"name":"sidecar"}],"replicas":3}})");
  EXPECT_THAT(ErrorOf([&] { v.Set("spec.containers[3]", 1); }), HasSubstr("spec.containers[3]: no such element"));
}

TEST(Value, RemovesMembersAndElements) {
  Value v = Value::DecodeJson(R"({"a":[1,2,3],"b":{"c":1,"d":2},"e":5})");
  EXPECT_TRUE(v.Remove("a[1]"));
  EXPECT_TRUE(v.Remove({"b", "c"}));
  EXPECT_TRUE(v.Erase("e"));
  EXPECT_FALSE(v.Remove("a[2]"));
  EXPECT_FALSE(v.Remove("x.y"));
  EXPECT_FALSE(v.Erase("e"));
  EXPECT_EQ(v.EncodeJson(), R"({"a":[1,3],"b":{"d":2}})");
  v["a"].Insert(1, 2);
  v["a"].Insert(0, 0);
  EXPECT_EQ(v["a"], Value(Array{0, 1, 2, 3}));
}

TEST(Value, IteratesInOrder) {
  Value v = Value::DecodeJson(R"({"z":1,"a":2,"m":[10,20]})");
  std::string keys;
  for (auto [key, value] : std::as_const(v).members()) keys += key;
  EXPECT_EQ(keys, "zam");
  std::int64_t sum = 0;
  for (const Value& item : std::as_const(v)["m"].items()) sum += item.AsInt();
  EXPECT_EQ(sum, 30);
  for (Value& item : v["m"].MutableItems()) item = item.AsInt() + 1;
  for (auto [key, value] : v.MutableMembers()) {
    if (key == "a") value = "changed";
  }
  EXPECT_EQ(v.EncodeJson(), R"({"z":1,"a":"changed","m":[11,21]})");
}

TEST(Value, ComparesAsJson) {
  EXPECT_EQ(Value(1), Value(1.0));
  EXPECT_NE(Value(1), Value(1.5));
  EXPECT_NE(Value(std::numeric_limits<std::int64_t>::max()), Value(9223372036854775808.0));
  EXPECT_NE(Value("1"), Value(1));
  EXPECT_NE(Value(nullptr), Value(false));
  EXPECT_EQ(Value::DecodeJson(R"({"a":1,"b":{"c":[1,2]}})"), Value::DecodeJson(R"({"b":{"c":[1,2.0]},"a":1})"));
  EXPECT_NE(Value::DecodeJson("[1,2]"), Value::DecodeJson("[2,1]"));
  EXPECT_NE(Value::DecodeJson(R"({"a":1})"), Value::DecodeJson(R"({"b":1})"));
}

TEST(Value, ComparesLargeObjectsWhateverTheirOrder) {
  Value a;
  Value b;
  for (int i = 0; i < 500; ++i) a["k" + std::to_string(i)] = i;
  for (int i = 499; i >= 0; --i) b["k" + std::to_string(i)] = i;
  EXPECT_EQ(a, b);
  b["k250"] = 0;
  EXPECT_NE(a, b);
}

TEST(Value, LargeObjectsStayConsistentThroughChanges) {
  Value v;
  for (int i = 0; i < 1000; ++i)
    v["a rather long key of the test, more than the dictionary takes for one key, number " + std::to_string(i)] = i;
  for (int i = 0; i < 1000; i += 2)
    EXPECT_TRUE(v.Erase("a rather long key of the test, more than the dictionary takes for one key, number " +
                        std::to_string(i)));
  v["a rather long key of the test, more than the dictionary takes for one key, number 4"] = "back";
  EXPECT_EQ(v.size(), 501U);
  for (int i = 1; i < 1000; i += 2) {
    EXPECT_EQ(
        v["a rather long key of the test, more than the dictionary takes for one key, number " + std::to_string(i)],
        Value(i));
  }
  Value copy = v;
  EXPECT_EQ(copy, v);
  EXPECT_EQ(Value::DecodeJson(v.EncodeJson()), v);
}

TEST(Value, KeysOfOwnedFieldsDoNotEnterTheDictionary) {
  (void)Value::DecodeJson(R"({"metadata":{"managedFields":[{"fieldsV1":{"f:metadata":{}}}],"name":"x"}})");
  std::uint32_t before = internal::KeyDictionary::Size();
  Value v = Value::DecodeJson(
      R"({"metadata":{"managedFields":[{"fieldsV1":{"f:metadata":{"k:{\"uid\":\"a-1\"}":{".":{},"f:only-here":{},"v:\"q\"":{}}}}}],"name":"x"}})");
  EXPECT_EQ(internal::KeyDictionary::Size(), before);
  EXPECT_TRUE(
      v.At({"metadata", "managedFields", 0, "fieldsV1", "f:metadata", R"(k:{"uid":"a-1"})", "f:only-here"}).IsObject());
  Value changed = v;
  changed["metadata"]["managedFields"][0]["fieldsV1"]["f:metadata"][R"(k:{"uid":"a-1"})"]["f:new"] = Object{};
  changed["metadata"]["managedFields"][0]["fieldsV1"]["f:metadata"][R"(k:{"uid":"a-1"})"].Erase("f:new");
  EXPECT_EQ(changed.EncodeJson(), v.EncodeJson());
}

TEST(Value, TheDictionaryIsBounded) {
  Value v;
  for (std::uint32_t i = 0; i < 2 * internal::KeyDictionary::kMaxEntries; ++i) v["bound" + std::to_string(i)] = i;
  EXPECT_LE(internal::KeyDictionary::Size(), internal::KeyDictionary::kMaxEntries);
  EXPECT_EQ(v.size(), 2 * internal::KeyDictionary::kMaxEntries);
  EXPECT_EQ(v["bound" + std::to_string(2 * internal::KeyDictionary::kMaxEntries - 1)],
            Value(2 * internal::KeyDictionary::kMaxEntries - 1));
  EXPECT_EQ(Value::DecodeJson(v.EncodeJson()), v);
}

TEST(Value, ManyThreadsReadAndCopyOneValue) {
  const Value v = Value::DecodeJson(kSeedJson);
  std::vector<std::jthread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&v, t] {
      for (int i = 0; i < 200; ++i) {
        Value copy = v;
        copy["spec"]["replicas"] = t;
        copy["thread" + std::to_string(i)] = i;
        ASSERT_EQ(v.AsInt("spec.replicas"), 2);
        ASSERT_EQ(copy.AsInt("spec.replicas"), t);
      }
    });
  }
}

}  // namespace
}  // namespace kube
