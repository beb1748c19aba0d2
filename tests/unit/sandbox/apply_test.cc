// Server-side apply, by way of the API.
#include <gtest/gtest.h>

#include <string>

#include "tests/unit/sandbox/api_harness.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kMap = "/api/v1/namespaces/default/configmaps/a";
constexpr std::string_view kWeb = "/apis/apps/v1/namespaces/default/deployments/web";

Value MapWith(Value data) {
  Value map{{"apiVersion", "v1"}, {"kind", "ConfigMap"}};
  map["data"] = std::move(data);
  return map;
}

Value Web(Value containers) {
  Value web{{"apiVersion", "apps/v1"},
            {"kind", "Deployment"},
            {"spec",
             {{"selector", {{"matchLabels", {{"app", "web"}}}}},
              {"template", {{"metadata", {{"labels", {{"app", "web"}}}}}}}}}};
  web["spec"]["template"]["spec"]["containers"] = std::move(containers);
  return web;
}

// The entry of a manager; null when it has none.
Value EntryOf(const Value& object, std::string_view manager, std::string_view operation) {
  for (const Value& entry : object["metadata"]["managedFields"].items()) {
    if (entry.AsString("manager") == manager && entry.AsString("operation") == operation) return entry;
  }
  return {};
}

TEST(Apply, CreatesAndOwnsWhatItSays) {
  ApiHarness api;
  const Answer created = api.Apply(kMap, "one", MapWith({{"k", "v"}}));
  EXPECT_EQ(created.status, 201);
  const Value entry = EntryOf(created.body, "one", "Apply");
  EXPECT_EQ(entry.At("fieldsV1").EncodeJson(), R"({"f:data":{"f:k":{}}})");
  EXPECT_EQ(entry.AsString("apiVersion"), "v1");
  const Answer again = api.Apply(kMap, "one", MapWith({{"k", "v"}}));
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body, created.body);
}

TEST(Apply, LeavingAFieldOutRemovesItUnlessSomebodyElseOwnsIt) {
  ApiHarness api;
  api.Apply(kMap, "one", MapWith({{"mine", "1"}, {"ours", "2"}}));
  api.Apply(kMap, "two", MapWith({{"ours", "2"}}));
  const Answer less = api.Apply(kMap, "one", MapWith({{"other", "3"}}));
  EXPECT_EQ(less.status, 200);
  EXPECT_EQ(less.body["data"], (Value{{"ours", "2"}, {"other", "3"}}));
}

TEST(Apply, AChangeOfAnothersFieldIsAConflictThatNamesManagerAndField) {
  ApiHarness api;
  api.Apply(kMap, "one", MapWith({{"k", "v"}}));
  const Answer conflict = api.Apply(kMap, "two", MapWith({{"k", "w"}}));
  EXPECT_EQ(conflict.status, 409);
  EXPECT_EQ(conflict.body.AsString("reason"), "Conflict");
  EXPECT_EQ(conflict.body.AsString("message"), "Apply failed with 1 conflict: conflict with \"one\": .data.k");
  EXPECT_EQ(conflict.body.AsString("details.causes[0].reason"), "FieldManagerConflict");
  EXPECT_EQ(conflict.body.AsString("details.causes[0].field"), ".data.k");
  EXPECT_EQ(api.Call("GET", kMap).body.AsString("data.k"), "v");

  const Answer forced = api.Apply(kMap, "two", MapWith({{"k", "w"}}), true);
  EXPECT_EQ(forced.body.AsString("data.k"), "w");
  EXPECT_TRUE(EntryOf(forced.body, "one", "Apply").IsNull());
}

TEST(Apply, PlainUpdatesTakeOwnershipAndTheirConflictsTellTheVersion) {
  ApiHarness api;
  api.Apply(kMap, "one", MapWith({{"k", "v"}}));
  Answer patched =
      api.Patch(std::string(kMap) + "?fieldManager=edit", "merge-patch+json", Value{{"data", {{"k", "w"}}}});
  EXPECT_EQ(EntryOf(patched.body, "edit", "Update").At("fieldsV1").EncodeJson(), R"({"f:data":{"f:k":{}}})");
  EXPECT_TRUE(EntryOf(patched.body, "one", "Apply").IsNull());
  const Answer conflict = api.Apply(kMap, "one", MapWith({{"k", "v"}}));
  EXPECT_EQ(conflict.status, 409);
  EXPECT_TRUE(conflict.body.AsString("message").starts_with(
      "Apply failed with 1 conflict: conflict with \"edit\" using v1: .data.k"));
}

