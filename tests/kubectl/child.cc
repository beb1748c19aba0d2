#include "tests/kubectl/child.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <utility>

extern char** environ;

namespace kubectl {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<char*> Pointers(const std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (const std::string& text : texts) pointers.push_back(const_cast<char*>(text.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

// Ours but for what is replaced.
std::vector<std::string> WithOurs(std::vector<std::string> environment) {
  std::size_t own = environment.size();
  for (char** each = environ; *each != nullptr; ++each) {
    std::string entry = *each;
    std::string name = entry.substr(0, entry.find('=') + 1);
    bool replaced = false;
    for (std::size_t i = 0; i < own; ++i) replaced = replaced || environment[i].rfind(name, 0) == 0;
    if (!replaced) environment.push_back(std::move(entry));
  }
  return environment;
}

// Bytes that a read finds there later; small enough for a pipe's buffer, or this would block.
int InputWith(const std::string& bytes) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  if (bytes.size() > 60'000) throw std::runtime_error("the input is too long for a pipe");
  bool written = write(ends[1], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
  close(ends[1]);
  if (!written) throw std::runtime_error("the input could not be written");
  return ends[0];
}

}  // namespace

Child::Child(const std::vector<std::string>& command, const std::vector<std::string>& environment,
             const std::string& input, const std::string& error_path) {
  int in = InputWith(input);
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, error_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  std::vector<std::string> whole = WithOurs(environment);
  int error =
      posix_spawn(&pid_, command[0].c_str(), &actions, nullptr, Pointers(command).data(), Pointers(whole).data());
  posix_spawn_file_actions_destroy(&actions);
  close(in);
  close(ends[1]);
  output_ = ends[0];
  if (error != 0) {
    close(output_);
    throw std::runtime_error(command[0] + " cannot be started");
  }
}

Child::~Child() {
  if (pid_ > 0) {
    kill(pid_, SIGKILL);
    Wait();
  }
  close(output_);
}

bool Child::ReadMore(Clock::time_point deadline) {
  auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
  pollfd ready{.fd = output_, .events = POLLIN, .revents = 0};
  if (left <= 0 || poll(&ready, 1, static_cast<int>(left)) <= 0) return false;
  char bytes[65536];
  ssize_t n = read(output_, bytes, sizeof bytes);
  if (n <= 0) return false;
  buffer_.append(bytes, static_cast<std::size_t>(n));
  return true;
}

std::optional<std::string> Child::ReadLine(std::chrono::seconds limit) {
  Clock::time_point deadline = Clock::now() + limit;
  std::size_t end;
  while ((end = buffer_.find('\n')) == std::string::npos) {
    if (!ReadMore(deadline)) return std::nullopt;
  }
  std::string line = buffer_.substr(0, end);
  buffer_.erase(0, end + 1);
  return line;
}

std::string Child::ReadAll(std::chrono::seconds limit) {
  Clock::time_point deadline = Clock::now() + limit;
  while (ReadMore(deadline)) {
  }
  if (Clock::now() >= deadline) kill(pid_, SIGKILL);
  return std::exchange(buffer_, {});
}

int Child::Wait() {
  if (pid_ <= 0) return -1;
  int status = 0;
  while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void Child::Interrupt() {
  if (pid_ > 0) kill(pid_, SIGINT);
}

}  // namespace kubectl
