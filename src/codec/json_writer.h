// Writes JSON tokens through a small buffer that stays in the cache.
#ifndef KUBE_SRC_CODEC_JSON_WRITER_H_
#define KUBE_SRC_CODEC_JSON_WRITER_H_

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "src/codec/simd.h"

namespace kube::codec {

/// Appends to a string; what has been written is there after Flush. Strings are escaped as Go escapes them.
class JsonWriter {
 public:
  explicit JsonWriter(std::string* out) : out_(out) {}
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void Flush() {
    out_->append(buffer_, static_cast<std::size_t>(cur_ - buffer_));
    cur_ = buffer_;
  }
  /// Bytes written so far, flushed or not.
  std::size_t size() const { return out_->size() + static_cast<std::size_t>(cur_ - buffer_); }
  /// Sees to it that the string has memory for `size` bytes in all, so that it need not grow step by step.
  void Expect(std::size_t size) {
    if (size > out_->capacity()) out_->reserve(size);
  }
  /// Makes room for kSlack bytes, which the functions below marked "unchecked" may then use.
  KUBE_INLINE void Reserve() {
    if (KUBE_UNLIKELY(cur_ > buffer_ + kSize)) Flush();
  }

  KUBE_INLINE void Char(char c) { *cur_++ = c; }  // unchecked
  /// A separator, then a key from a field table: `"name":`, padded to blocks of 32. Checked; leaves 64 bytes of room.
  KUBE_INLINE void Key(char separator, const char* key, std::size_t name_size) {
    Reserve();
    *cur_++ = separator;
    std::size_t n = name_size + 3;
    std::size_t i = 0;
    do {
      std::memcpy(cur_ + i, key + i, 32);
      i += 32;
    } while (KUBE_UNLIKELY(i < n));
    cur_ += n;
  }
  KUBE_INLINE void Literal(std::string_view text) {  // unchecked, at most 32 bytes
    std::memcpy(cur_, text.data(), text.size());
    cur_ += text.size();
  }
  KUBE_INLINE void Null() { Literal("null"); }                              // unchecked
  KUBE_INLINE void Bool(bool value) { Literal(value ? "true" : "false"); }  // unchecked
  KUBE_INLINE void Int(std::int64_t value) {                                // unchecked
    if (value >= 0 && value < 10) {
      *cur_++ = static_cast<char>('0' + value);
    } else {
      cur_ = std::to_chars(cur_, cur_ + 24, value).ptr;
    }
  }
  void Double(double value);  // unchecked
  /// Up to n bytes at the returned position, then Wrote(how many). Checked.
  char* Room(std::size_t n) {
    if (n > static_cast<std::size_t>(buffer_ + sizeof buffer_ - cur_)) Flush();
    return cur_;
  }
  void Wrote(char* end) { cur_ = end; }

  /// A string, quoted. Checked.
  KUBE_INLINE void String(const std::string& text) {
    // A std::string always has 16 bytes to read at data(): its inner buffer, or a longer one on the heap.
    Readable(text);
  }
  /// The same for any text at which 16 bytes can be read, however short it is.
  KUBE_INLINE void Readable(std::string_view text) {
    const std::size_t n = text.size();
    if (KUBE_UNLIKELY(n + 64 > static_cast<std::size_t>(buffer_ + sizeof buffer_ - cur_))) return LongString(text);
    const char* p = text.data();
    char* out = cur_;
    *out++ = '"';
    if (n < static_cast<std::size_t>(Block::kSize)) {
      Block::Mask m = Block::EscapeSpecials(p) & Block::Below(n);
      if (KUBE_UNLIKELY(m != 0)) return Escaped(text);
      Block::Copy(out, p);
    } else {
      const char* last = p + n - Block::kSize;
      for (char* to = out; p < last; p += Block::kSize, to += Block::kSize) {
        if (KUBE_UNLIKELY(Block::EscapeSpecials(p) != 0)) return Escaped(text);
        Block::Copy(to, p);
      }
      if (KUBE_UNLIKELY(Block::EscapeSpecials(last) != 0)) return Escaped(text);
      Block::Copy(out + n - Block::kSize, last);
    }
    out[n] = '"';
    cur_ = out + n + 1;
  }
  /// The same for text that may not be read beyond its end. Checked.
  void Text(std::string_view text);
  /// Base64, quoted. Checked.
  void Base64(std::string_view bytes);
  /// One JSON value as it is, but without white space between tokens and with `<`, `>`, `&` escaped, as Go copies raw
  /// values. False, with nothing written, when it is not one well-formed value. Checked.
  bool Raw(std::string_view json);

 private:
  static constexpr std::size_t kSize = 16 * 1024;
  static constexpr std::size_t kSlack = 512;

  void LongString(std::string_view text);
  void Escaped(std::string_view text);
  void Copy(const char* from, const char* to);
  const char* Escape(const char* p, const char* end);

  std::string* out_;
  char* cur_ = buffer_;
  char buffer_[kSize + kSlack];
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_JSON_WRITER_H_
