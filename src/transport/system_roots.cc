#include "src/transport/system_roots.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace kube::transport {
namespace {

namespace fs = std::filesystem;

// Where distributions keep their bundle, in the order of Go's crypto/x509 (root_linux.go).
constexpr std::array kBundles{
    "/etc/ssl/certs/ca-certificates.crt",                 // Debian, Ubuntu, Arch, Gentoo, distroless
    "/etc/pki/tls/certs/ca-bundle.crt",                   // Fedora, RHEL 6
    "/etc/ssl/ca-bundle.pem",                             // openSUSE
    "/etc/pki/tls/cacert.pem",                            // OpenELEC
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  // CentOS, RHEL 7
    "/etc/ssl/cert.pem",                                  // Alpine
};

bool IsFile(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

// Eight hexadecimal digits, a dot and a number: how certificates are found by their subject.
bool IsHashName(std::string_view name) {
  const auto within = [](std::string_view digits, std::string_view set) {
    return !digits.empty() && digits.find_first_not_of(set) == std::string_view::npos;
  };
  return name.size() > 9 && name[8] == '.' && within(name.substr(0, 8), "0123456789abcdef") &&
         within(name.substr(9), "0123456789");
}

bool HoldsHashes(const fs::path& folder) {
  std::error_code failed;
  for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
    if (IsHashName(it->path().filename().native())) return true;
  }
  return false;
}

}  // namespace

std::string SystemBundle(const std::string& file, const std::string& folder, const std::string& root) {
  if (IsFile(root + file) || HoldsHashes(root + folder)) return "";
  for (const char* bundle : kBundles) {
    if (std::string path = root + bundle; IsFile(path)) return path;
  }
  return "";
}

}  // namespace kube::transport
