// Credentials that are fetched while a program runs: plugins, auth-providers, and tokens from the program itself.
#ifndef KUBE_CONFIG_CREDENTIALS_H_
#define KUBE_CONFIG_CREDENTIALS_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kube/transport/call.h"

namespace kube {

/// One environment variable of an exec plugin.
struct KubeconfigExecEnv {
  std::string name{};
  std::string value{};

  bool operator==(const KubeconfigExecEnv&) const = default;
};

/// `exec` of a user: a program that prints credentials (an ExecCredential object). It is started without a shell.
struct KubeconfigExec {
  /// A name to look up on PATH, or a path.
  std::string command{};
  std::vector<std::string> args{};
  std::vector<KubeconfigExecEnv> env{};
  /// `client.authentication.k8s.io/v1` or `/v1beta1`.
  std::string api_version{};
  /// Shown when the program is not there.
  std::string install_hint{};
  /// Tell the program which cluster it is for, in KUBERNETES_EXEC_INFO.
  bool provide_cluster_info = false;
  /// `Never`, `IfAvailable` or `Always`. Read as `IfAvailable` when absent and the version is v1beta1.
  std::string interactive_mode{};

  bool operator==(const KubeconfigExec&) const = default;
};

/// `auth-provider` of a user: the older way to name a source of tokens. Only `oidc` is supported, as in client-go.
struct KubeconfigAuthProvider {
  std::string name{};
  /// May hold secrets.
  std::map<std::string, std::string> config{};

  bool operator==(const KubeconfigAuthProvider&) const = default;
};

/// Which plugins a program is willing to start. Source: client-go plugin/pkg/client/auth/exec.
struct ExecPolicy {
  enum class Mode { kAllowAll, kDenyAll, kAllowList };
  Mode mode = Mode::kAllowAll;
  /// With kAllowList: commands as the kubeconfig writes them, or the absolute paths that they resolve to.
  std::vector<std::string> allowed{};

  bool operator==(const ExecPolicy&) const = default;
};

/// Bearer tokens that the program itself gets: implement it and put it into Config::token_source.
///
/// **Threads**: both functions are called by every thread that makes a call, at once; they may block, and should honour
/// the context's deadline and stop token. What they throw ends the call.
class TokenSource {
 public:
  virtual ~TokenSource() = default;

  /// The token to use now, without `Bearer`. Called for each attempt: keep it while it is good. Must not be empty.
  virtual std::string Token(const CallContext& context) = 0;

  /// The server answered 401 to `token`. Drop it; true when `Token` will give another one, and then the request is
  /// repeated once.
  virtual bool Refused(std::string_view token, const CallContext& context) = 0;
};

}  // namespace kube

#endif  // KUBE_CONFIG_CREDENTIALS_H_
