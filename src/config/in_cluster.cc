// The pod's own service account, and the process's surroundings.
#include <cstdlib>
#include <string>

#include "src/config/environment.h"
#include "src/config/files.h"

namespace kube {
namespace config {
namespace {

std::string Bracketed(const std::string& host) {
  bool bare_ipv6 = host.find(':') != std::string::npos && host[0] != '[';
  return bare_ipv6 ? "[" + host + "]" : host;
}

}  // namespace

Environment Environment::Process() {
  Environment environment;
  environment.getenv = [](const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return std::string(value != nullptr ? value : "");
  };
  return environment;
}

bool InClusterPossible(const Environment& environment) {
  return !environment.getenv("KUBERNETES_SERVICE_HOST").empty() &&
         !environment.getenv("KUBERNETES_SERVICE_PORT").empty() &&
         IsRegularFile(environment.service_account_dir + "/token");
}

std::string InClusterNamespace(const Environment& environment) {
  std::string name = environment.getenv("POD_NAMESPACE");
  if (!name.empty()) return name;
  FileContent file = ReadFile(environment.service_account_dir + "/namespace");
  name = std::string(Trim(file.data));
  return name.empty() ? "default" : name;
}

Config InClusterConfig(const Environment& environment) {
  std::string host = environment.getenv("KUBERNETES_SERVICE_HOST");
  std::string port = environment.getenv("KUBERNETES_SERVICE_PORT");
  if (host.empty() || port.empty()) {
    throw NotInClusterError({{.message = "this process does not run in a pod: KUBERNETES_SERVICE_HOST and "
                                         "KUBERNETES_SERVICE_PORT must be set; use LoadConfig with a kubeconfig"}});
  }
  const std::string& dir = environment.service_account_dir;
  FileContent token = ReadFile(dir + "/token");
  if (!token.ok || Trim(token.data).empty()) {
    throw ConfigError({{.file = dir + "/token",
                        .message = "the service account's token cannot be read: " +
                                   (token.ok ? std::string("the file is empty") : token.error) +
                                   "; does the pod set automountServiceAccountToken: false?"}});
  }
  Config config;
  config.host = "https://" + Bracketed(host) + ":" + port;
  config.bearer_token = std::string(Trim(token.data));
  config.bearer_token_file = dir + "/token";
  if (ReadFile(dir + "/ca.crt").ok) config.tls.ca_file = dir + "/ca.crt";
  config.namespace_ = InClusterNamespace(environment);
  return config;
}

}  // namespace config

Config InClusterConfig() { return config::InClusterConfig(config::Environment::Process()); }

}  // namespace kube
