#include "src/sandbox/api_server.h"

#include <gtest/gtest.h>
#include <kube/api/core/v1/types.h>
#include <kube/codec/protobuf.h>

#include <string>

#include "tests/unit/sandbox/api_harness.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kMaps = "/api/v1/namespaces/default/configmaps";
constexpr std::string_view kPods = "/api/v1/namespaces/default/pods";

std::string At(std::string_view collection, std::string_view name) {
  return std::string(collection) + "/" + std::string(name);
}

std::string Text(const Value& value, const ValuePath& path) { return std::string(value.GetString(path).value_or("?")); }

TEST(ApiServer, CreatesReadsAndDeletesAnObject) {
  ApiHarness api;
  const Answer created = api.Call("POST", kMaps, ConfigMap("a"));
  EXPECT_EQ(created.status, 201);
  EXPECT_EQ(Text(created.body, "metadata.namespace"), "default");
  EXPECT_EQ(created.body.At("metadata.uid").AsString().size(), 36u);
  const Answer read = api.Call("GET", At(kMaps, "a"));
  EXPECT_EQ(read.body, created.body);
  const Answer deleted = api.Call("DELETE", At(kMaps, "a"));
  EXPECT_EQ(deleted.status, 200);
  EXPECT_EQ(Text(deleted.body, "kind"), "Status");
  EXPECT_EQ(Text(deleted.body, "status"), "Success");
  EXPECT_EQ(Text(deleted.body, "details.uid"), Text(created.body, "metadata.uid"));
  const Answer gone = api.Call("GET", At(kMaps, "a"));
  EXPECT_EQ(gone.status, 404);
  EXPECT_EQ(Text(gone.body, "message"), "configmaps \"a\" not found");
  EXPECT_EQ(Text(gone.body, "reason"), "NotFound");
}

TEST(ApiServer, RefusesASecondObjectOfTheSameName) {
  ApiHarness api;
  api.Call("POST", kMaps, ConfigMap("a"));
  const Answer again = api.Call("POST", kMaps, ConfigMap("a"));
  EXPECT_EQ(again.status, 409);
  EXPECT_EQ(Text(again.body, "reason"), "AlreadyExists");
  EXPECT_EQ(Text(again.body, "message"), "configmaps \"a\" already exists");
}

TEST(ApiServer, MakesUpNamesFromGenerateName) {
  ApiHarness api;
  const Value map{{"metadata", {{"generateName", "job-"}}}};
  const Answer first = api.Call("POST", kMaps, map);
  const Answer second = api.Call("POST", kMaps, map);
  EXPECT_TRUE(Text(first.body, "metadata.name").starts_with("job-"));
  EXPECT_EQ(Text(first.body, "metadata.name").size(), 9u);
  EXPECT_NE(Text(first.body, "metadata.name"), Text(second.body, "metadata.name"));
}

TEST(ApiServer, RefusesObjectsInMissingAndTerminatingNamespaces) {
  ApiHarness api;
  const Answer missing = api.Call("POST", "/api/v1/namespaces/nowhere/configmaps", ConfigMap("a"));
  EXPECT_EQ(missing.status, 404);
  EXPECT_EQ(Text(missing.body, "message"), "namespaces \"nowhere\" not found");
  api.Call("POST", "/api/v1/namespaces", Value{{"metadata", {{"name", "going"}}}});
  const Answer going = api.Call("DELETE", "/api/v1/namespaces/going");
  EXPECT_EQ(Text(going.body, "status.phase"), "Terminating");
  const Answer refused = api.Call("POST", "/api/v1/namespaces/going/configmaps", ConfigMap("a"));
  EXPECT_EQ(refused.status, 403);
  EXPECT_EQ(Text(refused.body, "details.causes[0].reason"), "NamespaceTerminating");
}

