// The codec on generated types whose forms are special.
#include <gtest/gtest.h>

#include <string>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/api/apps/v1/types.h"
#include "kube/api/authorization/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/codec.h"
#include "kube/codec/registry.h"

namespace kube {
namespace {

using apiextensions::v1::JSONSchemaProps;

// Reads `json`, writes the same text again, and comes back equal and with the same text from protobuf.
template <class T>
T BothWays(const std::string& json) {
  const T object = DecodeJson<T>(json);
  EXPECT_EQ(EncodeJson(object), json);
  T back;
  if (TypeInfoOf<T>().is_object()) {
    DecodeProtobuf(EncodeProtobuf(object), &back);
  } else {
    std::string bytes;
    EncodeProtobufMessage(object, &bytes);
    DecodeProtobufMessage(bytes, &back);
  }
  EXPECT_EQ(EncodeJson(back), json);
  EXPECT_TRUE(Equal(back, object));
  return object;
}

TEST(JsonSchema, UnionsKeepTheirForms) {
  const auto schema = BothWays<JSONSchemaProps>(
      R"({"type":"object","default":{"a":1},"enum":["x",null,2],"items":{"type":"string"},)"
      R"("properties":{"p":{"additionalProperties":false},"q":{"additionalProperties":true},)"
      R"("r":{"additionalProperties":{"type":"integer"}},"s":{"additionalProperties":{}},)"
      R"("t":{"items":[{"type":"string"},{}]}},"dependencies":{"d":{"type":"object"},"e":["p","q"]}})");
  const auto& p = schema.properties;
  EXPECT_FALSE(p.at("p").additional_properties->allows);
  EXPECT_FALSE(p.at("p").additional_properties->schema.has_value());
  EXPECT_TRUE(p.at("q").additional_properties->allows);
  EXPECT_TRUE(p.at("r").additional_properties->allows) << "an object form implies allowed";
  EXPECT_TRUE(p.at("s").additional_properties->schema.has_value()) << "the empty schema is not true";
}

TEST(JsonSchema, UnionsRefuseOtherForms) {
  for (const char* text : {R"({"additionalProperties":"x"})", R"({"items":5})", R"({"items":[5]})",
                           R"({"dependencies":{"d":true}})", R"({"dependencies":{"d":[1]}})"}) {
    JSONSchemaProps schema;
    DecodeFailure failure;
    EXPECT_FALSE(TryDecodeJson(text, &schema, {}, &failure)) << text;
    EXPECT_FALSE(failure.path.empty()) << text;
  }
}

TEST(JsonSchema, DeepNestingIsAFaultAndNotACrash) {
  for (const char* step :
       {R"({"not":)", R"({"properties":{"p":)", R"({"items":)", R"({"items":[)", R"({"additionalProperties":)"}) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += step;
    JSONSchemaProps schema;
    DecodeFailure failure;
    EXPECT_FALSE(TryDecodeJson(text, &schema, {}, &failure));
    EXPECT_EQ(failure.reason, "nested too deeply");
  }
}

TEST(InlinedStructs, LieInTheParentInJsonAndAreMessagesInProtobuf) {
  const auto volume = BothWays<core::v1::Volume>(R"({"name":"v","emptyDir":{}})");
  EXPECT_TRUE(volume.volume_source.empty_dir.has_value());
  std::string bytes;
  EncodeProtobufMessage(volume, &bytes);
  EXPECT_EQ(bytes, std::string("\x0A\x01v\x12\x04\x12\x02\x0A\x00", 9));
}

TEST(Deployment, AbsentAndZeroStayDifferent) {
  const std::string tail = R"("template":{"metadata":{},"spec":{"containers":null}},"strategy":{}},"status":{}})";
  const std::string head = R"({"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"d"},"spec":{)";
  auto absent = BothWays<apps::v1::Deployment>(head + R"("selector":null,)" + tail);
  EXPECT_FALSE(absent.spec.replicas.has_value());
  auto zero = BothWays<apps::v1::Deployment>(head + R"("replicas":0,"selector":{},)" + tail);
  EXPECT_EQ(zero.spec.replicas, 0);
  EXPECT_TRUE(zero.spec.selector.has_value());
  EXPECT_FALSE(Equal(absent, zero));
}

TEST(Protobuf, TypesWithoutAFormSaySo) {
  const meta::v1::Table table;
  EXPECT_FALSE(HasProtobuf(TypeInfoOf<meta::v1::Table>()));
  std::string out;
  EXPECT_THROW(EncodeProtobuf(table, &out), Error);
  meta::v1::Table back;
  DecodeFailure failure;
  EXPECT_FALSE(TryDecodeProtobufMessage("", &back, {}, &failure));
}

TEST(Registry, EveryKindIsFoundAndRoundTripsWhenEmpty) {
  std::size_t kinds = 0;
  for (const TypeInfo* info : AllTypeInfos()) {
    EXPECT_EQ(FindTypeInfo(info->api_version, info->kind), info) << info->name;
    void* object = info->create();
    void* back = info->create();
    std::string json;
    EncodeJson(*info, object, &json);
    std::vector<std::string> strict;
    DecodeJson(json, *info, back, {.strict_errors = &strict});
    EXPECT_TRUE(strict.empty()) << info->name << " " << json;
    std::string again;
    EncodeJson(*info, back, &again);
    EXPECT_EQ(again, json);
    if (HasProtobuf(*info)) {
      std::string bytes;
      EncodeProtobuf(*info, object, &bytes);
      DecodeProtobuf(bytes, *info, back);
      std::string same;
      EncodeProtobuf(*info, back, &same);
      EXPECT_EQ(same, bytes) << info->name;
    }
    info->destroy(object);
    info->destroy(back);
    ++kinds;
  }
  EXPECT_GT(kinds, 300u);
  EXPECT_EQ(FindTypeInfo("apps/v1", "Nothing"), nullptr);
  EXPECT_EQ(FindTypeInfo("", ""), nullptr);
}

}  // namespace
}  // namespace kube
