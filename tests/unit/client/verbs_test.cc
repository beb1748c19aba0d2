// What every verb sends: method, path, the exact query for every option, body and headers; and what it makes of the
// answers.
#include <gtest/gtest.h>

#include <functional>
#include <initializer_list>
#include <string>

#include "kube/kube.h"
#include "tests/unit/client/fake_server.h"

namespace kube {
namespace {

using core::v1::Pod;

class VerbRequests : public ::testing::Test {
 protected:
  Api<Pod> Pods() { return Api<Pod>(server_.MakeClient(), "ns"); }
  Pod Web() { return {.metadata = {.name = "web"}}; }

  FakeServer server_;
};

TEST_F(VerbRequests, GetSendsItsOptions) {
  Pods().Get("web");
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods/web");
  Pods().Get("web", {.resource_version = "0"});
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods/web?resourceVersion=0");
}

TEST_F(VerbRequests, ListSendsItsOptions) {
  Pods().List();
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods");
  Pods().List({.label_selector = "a=b,c in (d,e)",
               .field_selector = "spec.nodeName=n1,status.phase!=Running",
               .resource_version = "7",
               .resource_version_match = "NotOlderThan",
               .timeout_seconds = 9,
               .limit = 10,
               .continue_ = "to/ken=="});
  EXPECT_EQ(
      server_.Last(),
      "GET "
      "/api/v1/namespaces/ns/pods?continue=to%2Fken%3D%3D&fieldSelector=spec.nodeName%3Dn1%2Cstatus.phase%21%3DRunning"
      "&labelSelector=a%3Db%2Cc+in+%28d%2Ce%29&limit=10&resourceVersion=7&resourceVersionMatch=NotOlderThan&"
      "timeoutSeconds=9");
  Api<Pod>(server_.MakeClient()).List();
  EXPECT_EQ(server_.Last(), "GET /api/v1/pods");
  EXPECT_EQ(server_.LastHeader("accept"), "application/json");
}

TEST_F(VerbRequests, WatchSendsItsOptions) {
  Pods().Watch({.label_selector = "a=b",
                .field_selector = "metadata.name=web",
                .allow_watch_bookmarks = true,
                .resource_version = "0",
                .resource_version_match = "NotOlderThan",
                .timeout_seconds = 0,
                .send_initial_events = true});
  EXPECT_EQ(
      server_.Last(),
      "GET /api/v1/namespaces/ns/pods?allowWatchBookmarks=true&fieldSelector=metadata.name%3Dweb&labelSelector=a%3Db"
      "&resourceVersion=0&resourceVersionMatch=NotOlderThan&sendInitialEvents=true&timeoutSeconds=0&watch=true");
  Pods().Watch();
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods?watch=true");
}

TEST_F(VerbRequests, CreateSendsItsOptions) {
  Pods().Create(Web());
  EXPECT_EQ(server_.Last(), "POST /api/v1/namespaces/ns/pods");
  EXPECT_EQ(server_.LastHeader("content-type"), "application/json");
  EXPECT_EQ(DecodeJson<Pod>(server_.LastBody()).metadata.name, "web");
  Pods().Create(Web(),
                {.dry_run = {kDryRunAll}, .field_manager = "my manager/1", .field_validation = kFieldValidationStrict});
  EXPECT_EQ(server_.Last(),
            "POST /api/v1/namespaces/ns/pods?dryRun=All&fieldManager=my+manager%2F1&fieldValidation=Strict");
}

TEST_F(VerbRequests, UpdateAndUpdateStatusSendTheirOptions) {
  const UpdateOptions options{.dry_run = {kDryRunAll}, .field_manager = "me", .field_validation = kFieldValidationWarn};
  Pods().Update(Web(), options);
  EXPECT_EQ(server_.Last(), "PUT /api/v1/namespaces/ns/pods/web?dryRun=All&fieldManager=me&fieldValidation=Warn");
  Pods().UpdateStatus(Web(), options);
  EXPECT_EQ(server_.Last(),
            "PUT /api/v1/namespaces/ns/pods/web/status?dryRun=All&fieldManager=me&fieldValidation=Warn");
}

TEST_F(VerbRequests, PatchSendsItsOptionsAndItsType) {
  const PatchOptions options{
      .dry_run = {kDryRunAll}, .force = false, .field_manager = "me", .field_validation = kFieldValidationIgnore};
  for (auto [type, media] : {std::pair{PatchType::kJson, "application/json-patch+json"},
                             std::pair{PatchType::kMerge, "application/merge-patch+json"},
                             std::pair{PatchType::kStrategicMerge, "application/strategic-merge-patch+json"}}) {
    Pods().Patch("web", {type, "[]"}, options);
    EXPECT_EQ(server_.Last(),
              "PATCH /api/v1/namespaces/ns/pods/web?dryRun=All&fieldManager=me&fieldValidation=Ignore&force=false");
    EXPECT_EQ(server_.LastHeader("content-type"), media);
    EXPECT_EQ(server_.LastBody(), "[]");
  }
  Pods().Patch("web", {PatchType::kMerge, "{}"}, {}, "status");
  EXPECT_EQ(server_.Last(), "PATCH /api/v1/namespaces/ns/pods/web/status");
}

TEST_F(VerbRequests, ApplySendsForceAlways) {
  Pods().Apply(Web(), {.field_manager = "me"});
  EXPECT_EQ(server_.Last(), "PATCH /api/v1/namespaces/ns/pods/web?fieldManager=me&force=false");
  EXPECT_EQ(server_.LastHeader("content-type"), "application/apply-patch+yaml");
  EXPECT_EQ(server_.LastBody(), R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"web"}})");
  Pods().ApplyStatus(Web(), {.dry_run = {kDryRunAll}, .force = true, .field_manager = "me"});
  EXPECT_EQ(server_.Last(), "PATCH /api/v1/namespaces/ns/pods/web/status?dryRun=All&fieldManager=me&force=true");
}