TEST(ApiServer, ANamespaceGoesWhenItsFinalizersAreGone) {
  ApiHarness api;
  Value space = api.Call("POST", "/api/v1/namespaces", Value{{"metadata", {{"name", "going"}}}}).body;
  api.Call("DELETE", "/api/v1/namespaces/going");
  space = api.Call("GET", "/api/v1/namespaces/going").body;
  space["spec"]["finalizers"] = Array{};
  EXPECT_EQ(api.Call("PUT", "/api/v1/namespaces/going/finalize", space).status, 200);
  EXPECT_EQ(api.Call("GET", "/api/v1/namespaces/going").status, 404);
}

TEST(ApiServer, UpdatesOnlyTheVersionTheWriterKnew) {
  ApiHarness api;
  Value map = api.Call("POST", kMaps, ConfigMap("a")).body;
  map["data"]["key"] = "w";
  const Answer updated = api.Call("PUT", At(kMaps, "a"), map);
  EXPECT_EQ(updated.status, 200);
  EXPECT_NE(Text(updated.body, "metadata.resourceVersion"), Text(map, "metadata.resourceVersion"));
  const Answer stale = api.Call("PUT", At(kMaps, "a"), map);
  EXPECT_EQ(stale.status, 409);
  EXPECT_EQ(Text(stale.body, "reason"), "Conflict");
  EXPECT_EQ(Text(stale.body, "message"),
            "Operation cannot be fulfilled on configmaps \"a\": the object has been modified; please apply your "
            "changes to the latest version and try again");
  map["metadata"].Erase("resourceVersion");
  EXPECT_EQ(api.Call("PUT", At(kMaps, "a"), map).status, 200);
}

TEST(ApiServer, AnUpdateThatChangesNothingKeepsTheVersion) {
  ApiHarness api;
  const Value map = api.Call("POST", kMaps, ConfigMap("a")).body;
  EXPECT_EQ(api.Call("PUT", At(kMaps, "a"), map).body, map);
}

TEST(ApiServer, DryRunStoresNothing) {
  ApiHarness api;
  EXPECT_EQ(api.Call("POST", std::string(kMaps) + "?dryRun=All", ConfigMap("a")).status, 201);
  EXPECT_EQ(api.Call("GET", At(kMaps, "a")).status, 404);
  api.Call("POST", kMaps, ConfigMap("a"));
  EXPECT_EQ(api.Call("DELETE", At(kMaps, "a") + "?dryRun=All").status, 200);
  EXPECT_EQ(api.Call("GET", At(kMaps, "a")).status, 200);
  EXPECT_EQ(api.Call("POST", std::string(kMaps) + "?dryRun=Some", ConfigMap("b")).status, 422);
}

TEST(ApiServer, CountsTheGenerationOfSpecChangesOnlyAndIsolatesTheStatus) {
  ApiHarness api;
  const std::string_view path = "/apis/apps/v1/namespaces/default/deployments";
  const Value sent{{"metadata", {{"name", "web"}}},
                   {"spec",
                    {{"replicas", 2},
                     {"selector", {{"matchLabels", {{"app", "web"}}}}},
                     {"template",
                      {{"metadata", {{"labels", {{"app", "web"}}}}},
                       {"spec", {{"containers", Array{{{"name", "c"}, {"image", "nginx"}}}}}}}}}},
                   {"status", {{"replicas", 7}}}};
  Value web = api.Call("POST", path, sent).body;
  EXPECT_EQ(web.GetInt("metadata.generation"), 1);
  EXPECT_EQ(web.GetInt("status.replicas"), std::nullopt);

  web["status"]["replicas"] = 1;
  web["spec"]["replicas"] = 9;
  web = api.Call("PUT", At(path, "web") + "/status", web).body;
  EXPECT_EQ(web.GetInt("status.replicas"), 1);
  EXPECT_EQ(web.GetInt("spec.replicas"), 2);
  EXPECT_EQ(web.GetInt("metadata.generation"), 1);

  web["status"]["replicas"] = 5;
  web["spec"]["replicas"] = 3;
  web = api.Call("PUT", At(path, "web"), web).body;
  EXPECT_EQ(web.GetInt("status.replicas"), 1);
  EXPECT_EQ(web.GetInt("metadata.generation"), 2);

  const Answer scaled = api.Patch(At(path, "web") + "/scale", "merge-patch+json", Value{{"spec", {{"replicas", 4}}}});
  EXPECT_EQ(Text(scaled.body, "kind"), "Scale");
  EXPECT_EQ(Text(scaled.body, "status.selector"), "app=web");
  EXPECT_EQ(api.Call("GET", At(path, "web")).body.GetInt("spec.replicas"), 4);
}

