// The text form of label selectors.
#include "kube/meta/error.h"
#include "kube/meta/selector.h"

namespace kube {
namespace {

using Operator = Selector::Operator;

enum class Token {
  kEnd,
  kWord,
  kIn,
  kNotIn,
  kComma,
  kNot,
  kEquals,
  kDoubleEquals,
  kNotEquals,
  kGreater,
  kLess,
  kOpen,
  kClose
};

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool IsSymbol(char c) { return std::string_view("=!(),><").find(c) != std::string_view::npos; }

// One token ahead of the reader. `in` and `notin` are words wherever a key or value may stand.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) { Next(); }

  Token token() const { return token_; }
  // The token where a key or a value is expected.
  Token value_token() const { return token_ == Token::kIn || token_ == Token::kNotIn ? Token::kWord : token_; }
  std::string word() const { return std::string(word_); }

  void Next() {
    while (end_ < text_.size() && IsBlank(text_[end_])) ++end_;
    begin_ = end_;
    if (begin_ == text_.size()) {
      token_ = Token::kEnd;
    } else if (IsSymbol(text_[begin_])) {
      token_ = Symbol();
    } else {
      while (end_ < text_.size() && !IsBlank(text_[end_]) && !IsSymbol(text_[end_])) ++end_;
      token_ = Token::kWord;
    }
    word_ = text_.substr(begin_, end_ - begin_);
    if (token_ == Token::kWord && word_ == "in") token_ = Token::kIn;
    if (token_ == Token::kWord && word_ == "notin") token_ = Token::kNotIn;
  }

  [[noreturn]] void Fail(const std::string& expected) const {
    const std::string found = token_ == Token::kEnd ? std::string("the end") : "'" + word() + "'";
    throw Error("label selector \"" + std::string(text_.substr(0, 200)) + "\", at byte " + std::to_string(begin_) +
                ": found " + found + ", expected " + expected);
  }

 private:
  Token Symbol() {
    const char c = text_[end_++];
    const bool equals_follows = end_ < text_.size() && text_[end_] == '=';
    switch (c) {
      case '=':
        end_ += equals_follows ? 1 : 0;
        return equals_follows ? Token::kDoubleEquals : Token::kEquals;
      case '!':
        end_ += equals_follows ? 1 : 0;
        return equals_follows ? Token::kNotEquals : Token::kNot;
      case '(':
        return Token::kOpen;
      case ')':
        return Token::kClose;
      case '>':
        return Token::kGreater;
      case '<':
        return Token::kLess;
      default:
        return Token::kComma;
    }
  }

  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  Token token_ = Token::kEnd;
  std::string_view word_;
};

Operator ReadOperator(Lexer& in) {
  Operator op = Operator::kEquals;
  switch (in.token()) {
    case Token::kEquals:
      break;
    case Token::kDoubleEquals:
      op = Operator::kDoubleEquals;
      break;
    case Token::kNotEquals:
      op = Operator::kNotEquals;
      break;
    case Token::kIn:
      op = Operator::kIn;
      break;
    case Token::kNotIn:
      op = Operator::kNotIn;
      break;
    case Token::kGreater:
      op = Operator::kGreaterThan;
      break;
    case Token::kLess:
      op = Operator::kLessThan;
      break;
    default:
      in.Fail("one of = == != in notin > < , or the end");
  }
  in.Next();
  return op;
}

// `(a,b)`; an empty place, as in `(a,)` or `()`, stands for the empty value.
std::vector<std::string> ReadList(Lexer& in) {
  std::vector<std::string> values;
  if (in.token() != Token::kOpen) in.Fail("'('");
  in.Next();
  for (;;) {
    if (in.value_token() == Token::kWord) {
      values.push_back(in.word());
      in.Next();
    } else {
      values.emplace_back();
    }
    if (in.token() == Token::kClose) break;
    if (in.token() != Token::kComma) in.Fail("',' or ')'");
    in.Next();
  }
  in.Next();
  return values;
}

// One value; nothing before a comma or the end stands for the empty value.
std::string ReadValue(Lexer& in) {
  if (in.token() == Token::kEnd || in.token() == Token::kComma) return "";
  if (in.value_token() != Token::kWord) in.Fail("a value");
  std::string value = in.word();
  in.Next();
  return value;
}

Selector::Requirement ReadRequirement(Lexer& in) {
  Selector::Requirement result;
  const bool negated = in.token() == Token::kNot;
  if (negated) in.Next();
  if (in.value_token() != Token::kWord) in.Fail(negated ? "a label key" : "a label key or '!'");
  result.key = in.word();
  in.Next();
  if (negated) {
    result.op = Operator::kDoesNotExist;
  } else if (in.token() != Token::kEnd && in.token() != Token::kComma) {
    result.op = ReadOperator(in);
    if (result.op == Operator::kIn || result.op == Operator::kNotIn) {
      result.values = ReadList(in);
    } else {
      result.values.push_back(ReadValue(in));
    }
  }
  return result;
}

}  // namespace

Selector Selector::Parse(std::string_view text) {
  Selector selector;
  Lexer in(text);
  while (in.token() != Token::kEnd) {
    try {
      selector.Add(ReadRequirement(in));
    } catch (const Error& error) {
      if (std::string_view(error.what()).starts_with("label selector")) throw;
      throw Error("label selector \"" + std::string(text.substr(0, 200)) + "\": " + error.what());
    }
    if (in.token() == Token::kEnd) break;
    if (in.token() != Token::kComma) in.Fail("',' or the end");
    in.Next();
    if (in.token() == Token::kEnd) in.Fail("a label key behind ','");
  }
  return selector;
}

}  // namespace kube