TEST(Apply, MergesKeyedListsItemByItem) {
  ApiHarness api;
  const Answer created = api.Apply(kWeb, "one", Web(Array{{{"name", "a"}, {"image", "x"}}}));
  ASSERT_EQ(created.status, 201) << created.text;
  const std::string fields = EntryOf(created.body, "one", "Apply").At("fieldsV1").EncodeJson();
  EXPECT_NE(fields.find(R"("k:{\"name\":\"a\"}":{".":{},"f:image":{},"f:name":{}})"), std::string::npos) << fields;
  const Value sidecar{{"apiVersion", "apps/v1"},
                      {"kind", "Deployment"},
                      {"spec", {{"template", {{"spec", {{"containers", Array{{{"name", "b"}, {"image", "y"}}}}}}}}}}};
  const Answer both = api.Apply(kWeb, "two", sidecar);
  ASSERT_EQ(both.body.At("spec.template.spec.containers").size(), 2u) << both.text;
  const Answer changed = api.Apply(kWeb, "one", Web(Array{{{"name", "a"}, {"image", "z"}}}));
  EXPECT_EQ(changed.body.AsString("spec.template.spec.containers[0].image"), "z");
  EXPECT_EQ(changed.body.AsString("spec.template.spec.containers[1].image"), "y");
  const Answer conflict = api.Apply(kWeb, "two", Web(Array{{{"name", "a"}, {"image", "q"}}}));
  EXPECT_EQ(conflict.body.AsString("details.causes[0].field"), ".spec.template.spec.containers[name=\"a\"].image");
}

TEST(Apply, OwnsAtomicItemsAsAWhole) {
  ApiHarness api;
  const auto with_owner = [](Value owner) {
    Value map = MapWith({{"k", "v"}});
    map["metadata"]["ownerReferences"] = Array{std::move(owner)};
    return map;
  };
  // Of a kind that the sandbox does not know, so that nothing collects the map.
  const Value owner{{"apiVersion", "x.io/v1"}, {"kind", "Owner"}, {"name", "o"}, {"uid", "u"}};
  const Answer created = api.Apply(kMap, "one", with_owner(owner));
  EXPECT_EQ(EntryOf(created.body, "one", "Apply").At("fieldsV1.f:metadata").EncodeJson(),
            R"({"f:ownerReferences":{"k:{\"uid\":\"u\"}":{}}})");
  Value other = owner;
  other["controller"] = true;
  EXPECT_EQ(api.Apply(kMap, "two", with_owner(other)).body.AsString("details.causes[0].field"),
            R"(.metadata.ownerReferences[uid="u"])");
}

TEST(Apply, DroppingAnItemRemovesItWhole) {
  ApiHarness api;
  api.Apply(kWeb, "one", Web(Array{{{"name", "a"}, {"image", "x"}}, {{"name", "b"}, {"image", "y"}}}));
  const Answer less = api.Apply(kWeb, "one", Web(Array{{{"name", "b"}, {"image", "y"}}}));
  ASSERT_EQ(less.body.At("spec.template.spec.containers").size(), 1u);
  EXPECT_EQ(less.body.AsString("spec.template.spec.containers[0].name"), "b");
}

TEST(Apply, SharedValuesAreNoConflict) {
  ApiHarness api;
  api.Apply(kMap, "one", MapWith({{"k", "v"}}));
  const Answer shared = api.Apply(kMap, "two", MapWith({{"k", "v"}}));
  EXPECT_EQ(shared.status, 200);
  EXPECT_FALSE(EntryOf(shared.body, "one", "Apply").IsNull());
  EXPECT_FALSE(EntryOf(shared.body, "two", "Apply").IsNull());
}

TEST(Apply, ClearedManagersComeBackAsBeforeFirstApply) {
  ApiHarness api;
  api.Call("POST", "/api/v1/namespaces/default/configmaps", ConfigMap("a"));
  const Answer cleared = api.Patch(kMap, "merge-patch+json", Value{{"metadata", {{"managedFields", Array{Object{}}}}}});
  EXPECT_FALSE(cleared.body["metadata"].Contains("managedFields"));
  const Answer applied = api.Apply(kMap, "one", MapWith({{"new", "1"}}));
  EXPECT_EQ(EntryOf(applied.body, "before-first-apply", "Update").At("fieldsV1").EncodeJson(),
            R"({"f:data":{".":{},"f:key":{}}})");
}

TEST(Apply, TheStatusHasItsOwnEntry) {
  ApiHarness api;
  api.Apply(kWeb, "one", Web(Array{{{"name", "a"}, {"image", "x"}}}));
  const Value status{{"apiVersion", "apps/v1"}, {"kind", "Deployment"}, {"status", {{"replicas", 3}}}};
  const Answer applied = api.Patch(std::string(kWeb) + "/status?fieldManager=one", "apply-patch+yaml", status);
  EXPECT_EQ(applied.status, 200) << applied.text;
  EXPECT_EQ(applied.body.AsInt("status.replicas"), 3);
  EXPECT_EQ(applied.body.At("metadata.managedFields").size(), 2u);
  EXPECT_EQ(applied.body.At("metadata.managedFields").items().back().GetString("subresource"), "status");
}

TEST(Apply, RefusesWhatCannotBeApplied) {
  ApiHarness api;
  EXPECT_EQ(api.Patch(kMap, "apply-patch+yaml", MapWith({{"k", "v"}})).status, 422);  // no manager
  Value map = MapWith({{"k", "v"}});
  map["metadata"]["managedFields"] = Array{{{"manager", "x"}, {"operation", "Apply"}}};
  EXPECT_EQ(api.Apply(kMap, "one", map).status, 400);
  map["metadata"]["managedFields"] = Array{};
  EXPECT_EQ(api.Apply(kMap, "one", map).status, 400);
  map = MapWith({{"k", "v"}});
  map["bogus"] = 1;
  const Answer unknown = api.Apply(kMap, "one", map);
  EXPECT_EQ(unknown.status, 500);
  EXPECT_EQ(unknown.body.AsString("message"),
            "failed to create typed patch object (/; /v1, Kind=ConfigMap): .bogus: field not declared in schema");
  map = MapWith({{"k", "v"}});
  map["metadata"]["name"] = "other";
  EXPECT_EQ(api.Apply(kMap, "one", map).status, 400);
  const Answer twice = api.Apply(kWeb, "one", Web(Array{{{"name", "a"}}, {{"name", "a"}}}));
  EXPECT_EQ(twice.status, 500);
  EXPECT_NE(
      twice.body.AsString("message").find(".spec.template.spec.containers: duplicate entries for key [name=\"a\"]"),
      std::string_view::npos);
  EXPECT_EQ(api.Patch(std::string(kMap) + "?force=true", "merge-patch+json", Object{}).status, 422);
}

}  // namespace
}  // namespace kube::sandbox