TEST_F(VerbRequests, ApplyRefusesManagedFieldsAndSaysWhatToDo) {
  Pod live = Web();
  live.metadata.managed_fields = {{.manager = "me", .operation = "Apply", .api_version = "v1"}};
  ApplyConfiguration<Pod> said(Web());
  said.Set(said->metadata.managed_fields, {});  // an empty list is sent, and refused as well
  Unstructured untyped{{"apiVersion", "v1"}, {"kind", "Pod"}, {"metadata", {{"name", "web"}}}};
  const Api<Unstructured> dynamic = DynamicClient(server_.MakeClient()).Resource({"", "v1", "pods"}).Namespace("ns");
  const ApplyOptions options{.field_manager = "me"};
  for (const std::function<void()>& apply : std::initializer_list<std::function<void()>>{
           [&] { Pods().Apply(live, options); },
           [&] { Pods().ApplyStatus(live, options); },
           [&] { Pods().Apply(ApplyConfiguration<Pod>(live), options); },
           [&] { Pods().Apply(said, options); },
           [&] { Pods().ApplyStatus(said, options); },
           [&] {
             untyped["metadata"]["managedFields"] = ToValue(live)["metadata"]["managedFields"];
             dynamic.Apply(untyped, options);
           },
           [&] {
             untyped["metadata"]["managedFields"] = Array{};
             dynamic.ApplyStatus(untyped, options);
           },
       }) {
    try {
      apply();
      ADD_FAILURE() << "applied";
    } catch (const InvalidRequestError& error) {
      EXPECT_STREQ(error.what(),
                   "apply Pod \"web\": metadata.managedFields is set, which the server refuses. Apply what "
                   "kube::ExtractFields(object, field_manager) takes out of the live object, or clear "
                   "metadata.managedFields");
    }
  }
  EXPECT_TRUE(server_.TakeRequests().empty());
  server_.AnswerJson(R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"web"}})");
  untyped["metadata"]["managedFields"] = Value();
  dynamic.Apply(untyped, options);
  Pods().Apply(ExtractFields(live, "me"), options);
  live.metadata.managed_fields.clear();
  Pods().Apply(live, options);
  EXPECT_EQ(server_.TakeRequests().size(), 3u);
}

