#include "kube/client/drain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kube/client/api_error.h"
#include "kube/transport/errors.h"
#include "tests/unit/client_helpers/helper_test.h"

namespace kube {
namespace {

using Kind = DrainDecision::Kind;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

// `more`: further members of metadata and of the object, each with a leading comma.
std::string PodJson(const std::string& name, const std::string& metadata = "", const std::string& more = "") {
  return R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":")" + name + R"(","namespace":"ns","uid":"u-)" + name +
         "\"" + metadata + "}" + more + "}";
}
std::string OwnedBy(const std::string& kind) {
  return R"(,"ownerReferences":[{"apiVersion":"apps/v1","kind":")" + kind +
         R"(","name":"owner","uid":"o","controller":true}])";
}
std::string Pods(const std::vector<std::string>& pods) {
  std::string items;
  for (const auto& pod : pods) items += (items.empty() ? "" : ",") + pod;
  return ListJson("Pod", "1", items);
}
const FakeServer::Reply kAccepted{.status = 201, .body = R"({"kind":"Status","apiVersion":"v1","status":"Success"})"};
constexpr char kDaemonSet[] = R"({"kind":"DaemonSet","apiVersion":"apps/v1","metadata":{"name":"owner"}})";
constexpr char kNode[] = R"({"kind":"Node","apiVersion":"v1","metadata":{"name":"n1"},"spec":{"unschedulable":true}})";
constexpr char kEmptyDir[] = R"(,"spec":{"containers":[],"volumes":[{"name":"v","emptyDir":{}}]})";

class Drains : public HelperTest {
 protected:
  DrainOptions Options() {
    DrainOptions options;
    options.clock = &clock_;
    options.progress = [this](const DrainProgress& p) {
      constexpr const char* kWords[] = {"evicting", "waits", "gone", "failed"};
      progress_.push_back(std::string(kWords[static_cast<int>(p.kind)]) + " " + p.pod->metadata.name);
    };
    return options;
  }
  // The one pod's decision; the server is asked for the pods, then for what `replies` give.
  DrainDecision Decide(const std::string& pod, const DrainOptions& options,
                       const std::vector<FakeServer::Reply>& replies = {}) {
    server_.Play(Pods({pod}));
    for (const auto& reply : replies) server_.Play(reply);
    return PlanDrain(server_.MakeClient(), "n1", options).at(0);
  }
  std::vector<std::string> progress_;
};

TEST_F(Drains, TakeTheManagedPodsOfTheNode) {
  EXPECT_EQ(Decide(PodJson("a", OwnedBy("ReplicaSet")), {.pod_selector = "x=y"}).kind, Kind::kRemove);
  EXPECT_THAT(server_.seen()[0].query,
              AllOf(HasSubstr("fieldSelector=spec.nodeName%3Dn1"), HasSubstr("labelSelector=x%3Dy")));
}

TEST_F(Drains, RefusePodsWithoutControllerUnlessForced) {
  EXPECT_EQ(Decide(PodJson("a"), {}).kind, Kind::kRefuse);
  EXPECT_EQ(Decide(PodJson("a"), {.force = true}).kind, Kind::kRemoveWithWarning);
  EXPECT_EQ(Decide(PodJson("a", "", R"(,"status":{"phase":"Succeeded"})"), {}).kind, Kind::kRemove);
}

TEST_F(Drains, LeaveThePodsOfDaemonSets) {
  const std::string pod = PodJson("a", OwnedBy("DaemonSet"));
  EXPECT_EQ(Decide(pod, {}, {{.body = kDaemonSet}}).kind, Kind::kRefuse);
  EXPECT_EQ(Decide(pod, {.ignore_daemon_sets = true}, {{.body = kDaemonSet}}).kind, Kind::kSkipWithWarning);
  EXPECT_EQ(Decide(pod, {.ignore_daemon_sets = true}, {Refusal(404, "NotFound")}).kind, Kind::kRefuse);
  EXPECT_EQ(Decide(pod, {.force = true}, {Refusal(404, "NotFound")}).kind, Kind::kRemoveWithWarning);
  EXPECT_EQ(Decide(PodJson("a", OwnedBy("DaemonSet"), R"(,"status":{"phase":"Failed"})"), {}).kind, Kind::kRemove);
}

