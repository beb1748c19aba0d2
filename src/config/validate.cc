#include "src/config/validate.h"

#include <utility>

#include "src/config/files.h"
#include "src/config/proxy_environment.h"
#include "src/config/url.h"

namespace kube {
namespace config {
namespace {

// Faults of an item that is given inline or as a file.
void CheckItem(const KubeconfigOrigin& origin, const std::string& entry, const std::string& key,
               const std::string& path, const std::string& data, FaultList* faults) {
  if (path.empty()) return;
  if (!data.empty()) {
    faults->Add(origin, entry, key, "is given together with " + key + "-data; remove one of the two");
    return;
  }
  FileContent file = ReadFile(path);
  if (file.ok) return;
  faults->Add(origin, entry, key, "the file " + path + " cannot be read: " + file.error + "; correct the path");
}

void CheckExec(const KubeconfigOrigin& origin, const std::string& entry, const KubeconfigExec& exec,
               FaultList* faults) {
  if (exec.command.empty()) faults->Add(origin, entry, "exec.command", "is missing; name the program to run");
  if (exec.api_version.empty()) {
    faults->Add(origin, entry, "exec.apiVersion",
                "is missing; write client.authentication.k8s.io/v1 or client.authentication.k8s.io/v1beta1");
  }
  for (std::size_t i = 0; i < exec.env.size(); ++i) {
    if (!exec.env[i].name.empty()) continue;
    faults->Add(origin, entry, "exec.env[" + std::to_string(i) + "].name", "is missing; name the variable");
  }
  const std::string& mode = exec.interactive_mode;
  if (mode.empty()) {
    faults->Add(origin, entry, "exec.interactiveMode", "is missing; write Never, IfAvailable or Always");
  } else if (mode != "Never" && mode != "IfAvailable" && mode != "Always") {
    faults->Add(origin, entry, "exec.interactiveMode", "must be Never, IfAvailable or Always");
  }
}

void CheckReferences(const Kubeconfig& kubeconfig, const std::string& name, const KubeconfigContext& context,
                     FaultList* faults) {
  std::string entry = EntryName("context", name);
  if (context.cluster.empty()) {
    faults->Add(context.origin, entry, "cluster", "names no cluster");
  } else if (!kubeconfig.clusters.contains(context.cluster)) {
    faults->Add(context.origin, entry, "cluster", "the cluster \"" + context.cluster + "\" does not exist");
  }
  if (context.user.empty()) {
    faults->Add(context.origin, entry, "user", "names no user");
  } else if (!kubeconfig.users.contains(context.user)) {
    faults->Add(context.origin, entry, "user", "the user \"" + context.user + "\" does not exist");
  }
}

}  // namespace

void FaultList::Add(const KubeconfigOrigin& origin, const std::string& entry, const std::string& field,
                    std::string message) {
  for (const ConfigFault& fault : faults_) {
    if (fault.file == origin.file && fault.entry == entry && fault.field == field) return;
  }
  faults_.push_back({origin.file, entry, field, std::move(message), origin.line});
}

std::string EntryName(const std::string& kind, const std::string& name) { return kind + " \"" + name + "\""; }

bool IsDnsLabel(const std::string& text) {
  if (text.empty() || text.size() > 63 || text.front() == '-' || text.back() == '-') return false;
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

std::string ProxyProblem(const std::string& proxy_url) {
  ProxyOptions proxy;
  return ParseProxyUrl(proxy_url, &proxy);
}

void CheckCluster(const std::string& name, const KubeconfigCluster& cluster, FaultList* faults) {
  std::string entry = EntryName("cluster", name);
  Url url;
  if (cluster.server.empty()) {
    faults->Add(cluster.origin, entry, "server", "is missing; give the URL of the API server");
  } else if (std::string problem = ParseServer(cluster.server, "https", &url); !problem.empty()) {
    faults->Add(cluster.origin, entry, "server",
                "\"" + RedactUrl(cluster.server) + "\" is no URL of a server: " + problem);
  }
  if (!cluster.proxy_url.empty()) {
    std::string problem = ProxyProblem(cluster.proxy_url);
    if (!problem.empty()) faults->Add(cluster.origin, entry, "proxy-url", problem);
  }
  bool has_ca = !cluster.certificate_authority.empty() || !cluster.certificate_authority_data.empty();
  if (cluster.insecure_skip_tls_verify && has_ca) {
    faults->Add(cluster.origin, entry, "insecure-skip-tls-verify",
                "true together with a certificate authority; remove one of the two");
  }
  CheckItem(cluster.origin, entry, "certificate-authority", cluster.certificate_authority,
            cluster.certificate_authority_data, faults);
}

void CheckUser(const std::string& name, const KubeconfigUser& user, FaultList* faults) {
  std::string entry = EntryName("user", name);
  bool token = !user.token.empty() || !user.token_file.empty();
  bool basic = !user.username.empty() || !user.password.empty();
  if (token && basic) {
    faults->Add(user.origin, entry, "",
                "more than one way to authenticate: token and basicAuth (username, password); keep one");
  }
  bool certificate = !user.client_certificate.empty() || !user.client_certificate_data.empty();
  bool key = !user.client_key.empty() || !user.client_key_data.empty();
  if (certificate) {
    CheckItem(user.origin, entry, "client-certificate", user.client_certificate, user.client_certificate_data, faults);
    CheckItem(user.origin, entry, "client-key", user.client_key, user.client_key_data, faults);
    if (!key) {
      faults->Add(user.origin, entry, "client-key",
                  "a client certificate is given without its key; add client-key or client-key-data");
    }
  }
  CheckItem(user.origin, entry, "tokenFile", user.token_file, "", faults);
  if (user.exec && user.auth_provider) {
    faults->Add(user.origin, entry, "exec", "is given together with auth-provider; remove one of the two");
  }
  if (user.exec) CheckExec(user.origin, entry, *user.exec, faults);
  if (user.as.empty() && (!user.as_uid.empty() || !user.as_groups.empty() || !user.as_user_extra.empty())) {
    faults->Add(user.origin, entry, "as",
                "is missing: a uid, groups or extra values can only be impersonated together with a user");
  }
}

void CheckContext(const std::string& name, const KubeconfigContext& context, FaultList* faults) {
  if (context.namespace_.empty() || IsDnsLabel(context.namespace_)) return;
  faults->Add(context.origin, EntryName("context", name), "namespace",
              "\"" + context.namespace_ + "\" is no namespace: at most 63 lower-case letters, digits and '-'");
}

}  // namespace config

std::vector<ConfigFault> ValidateKubeconfig(const Kubeconfig& kubeconfig) {
  config::FaultList faults;
  Kubeconfig resolved = kubeconfig;
  ResolvePaths(resolved);
  if (resolved.clusters.empty() && resolved.users.empty() && resolved.contexts.empty()) {
    faults.Add({}, "", "", "the kubeconfig holds no cluster, user or context");
  }
  const std::string& current = resolved.current_context;
  if (!current.empty() && !resolved.contexts.contains(current)) {
    faults.Add({}, "", "current-context", "the context \"" + current + "\" does not exist");
  }
  for (const auto& [name, user] : resolved.users) config::CheckUser(name, user, &faults);
  for (const auto& [name, cluster] : resolved.clusters) config::CheckCluster(name, cluster, &faults);
  for (const auto& [name, context] : resolved.contexts) {
    config::CheckContext(name, context, &faults);
    config::CheckReferences(resolved, name, context, &faults);
  }
  return faults.faults();
}

}  // namespace kube
