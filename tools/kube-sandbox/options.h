// The command line of kube-sandbox.
#ifndef KUBE_TOOLS_KUBE_SANDBOX_OPTIONS_H_
#define KUBE_TOOLS_KUBE_SANDBOX_OPTIONS_H_

#include <string>

#include "kube/sandbox/cluster.h"

namespace kube_sandbox {

struct Options {
  enum class Command { kServe, kKubelet };
  Command command = Command::kServe;
  /// kServe: where to write it; empty: a file in a new folder. kKubelet: which cluster; empty: as kubectl would choose.
  std::string kubeconfig{};
  kube::sandbox::ClusterOptions cluster{};
};

/// Reads argv. Prints the usage and exits on --help (0), or for what it does not understand (2).
Options ParseOptions(int argc, char** argv);

}  // namespace kube_sandbox

#endif  // KUBE_TOOLS_KUBE_SANDBOX_OPTIONS_H_
