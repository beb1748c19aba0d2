#include "tests/conformance/cluster_fixture.h"

#include <optional>
#include <thread>

namespace conformance {

ClusterTest::ClusterTest() : config_(kube::LoadConfig()), client_(config_) {
  kube::core::v1::Namespace created =
      clientset().CoreV1().Namespaces().Create({.metadata = {.generate_name = "conformance-"}});
  namespace_ = created.metadata.name;
}

ClusterTest::~ClusterTest() {
  try {
    clientset().CoreV1().Namespaces().Delete(namespace_);
  } catch (const kube::Error& error) {
    ADD_FAILURE() << "the namespace could not be deleted: " << error.what();
  }
}

kube::core::v1::ConfigMap ClusterTest::MakeConfigMap(std::string name, kube::Map<std::string> labels) const {
  return {.metadata = {.name = std::move(name), .labels = std::move(labels)}, .data = {{"key", "value"}}};
}

kube::apps::v1::Deployment ClusterTest::MakeDeployment(std::string name, int replicas) const {
  return {.metadata = {.name = name},
          .spec = {.replicas = replicas,
                   .selector = {{.match_labels = {{"app", name}}}},
                   .template_ = {.metadata = {.labels = {{"app", name}}},
                                 .spec = {.containers = {{.name = "web", .image = "nginx:1.12"}}}}}};
}

void Eventually(const std::string& what, const std::function<bool()>& done, std::chrono::seconds limit) {
  auto deadline = std::chrono::steady_clock::now() + limit;
  while (!done()) {
    ASSERT_LT(std::chrono::steady_clock::now(), deadline) << "never came true: " << what;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

kube::ApiError CatchApiError(const std::function<void()>& call) {
  try {
    call();
  } catch (const kube::ApiError& error) {
    return error;
  }
  ADD_FAILURE() << "expected a refusal of the server";
  return kube::ApiError("", {});
}

}  // namespace conformance
