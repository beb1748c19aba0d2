// What the functions below an object send, and which types have them.
#include <gtest/gtest.h>

#include <string>

#include "kube/kube.h"
#include "tests/unit/client/fake_server.h"

namespace kube {
namespace {

using core::v1::Pod;

template <class T>
concept HasScale = requires(const Api<T>& api) { GetScale(api, "a"); };
template <class T>
concept HasProxy = requires(const Api<T>& api) { Proxy(api, "GET", {}, "/"); };
template <class T>
concept HasEviction = requires(const Api<T>& api) { Evict(api, "a"); };

static_assert(HasScale<apps::v1::Deployment> && HasScale<apps::v1::ReplicaSet> && HasScale<apps::v1::StatefulSet>);
static_assert(HasScale<core::v1::ReplicationController> && HasScale<Unstructured>);
static_assert(!HasScale<Pod> && !HasScale<apps::v1::DaemonSet>);
static_assert(HasProxy<Pod> && HasProxy<core::v1::Service> && HasProxy<core::v1::Node> && HasProxy<Unstructured>);
static_assert(!HasProxy<apps::v1::Deployment>);
static_assert(HasEviction<Pod> && !HasEviction<apps::v1::Deployment>);

class Subresources : public ::testing::Test {
 protected:
  Api<Pod> Pods() { return Api<Pod>(server_.MakeClient(), "ns"); }
  Api<apps::v1::Deployment> Deployments() { return Api<apps::v1::Deployment>(server_.MakeClient(), "ns"); }

