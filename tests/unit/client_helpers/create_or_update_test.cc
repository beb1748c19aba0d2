#include "kube/client/create_or_update.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "tests/unit/client_helpers/helper_test.h"

namespace kube {
namespace {

using core::v1::ConfigMap;
using core::v1::Pod;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string Map(const std::string& version, const std::string& value) {
  return R"({"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"m","namespace":"ns","resourceVersion":")" +
         version + R"("},"data":{"k":")" + value + R"("}})";
}
std::string PodJson(const std::string& memory) {
  return R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"m","namespace":"ns","resourceVersion":"4"},)"
         R"("spec":{"containers":[{"name":"c","resources":{"limits":{"memory":")" +
         memory + R"("}}}]},"status":{"phase":"Pending"}})";
}

class Upserts : public HelperTest {
 protected:
  Api<ConfigMap> Maps() { return Objects<ConfigMap>(); }
  std::vector<std::string> Methods() {
    std::vector<std::string> methods;
    for (const auto& request : server_.seen()) methods.push_back(request.method);
    return methods;
  }
};

auto Set(std::string value) {
  return [value](ConfigMap& map) { map.data["k"] = value; };
}

TEST_F(Upserts, CreateWhatIsNotThere) {
  server_.Play(Refusal(404, "NotFound"));
  server_.Play(Map("1", "new"));
  auto done = CreateOrUpdate(Maps(), "m", Set("new"), {.field_manager = "me"});
  EXPECT_EQ(done.result, OperationResult::kCreated);
  EXPECT_EQ(done.object.metadata.resource_version, "1");
  EXPECT_THAT(Methods(), ElementsAre("GET", "POST"));
  EXPECT_THAT(server_.seen()[1].body, HasSubstr(R"("name":"m","namespace":"ns")"));
  EXPECT_THAT(server_.seen()[1].body, HasSubstr(R"("data":{"k":"new"})"));
  EXPECT_THAT(server_.seen()[1].query, HasSubstr("fieldManager=me"));
}

TEST_F(Upserts, StartFromAnObjectThatIsGiven) {
  server_.Play(Refusal(404, "NotFound"));
  server_.Play(Map("1", "new"));
  CreateOrUpdate(Maps(), {.metadata = {.name = "m", .labels = {{"a", "b"}}}}, Set("new"));
  EXPECT_THAT(server_.seen()[1].body, HasSubstr(R"("labels":{"a":"b"})"));
}

TEST_F(Upserts, UpdateWhatDiffersAndLeaveAloneWhatDoesNot) {
  server_.Play(Map("1", "old"));
  server_.Play(Map("2", "new"));
  EXPECT_EQ(CreateOrUpdate(Maps(), "m", Set("new")).result, OperationResult::kUpdated);
  server_.Play(Map("2", "new"));
  EXPECT_EQ(CreateOrUpdate(Maps(), "m", Set("new")).result, OperationResult::kUnchanged);
  EXPECT_THAT(Methods(), ElementsAre("GET", "PUT", "GET"));
}

TEST_F(Upserts, TakeEqualQuantitiesForNoChange) {
  server_.Play(PodJson("1Gi"));
  auto done = CreateOrUpdate(Objects<Pod>(), "m",
                             [](Pod& pod) { pod.spec.containers[0].resources.limits["memory"] = "1024Mi"; });
  EXPECT_EQ(done.result, OperationResult::kUnchanged);
}

TEST_F(Upserts, TryAgainAfterAConflictAndAfterSomeoneElseCreatedIt) {
  server_.Play(Refusal(404, "NotFound"));
  server_.Play(Refusal(409, "AlreadyExists"));
  server_.Play(Map("1", "old"));
  server_.Play(Refusal(409, "Conflict"));
  server_.Play(Map("2", "other"));
  server_.Play(Map("3", "new"));
  int calls = 0;
  auto done = CreateOrUpdate(Maps(), "m", [&](ConfigMap& map) {
    ++calls;
    map.data["k"] = "new";
  });
  EXPECT_EQ(done.result, OperationResult::kUpdated);
  EXPECT_EQ(calls, 3);
  EXPECT_THAT(server_.seen()[5].body, HasSubstr(R"("resourceVersion":"2")"));
}

