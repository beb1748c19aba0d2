#include "src/config/kubeconfig_read.h"

#include <utility>

#include "src/config/base64.h"
#include "src/config/yaml_node.h"

namespace kube::config {
namespace {

using Kind = YamlNode::Kind;

// Where a value stands, for faults: the entry (`user "admin"`) and the prefix of field names (`exec.`).
struct Place {
  std::string entry{};
  std::string prefix{};

  Place Under(const std::string& field) const { return {entry, prefix + field + "."}; }
};

// Turns the tree into the model. A value of the wrong kind is a fault and reads as absent; its text is never shown,
// because it may be a secret.
class Decoder {
 public:
  Decoder(const std::string& file, ReadResult* result) : file_(file), result_(result) {}

  void ReadTop(const YamlNode& top) {
    Kubeconfig& config = result_->kubeconfig;
    Place place;
    std::string kind = String(top, "kind", place);
    std::string version = String(top, "apiVersion", place);
    if (!kind.empty() && kind != "Config") {
      Fault(place, "kind", "must be Config in a kubeconfig; is this another kind of file?", LineOf(top, "kind"));
    }
    if (!version.empty() && version != "v1") {
      Fault(place, "apiVersion", "must be v1 in a kubeconfig", LineOf(top, "apiVersion"));
    }
    config.current_context = String(top, "current-context", place);
    ReadEntries(top, "clusters", "cluster", &config.clusters, &Decoder::ReadCluster);
    ReadEntries(top, "users", "user", &config.users, &Decoder::ReadUser);
    ReadEntries(top, "contexts", "context", &config.contexts, &Decoder::ReadContext);
    config.extensions = Extensions(top, place);
    if (const YamlNode* preferences = Mapping(top, "preferences", place)) {
      config.preferences.colors = Bool(*preferences, "colors", place.Under("preferences"));
      config.preferences.extensions = Extensions(*preferences, place.Under("preferences"));
    }
  }

 private:
  void Fault(const Place& place, const std::string& field, std::string message, int line) {
    result_->faults.push_back({file_, place.entry, place.prefix + field, std::move(message), line});
  }

  static int LineOf(const YamlNode& parent, const std::string& key) {
    const YamlNode* node = parent.Find(key);
    return node != nullptr ? node->line : parent.line;
  }

  // The value of a key if it has the kind wanted; null when absent, null or faulty.
  const YamlNode* Get(const YamlNode& parent, const std::string& key, Kind wanted, const Place& place) {
    const YamlNode* node = parent.Find(key);
    if (node == nullptr || node->kind == Kind::kNull) return nullptr;
    if (node->kind == wanted) return node;
    std::string message = std::string("must be ") + Describe(wanted) + ", but is " + Describe(node->kind);
    bool scalar = node->kind == Kind::kNumber || node->kind == Kind::kBool;
    if (wanted == Kind::kString && scalar) message += "; put it in quotes";
    if (wanted == Kind::kBool && node->kind == Kind::kString) message += "; write true or false without quotes";
    Fault(place, key, message, node->line);
    return nullptr;
  }

  const YamlNode* Mapping(const YamlNode& parent, const std::string& key, const Place& place) {
    return Get(parent, key, Kind::kMapping, place);
  }

  std::string String(const YamlNode& parent, const std::string& key, const Place& place) {
    const YamlNode* node = Get(parent, key, Kind::kString, place);
    return node != nullptr ? node->text : "";
  }

  bool Bool(const YamlNode& parent, const std::string& key, const Place& place) {
    const YamlNode* node = Get(parent, key, Kind::kBool, place);
    return node != nullptr && node->text == "true";
  }

  std::string Base64(const YamlNode& parent, const std::string& key, const Place& place) {
    const YamlNode* node = Get(parent, key, Kind::kString, place);
    std::string bytes;
    if (node != nullptr && !DecodeBase64(node->text, &bytes)) {
      Fault(place, key, "is not valid base64; it must hold the PEM text in base64 (base64 -w0 FILE)", node->line);
    }
    return bytes;
  }

  std::vector<std::string> Strings(const YamlNode& parent, const std::string& key, const Place& place) {
    std::vector<std::string> out;
    const YamlNode* list = Get(parent, key, Kind::kSequence, place);
    if (list == nullptr) return out;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      const YamlNode& item = list->items[i];
      if (item.kind == Kind::kString) {
        out.push_back(item.text);
      } else {
        Fault(place, key + "[" + std::to_string(i) + "]",
              std::string("must be a string, but is ") + Describe(item.kind) + "; put it in quotes", item.line);
      }
    }
    return out;
  }

  // Extension objects, by name.
  KubeconfigExtensions Extensions(const YamlNode& parent, const Place& place) {
    KubeconfigExtensions out;
    const YamlNode* list = Get(parent, "extensions", Kind::kSequence, place);
    if (list == nullptr) return out;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      const YamlNode& item = list->items[i];
      std::string field = "extensions[" + std::to_string(i) + "]";
      if (item.kind != Kind::kMapping) {
        Fault(place, field, std::string("must be an object, but is ") + Describe(item.kind), item.line);
        continue;
      }
      std::string name = String(item, "name", place.Under(field));
      const YamlNode* value = item.Find("extension");
      if (!out.emplace(name, value != nullptr ? ToJson(*value) : "null").second) {
        Fault(place, field, "the name is given twice in this list; remove one", item.line);
      }
    }
    return out;
  }

