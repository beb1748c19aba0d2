#include "src/codec/yaml_scalar.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

#include "src/codec/number.h"

namespace kube::codec {
namespace {

using Kind = YamlScalar::Kind;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// The words of YAML 1.1 in the three spellings it knows.
bool IsOneOf(std::string_view text, std::string_view lower, std::string_view title, std::string_view upper) {
  return text == lower || text == title || text == upper;
}

YamlScalar Bool(bool value) {
  YamlScalar scalar;
  scalar.kind = Kind::kBool;
  scalar.boolean = value;
  return scalar;
}

YamlScalar Float(double value) {
  YamlScalar scalar;
  scalar.kind = Kind::kFloat;
  scalar.number = value;
  return scalar;
}

std::optional<YamlScalar> ResolveWord(std::string_view text) {
  if (text.size() > 5) return std::nullopt;
  if (text == "y" || text == "Y" || IsOneOf(text, "yes", "Yes", "YES") || IsOneOf(text, "true", "True", "TRUE") ||
      IsOneOf(text, "on", "On", "ON")) {
    return Bool(true);
  }
  if (text == "n" || text == "N" || IsOneOf(text, "no", "No", "NO") || IsOneOf(text, "false", "False", "FALSE") ||
      IsOneOf(text, "off", "Off", "OFF")) {
    return Bool(false);
  }
  if (text.empty() || text == "~" || IsOneOf(text, "null", "Null", "NULL")) {
    YamlScalar null;
    null.kind = Kind::kNull;
    return null;
  }
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  if (IsOneOf(text, ".nan", ".NaN", ".NAN")) return Float(std::numeric_limits<double>::quiet_NaN());
  if (IsOneOf(text, ".inf", ".Inf", ".INF") || IsOneOf(text, "+.inf", "+.Inf", "+.INF")) return Float(kInfinity);
  if (IsOneOf(text, "-.inf", "-.Inf", "-.INF")) return Float(-kInfinity);
  return std::nullopt;
}

// An integer in Go's syntax: a sign, then 0x, 0o, 0b or 0 for the base. Up to the limits of int64, without a sign
// uint64.
std::optional<YamlScalar> ResolveInteger(std::string_view text) {
  const bool negative = text.front() == '-';
  const bool sign = negative || text.front() == '+';
  if (sign) text.remove_prefix(1);
  int base = 10;
  if (text.size() > 1 && text[0] == '0') {
    const char mark = static_cast<char>(text[1] | 0x20);
    base = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
    text.remove_prefix(mark == 'x' || mark == 'b' || mark == 'o' ? 2 : 1);
  }
  std::uint64_t magnitude = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, magnitude, base);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  YamlScalar scalar;
  scalar.kind = Kind::kInt;
  constexpr std::uint64_t kLimit = std::uint64_t{1} << 63;
  if (magnitude < kLimit || (negative && magnitude == kLimit)) {
    scalar.integer = static_cast<std::int64_t>(negative ? ~magnitude + 1 : magnitude);
    return scalar;
  }
  if (sign) return std::nullopt;
  scalar.kind = Kind::kUint;
  scalar.unsigned_integer = magnitude;
  return scalar;
}

std::size_t CountDigits(std::string_view text) {
  std::size_t n = 0;
  while (n < text.size() && IsDigit(text[n])) ++n;
  return n;
}

// [-+]? (.digits | digits[.digits]) [e[-+]digits]
std::optional<YamlScalar> ResolveFloat(std::string_view text) {
  std::string_view rest = text;
  if (rest.front() == '-' || rest.front() == '+') rest.remove_prefix(1);
  const std::size_t whole = CountDigits(rest);
  rest.remove_prefix(whole);
  std::size_t fraction = 0;
  if (!rest.empty() && rest.front() == '.') {
    rest.remove_prefix(1);
    fraction = CountDigits(rest);
    rest.remove_prefix(fraction);
  }
  if (whole + fraction == 0) return std::nullopt;
  if (!rest.empty()) {
    if (rest.front() != 'e' && rest.front() != 'E') return std::nullopt;
    rest.remove_prefix(1);
    if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) rest.remove_prefix(1);
    if (rest.empty() || CountDigits(rest) != rest.size()) return std::nullopt;
  }
  if (text.front() == '+') text.remove_prefix(1);
  double value = 0;
  if (!ParseDouble(text, &value)) return std::nullopt;
  return Float(value);
}

// A reader of Go's lenient date forms: one or two digits anywhere but in the year.
class DateReader {
 public:
  explicit DateReader(std::string_view text) : text_(text) {}

