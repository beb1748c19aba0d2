// From kubeconfig, overrides and surroundings to a Config.
#include <algorithm>
#include <string>
#include <utility>

#include "kube/config/config.h"
#include "kube/config/kubeconfig.h"
#include "src/config/auth_provider.h"
#include "src/config/environment.h"
#include "src/config/files.h"
#include "src/config/kubeconfig_read.h"
#include "src/config/option_text.h"
#include "src/config/url.h"
#include "src/config/validate.h"

namespace kube {
namespace config {
namespace {

std::string Names(const std::map<std::string, KubeconfigContext>& contexts) {
  std::string names;
  for (const auto& [name, context] : contexts) names += (names.empty() ? "" : ", ") + name;
  return names;
}

// The cluster's extension that is handed to an exec plugin. Source: client-go tools/clientcmd/client_config.go.
constexpr char kExecExtension[] = "client.authentication.k8s.io/exec";

// The entries that context and overrides choose, and the Config made of them.
class Choice {
 public:
  Choice(const Kubeconfig& kubeconfig, const LoadOptions& options, FaultList* faults)
      : kubeconfig_(kubeconfig), options_(options), faults_(faults) {
    ChooseContext();
    ChooseCluster();
    ChooseUser();
  }

  /// True when there is no cluster to talk to: nothing names one. Not a fault of an entry.
  bool NoCluster() const { return !lost_ && cluster_name_.empty() && options_.server.empty() && !context_; }
  /// The same, and there is no default of the program either.
  bool NothingToUse() const { return NoCluster() && !ServerGiven(); }
  bool NamespaceGiven() const { return !options_.namespace_.empty() || (context_ && !context_->namespace_.empty()); }

  Config Resolve() {
    Config config;
    ApplyCluster(&config);
    ApplyUser(&config);
    ApplyNamespace(&config);
    ApplyTimeout(&config);
    return config;
  }

  /// The pod's account takes a few overrides only. Source: client-go tools/clientcmd/client_config.go.
  void OverrideInCluster(Config* config) {
    if (!options_.token.empty() || !options_.token_file.empty()) {
      config->bearer_token = options_.token;
      config->bearer_token_file = options_.token_file;
    }
    if (!options_.certificate_authority.empty()) config->tls.ca_file = options_.certificate_authority;
    if (!options_.namespace_.empty()) ApplyNamespace(config);
    ApplyTimeout(config);
  }

 private:
  void ChooseContext() {
    context_name_ = options_.context.empty() ? kubeconfig_.current_context : options_.context;
    if (context_name_.empty()) return;
    auto found = kubeconfig_.contexts.find(context_name_);
    if (found != kubeconfig_.contexts.end()) {
      context_ = &found->second;
      return;
    }
    lost_ = true;
    std::string message = "the context \"" + context_name_ + "\" does not exist";
    if (!kubeconfig_.contexts.empty()) message += "; there are: " + Names(kubeconfig_.contexts);
    faults_->Add({}, "", options_.context.empty() ? "current-context" : "context", message);
  }

  // Looks an entry up that the context or an override names.
  template <typename Entry>
  const Entry* Find(const std::map<std::string, Entry>& entries, const char* kind, const std::string& name,
                    bool is_override) {
    auto found = entries.find(name);
    if (found != entries.end()) return &found->second;
    lost_ = true;
    std::string message = std::string("the ") + kind + " \"" + name + "\" does not exist";
    if (is_override) {
      faults_->Add({}, "", kind, message);
    } else {
      faults_->Add(context_->origin, EntryName("context", context_name_), kind, message + "; add it or name another");
    }
    return nullptr;
  }

