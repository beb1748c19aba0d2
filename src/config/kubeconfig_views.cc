// A kubeconfig as kubectl config view shows it: cut down to one context, made self-contained, or with its secrets
// hidden.
#include <string>
#include <utility>
#include <vector>

#include "kube/config/kubeconfig.h"
#include "src/config/base64.h"
#include "src/config/files.h"
#include "src/config/validate.h"

namespace kube {
namespace {

// What stands in the place of secrets. Source: client-go tools/clientcmd/api/helpers.go.
constexpr char kRedacted[] = "REDACTED";
constexpr char kDataOmitted[] = "DATA+OMITTED";

void HideText(std::string* text) {
  if (!text->empty()) *text = kRedacted;
}

// Data members are written as base64: these bytes come out as the marker.
void HideData(std::string* data) {
  if (!data->empty()) config::DecodeBase64(kDataOmitted, data);
}

bool NamesASecret(const std::string& key) {
  return key.find("token") != std::string::npos || key.find("secret") != std::string::npos;
}

class Flattener {
 public:
  void Inline(const KubeconfigOrigin& origin, const std::string& entry, const std::string& key, std::string* path,
              std::string* data) {
    if (path->empty()) return;
    if (data->empty()) {
      const std::string resolved = config::RelativeTo(origin.file, *path);
      config::FileContent content = config::ReadFile(resolved);
      if (!content.ok) {
        faults_.Add(origin, entry, key,
                    "the file " + resolved + " cannot be read: " + content.error + "; correct the path");
        return;
      }
      *data = std::move(content.data);
    }
    path->clear();
  }
  void Finish() const {
    if (!faults_.empty()) throw ConfigError(faults_.faults());
  }

 private:
  config::FaultList faults_;
};

}  // namespace

Kubeconfig MinifyKubeconfig(const Kubeconfig& kubeconfig, const std::string& context) {
  const std::string& name = context.empty() ? kubeconfig.current_context : context;
  auto chosen = kubeconfig.contexts.find(name);
  if (chosen == kubeconfig.contexts.end()) {
    throw ConfigError({{.field = context.empty() ? "current-context" : "context",
                        .message = name.empty() ? std::string("no context is chosen; name one")
                                                : "the context \"" + name + "\" does not exist"}});
  }
  Kubeconfig small;
  small.current_context = name;
  small.preferences = kubeconfig.preferences;
  small.extensions = kubeconfig.extensions;
  small.contexts.insert(*chosen);
  auto cluster = kubeconfig.clusters.find(chosen->second.cluster);
  if (cluster != kubeconfig.clusters.end()) small.clusters.insert(*cluster);
  auto user = kubeconfig.users.find(chosen->second.user);
  if (user != kubeconfig.users.end()) small.users.insert(*user);
  return small;
}

Kubeconfig FlattenKubeconfig(const Kubeconfig& kubeconfig) {
  Kubeconfig flat = kubeconfig;
  Flattener flattener;
  for (auto& [name, cluster] : flat.clusters) {
    flattener.Inline(cluster.origin, config::EntryName("cluster", name), "certificate-authority",
                     &cluster.certificate_authority, &cluster.certificate_authority_data);
  }
  for (auto& [name, user] : flat.users) {
    const std::string entry = config::EntryName("user", name);
    flattener.Inline(user.origin, entry, "client-certificate", &user.client_certificate, &user.client_certificate_data);
    flattener.Inline(user.origin, entry, "client-key", &user.client_key, &user.client_key_data);
  }
  flattener.Finish();
  return flat;
}

Kubeconfig ShortenKubeconfig(const Kubeconfig& kubeconfig) {
  Kubeconfig shown = kubeconfig;
  for (auto& [name, cluster] : shown.clusters) HideData(&cluster.certificate_authority_data);
  for (auto& [name, user] : shown.users) {
    HideData(&user.client_certificate_data);
    HideData(&user.client_key_data);
    HideText(&user.token);
    HideText(&user.password);
    if (!user.auth_provider) continue;
    for (auto& [key, value] : user.auth_provider->config) {
      if (NamesASecret(key)) HideText(&value);
    }
  }
  return shown;
}

}  // namespace kube
