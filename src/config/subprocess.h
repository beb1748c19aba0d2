// Runs a program without a shell and collects what it prints.
#ifndef KUBE_SRC_CONFIG_SUBPROCESS_H_
#define KUBE_SRC_CONFIG_SUBPROCESS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "kube/transport/call.h"

namespace kube::config {

struct Program {
  /// The program, looked up on PATH unless it holds a slash, and its arguments.
  std::vector<std::string> arguments{};
  /// Added to the process's own environment, `NAME=value`; replaces variables of the same name.
  std::vector<std::string> environment{};
  /// Whether it gets the process's standard input, else nothing to read. Its standard error is always the process's
  /// own.
  bool inherit_input = false;
  std::size_t max_output = 1u << 20;  ///< bytes; a program that prints more is ended
};

struct ProgramOutcome {
  enum class Kind {
    kExited,      ///< `code` is its exit code
    kSignalled,   ///< `code` is the signal that ended it
    kNotFound,    ///< there is no such program
    kNotStarted,  ///< `code` is the error number
    kTooLong,     ///< it printed more than `max_output`
    kStopped,     ///< the caller's stop token; the program was ended
    kTimedOut,    ///< the caller's deadline; the program was ended
  };
  Kind kind = Kind::kNotStarted;
  int code = 0;
  std::string output{};  ///< standard output
};

/// Blocks until the program has ended; within milliseconds of deadline or stop it is killed. Leaves no child and no
/// descriptor behind. Signal mask and handlers of the program are the defaults.
ProgramOutcome RunProgram(const Program& program, const CallContext& context);

/// The absolute path that `command` would be started from, or empty: as RunProgram looks it up.
std::string FindProgram(const std::string& command);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_SUBPROCESS_H_
