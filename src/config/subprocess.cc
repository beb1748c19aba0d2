#include "src/config/subprocess.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <system_error>

extern char** environ;

namespace kube::config {
namespace {

using Clock = std::chrono::steady_clock;

// Where the kernel has no descriptors of processes (before 5.3) the end is looked for this often.
constexpr std::chrono::milliseconds kPollInterval{10};

struct Descriptor {
  int fd = -1;
  ~Descriptor() { Close(); }
  void Close() {
    if (fd >= 0) ::close(fd);
    fd = -1;
  }
};

std::string_view NameOf(std::string_view variable) { return variable.substr(0, variable.find('=')); }

std::vector<std::string> MergedEnvironment(const std::vector<std::string>& added) {
  std::vector<std::string> all;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    bool replaced =
        std::any_of(added.begin(), added.end(), [&](const auto& a) { return NameOf(a) == NameOf(*variable); });
    if (!replaced) all.emplace_back(*variable);
  }
  all.insert(all.end(), added.begin(), added.end());
  return all;
}

std::vector<char*> Pointers(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

// A child and the reading end of its standard output.
class Child {
 public:
  /// Null and the outcome set when it cannot be started.
  bool Start(const Program& program, ProgramOutcome* outcome) {
    int pipe_ends[2];
    if (::pipe2(pipe_ends, O_CLOEXEC) != 0) return Failed(errno, outcome);
    output_.fd = pipe_ends[0];
    Descriptor write_end{pipe_ends[1]};
    ::fcntl(output_.fd, F_SETFL, O_NONBLOCK);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, write_end.fd, STDOUT_FILENO);
    if (!program.inherit_input) posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    std::vector<std::string> arguments = program.arguments;
    std::vector<std::string> environment = MergedEnvironment(program.environment);
    const int error = ::posix_spawnp(&pid_, arguments[0].c_str(), &actions, &attributes, Pointers(arguments).data(),
                                     Pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0) {
      pid_ = -1;
      return Failed(error, outcome);
    }
    process_.fd = static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0));  // glibc 2.36 declares no C++ linkage
    return true;
  }

  ~Child() {
    if (pid_ > 0) Kill();
  }

  void Kill() {
    ::kill(pid_, SIGKILL);
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
  }

  /// Whether it has ended; then the outcome is set.
  bool Ended(ProgramOutcome* outcome) {
    int status = 0;
    const pid_t got = ::waitpid(pid_, &status, WNOHANG);
    if (got == 0 || (got < 0 && errno == EINTR)) return false;
    pid_ = -1;
    // Where the program ignores SIGCHLD nobody can tell how it ended: what it printed must do.
    outcome->kind = got > 0 && WIFSIGNALED(status) ? ProgramOutcome::Kind::kSignalled : ProgramOutcome::Kind::kExited;
    outcome->code = got < 0 ? 0 : WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    return true;
  }

  /// Takes what has arrived; false when it is more than the limit.
  bool ReadOutput(std::size_t limit, std::string* output) {
    char buffer[16384];
    while (output_.fd >= 0) {
      const ssize_t got = ::read(output_.fd, buffer, sizeof buffer);
      if (got > 0) {
        output->append(buffer, static_cast<std::size_t>(got));
        if (output->size() > limit) return false;
      } else if (got == 0 || (errno != EINTR && errno != EAGAIN)) {
        output_.Close();
      } else if (errno == EAGAIN) {
        break;
      }
    }
    return true;
  }

  int output_fd() const { return output_.fd; }
  int process_fd() const { return process_.fd; }

 private:
  static bool Failed(int error, ProgramOutcome* outcome) {
    outcome->kind = error == ENOENT ? ProgramOutcome::Kind::kNotFound : ProgramOutcome::Kind::kNotStarted;
    outcome->code = error;
    return false;
  }

  pid_t pid_ = -1;
  Descriptor output_;
  Descriptor process_;
};

// Milliseconds for poll(), -1 for no limit.
int WaitTime(const std::optional<Clock::time_point>& deadline, bool has_process_fd) {
  std::int64_t wait = has_process_fd ? -1 : kPollInterval.count();
  if (deadline) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - Clock::now()).count();
    wait = wait < 0 ? left : std::min(wait, left);
    wait = std::clamp<std::int64_t>(wait, 0, 60'000);
  }
  return static_cast<int>(wait);
}

}  // namespace

ProgramOutcome RunProgram(const Program& program, const CallContext& context) {
  ProgramOutcome outcome;
  Descriptor stopped{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
  if (stopped.fd < 0) {
    outcome.code = errno;
    return outcome;
  }
  std::stop_callback wake(context.stop, [fd = stopped.fd] { ::eventfd_write(fd, 1); });
  Child child;
  if (!child.Start(program, &outcome)) return outcome;
  for (;;) {
    pollfd fds[] = {{child.output_fd(), POLLIN, 0}, {child.process_fd(), POLLIN, 0}, {stopped.fd, POLLIN, 0}};
    ::poll(fds, 3, WaitTime(context.deadline, child.process_fd() >= 0));  // negative descriptors are passed over
    // First whether it has ended, then what it printed: so nothing is missed. A grandchild may hold the pipe open.
    const bool ended = child.Ended(&outcome);
    if (!child.ReadOutput(program.max_output, &outcome.output)) {
      outcome.kind = ProgramOutcome::Kind::kTooLong;
      return outcome;
    }
    if (ended) return outcome;
    if (context.stop.stop_requested()) {
      outcome.kind = ProgramOutcome::Kind::kStopped;
      return outcome;
    }
    if (context.deadline && Clock::now() >= *context.deadline) {
      outcome.kind = ProgramOutcome::Kind::kTimedOut;
      return outcome;
    }
  }
}

std::string FindProgram(const std::string& command) {
  auto runs = [](const std::filesystem::path& path) { return ::access(path.c_str(), X_OK) == 0; };
  std::error_code ignored;
  if (command.find('/') != std::string::npos) {
    return runs(command) ? std::filesystem::absolute(command, ignored).lexically_normal().string() : "";
  }
  const char* variable = std::getenv("PATH");
  std::string_view path = variable == nullptr ? "" : variable;
  while (!path.empty()) {
    const std::string_view folder = path.substr(0, path.find(':'));
    path.remove_prefix(std::min(path.size(), folder.size() + 1));
    const std::filesystem::path candidate = std::filesystem::path(folder.empty() ? "." : folder) / command;
    if (runs(candidate) && !std::filesystem::is_directory(candidate, ignored)) {
      return std::filesystem::absolute(candidate, ignored).lexically_normal().string();
    }
  }
  return "";
}

}  // namespace kube::config