  void ChooseCluster() {
    bool is_override = !options_.cluster.empty();
    cluster_name_ = is_override ? options_.cluster : context_ ? context_->cluster : "";
    if (!cluster_name_.empty()) {
      const KubeconfigCluster* found = Find(kubeconfig_.clusters, "cluster", cluster_name_, is_override);
      if (found == nullptr) return;
      cluster_ = *found;
    } else if (!ServerGiven()) {
      if (context_ == nullptr) return;
      lost_ = true;
      faults_->Add(context_->origin, EntryName("context", context_name_), "cluster",
                   "names no cluster; add cluster: with the name of one");
      return;
    }
    FillInDefaults();
    OverrideCluster();
    CheckCluster(cluster_name_, cluster_, faults_);
  }

  bool ServerGiven() const { return !options_.server.empty() || !options_.cluster_defaults.server.empty(); }

  // Source: client-go tools/clientcmd/client_config.go, getCluster; there the CA and the insecure flag may collide.
  void FillInDefaults() {
    const KubeconfigCluster& defaults = options_.cluster_defaults;
    auto fill_in = [](const auto& from, auto* to) {
      if (to->empty()) *to = from;
    };
    fill_in(defaults.server, &cluster_.server);
    fill_in(defaults.tls_server_name, &cluster_.tls_server_name);
    fill_in(defaults.proxy_url, &cluster_.proxy_url);
    fill_in(defaults.extensions, &cluster_.extensions);
    if (defaults.disable_compression) cluster_.disable_compression = true;
    if (cluster_.insecure_skip_tls_verify || !cluster_.certificate_authority.empty() ||
        !cluster_.certificate_authority_data.empty()) {
      return;
    }
    cluster_.insecure_skip_tls_verify = defaults.insecure_skip_tls_verify;
    cluster_.certificate_authority = defaults.certificate_authority;
    cluster_.certificate_authority_data = defaults.certificate_authority_data;
  }

  // Source of the groups that are replaced together: client-go tools/clientcmd/client_config.go, getCluster.
  void OverrideCluster() {
    if (!options_.server.empty() || !options_.tls_server_name.empty()) {
      cluster_.tls_server_name = options_.tls_server_name;
    }
    if (!options_.server.empty()) cluster_.server = options_.server;
    if (options_.insecure_skip_tls_verify == false) cluster_.insecure_skip_tls_verify = false;
    if (options_.insecure_skip_tls_verify == true || !options_.certificate_authority.empty() ||
        !options_.certificate_authority_data.empty()) {
      cluster_.insecure_skip_tls_verify = options_.insecure_skip_tls_verify.value_or(false);
      cluster_.certificate_authority = options_.certificate_authority;
      cluster_.certificate_authority_data = options_.certificate_authority_data;
    }
    if (!options_.proxy_url.empty()) cluster_.proxy_url = options_.proxy_url;
    if (options_.disable_compression) cluster_.disable_compression = *options_.disable_compression;
  }

  void ChooseUser() {
    bool is_override = !options_.user.empty();
    user_name_ = is_override ? options_.user : context_ ? context_->user : "";
    if (!user_name_.empty()) {
      const KubeconfigUser* found = Find(kubeconfig_.users, "user", user_name_, is_override);
      if (found == nullptr) return;
      user_ = *found;
    }
    if (OverrideUser() || !user_name_.empty()) {
      CheckUser(user_name_, user_, faults_);
    } else if (context_ != nullptr && !cluster_.server.empty() && IsTls()) {
      faults_->Add(context_->origin, EntryName("context", context_name_), "user",
                   "names no user; add user: with the name of one (an entry without credentials means anonymous)");
    }
  }

  // Each item's path and data are replaced together, and so are token and tokenFile. True when anything was given.
  bool OverrideUser() {
    const LoadOptions& o = options_;
    bool any = false;
    auto replace = [&any](const std::string& path, const std::string& data, std::string* to_path,
                          std::string* to_data) {
      if (path.empty() && data.empty()) return;
      *to_path = path;
      *to_data = data;
      any = true;
    };
    replace(o.client_certificate, o.client_certificate_data, &user_.client_certificate, &user_.client_certificate_data);
    replace(o.client_key, o.client_key_data, &user_.client_key, &user_.client_key_data);
    replace(o.token, o.token_file, &user_.token, &user_.token_file);
    auto set = [&any](const auto& value, auto* to) {
      if (value.empty()) return;
      *to = value;
      any = true;
    };
    set(o.username, &user_.username);
    set(o.password, &user_.password);
    set(o.as, &user_.as);
    set(o.as_uid, &user_.as_uid);
    set(o.as_groups, &user_.as_groups);
    set(o.as_user_extra, &user_.as_user_extra);
    return any;
  }