TEST_F(VerbRequests, DeleteSendsItsOptionsInTheBody) {
  Pods().Delete("web");
  EXPECT_EQ(server_.Last(), "DELETE /api/v1/namespaces/ns/pods/web");
  EXPECT_EQ(server_.LastBody(), R"({"kind":"DeleteOptions","apiVersion":"v1"})");
  Pods().Delete("web", {.grace_period_seconds = 0,
                        .preconditions = {{.uid = "u-1", .resource_version = "7"}},
                        .propagation_policy = kForeground,
                        .dry_run = {kDryRunAll}});
  EXPECT_EQ(server_.Last(), "DELETE /api/v1/namespaces/ns/pods/web");
  EXPECT_EQ(
      server_.LastBody(),
      R"({"kind":"DeleteOptions","apiVersion":"v1","gracePeriodSeconds":0,"preconditions":{"uid":"u-1","resourceVersion":"7"},)"
      R"("propagationPolicy":"Foreground","dryRun":["All"]})");
  Api<apps::v1::Deployment>(server_.MakeClient(), "ns").Delete("web");
  EXPECT_EQ(server_.LastBody(), R"({"kind":"DeleteOptions","apiVersion":"apps/v1"})");
}

TEST_F(VerbRequests, DeleteCollectionSendsTheSelectionInTheQueryAndTheRestInTheBody) {
  Pods().DeleteCollection({.propagation_policy = kOrphan},
                          {.label_selector = "a=b", .field_selector = "metadata.name=x", .limit = 3});
  EXPECT_EQ(server_.Last(),
            "DELETE /api/v1/namespaces/ns/pods?fieldSelector=metadata.name%3Dx&labelSelector=a%3Db&limit=3");
  EXPECT_EQ(server_.LastBody(), R"({"kind":"DeleteOptions","apiVersion":"v1","propagationPolicy":"Orphan"})");
}

TEST_F(VerbRequests, DeleteTakesAnObjectAndAStatus) {
  server_.AnswerJson(R"({"kind":"Status","apiVersion":"v1","status":"Success","details":{"name":"web","uid":"u-1"}})");
  Deleted<Pod> gone = Pods().Delete("web");
  ASSERT_TRUE(gone.status && !gone.object);
  EXPECT_EQ(gone.status->details->uid, "u-1");
  server_.AnswerJson(
      R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","deletionTimestamp":"2026-01-01T00:00:00Z"}})");
  Deleted<Pod> going = Pods().Delete("web");
  ASSERT_TRUE(going.object && !going.status);
  EXPECT_TRUE(going.object->metadata.deletion_timestamp.has_value());
  server_.Answer(202, "application/vnd.kubernetes.protobuf", EncodeProtobuf(meta::v1::Status{.status = "Success"}));
  EXPECT_TRUE(Pods().Delete("web").status.has_value());
}

TEST_F(VerbRequests, ProtobufIsSentAndAskedForWhereTheTypeHasIt) {
  Api<Pod> pods(server_.MakeClient(ContentType::kAuto), "ns");
  pods.Create(Web());
  EXPECT_EQ(server_.LastHeader("content-type"), "application/vnd.kubernetes.protobuf");
  EXPECT_EQ(server_.LastHeader("accept"), "application/vnd.kubernetes.protobuf, application/json");
  pods.Delete("web");
  EXPECT_EQ(server_.LastHeader("content-type"), "application/vnd.kubernetes.protobuf");
  server_.AnswerJson(R"({"kind":"Status","apiVersion":"v1","status":"Success"})");
  DynamicClient(server_.MakeClient(ContentType::kAuto)).Resource({"x", "v1", "owns"}).Delete("a");
  EXPECT_EQ(server_.LastHeader("content-type"), "application/json");
  EXPECT_EQ(server_.LastBody(), R"({"kind":"DeleteOptions","apiVersion":"x/v1"})");
}

