// A directory of its own for each test, and made-up surroundings.
#ifndef KUBE_TESTS_UNIT_CONFIG_TEST_SUPPORT_H_
#define KUBE_TESTS_UNIT_CONFIG_TEST_SUPPORT_H_

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>

#include "kube/config/config.h"
#include "kube/config/kubeconfig.h"
#include "src/config/environment.h"

namespace kube::config {

class TestDir {
 public:
  TestDir() {
    std::string pattern = (std::filesystem::temp_directory_path() / "kube-config-test.XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~TestDir() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TestDir(const TestDir&) = delete;
  TestDir& operator=(const TestDir&) = delete;

  std::string Path(const std::string& name) const { return path_ + "/" + name; }

  std::string Write(const std::string& name, const std::string& text) const {
    std::string path = Path(name);
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }

 private:
  std::string path_;
};

inline std::string ReadAll(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

// Surroundings with these variables only, and no service account unless a directory is given.
inline Environment MakeEnvironment(std::map<std::string, std::string> variables,
                                   std::string service_account_dir = "/nowhere/serviceaccount") {
  Environment environment;
  environment.getenv = [variables = std::move(variables)](const std::string& name) {
    auto found = variables.find(name);
    return found == variables.end() ? std::string() : found->second;
  };
  environment.service_account_dir = std::move(service_account_dir);
  return environment;
}

// Runs `action` and returns the ConfigError's faults; fails the test when there is none.
template <typename Action>
std::vector<ConfigFault> FaultsOf(Action action) {
  try {
    action();
  } catch (const ConfigError& error) {
    return error.faults();
  }
  ADD_FAILURE() << "no ConfigError was thrown";
  return {ConfigFault{}};
}

// True if one of the faults is of this entry and field and its message holds the text.
inline bool HasFault(const std::vector<ConfigFault>& faults, const std::string& entry, const std::string& field,
                     const std::string& text) {
  for (const ConfigFault& fault : faults) {
    if (fault.entry == entry && fault.field == field && fault.message.find(text) != std::string::npos) return true;
  }
  return false;
}

inline std::string All(const std::vector<ConfigFault>& faults) { return ConfigError(faults).what(); }

inline constexpr char kCertPem[] = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
inline constexpr char kKeyPem[] = "-----BEGIN PRIVATE KEY-----\nS3CR3TKEY\n-----END PRIVATE KEY-----\n";

}  // namespace kube::config

#endif  // KUBE_TESTS_UNIT_CONFIG_TEST_SUPPORT_H_
