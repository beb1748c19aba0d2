#include "src/codec/json_cursor.h"

#include <charconv>
#include <cstring>

#include "src/codec/utf8.h"
#include "src/meta/hex.h"

namespace kube::codec {
namespace {

KUBE_INLINE bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
KUBE_INLINE bool IsDigit(char c) { return static_cast<unsigned char>(c - '0') < 10; }

// Four hex digits that have been checked.
std::uint32_t Hex4(const char* p) {
  std::uint32_t v = 0;
  for (int i = 0; i < 4; ++i) v = v << 4 | static_cast<std::uint32_t>(internal::HexDigit(p[i]));
  return v;
}

// Decodes the escape whose backslash is at p, in text that has been checked, up to `end` (the closing quote).
// A surrogate without its partner becomes U+FFFD, as in Go.
const char* DecodeEscape(const char* p, const char* end, char** out) {
  switch (p[1]) {
    case 'b':
      *(*out)++ = '\b';
      return p + 2;
    case 'f':
      *(*out)++ = '\f';
      return p + 2;
    case 'n':
      *(*out)++ = '\n';
      return p + 2;
    case 'r':
      *(*out)++ = '\r';
      return p + 2;
    case 't':
      *(*out)++ = '\t';
      return p + 2;
    case 'u':
      break;
    default:
      *(*out)++ = p[1];
      return p + 2;
  }
  std::uint32_t code = Hex4(p + 2);
  p += 6;
  if (code >= 0xD800 && code < 0xE000) {
    std::uint32_t low = code < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u' ? Hex4(p + 2) : 0;
    if (low >= 0xDC00 && low < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      p += 6;
    } else {
      code = 0xFFFD;
    }
  }
  *out = WriteUtf8(code, *out);
  return p;
}

// One bit for each open container: set for an object.
class ContainerStack {
 public:
  void Push(bool object) {
    std::uint64_t bit = std::uint64_t{1} << (size_ & 63);
    std::uint64_t& word = words_[size_ >> 6];
    if (bit == 1) word = 0;
    word = object ? word | bit : word & ~bit;
    ++size_;
  }
  void Pop() { --size_; }
  bool InObject() const { return (words_[(size_ - 1) >> 6] >> ((size_ - 1) & 63) & 1) != 0; }
  int size() const { return size_; }

 private:
  std::uint64_t words_[kMaxDecodeDepth / 64 + 1];  // a word is set when its first bit is used
  int size_ = 0;
};

const char* KindOf(char c) {
  switch (c) {
    case '{':
      return "an object";
    case '[':
      return "an array";
    case '"':
      return "a string";
    case 't':
    case 'f':
      return "a boolean";
    case 'n':
      return "null";
    case '\0':
      return "the end of the text";
    default:
      return c == '-' || IsDigit(c) ? "a number" : "no JSON value";
  }
}

}  // namespace

const char* JsonCursor::Fail(const char* at, const char* reason) {
  if (!failed()) {
    reason_ = reason;
    fault_at_ = at;
  }
  return nullptr;
}

const char* JsonCursor::Expected(const char* at, const char* what) {
  if (!failed()) {
    text_reason_ = std::string("expected ") + what + ", found " + KindOf(At(at));
    fault_at_ = at;
  }
  return nullptr;
}

void JsonCursor::Describe(DecodeFailure* failure) const {
  failure->reason = reason_ != nullptr ? std::string(reason_) : text_reason_;
  failure->offset = fault_at_ != nullptr ? static_cast<std::size_t>(fault_at_ - begin_) : 0;
}

const char* JsonCursor::SpaceSlow(const char* p) const {
  while (p < end_ && IsSpace(*p)) ++p;
  return p;
}

const char* JsonCursor::StringSlow(const char* p, const char* q, std::string_view* value) {
  const char* close = SkipStringSlow(q);
  if (close == nullptr) return nullptr;
  const char* end = close - 1;
  const char* escape = static_cast<const char*>(std::memchr(q, '\\', static_cast<std::size_t>(end - q)));
  if (escape == nullptr) {
    *value = {p, static_cast<std::size_t>(end - p)};
    return close;
  }
  std::size_t bound = static_cast<std::size_t>(end - p);  // decoding never lengthens
  if (buffer_size_ < bound) {
    buffer_size_ = bound < 256 ? 256 : bound;
    buffer_.reset(new char[buffer_size_]);
  }
  char* out = buffer_.get();
  std::memcpy(out, p, static_cast<std::size_t>(escape - p));
  out += escape - p;
  for (const char* s = escape; s < end;) {
    if (*s == '\\') {
      s = DecodeEscape(s, end, &out);
    } else {
      *out++ = *s++;
    }
  }
  *value = {buffer_.get(), static_cast<std::size_t>(out - buffer_.get())};
  return close;
}

const char* JsonCursor::SkipEscape(const char* p) {
  switch (At(p + 1)) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
      return p + 2;
    case 'u':
      for (int i = 2; i < 6; ++i) {
        if (p + i >= end_) return Fail(end_, "unterminated string");
        if (internal::HexDigit(p[i]) < 0) return Fail(p + i, "malformed \\u escape");
      }
      return p + 6;
    default:
      return p + 1 >= end_ ? Fail(end_, "unterminated string") : Fail(p + 1, "unknown escape");
  }
}