TEST_F(VerbRequests, NamesThatWouldChangeThePathSendNothing) {
  for (std::string_view name :
       {std::string_view(""), std::string_view("."), std::string_view(".."), std::string_view("a/b"),
        std::string_view("a%2fb"), std::string_view("a\r\nHost: x"), std::string_view("a\0b", 3)}) {
    const Pod pod{.metadata = {.name = std::string(name)}};
    EXPECT_THROW(Pods().Get(name), InvalidRequestError);
    EXPECT_THROW(Pods().Find(name), InvalidRequestError);
    EXPECT_THROW(Pods().Update(pod), InvalidRequestError);
    EXPECT_THROW(Pods().UpdateStatus(pod), InvalidRequestError);
    EXPECT_THROW(Pods().Patch(name, {}), InvalidRequestError);
    EXPECT_THROW(Pods().Apply(pod, {.field_manager = "me"}), InvalidRequestError);
    EXPECT_THROW(Pods().Delete(name), InvalidRequestError);
    EXPECT_THROW(Evict(Pods(), name), InvalidRequestError);
    EXPECT_THROW(StreamLogs(Pods(), name), InvalidRequestError);
    EXPECT_THROW(Proxy(Pods(), "GET", {.name = std::string(name)}, "/").Do(), InvalidRequestError);
    if (name.empty()) continue;
    EXPECT_THROW(Pods().Namespace(std::string(name)).List(), InvalidRequestError);
    if (name != "a/b") {
      EXPECT_THROW(Pods().GetSubresource("web", name), InvalidRequestError) << name;
    }
    EXPECT_THROW(DynamicClient(server_.MakeClient()).Resource({"", "v1", std::string(name)}).List(),
                 InvalidRequestError);
  }
  for (const char* subresource : {"/", "/a", "a/", "a//b", "a/../b"}) {
    EXPECT_THROW(Pods().GetSubresource("web", subresource), InvalidRequestError) << subresource;
  }
  EXPECT_TRUE(server_.TakeRequests().empty());
}

TEST_F(VerbRequests, ErrorsSayWhatWasAskedAndWhatIsWrong) {
  try {
    Pods().Get("a/b");
    FAIL();
  } catch (const InvalidRequestError& error) {
    EXPECT_STREQ(error.what(), "GET pods (namespace \"ns\"): the name \"a/b\" may not contain '/'");
  }
}

// --- Pages

std::string Page(const char* names, const char* version, const char* next) {
  std::string items;
  for (const char* name = names; *name != '\0'; ++name)
    items += (items.empty() ? "" : ",") + (R"({"metadata":{"name":")" + std::string(1, *name) + "\"}}");
  return R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":")" + std::string(version) +
         R"(","continue":")" + next + R"(","remainingItemCount":5},"items":[)" + items + "]}";
}
constexpr char kExpired[] =
    R"({"kind":"Status","apiVersion":"v1","metadata":{"continue":"newer"},"status":"Failure","reason":"Expired","code":410})";

std::string Names(const core::v1::PodList& list) {
  std::string names;
  for (const Pod& pod : list.items) names += pod.metadata.name;
  return names;
}

class Pager : public VerbRequests {
 protected:
  // Answers in turn, as status and body.
  void Answers(std::vector<std::pair<int, std::string>> answers) {
    server_.Handle(
        [answers = std::move(answers), next = std::make_shared<std::size_t>(0)](const auto&, const auto& writer) {
          const auto& [status, body] = answers.at((*next)++);
          writer->Send(status, {{"content-type", "application/json"}}, body);
        });
  }
  std::vector<std::string> Queries() {
    std::vector<std::string> queries;
    for (const auto& request : server_.TakeRequests()) queries.push_back(request.query);
    return queries;
  }
};

TEST_F(Pager, JoinsPagesUnderTheVersionOfTheFirst) {
  Answers({{200, Page("ab", "7", "t1")}, {200, Page("c", "8", "t2")}, {200, Page("d", "9", "")}});
  core::v1::PodList list =
      Pods().ListPaged({.label_selector = "a", .resource_version = "5", .resource_version_match = "Exact", .limit = 2});
  EXPECT_EQ(Names(list), "abcd");
  EXPECT_EQ(list.metadata.resource_version, "7");
  EXPECT_EQ(list.metadata.continue_, "");
  EXPECT_FALSE(list.metadata.remaining_item_count.has_value());
  EXPECT_EQ(Queries(),
            (std::vector<std::string>{"labelSelector=a&limit=2&resourceVersion=5&resourceVersionMatch=Exact",
                                      "continue=t1&labelSelector=a&limit=2", "continue=t2&labelSelector=a&limit=2"}));
}