TEST_F(Upserts, GiveUpWhenTheStepsAreUsedUp) {
  for (int i = 0; i < 2; ++i) {
    server_.Play(Map("1", "old"));
    server_.Play(Refusal(409, "Conflict"));
  }
  EXPECT_THROW(CreateOrUpdate(Maps(), "m", Set("new"), {.retry = {.steps = 2}}), ApiError);
  EXPECT_EQ(server_.seen().size(), 4u);
}

TEST_F(Upserts, RefuseAChangeOfNameOrNamespace) {
  server_.Play(Map("1", "old"));
  EXPECT_THROW(CreateOrUpdate(Maps(), "m", [](ConfigMap& map) { map.metadata.name = "n"; }), InvalidRequestError);
  server_.Play(Refusal(404, "NotFound"));
  EXPECT_THROW(CreateOrUpdate(Maps(), "m", [](ConfigMap& map) { map.metadata.namespace_ = "other"; }),
               InvalidRequestError);
  EXPECT_THAT(Methods(), ElementsAre("GET", "GET"));
}

TEST_F(Upserts, PatchOnlyWhatChanged) {
  server_.Play(Map("1", "old"));
  server_.Play(Map("2", "new"));
  EXPECT_EQ(CreateOrPatch(Maps(), "m", Set("new")).result, OperationResult::kUpdated);
  EXPECT_EQ(server_.seen()[1].method, "PATCH");
  EXPECT_EQ(server_.seen()[1].body, R"({"data":{"k":"new"}})");
  server_.Play(Map("2", "new"));
  EXPECT_EQ(CreateOrPatch(Maps(), "m", Set("new")).result, OperationResult::kUnchanged);
}

TEST_F(Upserts, PatchTheStatusOnItsOwn) {
  server_.Play(PodJson("1Gi"));
  server_.Play(PodJson("1Gi"));
  server_.Play(PodJson("1Gi"));
  auto done = CreateOrPatch(Objects<Pod>(), "m", [](Pod& pod) {
    pod.metadata.labels["a"] = "b";
    pod.status.phase = "Running";
  });
  EXPECT_EQ(done.result, OperationResult::kUpdatedStatus);
  EXPECT_EQ(server_.seen()[1].body, R"({"metadata":{"labels":{"a":"b"}}})");
  EXPECT_EQ(server_.seen()[2].path, "/api/v1/namespaces/ns/pods/m/status");
  EXPECT_EQ(server_.seen()[2].body, R"({"status":{"phase":"Running"}})");
  server_.Play(PodJson("1Gi"));
  server_.Play(PodJson("1Gi"));
  EXPECT_EQ(CreateOrPatch(Objects<Pod>(), "m", [](Pod& pod) { pod.status.phase = "Running"; }).result,
            OperationResult::kUpdatedStatusOnly);
}

TEST_F(Upserts, PatchWithTheVersionWhenAskedTo) {
  server_.Play(Map("1", "old"));
  server_.Play(Refusal(409, "Conflict"));
  server_.Play(Map("2", "old"));
  server_.Play(Map("3", "new"));
  CreateOrPatch(Maps(), "m", Set("new"), {.optimistic_lock = true});
  EXPECT_THAT(server_.seen()[3].body, HasSubstr(R"("metadata":{"resourceVersion":"2"})"));
}

TEST_F(Upserts, WorkOnUntypedObjects) {
  Api<Unstructured> maps(server_.MakeClient(), {"", "v1", "configmaps"}, "ns");
  server_.Play(Refusal(404, "NotFound"));
  server_.Play(Map("1", "new"));
  auto done = CreateOrUpdate(maps, "m", [](Unstructured& map) {
    map.SetApiVersion("v1");
    map.SetKind("ConfigMap");
    map.Set("data.k", "new");
  });
  EXPECT_EQ(done.result, OperationResult::kCreated);
  EXPECT_EQ(done.object.name(), "m");
}

TEST(OperationResult, HasTheWordsOfControllerRuntime) {
  EXPECT_STREQ(ToString(OperationResult::kUpdatedStatusOnly), "updatedStatusOnly");
  EXPECT_STREQ(ToString(OperationResult::kUnchanged), "unchanged");
}

}  // namespace
}  // namespace kube
