// The definition that a description makes.
#include "kube/crd/definition.h"

#include <gmock/gmock.h>

#include "kube/codec/convert.h"
#include "kube/codec/json.h"
#include "tests/unit/crd/gadget.h"

namespace gadgets::v1 {
namespace {

using kube::Value;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Value Definition() { return kube::ToValue(kube::CustomResourceDefinitionFor<Gadget>()); }
Value Spec(const char* member) {
  return Definition().At("spec.versions[0].schema.openAPIV3Schema.properties.spec.properties")[member];
}

TEST(Definition, NamesTheKind) {
  Value crd = Definition();
  EXPECT_EQ(crd.At("metadata.name").AsString(), "gadgets.test.libkube.example");
  EXPECT_EQ(crd.At("spec.group").AsString(), "test.libkube.example");
  EXPECT_EQ(crd.At("spec.scope").AsString(), "Namespaced");
  EXPECT_EQ(crd.At("spec.names"),
            Value::DecodeJson(R"({"plural":"gadgets","singular":"gadget","kind":"Gadget","listKind":"GadgetList",)"
                              R"("shortNames":["gd","gdg"],"categories":["all"]})"));
}

TEST(Definition, DescribesTheVersion) {
  Value crd = Definition();
  ASSERT_EQ(crd.At("spec.versions").size(), 1u);
  const Value& version = crd.At("spec.versions[0]");
  EXPECT_TRUE(version["served"].AsBool());
  EXPECT_TRUE(version["storage"].AsBool());
  EXPECT_EQ(version["subresources"], Value::DecodeJson(R"({"status":{},"scale":{"specReplicasPath":".spec.replicas",)"
                                                       R"("statusReplicasPath":".status.observedGeneration"}})"));
  EXPECT_EQ(
      version["additionalPrinterColumns"],
      Value::DecodeJson(R"([{"name":"Size","type":"integer","jsonPath":".spec.size"},)"
                        R"({"name":"Age","type":"date","jsonPath":".metadata.creationTimestamp","priority":1}])"));
  EXPECT_EQ(version["selectableFields"], Value::DecodeJson(R"([{"jsonPath":".spec.displayName"}])"));
}

TEST(Definition, LeavesTypeAndMetadataOfTheRootToTheServer) {
  const Value crd = Definition();
  const Value& root = crd.At("spec.versions[0].schema.openAPIV3Schema");
  EXPECT_EQ(root["description"].AsString(), "A thing to test with.");
  EXPECT_EQ(root.At("properties.metadata"), Value::DecodeJson(R"({"type":"object"})"));
  EXPECT_EQ(root.At("properties.kind"), Value::DecodeJson(R"({"type":"string"})"));
  EXPECT_EQ(root["required"], Value::DecodeJson(R"(["spec"])"));
  EXPECT_EQ(root["x-kubernetes-validations"],
            Value::DecodeJson(R"([{"rule":"self.spec.size >= 0","message":"size is negative"}])"));
}

TEST(Definition, RequiresWhatIsAlwaysWritten) {
  const Value crd = Definition();
  const Value& spec = crd.At("spec.versions[0].schema.openAPIV3Schema.properties.spec");
  EXPECT_EQ(spec["required"], Value::DecodeJson(R"(["displayName","enabled","size","big","ratio","mode","neededWords",)"
                                                R"("period","target"])"));
}

TEST(Definition, TypesTheMembers) {
  struct Case {
    const char* member;
    const char* schema;
  };
  for (const Case& c : std::initializer_list<Case>{
           {"displayName", R"({"type":"string","description":"What people see.","maxLength":20,"pattern":"^[A-Z]"})"},
           {"enabled", R"({"type":"boolean"})"},
           {"size",
            R"({"type":"integer","format":"int32","default":3,"minimum":0,"maximum":100,"exclusiveMaximum":true})"},
           {"big", R"({"type":"integer","format":"int64"})"},
           {"ratio", R"({"type":"number","format":"double","multipleOf":2})"},
           {"mode", R"({"type":"string","enum":["Auto","Manual"]})"},
           {"template", R"({"type":"string"})"},
           {"color", R"({"type":"string","default":"red","enum":["red","green"]})"},
           {"modes", R"({"type":"array","items":{"type":"string","enum":["Auto","Manual"]}})"},
           {"labels", R"({"type":"object","maxProperties":8,"additionalProperties":{"type":"string"}})"},
           {"weights", R"({"type":"object","additionalProperties":{"type":"integer","format":"int32","maximum":9}})"},
           {"words",
            R"({"type":"array","minItems":1,"items":{"type":"string","pattern":"^w"},"x-kubernetes-list-type":"set"})"},
           {"endpoints",
            R"({"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["host","port"],)"
            R"("items":{"type":"object","required":["host","port"],"properties":{"host":{"type":"string"},)"
            R"("port":{"type":"integer","format":"int32","minimum":1,"maximum":65535}}}})"},
           {"since", R"({"type":"string","format":"date-time"})"},
           {"until", R"({"type":"string","format":"date-time","nullable":true})"},
           {"period", R"({"type":"string"})"},
           {"target", R"({"anyOf":[{"type":"integer"},{"type":"string"}],"x-kubernetes-int-or-string":true})"},
           {"secret", R"({"type":"string","format":"byte"})"},
           {"raw", R"({"x-kubernetes-preserve-unknown-fields":true})"},
           {"free", R"({"x-kubernetes-preserve-unknown-fields":true})"},
           {"anyList", R"({"type":"array","items":{"x-kubernetes-preserve-unknown-fields":true}})"}}) {
    EXPECT_EQ(Spec(c.member), Value::DecodeJson(c.schema)) << c.member << " is " << Spec(c.member).EncodeJson();
  }
  EXPECT_TRUE(Spec("memory")["x-kubernetes-int-or-string"].AsBool());
  EXPECT_EQ(Spec("ownResources")["x-kubernetes-validations"],
            Value::DecodeJson(R"x([{"rule":"has(self.limits)","reason":"FieldValueForbidden"}])x"));
}

TEST(Definition, FollowsATypeThatContainsItselfOnce) {
  EXPECT_EQ(Spec("part").At("properties.inner"),
            Value::DecodeJson(R"({"type":"object","x-kubernetes-preserve-unknown-fields":true})"));
  EXPECT_EQ(Spec("part").At("properties.parts.items"),
            Value::DecodeJson(R"({"type":"object","x-kubernetes-preserve-unknown-fields":true})"));
}

TEST(Definition, HoldsTheSchemaOfBuiltInTypes) {
  Value container = Spec("pod").At("properties.containers.items");
  EXPECT_EQ(container["required"], Value::DecodeJson(R"(["name"])"));
  EXPECT_EQ(container.At("properties.ports")["x-kubernetes-list-map-keys"],
            Value::DecodeJson(R"(["containerPort","protocol"])"));
  EXPECT_EQ(container.At("properties.ports.items.properties.protocol.default").AsString(), "TCP");
  EXPECT_EQ(Spec("podTemplate").At("properties.metadata.properties.labels"),
            Value::DecodeJson(R"({"type":"object","additionalProperties":{"type":"string"}})"));
}

TEST(Definition, IsWhatTheServersTypesCanHold) {
  const auto crd = kube::CustomResourceDefinitionFor<Gadget>();
  EXPECT_EQ(kube::DecodeJson<kube::apiextensions::v1::CustomResourceDefinition>(kube::EncodeJson(crd)), crd);
}

struct BadDefault {
  std::string text{};
};
KUBE_STRUCT(BadDefault, KUBE_FIELD(text, .default_value = "unquoted"));

TEST(Definition, SaysWhichDefaultIsNotJson) {
  try {
    kube::SchemaOf<BadDefault>();
    FAIL();
  } catch (const kube::Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("the default of BadDefault.text is not JSON (texts need their quotes)"));
  }
}

