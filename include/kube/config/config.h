// How to reach a cluster and as whom: the settings every client is made from, and where they are found.
#ifndef KUBE_CONFIG_CONFIG_H_
#define KUBE_CONFIG_CONFIG_H_

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kube/config/config_error.h"
#include "kube/config/credentials.h"
#include "kube/config/kubeconfig.h"

namespace kube {

class Middleware;      // kube/transport/middleware.h
class Observer;        // kube/transport/observer.h
class RateLimiter;     // kube/transport/rate_limiter.h
class WarningHandler;  // kube/transport/warning.h

/// TLS settings of a connection. For each item the inline data wins over the file (client-go rest/config.go). Files are
/// looked at again, at most once a second, when a request is made: a replaced certificate, key or CA serves all new
/// connections, and old ones close once their requests are done. What cannot be read or parsed then is passed over.
struct TlsConfig {
  /// PEM certificates to trust, in place of the system's roots.
  std::string ca_data{};
  /// File of such certificates. Empty `ca_data` and `ca_file`: the system's roots.
  std::string ca_file{};
  /// PEM client certificate chain, leaf first.
  std::string cert_data{};
  /// File of the client certificate chain.
  std::string cert_file{};
  /// PEM private key of the client certificate. A secret.
  std::string key_data{};
  /// File of the private key.
  std::string key_file{};
  /// Name for SNI and for the check of the server's certificate; empty: the host of the URL.
  std::string server_name{};
  /// Accept any server certificate. For tests only; refused together with a CA.
  bool insecure = false;

  bool operator==(const TlsConfig&) const = default;
};

/// Whom to act as, when the server grants the right to impersonate. Headers `Impersonate-*`.
struct Impersonation {
  /// User name. Needed by all the others.
  std::string user{};
  std::string uid{};
  std::vector<std::string> groups{};
  /// Further attributes, each with its values.
  std::map<std::string, std::vector<std::string>> extra{};

  bool empty() const { return user.empty() && uid.empty() && groups.empty() && extra.empty(); }
  bool operator==(const Impersonation&) const = default;
};

/// Media type of request and response bodies.
enum class ContentType {
  kAuto,      ///< Protobuf for the built-in types, JSON for custom resources and untyped objects.
  kProtobuf,  ///< Protobuf wherever the type has it.
  kJson,      ///< JSON always.
};

/// Everything a client needs to know to talk to one cluster.
///
/// Fill it in code, or take it from `LoadConfig` and change what you like. A plain value: copies share nothing.
/// Writing it to a stream hides tokens, passwords and key material.
struct Config {
  /// URL of the API server, `https://host:port` with an optional path that prefixes every request. A bare `host` or
  /// `host:port` means https when `tls` has any setting, else http. Empty means `localhost`.
  std::string host{};
  TlsConfig tls{};

  /// Bearer token. A secret. Sent over https only, like every credential here.
  std::string bearer_token{};
  /// File that holds the bearer token. Wins over `bearer_token`, is read again about every 50 s and after a 401, so
  /// that a rotated token is picked up (client-go transport/token_source.go).
  std::string bearer_token_file{};
  /// Basic authentication; refused together with a bearer token.
  std::string username{};
  /// A secret.
  std::string password{};
  /// Program that prints a token or a client certificate. Asked only when none of the above, nor a client certificate,
  /// is given; its answer is kept until it expires or the server answers 401, and shared by all clients of equal
  /// settings.
  std::optional<KubeconfigExec> exec{};
  /// What the program is told in `spec.cluster.config`, JSON text: the cluster's extension
  /// `client.authentication.k8s.io/exec`.
  std::string exec_cluster_config{};
  /// Which programs may be started at all.
  ExecPolicy exec_policy{};
  /// Older source of tokens; `oidc` only. Asked when nothing above is given.
  std::optional<KubeconfigAuthProvider> auth_provider{};
  /// Where refreshed tokens of the auth-provider are written back: kubeconfig file and user entry. Empty: nowhere.
  std::string auth_provider_file{};
  std::string auth_provider_user{};
  /// Tokens from the program itself. Refused together with any other token or basic authentication.
  std::shared_ptr<TokenSource> token_source{};
  Impersonation impersonate{};

  /// `http://`, `https://` or `socks5://` proxy for this cluster, with `user:password@` where it wants that. Empty:
  /// what HTTPS_PROXY (HTTP_PROXY for a plain server) and NO_PROXY say when the client is made, by Go's rules.
  std::string proxy_url{};
  /// Do not ask for gzip. Saves CPU on fast networks.
  bool disable_compression = false;

  /// Namespace used where a caller names none.
  std::string namespace_ = "default";
  /// `User-Agent`; empty: `<program>/<version> (<os>/<arch>) libkube/<version>`. The server takes the text before the
  /// first `/` as default field manager.
  std::string user_agent{};

