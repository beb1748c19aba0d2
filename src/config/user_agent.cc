#include "src/config/user_agent.h"

#include <cerrno>
#include <cstddef>

#include "kube/config/config.h"

#ifndef KUBE_VERSION
#error "KUBE_VERSION is set by the build"
#endif

namespace kube::config {
namespace {

constexpr std::string_view kTokenCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~";

constexpr std::string_view Processor() {
#if defined(__x86_64__)
  return "amd64";
#elif defined(__aarch64__)
  return "arm64";
#elif defined(__i386__)
  return "386";
#elif defined(__arm__)
  return "arm";
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
  return "ppc64le";
#elif defined(__s390x__)
  return "s390x";
#elif defined(__riscv) && __riscv_xlen == 64
  return "riscv64";
#else
  return "unknown";
#endif
}

}  // namespace

std::string UserAgentFor(std::string_view program_path) {
  std::size_t slash = program_path.rfind('/');
  std::string program(slash == std::string_view::npos ? program_path : program_path.substr(slash + 1));
  for (char& c : program) {
    if (kTokenCharacters.find(c) == std::string_view::npos) c = '_';
  }
  if (program.empty()) program = "unknown";
  return program + "/unknown (linux/" + std::string(Processor()) + ") libkube/" KUBE_VERSION;
}

std::string DefaultUserAgent() { return UserAgentFor(program_invocation_name); }

}  // namespace kube::config

namespace kube {

void AddUserAgent(Config& config, std::string_view suffix) {
  if (config.user_agent.empty()) config.user_agent = config::DefaultUserAgent();
  config.user_agent.append("/").append(suffix);
}

}  // namespace kube
