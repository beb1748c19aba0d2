#include "src/config/transport_options.h"

#include <charconv>
#include <string_view>
#include <utility>

#include "src/config/auth_provider.h"
#include "src/config/authenticators.h"
#include "src/config/exec_plugin.h"
#include "src/config/files.h"
#include "src/config/oidc.h"
#include "src/config/proxy_environment.h"
#include "src/config/rotating_tls.h"
#include "src/config/url.h"
#include "src/config/user_agent.h"
#include "src/config/validate.h"

namespace kube::config {
namespace {

constexpr int kDefaultBurst = 10;  // client-go rest/config.go

bool HasCertificate(const TlsConfig& tls) { return !tls.cert_data.empty() || !tls.cert_file.empty(); }
bool HasKey(const TlsConfig& tls) { return !tls.key_data.empty() || !tls.key_file.empty(); }
bool HasCa(const TlsConfig& tls) { return !tls.ca_data.empty() || !tls.ca_file.empty(); }

bool HasControlCharacters(const std::string& text) {
  for (char c : text) {
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f) return true;
  }
  return false;
}

// Builds a Connection and gathers what is wrong with the Config.
class Builder {
 public:
  Builder(const Config& config, const Environment& environment) : config_(config), environment_(environment) {}

  Connection Build() {
    Endpoint();
    Tls();
    Credentials();
    FixedHeaders();
    Proxy();
    Hooks();
    connection_.transport.compression = !config_.disable_compression;
    if (!faults_.empty()) throw ConfigError(std::move(faults_));
    return std::move(connection_);
  }

 private:
  void Fault(const std::string& field, std::string message, const std::string& file = "") {
    faults_.push_back({file, "", field, std::move(message), 0});
  }

  void Endpoint() {
    bool tls_settings = HasCa(config_.tls) || HasCertificate(config_.tls) || config_.tls.insecure;
    Url url;
    std::string problem = ParseServer(config_.host, tls_settings ? "https" : "http", &url);
    if (!problem.empty()) {
      Fault("host", "\"" + RedactUrl(config_.host) + "\" is no URL of a server: " + problem);
      return;
    }
    connection_.transport.scheme = url.scheme;
    connection_.transport.host = url.host;
    connection_.transport.port = url.port;
    connection_.path_prefix = url.path;
    secure_ = url.scheme == "https";
  }

  void Tls() {
    const TlsConfig& tls = config_.tls;
    if (tls.insecure && HasCa(tls)) {
      Fault("tls.insecure", "true together with a CA; a CA is of no use when no certificate is checked: drop one");
    }
    if (HasCertificate(tls) && !HasKey(tls)) Fault("tls.key_data", "a client certificate needs its private key");
    if (HasKey(tls) && !HasCertificate(tls)) Fault("tls.cert_data", "a private key needs its client certificate");
    if (!secure_) return;
    TlsOptions& options = connection_.transport.tls;
    options.server_name = tls.server_name;
    options.insecure_skip_verify = tls.insecure;
    options.ca_pem = Pem("tls.ca", tls.ca_data, tls.ca_file, "CERTIFICATE-----");
    options.client_cert_pem = Pem("tls.cert", tls.cert_data, tls.cert_file, "CERTIFICATE-----");
    options.client_key_pem = Pem("tls.key", tls.key_data, tls.key_file, "PRIVATE KEY-----");
    std::string_view key = options.client_key_pem;
    if (key.find("ENCRYPTED") != std::string_view::npos) {
      Fault("tls.key_data", "the private key is encrypted, which is not supported; decrypt it (openssl pkey)",
            tls.key_data.empty() ? tls.key_file : "");
    }
  }

  // Inline data wins over the file. An item that is there but holds no PEM is refused: for a CA it would mean to trust
  // nobody, or worse, everybody the system trusts.
  std::string Pem(const std::string& field, const std::string& data, const std::string& file, std::string_view marker) {
    if (data.empty() && file.empty()) return "";
    if (!data.empty()) {
      if (data.find(marker) == std::string::npos) Fault(field + "_data", NoPem(marker));
      return data;
    }
    FileContent content = ReadFile(file);
    if (!content.ok) {
      Fault(field + "_file", "the file cannot be read: " + content.error, file);
    } else if (content.data.find(marker) == std::string::npos) {
      Fault(field + "_file", NoPem(marker), file);
    }
    return std::move(content.data);
  }

  static std::string NoPem(std::string_view marker) {
    bool key = marker.find("KEY") != std::string_view::npos;
    return std::string("holds no ") + (key ? "private key" : "certificate") + " in PEM form (-----BEGIN ...)";
  }

  void Credentials() {
    bool token = !config_.bearer_token.empty() || !config_.bearer_token_file.empty();
    bool basic = !config_.username.empty() || !config_.password.empty();
    if (config_.token_source && (token || basic)) {
      Fault("token_source", "given together with a token or basic authentication; keep one of them");
    }
    if (token && basic) Fault("bearer_token", "given together with basic authentication; keep one of the two");
    if (config_.username.empty() && !config_.password.empty()) Fault("username", "a password needs its user name");
    if (std::string problem = TokenProblem(config_.bearer_token); !problem.empty()) Fault("bearer_token", problem);
    if (!secure_ || !faults_.empty()) return;
    std::shared_ptr<Authenticator>& authenticator = connection_.transport.authenticator;
    if (!config_.bearer_token_file.empty()) {
      if (config_.bearer_token.empty()) CheckTokenFile();
      authenticator = MakeTokenFileAuthenticator(config_.bearer_token_file, config_.bearer_token);
    } else if (token) {
      authenticator = MakeBearerAuthenticator(config_.bearer_token);
    } else if (basic) {
      authenticator = MakeBasicAuthenticator(config_.username, config_.password);
    } else if (config_.token_source) {
      authenticator = MakeTokenSourceAuthenticator(config_.token_source);
    } else if (!HasCertificate(config_.tls)) {
      Fetched(&authenticator);
    }
    FollowFiles();
  }

