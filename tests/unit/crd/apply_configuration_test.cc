// Apply configurations of a program's own types.
#include "kube/client/apply_configuration.h"

#include <gtest/gtest.h>

#include "kube/codec/convert.h"
#include "tests/unit/crd/gadget.h"

namespace gadgets::v1 {
namespace {

kube::Value Spec(const kube::ApplyConfiguration<Gadget>& gadget) { return gadget.ToValue()["spec"]; }

TEST(ApplyConfigurationOfDescribedTypes, SendsWhatTheTypeRequires) {
  // The definition requires what the struct requires: leaving it out would be refused.
  const Gadget gadget{.metadata = {.name = "g"}};
  const kube::Value spec = Spec(gadget);
  const kube::Value written = kube::ToValue(gadget)["spec"];
  for (auto [key, value] : written.members()) {
    EXPECT_EQ(spec.Contains(key), !value.IsNull()) << key;
  }
}

TEST(ApplyConfigurationOfDescribedTypes, SaysZerosAndNullsOfEveryShape) {
  kube::ApplyConfiguration<Gadget> gadget(Gadget{.metadata = {.name = "g"}});
  gadget->spec.part.emplace().name = "p";
  gadget.Set(gadget->spec.words, {});
  gadget.Set(gadget->spec.labels, {});
  gadget.Set(gadget->spec.mode, Mode::kAuto);
  gadget.Set(gadget->spec.part->parts, {});
  gadget.Null(gadget->spec.color);
  gadget.Null(gadget->spec.maybe_mode);
  gadget.Null(gadget->spec.own_resources);
  gadget.Null(gadget->spec.pod_template);
  gadget.SetPath("spec.pod.hostNetwork", false);
  const kube::Value spec = Spec(gadget);
  EXPECT_EQ(spec["words"], kube::Value(kube::Array{}));
  EXPECT_EQ(spec["labels"], kube::Value(kube::Object{}));
  EXPECT_EQ(spec["mode"], kube::Value("Auto"));
  EXPECT_EQ(spec.At("part.parts"), kube::Value(kube::Array{}));
  EXPECT_EQ(spec.At("pod.hostNetwork"), kube::Value(false));
  for (const char* key : {"color", "maybeMode", "ownResources", "podTemplate"}) {
    ASSERT_TRUE(spec.Contains(key)) << key;
    EXPECT_TRUE(spec[key].IsNull()) << key;
  }
}

}  // namespace
}  // namespace gadgets::v1
