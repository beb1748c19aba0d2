// A definition of thousands of lines, generated at build time: description, definition and generated code agree.
#include "tests/unit/crd/gadget.h"

#include <gadget.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "kube/codec/convert.h"
#include "kube/codec/json.h"
#include "kube/crd/definition.h"

namespace {

using Described = gadgets::v1::Gadget;
using Generated = generated::test_libkube_example::v1::Gadget;
using kube::Value;

// What the generator leaves to the comments of the header, and names with another key order.
void Normalize(Value* value) {
  if (value->IsObject()) {
    value->Erase("description");
    for (auto [key, member] : value->MutableMembers()) Normalize(&member);
    if (Value* required = value->Contains("required") ? &(*value)["required"] : nullptr;
        required != nullptr && required->IsArray()) {
      std::vector<std::string> names;
      for (const Value& name : std::as_const(*required).items()) names.emplace_back(name.AsString());
      std::sort(names.begin(), names.end());
      Value sorted = kube::Array{};
      for (const std::string& name : names) sorted.push_back(name);
      *required = std::move(sorted);
    }
  } else if (value->IsArray()) {
    for (Value& item : value->MutableItems()) Normalize(&item);
  }
}

TEST(GeneratedGadget, ReadsWhatTheDescribedTypeWrites) {
  Described described{.metadata = {.name = "a"}};
  described.spec.display_name = "A";
  described.spec.mode = gadgets::v1::Mode::kManual;
  described.spec.needed_words = {"n"};
  described.spec.free = {{"any", 1}};
  described.spec.pod = kube::core::v1::PodSpec{.containers = {{.name = "c", .ports = {{.container_port = 80}}}}};
  described.spec.endpoints = {{.host = "h", .port = 1}};
  const std::string json = kube::EncodeJson(described);
  std::vector<std::string> faults;
  const auto generated = kube::DecodeJson<Generated>(json, {.strict_errors = &faults});
  EXPECT_TRUE(faults.empty()) << faults.front();
  EXPECT_EQ(Value::DecodeJson(kube::EncodeJson(generated)), Value::DecodeJson(json));
  EXPECT_EQ(generated.spec.pod->containers[0].ports[0].container_port, 80);
}

TEST(GeneratedGadget, MakesTheDefinitionItWasMadeFrom) {
  Value from = kube::ToValue(kube::CustomResourceDefinitionFor<Described>());
  Value to = kube::ToValue(kube::CustomResourceDefinitionFor<Generated>());
  Normalize(&from);
  Normalize(&to);
  EXPECT_EQ(to.At("spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.endpoints"),
            from.At("spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.endpoints"));
  EXPECT_EQ(to["spec"]["names"], from["spec"]["names"]);
  for (const char* member :
       {"displayName", "size", "mode", "color", "words", "weights", "until", "memory", "ownResources"}) {
    const std::string path =
        std::string("spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.") + member;
    const Value* want = from.FindPath(path);
    const Value* got = to.FindPath(path);
    EXPECT_EQ(want == nullptr, got == nullptr) << member;
    if (want != nullptr && got != nullptr) {
      EXPECT_EQ(*got, *want) << member << " is " << got->EncodeJson();
    }
  }
}

}  // namespace
