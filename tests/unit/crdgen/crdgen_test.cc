// What kube-crdgen writes, against what is checked in; and what the generated types do.
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include "kube/codec/json.h"
#include "kube/crd/definition.h"
#include "kube/meta/error.h"
#include "tests/unit/crdgen/testdata/crontab.h"
#include "tests/unit/crdgen/testdata/odd_names.h"
#include "tools/kube-crdgen/emit.h"
#include "tools/kube-crdgen/model.h"

namespace kube_crdgen {
namespace {

using ::testing::HasSubstr;

std::string ReadTestdata(const std::string& name) {
  std::ifstream in(std::string(CRDGEN_TESTDATA "/") + name);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void CheckGolden(const std::string& stem) {
  const auto kinds = BuildModel(ReadDefinitions(ReadTestdata(stem + ".yaml"), stem));
  const EmitOptions options{.header_name = stem + ".h", .source_names = stem + ".yaml", .outer_namespace = ""};
  EXPECT_EQ(EmitHeader(kinds, options), ReadTestdata(stem + ".h"))
      << "write it anew with kube-crdgen and look at the difference";
  EXPECT_EQ(EmitSource(kinds, options), ReadTestdata(stem + ".cc"));
}

TEST(Crdgen, WritesVersionsAndKindsOfOneFile) { CheckGolden("crontab"); }
TEST(Crdgen, MakesCodeOfAnyNamesAndTexts) { CheckGolden("odd_names"); }

TEST(Crdgen, GeneratedTypesKeepEverything) {
  constexpr char kJson[] =
      R"({"kind":"CronTab","apiVersion":"stable.example.com/v1","metadata":{"name":"a"},"spec":{"config":{"x":[1]},)"
      R"("cronSpec":"* * * * *","extra":{"a":["b"]},"image":"i","key":"a2V5","labels":{"k":"v"},"limit":"64Mi",)"
      R"("matrix":[[1,2],[3]],"nothing":{"n":1},"policy":"Forbid","pools":{"p":{"size":3}},"port":"http","ratio":0.5,"replicas":0,)"
      R"("startAfter":"2026-01-02T03:04:05Z","steps":[{"env":{"from":"f"},"name":"s"}],"suspend":false,"tags":["t"],)"
      R"("template":{"kind":"X"},"total":1099511627776},"status":{"conditions":[{"type":"Ready","status":"True",)"
      R"("lastTransitionTime":"2026-01-02T03:04:05Z","reason":"R","message":"m"}],"replicas":1,"selector":"s"}})";
  std::vector<std::string> faults;
  const auto tab = kube::DecodeJson<stable_example_com::v1::CronTab>(kJson, {.strict_errors = &faults});
  EXPECT_THAT(faults, ::testing::IsEmpty());
  EXPECT_EQ(kube::EncodeJson(tab), kJson);
  EXPECT_EQ(tab.spec.pools.at("p").size, 3);
  EXPECT_EQ(tab.spec.limit->ToString(), "64Mi");
}

TEST(Crdgen, OddNamesAreOnlyOddInCpp) {
  constexpr char kJson[] =
      R"({"kind":"Odd","apiVersion":"4you.class-example.com/v1alpha1","metadata":{},"api_version":"z","spec":{"0day":"a",)"
      R"("HTTPServerURL":"b","_hidden":"c","class":"d","fooBar":"e","foo_bar":"f","podIP":"g","podIPs":["h"],)"
      R"("quoted":{"a\"b":"i"},"template":{"new":true},"x-foo.bar":"j"},"specTemplate":{"old":true}})";
  const auto odd = kube::DecodeJson<g4you_class_example_com::v1alpha1::Odd>(kJson);
  EXPECT_EQ(kube::Value::DecodeJson(kube::EncodeJson(odd)), kube::Value::DecodeJson(kJson));
  EXPECT_EQ(GetResourceInfo(&odd).list_kind, "ManyOdds");
}

std::string FaultOf(std::string_view yaml) {
  try {
    ReadDefinitions(yaml, "x.yaml");
  } catch (const kube::Error& error) {
    return error.what();
  }
  return "";
}

TEST(Crdgen, SaysWhatItCannotRead) {
  EXPECT_THAT(
      FaultOf("apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\n"),
      HasSubstr("x.yaml: line 1: a definition of apiextensions.k8s.io/v1beta1; only apiextensions.k8s.io/v1 is read"));
  EXPECT_THAT(FaultOf("apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: [1]\n"),
              HasSubstr("x.yaml: spec"));
  EXPECT_THAT(FaultOf("a: [\n"), HasSubstr("x.yaml: "));
  EXPECT_EQ(FaultOf("a: 1\n---\n[1]\n"), "");
}

}  // namespace
}  // namespace kube_crdgen
