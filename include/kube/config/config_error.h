// What is wrong with a configuration: every fault at once, each with its file, entry and field.
#ifndef KUBE_CONFIG_CONFIG_ERROR_H_
#define KUBE_CONFIG_CONFIG_ERROR_H_

#include <string>
#include <vector>

#include "kube/meta/error.h"

namespace kube {

/// One fault of a configuration.
struct ConfigFault {
  /// The kubeconfig (or certificate, key, token) file; empty when the value was set in code.
  std::string file{};
  /// The entry of the kubeconfig, as `user "admin"`, `cluster "prod"` or `context "dev"`; empty for the whole file.
  std::string entry{};
  /// The key as written in the file, such as `client-key` or `exec.env[0].name`; empty for the whole entry.
  std::string field{};
  /// What is wrong and what to do about it. Never holds a token, a password or key material.
  std::string message{};
  /// One-based line in `file`; 0 where it is not known.
  int line = 0;

  bool operator==(const ConfigFault&) const = default;
};

/// One line for a fault: `file:line: entry: field: message`, with the parts it has.
std::string ToString(const ConfigFault& fault);

/// Thrown when no usable configuration can be made of what was given.
///
/// All faults found are in `faults()`, not only the first. `what()` shows each on a line of its own, with advice.
class ConfigError : public Error {
 public:
  explicit ConfigError(std::vector<ConfigFault> faults);

  /// Never empty.
  const std::vector<ConfigFault>& faults() const { return faults_; }

 private:
  std::vector<ConfigFault> faults_;
};

/// Thrown by `InClusterConfig` in a process that does not run in a pod: `KUBERNETES_SERVICE_HOST` or
/// `KUBERNETES_SERVICE_PORT` is not set. Its own class, so that a program may go on with a kubeconfig.
class NotInClusterError : public ConfigError {
 public:
  using ConfigError::ConfigError;
};

}  // namespace kube

#endif  // KUBE_CONFIG_CONFIG_ERROR_H_
