// Cuts the bytes of a watch into events: no I/O, no types.
#ifndef KUBE_SRC_CLIENT_WATCH_DECODER_H_
#define KUBE_SRC_CLIENT_WATCH_DECODER_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "kube/client/watch.h"
#include "src/client/json_frame.h"

namespace kube::internal {

/// Feed() bytes as they come, take events out by Next() until it asks for more.
///
/// Framing: JSON values one after another (`{"type":"ADDED","object":{...}}`, usually one a line); or protobuf: 4 bytes
/// big-endian length, then a bare WatchEvent whose object bytes carry magic and envelope. Source: apimachinery
/// util/framer, runtime/serializer/streaming.
/// Cost: JSON that comes one event a line (as every server sends it) is not scanned byte by byte but only for its end.
class WatchDecoder {
 public:
  enum class Format { kJson, kProtobuf };
  enum class Outcome { kEvent, kNeedMore, kFailed };

  explicit WatchDecoder(Format format, std::size_t max_frame = kMaxWatchFrameBytes)
      : format_(format), max_frame_(max_frame) {}

  /// Takes over the block (and gives its old memory back in exchange where it can).
  void Feed(std::string* block);
  /// The next event. `type` is the wire word (`ADDED`); both views last until the next call.
  Outcome Next(std::string_view* type, std::string_view* object);
  /// Whether bytes of an unfinished event are left.
  bool HasPartial() const noexcept;
  /// After kFailed: what was wrong.
  const std::string& failure() const noexcept { return failure_; }

 private:
  Outcome NextJson(std::string_view* type, std::string_view* object);
  Outcome NextProtobuf(std::string_view* type, std::string_view* object);
  Outcome Fail(std::string what);
  Outcome FailTooLarge(std::size_t size);
  void StartFrameAt(std::size_t position);
  std::string_view Rest() const noexcept { return std::string_view(buffer_).substr(begin_); }

  Format format_;
  std::size_t max_frame_;
  std::string buffer_;
  std::size_t begin_ = 0;             // of the first byte not yet handed out
  std::size_t newline_searched_ = 0;  // bytes of Rest() known to hold no line end
  JsonScan scan_;                     // of Rest(), for frames that do not come one a line
  std::string failure_;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_WATCH_DECODER_H_