TEST_F(Pager, AsksForFiveHundredAtATimeByDefault) {
  Answers({{200, Page("a", "7", "")}});
  EXPECT_EQ(Names(Pods().ListPaged()), "a");
  EXPECT_EQ(Queries(), (std::vector<std::string>{"limit=500"}));
}

TEST_F(Pager, ListsAllAtOnceWhenTheVersionExpiresBetweenPages) {
  Answers({{200, Page("ab", "7", "t1")}, {410, kExpired}, {200, Page("xyz", "12", "")}});
  core::v1::PodList list =
      Pods().ListPaged({.resource_version = "5", .resource_version_match = "NotOlderThan", .limit = 2});
  EXPECT_EQ(Names(list), "xyz");
  EXPECT_EQ(list.metadata.resource_version, "12");
  EXPECT_EQ(Queries(),
            (std::vector<std::string>{"limit=2&resourceVersion=5&resourceVersionMatch=NotOlderThan",
                                      "continue=t1&limit=2", "resourceVersion=5&resourceVersionMatch=NotOlderThan"}));
}

TEST_F(Pager, ThrowsWhenTheFirstPageOrTheFullListIsExpired) {
  Answers({{410, kExpired}});
  EXPECT_THROW(Pods().ListPaged(), ApiError);
  EXPECT_EQ(Queries().size(), 1u);
  Answers({{200, Page("a", "7", "t1")}, {410, kExpired}, {410, kExpired}});
  EXPECT_THROW(Pods().ListPaged(), ApiError);
  EXPECT_EQ(Queries().size(), 3u);
  Answers({{200, Page("a", "7", "t1")}, {500, "{}"}});
  EXPECT_THROW(Pods().ListPaged(), ApiError);
  EXPECT_EQ(Queries().size(), 2u);
}

TEST_F(Pager, ListAllThrowsWhenTheVersionExpiresUnlessInconsistencyIsAllowed) {
  Answers({{200, Page("ab", "7", "t1")}, {410, kExpired}});
  std::string seen;
  auto range = Pods().ListAll({.resource_version = "5", .limit = 2});
  EXPECT_THROW(for (const Pod& pod : range) seen += pod.metadata.name, ApiError);
  EXPECT_EQ(seen, "ab");
  EXPECT_EQ(Queries(), (std::vector<std::string>{"limit=2&resourceVersion=5", "continue=t1&limit=2"}));
  Answers({{200, Page("ab", "7", "t1")}, {410, kExpired}, {200, Page("cd", "12", "")}});
  seen.clear();
  auto inconsistent = Pods().ListAll({.limit = 2}).AllowInconsistent();
  for (const Pod& pod : inconsistent) seen += pod.metadata.name;
  EXPECT_EQ(seen, "abcd");
  EXPECT_FALSE(inconsistent.consistent());
  EXPECT_EQ(inconsistent.resource_version(), "7");
  EXPECT_EQ(Queries(), (std::vector<std::string>{"limit=2", "continue=t1&limit=2", "continue=newer&limit=2"}));
}

TEST_F(Pager, PagesUntypedLists) {
  Answers({{200, Page("a", "7", "t1")}, {200, Page("b", "8", "")}});
  UnstructuredList list = DynamicClient(server_.MakeClient()).Resource({"", "v1", "pods"}).ListPaged({.limit = 1});
  EXPECT_EQ(list.size(), 2u);
  EXPECT_EQ(list.resource_version(), "7");
  EXPECT_EQ(list.continue_(), "");
  EXPECT_FALSE(list.list.remaining_item_count().has_value());
}

}  // namespace
}  // namespace kube
