#include "kube/codec/value_path.h"

#include <charconv>
#include <utility>

#include "kube/meta/error.h"

namespace kube {
namespace {

bool IsPlain(std::string_view key) { return !key.empty() && key.find_first_of(".[]\\\"'") == std::string_view::npos; }

[[noreturn]] void BadPath(const char* what, std::string_view rest) {
  throw Error("malformed path: " + std::string(what) + " at \"" + std::string(rest) + "\"");
}

}  // namespace

void ValuePath::Append(std::string& text, const Step& step) {
  if (step.is_index()) {
    text += '[' + std::to_string(step.index) + ']';
  } else if (IsPlain(step.key)) {
    if (!text.empty()) text += '.';
    text += step.key;
  } else {
    text += "[\"";
    for (char c : step.key) {
      if (c == '"' || c == '\\') text += '\\';
      text += c;
    }
    text += "\"]";
  }
}

std::string ValuePath::ToString() const {
  std::string text(text_);
  for (const Step& step : steps_) Append(text, step);
  return text;
}

bool ValuePath::Walk::Next() {
  if (!steps_.empty()) {
    step_ = steps_.front();
    steps_ = steps_.subspan(1);
    return true;
  }
  return !rest_.empty() && NextOfText();
}

bool ValuePath::Walk::NextOfText() {
  step_ = Step();
  bool first = std::exchange(first_, false);
  if (rest_[0] == '.') {
    rest_.remove_prefix(1);
    if (rest_.empty() && first) return false;  // "." is the value itself
  } else if (!first && rest_[0] != '[') {
    BadPath("expected '.' or '['", rest_);
  }
  if (!rest_.empty() && rest_[0] == '[') {
    rest_.remove_prefix(ReadBracket());
  } else {
    rest_.remove_prefix(ReadName(0));
  }
  return true;
}

// Reads a name from `from` up to '.' or '[' and gives the position behind it.
std::size_t ValuePath::Walk::ReadName(std::size_t from) {
  std::size_t end = rest_.find_first_of(".[\\", from);
  if (end == std::string_view::npos || rest_[end] != '\\') {
    if (end == std::string_view::npos) end = rest_.size();
    if (end == from) BadPath("a name is missing", rest_);
    step_.key = rest_.substr(from, end - from);
    return end;
  }
  unescaped_.clear();
  for (end = from; end < rest_.size() && rest_[end] != '.' && rest_[end] != '['; ++end) {
    if (rest_[end] == '\\') ++end;
    if (end == rest_.size()) BadPath("nothing follows the backslash", rest_);
    unescaped_ += rest_[end];
  }
  step_.key = unescaped_;
  return end;
}

// Reads `[3]`, `["key"]` or `['key']` and gives the position behind it.
std::size_t ValuePath::Walk::ReadBracket() {
  char quote = rest_.size() > 1 ? rest_[1] : '\0';
  if (quote != '"' && quote != '\'') {
    const char* end = rest_.data() + rest_.size();
    auto [after, error] = std::from_chars(rest_.data() + 1, end, step_.index);
    if (error != std::errc() || step_.index < 0 || after == end || *after != ']') BadPath("expected an index", rest_);
    return static_cast<std::size_t>(after - rest_.data()) + 1;
  }
  unescaped_.clear();
  std::size_t at = 2;
  for (; at < rest_.size() && rest_[at] != quote; ++at) {
    if (rest_[at] == '\\') ++at;
    if (at == rest_.size()) break;
    unescaped_ += rest_[at];
  }
  if (at + 1 >= rest_.size() || rest_[at + 1] != ']') BadPath("the quoted key is not closed", rest_);
  step_.key = unescaped_;
  return at + 2;
}

}  // namespace kube
