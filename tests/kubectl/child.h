// A child process whose output is read.
#ifndef KUBE_TESTS_KUBECTL_CHILD_H_
#define KUBE_TESTS_KUBECTL_CHILD_H_

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace kubectl {

/// Started by the constructor; ended, at the latest, by the destructor.
class Child {
 public:
  /// `environment` is added to ours ("NAME=value"); `input` becomes its standard input; errors go to the file
  /// `error_path`.
  Child(const std::vector<std::string>& command, const std::vector<std::string>& environment, const std::string& input,
        const std::string& error_path);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// The next line of its output without the line end; nothing when there are no more, or none came in time.
  std::optional<std::string> ReadLine(std::chrono::seconds limit);
  /// All that is left of it; ends the child when it takes longer.
  std::string ReadAll(std::chrono::seconds limit);
  /// Waits for its end. The exit code, or 128 + the signal that ended it.
  int Wait();
  void Interrupt();

 private:
  bool ReadMore(std::chrono::steady_clock::time_point deadline);

  pid_t pid_ = -1;
  int output_ = -1;
  std::string buffer_;
};

}  // namespace kubectl

#endif  // KUBE_TESTS_KUBECTL_CHILD_H_
