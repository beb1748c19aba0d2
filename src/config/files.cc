#include "src/config/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

namespace kube::config {
namespace {

std::string ErrnoText(int code) { return std::generic_category().message(code); }

// Closes a descriptor at the end of the scope.
struct Descriptor {
  int fd;
  ~Descriptor() {
    if (fd >= 0) ::close(fd);
  }
};

}  // namespace

bool WriteAll(int fd, std::string_view data) {
  while (!data.empty()) {
    ssize_t written = ::write(fd, data.data(), data.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    data.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

FileContent ReadFile(const std::string& path) {
  FileContent content;
  Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.fd < 0) {
    content.missing = errno == ENOENT || errno == ENOTDIR;
    content.error = ErrnoText(errno);
    return content;
  }
  char buffer[16384];
  while (true) {
    ssize_t got = ::read(file.fd, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      content.error = ErrnoText(errno);
      content.data.clear();
      return content;
    }
    if (got == 0) break;
    content.data.append(buffer, static_cast<std::size_t>(got));
    if (content.data.size() > kMaxFileBytes) {
      content.error = "larger than 16 MiB";
      content.data.clear();
      return content;
    }
  }
  content.ok = true;
  return content;
}

bool IsRegularFile(const std::string& path) {
  struct stat info{};
  return ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

std::string WriteFilePrivately(const std::string& target, std::string_view data) {
  std::error_code ignored;
  std::filesystem::path real = std::filesystem::canonical(target, ignored);  // a link stays a link
  std::string path = real.empty() ? target : real.string();
  std::filesystem::path directory = std::filesystem::path(path).parent_path();
  std::error_code error;
  if (!directory.empty()) std::filesystem::create_directories(directory, error);
  if (error) return "cannot make the directory " + directory.string() + ": " + error.message();
  std::string pattern = path + ".XXXXXX";
  std::vector<char> name(pattern.begin(), pattern.end());
  name.push_back('\0');
  Descriptor file{::mkostemp(name.data(), O_CLOEXEC)};  // made with mode 0600
  if (file.fd < 0) return "cannot be written: " + ErrnoText(errno);
  bool written = ::fchmod(file.fd, 0600) == 0 && WriteAll(file.fd, data) && ::fsync(file.fd) == 0 &&
                 ::rename(name.data(), path.c_str()) == 0;
  if (written) return "";
  int code = errno;
  ::unlink(name.data());
  return "cannot be written: " + ErrnoText(code);
}

std::string RelativeTo(const std::string& file, const std::string& path) {
  if (path.empty() || path[0] == '/' || file.empty()) return path;
  std::filesystem::path directory = std::filesystem::absolute(std::filesystem::path(file)).parent_path();
  return (directory / path).lexically_normal().string();
}

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\v\f";
  std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

}  // namespace kube::config