TEST(ApiServer, PatchesInThreeWays) {
  ApiHarness api;
  api.Call("POST", kPods, PodNamed("p"));
  Answer answer = api.Patch(At(kPods, "p"), "merge-patch+json", Value{{"metadata", {{"labels", {{"a", "b"}}}}}});
  EXPECT_EQ(Text(answer.body, "metadata.labels.a"), "b");
  EXPECT_EQ(Text(answer.body, "metadata.labels.app"), "web");
  answer = api.Patch(At(kPods, "p"), "json-patch+json",
                     Array{{{"op", "replace"}, {"path", "/metadata/labels/a"}, {"value", "c"}}});
  EXPECT_EQ(Text(answer.body, "metadata.labels.a"), "c");
  answer = api.Patch(At(kPods, "p"), "strategic-merge-patch+json",
                     Value{{"spec", {{"containers", Array{{{"name", "c"}, {"image", "nginx:2"}}}}}}});
  EXPECT_EQ(Text(answer.body, "spec.containers[0].image"), "nginx:2");
  EXPECT_EQ(answer.body["spec"]["containers"].size(), 1u);
  answer = api.Patch(At(kPods, "p"), "json-patch+json",
                     Array{{{"op", "test"}, {"path", "/metadata/labels/a"}, {"value", "x"}}});
  EXPECT_EQ(answer.status, 422);
  EXPECT_EQ(api.Patch(At(kPods, "p"), "x-patch", Object{}).status, 415);
  EXPECT_EQ(api.Patch(At(kPods, "nobody"), "merge-patch+json", Object{}).status, 404);
}

TEST(ApiServer, APatchWithAnOldVersionConflicts) {
  ApiHarness api;
  api.Call("POST", kMaps, ConfigMap("a"));
  const Answer answer = api.Patch(At(kMaps, "a"), "merge-patch+json", Value{{"metadata", {{"resourceVersion", "1"}}}});
  EXPECT_EQ(answer.status, 409);
}

TEST(ApiServer, ReportsUnknownFieldsAsTheClientWishes) {
  ApiHarness api;
  Value map = ConfigMap("a");
  map["bogus"] = 1;
  const Answer strict = api.Call("POST", std::string(kMaps) + "?fieldValidation=Strict", map);
  EXPECT_EQ(strict.status, 400);
  EXPECT_EQ(
      Text(strict.body, "message"),
      "ConfigMap in version \"v1\" cannot be handled as a ConfigMap: strict decoding error: unknown field \"bogus\"");
  const Answer warned = api.Call("POST", kMaps, map);
  EXPECT_EQ(warned.status, 201);
  EXPECT_EQ(warned.headers.Get("Warning"), "299 - \"unknown field \\\"bogus\\\"\"");
  map["metadata"]["name"] = "b";
  EXPECT_FALSE(api.Call("POST", std::string(kMaps) + "?fieldValidation=Ignore", map).headers.Has("Warning"));
}

