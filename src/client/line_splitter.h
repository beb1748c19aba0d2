// Cuts a stream of text into lines: no I/O.
#ifndef KUBE_SRC_CLIENT_LINE_SPLITTER_H_
#define KUBE_SRC_CLIENT_LINE_SPLITTER_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace kube::internal {

/// Feed() bytes as they come, take lines out by Next() until there is none; Rest() at the end. A line that lies whole
/// in a block is handed out where it lies. One longer than `max_line` comes in pieces of that size.
class LineSplitter {
 public:
  explicit LineSplitter(std::size_t max_line) : max_line_(max_line) {}

  /// The next bytes. They must stay where they are until Next() gives false.
  void Feed(std::string_view block) { block_ = block; }
  /// The next line without its '\n'; false when more bytes are needed. `*continues`: the line was too long, and what
  /// comes next belongs to it. The line lasts until the next call.
  bool Next(std::string_view* line, bool* continues);
  /// At the end: the last line, if it had no '\n'. False when there is none.
  bool Rest(std::string_view* line);

 private:
  const std::size_t max_line_;
  std::string_view block_;  // what is left of it
  std::string carried_;     // of a line that began in an earlier block
  bool carried_given_ = false;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_LINE_SPLITTER_H_
