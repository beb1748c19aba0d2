// A namespace of its own for each test, on the cluster that $KUBECONFIG names.
#ifndef KUBE_TESTS_CONFORMANCE_CLUSTER_FIXTURE_H_
#define KUBE_TESTS_CONFORMANCE_CLUSTER_FIXTURE_H_

#include <gtest/gtest.h>
#include <kube/kube.h>

#include <chrono>
#include <functional>
#include <string>

namespace conformance {

class ClusterTest : public ::testing::Test {
 protected:
  ClusterTest();
  ~ClusterTest() override;

  const std::string& ns() const { return namespace_; }
  const kube::Config& config() const { return config_; }
  kube::Clientset clientset() const { return kube::Clientset(client_); }
  kube::Client client() const { return client_; }

  kube::core::v1::ConfigMap MakeConfigMap(std::string name, kube::Map<std::string> labels = {}) const;
  kube::apps::v1::Deployment MakeDeployment(std::string name, int replicas) const;

 private:
  kube::Config config_;
  kube::Client client_;
  std::string namespace_;
};

/// Polls `done` until it is true; fails the test, saying `what`, after `limit`. For states that a cluster reaches on
/// its own.
void Eventually(const std::string& what, const std::function<bool()>& done,
                std::chrono::seconds limit = std::chrono::seconds(60));

/// The ApiError that `call` throws; fails the test when it throws none.
kube::ApiError CatchApiError(const std::function<void()>& call);

}  // namespace conformance

#endif  // KUBE_TESTS_CONFORMANCE_CLUSTER_FIXTURE_H_
