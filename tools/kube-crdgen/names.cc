#include "tools/kube-crdgen/names.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kube_crdgen {
namespace {

// Keywords of C++20, alternative tokens, and macros of the C library and of compilers in GNU mode. Sorted.
constexpr std::string_view kReserved[] = {
    "EOF",         "NULL",         "alignas",  "alignof",   "and",     "and_eq",     "asm",
    "assert",      "auto",         "bitand",   "bitor",     "bool",    "break",      "case",
    "catch",       "char",         "char16_t", "char32_t",  "char8_t", "class",      "co_await",
    "co_return",   "co_yield",     "compl",    "concept",   "const",   "const_cast", "consteval",
    "constexpr",   "constinit",    "continue", "decltype",  "default", "delete",     "do",
    "double",      "dynamic_cast", "else",     "enum",      "errno",   "explicit",   "export",
    "extern",      "false",        "float",    "for",       "friend",  "goto",       "if",
    "inline",      "int",          "linux",    "long",      "major",   "minor",      "mutable",
    "namespace",   "new",          "noexcept", "not",       "not_eq",  "nullptr",    "operator",
    "or",          "or_eq",        "private",  "protected", "public",  "register",   "reinterpret_cast",
    "requires",    "return",       "short",    "signed",    "sizeof",  "static",     "static_assert",
    "static_cast", "stderr",       "stdin",    "stdout",    "struct",  "switch",     "template",
    "this",        "thread_local", "throw",    "true",      "try",     "typedef",    "typeid",
    "typename",    "union",        "unix",     "unsigned",  "using",   "virtual",    "void",
    "volatile",    "wchar_t",      "while",    "xor",       "xor_eq"};

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
char Lower(char c) { return IsUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char Upper(char c) { return IsLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

std::string Safe(std::string name, std::string_view when_empty) {
  if (name.empty()) name = when_empty;
  if (IsDigit(name.front())) name.insert(0, when_empty.substr(0, 1));
  if (std::find(std::begin(kReserved), std::end(kReserved), name) != std::end(kReserved)) name += '_';
  return name;
}

}  // namespace

std::string MemberName(std::string_view key) {
  std::string name;
  for (std::size_t i = 0; i < key.size(); ++i) {
    const char c = key[i];
    if (!IsUpper(c) && !IsLower(c) && !IsDigit(c)) {
      if (!name.empty() && name.back() != '_') name += '_';
      continue;
    }
    // A word begins at a capital behind a small letter, and at the last capital of several: `podIPs`, `HTTPServer`.
    const bool behind_small = i > 0 && (IsLower(key[i - 1]) || IsDigit(key[i - 1]));
    const bool before_small =
        i > 0 && IsUpper(key[i - 1]) && i + 2 < key.size() && IsLower(key[i + 1]) && IsLower(key[i + 2]);
    if (IsUpper(c) && (behind_small || before_small) && !name.empty() && name.back() != '_') name += '_';
    name += Lower(c);
  }
  while (!name.empty() && name.back() == '_') name.pop_back();
  return Safe(std::move(name), "member");
}

std::string DerivedKey(std::string_view member) {
  std::string key;
  bool upper = false;
  for (char c : member) {
    if (c == '_') {
      upper = !key.empty();
      continue;
    }
    key += upper ? Upper(c) : c;
    upper = false;
  }
  return key;
}

std::string TypeName(std::string_view key) {
  std::string name;
  bool upper = true;
  for (char c : key) {
    if (!IsUpper(c) && !IsLower(c) && !IsDigit(c)) {
      upper = true;
      continue;
    }
    name += upper ? Upper(c) : c;
    upper = false;
  }
  return Safe(std::move(name), "Type");
}

std::string NamespaceName(std::string_view group) {
  std::string name;
  for (char c : group) {
    if (IsUpper(c) || IsLower(c) || IsDigit(c)) {
      name += Lower(c);
    } else if (!name.empty() && name.back() != '_') {
      name += '_';
    }
  }
  while (!name.empty() && name.back() == '_') name.pop_back();
  return Safe(std::move(name), "group");
}

std::string Unique(std::string name, std::set<std::string>* taken) {
  std::string tried = name;
  for (int i = 2; !taken->insert(tried).second; ++i) tried = name + (name.back() == '_' ? "" : "_") + std::to_string(i);
  return tried;
}

std::string Literal(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte >= 0x7f) {
      // Always three digits, so that a digit that follows stays one.
      out += '\\';
      for (int shift : {6, 3, 0}) out += static_cast<char>('0' + ((byte >> shift) & 7));
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string Comment(std::string_view text, std::string_view indent) {
  constexpr std::size_t kColumns = 120;
  const std::size_t room = kColumns - indent.size() - 4;
  std::string out;
  auto line = [&](std::string_view words) {
    std::string shown(words);
    while (!shown.empty() && (shown.back() == ' ' || shown.back() == '\\')) shown.pop_back();
    out += std::string(indent) + "///" + (shown.empty() ? "" : " ") + shown + "\n";
  };
  std::string current;
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == '\n') {
      line(current);
      current.clear();
      ++at;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    std::string word;
    for (char c : text.substr(at, end - at)) {
      // No two question marks in a row: compilers warn of trigraphs, in comments too.
      word += c <= 0x20 || c >= 0x7f || (c == '?' && word.ends_with('?')) ? '_' : c;
    }
    if (!current.empty() && current.size() + 1 + word.size() > room) {
      line(current);
      current.clear();
    }
    // Words too long for a line are cut.
    while (word.size() > room) {
      line(word.substr(0, room));
      word.erase(0, room);
    }
    if (!word.empty()) current += (current.empty() ? "" : " ") + word;
    at = end + (end < text.size() && text[end] == ' ' ? 1 : 0);
  }
  if (!current.empty()) line(current);
  return out;
}

bool IsPlainKey(std::string_view key) {
  if (key.empty() || key.size() > 200) return false;
  return std::all_of(key.begin(), key.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' &&
           c != 0x7f;
  });
}

}  // namespace kube_crdgen
