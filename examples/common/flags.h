// The command line that the examples share: kubectl's connection flags and a few of their own, with one dash or two.
#ifndef KUBE_EXAMPLES_COMMON_FLAGS_H_
#define KUBE_EXAMPLES_COMMON_FLAGS_H_

#include <kube/config/flags.h>

#include <string>

namespace examples {

struct Flags {
  kube::LoadOptions connection{};
  std::string name_space = "default";  ///< to work in; that of the flags if they name one
  bool yes = false;                    ///< go on without waiting for the Return key
  int verbosity = 0;                   ///< 6 to 10: what goes over the wire, on stderr, as kubectl -v
  int count = 0;                       ///< pods-watch: stop after so many events; 0: never
};

/// Takes the connection flags out of argv; says what is wrong with them and exits (2).
kube::LoadOptions ConnectionOptions(int& argc, char** argv);

/// Reads argv; prints the usage and exits on --help (0) or a flag that does not exist (2).
Flags ParseFlags(int argc, char** argv, const char* what_it_does);

/// Waits for the Return key, unless flags.yes.
void Prompt(const Flags& flags);

}  // namespace examples

#endif  // KUBE_EXAMPLES_COMMON_FLAGS_H_
