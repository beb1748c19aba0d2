// What compiles and what does not: verbs exist only where the resource has them, and calls read as they should.
#include <gtest/gtest.h>

#include <type_traits>

#include "kube/kube.h"

namespace kube {
namespace {

template <class T>
concept HasUpdateStatus = requires(const Api<T>& api, const T& object) { api.UpdateStatus(object); };

static_assert(HasUpdateStatus<core::v1::Pod>);
static_assert(HasUpdateStatus<apps::v1::Deployment>);
static_assert(!HasUpdateStatus<core::v1::ConfigMap>);
static_assert(HasUpdateStatus<Unstructured>);
static_assert(std::is_same_v<Api<core::v1::Pod>::list_type, core::v1::PodList>);
static_assert(std::is_same_v<Api<Unstructured>::list_type, UnstructuredList>);

Config Nowhere() {
  Config config;
  config.host = "http://127.0.0.1:9";
  return config;
}

TEST(Request, RefusesNamesThatWouldChangeThePathBeforeAnythingIsSent) {
  Api<core::v1::Pod> pods(Client(Nowhere()), "default");
  for (const char* name : {"", ".", "..", "a/b", "a%2fb", "a\r\nHost: x"}) {
    EXPECT_THROW(pods.Get(name), InvalidRequestError) << name;
    EXPECT_THROW(pods.Delete(name), InvalidRequestError) << name;
  }
}

TEST(Request, RefusesAWriteWithoutANamespace) {
  Api<core::v1::Pod> pods{Client(Nowhere())};
  EXPECT_THROW(pods.Create({.metadata = {.name = "web"}}), InvalidRequestError);
  EXPECT_THROW(pods.Get("web"), InvalidRequestError);
}

TEST(Request, RefusesAnApplyWithoutAManager) {
  Api<core::v1::Pod> pods(Client(Nowhere()), "default");
  EXPECT_THROW(pods.Apply({.metadata = {.name = "web"}}, {}), InvalidRequestError);
}

TEST(Request, KeepsTheFirstMistake) {
  RestClient rest{Client(Nowhere())};
  Request request = rest.Get();
  request.Resource("pods").Name("a/b").Name("c").Namespace("..");
  try {
    request.Target();
    FAIL();
  } catch (const InvalidRequestError& error) {
    EXPECT_NE(std::string(error.what()).find("\"a/b\" may not contain '/'"), std::string::npos) << error.what();
  }
}

TEST(Request, BuildsTheTargetOfTheArticle) {
  RestClient rest(Client(Nowhere()), {"apps", "v1"});
  EXPECT_EQ(rest.Get().Namespace("default").Resource("deployments").Options(ListOptions{.timeout_seconds = 5}).Target(),
            "/apis/apps/v1/namespaces/default/deployments?timeoutSeconds=5");
}

TEST(Request, PutsThePathOfTheServersUrlInFront) {
  Config config = Nowhere();
  config.host = "http://127.0.0.1:9/k8s/clusters/c-1/";
  EXPECT_EQ(RestClient{Client(config)}.Get().AbsPath("/version").Target(), "/k8s/clusters/c-1/version");
}

TEST(ApplyBody, LeavesOutWhatWasNotSaid) {
  apps::v1::Deployment deployment{
      .metadata = {.name = "web"},
      .spec = {.replicas = 0, .selector = {{}}, .template_ = {.spec = {.containers = {{.name = "web"}}}}}};
  EXPECT_EQ(
      internal::ApplyBodyOf(TypeInfoOf<apps::v1::Deployment>(), &deployment),
      R"({"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web"},"spec":{"replicas":0,"selector":{},)"
      R"("template":{"spec":{"containers":[{"name":"web"}]}}}})");
}

}  // namespace
}  // namespace kube