TEST_F(Drains, MindDataStaticPodsAndPodsThatAreLongGoing) {
  const std::string data = PodJson("a", OwnedBy("ReplicaSet"), kEmptyDir);
  EXPECT_EQ(Decide(data, {}).kind, Kind::kRefuse);
  EXPECT_EQ(Decide(data, {.delete_empty_dir_data = true}).kind, Kind::kRemoveWithWarning);
  EXPECT_EQ(Decide(PodJson("a", R"(,"annotations":{"kubernetes.io/config.mirror":"x"})"), {}).kind, Kind::kSkip);
  const std::string going = PodJson("a", R"(,"deletionTimestamp":"2020-01-01T00:00:00Z")");
  EXPECT_EQ(Decide(going, {.skip_terminating_after = std::chrono::seconds(10)}).kind, Kind::kSkip);
  EXPECT_EQ(Decide(going, {}).kind, Kind::kRefuse);
}

TEST_F(Drains, AskFurtherFiltersForWhatWouldBeRemoved) {
  DrainOptions options{.force = true};
  options.filters = {[](const core::v1::Pod& pod) -> std::optional<DrainDecision> {
    if (pod.metadata.name != "keep") return std::nullopt;
    return DrainDecision{.kind = Kind::kSkip, .message = "mine"};
  }};
  EXPECT_EQ(Decide(PodJson("keep"), options).kind, Kind::kSkip);
  EXPECT_EQ(Decide(PodJson("a"), options).kind, Kind::kRemoveWithWarning);
}

TEST_F(Drains, CordonEvictAndWaitUntilThePodsAreGone) {
  const std::string a = PodJson("a", OwnedBy("ReplicaSet")), b = PodJson("b", OwnedBy("ReplicaSet"));
  server_.Play(kNode);
  server_.Play(Pods({a, b}));
  server_.Play(kAccepted);
  server_.Play(kAccepted);
  server_.Play(Pods({a}));
  server_.Play(Pods({}));
  DrainOptions options = Options();
  options.grace_period_seconds = 5;
  EXPECT_EQ(DrainNode(server_.MakeClient(), "n1", options).size(), 2u);
  EXPECT_THAT(Requests(),
              ElementsAre("PATCH /api/v1/nodes/n1", "GET /api/v1/pods", "POST /api/v1/namespaces/ns/pods/a/eviction",
                          "POST /api/v1/namespaces/ns/pods/b/eviction", "GET /api/v1/pods", "GET /api/v1/pods"));
  EXPECT_EQ(server_.seen()[0].body, R"({"spec":{"unschedulable":true}})");
  EXPECT_THAT(server_.seen()[2].body,
              AllOf(HasSubstr(R"("gracePeriodSeconds":5)"), HasSubstr(R"("preconditions":{"uid":"u-a"})")));
  EXPECT_THAT(progress_, ElementsAre("evicting a", "evicting b", "gone b", "gone a"));
  EXPECT_THAT(clock_.sleeps(), ElementsAre(std::chrono::seconds(1)));
}

TEST_F(Drains, TryAgainWhileABudgetForbids) {
  const std::string a = PodJson("a", OwnedBy("ReplicaSet"));
  server_.Play(kNode);
  server_.Play(Pods({a}));
  server_.Play(Refusal(429, "TooManyRequests", R"(,"details":{"causes":[{"reason":"DisruptionBudget"}]})"));
  for (int i = 0; i < 5; ++i) server_.Play(Pods({a}));
  server_.Play(kAccepted);
  server_.Play(Pods({}));
  DrainNode(server_.MakeClient(), "n1", Options());
  EXPECT_THAT(progress_, ElementsAre("evicting a", "waits a", "evicting a", "gone a"));
  EXPECT_EQ(clock_.sleeps().size(), 5u);
}

TEST_F(Drains, SayAtTheTimeoutWhichPodsAreLeftAndWhy) {
  const std::string a = PodJson("a", OwnedBy("ReplicaSet")), b = PodJson("b", OwnedBy("ReplicaSet"));
  server_.Play(kNode);
  server_.Play(Pods({a, b}));
  server_.Play(Refusal(429, "TooManyRequests"));
  server_.Play(kAccepted);
  for (int i = 0; i < 3; ++i) server_.Play(Pods({a, b}));
  DrainOptions options = Options();
  options.timeout = std::chrono::milliseconds(2500);
  try {
    DrainNode(server_.MakeClient(), "n1", options);
    FAIL();
  } catch (const TimeoutError& error) {
    EXPECT_THAT(error.what(), AllOf(HasSubstr("2 pods are left: ns/a ("), HasSubstr("ns/b is terminating")));
  }
}