KUBE_INLINE const char* JsonCursor::SkipString(const char* p) {
  for (;;) {
    p = FindStringSpecial(p, end_);
    if (KUBE_LIKELY(p < end_ && *p == '"')) return p + 1;
    if (end_ - p < 2 || p[0] != '\\' || p[1] != '"') return SkipStringSlow(p);
    p += 2;  // \" is common: the keys of owned list items hold JSON
  }
}

const char* JsonCursor::SkipStringSlow(const char* p) {
  for (;;) {
    if (p >= end_) return Fail(end_, "unterminated string");
    unsigned char c = static_cast<unsigned char>(*p);
    if (c == '"') return p + 1;
    if (c == '\\') {
      p = SkipEscape(p);
      if (p == nullptr) return nullptr;
    } else if (c >= 0x80) {
      std::size_t n = Utf8SequenceSize(p, end_);
      if (n == 0) return Fail(p, "invalid UTF-8");
      p += n;
      if (p < end_ && static_cast<unsigned char>(*p) >= 0x80) continue;
    } else if (c < 0x20) {
      return Fail(p, "control character in a string");
    }
    p = FindStringSpecial(p, end_);
  }
}

const char* JsonCursor::SkipNumber(const char* p, bool* integer) {
  *integer = true;
  if (At(p) == '-') ++p;
  if (At(p) == '0') {
    ++p;
  } else if (IsDigit(At(p))) {
    while (IsDigit(At(p))) ++p;
  } else {
    return Fail(p, "malformed number");
  }
  if (At(p) == '.') {
    *integer = false;
    if (!IsDigit(At(++p))) return Fail(p, "malformed number");
    while (IsDigit(At(p))) ++p;
  }
  if ((At(p) | 0x20) == 'e') {
    *integer = false;
    ++p;
    if (At(p) == '+' || At(p) == '-') ++p;
    if (!IsDigit(At(p))) return Fail(p, "malformed number");
    while (IsDigit(At(p))) ++p;
  }
  return p;
}

const char* JsonCursor::Number(const char* p, JsonNumber* number) {
  const char* start = p;
  p = SkipNumber(p, &number->integer);
  if (p == nullptr) return nullptr;
  number->text = {start, static_cast<std::size_t>(p - start)};
  number->fits = false;
  if (number->integer) number->fits = std::from_chars(start, p, number->value).ec == std::errc();
  return p;
}

const char* JsonCursor::Skip(const char* p, int depth, bool* has_space) {
  ContainerStack open;
  bool space = false;
  bool integer;
  const char* q;
  for (;;) {  // a value starts at p
    switch (At(p)) {
      case '"':
        p = SkipString(p + 1);
        break;
      case 't':
        p = Word(p, "true", 4);
        break;
      case 'f':
        p = Word(p, "false", 5);
        break;
      case 'n':
        p = Null(p);
        break;
      case '{':
      case '[': {
        bool object = *p == '{';
        if (KUBE_UNLIKELY(depth + open.size() >= max_depth_)) return Fail(p, "nested too deeply");
        q = Space(++p);
        space |= q != p;
        p = q;
        if (At(p) == (object ? '}' : ']')) {
          ++p;
          break;
        }
        open.Push(object);
        if (object) goto key;
        continue;
      }
      default:
        if (At(p) != '-' && !IsDigit(At(p))) return Expected(p, "a value");
        p = SkipNumber(p, &integer);
    }
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
  ended:
    for (;;) {  // a value ended at p
      if (open.size() == 0) {
        if (space && has_space != nullptr) *has_space = true;
        return p;
      }
      q = Space(p);
      space |= q != p;
      p = q;
      char c = At(p);
      if (c == ',') {
        q = Space(++p);
        space |= q != p;
        p = q;
        break;
      }
      if (c != (open.InObject() ? '}' : ']')) return Expected(p, open.InObject() ? "',' or '}'" : "',' or ']'");
      open.Pop();
      ++p;
    }
    if (!open.InObject()) continue;
  key:
    if (KUBE_UNLIKELY(At(p) != '"')) return Expected(p, "a key");
    p = SkipString(p + 1);
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
    // Owned fields are long runs of "f:name":{}, and "f:name":{"f:name":
    if (end_ - p > 4 && p[0] == ':' && p[1] == '{' && depth + open.size() < max_depth_) {
      if (p[2] == '}') {
        if (p[3] == ',' && p[4] == '"') {
          p += 4;
          goto key;
        }
        p += 3;
        goto ended;
      }
      if (p[2] == '"') {
        open.Push(true);
        p += 2;
        goto key;
      }
    }
    q = Space(p);
    space |= q != p;
    p = q;
    if (KUBE_UNLIKELY(At(p) != ':')) return Expected(p, "':'");
    q = Space(++p);
    space |= q != p;
    p = q;
  }
}

void AppendCompactJson(std::string_view json, std::string* out) {
  const char* p = json.data();
  const char* end = p + json.size();
  const char* run = p;
  auto flush = [&run, out](const char* to) { out->append(run, static_cast<std::size_t>(to - run)); };
  while (p < end) {
    if (*p == '"') {
      for (++p; p < end && *p != '"'; ++p) {
        if (*p == '\\') ++p;
      }
      ++p;
    } else if (IsSpace(*p)) {
      flush(p);
      run = ++p;
    } else {
      ++p;
    }
  }
  flush(end);
}

}  // namespace kube::codec