TEST(MergeCrds, JoinsVersionsAndChoosesTheStorageVersion) {
  const auto merged = kube::MergeCrds(
      {kube::CustomResourceDefinitionFor<old::Proxy>(), kube::CustomResourceDefinitionFor<Proxy>()}, "v1");
  ASSERT_EQ(merged.spec.versions.size(), 2u);
  EXPECT_EQ(merged.spec.versions[0].name, "v1alpha1");
  EXPECT_FALSE(merged.spec.versions[0].storage);
  EXPECT_TRUE(merged.spec.versions[0].deprecated);
  EXPECT_EQ(merged.spec.versions[0].deprecation_warning, "use v1");
  EXPECT_EQ(merged.spec.versions[1].name, "v1");
  EXPECT_TRUE(merged.spec.versions[1].storage);
  EXPECT_THAT(merged.spec.names.short_names, ElementsAre("px"));
  EXPECT_EQ(merged.spec.scope, "Cluster");
}

std::string MergeFault(const std::vector<kube::apiextensions::v1::CustomResourceDefinition>& crds,
                       std::string_view storage) {
  try {
    kube::MergeCrds(crds, storage);
  } catch (const kube::Error& error) {
    return error.what();
  }
  return "";
}

TEST(MergeCrds, SaysWhatDoesNotFit) {
  const auto proxy = kube::CustomResourceDefinitionFor<Proxy>();
  EXPECT_EQ(MergeFault({proxy, kube::CustomResourceDefinitionFor<Gadget>()}, "v1"),
            "definitions of one kind differ in their kind: \"Proxy\" and \"Gadget\"");
  EXPECT_EQ(MergeFault({proxy, proxy}, "v1"), "version v1 is defined twice");
  EXPECT_EQ(MergeFault({proxy}, "v2"), "no definition has the storage version \"v2\"");
  EXPECT_EQ(MergeFault({}, "v1"), "no definition to merge");
  auto namespaced = kube::CustomResourceDefinitionFor<old::Proxy>();
  namespaced.spec.scope = "Namespaced";
  EXPECT_EQ(MergeFault({proxy, namespaced}, "v1"),
            "definitions of one kind differ in their scope: \"Cluster\" and \"Namespaced\"");
}

}  // namespace
}  // namespace gadgets::v1
