#include "src/config/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

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

std::string MakeDirectories(const std::string& path, mode_t mode) {
  std::error_code none;
  if (path.empty() || std::filesystem::is_directory(path, none)) return "";
  const std::string parent = std::filesystem::path(path).parent_path().string();
  if (parent != path) {
    if (std::string problem = MakeDirectories(parent, mode); !problem.empty()) return problem;
  }
  const int code = ::mkdir(path.c_str(), mode) == 0 ? 0 : errno;
  return code == 0 || code == EEXIST ? "" : "cannot make the directory " + path + ": " + ErrnoText(code);
}

std::string ReplaceFile(const std::string& path, std::string_view data, const ReplaceFileOptions& options) {
  std::string problem = MakeDirectories(std::filesystem::path(path).parent_path().string(), options.directory_mode);
  if (!problem.empty()) return problem;
  std::string name = path + ".XXXXXX";
  const int fd = ::mkostemp(name.data(), O_CLOEXEC);  // made with mode 0600
  if (fd < 0) return "cannot be written: " + ErrnoText(errno);
  const bool written = ::fchmod(fd, options.mode) == 0 && WriteAll(fd, data) && (!options.sync || ::fsync(fd) == 0);
  int code = written ? 0 : errno;
  if (::close(fd) != 0 && code == 0) code = errno;  // some file systems tell of a full disk only now
  if (code == 0 && ::rename(name.c_str(), path.c_str()) != 0) code = errno;
  if (code == 0) return "";
  ::unlink(name.c_str());
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
