// What a credential plugin is told and what it answers: ExecCredential objects, to and from text.
#ifndef KUBE_SRC_CONFIG_EXEC_CREDENTIAL_H_
#define KUBE_SRC_CONFIG_EXEC_CREDENTIAL_H_

#include <optional>
#include <string>
#include <string_view>

#include "kube/codec/value.h"
#include "kube/config/credentials.h"
#include "kube/meta/time.h"

namespace kube::config {

/// The environment variable that tells the plugin about the call. Source: client-go plugin/pkg/client/auth/exec.
inline constexpr char kExecInfoVariable[] = "KUBERNETES_EXEC_INFO";

/// Its value, JSON. `cluster` is null when the plugin is not to know it.
std::string ExecInfo(const std::string& api_version, bool interactive, const Value& cluster);

/// What a plugin gave: a token, a certificate with its key, or both.
struct ExecCredential {
  std::string token{};
  std::string cert_pem{};
  std::string key_pem{};
  std::optional<Time> expires{};
};

/// Reads a plugin's output, JSON or YAML. Returns what is wrong with it, empty when nothing is; never quotes it.
std::string ReadExecCredential(std::string_view output, const std::string& api_version, ExecCredential* credential);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_EXEC_CREDENTIAL_H_
