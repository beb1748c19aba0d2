#include "kube/client/wait_conditions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace kube {
namespace {

using conditions::CrdEstablished;
using conditions::HasCondition;
using Kind = WaitState::Kind;
using ::testing::HasSubstr;

Value WithConditions(const char* conditions) {
  return Value::DecodeJson(std::string(R"({"metadata":{"generation":3},"status":{"conditions":)") + conditions + "}}");
}

TEST(HasCondition, ComparesTypeAndStatusWithoutRegardToCase) {
  Value object = WithConditions(R"([{"type":"Ready","status":"True"},{"type":"Synced","status":"False"}])");
  EXPECT_EQ(HasCondition("ready")(object).kind, Kind::kDone);
  EXPECT_EQ(HasCondition("Ready", "true")(object).kind, Kind::kDone);
  EXPECT_EQ(HasCondition("Ready", "False")(object).kind, Kind::kPending);
  EXPECT_EQ(HasCondition("Synced", "False")(object).kind, Kind::kDone);
  EXPECT_EQ(HasCondition("Other")(object).message, "condition Other is not set");
}

TEST(HasCondition, IgnoresWhatIsSaidOfAnOlderGeneration) {
  EXPECT_EQ(HasCondition("Ready")(WithConditions(R"([{"type":"Ready","status":"True","observedGeneration":2}])")),
            WaitState::Pending("condition Ready is \"True\", of an older generation"));
  EXPECT_EQ(HasCondition("Ready")(WithConditions(R"([{"type":"Ready","status":"True","observedGeneration":3}])")).kind,
            Kind::kDone);
  Value object = WithConditions(R"([{"type":"Ready","status":"True"}])");
  object.Set("status.observedGeneration", 2);
  EXPECT_EQ(HasCondition("Ready")(object).kind, Kind::kPending);
}

TEST(HasCondition, TellsReasonAndMessage) {
  Value object = WithConditions(R"([{"type":"Ready","status":"False","reason":"R","message":"m"}])");
  EXPECT_EQ(HasCondition("Ready")(object).message, "condition Ready is \"False\" (R: m)");
}

TEST(PodConditions, FollowThePhase) {
  auto pod = [](const char* status) { return Value::DecodeJson(std::string(R"({"status":)") + status + "}"); };
  const Value pending =
      pod(R"({"phase":"Pending","containerStatuses":[{"state":{"waiting":{"reason":"ErrImagePull"}}}]})");
  const Value running = pod(R"({"phase":"Running","conditions":[{"type":"Ready","status":"False"}]})");
  const Value ready = pod(R"({"phase":"Running","conditions":[{"type":"Ready","status":"True"}]})");
  const Value succeeded = pod(R"({"phase":"Succeeded"})"), failed = pod(R"({"phase":"Failed","reason":"Evicted"})");
  using namespace conditions;  // NOLINT: five names of it
  EXPECT_EQ(PodRunning()(pending), WaitState::Pending("the pod's phase is Pending (ErrImagePull)"));
  EXPECT_EQ(PodRunning()(running).kind, Kind::kDone);
  EXPECT_EQ(PodRunning()(succeeded).kind, Kind::kFailed);
  EXPECT_EQ(PodReady()(pending).kind, Kind::kPending);
  EXPECT_EQ(PodReady()(running), WaitState::Pending("condition Ready is \"False\""));
  EXPECT_EQ(PodReady()(ready).kind, Kind::kDone);
  EXPECT_EQ(PodReady()(failed), WaitState::Failed("the pod's phase is Failed (Evicted)"));
  EXPECT_EQ(PodCompleted()(ready).kind, Kind::kPending);
  EXPECT_EQ(PodCompleted()(failed).kind, Kind::kDone);
  EXPECT_EQ(PodSucceeded()(failed).kind, Kind::kFailed);
  EXPECT_EQ(PodSucceeded()(succeeded).kind, Kind::kDone);
}

TEST(JobConditions, FailWhenTheOtherEndCame) {
  Value complete = WithConditions(R"([{"type":"Complete","status":"True"}])");
  Value failed = WithConditions(R"([{"type":"Failed","status":"True","reason":"BackoffLimitExceeded"}])");
  EXPECT_EQ(conditions::JobComplete()(complete).kind, Kind::kDone);
  EXPECT_EQ(conditions::JobComplete()(failed),
            WaitState::Failed("condition Failed is \"True\" (BackoffLimitExceeded)"));
  EXPECT_EQ(conditions::JobFailed()(failed).kind, Kind::kDone);
  EXPECT_EQ(conditions::JobFailed()(complete).kind, Kind::kFailed);
}

TEST(CrdEstablished, FailsWhenTheNamesAreTaken) {
  EXPECT_EQ(CrdEstablished()(WithConditions("[]")).kind, Kind::kPending);
  EXPECT_EQ(CrdEstablished()(
                WithConditions(R"([{"type":"NamesAccepted","status":"True"},{"type":"Established","status":"True"}])"))
                .kind,
            Kind::kDone);
  EXPECT_EQ(
      CrdEstablished()(WithConditions(R"([{"type":"NamesAccepted","status":"False","reason":"ListKindConflict"}])")),
      WaitState::Failed("condition NamesAccepted is \"False\" (ListKindConflict)"));
  EXPECT_EQ(CrdEstablished()(
                WithConditions(R"([{"type":"Established","status":"True"},{"type":"NamesAccepted","status":"False"}])"))
                .kind,
            Kind::kFailed)
      << "established, but under other names";
}

TEST(JsonPathConditions, CompareOnePlainValue) {
  const Value object = Value::DecodeJson(R"({"status":{"phase":"Running","n":3,"ips":[{"ip":"1"},{"ip":"2"}]}})");
  using namespace conditions;  // NOLINT
  EXPECT_EQ(JsonPathIs("{.status.phase}", "Running")(object).kind, Kind::kDone);
  EXPECT_EQ(JsonPathIs("status.n", " 3 ")(object).kind, Kind::kDone);
  EXPECT_EQ(JsonPathIs("{.status.phase}", "Pending")(object), WaitState::Pending("{.status.phase} is \"Running\""));
  EXPECT_EQ(JsonPathIs("{.status.none}", "x")(object), WaitState::Pending("{.status.none} gives no value"));
  EXPECT_EQ(JsonPathExists("{.status.ips}")(object).kind, Kind::kDone);
  EXPECT_EQ(JsonPathExists("{.status.none}")(object).kind, Kind::kPending);
  EXPECT_THROW(JsonPathIs("{.status.ips[*].ip}", "1")(object), JsonPathError);
  EXPECT_THROW(JsonPathIs("{.status.ips}", "1")(object), JsonPathError);
  EXPECT_THROW(JsonPathIs("{.status", "1"), JsonPathError);
}

TEST(ParseCondition, ReadsWhatKubectlWaitReads) {
  const Value object = Value::DecodeJson(
      R"({"status":{"phase":"a=b","conditions":[{"type":"Ready","status":"False","reason":"x"},{"type":"Up","status":"True"}]}})");
  const auto kind = [&](const char* text) { return conditions::Parse(text)(object).kind; };
  EXPECT_EQ(kind("create"), Kind::kDone);
  EXPECT_EQ(kind("condition=Up"), Kind::kDone);
  EXPECT_EQ(kind("condition=ready"), Kind::kPending);
  EXPECT_EQ(kind("condition=Ready=false"), Kind::kDone);
  EXPECT_EQ(kind("jsonpath={.status.conditions[0].reason}=x"), Kind::kDone);
  EXPECT_EQ(kind("jsonpath={.status.conditions[0].reason}='x'"), Kind::kDone);
  EXPECT_EQ(kind(R"(jsonpath={.status.conditions[?(@.type=="Up")].status}=True)"), Kind::kDone);
  EXPECT_EQ(kind(R"(jsonpath={.status.conditions[?(@.type=="Up")].status}=False)"), Kind::kPending);
  EXPECT_EQ(kind("jsonpath={.status.phase}"), Kind::kDone);
  EXPECT_EQ(kind("jsonpath=.status.none"), Kind::kPending);
  for (const char* text : {"", "delete", "ready", "jsonpath=", "jsonpath={.a}=", "jsonpath={.a}=b=c", "jsonpath={.a"}) {
    EXPECT_THROW(conditions::Parse(text), Error) << text;
  }
}

TEST(RolloutStatus, SaysWhatKubectlSays) {
  std::ifstream cases(KUBE_TESTDATA "/rollout_cases.json");
  std::string line;
  int count = 0;
  for (; std::getline(cases, line); ++count) {
    const Value c = Value::DecodeJson(line);
    const WaitState state = RolloutStatus(Unstructured(c["object"]), c["revision"].GetInt().value_or(0));
    SCOPED_TRACE(line);
    if (c.Contains("error")) {
      EXPECT_EQ(state, WaitState::Failed(std::string(c.AsString("error"))));
    } else {
      EXPECT_EQ(state.message, c.AsString("message"));
      EXPECT_EQ(state.kind, c.AsBool("done") ? Kind::kDone : Kind::kPending);
    }
  }
  EXPECT_EQ(count, 27);
}

TEST(RolloutStatus, OfAJobIsItsCompletion) {
  batch::v1::Job job{.metadata = {.name = "j"}, .spec = {.completions = 4}, .status = {.succeeded = 1}};
  EXPECT_EQ(RolloutStatus(job), WaitState::Pending("Waiting for job \"j\" to complete: 1 of 4 pods have succeeded..."));
  job.status.conditions = {{.type = "Failed", .status = "True", .reason = "DeadlineExceeded", .message = "too long"}};
  EXPECT_EQ(RolloutStatus(job), WaitState::Failed("job \"j\" failed: DeadlineExceeded: too long"));
  job.status.conditions = {{.type = "Complete", .status = "True"}};
  EXPECT_EQ(RolloutStatus(job).kind, Kind::kDone);
}

TEST(RolloutStatus, RefusesOtherKinds) {
  EXPECT_THROW(RolloutStatus(Unstructured{{"apiVersion", "v1"}, {"kind", "Pod"}}), Error);
}

}  // namespace
}  // namespace kube
