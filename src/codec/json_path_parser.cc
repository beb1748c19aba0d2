#include <algorithm>
#include <charconv>
#include <optional>

#include "kube/codec/json_path.h"
#include "src/codec/json_path_tree.h"
#include "src/codec/utf8.h"

namespace kube::internal {
namespace {

using Node = JsonPathNode;
using Type = Node::Type;

constexpr char kEnd =
    '\0';  // what Peek gives behind the last byte; a NUL within the text is treated like any odd character

constexpr std::int64_t kMaxIndex = std::int64_t{1} << 50;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLineEnd(char c) { return c == '\n' || c == '\r'; }
// Bytes of letters beyond ASCII count as letters.
bool IsAlphaNumeric(char c) {
  return c == '_' || IsDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}
bool EndsName(char c) { return std::string_view(" \t\r\n.,[]$@{}").find(c) != std::string_view::npos; }

std::optional<std::int64_t> ReadInteger(std::string_view text) {
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec != std::errc() || result.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<double> ReadDouble(std::string_view text) {
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  if (text.find_first_of("0123456789") == std::string_view::npos) return std::nullopt;
  double value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec != std::errc() || result.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

// Reads one action, or a piece of one, which is a text of its own in the grammar: `whole` is for messages, `base` is
// where the piece lies in it.
class Parser {
 public:
  Parser(std::string_view whole, std::string_view input, std::size_t base)
      : whole_(whole), input_(input), base_(base) {}

  // Up to the closing brace, which is consumed; in a piece (no brace) up to the end.
  void Action(Node& list, bool piece);
  std::size_t position() const { return pos_; }

 private:
  bool AtEnd() const { return pos_ == input_.size(); }
  char Peek() const { return AtEnd() ? kEnd : input_[pos_]; }
  std::string_view Rest() const { return input_.substr(pos_); }
  std::size_t Offset(std::size_t at) const { return std::min(base_ + at, whole_.size()); }
  [[noreturn]] void Refuse(std::size_t at, const std::string& why) const {
    ThrowJsonPathError(whole_, Offset(at), why);
  }

  Node& Add(Node& list, Type type, std::size_t at) {
    Node& node = list.list.emplace_back();
    node.type = type;
    node.offset = Offset(at);
    return node;
  }
  void Piece(Node& list, std::string_view text, std::size_t at) { Parser(whole_, text, Offset(at)).Action(list, true); }

  void Field(Node& list, std::size_t at);
  void Identifier(Node& list);
  void Number(Node& list);
  void Quoted(Node& list, char quote);
  void Recursive(Node& list);
  void Brackets(Node& list);
  void Union(Node& list, std::string_view inside, std::size_t at);
  void Slice(Node& list, std::string_view inside, std::size_t at);
  void Filter(Node& list);
  std::size_t FilterEnd();
  std::string Unquote(std::size_t begin, std::size_t end, char quote) const;
  std::size_t Escape(std::size_t at, std::size_t end, char quote, std::string* out) const;

  const std::string_view whole_;
  const std::string_view input_;
  const std::size_t base_;
  std::size_t pos_ = 0;
};

void Parser::Action(Node& list, bool piece) {
  for (;;) {
    if (AtEnd()) {
      if (piece) return;
      Refuse(pos_, "the action is not closed by a '}'");
    }
    const std::size_t at = pos_;
    const char c = Peek();
    if (c == '}') {
      if (piece) Refuse(pos_, "unexpected '}'");
      ++pos_;
      return;
    }
    if (IsLineEnd(c)) Refuse(pos_, "the action is not closed by a '}' on its line");
    if (Rest().starts_with("[?(")) {
      Filter(list);
    } else if (Rest().starts_with("..")) {
      Recursive(list);
    } else if (c == ' ' || c == '@' || c == '$') {
      ++pos_;
    } else if (c == '[') {
      Brackets(list);
    } else if (c == '"' || c == '\'') {
      Quoted(list, c);
    } else if (c == '.') {
      ++pos_;
      Field(list, at);
    } else if (c == '+' || c == '-' || IsDigit(c)) {
      Number(list);
    } else if (IsAlphaNumeric(c)) {
      Identifier(list);
    } else {
      Refuse(pos_, "unexpected character " + Value(std::string_view(&c, 1)).EncodeJson());
    }
  }
}

// Behind the dot.
void Parser::Field(Node& list, std::size_t at) {
  std::string name;
  const std::size_t begin = pos_;
  while (!AtEnd() && (!EndsName(Peek()) || Peek() == '\\')) {
    if (Peek() != '\\') {
      name += input_[pos_++];
    } else if (++pos_ < input_.size()) {
      if (Peek() != '\\') name += Peek();
      ++pos_;
    }
  }
  if (input_.substr(begin, pos_ - begin) == "*") {
    Add(list, Type::kWildcard, at);
  } else {
    Add(list, Type::kField, at).name = std::move(name);
  }
}

void Parser::Identifier(Node& list) {
  const std::size_t begin = pos_;
  while (!AtEnd() && !EndsName(Peek())) ++pos_;
  const std::string_view name = input_.substr(begin, pos_ - begin);
  if (name == "true" || name == "false") {
    Add(list, Type::kLiteral, begin).literal = name == "true";
  } else {
    Add(list, Type::kIdentifier, begin).name = name;
  }
}

void Parser::Number(Node& list) {
  const std::size_t begin = pos_;
  if (!IsDigit(Peek())) ++pos_;
  while (!AtEnd() && (Peek() == '.' || IsDigit(Peek()))) ++pos_;
  const std::string_view text = input_.substr(begin, pos_ - begin);
  if (const auto integer = ReadInteger(text)) {
    Add(list, Type::kLiteral, begin).literal = *integer;
  } else if (const auto number = ReadDouble(text)) {
    Add(list, Type::kLiteral, begin).literal = *number;
  } else {
    Refuse(begin, "\"" + std::string(text) + "\" is no number");
  }
}

void Parser::Recursive(Node& list) {
  if (!list.list.empty() && list.list.back().type == Type::kRecursive) Refuse(pos_, "'..' twice in a row");
  Add(list, Type::kRecursive, pos_);
  const std::size_t at = pos_;
  pos_ += 2;
  if (IsAlphaNumeric(Peek())) Field(list, at);
}

void Parser::Quoted(Node& list, char quote) {
  const std::size_t begin = pos_++;
  for (;; ++pos_) {
    if (AtEnd() || Peek() == '\n') Refuse(begin, "the quoted text does not end");
    if (Peek() == quote && input_[pos_ - 1] != '\\') break;
  }
  ++pos_;
  Add(list, Type::kLiteral, begin).literal = Unquote(begin + 1, pos_ - 1, quote);
}

std::string Parser::Unquote(std::size_t begin, std::size_t end, char quote) const {
  std::string text;
  for (std::size_t i = begin; i < end;) {
    if (input_[i] != '\\') {
      text += input_[i++];
    } else {
      i = Escape(i, end, quote, &text);
    }
  }
  return text;
}

// The escape at the backslash `at`, as Go's strconv.UnquoteChar reads it; returns where the text goes on.
std::size_t Parser::Escape(std::size_t at, std::size_t end, char quote, std::string* out) const {
  const auto refuse = [&]() { Refuse(at, "unknown escape in a quoted text"); };
  if (at + 1 == end) refuse();
  const char c = input_[at + 1];
  constexpr std::string_view kLetters = "abfnrtv\\", kMeant = "\a\b\f\n\r\t\v\\";
  if (const auto known = kLetters.find(c); known != std::string_view::npos) {
    *out += kMeant[known];
    return at + 2;
  }
  if (c == quote) {
    *out += quote;
    return at + 2;
  }
  const bool octal = c >= '0' && c <= '7';
  const std::size_t digits = octal ? 3 : c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  const std::size_t from = at + (octal ? 1 : 2);
  if (digits == 0 || from + digits > end) refuse();
  std::uint32_t code = 0;
  const char* first = input_.data() + from;
  const auto result = std::from_chars(first, first + digits, code, octal ? 8 : 16);
  if (result.ec != std::errc() || result.ptr != first + digits || (octal && code > 255)) refuse();
  if (octal || c == 'x') {
    *out += static_cast<char>(code);
  } else {
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) refuse();
    char bytes[4];
    out->append(bytes, codec::WriteUtf8(code, bytes));
  }
  return from + digits;
}

void Parser::Brackets(Node& list) {
  const std::size_t begin = pos_ + 1;
  while (!AtEnd() && Peek() != ']' && Peek() != '\n') ++pos_;
  if (Peek() != ']') Refuse(begin - 1, "the '[' is not closed");
  const std::string_view inside = input_.substr(begin, pos_ - begin);
  ++pos_;
  if (inside.find(',') != std::string_view::npos) return Union(list, inside, begin);
  const bool quoted = inside.size() >= 2 && inside.front() == '\'' && inside.find('\'', 1) == inside.size() - 1;
  if (quoted) {
    // As if it were written with a dot: dots inside separate fields.
    Parser key(whole_, inside.substr(1, inside.size() - 2), Offset(begin + 1));
    key.Field(list, 0);
    return key.Action(list, true);
  }
  Slice(list, inside == "*" ? ":" : inside, begin);
}

void Parser::Union(Node& list, std::string_view inside, std::size_t at) {
  Node node;
  node.type = Type::kUnion;
  node.offset = Offset(at);
  for (std::size_t begin = 0; begin <= inside.size();) {
    const std::size_t comma = std::min(inside.find(',', begin), inside.size());
    std::size_t first = begin, last = comma;
    while (first < last && inside[first] == ' ') ++first;
    while (first < last && inside[last - 1] == ' ') --last;
    const std::string part = "[" + std::string(inside.substr(first, last - first)) + "]";
    Node& branch = node.list.emplace_back();
    Piece(branch, part, at + first - 1);
    begin = comma + 1;
  }
  list.list.push_back(std::move(node));
}

void Parser::Slice(Node& list, std::string_view inside, std::size_t at) {
  Node& node = Add(list, Type::kArray, at);
  std::size_t begin = 0;
  for (int i = 0; i < 3; ++i) {
    if (i > 0 && begin == inside.size()) {
      if (i == 1) node.slice[1] = {.value = node.slice[0].value + 1, .known = true, .derived = true};
      break;
    }
    if (i > 0) ++begin;  // the colon
    const std::size_t end = std::min(inside.find(':', begin), inside.size());
    const std::string_view text = inside.substr(begin, end - begin);
    if (!text.empty()) {
      const auto value = text[0] == '+' ? std::nullopt : ReadInteger(text);
      if (!value || *value > kMaxIndex || *value < -kMaxIndex)
        Refuse(at + begin, "\"" + std::string(text) + "\" is no index: expected numbers, *, or a key in single quotes");
      node.slice[static_cast<std::size_t>(i)] = {.value = *value, .known = true};
    }
    begin = end;
  }
  if (begin != inside.size()) Refuse(at + begin, "a slice has three parts at most");
}

// Where the parenthesis of the filter closes. Texts in quotes may hold parentheses, those of the first pair at least.
std::size_t Parser::FilterEnd() {
  const std::size_t begin = pos_;
  char pair = 0;
  bool ended = false;
  for (; !AtEnd() && Peek() != '\n'; ++pos_) {
    const char c = Peek();
    if (c == '"' || c == '\'') {
      if (pair == 0) {
        pair = c;
      } else if (c == pair && input_[pos_ - 1] != '\\') {
        ended = true;
      }
    } else if (c == ')' && (pair != 0) == ended) {
      return pos_;
    }
  }
  Refuse(begin, "the filter is not closed by ')'");
}

void Parser::Filter(Node& list) {
  Node node;
  node.type = Type::kFilter;
  node.offset = Offset(pos_);
  pos_ += 3;
  const std::size_t begin = pos_;
  const std::size_t end = FilterEnd();
  if (++pos_; Peek() != ']') Refuse(pos_, "expected a ']' behind the filter");
  ++pos_;
  const std::string_view text = input_.substr(begin, end - begin);
  constexpr std::string_view kOperators = "!<>=";
  const std::size_t op = std::min(text.find_first_of(kOperators), text.size());
  std::size_t right = std::min(text.find_first_not_of(kOperators, op), text.size());
  if (right == text.size() && right > op + 1) --right;  // something must stand on the right
  const bool compares = op > 0 && right < text.size();
  node.list.resize(2);
  node.name = compares ? std::string(text.substr(op, right - op)) : "exists";
  Piece(node.list[0], compares ? text.substr(0, op) : text, begin);
  if (compares) Piece(node.list[1], text.substr(right), begin + right);
  list.list.push_back(std::move(node));
}

}  // namespace

void ThrowJsonPathError(std::string_view text, std::size_t offset, const std::string& why) {
  constexpr std::size_t kShown = 200;
  throw JsonPathError(
      "JSONPath " + Value(text.substr(0, kShown)).EncodeJson() + ", at byte " + std::to_string(offset) + ": " + why,
      offset);
}

JsonPathTree ParseJsonPath(std::string_view text) {
  JsonPathTree tree;
  tree.text = text;
  for (std::size_t at = 0; at < text.size();) {
    Node& node = tree.root.list.emplace_back();
    node.offset = at;
    const std::size_t brace = std::min(text.find('{', at), text.size());
    if (brace > at) {
      node.type = Type::kLiteral;
      node.literal = text.substr(at, brace - at);
      at = brace;
      continue;
    }
    Parser parser(text, text.substr(at + 1), at + 1);
    parser.Action(node, false);
    at += 1 + parser.position();
  }
  return tree;
}

}  // namespace kube::internal
