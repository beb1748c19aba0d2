#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <stdexcept>

#include "bench/client/cases.h"

extern char** environ;

namespace kube::bench {

int TimeToFirstLine(char** command) {
  int out[2];
  if (pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  const int error = posix_spawn(&child, command[0], &actions, nullptr, command, environ);
  close(out[1]);
  if (error != 0) throw std::runtime_error(std::string("cannot start ") + command[0]);
  std::chrono::duration<double, std::milli> taken{};
  bool line = false;
  char c;
  while (read(out[0], &c, 1) == 1) {
    if (line || c != '\n') continue;
    line = true;
    taken = std::chrono::steady_clock::now() - begin;
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || !line) {
    throw std::runtime_error(std::string(command[0]) + " failed or printed no line");
  }
  std::printf("first_line_ms %.3f\n", taken.count());
  return 0;
}

}  // namespace kube::bench
