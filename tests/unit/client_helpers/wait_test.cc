#include "kube/client/wait.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kube/api/core/v1/types.h"
#include "kube/client/wait_conditions.h"
#include "tests/unit/client_helpers/helper_test.h"

namespace kube {
namespace {

using core::v1::Pod;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

std::string PodJson(const std::string& version, const std::string& phase, const std::string& uid = "u1") {
  return R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"ns","uid":")" + uid +
         R"(","resourceVersion":")" + version + R"("},"status":{"phase":")" + phase + R"("}})";
}
std::string List(const std::string& version, const std::string& items = "") { return ListJson("Pod", version, items); }
std::string Event(const std::string& type, const std::string& object) {
  return R"({"type":")" + type + R"(","object":)" + object + "}\n";
}

class Waits : public HelperTest {
 protected:
  Api<Pod> Pods() { return Objects<Pod>(); }
  WaitOptions Options() {
    WaitOptions options{.timeout = std::chrono::minutes(10)};
    options.clock = &clock_;
    return options;
  }
};

TEST_F(Waits, ReturnsWhatIsAlreadySoWithoutAWatch) {
  server_.Play(List("5", PodJson("4", "Running")));
  Pod pod = WaitFor(Pods(), "web", conditions::PodRunning(), Options());
  EXPECT_EQ(pod.metadata.resource_version, "4");
  ASSERT_EQ(server_.seen().size(), 1u);
  EXPECT_EQ(server_.seen()[0].path, "/api/v1/namespaces/ns/pods");
  EXPECT_THAT(server_.seen()[0].query, HasSubstr("fieldSelector=metadata.name%3Dweb"));
}

TEST_F(Waits, WatchesFromTheVersionOfTheList) {
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play(Event("MODIFIED", PodJson("6", "Pending")) + Event("MODIFIED", PodJson("7", "Running")));
  Pod pod = WaitFor(Pods(), "web", conditions::PodRunning(), Options());
  EXPECT_EQ(pod.metadata.resource_version, "7");
  EXPECT_THAT(server_.seen()[1].query, AllOf(HasSubstr("watch=true"), HasSubstr("resourceVersion=5")));
}

TEST_F(Waits, GoesOnThroughClosedWatches) {
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play(Event("MODIFIED", PodJson("6", "Pending")));
  server_.Play(Event("BOOKMARK", R"({"kind":"Pod","apiVersion":"v1","metadata":{"resourceVersion":"9"}})"));
  server_.Play(Event("MODIFIED", PodJson("10", "Running")));
  WaitFor(Pods(), "web", conditions::PodRunning(), Options());
  EXPECT_THAT(server_.seen()[2].query, HasSubstr("resourceVersion=6"));
  EXPECT_THAT(server_.seen()[3].query, HasSubstr("resourceVersion=9"));
}

TEST_F(Waits, ListsAgainWhenTheVersionIsTooOldByEventOrByAnswer) {
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play(Event("ERROR", StatusJson(410, "Expired")));
  server_.Play(List("50", PodJson("40", "Pending")));
  server_.Play(Refusal(410, "Gone"));
  server_.Play(List("60", PodJson("55", "Running")));
  Pod pod = WaitFor(Pods(), "web", conditions::PodRunning(), Options());
  EXPECT_EQ(pod.metadata.resource_version, "55");
  EXPECT_THAT(server_.seen()[3].query, HasSubstr("resourceVersion=50"));
}

TEST_F(Waits, WaitsForAnObjectThatIsNotThereYetAndForOneThatComesBack) {
  server_.Play(List("5"));
  server_.Play(Event("ADDED", PodJson("6", "Pending")) + Event("DELETED", PodJson("7", "Running")) +
               Event("ADDED", PodJson("8", "Running")));
  std::vector<std::string> messages;
  WaitOptions options = Options();
  options.progress = [&](const WaitState& state) { messages.push_back(state.message); };
  Pod pod = WaitFor(Pods(), "web", conditions::PodRunning(), options);
  EXPECT_EQ(pod.metadata.resource_version, "8");
  EXPECT_THAT(messages, ElementsAre("it does not exist", "the pod's phase is Pending", "it was deleted",
                                    "the pod's phase is Running"));
}

TEST_F(Waits, FailsAtOnceWhenAbsenceIsAFailure) {
  WaitOptions options = Options();
  options.fail_when_absent = true;
  server_.Play(List("5"));
  EXPECT_THAT(MessageOf([&] { WaitFor(Pods(), "web", conditions::Exists(), options); }),
              HasSubstr(R"(waiting for pods "web" in namespace "ns": it cannot come true: it does not exist)"));
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play(Event("DELETED", PodJson("6", "Pending")));
  EXPECT_THROW(WaitFor(Pods(), "web", conditions::PodRunning(), options), WaitFailedError);
}

TEST_F(Waits, FailsWhenTheConditionCanNeverComeTrue) {
  server_.Play(List("5", PodJson("4", "Failed")));
  EXPECT_THAT(MessageOf([&] { WaitFor(Pods(), "web", conditions::PodReady(), Options()); }),
              HasSubstr("it cannot come true: the pod's phase is Failed"));
}