  // A list of {name, <what>: {...}} into a map.
  template <typename Entry>
  void ReadEntries(const YamlNode& top, const std::string& list_key, const std::string& what,
                   std::map<std::string, Entry>* out, void (Decoder::*read)(const YamlNode&, const Place&, Entry*)) {
    const YamlNode* list = Get(top, list_key, Kind::kSequence, Place());
    if (list == nullptr) return;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      const YamlNode& item = list->items[i];
      if (item.kind == Kind::kNull) continue;
      std::string index = list_key;
      index.append("[").append(std::to_string(i)).append("]");
      if (item.kind != Kind::kMapping) {
        Fault(Place(), index, std::string("must be an object, but is ") + Describe(item.kind), item.line);
        continue;
      }
      std::string name = String(item, "name", Place{"", index + "."});
      Place place{what + " \"" + name + "\"", ""};
      auto [at, fresh] = out->try_emplace(name);
      if (!fresh) {
        Fault(place, "", "the name is given twice in this file; rename or remove one of the two", item.line);
        continue;
      }
      at->second.origin = {file_, item.line};
      if (const YamlNode* body = Mapping(item, what, place)) (this->*read)(*body, place, &at->second);
    }
  }

  void ReadCluster(const YamlNode& node, const Place& place, KubeconfigCluster* cluster) {
    cluster->server = String(node, "server", place);
    cluster->tls_server_name = String(node, "tls-server-name", place);
    cluster->insecure_skip_tls_verify = Bool(node, "insecure-skip-tls-verify", place);
    cluster->certificate_authority = String(node, "certificate-authority", place);
    cluster->certificate_authority_data = Base64(node, "certificate-authority-data", place);
    cluster->proxy_url = String(node, "proxy-url", place);
    cluster->disable_compression = Bool(node, "disable-compression", place);
    cluster->extensions = Extensions(node, place);
  }

  void ReadUser(const YamlNode& node, const Place& place, KubeconfigUser* user) {
    user->client_certificate = String(node, "client-certificate", place);
    user->client_certificate_data = Base64(node, "client-certificate-data", place);
    user->client_key = String(node, "client-key", place);
    user->client_key_data = Base64(node, "client-key-data", place);
    user->token = String(node, "token", place);
    user->token_file = String(node, "tokenFile", place);
    user->as = String(node, "as", place);
    user->as_uid = String(node, "as-uid", place);
    user->as_groups = Strings(node, "as-groups", place);
    if (const YamlNode* extra = Mapping(node, "as-user-extra", place)) {
      for (const std::string& key : extra->keys) {
        user->as_user_extra[key] = Strings(*extra, key, place.Under("as-user-extra"));
      }
    }
    user->username = String(node, "username", place);
    user->password = String(node, "password", place);
    if (const YamlNode* provider = Mapping(node, "auth-provider", place)) ReadAuthProvider(*provider, place, user);
    if (const YamlNode* exec = Mapping(node, "exec", place)) ReadExec(*exec, place.Under("exec"), user);
    user->extensions = Extensions(node, place);
  }

  void ReadAuthProvider(const YamlNode& node, const Place& user_place, KubeconfigUser* user) {
    Place place = user_place.Under("auth-provider");
    KubeconfigAuthProvider& provider = user->auth_provider.emplace();
    provider.name = String(node, "name", place);
    if (const YamlNode* config = Mapping(node, "config", place)) {
      for (const std::string& key : config->keys) provider.config[key] = String(*config, key, place.Under("config"));
    }
  }

  void ReadExec(const YamlNode& node, const Place& place, KubeconfigUser* user) {
    KubeconfigExec& exec = user->exec.emplace();
    exec.command = String(node, "command", place);
    exec.args = Strings(node, "args", place);
    exec.api_version = String(node, "apiVersion", place);
    exec.install_hint = String(node, "installHint", place);
    exec.provide_cluster_info = Bool(node, "provideClusterInfo", place);
    exec.interactive_mode = String(node, "interactiveMode", place);
    bool beta = exec.api_version == "client.authentication.k8s.io/v1beta1" ||
                exec.api_version == "client.authentication.k8s.io/v1alpha1";
    if (exec.interactive_mode.empty() && beta) exec.interactive_mode = "IfAvailable";
    const YamlNode* env = Get(node, "env", Kind::kSequence, place);
    if (env == nullptr) return;
    for (std::size_t i = 0; i < env->items.size(); ++i) {
      std::string field = "env[" + std::to_string(i) + "]";
      const YamlNode& item = env->items[i];
      if (item.kind != Kind::kMapping) {
        Fault(place, field, std::string("must be an object, but is ") + Describe(item.kind), item.line);
        continue;
      }
      Place under = place.Under(field);
      exec.env.push_back({String(item, "name", under), String(item, "value", under)});
    }
  }

  void ReadContext(const YamlNode& node, const Place& place, KubeconfigContext* context) {
    context->cluster = String(node, "cluster", place);
    context->user = String(node, "user", place);
    context->namespace_ = String(node, "namespace", place);
    context->extensions = Extensions(node, place);
  }

  const std::string& file_;
  ReadResult* result_;
};

}  // namespace

ReadResult ReadKubeconfigText(std::string_view text, const std::string& file) {
  ReadResult result;
  YamlNode root;
  YamlError error;
  if (!ParseYaml(text, &root, &error)) {
    std::string message = "is neither valid YAML nor JSON: " + error.message;
    if (error.column > 0) message += " (column " + std::to_string(error.column) + ")";
    result.faults.push_back({file, "", "", message, error.line});
    result.unreadable = true;
  } else if (root.kind == Kind::kMapping) {
    Decoder(file, &result).ReadTop(root);
  } else if (root.kind != Kind::kNull) {
    std::string message = std::string("is no kubeconfig: it must hold an object, but holds ") + Describe(root.kind);
    result.faults.push_back({file, "", "", message, root.line});
    result.unreadable = true;
  }
  return result;
}

}  // namespace kube::config
