#include "kube/codec/patch_create.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/codec/registry.h"

namespace kube {
namespace {

using testing::HasSubstr;

Value Json(std::string_view text) { return Value::DecodeJson(text); }

const TypeInfo& TypeOf(std::string_view kind) { return *FindTypeInfo(kind == "Deployment" ? "apps/v1" : "v1", kind); }

// Without members that are null, and what becomes empty thereby stays: what every patch makes of a document.
Value WithoutNulls(const Value& value) {
  if (value.IsObject()) {
    Value kept = Object{};
    for (auto [key, member] : value.members()) {
      if (!member.IsNull()) kept[key] = WithoutNulls(member);
    }
    return kept;
  }
  if (!value.IsArray()) return value;
  Value kept = Array{};
  for (const Value& item : value.items()) kept.push_back(WithoutNulls(item));
  return kept;
}

Value WithNullsOutsideLists(const Value& patch) {
  if (!patch.IsObject()) return patch.IsArray() ? WithoutNulls(patch) : patch;
  Value kept = Object{};
  for (auto [key, member] : patch.members()) kept[key] = WithNullsOutsideLists(member);
  return kept;
}

// Without the orders of sets. Upstream sorts the original's set before it compares the order, so that it leaves the
// order out where the wanted one is the sorted one, and gives it needlessly where the original was not sorted.
Value WithoutOrdersOfSets(const Value& patch) {
  if (!patch.IsObject()) return patch;
  Value kept = Object{};
  for (auto [key, member] : patch.members()) {
    const bool of_set = key.starts_with("$setElementOrder") && !member.empty() && !member[std::size_t{0}].IsObject();
    if (of_set) continue;
    Value below = WithoutOrdersOfSets(member);
    if (!member.IsObject() || member.empty() || !below.empty()) kept[key] = std::move(below);
  }
  return kept;
}

// What upstream's libraries compute from the same documents (testdata/patchcases).
class UpstreamCreatedPatches : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    std::ifstream file(KUBE_TESTDATA "/patch_create_cases.json");
    std::stringstream text;
    text << file.rdbuf();
    data_ = Json(text.str());
  }
  static const Value& Document(const Value& c, const char* which) {
    return std::as_const(data_)["documents"][static_cast<std::size_t>(c.AsInt(which))];
  }
  static Value Create(const Value& c) {
    const std::string_view how = c.AsString("how");
    const Value& original = Document(c, "original");
    const Value& modified = Document(c, "modified");
    const Value& current = Document(c, "current");
    const TypeInfo& type = TypeOf(c.AsString("kind"));
    if (how == "strategic2") return CreateStrategicMergePatch(original, modified, type);
    if (how == "strategic3") return CreateThreeWayStrategicMergePatch(original, modified, current, type);
    if (how == "strict3") {
      return CreateThreeWayStrategicMergePatch(original, modified, current, type, {.overwrite = false});
    }
    if (how == "merge2") return CreateMergePatch(original, modified);
    return CreateThreeWayMergePatch(original, modified, current);
  }
  static Value Comparable(std::string_view how, const Value& patch) {
    // Upstream drops nulls inside of lists from these, which RFC 7386 keeps.
    return how == "merge3" ? WithNullsOutsideLists(patch) : WithoutOrdersOfSets(patch);
  }
  static int Run(std::string_view how) {
    int count = 0;
    for (const Value& c : std::as_const(data_)["cases"].items()) {
      if (c.AsString("how") != how) continue;
      ++count;
      SCOPED_TRACE(c.EncodeJson().substr(0, 2000));
      const bool conflict = c.Contains("conflict");
      // Upstream refuses to compare two patches that both delete from a set, which contradict each other in nothing.
      const bool refused = c.Contains("fails") && !conflict;
      try {
        const Value patch = Create(c);
        EXPECT_FALSE(conflict) << patch.EncodeJson();
        if (!refused) {
          EXPECT_EQ(Comparable(how, patch), Comparable(how, c["patch"])) << patch.EncodeJson();
        } else if (how != "strict3") {
          ADD_FAILURE() << "upstream refuses this: " << patch.EncodeJson();
        }
      } catch (const PatchConflictError& error) {
        EXPECT_TRUE(conflict || (refused && how == "strict3")) << error.what();
      } catch (const PatchError& error) {
        EXPECT_TRUE(refused) << error.what();
      }
    }
    return count;
  }
  static Value data_;
};
Value UpstreamCreatedPatches::data_;