  bool Year() { return CountDigits(text_) == 4 && Take(4, &year_); }
  bool Two(unsigned low, unsigned high, unsigned* value) {
    const std::size_t digits = std::min<std::size_t>(CountDigits(text_), 2);
    return digits > 0 && Take(digits, value) && *value >= low && *value <= high;
  }
  bool TwoFixed(unsigned high) {
    unsigned value = 0;
    return CountDigits(text_) >= 2 && Take(2, &value) && value <= high;
  }
  bool Char(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool Date() {
    unsigned month = 0;
    unsigned day = 0;
    if (!Year() || !Char('-') || !Two(1, 12, &month) || !Char('-') || !Two(1, 31, &day)) return false;
    static constexpr unsigned kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year_ % 4 == 0 && (year_ % 100 != 0 || year_ % 400 == 0);
    return day <= (month == 2 && !leap ? 28 : kDays[month - 1]);
  }
  bool Clock() {
    unsigned value = 0;
    if (!Two(0, 23, &value) || !Char(':') || !Two(0, 59, &value) || !Char(':') || !Two(0, 59, &value)) return false;
    if (text_.size() > 1 && (text_[0] == '.' || text_[0] == ',') && IsDigit(text_[1])) {
      text_.remove_prefix(1);
      text_.remove_prefix(CountDigits(text_));
    }
    return true;
  }
  bool Zone() {
    if (text_ == "Z") return true;
    if (!Char('+') && !Char('-')) return false;
    return TwoFixed(24) && Char(':') && TwoFixed(60) && text_.empty();
  }
  bool Blanks() {
    if (!Char(' ')) return false;
    while (Char(' ')) {
    }
    return true;
  }
  bool AtEnd() const { return text_.empty(); }

 private:
  bool Take(std::size_t digits, unsigned* value) {
    *value = 0;
    for (std::size_t i = 0; i < digits; ++i) *value = *value * 10 + static_cast<unsigned>(text_[i] - '0');
    text_.remove_prefix(digits);
    return true;
  }

  std::string_view text_;
  unsigned year_ = 0;
};

// Source: go-yaml v2 (resolve.go, allowedTimestampFormats).
bool IsTimestamp(std::string_view text) {
  if (text.size() < 8 || !IsDigit(text[0]) || text[4] != '-') return false;
  DateReader in(text);
  if (!in.Date()) return false;
  if (in.AtEnd()) return true;
  if (in.Char('T') || in.Char('t')) return in.Clock() && in.Zone();
  return in.Blanks() && in.Clock() && in.AtEnd();
}

// [-+]? digit [digits _]* (: [0-5]?digit)+ (. [digits _]*)?
bool IsBase60(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  if (text.empty() || !IsDigit(text.front())) return false;
  const auto skip = [&text] {
    while (!text.empty() && (IsDigit(text.front()) || text.front() == '_')) text.remove_prefix(1);
  };
  skip();
  if (text.empty() || text.front() != ':') return false;
  while (!text.empty() && text.front() == ':') {
    text.remove_prefix(1);
    const std::size_t digits = CountDigits(text);
    if (digits == 0 || digits > 2 || (digits == 2 && text.front() > '5')) return false;
    text.remove_prefix(digits);
  }
  if (!text.empty() && text.front() == '.') {
    text.remove_prefix(1);
    skip();
  }
  return text.empty();
}

// Go's format g with as few digits as tell the number from others of its type.
template <class Float>
void AppendGo(Float value, std::string* out) {
  if (std::isnan(value)) {
    out->append(".nan");
    return;
  }
  if (std::isinf(value)) {
    out->append(value < 0 ? "-.inf" : ".inf");
    return;
  }
  char digits[40];
  const char* end = std::to_chars(digits, digits + sizeof(digits), value, std::chars_format::scientific).ptr;
  const char* e = std::find(static_cast<const char*>(digits), end, 'e');
  int exponent = 0;
  std::from_chars(e[1] == '+' ? e + 2 : e + 1, end, exponent);
  if (exponent < -4 || exponent >= 6) {
    out->append(static_cast<const char*>(digits), end);
    return;
  }
  char fixed[64];
  out->append(fixed, std::to_chars(fixed, fixed + sizeof(fixed), value, std::chars_format::fixed).ptr);
}

}  // namespace

YamlScalar ResolveYamlScalar(std::string_view text) {
  if (const auto word = ResolveWord(text)) return *word;
  const char first = text.front();
  if (first == '.') return ResolveFloat(text).value_or(YamlScalar{});
  if (!IsDigit(first) && first != '-' && first != '+') return {};
  if (IsTimestamp(text)) {
    YamlScalar date;
    date.kind = Kind::kTimestamp;
    return date;
  }
  if (text.find('_') == std::string_view::npos) {
    if (const auto integer = ResolveInteger(text)) return *integer;
    return ResolveFloat(text).value_or(YamlScalar{});
  }
  std::string plain(text);
  plain.erase(std::remove(plain.begin(), plain.end(), '_'), plain.end());
  if (const auto integer = ResolveInteger(plain)) return *integer;
  return ResolveFloat(plain).value_or(YamlScalar{});
}

bool IsPlainYamlString(std::string_view text) {
  if (text.empty() || text == "<<") return false;
  return ResolveYamlScalar(text).kind == Kind::kString && !IsBase60(text);
}

void AppendYamlFloat(double value, std::string* out) { AppendGo(value, out); }

void AppendYamlKeyFloat(double value, std::string* out) { AppendGo(static_cast<float>(value), out); }

}  // namespace kube::codec
