// The model as YAML.
#include <yaml.h>

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

#include "kube/config/kubeconfig.h"
#include "src/config/base64.h"
#include "src/config/files.h"
#include "src/config/yaml_node.h"

namespace kube {
namespace config {
namespace {

int Append(void* out, unsigned char* buffer, std::size_t size) {
  static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(buffer), size);
  return 1;
}

const yaml_char_t* Chars(const char* text) { return reinterpret_cast<const yaml_char_t*>(text); }

// libyaml's emitter with the few shapes needed here.
class Emitter {
 public:
  Emitter() {
    yaml_emitter_initialize(&emitter_);
    yaml_emitter_set_output(&emitter_, Append, &out_);
    yaml_emitter_set_width(&emitter_, -1);
    yaml_emitter_set_unicode(&emitter_, 1);
    yaml_event_t event;
    yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING);
    Emit(&event);
    yaml_document_start_event_initialize(&event, nullptr, nullptr, nullptr, 1);
    Emit(&event);
  }
  ~Emitter() { yaml_emitter_delete(&emitter_); }
  Emitter(const Emitter&) = delete;
  Emitter& operator=(const Emitter&) = delete;

  void BeginMapping(bool empty = false) {
    yaml_event_t event;
    yaml_mapping_start_event_initialize(&event, nullptr, nullptr, 1,
                                        empty ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE);
    Emit(&event);
  }
  void EndMapping() {
    yaml_event_t event;
    yaml_mapping_end_event_initialize(&event);
    Emit(&event);
  }
  void BeginSequence(bool empty = false) {
    yaml_event_t event;
    yaml_sequence_start_event_initialize(&event, nullptr, nullptr, 1,
                                         empty ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE);
    Emit(&event);
  }
  void EndSequence() {
    yaml_event_t event;
    yaml_sequence_end_event_initialize(&event);
    Emit(&event);
  }

  /// A scalar as it is: null, bool or number.
  void Raw(const std::string& text) { Scalar(text, YAML_PLAIN_SCALAR_STYLE, false); }

  /// A string; quoted where it would otherwise read as something else.
  void String(const std::string& text) {
    bool quote = ResolvePlain(text) != YamlNode::Kind::kString || text == "<<" || text == "=";
    Scalar(text, quote ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_ANY_SCALAR_STYLE, true);
  }

  void Node(const YamlNode& node) {
    switch (node.kind) {
      case YamlNode::Kind::kNull:
        return Raw("null");
      case YamlNode::Kind::kBool:
      case YamlNode::Kind::kNumber:
        return Raw(node.text);
      case YamlNode::Kind::kString:
        return String(node.text);
      case YamlNode::Kind::kSequence:
        BeginSequence(node.items.empty());
        for (const YamlNode& item : node.items) Node(item);
        return EndSequence();
      case YamlNode::Kind::kMapping:
        BeginMapping(node.items.empty());
        for (std::size_t i = 0; i < node.items.size(); ++i) {
          String(node.keys[i]);
          Node(node.items[i]);
        }
        return EndMapping();
    }
  }

  void Field(const std::string& key, const std::string& value) {
    if (value.empty()) return;
    String(key);
    String(value);
  }
  void Flag(const std::string& key, bool value) {
    if (!value) return;
    String(key);
    Raw("true");
  }
  void Data(const std::string& key, const std::string& bytes) { Field(key, EncodeBase64(bytes)); }
  void Strings(const std::string& key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    String(key);
    BeginSequence();
    for (const std::string& value : values) String(value);
    EndSequence();
  }

  std::string Finish() {
    yaml_event_t event;
    yaml_document_end_event_initialize(&event, 1);
    Emit(&event);
    yaml_stream_end_event_initialize(&event);
    Emit(&event);
    return std::move(out_);
  }

 private:
  void Scalar(const std::string& text, yaml_scalar_style_t style, bool quoted_ok) {
    yaml_event_t event;
    // Fails only for text that is not UTF-8.
    if (yaml_scalar_event_initialize(&event, nullptr, nullptr, const_cast<yaml_char_t*>(Chars(text.data())),
                                     static_cast<int>(text.size()), 1, quoted_ok, style) != 1) {
      throw ConfigError({{.message = "a text of the kubeconfig is not valid UTF-8 and cannot be written"}});
    }
    Emit(&event);
  }

  void Emit(yaml_event_t* event) {
    if (yaml_emitter_emit(&emitter_, event) != 1) {
      throw ConfigError({{.message = "the kubeconfig cannot be written as YAML"}});
    }
  }

