// kubectl's cache of OpenAPI documents: the same files in both programs.
#include <kube/client/openapi_client.h>

#include <filesystem>
#include <map>
#include <mutex>

#include "src/sandbox/api_server.h"
#include "src/transport/server.h"
#include "tests/kubectl/kubectl_fixture.h"

namespace kubectl {
namespace {

using ::testing::HasSubstr;

constexpr char kApps[] = "/openapi/v3/apis/apps/v1";

// The sandbox's API server behind a door that counts.
class CountingServer {
 public:
  CountingServer()
      : api_(kube::sandbox::ApiServerOptions{}),
        http_({}, [this](kube::transport::ServerRequest request, kube::transport::ResponseWriterPtr writer) {
          {
            std::lock_guard lock(mutex_);
            ++asked_[request.path];
          }
          api_.Handle(request, writer);
        }) {}

  std::string url() const { return http_.url(); }
  /// Since the last call with this path.
  int TakeAsked(const std::string& path) {
    std::lock_guard lock(mutex_);
    return std::exchange(asked_[path], 0);
  }

 private:
  std::mutex mutex_;
  std::map<std::string, int> asked_;
  kube::sandbox::ApiServer api_;
  kube::transport::HttpServer http_;  // the last: it goes first
};

// kubectl takes OpenAPI v3 from 1.27 on.
class HttpCache : public KubectlTest {
 protected:
  void SetUp() override {
    KubectlTest::SetUp();
    if (!IsSkipped() && GetParam().minor < 27) GTEST_SKIP() << "explains by OpenAPI v2, in files of another form";
  }

  kube::OpenApiClient OpenApi(const std::string& base) {
    kube::Config config;
    config.host = server_.url();
    return kube::OpenApiClient(kube::Client(config), {.directory = kube::HttpCacheDirectory(base)});
  }
  std::string Explain(const std::string& base) {
    return Ok("explain deployment.spec.replicas --server=" + server_.url() + " --cache-dir=" + base);
  }
  std::string Base() { return std::filesystem::path(File("placeholder", "")).parent_path() / "shared"; }

  CountingServer server_;
};

INSTANTIATE_TEST_SUITE_P(Kubectl, HttpCache, ::testing::ValuesIn(Programs()), [](const auto& info) {
  return info.param.path.empty() ? std::string("None") : "1_" + std::to_string(info.param.minor);
});

TEST_P(HttpCache, LibkubeReadsADocumentThatKubectlStored) {
  const std::string base = Base();
  EXPECT_THAT(Explain(base), HasSubstr("replicas <integer>"));
  EXPECT_EQ(server_.TakeAsked(kApps), 1);
  const kube::Value schema = OpenApi(base).Schema({"apps", "v1"});
  EXPECT_NE(schema.FindPath({"components", "schemas", "io.k8s.api.apps.v1.Deployment"}), nullptr);
  EXPECT_EQ(server_.TakeAsked(kApps), 0);
  EXPECT_GE(server_.TakeAsked("/openapi/v3"), 1) << "what names the document is always asked for";
}

TEST_P(HttpCache, KubectlReadsADocumentThatLibkubeStored) {
  const std::string base = Base();
  OpenApi(base).Document({"apps", "v1"});
  EXPECT_EQ(server_.TakeAsked(kApps), 1);
  EXPECT_THAT(Explain(base), HasSubstr("replicas <integer>"));
  EXPECT_EQ(server_.TakeAsked(kApps), 0);
}

}  // namespace
}  // namespace kubectl
