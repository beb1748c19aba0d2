// Printing of configurations for debugging, without their secrets.
#include <ostream>
#include <string>
#include <string_view>

#include "kube/config/config.h"
#include "kube/config/kubeconfig.h"
#include "src/config/url.h"

namespace kube {
namespace {

// Writes `{name: value, ...}` with the fields that are set.
class Fields {
 public:
  explicit Fields(std::ostream& out) : out_(out) { out_ << '{'; }

  Fields& Plain(std::string_view name, std::string_view value) {
    if (!value.empty()) Name(name) << value;
    return *this;
  }
  Fields& Url(std::string_view name, std::string_view value) { return Plain(name, config::RedactUrl(value)); }
  Fields& Secret(std::string_view name, std::string_view value) { return Plain(name, value.empty() ? "" : "<hidden>"); }
  /// PEM certificates are no secret, but long.
  Fields& Blob(std::string_view name, std::string_view value) {
    return Plain(name, value.empty() ? "" : "<" + std::to_string(value.size()) + " bytes>");
  }
  Fields& Flag(std::string_view name, bool value) { return Plain(name, value ? "true" : ""); }
  std::ostream& Name(std::string_view name) {
    out_ << (first_ ? "" : ", ") << name << ": ";
    first_ = false;
    return out_;
  }
  std::ostream& End() { return out_ << '}'; }

 private:
  std::ostream& out_;
  bool first_ = true;
};

std::string Joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : ",") + value;
  return text;
}

std::string Text(ContentType type) {
  if (type == ContentType::kJson) return "json";
  return type == ContentType::kProtobuf ? "protobuf" : "";
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const TlsConfig& tls) {
  return Fields(out)
      .Blob("ca_data", tls.ca_data)
      .Plain("ca_file", tls.ca_file)
      .Blob("cert_data", tls.cert_data)
      .Plain("cert_file", tls.cert_file)
      .Secret("key_data", tls.key_data)
      .Plain("key_file", tls.key_file)
      .Plain("server_name", tls.server_name)
      .Flag("insecure", tls.insecure)
      .End();
}

std::ostream& operator<<(std::ostream& out, const Config& config) {
  Fields fields(out);
  fields.Url("host", config.host);
  if (!(config.tls == TlsConfig{})) fields.Name("tls") << config.tls;
  fields.Secret("bearer_token", config.bearer_token)
      .Plain("bearer_token_file", config.bearer_token_file)
      .Plain("username", config.username)
      .Secret("password", config.password)
      .Plain("exec", config.exec ? config.exec->command : "")  // arguments and environment may hold secrets
      .Plain("auth_provider", config.auth_provider ? config.auth_provider->name : "")
      .Plain("token_source", config.token_source ? "set" : "")
      .Plain("impersonate.user", config.impersonate.user)
      .Plain("impersonate.uid", config.impersonate.uid)
      .Plain("impersonate.groups", Joined(config.impersonate.groups));
  for (const auto& [key, values] : config.impersonate.extra) fields.Plain("impersonate.extra." + key, Joined(values));
  fields.Url("proxy_url", config.proxy_url)
      .Flag("disable_compression", config.disable_compression)
      .Plain("namespace", config.namespace_)
      .Plain("user_agent", config.user_agent);
  if (config.qps != 0) fields.Name("qps") << config.qps;
  if (config.burst != 0) fields.Name("burst") << config.burst;
  if (config.timeout.count() != 0) fields.Name("timeout") << config.timeout.count() << "ms";
  return fields.Plain("content_type", Text(config.content_type)).End();
}

std::ostream& operator<<(std::ostream& out, const KubeconfigUser& user) {
  Fields fields(out);
  fields.Plain("client-certificate", user.client_certificate)
      .Blob("client-certificate-data", user.client_certificate_data)
      .Plain("client-key", user.client_key)
      .Secret("client-key-data", user.client_key_data)
      .Secret("token", user.token)
      .Plain("tokenFile", user.token_file)
      .Plain("as", user.as)
      .Plain("as-uid", user.as_uid)
      .Plain("as-groups", Joined(user.as_groups))
      .Plain("username", user.username)
      .Secret("password", user.password);
  if (user.auth_provider) fields.Plain("auth-provider", user.auth_provider->name);
  if (user.exec) fields.Plain("exec", user.exec->command);  // arguments and environment may hold secrets
  return fields.End();
}

std::ostream& operator<<(std::ostream& out, const Kubeconfig& kubeconfig) {
  Fields fields(out);
  fields.Plain("current-context", kubeconfig.current_context);
  for (const auto& [name, cluster] : kubeconfig.clusters) fields.Url("cluster " + name, cluster.server);
  for (const auto& [name, user] : kubeconfig.users) fields.Name("user " + name) << user;
  for (const auto& [name, context] : kubeconfig.contexts) {
    fields.Plain("context " + name, context.cluster + "/" + context.user + "/" + context.namespace_);
  }
  return fields.End();
}

}  // namespace kube
