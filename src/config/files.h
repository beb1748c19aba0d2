// Reading and writing whole files, and paths.
#ifndef KUBE_SRC_CONFIG_FILES_H_
#define KUBE_SRC_CONFIG_FILES_H_

#include <sys/types.h>

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

/// Writes all of `data` to an open file or pipe; false, with errno set, when that fails.
bool WriteAll(int fd, std::string_view data);

/// Makes a directory and those above it that are missing, with `mode` less the umask. Empty on success, else what
/// failed.
std::string MakeDirectories(const std::string& path, mode_t mode);

/// What ReplaceFile leaves on the disk.
struct ReplaceFileOptions {
  mode_t mode = 0600;            ///< of the file, whatever the umask
  mode_t directory_mode = 0755;  ///< of directories that are missing, less the umask
  bool sync = true;              ///< the data is on the disk before the name changes: a crash loses no old content
};

/// Writes `data` to a new file beside `path` and renames it, so that no reader sees half a file; makes missing
/// directories. A link at `path` is replaced, not followed. Empty on success, else what failed; nothing is left behind
/// then but directories.
std::string ReplaceFile(const std::string& path, std::string_view data, const ReplaceFileOptions& options = {});

/// `path` joined to the directory of `file` when it is relative; both unchanged otherwise.
std::string RelativeTo(const std::string& file, const std::string& path);

/// Without leading and trailing white space.
std::string_view Trim(std::string_view text);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_FILES_H_
