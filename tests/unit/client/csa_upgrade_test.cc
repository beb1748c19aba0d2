#include "kube/client/csa_upgrade.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kube/kube.h"

namespace kube {
namespace {

Value Json(std::string_view text) { return Value::DecodeJson(text); }

Value Entry(const char* manager, const char* operation, const char* fields, const char* version = "apps/v1",
            const char* subresource = "") {
  Value entry{{"manager", manager},
              {"operation", operation},
              {"apiVersion", version},
              {"fieldsType", "FieldsV1"},
              {"fieldsV1", Json(fields)}};
  if (*subresource != '\0') entry["subresource"] = subresource;
  return entry;
}

constexpr char kApplied[] =
    R"({"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}}},
        "f:spec":{"f:replicas":{}}})";

TEST(CsaUpgrade, FindsThePlainWritersThatOwnTheAnnotation) {
  const Value fields = Array{Entry("kubectl-client-side-apply", "Update", kApplied), Entry("x", "Update", "{}"),
                             Entry("kubectl", "Apply", kApplied), Entry("flux", "Update", kApplied, "apps/v1beta1"),
                             Entry("flux", "Update", kApplied)};
  EXPECT_EQ(FindClientSideAppliers(fields), (std::vector<std::string>{"kubectl-client-side-apply", "flux"}));
}

TEST(CsaUpgrade, TurnsTheWriterIntoAnApplier) {
  const Value fields = Array{Entry("kubectl-client-side-apply", "Update", kApplied),
                             Entry("controller", "Update", R"({"f:status":{}})", "apps/v1", "status")};
  EXPECT_EQ(UpgradeManagedFields(fields, "me"), Value(Array{Entry("me", "Apply", kApplied), fields[std::size_t{1}]}));
}

TEST(CsaUpgrade, JoinsTheFieldsOfAnApplierThatIsThere) {
  const Value fields = Array{Entry("me", "Apply", R"({"f:spec":{"f:paused":{}}})"),
                             Entry("me", "Apply", R"({"f:status":{}})", "apps/v1", "status"),
                             Entry("old", "Update", R"({"f:spec":{"f:replicas":{}}})"),
                             Entry("old", "Update", R"({"f:spec":{"f:lost":{}}})", "apps/v1beta1"),
                             Entry("old", "Update", R"({"f:spec":{"f:kept":{}}})", "apps/v1", "scale")};
  EXPECT_EQ(UpgradeManagedFields(fields, "me", {.csa_managers = {"old"}}),
            Value(Array{Entry("me", "Apply", R"({"f:spec":{"f:paused":{},"f:replicas":{}}})"), fields[std::size_t{1}],
                        fields[std::size_t{4}]}));
}

TEST(CsaUpgrade, JoinsSeveralWriters) {
  const Value fields =
      Array{Entry("a", "Update", R"({"f:spec":{"f:x":{}}})"), Entry("b", "Update", R"({"f:spec":{"f:y":{}}})")};
  EXPECT_EQ(UpgradeManagedFields(fields, "me", {.csa_managers = {"a", "b", "c"}}),
            Value(Array{Entry("me", "Apply", R"({"f:spec":{"f:x":{},"f:y":{}}})")}));
}

TEST(CsaUpgrade, OfASubresourceLeavesTheObjectAlone) {
  const Value fields =
      Array{Entry("a", "Update", R"({"f:spec":{}})"), Entry("a", "Update", R"({"f:status":{}})", "apps/v1", "status")};
  EXPECT_EQ(UpgradeManagedFields(fields, "me", {.csa_managers = {"a"}, .subresource = "status"}),
            Value(Array{fields[std::size_t{0}], Entry("me", "Apply", R"({"f:status":{}})", "apps/v1", "status")}));
}

TEST(CsaUpgrade, PatchesTheVersionThatItSaw) {
  Value object =
      Json(R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","resourceVersion":"7"}})");
  object["metadata"]["managedFields"] = Array{Entry("kubectl-client-side-apply", "Update", kApplied)};
  const auto patch = UpgradeManagedFieldsPatch(FromValue<apps::v1::Deployment>(object), "me");
  ASSERT_TRUE(patch.has_value());
  EXPECT_EQ(patch->type, PatchType::kJson);
  Value expected =
      Array{{{"op", "replace"}, {"path", "/metadata/managedFields"}, {"value", Array{Entry("me", "Apply", kApplied)}}},
            {{"op", "replace"}, {"path", "/metadata/resourceVersion"}, {"value", "7"}}};
  EXPECT_EQ(Json(patch->body), expected);
  object["metadata"]["managedFields"] = Array{Entry("me", "Apply", kApplied)};
  EXPECT_EQ(UpgradeManagedFieldsPatch(Unstructured(object), "me"), std::nullopt);
  object["metadata"].Erase("managedFields");
  EXPECT_EQ(UpgradeManagedFieldsPatch(object, "me"), std::nullopt);
}

}  // namespace
}  // namespace kube