  // Credentials that someone has to be asked for: only where nothing else identifies the user.
  void Fetched(std::shared_ptr<Authenticator>* authenticator) {
    if (config_.exec) {
      if (config_.exec->command.empty()) return Fault("exec.command", "is missing; name the program to run");
      plugin_ = SharedExecPlugin(config_, connection_.transport.tls);
      *authenticator = plugin_;
    } else if (config_.auth_provider) {
      if (std::string problem = AuthProviderProblem(*config_.auth_provider); !problem.empty()) {
        return Fault("auth_provider", problem);
      }
      *authenticator =
          std::make_shared<OidcAuthenticator>(config_.auth_provider->config, config_.auth_provider_file,
                                              config_.auth_provider_user, OidcSurroundings::Process(environment_));
    }
  }

  // Only what was read from files can be replaced there; a certificate and its key only together.
  void FollowFiles() {
    const TlsConfig& tls = config_.tls;
    TlsFiles files;
    if (tls.ca_data.empty()) files.ca = tls.ca_file;
    if (tls.cert_data.empty() && tls.key_data.empty()) {
      files.cert = tls.cert_file;
      files.key = tls.key_file;
    }
    if (files.empty() && !plugin_) return;
    connection_.transport.tls_source = RotatingTls::Shared(connection_.transport.tls, files, plugin_);
  }

  // With no other token to begin with, better to fail here than at the first request.
  void CheckTokenFile() {
    try {
      TokenFile(config_.bearer_token_file, "").Get();
    } catch (const ConfigError& error) {
      Fault("bearer_token_file", error.faults()[0].message, config_.bearer_token_file);
    }
  }

  void FixedHeaders() {
    AddHeader("User-Agent", config_.user_agent.empty() ? DefaultUserAgent() : config_.user_agent, "user_agent");
    const Impersonation& as = config_.impersonate;
    if (as.empty()) return;
    if (as.user.empty()) {
      Fault("impersonate.user", "is missing: a uid, groups or extra values need a user to go with");
      return;
    }
    AddHeader("Impersonate-User", as.user, "impersonate.user");
    if (!as.uid.empty()) AddHeader("Impersonate-Uid", as.uid, "impersonate.uid");
    for (const std::string& group : as.groups) AddHeader("Impersonate-Group", group, "impersonate.groups");
    for (const auto& [key, values] : as.extra) {
      for (const std::string& value : values) {
        AddHeader("Impersonate-Extra-" + EscapeExtraKey(key), value, "impersonate.extra");
      }
    }
  }

  void AddHeader(std::string name, const std::string& value, const std::string& field) {
    if (HasControlCharacters(value)) {
      Fault(field, "holds control characters, which no header may carry");
      return;
    }
    connection_.headers.Add(std::move(name), value);
  }

  void Proxy() {
    TransportOptions& options = connection_.transport;
    const std::string problem =
        config_.proxy_url.empty()
            ? ProxyFromEnvironment(environment_, options.scheme, options.host, options.port, &options.proxy)
            : ParseProxyUrl(config_.proxy_url, &options.proxy);
    if (!problem.empty()) Fault("proxy_url", problem);
  }

  void Hooks() {
    TransportOptions& options = connection_.transport;
    options.middleware = config_.middleware;
    options.observers = config_.observers;
    options.warning_handler = config_.warning_handler ? config_.warning_handler : DefaultWarningHandler();
    options.max_retries = config_.max_retries;
    options.max_body_bytes = config_.max_response_bytes;
    options.rate_limiter = config_.rate_limiter;
    if (!options.rate_limiter && config_.qps > 0) {
      options.rate_limiter =
          std::make_shared<TokenBucket>(config_.qps, config_.burst > 0 ? config_.burst : kDefaultBurst);
    }
  }

  const Config& config_;
  const Environment& environment_;
  Connection connection_;
  std::shared_ptr<ExecPlugin> plugin_;
  std::vector<ConfigFault> faults_;
  bool secure_ = false;
};

// Whole seconds from a variable; leaves `*out` alone when it is not set or no number.
void ApplySeconds(const std::string& text, std::chrono::milliseconds* out) {
  int seconds = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (text.empty() || error != std::errc() || end != text.data() + text.size() || seconds < 0) return;
  *out = std::chrono::seconds(seconds);
}

}  // namespace

std::string EscapeExtraKey(const std::string& key) {
  std::string out;
  AppendPercentEscaped(key, "!#$&'*+^`|", &out);
  return out;
}

Connection ToConnection(const Config& config) {
  const Environment environment = Environment::Process();
  Connection connection = Builder(config, environment).Build();
  ApplyHttp2Environment(environment, &connection.transport);
  return connection;
}

void AddDefaultHeaders(const Headers& defaults, Headers* request) {
  bool impersonates = request->Has("Impersonate-User");
  bool has_agent = request->Has("User-Agent");
  for (const HeaderField& field : defaults) {
    bool is_agent = field.name == "User-Agent";
    if (is_agent ? has_agent : impersonates) continue;
    request->Add(field.name, field.value);
  }
}

void ApplyHttp2Environment(const Environment& environment, TransportOptions* options) {
  if (!environment.getenv("DISABLE_HTTP2").empty()) options->http2 = false;
  ApplySeconds(environment.getenv("HTTP2_READ_IDLE_TIMEOUT_SECONDS"), &options->ping_after);
  ApplySeconds(environment.getenv("HTTP2_PING_TIMEOUT_SECONDS"), &options->ping_timeout);
}

}  // namespace kube::config