  bool IsTls() const {
    bool tls_settings = !cluster_.certificate_authority.empty() || !cluster_.certificate_authority_data.empty() ||
                        cluster_.insecure_skip_tls_verify;
    Url url;
    return ParseServer(cluster_.server, tls_settings ? "https" : "http", &url).empty() && url.scheme == "https";
  }

  void ApplyCluster(Config* config) const {
    config->host = cluster_.server;
    std::size_t path = config->host.find("://");
    path = path == std::string::npos ? path : config->host.find('/', path + 3);
    if (path != std::string::npos) config->host.resize(std::min(config->host.size(), config->host.find_first_of("?#")));
    config->proxy_url = cluster_.proxy_url;
    config->disable_compression = cluster_.disable_compression;
    if (!IsTls()) return;
    config->tls.ca_data = cluster_.certificate_authority_data;
    config->tls.ca_file = cluster_.certificate_authority;
    config->tls.server_name = cluster_.tls_server_name;
    config->tls.insecure = cluster_.insecure_skip_tls_verify;
  }

  // Credentials are for TLS only; impersonation is no secret and goes along always.
  void ApplyUser(Config* config) {
    config->impersonate = {user_.as, user_.as_uid, user_.as_groups, user_.as_user_extra};
    if (!IsTls()) return;
    config->bearer_token = user_.token;
    config->bearer_token_file = user_.token_file;
    config->username = user_.username;
    config->password = user_.password;
    bool certificate = !user_.client_certificate.empty() || !user_.client_certificate_data.empty();
    if (certificate) {  // a key alone serves nothing, and is passed over as client-go does
      config->tls.cert_data = user_.client_certificate_data;
      config->tls.cert_file = user_.client_certificate;
      config->tls.key_data = user_.client_key_data;
      config->tls.key_file = user_.client_key;
    }
    bool complete = certificate || !user_.token.empty() || !user_.token_file.empty() || !user_.username.empty();
    if (!complete) ApplyPlugins(config);
  }

  // A plugin is asked only where nothing else identifies the user.
  void ApplyPlugins(Config* config) {
    if (user_.exec) {
      config->exec = user_.exec;
      config->exec_policy = options_.exec_policy;
      auto extension = cluster_.extensions.find(kExecExtension);
      if (extension != cluster_.extensions.end()) config->exec_cluster_config = extension->second;
    }
    if (!user_.auth_provider) return;
    if (std::string problem = AuthProviderProblem(*user_.auth_provider); !problem.empty()) {
      faults_->Add(user_.origin, EntryName("user", user_name_), "auth-provider", problem);
      return;
    }
    config->auth_provider = user_.auth_provider;
    config->auth_provider_file = user_.origin.file;
    config->auth_provider_user = user_name_;
  }

  void ApplyTimeout(Config* config) {
    if (options_.timeout.empty()) return;
    std::string problem = ParseTimeout(options_.timeout, &config->timeout);
    if (!problem.empty()) faults_->Add({}, "", "timeout", problem);
  }

  void ApplyNamespace(Config* config) {
    if (!options_.namespace_.empty()) {
      std::string name = WithoutNamespacePrefix(options_.namespace_);
      if (!IsDnsLabel(name)) {
        faults_->Add({}, "", "namespace",
                     "\"" + name + "\" is no namespace: at most 63 lower-case letters, digits and '-'");
      }
      config->namespace_ = name;
    } else if (context_ != nullptr && !context_->namespace_.empty()) {
      CheckContext(context_name_, *context_, faults_);
      config->namespace_ = context_->namespace_;
    }
  }