TEST_F(Drains, RemoveNothingWhenOnePodForbidsIt) {
  server_.Play(kNode);
  server_.Play(Pods({PodJson("a", OwnedBy("ReplicaSet")), PodJson("b")}));
  try {
    DrainNode(server_.MakeClient(), "n1", Options());
    FAIL();
  } catch (const DrainRefusedError& error) {
    EXPECT_THAT(error.what(), HasSubstr("ns/b: no controller would bring it back (force removes it)"));
    ASSERT_EQ(error.refused().size(), 1u);
    EXPECT_EQ(error.refused()[0].pod.metadata.name, "b");
  }
  EXPECT_EQ(server_.seen().size(), 2u);
}

TEST_F(Drains, TakeAPodThatIsGoneOrReplacedForDone) {
  const std::string a = PodJson("a", OwnedBy("ReplicaSet")), b = PodJson("b", OwnedBy("ReplicaSet"));
  server_.Play(kNode);
  server_.Play(Pods({a, b}));
  server_.Play(Refusal(404, "NotFound"));
  server_.Play(Refusal(409, "Conflict"));
  server_.Play(Pods({PodJson("b", R"(,"generateName":"x","uid":"other")")}));
  DrainNode(server_.MakeClient(), "n1", Options());
  EXPECT_THAT(progress_, ElementsAre("evicting a", "evicting b", "gone a", "gone b"));
}

TEST_F(Drains, StopAtOtherRefusals) {
  server_.Play(kNode);
  server_.Play(Pods({PodJson("a", OwnedBy("ReplicaSet"))}));
  server_.Play(Refusal(403, "Forbidden"));
  EXPECT_THROW(DrainNode(server_.MakeClient(), "n1", Options()), ApiError);
  EXPECT_THAT(progress_, ElementsAre("evicting a", "failed a"));
}

TEST_F(Drains, WaitForThePodsOfANamespaceThatEnds) {
  const std::string a = PodJson("a", OwnedBy("ReplicaSet"));
  server_.Play(kNode);
  server_.Play(Pods({a}));
  server_.Play(Refusal(403, "Forbidden", R"(,"details":{"causes":[{"reason":"NamespaceTerminating"}]})"));
  server_.Play(Pods({a}));
  server_.Play(Pods({}));
  DrainNode(server_.MakeClient(), "n1", Options());
  EXPECT_THAT(progress_, ElementsAre("evicting a", "waits a", "gone a"));
}

TEST_F(Drains, DeleteWhereEvictionIsTurnedOff) {
  server_.Play(kNode);
  server_.Play(Pods({PodJson("a", OwnedBy("ReplicaSet"))}));
  server_.Play(PodJson("a"));
  server_.Play(Pods({}));
  DrainOptions options = Options();
  options.disable_eviction = true;
  DrainNode(server_.MakeClient(), "n1", options);
  EXPECT_EQ(Requests()[2], "DELETE /api/v1/namespaces/ns/pods/a");
}

TEST_F(Drains, StopWhenToldTo) {
  const std::string a = PodJson("a", OwnedBy("ReplicaSet"));
  server_.Play(kNode);
  server_.Play(Pods({a}));
  server_.Play(kAccepted);
  server_.Play(Pods({a}));
  std::stop_source stop;
  DrainOptions options = Options();
  options.stop = stop.get_token();
  options.progress = [&](const DrainProgress&) { stop.request_stop(); };
  EXPECT_THROW(DrainNode(server_.MakeClient(), "n1", options), CancelledError);
}

TEST_F(Drains, UncordonTakesTheMarkAway) {
  server_.Play(kNode);
  UncordonNode(server_.MakeClient(), "n1");
  EXPECT_EQ(server_.seen()[0].body, R"({"spec":{"unschedulable":null}})");
}

}  // namespace
}  // namespace kube
