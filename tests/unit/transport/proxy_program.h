// Proxy programs for tests: each a child process on a free port of loopback.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_PROXY_PROGRAM_H_
#define KUBE_TESTS_UNIT_TRANSPORT_PROXY_PROGRAM_H_

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "tests/kubectl/child.h"

namespace kube::transport::testing {

inline std::uint16_t FreePort() {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  EXPECT_EQ(bind(fd, reinterpret_cast<sockaddr*>(&address), size), 0);
  getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
  close(fd);
  return ntohs(address.sin_port);
}

inline bool Listens(std::uint16_t port) {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const bool ok = connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  close(fd);
  return ok;
}

/// A proxy program on a port of its own, with a folder for its files.
class Program {
 public:
  Program() : port_(FreePort()) {
    char name[] = "/tmp/kube-proxy-XXXXXX";
    folder_ = mkdtemp(name);
  }
  ~Program() {
    child_.reset();
    std::filesystem::remove_all(folder_);
  }
  std::string File(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ + "/" + name) << text;
    return folder_ + "/" + name;
  }
  void Start(const std::vector<std::string>& command) {
    child_.emplace(command, std::vector<std::string>{}, "", folder_ + "/log");
    while (!Listens(port_)) std::this_thread::yield();
  }
  /// An http proxy; with a user, for that one only.
  void StartTinyProxy(const std::string& user = "", const std::string& password = "") {
    const std::string auth = user.empty() ? "" : "BasicAuth " + user + " " + password + "\n";
    Start({"/usr/bin/tinyproxy", "-d", "-c",
           File("conf", "Port " + std::to_string(port_) + "\nListen 127.0.0.1\nTimeout 60\n" + auth)});
  }
  std::uint16_t port() const { return port_; }

 private:
  const std::uint16_t port_;
  std::string folder_;
  std::optional<kubectl::Child> child_;
};

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_PROXY_PROGRAM_H_
