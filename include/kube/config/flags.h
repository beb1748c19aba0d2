// kubectl's connection flags for the command line of any program: `--context dev -n web --as jane`.
#ifndef KUBE_CONFIG_FLAGS_H_
#define KUBE_CONFIG_FLAGS_H_

#include <span>
#include <string>
#include <string_view>

#include "kube/config/config.h"

namespace kube {

/// A flag that sets something in LoadOptions, such as `-n, --namespace NAME`.
struct ConnectionFlag {
  std::string_view name{};   ///< `namespace`
  char letter = '\0';        ///< of the short form, `n`; 0: it has none
  std::string_view value{};  ///< what its value is, for the help; empty: it is true or false, and true without a value
  std::string_view help{};
  /// Puts a value into the options. Gives what is wrong with the value, without showing it, or nothing.
  std::string (*set)(std::string_view value, LoadOptions& options) = nullptr;
};

/// All of them: which kubeconfig, context, cluster, user and namespace to take, and what to replace in those. Names and
/// meanings are kubectl's. **Source**: client-go tools/clientcmd/overrides.go, cli-runtime
/// genericclioptions/config_flags.go.
///
/// A program that has a flag of the same name itself hands a part of them to the functions below.
std::span<const ConnectionFlag> ConnectionFlags();

/// Takes the flags out of a command line and gives what they say. The rest stays in order for the program's own parser:
///
///     kube::Config config = kube::LoadConfig(kube::TakeConnectionFlags(argc, argv));
///
/// Forms: `--flag VALUE`, `--flag=VALUE`, `-n VALUE`, `-n=VALUE`, and one dash before a long name, as Go's own flag
/// package has it. A value may begin with a dash. Names count in full only. Of a repeated flag the last counts, but
/// `--as-group` and `--as-user-extra` add up. `--` ends the flags and stays. Which arguments are the values of other
/// flags is not known here: one that looks like a flag of these is taken.
///
/// **Throws** `ConfigError` with every flag that lacks its value or has a bad one, and leaves the command line as it
/// was; values are never shown, tokens and passwords among them. (The machine's other users may see a command line
/// while the program runs: a token is better kept in a kubeconfig.)
LoadOptions TakeConnectionFlags(int& argc, char** argv, std::span<const ConnectionFlag> flags = ConnectionFlags());

/// A line for each flag: `  -n, --namespace NAME   ...`. At most 120 columns.
std::string ConnectionFlagsHelp(std::span<const ConnectionFlag> flags = ConnectionFlags());

}  // namespace kube

#endif  // KUBE_CONFIG_FLAGS_H_
