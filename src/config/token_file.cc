#include "src/config/token_file.h"

#include <utility>

#include "kube/config/config_error.h"
#include "src/config/files.h"

namespace kube::config {

TokenFile::TokenFile(std::string path, std::string initial, Clock clock)
    : path_(std::move(path)), clock_(std::move(clock)), token_(std::move(initial)) {}

std::string TokenFile::Get() {
  std::lock_guard lock(mutex_);
  auto now = clock_();
  if (!read_at_ || now - *read_at_ >= kReloadAfter) Read(now);
  if (token_.empty()) throw ConfigError({{.file = path_, .field = "tokenFile", .message = problem_}});
  return token_;
}

bool TokenFile::Refresh(const std::string& refused) {
  std::lock_guard lock(mutex_);
  Read(clock_());
  return !token_.empty() && token_ != refused;
}

// A failed read leaves read_at_ as it is, so that the next call tries again.
void TokenFile::Read(std::chrono::steady_clock::time_point now) {
  FileContent file = ReadFile(path_);
  std::string token(Trim(file.data));
  if (!file.ok) {
    problem_ = "the token file cannot be read: " + file.error;
  } else if (token.empty()) {
    problem_ = "the token file is empty";
  } else if (std::string problem = TokenProblem(token); !problem.empty()) {
    problem_ = problem;
  } else {
    token_ = std::move(token);
    read_at_ = now;
  }
}

std::string TokenProblem(const std::string& token) {
  for (char c : token) {
    if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7f) {
      return "the token holds white space, control or non-ASCII characters, which no header may carry";
    }
  }
  return "";
}

}  // namespace kube::config