TEST(ApiServer, SelectsByLabelsAndFields) {
  ApiHarness api;
  for (const char* name : {"a", "b"}) api.Call("POST", kPods, PodNamed(name));
  api.Patch(At(kPods, "b"), "merge-patch+json", Value{{"metadata", {{"labels", {{"app", "db"}}}}}});
  EXPECT_EQ(api.Call("GET", std::string(kPods) + "?labelSelector=app%3Ddb").body["items"].size(), 1u);
  EXPECT_EQ(api.Call("GET", std::string(kPods) + "?labelSelector=app+in+(web,db)").body["items"].size(), 2u);
  EXPECT_EQ(api.Call("GET", std::string(kPods) + "?fieldSelector=metadata.name%3Da").body["items"].size(), 1u);
  EXPECT_EQ(api.Call("GET", "/api/v1/pods?fieldSelector=status.phase%3DPending,metadata.namespace%3Ddefault")
                .body["items"]
                .size(),
            2u);
  EXPECT_EQ(api.Call("GET", "/api/v1/pods?fieldSelector=status.phase!%3DPending").body["items"].size(), 0u);
  const Answer unknown = api.Call("GET", "/api/v1/pods?fieldSelector=spec.color%3Dred");
  EXPECT_EQ(unknown.status, 400);
  EXPECT_EQ(Text(unknown.body, "message"), "field label not supported: spec.color");
}

TEST(ApiServer, PagesShowOneStateThoughObjectsComeAndGo) {
  ApiHarness api;
  for (const char* name : {"a", "b", "c"}) api.Call("POST", kMaps, ConfigMap(name));
  const Answer first = api.Call("GET", std::string(kMaps) + "?limit=1");
  EXPECT_EQ(first.body["items"].size(), 1u);
  EXPECT_EQ(first.body.GetInt("metadata.remainingItemCount"), 2);
  api.Call("DELETE", At(kMaps, "c"));
  api.Call("POST", kMaps, ConfigMap("b2"));
  const Answer rest =
      api.Call("GET", std::string(kMaps) + "?limit=5&continue=" + Text(first.body, "metadata.continue"));
  ASSERT_EQ(rest.body["items"].size(), 2u);
  EXPECT_EQ(Text(rest.body, "items[0].metadata.name"), "b");
  EXPECT_EQ(Text(rest.body, "items[1].metadata.name"), "c");
  EXPECT_EQ(Text(rest.body, "metadata.resourceVersion"), Text(first.body, "metadata.resourceVersion"));
  EXPECT_FALSE(rest.body["metadata"].Contains("continue"));
}

TEST(ApiServer, AnExpiredPageOffersAWayOn) {
  ApiHarness api({.event_history = 2});
  for (const char* name : {"a", "b", "c"}) api.Call("POST", kMaps, ConfigMap(name));
  const Answer first = api.Call("GET", std::string(kMaps) + "?limit=1");
  for (const char* name : {"d", "e", "f"}) api.Call("POST", kMaps, ConfigMap(name));
  const Answer expired =
      api.Call("GET", std::string(kMaps) + "?limit=1&continue=" + Text(first.body, "metadata.continue"));
  EXPECT_EQ(expired.status, 410);
  EXPECT_EQ(Text(expired.body, "reason"), "Expired");
  const Answer rest = api.Call("GET", std::string(kMaps) + "?continue=" + Text(expired.body, "metadata.continue"));
  EXPECT_EQ(rest.body["items"].size(), 5u);
}

TEST(ApiServer, ChecksListParameters) {
  ApiHarness api;
  EXPECT_EQ(api.Call("GET", std::string(kMaps) + "?resourceVersionMatch=Exact").status, 422);
  EXPECT_EQ(api.Call("GET", std::string(kMaps) + "?resourceVersionMatch=Exact&resourceVersion=0").status, 422);
  EXPECT_EQ(api.Call("GET", std::string(kMaps) + "?sendInitialEvents=true").status, 422);
  EXPECT_EQ(api.Call("GET", std::string(kMaps) + "?continue=garbage").status, 400);
  EXPECT_EQ(api.Call("GET", std::string(kMaps) + "?resourceVersion=x").status, 400);
  const Answer future = api.Call("GET", std::string(kMaps) + "?resourceVersion=99999");
  EXPECT_EQ(future.status, 504);
  EXPECT_EQ(Text(future.body, "details.causes[0].reason"), "ResourceVersionTooLarge");
}