TEST_F(UpstreamCreatedPatches, StrategicPatchesOfTwoAreTheSame) { EXPECT_GT(Run("strategic2"), 150); }
TEST_F(UpstreamCreatedPatches, StrategicPatchesOfThreeAreTheSame) { EXPECT_GT(Run("strategic3"), 150); }
TEST_F(UpstreamCreatedPatches, ConflictsAreTheSame) { EXPECT_GT(Run("strict3"), 150); }
TEST_F(UpstreamCreatedPatches, MergePatchesOfTwoAreTheSame) { EXPECT_GT(Run("merge2"), 150); }
TEST_F(UpstreamCreatedPatches, MergePatchesOfThreeAreTheSame) { EXPECT_GT(Run("merge3"), 150); }

TEST_F(UpstreamCreatedPatches, ComputedPatchesTurnOneIntoTheOther) {
  int count = 0;
  for (const Value& c : std::as_const(data_)["cases"].items()) {
    if (c.AsString("how") != "strategic2" || c.Contains("fails")) continue;
    const Value original = WithoutNulls(Document(c, "original"));
    const Value modified = WithoutNulls(Document(c, "modified"));
    SCOPED_TRACE(c.EncodeJson().substr(0, 2000));
    EXPECT_EQ(ApplyMergePatch(original, CreateMergePatch(original, modified)), modified);
    EXPECT_EQ(ApplyJsonPatch(original, CreateJsonPatch(original, modified)), modified);
    const TypeInfo& type = TypeOf(c.AsString("kind"));
    const Value patch = CreateStrategicMergePatch(original, modified, type);
    EXPECT_EQ(ApplyStrategicMergePatch(original, patch, type), modified) << patch.EncodePrettyJson();
    ++count;
  }
  EXPECT_GT(count, 100);
}

TEST(CreateJsonPatch, IsSmallForOneChangeInALongList) {
  Value before = Array{};
  for (int i = 0; i < 80; ++i) before.push_back({{"name", std::to_string(i)}, {"value", i}});
  Value after = before;
  after.Insert(40, {{"name", "new"}});
  EXPECT_EQ(CreateJsonPatch(before, after), Json(R"([{"op":"add","path":"/40","value":{"name":"new"}}])"));
  EXPECT_EQ(CreateJsonPatch(after, before), Json(R"([{"op":"remove","path":"/40"}])"));
  after.EraseAt(3);
  after[70]["value"] = "x";
  EXPECT_EQ(CreateJsonPatch(before, after),
            Json(R"([{"op":"remove","path":"/3"},{"op":"add","path":"/39","value":{"name":"new"}},
                     {"op":"replace","path":"/70/value","value":"x"}])"));
}

TEST(CreateJsonPatch, EscapesKeysAndKeepsNulls) {
  const Value before = Json(R"({"a/b~c":1,"x":{"":2},"gone":null,"same":null})");
  const Value after = Json(R"({"a/b~c":2,"x":{"":[]},"new":null,"same":null})");
  const Value patch = CreateJsonPatch(before, after);
  EXPECT_EQ(patch, Json(R"([{"op":"remove","path":"/gone"},{"op":"replace","path":"/a~1b~0c","value":2},
                            {"op":"replace","path":"/x/","value":[]},{"op":"add","path":"/new","value":null}])"));
  EXPECT_EQ(ApplyJsonPatch(before, patch), after);
}

