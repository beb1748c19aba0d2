#include "kube/codec/convert.h"

#include <gtest/gtest.h>

#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/codec/json.h"

namespace kube {
namespace {

TEST(Convert, TypedToUntypedAndBack) {
  apps::v1::Deployment deployment{
      .metadata = {.name = "demo", .labels = {{"app", "demo"}}},
      .spec = {.replicas = 0,
               .selector = {{.match_labels = {{"app", "demo"}}}},
               .template_ = {.spec = {.containers = {{.name = "web", .ports = {{.container_port = 80}}}}}}}};
  Unstructured untyped = ToUnstructured(deployment);
  EXPECT_EQ(untyped.gvk(), (GroupVersionKind{"apps", "v1", "Deployment"}));
  EXPECT_EQ(untyped.name(), "demo");
  EXPECT_EQ(untyped.At("spec.replicas").AsInt(), 0);
  EXPECT_EQ(untyped.At("spec.template.spec.containers[0].ports[0].containerPort").AsInt(), 80);
  EXPECT_EQ(untyped.EncodeJson(), EncodeJson(deployment));
  auto back = FromUnstructured<apps::v1::Deployment>(untyped);
  EXPECT_EQ(EncodeJson(back), EncodeJson(deployment));
  EXPECT_EQ(back.spec.replicas, 0);
}

TEST(Convert, FaultsNameThePath) {
  try {
    (void)FromUnstructured<core::v1::Pod>(
        Unstructured{{"kind", "Pod"}, {"spec", {{"containers", Array{Object{{"name", 5}}}}}}});
    FAIL();
  } catch (const DecodeError& error) {
    EXPECT_EQ(error.path(), "spec.containers[0].name");
  }
}

TEST(Convert, PartsOfObjectsConvertToo) {
  core::v1::Container container{.name = "web", .resources = {.limits = {{"cpu", "1"}}}};
  Value value = ToValue(container);
  EXPECT_EQ(value.AsString("resources.limits.cpu"), "1");
  EXPECT_EQ(EncodeJson(FromValue<core::v1::Container>(value)), EncodeJson(container));
}

}  // namespace
}  // namespace kube
