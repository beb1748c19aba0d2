// Reading and writing whole files, and paths.
#ifndef KUBE_SRC_CONFIG_FILES_H_
#define KUBE_SRC_CONFIG_FILES_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace kube::config {

/// No file that a configuration names is read beyond this; larger ones are an error.
inline constexpr std::size_t kMaxFileBytes = 16u << 20;

/// What reading a file gave.
struct FileContent {
  bool ok = false;
  bool missing = false;  ///< no such file or directory
  std::string data{};
  std::string error{};  ///< the operating system's words, such as `Permission denied`
};

/// Reads a file (or a pipe, to its end). Never throws for what is on the disk.
FileContent ReadFile(const std::string& path);

/// True for an existing regular file.
bool IsRegularFile(const std::string& path);

/// Writes all of `data` to an open file; false, with errno set, when that fails.
bool WriteAll(int fd, std::string_view data);

/// Writes `data` to a new file beside `path` with mode 0600, then renames it to `path`; makes missing directories
/// (0755). Empty on success, else what failed.
std::string WriteFilePrivately(const std::string& path, std::string_view data);

/// `path` joined to the directory of `file` when it is relative; both unchanged otherwise.
std::string RelativeTo(const std::string& file, const std::string& path);

/// Without leading and trailing white space.
std::string_view Trim(std::string_view text);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_FILES_H_