  FakeServer server_;
};

TEST_F(Subresources, ScaleIsReadWrittenAndPatched) {
  server_.AnswerJson(R"({"kind":"Scale","apiVersion":"autoscaling/v1","metadata":{"name":"web"},"spec":{"replicas":2},)"
                     R"("status":{"replicas":1,"selector":"app=web"}})");
  auto scale = GetScale(Deployments(), "web");
  EXPECT_EQ(server_.Last(), "GET /apis/apps/v1/namespaces/ns/deployments/web/scale");
  EXPECT_EQ(scale.spec.replicas, 2);
  EXPECT_EQ(scale.status.selector, "app=web");
  scale.spec.replicas = 5;
  UpdateScale(Deployments(), scale, {.dry_run = {kDryRunAll}});
  EXPECT_EQ(server_.Last(), "PUT /apis/apps/v1/namespaces/ns/deployments/web/scale?dryRun=All");
  EXPECT_EQ(DecodeJson<autoscaling::v1::Scale>(server_.LastBody()).spec.replicas, 5);
  PatchScale(Deployments(), "web", {PatchType::kMerge, R"({"spec":{"replicas":3}})"}, {.field_manager = "me"});
  EXPECT_EQ(server_.Last(), "PATCH /apis/apps/v1/namespaces/ns/deployments/web/scale?fieldManager=me");
}

TEST_F(Subresources, ScaleOfAnyResourceIsWrittenInJson) {
  auto owns = DynamicClient(server_.MakeClient(ContentType::kAuto)).Resource({"x.io", "v1", "owns"}).Namespace("ns");
  server_.AnswerJson(
      R"({"kind":"Scale","apiVersion":"autoscaling/v1","metadata":{"name":"a","namespace":"ns"},"spec":{"replicas":2}})");
  auto scale = GetScale(owns, "a");
  EXPECT_EQ(server_.Last(), "GET /apis/x.io/v1/namespaces/ns/owns/a/scale");
  UpdateScale(owns, scale);
  EXPECT_EQ(server_.Last(), "PUT /apis/x.io/v1/namespaces/ns/owns/a/scale");
  EXPECT_EQ(server_.LastHeader("content-type"), "application/json");
}

TEST_F(Subresources, AnEvictionCarriesTheOptionsOfADelete) {
  server_.Answer(201, "application/json", R"({"kind":"Status","apiVersion":"v1","status":"Success"})");
  Evict(Pods(), "web");
  EXPECT_EQ(server_.Last(), "POST /api/v1/namespaces/ns/pods/web/eviction");
  EXPECT_EQ(server_.LastBody(),
            R"({"kind":"Eviction","apiVersion":"policy/v1","metadata":{"name":"web","namespace":"ns"}})");
  Evict(Pods(), "web", {.grace_period_seconds = 0, .preconditions = {{.uid = "u"}}});
  EXPECT_EQ(server_.LastBody(),
            R"({"kind":"Eviction","apiVersion":"policy/v1","metadata":{"name":"web","namespace":"ns"},)"
            R"("deleteOptions":{"gracePeriodSeconds":0,"preconditions":{"uid":"u"}}})");
}

TEST_F(Subresources, AForbiddenEvictionNamesTheBudget) {
  server_.Answer(
      429, "application/json",
      R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"Cannot evict pod as it would violate the pod's )"
      R"(disruption budget.","reason":"TooManyRequests","details":{"causes":[{"reason":"DisruptionBudget",)"
      R"("message":"The disruption budget web needs 2 healthy pods and has 2 currently"}]},"code":429})");
  try {
    Evict(Pods(), "web");
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsTooManyRequests());
    EXPECT_TRUE(error.HasCause(kDisruptionBudgetCause));
    EXPECT_STREQ(error.what(),
                 "POST pods/eviction \"web\" (namespace \"ns\"): Cannot evict pod as it would violate the pod's "
                 "disruption budget. The "
                 "disruption budget web needs 2 healthy pods and has 2 currently (429 TooManyRequests)");
  }
  EXPECT_EQ(server_.TakeRequests().size(), 1u);
}

TEST_F(Subresources, ABindingNamesTheNode) {
  server_.Answer(201, "application/json", R"({"kind":"Status","apiVersion":"v1","status":"Success"})");
  Bind(Pods(), "web", "node-1");
  EXPECT_EQ(server_.Last(), "POST /api/v1/namespaces/ns/pods/web/binding");
  EXPECT_EQ(server_.LastBody(), R"({"kind":"Binding","apiVersion":"v1","metadata":{"name":"web","namespace":"ns"},)"
                                R"("target":{"kind":"Node","name":"node-1"}})");
}

TEST_F(Subresources, WholeObjectsAreSentToTheirParts) {
  const Pod pod{.metadata = {.name = "web", .namespace_ = "own"}};
  UpdateEphemeralContainers(Api<Pod>(server_.MakeClient()), pod, {.field_manager = "me"});
  EXPECT_EQ(server_.Last(), "PUT /api/v1/namespaces/own/pods/web/ephemeralcontainers?fieldManager=me");
  UpdateResize(Pods(), pod);
  EXPECT_EQ(server_.Last(), "PUT /api/v1/namespaces/ns/pods/web/resize");
  UpdateApproval(Api<certificates::v1::CertificateSigningRequest>(server_.MakeClient()), {.metadata = {.name = "csr"}});
  EXPECT_EQ(server_.Last(), "PUT /apis/certificates.k8s.io/v1/certificatesigningrequests/csr/approval");
  Finalize(Api<core::v1::Namespace>(server_.MakeClient()), {.metadata = {.name = "old"}});
  EXPECT_EQ(server_.Last(), "PUT /api/v1/namespaces/old/finalize");
}

TEST_F(Subresources, ATokenIsAskedForWithItsSpec) {
  server_.Answer(201, "application/json",
                 R"({"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","status":{"token":"secret"}})");
  auto answer = CreateToken(Api<core::v1::ServiceAccount>(server_.MakeClient(), "ns"), "robot",
                            {.audiences = {"me"}, .expiration_seconds = 600});
  EXPECT_EQ(server_.Last(), "POST /api/v1/namespaces/ns/serviceaccounts/robot/token");
  EXPECT_EQ(answer.status.token, "secret");
  EXPECT_EQ(DecodeJson<authentication::v1::TokenRequest>(server_.LastBody()).spec.expiration_seconds, 600);
}

TEST_F(Subresources, AnyOtherIsReachedByItsName) {
  Pods().GetSubresource("web", "status");
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods/web/status");
  Pods().GetSubresource<Pod>("web", "deep/er", {.resource_version = "0"});
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods/web/deep/er?resourceVersion=0");
  Pods().CreateSubresource("web", Pod{}, "start", {.dry_run = {kDryRunAll}});
  EXPECT_EQ(server_.Last(), "POST /api/v1/namespaces/ns/pods/web/start?dryRun=All");
  Pods().UpdateSubresource(Pod{.metadata = {.name = "web"}}, "status");
  EXPECT_EQ(server_.Last(), "PUT /api/v1/namespaces/ns/pods/web/status");
  Pods().PatchSubresource("web", {PatchType::kMerge, "{}"}, "resize");
  EXPECT_EQ(server_.Last(), "PATCH /api/v1/namespaces/ns/pods/web/resize");
}

TEST_F(Subresources, AProxyCarriesAnyMethodAndPath) {
  server_.Answer(200, "text/plain", "hello");
  auto services = Api<core::v1::Service>(server_.MakeClient(), "ns");
  EXPECT_EQ(Proxy(services, "GET", {.name = "web"}, "").Do().body(), "hello");
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/services/web/proxy/");
  Proxy(services, "POST", {.name = "web", .port = "http", .scheme = "https"}, "/a b/c%2Fd/")
      .Param("q", "x y")
      .BodyBytes("data", "text/csv")
      .Do();
  EXPECT_EQ(server_.Last(), "POST /api/v1/namespaces/ns/services/https:web:http/proxy/a%20b/c%2Fd/?q=x+y");
  EXPECT_EQ(server_.LastBody(), "data");
  EXPECT_EQ(server_.LastHeader("content-type"), "text/csv");
  Proxy(Pods(), "DELETE", {.name = "web", .port = "8080"}, "x").Do();
  EXPECT_EQ(server_.Last(), "DELETE /api/v1/namespaces/ns/pods/web:8080/proxy/x");
  Proxy(Api<core::v1::Node>(server_.MakeClient()), "GET", {.name = "n1", .scheme = "https"}, "/metrics").Do();
  EXPECT_EQ(server_.Last(), "GET /api/v1/nodes/https:n1:/proxy/metrics");
}

TEST_F(Subresources, AProxyPathThatLeavesTheProxySendsNothing) {
  for (const char* path : {"..", "/../x", "a/./b", "/%2e%2E/x", "a?b", "a#b", "a\r\nb", "100%", "%zz", "%2"}) {
    EXPECT_THROW(Proxy(Pods(), "GET", {.name = "web"}, path).Do(), InvalidRequestError) << path;
  }
  EXPECT_TRUE(server_.TakeRequests().empty());
}

TEST_F(Subresources, WhatABackendAnswersIsToldFromWhatTheServerAnswers) {
  server_.Answer(404, "text/plain", "no such page");
  try {
    Proxy(Pods(), "GET", {.name = "web"}, "/x").Do();
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsNotFound() && error.IsUnexpectedServerError());
    EXPECT_EQ(error.status().details->causes[0].message, "no such page");
  }
}

// --- Logs

class Logs : public Subresources {};

TEST_F(Logs, SendTheirOptions) {
  server_.Answer(200, "text/plain", "");
  GetLogs(Pods(), "web");
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods/web/log");
  StreamLogs(Pods(), "web",
             {.container = "c",
              .follow = true,
              .previous = true,
              .since_seconds = 0,
              .timestamps = true,
              .tail_lines = 0,
              .limit_bytes = 10,
              .insecure_skip_tls_verify_backend = true,
              .stream = kLogStreamStderr});
  EXPECT_EQ(
      server_.Last(),
      "GET /api/v1/namespaces/ns/pods/web/log?container=c&follow=true&insecureSkipTLSVerifyBackend=true&limitBytes=10"
      "&previous=true&sinceSeconds=0&stream=Stderr&tailLines=0&timestamps=true");
  StreamLogs(Pods(), "web", {.since_time = Time::Parse("2026-01-02T03:04:05Z").value()});
  EXPECT_EQ(server_.Last(), "GET /api/v1/namespaces/ns/pods/web/log?sinceTime=2026-01-02T03%3A04%3A05Z");
  EXPECT_EQ(server_.LastHeader("accept"), "application/json, */*");
}

TEST_F(Logs, ComeLineByLineWithTheLastOneWhole) {
  server_.Answer(200, "text/plain", std::string("one\n\nth\0ree\xff\nlast", 17));
  std::vector<std::string> lines;
  for (const LogLine& line : StreamLogs(Pods(), "web")) {
    lines.emplace_back(line.text);
    EXPECT_FALSE(line.continues);
  }
  EXPECT_EQ(lines, (std::vector<std::string>{"one", "", std::string("th\0ree\xff", 7), "last"}));
  EXPECT_EQ(GetLogs(Pods(), "web"), std::string("one\n\nth\0ree\xff\nlast", 17));
}

TEST_F(Logs, BoundALineThatNeverEnds) {
  server_.Answer(200, "text/plain", std::string(kMaxLogLineBytes * 2 + 5, 'x') + "\nend");
  std::vector<std::size_t> sizes;
  for (const LogLine& line : StreamLogs(Pods(), "web")) {
    EXPECT_EQ(line.continues, sizes.size() < 2);
    sizes.push_back(line.text.size());
  }
  EXPECT_EQ(sizes, (std::vector<std::size_t>{kMaxLogLineBytes, kMaxLogLineBytes, 5, 3}));
}

TEST_F(Logs, GiveALineWhileTheContainerStillPrints) {
  server_.Handle([](const auto&, const transport::ResponseWriterPtr& writer) {
    writer->Start(200, {{"content-type", "text/plain"}});
    writer->Write("first\nsec");
    writer->OnClosed([writer] {});  // lives until the client goes
  });
  std::stop_source stop;
  LogStream log = StreamLogs(Pods(), "web", {.follow = true}, {.stop = stop.get_token()});
  LogLine line;
  ASSERT_TRUE(log.Next(&line));
  EXPECT_EQ(line.text, "first");
  stop.request_stop();
  EXPECT_THROW(log.Next(&line), CancelledError);
  LogStream other = StreamLogs(Pods(), "web", {.follow = true});
  ASSERT_TRUE(other.Next(&line));
  other.Stop();
  EXPECT_THROW(other.Next(&line), CancelledError);
  EXPECT_THROW(GetLogs(Pods(), "web", {}, {.timeout = std::chrono::milliseconds(30)}), TimeoutError);
}

TEST_F(Logs, ThatBreakOffAreNoShortLogs) {
  server_.Handle([](const auto&, const transport::ResponseWriterPtr& writer) {
    writer->Start(200, {{"content-type", "text/plain"}});
    writer->Write("first\nsec");
    writer->Abort();
  });
  EXPECT_THROW(GetLogs(Pods(), "web"), TransportError);
}

TEST_F(Logs, ThatAreRefusedSayWhy) {
  server_.Answer(
      400, "application/json",
      R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"container c is waiting","reason":"BadRequest","code":400})");
  try {
    StreamLogs(Pods(), "web");
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_TRUE(error.IsBadRequest());
    EXPECT_STREQ(error.what(), "GET pods/log \"web\" (namespace \"ns\"): container c is waiting (400 BadRequest)");
  }
}

}  // namespace
}  // namespace kube
