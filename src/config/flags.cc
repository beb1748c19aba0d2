#include "kube/config/flags.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

#include "src/config/option_text.h"

namespace kube {
namespace {

template <std::string LoadOptions::* kMember>
std::string SetText(std::string_view value, LoadOptions& options) {
  options.*kMember = value;
  return "";
}

// The words of Go's strconv.ParseBool, which kubectl takes.
template <std::optional<bool> LoadOptions::* kMember>
std::string SetBool(std::string_view value, LoadOptions& options) {
  constexpr std::string_view kTrue[] = {"true", "True", "TRUE", "t", "T", "1"},
                             kFalse[] = {"false", "False", "FALSE", "f", "F", "0"};
  const bool is_true = std::ranges::count(kTrue, value) > 0;
  if (!is_true && std::ranges::count(kFalse, value) == 0) return "must be true or false, or stand without a value";
  options.*kMember = is_true;
  return "";
}

std::string SetNamespace(std::string_view value, LoadOptions& options) {
  options.namespace_ = config::WithoutNamespacePrefix(std::string(value));
  return "";
}

std::string SetTimeout(std::string_view value, LoadOptions& options) {
  std::chrono::milliseconds ignored;
  options.timeout = value;
  const bool good = value.empty() || config::ParseTimeout(options.timeout, &ignored).empty();
  return good ? "" : "must be whole seconds, or a duration as 1m30s";
}

std::string AddGroup(std::string_view value, LoadOptions& options) {
  options.as_groups.emplace_back(value);
  return "";
}

std::string AddUserExtra(std::string_view value, LoadOptions& options) {
  const std::size_t equals = value.find('=');
  if (equals == 0 || equals == std::string_view::npos) return "must be KEY=VALUE";
  options.as_user_extra[std::string(value.substr(0, equals))].emplace_back(value.substr(equals + 1));
  return "";
}

using O = LoadOptions;

constexpr ConnectionFlag kFlags[] = {
    {"kubeconfig", 0, "FILE", "kubeconfig to use (default: $KUBECONFIG, ~/.kube/config, the pod's own account)",
     SetText<&O::kubeconfig>},
    {"context", 0, "NAME", "context of the kubeconfig", SetText<&O::context>},
    {"cluster", 0, "NAME", "cluster of the kubeconfig, in place of the context's", SetText<&O::cluster>},
    {"user", 0, "NAME", "user of the kubeconfig, in place of the context's", SetText<&O::user>},
    {"namespace", 'n', "NAME", "namespace to work in", SetNamespace},
    {"server", 's', "URL", "address of the API server", SetText<&O::server>},
    {"certificate-authority", 0, "FILE", "certificates to trust, PEM", SetText<&O::certificate_authority>},
    {"tls-server-name", 0, "NAME", "name that the server's certificate must have (default: the host of its address)",
     SetText<&O::tls_server_name>},
    {"insecure-skip-tls-verify", 0, "", "take any server for the right one: who is on the way can read and change all",
     SetBool<&O::insecure_skip_tls_verify>},
    {"proxy-url", 0, "URL", "proxy to go through: http, https or socks5", SetText<&O::proxy_url>},
    {"disable-compression", 0, "", "do not ask for compressed answers", SetBool<&O::disable_compression>},
    {"request-timeout", 0, "TIME", "longest time for a request, as 30 (seconds) or 1m30s; 0: none", SetTimeout},
    {"client-certificate", 0, "FILE", "client certificate, PEM", SetText<&O::client_certificate>},
    {"client-key", 0, "FILE", "private key of the client certificate, PEM", SetText<&O::client_key>},
    {"token", 0, "TOKEN", "bearer token", SetText<&O::token>},
    {"username", 0, "NAME", "user name of basic authentication", SetText<&O::username>},
    {"password", 0, "PASSWORD", "password of basic authentication", SetText<&O::password>},
    {"as", 0, "NAME", "user or service account to act as", SetText<&O::as>},
    {"as-uid", 0, "UID", "uid to act with", SetText<&O::as_uid>},
    {"as-group", 0, "NAME", "group to act in; may be repeated", AddGroup},
    {"as-user-extra", 0, "KEY=VALUE", "further attribute of the user to act as; may be repeated", AddUserExtra},
};

const ConnectionFlag* Find(std::span<const ConnectionFlag> flags, std::string_view name, bool may_be_letter) {
  for (const ConnectionFlag& flag : flags) {
    const bool is_letter = may_be_letter && flag.letter != '\0' && name == std::string_view(&flag.letter, 1);
    if (is_letter || flag.name == name) return &flag;
  }
  return nullptr;
}

}  // namespace

std::span<const ConnectionFlag> ConnectionFlags() { return kFlags; }

LoadOptions TakeConnectionFlags(int& argc, char** argv, std::span<const ConnectionFlag> flags) {
  LoadOptions options;
  std::vector<ConfigFault> faults;
  std::vector<char*> rest;
  for (int i = 0; i < argc; ++i) {
    std::string_view argument = argv[i];
    if (i > 0 && argument == "--") {
      rest.insert(rest.end(), argv + i, argv + argc);
      break;
    }
    const std::size_t dashes = i == 0 ? 0 : std::min<std::size_t>(argument.find_first_not_of('-'), 3);
    const std::size_t equals = argument.find('=');
    const ConnectionFlag* flag = nullptr;
    if (dashes == 1 || dashes == 2) flag = Find(flags, argument.substr(0, equals).substr(dashes), dashes == 1);
    if (flag == nullptr) {
      rest.push_back(argv[i]);
      continue;
    }
    std::string problem;
    if (equals != std::string_view::npos) {
      problem = flag->set(argument.substr(equals + 1), options);
    } else if (flag->value.empty()) {
      problem = flag->set("true", options);
    } else if (i + 1 < argc) {
      problem = flag->set(argv[++i], options);
    } else {
      problem = "needs a value, as --" + std::string(flag->name) + " " + std::string(flag->value);
    }
    if (!problem.empty()) faults.push_back({.field = "--" + std::string(flag->name), .message = std::move(problem)});
  }
  if (!faults.empty()) throw ConfigError(std::move(faults));
  if (static_cast<std::size_t>(argc) != rest.size()) {
    std::copy(rest.begin(), rest.end(), argv);
    argc = static_cast<int>(rest.size());
    argv[argc] = nullptr;
  }
  return options;
}

std::string ConnectionFlagsHelp(std::span<const ConnectionFlag> flags) {
  std::vector<std::string> left;
  std::size_t width = 0;
  for (const ConnectionFlag& flag : flags) {
    std::string text = flag.letter == '\0' ? "      --" : std::string("  -") + flag.letter + ", --";
    text.append(flag.name);
    if (!flag.value.empty()) text.append(" ").append(flag.value);
    width = std::max(width, text.size());
    left.push_back(std::move(text));
  }
  std::string help;
  for (std::size_t i = 0; i < flags.size(); ++i) {
    help.append(left[i]).append(width + 3 - left[i].size(), ' ').append(flags[i].help).append("\n");
  }
  return help;
}

}  // namespace kube