TEST(CreateJsonPatch, OfLongListsThatDifferEverywhereIsBounded) {
  Value before = Array{};
  Value after = Array{};
  for (int i = 0; i < 20'000; ++i) {
    before.push_back(i);
    after.push_back(-i - 1);
  }
  EXPECT_EQ(ApplyJsonPatch(before, CreateJsonPatch(before, after), {.max_operations = 20'000}), after);
}

TEST(CreateStrategicMergePatch, SaysWhereItCannotCompare) {
  const TypeInfo& pod = TypeOf("Pod");
  try {
    (void)CreateStrategicMergePatch(Json(R"({"spec":{"containers":[{"name":"a","env":[{"name":"x"}]}]}})"),
                                    Json(R"({"spec":{"containers":[{"name":"a","env":[{"value":"x"}]}]}})"), pod);
    FAIL();
  } catch (const PatchError& error) {
    EXPECT_THAT(error.what(), HasSubstr("spec.containers.a.env"));
    EXPECT_THAT(error.what(), HasSubstr("\"name\""));
  }
  EXPECT_THROW((void)CreateStrategicMergePatch(Array{}, Object{}, pod), PatchError);
  EXPECT_THROW((void)CreateStrategicMergePatch(Json(R"({"x":{"a":1}})"), Json(R"({"x":{"a":2}})"), pod), PatchError);
  EXPECT_EQ(CreateStrategicMergePatch(Json(R"({"x":{"a":1}})"), Json(R"({"x":{"a":1}})"), pod), Value(Object{}));
}

TEST(ThreeWay, ConflictsNameThePath) {
  const Value original = Json(R"({"spec":{"containers":[{"name":"web","image":"1"}]}})");
  const Value modified = Json(R"({"spec":{"containers":[{"name":"web","image":"2"}]}})");
  const Value current = Json(R"({"spec":{"containers":[{"name":"web","image":"3"}]}})");
  try {
    (void)CreateThreeWayStrategicMergePatch(original, modified, current, TypeOf("Pod"), {.overwrite = false});
    FAIL();
  } catch (const PatchConflictError& error) {
    EXPECT_THAT(error.path(), HasSubstr("spec.containers"));
    EXPECT_THAT(error.path(), HasSubstr("image"));
  }
  EXPECT_THROW(
      (void)CreateThreeWayMergePatch(Json(R"({"a":1})"), Json(R"({"a":2})"), Json(R"({"a":3})"), {.overwrite = false}),
      PatchConflictError);
  EXPECT_EQ(CreateThreeWayMergePatch(Json(R"({"a":1})"), Json(R"({"a":2})"), Json(R"({"a":3})")), Json(R"({"a":2})"));
  EXPECT_EQ(
      CreateThreeWayMergePatch(Json(R"({"a":1})"), Json(R"({"a":2})"), Json(R"({"a":1,"b":3})"), {.overwrite = false}),
      Json(R"({"a":2})"));
}

TEST(ThreeWay, LeavesAloneWhatMustStay) {
  const Value original = Json(R"({"metadata":{"name":"a"}})");
  const Value modified = Json(R"({"metadata":{"name":"b"}})");
  const ThreeWayOptions keep{.unchanged = {"kind", "metadata.name"}};
  EXPECT_THROW((void)CreateThreeWayStrategicMergePatch(original, modified, original, TypeOf("Pod"), keep), PatchError);
  EXPECT_THROW((void)CreateThreeWayMergePatch(original, modified, original, keep), PatchError);
  EXPECT_NO_THROW((void)CreateThreeWayMergePatch(original, original, original, keep));
}

TEST(ThreeWay, RemovesWhatIsNoLongerWantedAndKeepsTheRest) {
  const Value original =
      Json(R"({"metadata":{"labels":{"a":"1","b":"2"}},"spec":{"containers":[{"name":"x"},{"name":"y"}]}})");
  const Value modified = Json(R"({"metadata":{"labels":{"a":"1"}},"spec":{"containers":[{"name":"x"}]}})");
  const Value current = Json(R"({"metadata":{"labels":{"a":"1","b":"2","c":"3"}},
                                 "spec":{"nodeName":"n","containers":[{"name":"x"},{"name":"y"},{"name":"z"}]}})");
  const TypeInfo& pod = TypeOf("Pod");
  const Value patch = CreateThreeWayStrategicMergePatch(original, modified, current, pod);
  EXPECT_EQ(
      ApplyStrategicMergePatch(current, patch, pod),
      Json(
          R"({"metadata":{"labels":{"a":"1","c":"3"}},"spec":{"nodeName":"n","containers":[{"name":"x"},{"name":"z"}]}})"));
}

// {"not":{"not":...}}, along a type that contains itself.
Value Nested(std::size_t depth, int inside) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += R"({"not":)";
  return Json(text + std::to_string(inside) + std::string(depth, '}'));
}

TEST(CreatedPatches, OfTheDeepestValuesFitTheStack) {
  const Value a = Nested(kMaxPatchDepth, 1);
  const Value b = Nested(kMaxPatchDepth, 2);
  EXPECT_TRUE(ApplyJsonPatch(a, CreateJsonPatch(a, b)) == b);
  EXPECT_TRUE(ApplyMergePatch(a, CreateMergePatch(a, b)) == b);
  const TypeInfo& schema = TypeInfoOf<apiextensions::v1::JSONSchemaProps>();
  const Value patch = CreateStrategicMergePatch(a, b, schema);
  EXPECT_TRUE(ApplyStrategicMergePatch(a, patch, schema) == b);
  EXPECT_TRUE(CreateThreeWayStrategicMergePatch(a, b, a, schema, {.overwrite = false}) == patch);
}

TEST(CreatedPatches, OfDeeperValuesAreRefused) {
  const Value deep = Nested(kMaxPatchDepth + 1, 1);
  const Value flat = Object{};
  const TypeInfo& schema = TypeInfoOf<apiextensions::v1::JSONSchemaProps>();
  const auto refused = [](const auto& make) {
    try {
      (void)make();
    } catch (const PatchError& error) {
      return error.cause() == PatchError::Cause::kTooLarge;
    }
    return false;
  };
  EXPECT_TRUE(refused([&] { return CreateJsonPatch(flat, deep); }));
  EXPECT_TRUE(refused([&] { return CreateMergePatch(deep, flat); }));
  EXPECT_TRUE(refused([&] { return CreateThreeWayMergePatch(flat, flat, deep); }));
  EXPECT_TRUE(refused([&] { return CreateStrategicMergePatch(flat, deep, schema); }));
  EXPECT_TRUE(refused([&] { return CreateThreeWayStrategicMergePatch(deep, flat, flat, schema); }));
  EXPECT_TRUE(refused([&] { return ApplyMergePatch(flat, deep); }));
  EXPECT_TRUE(refused([&] { return ApplyStrategicMergePatch(flat, deep, schema); }));
}

TEST(Patches, ApplyToTheDeepestDocuments) {
  const Value deep = Nested(static_cast<std::size_t>(kMaxDecodeDepth), 1);
  const Value patch = Json(R"({"type":"string"})");
  const TypeInfo& schema = TypeInfoOf<apiextensions::v1::JSONSchemaProps>();
  EXPECT_EQ(ApplyMergePatch(deep, patch)["type"], "string");
  EXPECT_EQ(ApplyStrategicMergePatch(deep, patch, schema)["type"], "string");
  EXPECT_EQ(ApplyJsonPatch(deep, Json(R"([{"op":"add","path":"/type","value":"string"}])"))["type"], "string");
}

// Objects of a kind, made at random along its tables: few names and few values, so that much is alike.
class RandomObjects {
 public:
  explicit RandomObjects(unsigned seed) : random_(seed) {}

  Value Make(const TypeInfo& type, int depth) {
    Value object = Object{};
    for (int i = 0; i < type.json_count; ++i) {
      const Field& field = type.json_fields[i];
      if (type.form != JsonForm::kObject || Pick(depth > 3 ? 8 : 4) != 0 || depth > 6) continue;
      const FieldMergeInfo none;
      Value value = OfField(field, type.merge == nullptr ? none : type.merge[i], depth);
      if (!value.IsNull()) object[field.name()] = std::move(value);
    }
    return object;
  }

 private:
  unsigned Pick(unsigned n) { return random_() % n; }

  Value Scalar(const Field& field) {
    switch (field.type) {
      case FieldType::kBool:
        return Pick(2) == 0;
      case FieldType::kInt32:
      case FieldType::kInt64:
        return Pick(3);
      case FieldType::kMessage:
      case FieldType::kRawJson:
        return {};
      default:
        return std::string(1, static_cast<char>('a' + Pick(4)));
    }
  }
  Value Plain(const Field& field, int depth) {
    return field.type == FieldType::kMessage ? Make(*field.message, depth + 1) : Scalar(field);
  }
  Value OfField(const Field& field, const FieldMergeInfo& merge, int depth) {
    if (field.shape == FieldShape::kMap) {
      if (field.type == FieldType::kMessage) return {};
      Value map = Object{};
      for (unsigned n = Pick(4); n > 0; --n)
        map[std::string(1, static_cast<char>('p' + Pick(4))) + "/~"] = Scalar(field);
      return map;
    }
    if (field.shape != FieldShape::kList) return field.type == FieldType::kStringList ? Value() : Plain(field, depth);
    const bool merged = merge.patch_strategy.find("merge") != std::string_view::npos;
    Value list = Array{};
    std::map<std::string, bool> seen;
    for (unsigned n = Pick(4); n > 0; --n) {
      Value item = Plain(field, depth);
      if (item.IsNull()) continue;
      std::string identity = item.EncodeJson();
      if (merged && field.type == FieldType::kMessage) {
        item[merge.patch_merge_key] = std::string(1, static_cast<char>('k' + Pick(5)));
        identity = item[merge.patch_merge_key].EncodeJson();
      }
      // An empty object in an atomic list is fine; in a merged one each key is there once.
      if (!merged || seen.emplace(identity, true).second) list.push_back(std::move(item));
    }
    return list;
  }

  std::mt19937 random_;
};

// In an element that is new to the object, the applier leaves the directive as it is; decoding drops it.
Value WithoutRetainKeys(Value value) {
  if (value.IsObject()) {
    value.Erase("$retainKeys");
    for (auto [key, member] : value.MutableMembers()) member = WithoutRetainKeys(member);
  } else if (value.IsArray()) {
    for (Value& item : value.MutableItems()) item = WithoutRetainKeys(item);
  }
  return value;
}

TEST(CreatedPatches, OfRandomObjectsTurnOneIntoTheOther) {
  for (const char* kind : {"Pod", "Deployment", "Service", "ServiceAccount"}) {
    const TypeInfo& type = TypeOf(kind);
    for (unsigned seed = 1; seed <= 300; ++seed) {
      RandomObjects random(seed);
      const Value before = random.Make(type, 0);
      const Value after = random.Make(type, 0);
      SCOPED_TRACE(std::string(kind) + " " + std::to_string(seed));
      EXPECT_EQ(ApplyMergePatch(before, CreateMergePatch(before, after)), after);
      EXPECT_EQ(ApplyJsonPatch(before, CreateJsonPatch(before, after)), after);
      const Value patch = CreateStrategicMergePatch(before, after, type);
      EXPECT_EQ(ApplyStrategicMergePatch(before, patch, type), after) << before.EncodeJson() << "\n"
                                                                      << patch.EncodeJson() << "\n";
      EXPECT_EQ(CreateStrategicMergePatch(after, after, type), Value(Object{}));
      // With what is wanted as before, the third changes nothing of what others did; with nothing wanted before, all is
      // set.
      EXPECT_EQ(CreateThreeWayStrategicMergePatch(before, before, before, type), Value(Object{}));
      const Value third = random.Make(type, 0);
      const Value applied = WithoutRetainKeys(
          ApplyStrategicMergePatch(third, CreateThreeWayStrategicMergePatch(before, after, third, type), type));
      const Value again = CreateThreeWayStrategicMergePatch(after, after, applied, type);
      EXPECT_EQ(ApplyStrategicMergePatch(applied, again, type), applied) << "what was applied is there: it stays so";
      if (HasFailure()) return;
    }
  }
}

}  // namespace
}  // namespace kube
