#include "src/codec/yaml_emitter.h"

#include "src/codec/utf8.h"
#include "src/codec/yaml_scalar.h"

namespace kube::codec {
namespace {

constexpr int kWidth = 80;                  // source: libyaml's and go-yaml's best_width
constexpr int kIndent = 2;                  // and best_indent
constexpr std::size_t kSimpleKeyMax = 128;  // bytes; a longer key is written behind a `?`

std::size_t SequenceSize(std::string_view text, std::size_t i) {
  if (static_cast<unsigned char>(text[i]) < 0x80) return 1;
  const std::size_t size = Utf8SequenceSize(text.data() + i, text.data() + text.size());
  return size == 0 ? 1 : size;
}

std::uint32_t Decode(std::string_view text, std::size_t i, std::size_t size) {
  const auto lead = static_cast<unsigned char>(text[i]);
  if (size == 1) return lead;
  std::uint32_t code = lead & (0xFFu >> (size + 1));
  for (std::size_t k = 1; k < size; ++k) code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
  return code;
}

// What may stand unescaped. Line and paragraph separators could, but a reader takes them for ends of lines.
bool IsPrintable(std::uint32_t code) {
  if (code < 0x80) return code == '\n' || (code >= 0x20 && code <= 0x7E);
  return code >= 0xA0 && code <= 0xFFFD && code != 0xFEFF && code != 0x2028 && code != 0x2029;
}

bool IsBlankOrEnd(std::string_view text, std::size_t i) {
  return i >= text.size() || text[i] == ' ' || text[i] == '\t';
}

// Whether any reader may see more than one line in `text`.
bool HasBreak(std::string_view text) {
  return text.find_first_of("\r\n") != std::string_view::npos || text.find("\xC2\x85") != std::string_view::npos ||
         text.find("\xE2\x80\xA8") != std::string_view::npos || text.find("\xE2\x80\xA9") != std::string_view::npos;
}

// Characters that mean something at the start of a value.
bool IsLeadingIndicator(std::string_view text) {
  const char c = text[0];
  if (std::string_view("#,[]{}&*!|>'\"%@`").find(c) != std::string_view::npos) return true;
  return (c == '?' || c == ':' || c == '-') && IsBlankOrEnd(text, 1);
}

}  // namespace

YamlEmitter::Form YamlEmitter::Analyze(std::string_view text) {
  Form form;
  if (text.empty()) {
    form.literal = false;
    return form;
  }
  if (text.starts_with("---") || text.starts_with("...") || IsLeadingIndicator(text)) form.plain = false;
  bool after_space = false;
  bool after_break = false;
  bool after_blank = true;
  for (std::size_t i = 0, size = 0; i < text.size(); i += size) {
    size = SequenceSize(text, i);
    const char c = text[i];
    const bool last = i + size == text.size();
    if (i > 0 && ((c == ':' && IsBlankOrEnd(text, i + 1)) || (c == '#' && after_blank))) form.plain = false;
    if (!IsPrintable(Decode(text, i, size))) form.plain = form.single = form.literal = false;
    if (c == ' ') {
      if (i == 0 || last) form.plain = false;
      if (last) form.literal = false;
      if (after_break) form.plain = form.single = false;
    } else if (c == '\n') {
      form.multiline = true;
      form.plain = false;
      if (after_space) form.single = form.literal = false;
    }
    after_space = c == ' ';
    after_break = c == '\n';
    after_blank = c == ' ' || c == '\t' || c == '\n';
  }
  return form;
}

void YamlEmitter::Document() {
  Node(0, -kIndent, false);
  Line(0);
}

// Starts a line, unless the present one is still empty, and indents it.
void YamlEmitter::Line(int indent) {
  if (column_ > 0) {
    out_->push_back('\n');
    column_ = 0;
  }
  if (indent > 0) out_->append(static_cast<std::size_t>(indent), ' ');
  column_ = indent > 0 ? indent : 0;
}

// `indent` is that of the collection around; -2 at the root. The cursor is behind `key:`, `-`, `?` or at the start.
void YamlEmitter::Node(std::uint32_t index, int indent, bool after_simple_key) {
  const YamlNode& node = tree_.nodes[index];
  const bool root = indent < 0;
  if (node.kind == YamlNode::Kind::kScalar || node.first == kNoYamlNode) {
    if (!root) Put(' ');
    if (node.kind != YamlNode::Kind::kScalar) {
      out_->append(node.kind == YamlNode::Kind::kMapping ? "{}" : "[]");
      column_ += 2;
    } else if (node.literal) {
      out_->append(tree_.Text(node));
      column_ += static_cast<int>(node.text_size);
    } else {
      String(tree_.Text(node), root ? kIndent : indent + kIndent, false);
    }
    return;
  }
  const bool inline_first = !root && !after_simple_key;
  if (inline_first) Put(' ');
  if (node.kind == YamlNode::Kind::kMapping) {
    Mapping(index, indent + kIndent, inline_first || root);
  } else {
    // A list below a key stands at the key's own indent.
    Sequence(index, after_simple_key ? indent : indent + kIndent, inline_first || root);
  }
}

void YamlEmitter::Mapping(std::uint32_t index, int indent, bool inline_first) {
  for (std::uint32_t key = tree_.nodes[index].first; key != kNoYamlNode;) {
    const std::uint32_t value = tree_.nodes[key].next;
    if (!inline_first) Line(indent);
    inline_first = false;
    const std::string_view text = tree_.Text(tree_.nodes[key]);
    if (text.size() <= kSimpleKeyMax && !HasBreak(text)) {
      String(text, indent + kIndent, true);
      Put(':');
      Node(value, indent, true);
    } else {
      Put('?');
      Put(' ');
      String(text, indent + kIndent, false);
      Line(indent);
      Put(':');
      Node(value, indent, false);
    }
    key = tree_.nodes[value].next;
  }
}

void YamlEmitter::Sequence(std::uint32_t index, int indent, bool inline_first) {
  for (std::uint32_t item = tree_.nodes[index].first; item != kNoYamlNode; item = tree_.nodes[item].next) {
    if (!inline_first) Line(indent);
    inline_first = false;
    Put('-');
    Node(item, indent, false);
  }
}

void YamlEmitter::String(std::string_view text, int indent, bool simple_key) {
  const Form form = Analyze(text);
  if (form.multiline) {
    if (form.literal && !simple_key) return Literal(text, indent);
    return DoubleQuoted(text, indent, simple_key);
  }
  if (!IsPlainYamlString(text)) return DoubleQuoted(text, indent, simple_key);
  if (form.plain) return Plain(text, indent, simple_key);
  if (form.single) return SingleQuoted(text, indent, simple_key);
  DoubleQuoted(text, indent, simple_key);
}

std::size_t YamlEmitter::Copy(std::string_view text, std::size_t i) {
  const std::size_t size = SequenceSize(text, i);
  out_->append(text.substr(i, size));
  ++column_;
  return i + size;
}

void YamlEmitter::Plain(std::string_view text, int indent, bool simple_key) {
  bool after_space = false;
  for (std::size_t i = 0; i < text.size();) {
    const bool space = text[i] == ' ';
    if (space && !simple_key && !after_space && column_ > kWidth && text[i + 1] != ' ') {
      Line(indent);
      ++i;
    } else {
      i = Copy(text, i);
    }
    after_space = space;
  }
}

void YamlEmitter::SingleQuoted(std::string_view text, int indent, bool simple_key) {
  Put('\'');
  bool after_space = false;
  for (std::size_t i = 0; i < text.size();) {
    const bool space = text[i] == ' ';
    const bool inside = i > 0 && i + 1 < text.size();
    if (space && !simple_key && !after_space && column_ > kWidth && inside && text[i + 1] != ' ') {
      Line(indent);
      ++i;
    } else {
      if (text[i] == '\'') Put('\'');
      i = Copy(text, i);
    }
    after_space = space;
  }
  Put('\'');
}

void YamlEmitter::DoubleQuoted(std::string_view text, int indent, bool simple_key) {
  Put('"');
  bool after_space = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = SequenceSize(text, i);
    const std::uint32_t code = Decode(text, i, size);
    const bool space = code == ' ';
    if (!IsPrintable(code) || code == '\n' || code == '"' || code == '\\') {
      Escape(code);
      i += size;
    } else if (space && !simple_key && !after_space && column_ > kWidth && i > 0 && i + 1 < text.size()) {
      Line(indent);
      if (text[i + 1] == ' ') Put('\\');
      ++i;
    } else {
      i = Copy(text, i);
    }
    after_space = space;
  }
  Put('"');
}

