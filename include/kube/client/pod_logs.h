// What containers print: pods/log.
#ifndef KUBE_CLIENT_POD_LOGS_H_
#define KUBE_CLIENT_POD_LOGS_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "kube/api/core/v1/types.h"
#include "kube/client/api.h"
#include "kube/client/stream_iterator.h"

namespace kube {

/// Options of logs: container, follow, previous, since_seconds or since_time, timestamps, tail_lines, limit_bytes,
/// stream.
using core::v1::PodLogOptions;

/// Values of PodLogOptions::stream. Source: k8s.io/api core/v1. Servers before 1.32 ignore it and give both.
inline constexpr char kLogStreamAll[] = "All";
inline constexpr char kLogStreamStdout[] = "Stdout";
inline constexpr char kLogStreamStderr[] = "Stderr";

/// Longest line that comes in one piece.
inline constexpr std::size_t kMaxLogLineBytes = 1u << 20;

/// One line. Any bytes: a container may print what it likes.
struct LogLine {
  std::string_view text{};  ///< without its '\n'; lasts until the next line is asked for
  bool continues = false;   ///< the line is longer than kMaxLogLineBytes: the next one goes on with it
};

/// A log that is being read: an input range of lines.
///
/// `for (const kube::LogLine& line : kube::StreamLogs(pods, "web", {.follow = true})) std::cout << line.text << "\n";`
///
/// The range ends when the server has no more, with `follow` when the container is gone. The last line may have had no
/// '\n'. **Throws** TransportError for a log that breaks off (it is not asked for again: lines would come twice),
/// CancelledError after Stop() or the stop token, TimeoutError. **Threads**: one thread reads; Stop() may come from any
/// other. A slow reader stops the server's writing, nothing else.
class LogStream {
 public:
  explicit LogStream(std::unique_ptr<HttpStream> stream);
  LogStream(LogStream&&) noexcept;
  LogStream& operator=(LogStream&&) noexcept;
  ~LogStream();

  /// Blocks for the next line; false at the end of the log.
  bool Next(LogLine* line);
  /// The bytes as they come, for those who want no lines: replaces `*block` by what has arrived; false at the end. Read
  /// a stream either by lines or by bytes, not by both.
  bool ReadSome(std::string* block);
  /// Ends the stream from any thread.
  void Stop() noexcept;
  /// How much has arrived, as on the wire (compressed). From any thread.
  std::uint64_t received_bytes() const;

  using iterator = internal::StreamIterator<LogStream*, const LogLine>;

  /// Reads the first line. One iteration a stream.
  iterator begin() { return iterator(this); }
  iterator end() { return iterator(); }

 private:
  friend iterator;
  const LogLine* Advance() { return Next(&current_) ? &current_ : nullptr; }

  struct State;
  std::unique_ptr<State> state_;
  LogLine current_{};
};

/// Opens the log of a container (of the pod's only one, or its default one, where `options.container` is empty).
/// Returns when the server has answered. Throws ApiError: no such pod, no such container, one that has not started yet
/// (IsBadRequest). Without `follow` Config::timeout holds; with it only what `call` gives.
LogStream StreamLogs(const Api<core::v1::Pod>& pods, std::string_view name, const PodLogOptions& options = {},
                     const CallOptions& call = {});
/// The whole log as one text. `options.limit_bytes` bounds it; `follow` would wait for the container's end.
std::string GetLogs(const Api<core::v1::Pod>& pods, std::string_view name, const PodLogOptions& options = {},
                    const CallOptions& call = {});

}  // namespace kube

#endif  // KUBE_CLIENT_POD_LOGS_H_
