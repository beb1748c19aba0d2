// What a description gives a struct: all that the built-in types have.
#include <gmock/gmock.h>

#include <thread>

#include "kube/client/api.h"
#include "kube/codec/codec.h"
#include "kube/codec/convert.h"
#include "kube/codec/yaml.h"
#include "tests/unit/crd/gadget.h"

namespace gadgets::v1 {
namespace {

using kube::Value;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Gadget Full() {
  Gadget gadget{.metadata = {.name = "one", .labels = {{"a", "b"}}}};
  GadgetSpec& spec = gadget.spec;
  spec = {.display_name = "One",
          .enabled = true,
          .size = 7,
          .big = std::int64_t{1} << 40,
          .ratio = 1.5,
          .mode = Mode::kManual,
          .note = "note",
          .template_ = "t",
          .color = "",
          .replicas = 0,
          .maybe_mode = Mode::kAuto,
          .modes = {Mode::kManual, Mode::kAuto},
          .labels = {{"k", "v"}},
          .weights = {{"w", 3}},
          .words = {"w1", "w2"},
          .needed_words = {"n"},
          .numbers = {1, -2},
          .flags = {true, false},
          .part = Part{.name = "p", .inner = {{.name = "i"}}, .parts = {{.name = "q"}, {.name = "r"}}},
          .endpoints = {{.host = "h", .port = 80}},
          .since = *kube::Time::Parse("2026-01-02T03:04:05Z"),
          .until = *kube::Time::Parse("2027-01-02T03:04:05Z"),
          .exact = *kube::MicroTime::Parse("2026-01-02T03:04:05.000006Z"),
          .period = *kube::Duration::Parse("90s"),
          .memory = *kube::Quantity::Parse("64Mi"),
          .target = "http",
          .secret = {"s3"},
          .raw = {R"({"x":[1,2]})"},
          .free = {{"deep", {{"list", kube::Array{1, "two", nullptr}}}}},
          .any_list = {1, "x", nullptr},
          .pod = kube::core::v1::PodSpec{.containers = {{.name = "c", .image = "i"}}},
          .pod_template = {{.metadata = {.name = "t"}}},
          .tolerations = {{.key = "k", .operator_ = "Exists"}},
          .resources = {{"c", {.limits = {{"cpu", *kube::Quantity::Parse("1")}}}}},
          .own_resources = kube::core::v1::ResourceRequirements{}};
  gadget.status = {.observed_generation = 4, .pod_ip = "10.0.0.1", .conditions = {{.type = "Ready", .status = "True"}}};
  return gadget;
}

TEST(Describe, WritesMembersInOrderUnderTheirKeys) {
  Gadget gadget = Full();
  gadget.spec.pod.reset();
  gadget.spec.pod_template.reset();
  EXPECT_EQ(
      kube::EncodeJson(gadget),
      R"({"kind":"Gadget","apiVersion":"test.libkube.example/v1","metadata":{"name":"one","labels":{"a":"b"}},)"
      R"("spec":{"displayName":"One","enabled":true,"size":7,"big":1099511627776,"ratio":1.5,"mode":"Manual","note":"note",)"
      R"("template":"t","color":"","replicas":0,"maybeMode":"Auto","modes":["Manual","Auto"],"labels":{"k":"v"},)"
      R"("weights":{"w":3},"words":["w1","w2"],"neededWords":["n"],"numbers":[1,-2],"flags":[true,false],)"
      R"("part":{"name":"p","inner":{"name":"i"},"parts":[{"name":"q"},{"name":"r"}]},"endpoints":[{"host":"h","port":80}],)"
      R"("since":"2026-01-02T03:04:05Z","until":"2027-01-02T03:04:05Z","exact":"2026-01-02T03:04:05.000006Z",)"
      R"("period":"1m30s","memory":"64Mi","target":"http","secret":"czM=","raw":{"x":[1,2]},)"
      R"("free":{"deep":{"list":[1,"two",null]}},"anyList":[1,"x",null],"tolerations":[{"key":"k","operator":"Exists"}],)"
      R"("resources":{"c":{"limits":{"cpu":"1"}}},"ownResources":{}},)"
      R"("status":{"observedGeneration":4,"podIP":"10.0.0.1","conditions":[{"type":"Ready","status":"True",)"
      R"("lastTransitionTime":null,"reason":"","message":""}]}})");
}

TEST(Describe, LeavesOutWhatIsAbsentAndWritesWhatIsRequired) {
  EXPECT_EQ(kube::EncodeJson(Gadget{}),
            R"({"kind":"Gadget","apiVersion":"test.libkube.example/v1","metadata":{},)"
            R"("spec":{"displayName":"","enabled":false,"size":0,"big":0,"ratio":0,"mode":"Auto","neededWords":[],)"
            R"("period":"0s","target":0}})");
}

TEST(Describe, ReadsBackWhatItWrote) {
  const Gadget gadget = Full();
  const Gadget back = kube::DecodeJson<Gadget>(kube::EncodeJson(gadget));
  EXPECT_EQ(back.api_version, "test.libkube.example/v1");
  EXPECT_EQ(back.spec, gadget.spec);
  EXPECT_EQ(back.status, gadget.status);
  EXPECT_EQ(back.spec.mode, Mode::kManual);
  EXPECT_EQ(back.spec.part->inner->name, "i");
  EXPECT_EQ(back.spec.pod->containers[0].image, "i");
  EXPECT_EQ(back.spec.free.At("deep.list[1]").AsString(), "two");
}

TEST(Describe, ReadsAndWritesYaml) {
  const Gadget gadget = Full();
  const std::string yaml = kube::EncodeYaml(gadget);
  EXPECT_THAT(yaml, HasSubstr("  displayName: One\n"));
  EXPECT_EQ(kube::DecodeYaml<Gadget>(yaml).spec, gadget.spec);
}

TEST(Describe, TakesNullForAbsent) {
  Gadget gadget = kube::DecodeJson<Gadget>(
      R"({"spec":{"color":null,"part":null,"maybeMode":null,"mode":null,"free":null,"raw":null,"modes":null,"endpoints":null,)"
      R"("resources":null,"podTemplate":null}})");
  gadget.kind.clear();
  EXPECT_EQ(gadget, Gadget{});
}

TEST(Describe, IgnoresUnknownFieldsOrReportsThemWithTheirPath) {
  constexpr char kJson[] =
      R"({"spec":{"size":1,"size":2,"sizes":3,"part":{"parts":[{"name":"a"},{"nam":"b"}]},"free":{"whatever":1}}})";
  EXPECT_EQ(kube::DecodeJson<Gadget>(kJson).spec.size, 2);
  std::vector<std::string> faults;
  kube::DecodeJson<Gadget>(kJson, {.strict_errors = &faults});
  EXPECT_THAT(faults, ElementsAre("duplicate field \"spec.size\"", "unknown field \"spec.sizes\"",
                                  "unknown field \"spec.part.parts[1].nam\""));
}

std::string FaultOf(std::string_view json) {
  try {
    kube::DecodeJson<Gadget>(json);
  } catch (const kube::DecodeError& error) {
    return error.path() + ": " + error.reason();
  }
  return "";
}

TEST(Describe, SaysWhereAValueIsWrong) {
  EXPECT_EQ(FaultOf(R"({"spec":{"endpoints":[{"port":1},{"port":"x"}]}})"),
            "spec.endpoints[1].port: expected an integer, found a string");
  EXPECT_EQ(FaultOf(R"({"spec":{"modes":["Auto","auto"]}})"), R"(spec.modes[1]: expected one of "Auto", "Manual")");
  EXPECT_EQ(FaultOf(R"({"spec":{"mode":1}})"), "spec.mode: expected a string");
  EXPECT_THAT(FaultOf(R"({"spec":{"pod":{"containers":[{"name":[]}]}}})"), HasSubstr("spec.pod.containers[0].name: "));
}

TEST(Describe, ReadsAnEnumTextWithEscapes) {
  EXPECT_EQ(kube::DecodeJson<Gadget>(R"({"spec":{"mode":"\u004danual"}})").spec.mode, Mode::kManual);
}

TEST(Describe, RefusesToWriteAnEnumeratorWithoutName) {
  Gadget gadget;
  gadget.spec.modes = {Mode::kAuto, static_cast<Mode>(9)};
  try {
    kube::EncodeJson(gadget);
    FAIL();
  } catch (const kube::Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("a member of type Mode holds a value that has no name"));
  }
}

TEST(Describe, ComparesEveryMemberButIgnoredOnes) {
  const Gadget one = Full();
  Gadget other = one;
  EXPECT_EQ(one, other);
  other.spec.cached = 5;
  EXPECT_EQ(one, other);
  auto differs = [&](auto change) {
    Gadget changed = one;
    change(changed.spec);
    return !(changed == one) && !(one == changed);
  };
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.mode = Mode::kAuto; }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.maybe_mode.reset(); }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.modes.pop_back(); }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.part->parts[1].name = "z"; }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.part.reset(); }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.free["deep"] = 1; }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.any_list[0] = 2; }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.pod->containers[0].image = "j"; }));
  EXPECT_TRUE(differs([](GadgetSpec& s) { s.own_resources.reset(); }));
  EXPECT_FALSE(differs([](GadgetSpec& s) { s.memory = *kube::Quantity::Parse("65536Ki"); }));
}

