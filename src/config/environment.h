// Everything the configuration asks of its surroundings, so that tests can give their own.
#ifndef KUBE_SRC_CONFIG_ENVIRONMENT_H_
#define KUBE_SRC_CONFIG_ENVIRONMENT_H_

#include <functional>
#include <string>
#include <vector>

#include "kube/config/config.h"

namespace kube::config {

/// Where variables and the pod's files come from.
struct Environment {
  /// Value of a variable; empty when it is not set.
  std::function<std::string(const std::string&)> getenv{};
  /// Directory of the pod's token, CA and namespace files (client-go rest/config.go).
  std::string service_account_dir = "/var/run/secrets/kubernetes.io/serviceaccount";

  /// The process's own.
  static Environment Process();
};

/// The public functions of kube/config, with the surroundings given.
Config LoadConfig(const LoadOptions& options, const Environment& environment);
Config InClusterConfig(const Environment& environment);
std::vector<std::string> DefaultKubeconfigFiles(const Environment& environment);

/// Whether the process runs in a pod: both service variables set, and the token a regular file.
bool InClusterPossible(const Environment& environment);

/// The pod's namespace: `POD_NAMESPACE`, else the service account's file, else `default`.
std::string InClusterNamespace(const Environment& environment);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_ENVIRONMENT_H_