TEST(ApiServer, PodsOnANodeWaitForTheirGracePeriod) {
  ApiHarness api;
  Value pod = PodNamed("p");
  pod["spec"]["nodeName"] = "n";
  pod["spec"]["terminationGracePeriodSeconds"] = 30;
  api.Call("POST", kPods, pod);
  const Answer marked = api.Call("DELETE", At(kPods, "p"));
  EXPECT_EQ(marked.status, 200);
  EXPECT_EQ(Text(marked.body, "kind"), "Pod");
  EXPECT_EQ(marked.body.GetInt("metadata.deletionGracePeriodSeconds"), 30);
  EXPECT_EQ(api.Call("DELETE", At(kPods, "p")).body, marked.body);
  const Answer now = api.Call("DELETE", At(kPods, "p"), Value{{"gracePeriodSeconds", 0}});
  EXPECT_EQ(Text(now.body, "kind"), "Pod");
  EXPECT_EQ(api.Call("GET", At(kPods, "p")).status, 404);
}

TEST(ApiServer, FinalizersHoldAnObjectBack) {
  ApiHarness api;
  Value map = ConfigMap("a");
  map["metadata"]["finalizers"] = Array{"example.com/hold"};
  api.Call("POST", kMaps, map);
  const Answer marked = api.Call("DELETE", At(kMaps, "a"));
  EXPECT_EQ(Text(marked.body, "kind"), "ConfigMap");
  EXPECT_TRUE(marked.body["metadata"]["deletionTimestamp"].IsString());
  const Answer added = api.Patch(At(kMaps, "a"), "merge-patch+json",
                                 Value{{"metadata", {{"finalizers", Array{"example.com/hold", "example.com/new"}}}}});
  EXPECT_EQ(added.status, 422);
  EXPECT_EQ(api.Patch(At(kMaps, "a"), "merge-patch+json", Value{{"metadata", {{"finalizers", nullptr}}}}).status, 200);
  EXPECT_EQ(api.Call("GET", At(kMaps, "a")).status, 404);
}

TEST(ApiServer, PropagationPoliciesBecomeFinalizers) {
  ApiHarness api;
  for (const char* name : {"a", "b", "c"}) api.Call("POST", kMaps, ConfigMap(name));
  const Answer foreground = api.Call("DELETE", At(kMaps, "a"), Value{{"propagationPolicy", "Foreground"}});
  EXPECT_EQ(Text(foreground.body, "metadata.finalizers[0]"), "foregroundDeletion");
  const Answer orphan = api.Call("DELETE", At(kMaps, "b") + "?propagationPolicy=Orphan");
  EXPECT_EQ(Text(orphan.body, "metadata.finalizers[0]"), "orphan");
  EXPECT_EQ(Text(api.Call("DELETE", At(kMaps, "c"), Value{{"propagationPolicy", "Background"}}).body, "status"),
            "Success");
  EXPECT_EQ(api.Call("DELETE", At(kMaps, "a"), Value{{"propagationPolicy", "Sideways"}}).status, 422);
  EXPECT_EQ(
      api.Call("DELETE", At(kMaps, "a"), Value{{"propagationPolicy", "Orphan"}, {"orphanDependents", true}}).status,
      422);
}

TEST(ApiServer, DeletePreconditionsMustHold) {
  ApiHarness api;
  const Value map = api.Call("POST", kMaps, ConfigMap("a")).body;
  const Answer wrong = api.Call("DELETE", At(kMaps, "a"), Value{{"preconditions", {{"uid", "x"}}}});
  EXPECT_EQ(wrong.status, 409);
  EXPECT_EQ(
      Text(wrong.body, "message"),
      "Operation cannot be fulfilled on ConfigMap \"a\": the UID in the precondition (x) does not match the UID in "
      "record (" +
          Text(map, "metadata.uid") + "). The object might have been deleted and then recreated");
  EXPECT_EQ(api.Call("DELETE", At(kMaps, "a"), Value{{"preconditions", {{"uid", map["metadata"]["uid"]}}}}).status,
            200);
}

