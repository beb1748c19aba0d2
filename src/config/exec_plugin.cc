#include "src/config/exec_plugin.h"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <system_error>
#include <utility>

#include "src/config/base64.h"

namespace kube::config {
namespace {

constexpr char kAuthorization[] = "Authorization";

// A hint is shown on terminals: nothing in it may steer one.
std::string WithoutControls(const std::string& text) {
  std::string clean;
  for (char c : text) {
    if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') clean += c;
  }
  return clean;
}

std::string Bearer(const std::string& token) { return "Bearer " + token; }

}  // namespace

ExecSurroundings ExecSurroundings::Process() {
  ExecSurroundings process;
  process.has_terminal = [] { return ::isatty(STDIN_FILENO) == 1; };
  return process;
}

ExecPlugin::ExecPlugin(KubeconfigExec exec, Value cluster, ExecPolicy policy, ExecSurroundings surroundings)
    : exec_(std::move(exec)),
      cluster_(std::move(cluster)),
      policy_(std::move(policy)),
      surroundings_(std::move(surroundings)) {}

void ExecPlugin::Fail(const std::string& what) const {
  throw ConfigError({{.field = "exec", .message = "the credential plugin \"" + exec_.command + "\": " + what}});
}

// Names are compared as they are written; paths by where the command leads.
void ExecPlugin::CheckPolicy() const {
  if (policy_.mode == ExecPolicy::Mode::kAllowAll) return;
  if (policy_.mode == ExecPolicy::Mode::kDenyAll) Fail("this program does not allow plugins to run");
  const std::string path = FindProgram(exec_.command);
  const bool allowed = std::any_of(policy_.allowed.begin(), policy_.allowed.end(), [&](const std::string& entry) {
    return entry == exec_.command || (!path.empty() && FindProgram(entry) == path);
  });
  if (!allowed) Fail("is not in the list of plugins that this program allows to run");
}

bool ExecPlugin::Interactive() const {
  if (exec_.interactive_mode == "Never") return false;
  const bool terminal = surroundings_.has_terminal();
  if (exec_.interactive_mode == "Always" && !terminal) {
    Fail("needs to ask the user (interactiveMode Always), but standard input is no terminal");
  }
  return terminal;
}

ExecPlugin::Held ExecPlugin::Fetch(const CallContext& context) {
  CheckPolicy();
  Program program;
  program.inherit_input = Interactive();
  program.arguments.push_back(exec_.command);
  program.arguments.insert(program.arguments.end(), exec_.args.begin(), exec_.args.end());
  for (const KubeconfigExecEnv& variable : exec_.env)
    program.environment.push_back(variable.name + "=" + variable.value);
  program.environment.push_back(std::string(kExecInfoVariable) + "=" +
                                ExecInfo(exec_.api_version, program.inherit_input, cluster_));
  const ProgramOutcome outcome = surroundings_.run(program, context);
  using Kind = ProgramOutcome::Kind;
  switch (outcome.kind) {
    case Kind::kExited:
      break;
    case Kind::kSignalled:
      Fail(std::string("was ended by signal ") + ::strsignal(outcome.code));
    case Kind::kNotFound:
      Fail("there is no such program; install it, or correct exec.command" +
           (exec_.install_hint.empty() ? "" : "\n" + WithoutControls(exec_.install_hint)));
    case Kind::kNotStarted:
      Fail("cannot be started: " + std::generic_category().message(outcome.code));
    case Kind::kTooLong:
      Fail("printed more than " + std::to_string(program.max_output) + " bytes");
    case Kind::kStopped:
      throw CancelledError("cancelled by the caller while the credential plugin \"" + exec_.command + "\" ran", false);
    case Kind::kTimedOut:
      throw TimeoutError("the deadline passed while the credential plugin \"" + exec_.command + "\" ran", false);
  }
  if (outcome.code != 0) {
    Fail("failed with exit code " + std::to_string(outcome.code) + "; what it said is on standard error");
  }
  auto credential = std::make_shared<ExecCredential>();
  std::string problem = ReadExecCredential(outcome.output, exec_.api_version, credential.get());
  if (!problem.empty()) Fail(problem);
  return credential;
}

void ExecPlugin::Apply(Headers& headers, const CallContext& context) {
  if (headers.Has(kAuthorization)) return;
  auto usable = [this](const Held& held) { return !held->expires || surroundings_.now() <= *held->expires; };
  const Held held = held_.Get(context, usable, [&] { return Fetch(context); });
  if (!held->token.empty()) headers.Add(kAuthorization, Bearer(held->token));
}

// Runs the plugin again, unless that was done since the refused request got its credentials.
bool ExecPlugin::OnUnauthorized(const Headers& sent, const CallContext& context) {
  const std::optional<Held> refused = held_.Peek();
  if (!refused) return false;
  const std::string_view header = sent.Get(kAuthorization);
  const std::string expected = (*refused)->token.empty() ? "" : Bearer((*refused)->token);
  if (header != expected) return header.substr(0, 7) == "Bearer " || header.empty();
  auto other = [&](const Held& held) { return held != *refused; };
  const Held fresh = held_.Get(context, other, [&] { return Fetch(context); });
  return fresh->token != (*refused)->token || fresh->cert_pem != (*refused)->cert_pem;
}

Value ExecCluster(const Config& config, const TlsOptions& tls) {
  if (!config.exec->provide_cluster_info) return Value();
  Value cluster{{"server", config.host}};
  if (!tls.server_name.empty()) cluster.Set("tls-server-name", tls.server_name);
  if (tls.insecure_skip_verify) cluster.Set("insecure-skip-tls-verify", true);
  if (!tls.ca_pem.empty()) cluster.Set("certificate-authority-data", EncodeBase64(tls.ca_pem));
  if (!config.proxy_url.empty()) cluster.Set("proxy-url", config.proxy_url);
  if (config.disable_compression) cluster.Set("disable-compression", true);
  if (!config.exec_cluster_config.empty()) {
    Value extension;
    DecodeFailure failure;
    if (!Value::TryDecodeJson(config.exec_cluster_config, &extension, {}, &failure)) {
      throw ConfigError({{.field = "exec_cluster_config", .message = "is not JSON: " + failure.reason}});
    }
    cluster.Set("config", extension);
  }
  return cluster;
}

std::shared_ptr<ExecPlugin> SharedExecPlugin(const Config& config, const TlsOptions& tls) {
  static std::mutex mutex;
  static std::map<std::string, std::weak_ptr<ExecPlugin>>& plugins =
      *new std::map<std::string, std::weak_ptr<ExecPlugin>>;
  const KubeconfigExec& exec = *config.exec;
  Value cluster = ExecCluster(config, tls);
  Value env = Array();
  for (const KubeconfigExecEnv& variable : exec.env) env.push_back(Value{{"n", variable.name}, {"v", variable.value}});
  const std::string key = Value{
      {"command", exec.command},
      {"args", Array::From(exec.args)},
      {"env", env},
      {"version", exec.api_version},
      {"mode", exec.interactive_mode},
      {"policy", static_cast<int>(config.exec_policy.mode)},
      {"allowed", Array::From(config.exec_policy.allowed)},
      {"cluster", cluster}}.EncodeJson();
  std::lock_guard lock(mutex);
  std::erase_if(plugins, [](const auto& entry) { return entry.second.expired(); });
  std::weak_ptr<ExecPlugin>& slot = plugins[key];
  std::shared_ptr<ExecPlugin> plugin = slot.lock();
  if (!plugin) {
    plugin = std::make_shared<ExecPlugin>(exec, std::move(cluster), config.exec_policy, ExecSurroundings::Process());
    slot = plugin;
  }
  return plugin;
}

}  // namespace kube::config
