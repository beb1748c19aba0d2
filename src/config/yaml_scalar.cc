// Types of plain scalars, and JSON text of a tree.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "src/config/yaml_node.h"

namespace kube::config {
namespace {

bool AnyOf(std::string_view text, std::initializer_list<std::string_view> words) {
  for (std::string_view word : words) {
    if (text == word) return true;
  }
  return false;
}

std::size_t SkipDigits(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return at;
}

// [-+]? ( .digits | digits [ .digits* ] ) [ (e|E) [-+]? digits ]
bool IsDecimal(std::string_view text) {
  std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  std::size_t end = SkipDigits(text, at);
  bool digits = end > at;
  at = end;
  if (at < text.size() && text[at] == '.') {
    end = SkipDigits(text, at + 1);
    digits = digits || end > at + 1;
    at = end;
  }
  if (!digits) return false;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    end = SkipDigits(text, at);
    if (end == at) return false;
    at = end;
  }
  return at == text.size();
}

// Hexadecimal, octal (0o17) and binary integers, after the sign and without underscores.
bool ParsePrefixed(const std::string& text, unsigned long long* value) {
  if (text.size() < 3 || text[0] != '0') return false;
  int base = 0;
  if (text[1] == 'x' || text[1] == 'X') base = 16;
  if (text[1] == 'o' || text[1] == 'O') base = 8;
  if (text[1] == 'b' || text[1] == 'B') base = 2;
  if (base == 0 || text[2] == '-' || text[2] == '+' || text[2] == ' ') return false;
  errno = 0;
  char* end = nullptr;
  *value = std::strtoull(text.c_str() + 2, &end, base);
  return errno == 0 && *end == '\0' && end != text.c_str() + 2;
}

std::string WithoutUnderscores(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c != '_') out += c;
  }
  return out;
}

std::string Unsigned(std::string_view number) {
  if (!number.empty() && (number[0] == '-' || number[0] == '+')) number.remove_prefix(1);
  return std::string(number);
}

// True for text that JSON takes as a number without change.
bool IsJsonNumber(std::string_view text) {
  if (!text.empty() && text[0] == '-') text.remove_prefix(1);
  if (text.empty() || text[0] < '0' || text[0] > '9') return false;
  if (text.size() > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9') return false;
  std::size_t dot = text.find('.');
  if (dot != std::string_view::npos && SkipDigits(text, dot + 1) == dot + 1) return false;
  return IsDecimal(text);
}

void AppendString(std::string_view text, std::string* out) {
  *out += '"';
  for (char c : text) {
    switch (c) {
      case '"':
        *out += "\\\"";
        break;
      case '\\':
        *out += "\\\\";
        break;
      case '\n':
        *out += "\\n";
        break;
      case '\r':
        *out += "\\r";
        break;
      case '\t':
        *out += "\\t";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          char escape[8];
          std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
          *out += escape;
        } else {
          *out += c;
        }
    }
  }
  *out += '"';
}

void AppendNumber(const std::string& text, std::string* out) {
  if (IsJsonNumber(text)) {
    *out += text;
    return;
  }
  std::string digits = WithoutUnderscores(text);
  bool negative = !digits.empty() && digits[0] == '-';
  digits = Unsigned(digits);
  unsigned long long value = 0;
  bool integer = ParsePrefixed(digits, &value);
  if (!integer && digits.size() > 1 && digits[0] == '0' && digits.find_first_not_of("01234567") == std::string::npos) {
    errno = 0;
    value = std::strtoull(digits.c_str(), nullptr, 8);  // YAML 1.1: a leading zero means octal
    integer = errno == 0;
  }
  if (integer) {
    *out += (negative ? "-" : "") + std::to_string(value);
    return;
  }
  if (IsDecimal(digits)) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%s%.17g", negative ? "-" : "", std::strtod(digits.c_str(), nullptr));
    if (IsJsonNumber(buffer)) {
      *out += buffer;
      return;
    }
  }
  AppendString(text, out);  // .inf and .nan have no JSON form
}

void AppendJson(const YamlNode& node, std::string* out) {
  switch (node.kind) {
    case YamlNode::Kind::kNull:
      *out += "null";
      return;
    case YamlNode::Kind::kBool:
      *out += node.text;
      return;
    case YamlNode::Kind::kNumber:
      AppendNumber(node.text, out);
      return;
    case YamlNode::Kind::kString:
      AppendString(node.text, out);
      return;
    case YamlNode::Kind::kSequence:
    case YamlNode::Kind::kMapping:
      break;
  }
  bool mapping = node.kind == YamlNode::Kind::kMapping;
  *out += mapping ? '{' : '[';
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (i > 0) *out += ',';
    if (mapping) {
      AppendString(node.keys[i], out);
      *out += ':';
    }
    AppendJson(node.items[i], out);
  }
  *out += mapping ? '}' : ']';
}

}  // namespace

YamlNode::Kind ResolvePlain(std::string_view text) {
  if (AnyOf(text, {"", "~", "null", "Null", "NULL"})) return YamlNode::Kind::kNull;
  if (AnyOf(text, {"y",  "Y",  "yes", "Yes", "YES", "n",    "N",    "no",   "No",    "NO",    "on",
                   "On", "ON", "off", "Off", "OFF", "true", "True", "TRUE", "false", "False", "FALSE"})) {
    return YamlNode::Kind::kBool;
  }
  if (AnyOf(text,
            {".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN"})) {
    return YamlNode::Kind::kNumber;
  }
  char first = text[0];
  if (!((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.')) return YamlNode::Kind::kString;
  std::string number = WithoutUnderscores(text);
  unsigned long long value = 0;
  bool is_number = IsDecimal(number) || ParsePrefixed(Unsigned(number), &value);
  return is_number ? YamlNode::Kind::kNumber : YamlNode::Kind::kString;
}

const char* Describe(YamlNode::Kind kind) {
  switch (kind) {
    case YamlNode::Kind::kNull:
      return "null";
    case YamlNode::Kind::kBool:
      return "a bool";
    case YamlNode::Kind::kNumber:
      return "a number";
    case YamlNode::Kind::kString:
      return "a string";
    case YamlNode::Kind::kSequence:
      return "a list";
    case YamlNode::Kind::kMapping:
      return "an object";
  }
  return "unknown";
}

std::string ToJson(const YamlNode& node) {
  std::string out;
  AppendJson(node, &out);
  return out;
}

}  // namespace kube::config
