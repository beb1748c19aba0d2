// Credentials from a plugin program: run when needed, kept until they expire or are refused.
#ifndef KUBE_SRC_CONFIG_EXEC_PLUGIN_H_
#define KUBE_SRC_CONFIG_EXEC_PLUGIN_H_

#include <functional>
#include <memory>
#include <string>

#include "kube/config/config.h"
#include "kube/transport/authenticator.h"
#include "kube/transport/options.h"
#include "src/config/exec_credential.h"
#include "src/config/shared_refresh.h"
#include "src/config/subprocess.h"

namespace kube::config {

/// The surroundings of a plugin, so that tests can give their own.
struct ExecSurroundings {
  std::function<Time()> now = Time::Now;
  /// Whether standard input is a terminal.
  std::function<bool()> has_terminal;
  std::function<ProgramOutcome(const Program&, const CallContext&)> run = RunProgram;

  static ExecSurroundings Process();
};

/// Authenticates by what a plugin prints. Many threads at once; one of them runs the plugin. Requests that carry an
/// Authorization header of their own are left alone.
class ExecPlugin final : public Authenticator {
 public:
  /// `cluster`: what the plugin is told of it, see ExecCluster; null to tell nothing.
  ExecPlugin(KubeconfigExec exec, Value cluster, ExecPolicy policy, ExecSurroundings surroundings);

  void Apply(Headers& headers, const CallContext& context) override;
  bool OnUnauthorized(const Headers& sent, const CallContext& context) override;
  /// What it printed last; null before it ran.
  std::shared_ptr<const ExecCredential> Credential() const { return held_.Peek().value_or(nullptr); }

 private:
  using Held = std::shared_ptr<const ExecCredential>;

  Held Fetch(const CallContext& context);
  bool Interactive() const;
  void CheckPolicy() const;
  [[noreturn]] void Fail(const std::string& what) const;

  const KubeconfigExec exec_;
  const Value cluster_;
  const ExecPolicy policy_;
  const ExecSurroundings surroundings_;
  SharedRefresh<Held> held_;
};

/// `spec.cluster` for the plugin: the server and how to trust it, the CA as data. Null unless the plugin asked for it.
/// Throws ConfigError when `exec_cluster_config` is not JSON.
Value ExecCluster(const Config& config, const TlsOptions& tls);

/// The plugin of this configuration: one for all configurations in the process that are the same in it.
std::shared_ptr<ExecPlugin> SharedExecPlugin(const Config& config, const TlsOptions& tls);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_EXEC_PLUGIN_H_