  yaml_emitter_t emitter_{};
  std::string out_;
};

void Extensions(const KubeconfigExtensions& extensions, Emitter* out) {
  if (extensions.empty()) return;
  out->String("extensions");
  out->BeginSequence();
  for (const auto& [name, json] : extensions) {
    YamlNode node;
    YamlError error;
    if (!ParseYaml(json, &node, &error)) {
      throw ConfigError(
          {{.field = "extensions", .message = "the extension \"" + name + "\" is not valid JSON: " + error.message}});
    }
    out->BeginMapping();
    out->String("extension");
    out->Node(node);
    out->String("name");
    out->String(name);
    out->EndMapping();
  }
  out->EndSequence();
}

void Write(const KubeconfigCluster& cluster, Emitter* out) {
  out->Data("certificate-authority-data", cluster.certificate_authority_data);
  out->Field("certificate-authority", cluster.certificate_authority);
  out->Flag("disable-compression", cluster.disable_compression);
  Extensions(cluster.extensions, out);
  out->Flag("insecure-skip-tls-verify", cluster.insecure_skip_tls_verify);
  out->Field("proxy-url", cluster.proxy_url);
  out->String("server");
  out->String(cluster.server);
  out->Field("tls-server-name", cluster.tls_server_name);
}

void WriteExec(const KubeconfigExec& exec, Emitter* out) {
  out->String("exec");
  out->BeginMapping();
  out->Field("apiVersion", exec.api_version);
  out->Strings("args", exec.args);
  out->Field("command", exec.command);
  if (!exec.env.empty()) {
    out->String("env");
    out->BeginSequence();
    for (const KubeconfigExecEnv& variable : exec.env) {
      out->BeginMapping();
      out->String("name");
      out->String(variable.name);
      out->String("value");
      out->String(variable.value);
      out->EndMapping();
    }
    out->EndSequence();
  }
  out->Field("installHint", exec.install_hint);
  out->Field("interactiveMode", exec.interactive_mode);
  out->String("provideClusterInfo");
  out->Raw(exec.provide_cluster_info ? "true" : "false");
  out->EndMapping();
}

void WriteAuthProvider(const KubeconfigAuthProvider& provider, Emitter* out) {
  out->String("auth-provider");
  out->BeginMapping();
  if (!provider.config.empty()) {
    out->String("config");
    out->BeginMapping();
    for (const auto& [key, value] : provider.config) {
      out->String(key);
      out->String(value);
    }
    out->EndMapping();
  }
  out->String("name");
  out->String(provider.name);
  out->EndMapping();
}

void Write(const KubeconfigUser& user, Emitter* out) {
  out->Field("as", user.as);
  out->Strings("as-groups", user.as_groups);
  out->Field("as-uid", user.as_uid);
  if (!user.as_user_extra.empty()) {
    out->String("as-user-extra");
    out->BeginMapping();
    for (const auto& [key, values] : user.as_user_extra) {
      out->String(key);
      out->BeginSequence(values.empty());
      for (const std::string& value : values) out->String(value);
      out->EndSequence();
    }
    out->EndMapping();
  }
  if (user.auth_provider) WriteAuthProvider(*user.auth_provider, out);
  out->Data("client-certificate-data", user.client_certificate_data);
  out->Field("client-certificate", user.client_certificate);
  out->Data("client-key-data", user.client_key_data);
  out->Field("client-key", user.client_key);
  if (user.exec) WriteExec(*user.exec, out);
  Extensions(user.extensions, out);
  out->Field("password", user.password);
  out->Field("token", user.token);
  out->Field("tokenFile", user.token_file);
  out->Field("username", user.username);
}

void Write(const KubeconfigContext& context, Emitter* out) {
  out->String("cluster");
  out->String(context.cluster);
  Extensions(context.extensions, out);
  out->Field("namespace", context.namespace_);
  out->String("user");
  out->String(context.user);
}

template <typename Entry>
void WriteEntries(const char* list, const char* what, const std::map<std::string, Entry>& entries, Emitter* out) {
  out->String(list);
  out->BeginSequence(entries.empty());
  for (const auto& [name, entry] : entries) {
    out->BeginMapping();
    out->String("name");
    out->String(name);
    out->String(what);
    out->BeginMapping();
    Write(entry, out);
    out->EndMapping();
    out->EndMapping();
  }
  out->EndSequence();
}

}  // namespace
}  // namespace config

std::string KubeconfigToYaml(const Kubeconfig& kubeconfig) {
  config::Emitter out;
  out.BeginMapping();
  out.Field("apiVersion", "v1");
  out.Field("kind", "Config");
  config::WriteEntries("clusters", "cluster", kubeconfig.clusters, &out);
  config::WriteEntries("contexts", "context", kubeconfig.contexts, &out);
  out.String("current-context");
  out.String(kubeconfig.current_context);
  config::Extensions(kubeconfig.extensions, &out);
  if (kubeconfig.preferences.colors || !kubeconfig.preferences.extensions.empty()) {
    out.String("preferences");
    out.BeginMapping();
    out.Flag("colors", kubeconfig.preferences.colors);
    config::Extensions(kubeconfig.preferences.extensions, &out);
    out.EndMapping();
  }
  config::WriteEntries("users", "user", kubeconfig.users, &out);
  out.EndMapping();
  return out.Finish();
}

void WriteKubeconfig(const Kubeconfig& kubeconfig, const std::string& path) {
  std::error_code none;  // a link stays a link
  const std::filesystem::path real = std::filesystem::canonical(path, none);
  const std::string problem = config::ReplaceFile(real.empty() ? path : real.string(), KubeconfigToYaml(kubeconfig));
  if (!problem.empty()) throw ConfigError({{.file = path, .message = "the kubeconfig " + problem}});
}

}  // namespace kube
