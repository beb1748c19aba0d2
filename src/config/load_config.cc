// From kubeconfig, overrides and surroundings to a Config.
#include <algorithm>
#include <string>
#include <utility>

#include "kube/config/config.h"
#include "kube/config/kubeconfig.h"
#include "src/config/environment.h"
#include "src/config/files.h"
#include "src/config/kubeconfig_read.h"
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

// "ns/dev" and its longer forms mean "dev".
std::string WithoutNamespacePrefix(const std::string& text) {
  std::size_t slash = text.find('/');
  if (slash == std::string::npos) return text;
  std::string prefix = text.substr(0, slash);
  for (char& c : prefix) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  bool known = prefix == "ns" || prefix == "namespace" || prefix == "namespaces";
  return known ? text.substr(slash + 1) : text;
}

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
  bool NamespaceGiven() const { return !options_.namespace_.empty() || (context_ && !context_->namespace_.empty()); }

  Config Resolve() {
    Config config;
    ApplyCluster(&config);
    ApplyUser(&config);
    ApplyNamespace(&config);
    return config;
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
    } else if (context_ != nullptr && options_.server.empty()) {
      lost_ = true;
      faults_->Add(context_->origin, EntryName("context", context_name_), "cluster",
                   "names no cluster; add cluster: with the name of one");
      return;
    } else if (options_.server.empty()) {
      return;
    }
    if (!options_.server.empty()) {
      cluster_.server = options_.server;
      cluster_.tls_server_name.clear();
    }
    CheckCluster(cluster_name_, cluster_, faults_);
  }

  void ChooseUser() {
    bool is_override = !options_.user.empty();
    user_name_ = is_override ? options_.user : context_ ? context_->user : "";
    if (!user_name_.empty()) {
      const KubeconfigUser* found = Find(kubeconfig_.users, "user", user_name_, is_override);
      if (found == nullptr) return;
      user_ = *found;
      CheckUser(user_name_, user_, faults_);
    } else if (context_ != nullptr && !cluster_.server.empty() && IsTls()) {
      faults_->Add(context_->origin, EntryName("context", context_name_), "user",
                   "names no user; add user: with the name of one (an entry without credentials means anonymous)");
    }
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
    if (!complete) RefusePlugins();
  }

  // A plugin is asked only where nothing else identifies the user.
  void RefusePlugins() {
    std::string entry = EntryName("user", user_name_);
    std::string advice = " is not supported yet; use a user with a client certificate, a token or a tokenFile";
    if (user_.exec) {
      faults_->Add(user_.origin, entry, "exec", "the credential plugin \"" + user_.exec->command + "\"" + advice);
    }
    if (user_.auth_provider) {
      faults_->Add(user_.origin, entry, "auth-provider",
                   "the auth-provider \"" + user_.auth_provider->name + "\"" + advice);
    }
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
  if (choice.NoCluster() && faults.empty()) {
    if (is_explicit || !in_pod) throw ConfigError({NothingChosen(read.kubeconfig, files)});
    Config config = InClusterConfig(environment);
    if (!options.namespace_.empty()) config.namespace_ = choice.Resolve().namespace_;
    if (!faults.empty()) throw ConfigError(faults.faults());
    return config;
  }
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
  if (choice.NoCluster() && faults.empty()) throw ConfigError({config::NothingChosen(resolved, {})});
  Config result = choice.Resolve();
  if (!faults.empty()) throw ConfigError(faults.faults());
  return result;
}

}  // namespace kube
