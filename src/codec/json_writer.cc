#include "src/codec/json_writer.h"

#include "src/codec/base64.h"
#include "src/codec/json_cursor.h"
#include "src/codec/number.h"
#include "src/codec/utf8.h"

namespace kube::codec {

void JsonWriter::Double(double value) { cur_ = WriteDouble(value, cur_); }

// Appends [from, to) as it is, of any size.
void JsonWriter::Copy(const char* from, const char* to) {
  const std::size_t n = static_cast<std::size_t>(to - from);
  if (n > static_cast<std::size_t>(buffer_ + sizeof buffer_ - cur_)) {
    Flush();
    if (n > sizeof buffer_) {
      out_->append(from, n);
      return;
    }
  }
  std::memcpy(cur_, from, n);
  cur_ += n;
}

// Writes the byte or sequence at p, which can't stand as it is, and returns the position behind.
const char* JsonWriter::Escape(const char* p, const char* end) {
  static constexpr char kHex[] = "0123456789abcdef";
  Reserve();
  const unsigned char c = static_cast<unsigned char>(*p);
  if (c >= 0x80) {
    const std::size_t n = Utf8SequenceSize(p, end);
    if (n == 0) {
      Literal("\\ufffd");
      return p + 1;
    }
    // U+2028 and U+2029 end a line in JavaScript.
    const std::string_view sequence(p, n);
    if (sequence == "\xE2\x80\xA8" || sequence == "\xE2\x80\xA9") {
      Literal(sequence.back() == '\xA8' ? "\\u2028" : "\\u2029");
    } else {
      Literal(sequence);
    }
    return p + n;
  }
  switch (c) {
    case '"':
    case '\\':
      Char('\\');
      Char(*p);
      break;
    case '\b':
      Literal("\\b");
      break;
    case '\f':
      Literal("\\f");
      break;
    case '\n':
      Literal("\\n");
      break;
    case '\r':
      Literal("\\r");
      break;
    case '\t':
      Literal("\\t");
      break;
    default:
      Literal("\\u00");
      Char(kHex[c >> 4]);
      Char(kHex[c & 0xF]);
  }
  return p + 1;
}

void JsonWriter::Escaped(std::string_view text) {
  const char* p = text.data();
  const char* end = p + text.size();
  Reserve();
  Char('"');
  while (p < end) {
    const char* special = FindEscapeSpecial(p, end);
    Copy(p, special);
    p = special;
    if (p < end) p = Escape(p, end);
  }
  Reserve();
  Char('"');
}

void JsonWriter::LongString(std::string_view text) { Escaped(text); }

void JsonWriter::Text(std::string_view text) { Escaped(text); }

void JsonWriter::Base64(std::string_view bytes) {
  constexpr std::size_t kPiece = 3072;
  Reserve();
  Char('"');
  for (; bytes.size() > kPiece; bytes.remove_prefix(kPiece)) {
    cur_ = EncodeBase64(bytes.substr(0, kPiece), Room(Base64Size(kPiece)));
  }
  cur_ = EncodeBase64(bytes, Room(Base64Size(kPiece)));
  Reserve();
  Char('"');
}

bool JsonWriter::Raw(std::string_view json) {
  JsonCursor cursor(json);
  bool has_space = false;
  const char* p = cursor.Space(cursor.begin());
  const char* end = cursor.Skip(p, 0, &has_space);
  if (end == nullptr || !cursor.AtEnd(end)) return false;
  std::string compact;
  if (KUBE_UNLIKELY(has_space)) {
    AppendCompactJson({p, static_cast<std::size_t>(end - p)}, &compact);
    p = compact.data();
    end = p + compact.size();
  }
  for (;;) {
    const char* special = FindHtmlSpecial(p, end);
    Copy(p, special);
    if (KUBE_LIKELY(special == end)) return true;
    p = Escape(special, end);
  }
}

}  // namespace kube::codec