TEST(Describe, CopiesDeeply) {
  const Gadget one = Full();
  Gadget copy = one;
  copy.spec.part->inner->name = "changed";
  copy.spec.free["deep"] = "changed";
  EXPECT_EQ(one.spec.part->inner->name, "i");
  EXPECT_TRUE(one.spec.free["deep"].IsObject());
  kube::Boxed<Gadget> boxed = one;
  kube::Boxed<Gadget> other = boxed;
  other->spec.size = 1;
  EXPECT_EQ(boxed->spec.size, 7);
}

TEST(Describe, ConvertsToUntypedObjectsAndBack) {
  const Gadget gadget = Full();
  kube::Unstructured untyped = kube::ToUnstructured(gadget);
  EXPECT_EQ(untyped.kind(), "Gadget");
  EXPECT_EQ(untyped.At("spec.part.parts[1].name").AsString(), "r");
  untyped.Set("spec.size", 8);
  Gadget back = kube::FromUnstructured<Gadget>(untyped);
  EXPECT_EQ(back.spec.size, 8);
  back.spec.size = 7;
  EXPECT_EQ(back.spec, gadget.spec);
}

TEST(Describe, ListsAreObjectsOfTheirOwnKind) {
  kube::ObjectList<Gadget> list{.items = {Full(), Gadget{}}};
  list.metadata.resource_version = "5";
  const std::string json = kube::EncodeJson(list);
  EXPECT_THAT(json, StartsWith(R"({"kind":"GadgetList","apiVersion":"test.libkube.example/v1",)"
                               R"("metadata":{"resourceVersion":"5"},"items":[{"metadata":)"));
  EXPECT_EQ(kube::DecodeJson<kube::ObjectList<Gadget>>(json).items[0].spec, Full().spec);
}

