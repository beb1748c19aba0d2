// The cursor that walks JSON text: what every JSON reader of the library (typed, untyped, raw) is built on.
//
// Positions are plain pointers, passed in and returned, so that they stay in registers; null means failure, noted in
// the cursor. Nothing is read outside [begin, end): the text needs no padding. Everything that is passed over is
// checked, skipped values too.
#ifndef KUBE_SRC_CODEC_JSON_CURSOR_H_
#define KUBE_SRC_CODEC_JSON_CURSOR_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "kube/codec/decode_error.h"
#include "src/codec/simd.h"

namespace kube::codec {

/// A number as it stands in the text.
struct JsonNumber {
  std::string_view text;
  bool integer = false;  ///< neither fraction nor exponent
  bool fits = false;     ///< integer, and `value` is it (within int64)
  std::int64_t value = 0;
};

class JsonCursor {
 public:
  explicit JsonCursor(std::string_view text, int max_depth = kMaxDecodeDepth)
      : begin_(text.data() != nullptr ? text.data() : ""),
        end_(begin_ + text.size()),
        max_depth_(max_depth < kMaxDecodeDepth ? max_depth : kMaxDecodeDepth) {}

  const char* begin() const { return begin_; }
  const char* end() const { return end_; }
  int max_depth() const { return max_depth_; }

  /// The first position from p on that is no white space; may be end().
  KUBE_INLINE const char* Space(const char* p) const {
    if (KUBE_LIKELY(p < end_ && static_cast<unsigned char>(*p) > ' ')) return p;
    return SpaceSlow(p);
  }
  /// The character at p, NUL at the end (NUL is nowhere valid, so one test tells both).
  KUBE_INLINE char At(const char* p) const { return KUBE_LIKELY(p < end_) ? *p : '\0'; }

  /// Reads a string; p is behind its opening quote. The result is behind the closing one.
  /// `*value` views the text, or, when there were escapes, a buffer of the cursor that the next string reuses.
  KUBE_INLINE const char* String(const char* p, std::string_view* value) {
    const char* q = FindStringSpecial(p, end_);
    if (KUBE_LIKELY(q < end_ && *q == '"')) {
      *value = {p, static_cast<std::size_t>(q - p)};
      return q + 1;
    }
    return StringSlow(p, q, value);
  }
  /// Whether the view that String last gave lies in the text (and lives as long as it).
  bool InText(std::string_view value) const { return value.data() >= begin_ && value.data() <= end_; }

  /// Reads a number that starts at p ('-' or a digit).
  const char* Number(const char* p, JsonNumber* number);
  /// Reads a number that must be an integer within int64; null, without a fault noted, when it is something else.
  KUBE_INLINE const char* Integer(const char* p, std::int64_t* value);

  /// Passes `true`, `false` or `null` (`word`, of n characters), of which the first character has been seen at p.
  KUBE_INLINE const char* Word(const char* p, const char* word, std::size_t n) {
    if (KUBE_LIKELY(static_cast<std::size_t>(end_ - p) >= n && std::memcmp(p, word, n) == 0)) return p + n;
    return Fail(p, "malformed literal");
  }
  KUBE_INLINE const char* Null(const char* p) { return Word(p, "null", 4); }
  KUBE_INLINE const char* Bool(const char* p, bool* value) {
    *value = *p == 't';
    return *value ? Word(p, "true", 4) : Word(p, "false", 5);
  }

  /// Passes one value of any kind that starts at p (no space before it), with `depth` containers around it.
  /// `*has_space`, if given, becomes true when there was white space between its tokens (it is never set to false).
  /// Uses no recursion.
  const char* Skip(const char* p, int depth, bool* has_space = nullptr);

  /// Checks that only white space follows.
  bool AtEnd(const char* p) {
    p = Space(p);
    if (p == end_) return true;
    Fail(p, "text after the value");
    return false;
  }

  /// Notes a fault (the first one stays) and returns null.
  const char* Fail(const char* at, const char* reason);
  /// Notes that something else stood at p than what was expected: "expected a string, found a number".
  const char* Expected(const char* at, const char* what);
  bool failed() const { return reason_ != nullptr || !text_reason_.empty(); }
  /// The fault; the path is left to the caller.
  void Describe(DecodeFailure* failure) const;

 private:
  const char* SpaceSlow(const char* p) const;
  const char* StringSlow(const char* p, const char* special, std::string_view* value);
  // Passes a string without decoding it; p is behind the opening quote.
  KUBE_INLINE const char* SkipString(const char* p);
  const char* SkipStringSlow(const char* p);
  const char* SkipEscape(const char* p);
  const char* SkipNumber(const char* p, bool* integer);

  const char* begin_;
  const char* end_;
  int max_depth_;
  const char* reason_ = nullptr;
  const char* fault_at_ = nullptr;
  std::string text_reason_;
  std::unique_ptr<char[]> buffer_;
  std::size_t buffer_size_ = 0;
};

KUBE_INLINE const char* JsonCursor::Integer(const char* p, std::int64_t* value) {
  const char* q = p;
  bool negative = At(q) == '-';
  q += negative;
  std::uint64_t v = 0;
  const char* digits = q;
  while (q < end_ && static_cast<unsigned char>(*q - '0') < 10) v = v * 10 + static_cast<unsigned char>(*q++ - '0');
  std::ptrdiff_t n = q - digits;
  if (KUBE_UNLIKELY(n == 0 || n > 18 || (*digits == '0' && n > 1))) return nullptr;
  char next = At(q);
  if (KUBE_UNLIKELY(next == '.' || next == 'e' || next == 'E')) return nullptr;
  *value = negative ? -static_cast<std::int64_t>(v) : static_cast<std::int64_t>(v);
  return q;
}

/// Appends `json`, one well-formed value, to `out` without white space between tokens.
void AppendCompactJson(std::string_view json, std::string* out);

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_JSON_CURSOR_H_