  /// Requests per second of the client-side rate limit; 0 or negative: no limit
  /// (docs/adr/0003-no-rate-limit-by-default.md). Counts for all handles of one Client together; every request waits,
  /// watches and discovery included. Time spent waiting counts towards a call's timeout.
  float qps = 0;
  /// Requests that may go out at once before `qps` limits them; 0: 10 (client-go rest/config.go).
  int burst = 0;
  /// A limiter of one's own, in place of `qps` and `burst`; may be shared by several configurations.
  std::shared_ptr<RateLimiter> rate_limiter{};
  /// Longest time for a whole request, its body included; 0: no limit.
  std::chrono::milliseconds timeout{0};
  ContentType content_type = ContentType::kAuto;
  /// How often an answer with Retry-After (429 and 5xx) is waited out (client-go rest/request.go).
  int max_retries = 10;
  /// Largest answer that is kept whole, after inflating, lists too; more is a BodyTooLargeError. Watches, ListEach and
  /// other streams have no limit.
  std::size_t max_response_bytes = std::size_t{1} << 30;

  /// Every request passes through these, the first one outermost.
  std::vector<std::shared_ptr<Middleware>> middleware{};
  /// Told of every call and connection: metrics, traces, logs.
  std::vector<std::shared_ptr<Observer>> observers{};
  /// Hears the server's warnings; null: each text is printed once to stderr (DefaultWarningHandler). NoWarnings() is
  /// silent.
  std::shared_ptr<WarningHandler> warning_handler{};

  /// Hooks and limiters are equal when they are the same objects.
  bool operator==(const Config&) const = default;
};

/// Appends "/" and `suffix` to the configuration's `User-Agent`, or to the default one if it has none: what part of a
/// program asks. Source: client-go rest.AddUserAgent.
void AddUserAgent(Config& config, std::string_view suffix);

/// Which configuration to load, and what to replace in it. Empty fields replace nothing.
struct LoadOptions {
  /// Path of a kubeconfig that is used alone. Empty: `$KUBECONFIG`, else `~/.kube/config`, else the pod's own account.
  std::string kubeconfig{};
  /// Context to use in place of `current-context`.
  std::string context{};
  /// Cluster entry to use in place of the context's.
  std::string cluster{};
  /// User entry to use in place of the context's.
  std::string user{};
  /// Namespace in place of the context's; a prefix `ns/`, `namespace/` or `namespaces/` is dropped.
  std::string namespace_{};
  /// Server URL in place of the cluster's; the cluster's `tls-server-name` is dropped with it.
  std::string server{};

  // Fields of the cluster. Any of the first three replaces all three, but a false alone leaves the CA.
  std::optional<bool> insecure_skip_tls_verify{};
  std::string certificate_authority{};       ///< path
  std::string certificate_authority_data{};  ///< PEM text
  std::string tls_server_name{};
  std::string proxy_url{};
  std::optional<bool> disable_compression{};

  // Fields of the user. Path and data of an item are replaced together.
  std::string client_certificate{};       ///< path
  std::string client_certificate_data{};  ///< PEM text
  std::string client_key{};               ///< path
  std::string client_key_data{};          ///< PEM text. A secret.
  std::string token{};                    ///< A secret. Drops the entry's tokenFile.
  std::string token_file{};               ///< Drops the entry's token.
  std::string username{};
  std::string password{};  ///< A secret.
  std::string as{};
  std::string as_uid{};
  std::vector<std::string> as_groups{};
  std::map<std::string, std::vector<std::string>> as_user_extra{};

  /// What the cluster's entry leaves empty. With a `server` here no kubeconfig is needed, in a pod the pod's account
  /// goes before it. The CA, its data and the insecure flag stand in only together.
  KubeconfigCluster cluster_defaults{};

  /// Config::timeout: whole seconds (`30`), or a duration as Go writes it (`1m30s`); `0` means none.
  std::string timeout{};
  /// Which credential plugins may run.
  ExecPolicy exec_policy{};
};

/// Finds and reads the configuration as kubectl does.
///
/// Order: `options.kubeconfig` alone; else the files of `$KUBECONFIG`, merged; else `~/.kube/config`; and when these
/// give no usable choice of a cluster (no file, or no context chosen), the pod's service account where the process runs
/// in a pod. A file named in `options.kubeconfig` must exist and must choose a cluster; files of `$KUBECONFIG` may be
/// missing.
///
/// **Blocks** for file reads only; no network. **Throws** `ConfigError` with every fault found in the files and in the
/// chosen context, cluster and user. Faults of entries that are not chosen do not matter, as long as they parse.
/// An auth-provider other than `oidc` is a fault. Plugins are not run here but at the first request.
/// **Source**: client-go tools/clientcmd.
Config LoadConfig(const LoadOptions& options = {});

/// The same for a kubeconfig at hand; `options.kubeconfig` is not looked at, and neither is the pod's account.
Config ConfigFromKubeconfig(const Kubeconfig& kubeconfig, const LoadOptions& options = {});

/// The pod's own service account: server from `KUBERNETES_SERVICE_HOST` and `KUBERNETES_SERVICE_PORT`, token, CA and
/// namespace from `/var/run/secrets/kubernetes.io/serviceaccount`.
///
/// An unreadable CA is passed over (system roots apply), as client-go does. **Throws** `NotInClusterError` outside of a
/// pod, `ConfigError` when the token cannot be read.
Config InClusterConfig();

/// For debugging: every field set, with secrets replaced by `<hidden>`.
std::ostream& operator<<(std::ostream& out, const Config& config);
std::ostream& operator<<(std::ostream& out, const TlsConfig& tls);

}  // namespace kube

#endif  // KUBE_CONFIG_CONFIG_H_
