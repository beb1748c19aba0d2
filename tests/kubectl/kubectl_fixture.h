// A cluster of its own for each test, and a kubectl that talks to it.
#ifndef KUBE_TESTS_KUBECTL_KUBECTL_FIXTURE_H_
#define KUBE_TESTS_KUBECTL_KUBECTL_FIXTURE_H_

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <kube/kube.h>
#include <kube/sandbox/cluster.h>

#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "tests/kubectl/child.h"

namespace kubectl {

struct Answer {
  int code = 0;
  std::string out{};
  std::string err{};
};
void PrintTo(const Answer& answer, std::ostream* out);

/// One kubectl program. The path is empty when there is none at all: then the tests are skipped, saying so.
struct Program {
  std::string path{};
  std::string version{};  ///< "v1.20.2"
  int minor = 0;
};
void PrintTo(const Program& program, std::ostream* out);
/// $KUBE_KUBECTL, else the one on PATH; each version once.
const std::vector<Program>& Programs();

class KubectlTest : public ::testing::TestWithParam<Program> {
 protected:
  void SetUp() override;
  void TearDown() override;

  /// Runs `kubectl <arguments>` (split at spaces; use the list form for arguments with spaces).
  Answer Kubectl(const std::string& arguments, const std::string& input = "");
  Answer Kubectl(const std::vector<std::string>& arguments, const std::string& input = "");
  /// The same; fails the test when its exit code is not 0. Returns its output.
  std::string Ok(const std::string& arguments, const std::string& input = "");
  std::string Ok(const std::vector<std::string>& arguments, const std::string& input = "");
  /// Runs beside the test.
  std::unique_ptr<Child> Start(const std::string& arguments);

  kube::Clientset clientset() const { return kube::Clientset(kube::Client(cluster_->config())); }
  std::string File(const std::string& name, const std::string& text);
  /// Deployment `demo` with its pods ready.
  void CreateDemo(int replicas);

 private:
  std::vector<std::string> Environment() const;

  std::filesystem::path folder_;
  std::unique_ptr<kube::sandbox::Cluster> cluster_;
};

/// The manifest of Deployment `demo`, label app=demo.
std::string DemoManifest(int replicas, const std::string& image);

#define KUBECTL_SUITE(Suite)                                                                        \
  class Suite : public KubectlTest {};                                                              \
  INSTANTIATE_TEST_SUITE_P(Kubectl, Suite, ::testing::ValuesIn(Programs()), [](const auto& info) {  \
    return info.param.path.empty() ? std::string("None") : "1_" + std::to_string(info.param.minor); \
  })

}  // namespace kubectl

#endif  // KUBE_TESTS_KUBECTL_KUBECTL_FIXTURE_H_
