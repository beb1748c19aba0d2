#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Errors : public ClusterTest {};

TEST_F(Errors, AnAbsentObjectIsNotFoundAndFindGivesNothing) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  kube::ApiError error = CatchApiError([&] { maps.Get("nope"); });
  EXPECT_TRUE(error.IsNotFound());
  EXPECT_EQ(error.status().message, "configmaps \"nope\" not found");
  ASSERT_TRUE(error.status().details);
  EXPECT_EQ(error.status().details->name, "nope");
  EXPECT_EQ(error.status().details->kind, "configmaps");
  EXPECT_FALSE(maps.Find("nope").has_value());
}

TEST_F(Errors, ASecondCreateAlreadyExists) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  maps.Create(MakeConfigMap("a"));
  kube::ApiError error = CatchApiError([&] { maps.Create(MakeConfigMap("a")); });
  EXPECT_TRUE(error.IsAlreadyExists());
  EXPECT_EQ(error.status().message, "configmaps \"a\" already exists");
}

TEST_F(Errors, AConflictNamesTheObject) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  auto map = maps.Create(MakeConfigMap("a"));
  map.metadata.resource_version = "1";
  kube::ApiError error = CatchApiError([&] { maps.Update(map); });
  EXPECT_TRUE(error.IsConflict());
  EXPECT_NE(error.status().message.find("Operation cannot be fulfilled on configmaps \"a\""), std::string::npos);
}

TEST_F(Errors, AnInvalidObjectSaysWhichFields) {
  auto deployment = MakeDeployment("web", 1);
  deployment.spec.template_.spec.containers[0].image = "";
  deployment.spec.template_.metadata.labels = {{"app", "other"}};
  kube::ApiError error = CatchApiError([&] { clientset().AppsV1().Deployments(ns()).Create(deployment); });
  EXPECT_TRUE(error.IsInvalid());
  ASSERT_TRUE(error.status().details);
  std::vector<std::string> fields;
  for (const auto& cause : error.status().details->causes) fields.push_back(cause.field);
  EXPECT_NE(std::find(fields.begin(), fields.end(), "spec.template.spec.containers[0].image"), fields.end());
  EXPECT_NE(std::find(fields.begin(), fields.end(), "spec.template.metadata.labels"), fields.end());
}

TEST_F(Errors, ANameThatIsNoDnsNameIsInvalid) {
  kube::ApiError error =
      CatchApiError([&] { clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("Not_A_Name")); });
  EXPECT_TRUE(error.IsInvalid());
}

TEST_F(Errors, AnUnknownResourceIsNotFound) {
  kube::DynamicClient dynamic(client());
  EXPECT_TRUE(CatchApiError([&] { dynamic.Resource({"apps", "v1", "nothings"}).Namespace(ns()).List(); }).IsNotFound());
  EXPECT_TRUE(CatchApiError([&] { dynamic.Resource({"nothing.example.com", "v1", "things"}).List(); }).IsNotFound());
}

TEST_F(Errors, AnAbsentNamespaceIsNotFoundOnCreate) {
  kube::ApiError error =
      CatchApiError([&] { clientset().CoreV1().ConfigMaps("no-such-namespace").Create(MakeConfigMap("a")); });
  EXPECT_TRUE(error.IsNotFound());
}

TEST_F(Errors, ABodyOfAnotherKindIsABadRequest) {
  kube::RestClient core(client());
  kube::ApiError error = CatchApiError([&] {
    core.Post().Namespace(ns()).Resource("configmaps").Body(kube::core::v1::Secret{.metadata = {.name = "a"}}).Do();
  });
  EXPECT_TRUE(error.IsBadRequest());
}

TEST_F(Errors, BrokenJsonIsABadRequest) {
  kube::RestClient core(client());
  kube::ApiError error = CatchApiError([&] {
    core.Post().Namespace(ns()).Resource("configmaps").BodyBytes("{\"kind\":\"ConfigMap\",", "application/json").Do();
  });
  EXPECT_TRUE(error.IsBadRequest());
}

TEST_F(Errors, StrictFieldValidationRefusesUnknownFields) {
  kube::RestClient core(client());
  const char* body = R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"dota":{}})";
  kube::ApiError error = CatchApiError([&] {
    core.Post()
        .Namespace(ns())
        .Resource("configmaps")
        .Param("fieldValidation", "Strict")
        .BodyBytes(body, "application/json")
        .Do();
  });
  EXPECT_TRUE(error.IsBadRequest());
  EXPECT_NE(error.status().message.find("unknown field \"dota\""), std::string::npos);
}

TEST_F(Errors, AnUnknownBodyTypeIsUnsupported) {
  kube::RestClient core(client());
  EXPECT_TRUE(CatchApiError([&] {
                core.Post().Namespace(ns()).Resource("configmaps").BodyBytes("x", "text/x-unknown").Do();
              }).IsUnsupportedMediaType());
}

}  // namespace
}  // namespace conformance
