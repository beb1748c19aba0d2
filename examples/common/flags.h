// The command line that the examples share, with Go's spelling: -kubeconfig FILE or --kubeconfig=FILE.
#ifndef KUBE_EXAMPLES_COMMON_FLAGS_H_
#define KUBE_EXAMPLES_COMMON_FLAGS_H_

#include <string>

namespace examples {

struct Flags {
  std::string kubeconfig{};  ///< empty: $KUBECONFIG, ~/.kube/config, in-cluster
  std::string name_space{};  ///< empty: the example's own default
  bool yes = false;          ///< go on without waiting for the Return key
  int verbosity = 0;         ///< 6 to 10: what goes over the wire, on stderr, as kubectl -v
  int count = 0;             ///< pods-watch: stop after so many events; 0: never
};

/// Reads argv; prints the usage and exits on --help (0) or a flag that does not exist (2).
Flags ParseFlags(int argc, char** argv, const char* what_it_does);

/// Waits for the Return key, unless flags.yes.
void Prompt(const Flags& flags);

}  // namespace examples

#endif  // KUBE_EXAMPLES_COMMON_FLAGS_H_