  const Kubeconfig& kubeconfig_;
  const LoadOptions& options_;
  FaultList* faults_;
  std::string context_name_;
  std::string cluster_name_;
  std::string user_name_;
  const KubeconfigContext* context_ = nullptr;
  KubeconfigCluster cluster_;
  KubeconfigUser user_;
  bool lost_ = false;  // something named does not exist
};

ConfigFault NothingChosen(const Kubeconfig& kubeconfig, const std::vector<std::string>& files) {
  std::string list;
  for (const std::string& file : files) list += (list.empty() ? "" : ", ") + file;
  ConfigFault fault;
  if (files.size() == 1) fault.file = files[0];
  if (!kubeconfig.contexts.empty()) {
    fault.field = "current-context";
    fault.message =
        "no context is chosen; set current-context (kubectl config use-context NAME) or "
        "LoadOptions::context to one of: " +
        Names(kubeconfig.contexts);
    return fault;
  }
  fault.file.clear();
  fault.message = "there is no configuration of a cluster (looked at: " + (list.empty() ? "no file" : list) +
                  "; not in a pod); name a kubeconfig in LoadOptions::kubeconfig or $KUBECONFIG, or write one to "
                  "~/.kube/config";
  return fault;
}

// The merged files, without checks beyond reading. An explicit file must be there.
ReadResult ReadFiles(const LoadOptions& options, const std::vector<std::string>& files) {
  if (!options.kubeconfig.empty() && ReadFile(options.kubeconfig).missing) {
    ReadResult result;
    result.faults.push_back({options.kubeconfig, "", "",
                             "the kubeconfig does not exist; correct the path, or leave it empty to use $KUBECONFIG or "
                             "~/.kube/config",
                             0});
    result.unreadable = true;
    return result;
  }
  return ReadKubeconfigFiles(files);
}

}  // namespace

Config LoadConfig(const LoadOptions& options, const Environment& environment) {
  bool is_explicit = !options.kubeconfig.empty();
  std::vector<std::string> files =
      is_explicit ? std::vector<std::string>{options.kubeconfig} : DefaultKubeconfigFiles(environment);
  ReadResult read = ReadFiles(options, files);
  if (read.unreadable) throw ConfigError(std::move(read.faults));  // what it lacks says nothing about the rest
  ResolvePaths(read.kubeconfig);
  FaultList faults(std::move(read.faults));
  Choice choice(read.kubeconfig, options, &faults);
  bool in_pod = InClusterPossible(environment);
  if (choice.NoCluster() && faults.empty() && !is_explicit && in_pod) {
    Config config = InClusterConfig(environment);
    choice.OverrideInCluster(&config);
    if (!faults.empty()) throw ConfigError(faults.faults());
    return config;
  }
  if (choice.NothingToUse() && faults.empty()) throw ConfigError({NothingChosen(read.kubeconfig, files)});
  Config config = choice.Resolve();
  if (!faults.empty()) throw ConfigError(faults.faults());
  if (!choice.NamespaceGiven() && in_pod) config.namespace_ = InClusterNamespace(environment);
  return config;
}

}  // namespace config

Config LoadConfig(const LoadOptions& options) { return config::LoadConfig(options, config::Environment::Process()); }

Config ConfigFromKubeconfig(const Kubeconfig& kubeconfig, const LoadOptions& options) {
  Kubeconfig resolved = kubeconfig;
  ResolvePaths(resolved);
  config::FaultList faults;
  config::Choice choice(resolved, options, &faults);
  if (choice.NothingToUse() && faults.empty()) throw ConfigError({config::NothingChosen(resolved, {})});
  Config result = choice.Resolve();
  if (!faults.empty()) throw ConfigError(faults.faults());
  return result;
}

}  // namespace kube