TEST(ApiServer, DeletesACollectionBySelector) {
  ApiHarness api;
  for (const char* name : {"a", "b"}) api.Call("POST", kMaps, ConfigMap(name));
  api.Patch(At(kMaps, "a"), "merge-patch+json", Value{{"metadata", {{"labels", {{"x", "y"}}}}}});
  const Answer answer = api.Call("DELETE", std::string(kMaps) + "?labelSelector=x%3Dy");
  EXPECT_EQ(Text(answer.body, "kind"), "ConfigMapList");
  EXPECT_EQ(answer.body["items"].size(), 1u);
  EXPECT_EQ(api.Call("GET", kMaps).body["items"].size(), 1u);
}

TEST(ApiServer, SpeaksProtobuf) {
  ApiHarness api;
  core::v1::ConfigMap map;
  map.metadata.name = "a";
  map.data["key"] = "v";
  const Headers headers{{"Accept", "application/vnd.kubernetes.protobuf, application/json"},
                        {"Content-Type", "application/vnd.kubernetes.protobuf"}};
  const Answer created = ApiHarness::Read(*api.Start("POST", kMaps, EncodeProtobuf(map), headers));
  EXPECT_EQ(created.status, 201);
  EXPECT_EQ(created.headers.Get("Content-Type"), "application/vnd.kubernetes.protobuf");
  EXPECT_EQ(DecodeProtobuf<core::v1::ConfigMap>(created.text).data.at("key"), "v");
  const Answer listed = ApiHarness::Read(*api.Start("GET", kMaps, "", headers));
  const auto list = DecodeProtobuf<core::v1::ConfigMapList>(listed.text);
  ASSERT_EQ(list.items.size(), 1u);
  EXPECT_EQ(list.items[0].metadata.name, "a");
  EXPECT_FALSE(list.metadata.resource_version.empty());
  const Answer missing = ApiHarness::Read(*api.Start("GET", At(kMaps, "b"), "", headers));
  EXPECT_EQ(DecodeProtobuf<meta::v1::Status>(missing.text).reason, "NotFound");
}

TEST(ApiServer, TakesYamlBodies) {
  ApiHarness api;
  const Answer created = ApiHarness::Read(
      *api.Start("POST", kMaps, "metadata: {name: a}\ndata:\n  key: \"1\"\n", {{"Content-Type", "application/yaml"}}));
  EXPECT_EQ(Text(created.body, "data.key"), "1");
}

TEST(ApiServer, GivesMetadataOnlyWhenAsked) {
  ApiHarness api;
  api.Call("POST", kMaps, ConfigMap("a"));
  const Headers headers{{"Accept", "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"}};
  const Answer list = api.Call("GET", kMaps, {}, headers);
  EXPECT_EQ(Text(list.body, "kind"), "PartialObjectMetadataList");
  EXPECT_EQ(Text(list.body, "items[0].metadata.name"), "a");
  EXPECT_FALSE(list.body["items"][0].Contains("data"));
}

TEST(ApiServer, RefusesWhatItCannotGive) {
  ApiHarness api;
  EXPECT_EQ(api.Call("GET", kMaps, {}, {{"Accept", "application/cbor"}}).status, 406);
  EXPECT_EQ(api.Call("POST", kMaps, ConfigMap("a"), {{"Content-Type", "text/csv"}}).status, 415);
  EXPECT_EQ(api.Call("GET", "/api/v1/bananas").status, 404);
  EXPECT_EQ(api.Call("GET", "/apis/autoscaling/v1/horizontalpodautoscalers").status, 404);
  EXPECT_EQ(api.Call("PUT", kMaps, ConfigMap("a")).status, 405);
  EXPECT_EQ(api.Call("POST", kMaps, PodNamed("p")).status, 400);
  EXPECT_EQ(api.Call("GET", "/api/v1/namespaces/default/nodes").status, 404);
}

