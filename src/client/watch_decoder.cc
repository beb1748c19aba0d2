#include "src/client/watch_decoder.h"

#include <cstdint>
#include <string>
#include <utility>

namespace kube::internal {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// A varint; false at the end of input or beyond 64 bits.
bool ReadVarint(std::string_view* in, std::uint64_t* out) {
  *out = 0;
  for (int shift = 0; shift < 64; shift += 7) {
    if (in->empty()) return false;
    auto byte = static_cast<unsigned char>(in->front());
    in->remove_prefix(1);
    *out |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

// The bytes of the last length-delimited field `number`; other fields are skipped. False when malformed.
bool FindBytes(std::string_view in, std::uint64_t number, std::string_view* out) {
  while (!in.empty()) {
    std::uint64_t tag = 0, n = 0;
    if (!ReadVarint(&in, &tag)) return false;
    switch (tag & 7) {
      case 0:
        if (!ReadVarint(&in, &n)) return false;
        continue;
      case 1:
        n = 8;
        break;
      case 5:
        n = 4;
        break;
      case 2:
        if (!ReadVarint(&in, &n)) return false;
        break;
      default:
        return false;
    }
    if (n > in.size()) return false;
    if ((tag & 7) == 2 && (tag >> 3) == number) *out = in.substr(0, n);
    in.remove_prefix(n);
  }
  return true;
}

}  // namespace

void WatchDecoder::Feed(std::string* block) {
  if (begin_ == buffer_.size()) {
    buffer_.swap(*block);
    begin_ = 0;
    return;
  }
  if (begin_ > 0) {
    buffer_.erase(0, begin_);
    begin_ = 0;
  }
  buffer_ += *block;
}

bool WatchDecoder::HasPartial() const noexcept {
  for (char c : Rest()) {
    if (format_ == Format::kProtobuf || !IsSpace(c)) return true;
  }
  return false;
}

WatchDecoder::Outcome WatchDecoder::Fail(std::string what) {
  failure_ = std::move(what);
  return Outcome::kFailed;
}

WatchDecoder::Outcome WatchDecoder::Next(std::string_view* type, std::string_view* object) {
  return format_ == Format::kJson ? NextJson(type, object) : NextProtobuf(type, object);
}

WatchDecoder::Outcome WatchDecoder::NextJson(std::string_view* type, std::string_view* object) {
  while (begin_ < buffer_.size() && IsSpace(buffer_[begin_])) ++begin_;
  std::string_view rest = Rest();
  if (rest.empty()) return Outcome::kNeedMore;
  // The usual case: one event a line, in the usual form.
  std::size_t line = rest.find('\n', newline_searched_);
  if (line != std::string_view::npos && SplitUsualEvent(rest.substr(0, line), type, object)) {
    if (line > max_frame_) return FailTooLarge(line);
    StartFrameAt(begin_ + line);
    return Outcome::kEvent;
  }
  newline_searched_ = line == std::string_view::npos ? rest.size() : line;
  switch (FindJsonEnd(rest, &scan_)) {
    case JsonEnd::kMalformed:
      return Fail("the stream does not hold JSON objects");
    case JsonEnd::kUnfinished:
      return rest.size() > max_frame_ ? FailTooLarge(rest.size()) : Outcome::kNeedMore;
    case JsonEnd::kFound:
      break;
  }
  std::string_view frame = rest.substr(0, scan_.position);
  StartFrameAt(begin_ + frame.size());
  if (frame.size() > max_frame_) return FailTooLarge(frame.size());
  if (!SplitEvent(frame, type, object)) return Fail("an event lacks \"type\" or \"object\"");
  return Outcome::kEvent;
}

void WatchDecoder::StartFrameAt(std::size_t position) {
  begin_ = position;
  newline_searched_ = 0;
  scan_ = {};
}

WatchDecoder::Outcome WatchDecoder::FailTooLarge(std::size_t size) {
  return Fail("an event of " + std::to_string(size) + " bytes or more is larger than the limit of " +
              std::to_string(max_frame_));
}

WatchDecoder::Outcome WatchDecoder::NextProtobuf(std::string_view* type, std::string_view* object) {
  std::string_view rest = Rest();
  if (rest.size() < 4) return Outcome::kNeedMore;
  std::size_t length = 0;
  for (int i = 0; i < 4; ++i) length = length << 8 | static_cast<unsigned char>(rest[i]);
  if (length > max_frame_) return FailTooLarge(length);
  if (rest.size() < 4 + length) return Outcome::kNeedMore;
  std::string_view message = rest.substr(4, length);
  begin_ += 4 + length;
  *type = *object = {};
  std::string_view raw_extension;
  // WatchEvent { 1 type, 2 object { 1 raw } }
  if (!FindBytes(message, 1, type) || !FindBytes(message, 2, &raw_extension) || !FindBytes(raw_extension, 1, object)) {
    return Fail("an event is no protobuf WatchEvent");
  }
  return Outcome::kEvent;
}

}  // namespace kube::internal
