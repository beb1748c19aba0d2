#include <algorithm>

#include "kube/meta/error.h"
#include "kube/meta/selector.h"

namespace kube {
namespace {

[[noreturn]] void Refuse(std::string_view selector, std::size_t at, const std::string& why) {
  throw Error("field selector \"" + std::string(selector.substr(0, 200)) + "\", at byte " + std::to_string(at) + ": " +
              why);
}

// Splits at commas that no backslash precedes.
std::vector<std::string_view> SplitTerms(std::string_view text) {
  std::vector<std::string_view> terms;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == ',') {
      terms.push_back(text.substr(begin, i - begin));
      begin = i + 1;
    }
  }
  terms.push_back(text.substr(begin));
  return terms;
}

std::string Unescape(std::string_view selector, std::string_view value) {
  const auto at = [&](std::size_t i) { return static_cast<std::size_t>(value.data() - selector.data()) + i; };
  std::string result;
  for (std::size_t i = 0; i < value.size(); ++i) {
    char c = value[i];
    if (c == ',' || c == '=')
      Refuse(selector, at(i), std::string("write '\\") + c + "' for a '" + c + "' within a value");
    if (c == '\\') {
      if (++i == value.size()) Refuse(selector, at(i - 1), "nothing follows the backslash");
      c = value[i];
      if (c != '\\' && c != ',' && c != '=')
        Refuse(selector, at(i - 1), "a backslash goes before '\\', ',' or '=' only");
    }
    result += c;
  }
  return result;
}

}  // namespace

FieldSelector FieldSelector::Parse(std::string_view text) {
  FieldSelector selector;
  std::vector<std::string_view> terms = SplitTerms(text);
  std::sort(terms.begin(), terms.end());
  for (std::string_view part : terms) {
    if (part.empty()) continue;
    // The first of `!=`, `==`, `=` from the left; a '!' alone belongs to the field.
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) {
      Refuse(text, static_cast<std::size_t>(part.data() - text.data()),
             "\"" + std::string(part) + "\" has none of the operators = == !=");
    }
    const bool differs = equals > 0 && part[equals - 1] == '!';
    const bool twice = !differs && equals + 1 < part.size() && part[equals + 1] == '=';
    Term term;
    term.field = part.substr(0, differs ? equals - 1 : equals);
    term.value = Unescape(text, part.substr(equals + (twice ? 2 : 1)));
    term.equal = !differs;
    if (term.field.empty() && term.value.empty()) continue;  // Go drops such a term too
    selector.terms_.push_back(std::move(term));
  }
  return selector;
}

std::optional<std::string> FieldSelector::RequiresExactMatch(std::string_view field) const {
  for (const Term& term : terms_) {
    if (term.equal && term.field == field) return term.value;
  }
  return std::nullopt;
}

std::string FieldSelector::ToString() const {
  std::string text;
  for (const Term& term : terms_) {
    if (!text.empty()) text += ',';
    text += term.field;
    text += term.equal ? "=" : "!=";
    text += EscapeValue(term.value);
  }
  return text;
}

std::string FieldSelector::EscapeValue(std::string_view value) {
  std::string text;
  for (char c : value) {
    if (c == '\\' || c == ',' || c == '=') text += '\\';
    text += c;
  }
  return text;
}

}  // namespace kube