TEST(Describe, HasNoProtobufForm) {
  EXPECT_FALSE(kube::HasProtobuf(kube::TypeInfoOf<Gadget>()));
  EXPECT_FALSE(kube::HasProtobuf(kube::TypeInfoOf<kube::ObjectList<Gadget>>()));
  using Codec = kube::ObjectCodec<Gadget>;
  EXPECT_STREQ(Codec::Accept(kube::ContentType::kAuto), "application/json");
  EXPECT_EQ(Codec::Encode(Full(), kube::ContentType::kAuto).content_type, "application/json");
  EXPECT_EQ(Codec::Encode(Full(), kube::ContentType::kProtobuf).content_type, "application/json");
  EXPECT_STREQ(kube::ObjectCodec<kube::ObjectList<Gadget>>::Accept(kube::ContentType::kAuto), "application/json");
}

TEST(Describe, KnowsItsResourceAtCompileTime) {
  constexpr const kube::ResourceInfo& info = GetResourceInfo(static_cast<const Gadget*>(nullptr));
  static_assert(info.plural == "gadgets" && info.singular == "gadget" && info.list_kind == "GadgetList");
  static_assert(info.HasSubresource("status") && info.HasSubresource("scale") && info.namespaced);
  static_assert(GetResourceInfo(static_cast<const Proxy*>(nullptr)).plural == "proxies");
  static_assert(!GetResourceInfo(static_cast<const Proxy*>(nullptr)).HasSubresource("status"));
  static_assert(kube::Api<Gadget>::kListable);
  EXPECT_EQ(kube::TypeInfoOf<Gadget>().name, "test.libkube.example/v1.Gadget");
  EXPECT_EQ(kube::TypeInfoOf<Gadget>().resource, &info);
}

TEST(Describe, AppliesOnlyWhatSaysSomething) {
  Gadget gadget{.metadata = {.name = "a"}};
  gadget.spec.display_name = "A";
  gadget.spec.pod = kube::core::v1::PodSpec{.containers = {{.name = "c"}}};
  const Value body = Value::DecodeJson(kube::internal::ApplyBodyOf(kube::TypeInfoOf<Gadget>(), &gadget));
  EXPECT_EQ(body.At("spec.pod").EncodeJson(), R"({"containers":[{"name":"c"}]})");
  EXPECT_FALSE(body.Contains("status"));
  EXPECT_FALSE(body["spec"].Contains("color"));
}

// Tables that refer to each other in circles, asked for from many threads at a time.
struct Chicken;
struct Egg {
  kube::Boxed<Chicken> hatched{};
};
KUBE_DECLARE_STRUCT(Egg);
KUBE_DECLARE_STRUCT(Chicken);
struct Chicken {
  std::vector<Egg> laid{};
  std::string name{};
};
KUBE_DEFINE_STRUCT(Chicken, KUBE_FIELD(laid), KUBE_FIELD(name));
KUBE_DEFINE_STRUCT(Egg, KUBE_FIELD(hatched));

TEST(Describe, ResolvesCirclesWhateverThreadComesFirst) {
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&, i] {
      const std::string json = i % 2 == 0 ? R"({"laid":[{"hatched":{"laid":[{}],"name":"b"}}],"name":"a"})"
                                          : R"({"hatched":{"laid":[{}],"name":"b"}})";
      if (i % 2 == 0 ? kube::EncodeJson(kube::DecodeJson<Chicken>(json)) == json
                     : kube::EncodeJson(kube::DecodeJson<Egg>(json)) == json) {
        ++right;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, 8);
}

}  // namespace
}  // namespace gadgets::v1