TEST_F(Waits, SaysAtTheTimeoutWhatWasStillMissing) {
  server_.Play(List("5", PodJson("4", "Pending")));
  for (int i = 0; i < 4; ++i) server_.Play(Event("BOOKMARK", PodJson("6", "")));
  WaitOptions options = Options();
  options.timeout = std::chrono::milliseconds(3500);
  EXPECT_THAT(MessageOf([&] { WaitFor(Pods(), "web", conditions::PodRunning(), options); }),
              HasSubstr("timed out after 3.5s; still missing: the pod's phase is Pending"));
}

TEST_F(Waits, StopsWhenItIsToldTo) {
  std::stop_source stop;
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play({.stays_open = true});
  WaitOptions options{.stop = stop.get_token()};
  options.progress = [&](const WaitState&) { stop.request_stop(); };
  EXPECT_THROW(WaitFor(Pods(), "web", conditions::PodRunning(), options), CancelledError);
}

TEST_F(Waits, EndsAtItsRealDeadlineWithinASilentWatch) {
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play({.stays_open = true});
  EXPECT_THROW(WaitFor(Pods(), "web", conditions::PodRunning(), {.timeout = std::chrono::milliseconds(50)}),
               TimeoutError);
}

TEST_F(Waits, ThrowsWhatTheFirstListMeetsAndRetriesLaterOnes) {
  server_.Play(Refusal(403, "Forbidden"));
  EXPECT_THROW(WaitFor(Pods(), "web", conditions::PodRunning(), Options()), ApiError);
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play(Event("ERROR", StatusJson(410, "Expired")));
  server_.Play(Refusal(503, "ServiceUnavailable"));
  server_.Play(List("8", PodJson("7", "Running")));
  EXPECT_EQ(WaitFor(Pods(), "web", conditions::PodRunning(), Options()).metadata.resource_version, "7");
}

TEST_F(Waits, StopsWhenTheRightToWatchIsMissing) {
  server_.Play(List("5", PodJson("4", "Pending")));
  server_.Play(Refusal(403, "Forbidden"));
  EXPECT_THROW(WaitFor(Pods(), "web", conditions::PodRunning(), Options()), ApiError);
}

TEST_F(Waits, TakesALambdaAsCondition) {
  server_.Play(List("5", PodJson("4", "Pending")));
  EXPECT_EQ(WaitFor(
                Pods(), "web", [](const Pod& pod) { return pod.status.phase == "Pending"; }, Options())
                .metadata.uid,
            "u1");
}

TEST_F(Waits, LetsWhatTheConditionThrowsThrough) {
  server_.Play(List("5", PodJson("4", "Pending")));
  meta::v1::Status expired;
  expired.code = 410;
  expired.reason = "Expired";
  EXPECT_THROW(WaitFor(
                   Pods(), "web", [&](const Pod&) -> bool { throw ApiError("of the condition", expired); }, Options()),
               ApiError);
  EXPECT_EQ(server_.seen().size(), 1u);
}

TEST_F(Waits, RefusesAnEmptyNameAndAMissingNamespace) {
  EXPECT_THROW(WaitFor(Pods(), "", conditions::Exists()), InvalidRequestError);
  EXPECT_THROW(WaitFor(Api<Pod>(server_.MakeClient()), "web", conditions::Exists()), InvalidRequestError);
}

TEST_F(Waits, ForDeletionEndWhenTheObjectIsGone) {
  server_.Play(List("5"));
  EXPECT_FALSE(WaitForDeletion(Pods(), "web", Options()));
  server_.Play(List("5", PodJson("4", "Running")));
  server_.Play(Event("MODIFIED", PodJson("6", "Running")) + Event("DELETED", PodJson("7", "Succeeded")));
  EXPECT_EQ(WaitForDeletion(Pods(), "web", Options())->status.phase, "Succeeded");
}

TEST_F(Waits, ForDeletionTakeAnotherUidForGone) {
  server_.Play(List("5", PodJson("4", "Running", "u2")));
  EXPECT_TRUE(WaitForDeletion(Pods(), "web", Options(), "u1"));
}

TEST_F(Waits, ForDeletionNameTheFinalizersThatAreLeft) {
  server_.Play(List("5",
                    R"({"metadata":{"name":"web","resourceVersion":"4","deletionTimestamp":"2026-01-01T00:00:00Z",)"
                    R"("finalizers":["a/b","c/d"]}})"));
  server_.Play(Event("BOOKMARK", PodJson("6", "")));
  WaitOptions options = Options();
  options.timeout = std::chrono::milliseconds(500);
  EXPECT_THAT(MessageOf([&] { WaitForDeletion(Pods(), "web", options); }),
              HasSubstr("still missing: it is terminating, with the finalizers a/b, c/d"));
}

TEST_F(Waits, WorkOnUntypedObjects) {
  server_.Play(List("5", PodJson("4", "Running")));
  Api<Unstructured> pods(server_.MakeClient(), {"", "v1", "pods"}, "ns");
  EXPECT_EQ(WaitFor(pods, "web", conditions::PodRunning(), Options()).name(), "web");
}

}  // namespace
}  // namespace kube
