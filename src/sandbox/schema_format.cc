#include "src/sandbox/schema_format.h"

#include <arpa/inet.h>
#include <kube/meta/time.h>
#include <kube/meta/validation.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace kube::sandbox {
namespace {

// For the automaton of one pattern; RE2's own limit, 8 MB, is too little for classes of letters that are counted.
constexpr std::int64_t kPatternMemory = 64 << 20;

// As Go's regexp/syntax says what RE2 found.
std::string_view PatternError(RE2::ErrorCode code) {
  switch (code) {
    case RE2::ErrorBadEscape:
      return "invalid escape sequence";
    case RE2::ErrorBadCharClass:
      return "invalid character class";
    case RE2::ErrorBadCharRange:
      return "invalid character class range";
    case RE2::ErrorMissingBracket:
      return "missing closing ]";
    case RE2::ErrorMissingParen:
      return "missing closing )";
    case RE2::ErrorUnexpectedParen:
      return "unexpected )";
    case RE2::ErrorTrailingBackslash:
      return "trailing backslash at end of expression";
    case RE2::ErrorRepeatArgument:
      return "missing argument to repetition operator";
    case RE2::ErrorRepeatSize:
      return "invalid repeat count";
    case RE2::ErrorRepeatOp:
      return "invalid nested repetition operator";
    case RE2::ErrorBadPerlOp:
      return "invalid or unsupported Perl syntax";
    case RE2::ErrorBadUTF8:
      return "invalid UTF-8";
    case RE2::ErrorBadNamedCapture:
      return "invalid named capture";
    case RE2::ErrorPatternTooLarge:
      return "expression too large";
    default:
      return "regexp/syntax: internal error";
  }
}

bool Matches(std::string_view text, std::string_view pattern) {
  const RE2 expression(re2::StringPiece(pattern.data(), pattern.size()), RE2::Quiet);
  return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), expression);
}

bool IsAddress(int family, std::string_view text) {
  unsigned char bytes[sizeof(in6_addr)];
  return inet_pton(family, std::string(text).c_str(), bytes) == 1 && text.find('\0') == std::string_view::npos;
}

bool IsCidr(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  const std::string_view address = text.substr(0, slash);
  const std::string_view bits = text.substr(slash + 1);
  const bool v4 = IsAddress(AF_INET, address);
  int size = -1;
  const auto [end, error] = std::from_chars(bits.data(), bits.data() + bits.size(), size);
  return (v4 || IsAddress(AF_INET6, address)) && error == std::errc() && end == bits.data() + bits.size() &&
         size >= 0 && size <= (v4 ? 32 : 128);
}

// By way of a whole time, so that the days of months and leap years are looked at.
bool IsDate(std::string_view text) {
  return text.size() == 10 && Time::Parse(std::string(text) + "T00:00:00Z").has_value();
}

bool IsDateTime(std::string_view text) {
  return text.size() > 11 && (text[10] == 'T' || text[10] == 't') && IsDate(text.substr(0, 10)) &&
         Matches(text.substr(11), R"(([01]\d|2[0-3]):[0-5]\d:[0-5]\d(.\d+)?([zZ]|[+-]\d{2}:\d{2}))");
}

bool IsDuration(std::string_view text) {
  return Duration::Parse(text).has_value() ||
         Matches(text, R"((?i)(\d+\s*(ns|nano[a-z]*|us|µs|micro[a-z]*|ms|milli[a-z]*|s|sec[a-z]*|m|min[a-z]*|h|hr|hour)"
                       R"([a-z]*|d|day[a-z]*|w|wk|week[a-z]*)[\s,]*)+)");
}

// Upstream's expression counts characters as well; that a label has no more than 63 bytes says the same.
bool IsHostname(std::string_view text) {
  constexpr char kPattern[] =
      R"([a-zA-Z0-9\p{S}\p{L}](-?[a-zA-Z0-9\p{S}\p{L}]*)?|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9-\p{S}\p{L}])*)"
      R"([a-zA-Z0-9\p{S}\p{L}])?\.)+[a-zA-Z\p{L}]{2,})";
  if (text.size() > 255 || !Matches(text, kPattern)) return false;
  while (!text.empty()) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    if (dot > 63) return false;
    text.remove_prefix(std::min(dot + 1, text.size()));
  }
  return true;
}

bool IsBase64(std::string_view text) { return text.size() % 4 == 0 && Matches(text, R"([A-Za-z0-9+/]+={0,2})"); }

struct Pattern {
  std::string_view format;
  std::string_view expression;
};

constexpr Pattern kPatterns[] = {
    {"hexcolor", "#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})"},
    {"mac", R"((?i)([0-9a-f]{2}(:[0-9a-f]{2}){5}([:][0-9a-f]{2}){0,2}|[0-9a-f]{2}(-[0-9a-f]{2}){5}(-[0-9a-f]{2}){0,2}|)"
            R"([0-9a-f]{4}(\.[0-9a-f]{4}){2,3}))"},
    {"ssn", R"(\d{3}[- ]?\d{2}[- ]?\d{4})"},
    {"uuid", "(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}"},
    {"uuid3", "(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}"},
    {"uuid4", "(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}"},
    {"uuid5", "(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}"},
};

}  // namespace

bool HasFormat(std::string_view format, std::string_view text) {
  if (format == "k8s-short-name") return IsDns1123Label(text);
  if (format == "k8s-long-name") return IsDns1123Subdomain(text);
  // Upstream's registry drops the hyphens: date-time and datetime are one.
  std::string name(format);
  std::erase(name, '-');
  if (name == "datetime") return IsDateTime(text);
  if (name == "date") return IsDate(text);
  if (name == "duration") return IsDuration(text);
  if (name == "ipv4") return IsAddress(AF_INET, text);
  if (name == "ipv6") return IsAddress(AF_INET6, text);
  if (name == "cidr") return IsCidr(text);
  if (name == "hostname") return IsHostname(text);
  if (name == "byte") return IsBase64(text);
  for (const Pattern& pattern : kPatterns) {
    if (pattern.format == name) return Matches(text, pattern.expression);
  }
  return true;
}

std::string PatternFault(std::string_view text, std::string_view pattern) {
  RE2::Options options(RE2::Quiet);
  options.set_max_mem(kPatternMemory);
  const RE2 expression(re2::StringPiece(pattern.data(), pattern.size()), options);
  std::string fault = "should match '" + std::string(pattern);
  if (!expression.ok()) {
    fault.append(", but pattern is invalid: error parsing regexp: ").append(PatternError(expression.error_code()));
    fault.append(": `").append(expression.error_arg()).append("`");
  } else if (RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), expression)) {
    return "";
  }
  return fault + "'";
}

}  // namespace kube::sandbox