void YamlEmitter::Escape(std::uint32_t code) {
  static constexpr std::uint32_t kCodes[] = {0x00, 0x07, 0x08, 0x09, 0x0A, 0x0B,   0x0C,
                                             0x0D, 0x1B, 0x22, 0x5C, 0x85, 0x2028, 0x2029};
  static constexpr char kLetters[] = "0abtnvfre\"\\NLP";
  Put('\\');
  for (std::size_t i = 0; i < sizeof(kLetters) - 1; ++i) {
    if (kCodes[i] == code) return Put(kLetters[i]);
  }
  const int digits = code <= 0xFF ? 2 : code <= 0xFFFF ? 4 : 8;
  Put(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) Put("0123456789ABCDEF"[code >> shift & 15]);
}

// `|`, with hints for a text that begins with a blank or does not end in exactly one line feed.
void YamlEmitter::Literal(std::string_view text, int indent) {
  Put('|');
  if (text.front() == ' ' || text.front() == '\n') Put('0' + kIndent);
  if (text.back() != '\n') {
    Put('-');
  } else if (text.size() == 1 || text[text.size() - 2] == '\n') {
    Put('+');
  }
  out_->push_back('\n');
  column_ = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    const std::string_view line = text.substr(begin, end == std::string_view::npos ? end : end - begin);
    if (!line.empty()) {
      Line(indent);
      out_->append(line);
      column_ += static_cast<int>(line.size());
    }
    if (end == std::string_view::npos) return;
    out_->push_back('\n');
    column_ = 0;
    begin = end + 1;
  }
}

}  // namespace kube::codec