TEST(ApiServer, ServesCustomResourcesWhileTheirDefinitionLives) {
  ApiHarness api;
  const std::string_view definitions = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
  const std::string_view widgets = "/apis/example.com/v1/namespaces/default/widgets";
  EXPECT_EQ(api.Call("GET", widgets).status, 404);
  const Value definition{
      {"metadata", {{"name", "widgets.example.com"}}},
      {"spec",
       {{"group", "example.com"},
        {"scope", "Namespaced"},
        {"names", {{"plural", "widgets"}, {"kind", "Widget"}}},
        {"versions",
         Array{{{"name", "v1"},
                {"served", true},
                {"storage", true},
                {"schema", {{"openAPIV3Schema", {{"type", "object"}, {"x-kubernetes-preserve-unknown-fields", true}}}}},
                {"subresources", {{"status", {}}}}}}}}}};
  EXPECT_EQ(api.Call("POST", definitions, definition).status, 201);
  const Value widget{
      {"apiVersion", "example.com/v1"}, {"kind", "Widget"}, {"metadata", {{"name", "w"}}}, {"spec", {{"size", 3}}}};
  const Answer created = api.Call("POST", widgets, widget);
  EXPECT_EQ(created.status, 201);
  EXPECT_EQ(created.body.GetInt("spec.size"), 3);
  EXPECT_EQ(created.body.GetInt("metadata.generation"), 1);
  EXPECT_EQ(Text(api.Call("GET", widgets).body, "items[0].kind"), "Widget");
  EXPECT_EQ(api.Patch(At(widgets, "w"), "strategic-merge-patch+json", Object{}).status, 415);
  EXPECT_EQ(api.Patch(At(widgets, "w"), "merge-patch+json", Value{{"spec", {{"size", 4}}}}).body.GetInt("spec.size"),
            4);
  api.Call("DELETE", At(definitions, "widgets.example.com"));
  EXPECT_EQ(api.Call("GET", widgets).status, 404);
}

TEST(ApiServer, BindsAndEvictsPods) {
  ApiHarness api;
  api.Call("POST", kPods, PodNamed("p"));
  const Value binding{{"metadata", {{"name", "p"}}}, {"target", {{"kind", "Node"}, {"name", "n1"}}}};
  EXPECT_EQ(api.Call("POST", At(kPods, "p") + "/binding", binding).status, 201);
  const Value pod = api.Call("GET", At(kPods, "p")).body;
  EXPECT_EQ(Text(pod, "spec.nodeName"), "n1");
  EXPECT_EQ(Text(pod, "status.conditions[0].type"), "PodScheduled");
  EXPECT_EQ(api.Call("POST", At(kPods, "p") + "/binding", binding).status, 409);
  const Value eviction{{"metadata", {{"name", "p"}}}};
  EXPECT_EQ(api.Call("POST", At(kPods, "p") + "/eviction", eviction).status, 201);
  EXPECT_TRUE(api.Call("GET", At(kPods, "p")).body["metadata"]["deletionTimestamp"].IsString());
  EXPECT_EQ(api.Call("GET", At(kPods, "p") + "/exec").status, 501);
}

TEST(ApiServer, KeepsSecretTextsAsData) {
  ApiHarness api;
  const Answer created = api.Call("POST", "/api/v1/namespaces/default/secrets",
                                  Value{{"metadata", {{"name", "s"}}}, {"stringData", {{"user", "joe"}}}});
  EXPECT_EQ(Text(created.body, "data.user"), "am9l");
  EXPECT_FALSE(created.body.Contains("stringData"));
}

}  // namespace
}  // namespace kube::sandbox
