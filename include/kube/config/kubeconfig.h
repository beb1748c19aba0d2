// The kubeconfig file as it is written: clusters, users and contexts, read, merged, checked and written back.
#ifndef KUBE_CONFIG_KUBECONFIG_H_
#define KUBE_CONFIG_KUBECONFIG_H_

#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kube/config/config_error.h"
#include "kube/config/credentials.h"

namespace kube {

/// Named extension objects; each value is the object as JSON text, kept untouched.
using KubeconfigExtensions = std::map<std::string, std::string>;

/// Where an entry was read.
struct KubeconfigOrigin {
  /// Path as it was given to the loader; empty for an entry made in code. Relative paths of the entry are relative to
  /// its directory.
  std::string file{};
  /// One-based; 0 for an entry made in code.
  int line = 0;

  bool operator==(const KubeconfigOrigin&) const = default;
};

/// An entry of `clusters`.
struct KubeconfigCluster {
  std::string server{};
  std::string tls_server_name{};
  bool insecure_skip_tls_verify = false;
  /// Path of a PEM file.
  std::string certificate_authority{};
  /// PEM text (base64 in the file).
  std::string certificate_authority_data{};
  std::string proxy_url{};
  bool disable_compression = false;
  KubeconfigExtensions extensions{};
  KubeconfigOrigin origin{};

  bool operator==(const KubeconfigCluster&) const = default;
};

/// An entry of `users`. Data members are PEM text (base64 in the file).
struct KubeconfigUser {
  std::string client_certificate{};
  std::string client_certificate_data{};
  std::string client_key{};
  std::string client_key_data{};
  std::string token{};
  std::string token_file{};
  std::string as{};
  std::string as_uid{};
  std::vector<std::string> as_groups{};
  std::map<std::string, std::vector<std::string>> as_user_extra{};
  std::string username{};
  std::string password{};
  std::optional<KubeconfigAuthProvider> auth_provider{};
  std::optional<KubeconfigExec> exec{};
  KubeconfigExtensions extensions{};
  KubeconfigOrigin origin{};

  bool operator==(const KubeconfigUser&) const = default;
};

/// An entry of `contexts`.
struct KubeconfigContext {
  std::string cluster{};
  std::string user{};
  std::string namespace_{};
  KubeconfigExtensions extensions{};
  KubeconfigOrigin origin{};

  bool operator==(const KubeconfigContext&) const = default;
};

/// `preferences`, deprecated upstream since 1.34 and kept so that nothing is lost on writing.
struct KubeconfigPreferences {
  bool colors = false;
  KubeconfigExtensions extensions{};

  bool operator==(const KubeconfigPreferences&) const = default;
};

/// A kubeconfig, or several merged. Entries are keyed by name. A plain value.
struct Kubeconfig {
  std::string current_context{};
  std::map<std::string, KubeconfigCluster> clusters{};
  std::map<std::string, KubeconfigUser> users{};
  std::map<std::string, KubeconfigContext> contexts{};
  KubeconfigPreferences preferences{};
  KubeconfigExtensions extensions{};

  bool operator==(const Kubeconfig&) const = default;
};

/// Files that `LoadConfig` would read when none is named: those of `$KUBECONFIG` without empty and repeated pieces,
/// else
/// `$HOME/.kube/config`. They need not exist; empty when neither variable is set.
std::vector<std::string> DefaultKubeconfigFiles();

/// Reads one kubeconfig, YAML or JSON. `file` is kept as origin and named in faults. Unknown keys are ignored, as is
/// all after the first document; empty text gives an empty kubeconfig.
/// **Throws** `ConfigError` with all faults of the text. **Cost**: at most 16 MiB of text, 500,000 values, 200 levels.
Kubeconfig ParseKubeconfig(std::string_view text, const std::string& file = {});

/// Reads and merges files. Per name the first file that has a cluster, user or context wins with the whole entry;
/// `current-context`: the first that is not empty. A missing file is passed over; an unreadable one is a fault.
/// **Throws** `ConfigError` with the faults of all files. **Blocks** for file reads.
Kubeconfig LoadKubeconfig(const std::vector<std::string>& files);

/// Joins relative paths (`certificate-authority`, `client-certificate`, `client-key`, `tokenFile`, and an exec command
/// with a slash in it) to the directory of the file their entry came from. Entries without an origin are left alone.
void ResolvePaths(Kubeconfig& kubeconfig);

/// All faults of all entries (not only the chosen ones); empty when there is none. Reads the certificate and key files
/// named. **Source**: client-go tools/clientcmd/validation.go.
std::vector<ConfigFault> ValidateKubeconfig(const Kubeconfig& kubeconfig);

/// The kubeconfig as YAML, entries sorted by name. Holds the secrets in clear: it is what goes into the file.
/// **Throws** `ConfigError` when an extension is not JSON.
std::string KubeconfigToYaml(const Kubeconfig& kubeconfig);

/// Writes the YAML to `path`, readable by the owner only (0600), by way of a temporary file beside it that is renamed,
/// so that no reader sees half a file. Missing directories are made (0755). **Throws** `ConfigError`.
void WriteKubeconfig(const Kubeconfig& kubeconfig, const std::string& path);

/// Keeps only the context named (empty: the current one) with its cluster and user, and makes it the current one.
/// **Throws** `ConfigError` when there is no such context. What the context names and is not there is passed over, as
/// `kubectl config view --minify` does.
Kubeconfig MinifyKubeconfig(const Kubeconfig& kubeconfig, const std::string& context = {});

/// Puts the content of every certificate and key file in the place of its path, so that the kubeconfig stands by
/// itself. Inline data that is there already stays. Paths are resolved against their entry's file. `tokenFile` and exec
/// commands stay as they are, as in `kubectl config view --flatten`. **Throws** `ConfigError` naming every file that
/// cannot be read.
Kubeconfig FlattenKubeconfig(const Kubeconfig& kubeconfig);

/// For display: tokens, passwords and the secrets of auth-providers become `REDACTED`, certificates and keys
/// `DATA+OMITTED`, as `kubectl config view` shows them.
Kubeconfig ShortenKubeconfig(const Kubeconfig& kubeconfig);

/// Changes kubeconfig files as `kubectl config set-...` does: reads and merges `files`, lets `edit` change the result,
/// and writes back what differs. Each entry goes to the file that it came from, a new one to the first of the files
/// that exists, else to the last; a removed one is removed where it was. `current-context` goes where new entries go.
/// Relative paths stay relative. Files that do not change are not written.
///
/// While it works, `<file>.lock` exists beside every file (made exclusively, in sorted order), which keeps kubectl and
/// others out; it waits up to 10 s for theirs to go. **Throws** `ConfigError`: faults of the files, a lock that stays,
/// a file that cannot be written. What `edit` throws comes through; then nothing is written. Files that fail leave
/// those written before them changed. Comments and unknown keys of a changed file are lost, as with kubectl.
void EditKubeconfig(const std::vector<std::string>& files, const std::function<void(Kubeconfig&)>& edit);

/// For debugging: names and plain fields; secrets are replaced by `<hidden>`.
std::ostream& operator<<(std::ostream& out, const Kubeconfig& kubeconfig);
std::ostream& operator<<(std::ostream& out, const KubeconfigUser& user);

}  // namespace kube

#endif  // KUBE_CONFIG_KUBECONFIG_H_
