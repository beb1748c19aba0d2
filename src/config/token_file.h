// A bearer token in a file that somebody else replaces from time to time.
#ifndef KUBE_SRC_CONFIG_TOKEN_FILE_H_
#define KUBE_SRC_CONFIG_TOKEN_FILE_H_

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace kube::config {

/// Reads the token, keeps it, and reads it again when it has become old. Safe from any number of threads.
class TokenFile {
 public:
  using Clock = std::function<std::chrono::steady_clock::time_point()>;

  /// A token is kept for a minute, less a margin of 10 s (client-go transport/token_source.go).
  static constexpr std::chrono::seconds kReloadAfter{50};

  /// `initial` serves until the file was read for the first time; empty: none.
  TokenFile(std::string path, std::string initial, Clock clock = std::chrono::steady_clock::now);

  /// The token. When a later read fails the previous token stays in use; throws `ConfigError` when there is none.
  std::string Get();

  /// Reads the file now. True if the token is another than `refused`.
  bool Refresh(const std::string& refused);

 private:
  void Read(std::chrono::steady_clock::time_point now);

  const std::string path_;
  const Clock clock_;
  std::mutex mutex_;
  std::string token_;
  std::string problem_;
  std::optional<std::chrono::steady_clock::time_point> read_at_;
};

/// What is wrong with a token; empty when nothing is. Never quotes it.
std::string TokenProblem(const std::string& token);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_TOKEN_FILE_H_
