#include <limits>

#include "kube/meta/time.h"

namespace kube {
namespace {

constexpr std::uint64_t kLimit = std::uint64_t{1} << 63;  // the magnitude of the least int64

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Nanoseconds in one `unit`, 0 when there is no such unit. Both micro signs, U+00B5 and U+03BC, are known to Go.
std::uint64_t UnitNanos(std::string_view unit) {
  if (unit == "s") return 1'000'000'000;
  if (unit == "m") return 60'000'000'000;
  if (unit == "h") return 3'600'000'000'000;
  if (unit == "ms") return 1'000'000;
  if (unit == "us" || unit == "\xC2\xB5s" || unit == "\xCE\xBCs") return 1'000;
  if (unit == "ns") return 1;
  return 0;
}

// Takes the digits at the front of `text` as a whole number; false when they exceed 2^63.
bool TakeWhole(std::string_view* text, std::uint64_t* value) {
  *value = 0;
  while (!text->empty() && IsDigit(text->front())) {
    if (*value > kLimit / 10) return false;
    *value = *value * 10 + static_cast<std::uint64_t>(text->front() - '0');
    if (*value > kLimit) return false;
    text->remove_prefix(1);
  }
  return true;
}

// Takes the digits at the front of `text` as a fraction value/scale; digits beyond what fits are skipped.
void TakeFraction(std::string_view* text, std::uint64_t* value, double* scale) {
  *value = 0;
  *scale = 1;
  bool full = false;
  for (; !text->empty() && IsDigit(text->front()); text->remove_prefix(1)) {
    if (full) continue;
    const std::uint64_t digit = static_cast<std::uint64_t>(text->front() - '0');
    if (*value > (kLimit - 1) / 10 || *value * 10 + digit > kLimit) {
      full = true;
      continue;
    }
    *value = *value * 10 + digit;
    *scale *= 10;
  }
}

// Takes one `1.5h` from the front of `text` as nanoseconds.
bool TakeTerm(std::string_view* text, std::uint64_t* nanos) {
  std::uint64_t fraction = 0;
  double scale = 1;
  std::size_t before = text->size();
  if (!TakeWhole(text, nanos)) return false;
  bool digits = text->size() != before;
  if (!text->empty() && text->front() == '.') {
    text->remove_prefix(1);
    before = text->size();
    TakeFraction(text, &fraction, &scale);
    digits |= text->size() != before;
  }
  if (!digits) return false;
  std::size_t length = 0;
  while (length < text->size() && (*text)[length] != '.' && !IsDigit((*text)[length])) ++length;
  const std::uint64_t unit = UnitNanos(text->substr(0, length));
  if (unit == 0 || *nanos > kLimit / unit) return false;
  text->remove_prefix(length);
  *nanos *= unit;
  if (fraction > 0)
    *nanos += static_cast<std::uint64_t>(static_cast<double>(fraction) * (static_cast<double>(unit) / scale));
  return *nanos <= kLimit;
}

// Writes into the end of a buffer, back to front.
class BackWriter {
 public:
  explicit BackWriter(char* end) : at_(end) {}
  void Put(char c) { *--at_ = c; }
  void PutNumber(std::uint64_t value) {
    do {
      Put(static_cast<char>('0' + value % 10));
      value /= 10;
    } while (value > 0);
  }
  // The last `digits` digits of `value` as a fraction without trailing zeros; returns what stands before them.
  std::uint64_t PutFraction(std::uint64_t value, int digits) {
    bool any = false;
    for (; digits > 0; --digits, value /= 10) {
      any |= value % 10 != 0;
      if (any) Put(static_cast<char>('0' + value % 10));
    }
    if (any) Put('.');
    return value;
  }
  char* at() const { return at_; }

 private:
  char* at_;
};

// Below a second Go takes a smaller unit, so that a digit stands before the point.
void PutBelowSecond(BackWriter& out, std::uint64_t nanos) {
  int digits = 0;
  if (nanos >= 1'000'000) {
    out.Put('m');
    digits = 6;
  } else if (nanos >= 1'000) {
    out.Put('\xB5');
    out.Put('\xC2');
    digits = 3;
  } else if (nanos > 0) {
    out.Put('n');
  }
  out.PutNumber(out.PutFraction(nanos, digits));
}

}  // namespace

std::optional<Duration> Duration::Parse(std::string_view text) noexcept {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative || (!text.empty() && text.front() == '+')) text.remove_prefix(1);
  if (text == "0") return Duration{};
  if (text.empty()) return std::nullopt;
  std::uint64_t sum = 0;
  while (!text.empty()) {
    std::uint64_t term = 0;
    if (!TakeTerm(&text, &term)) return std::nullopt;
    sum += term;  // both at most 2^63, so a wrap gives exactly 0 and is caught below
    if (sum > kLimit || (sum == 0 && term != 0)) return std::nullopt;
  }
  if (sum == kLimit) {
    if (!negative) return std::nullopt;
    return Duration{std::numeric_limits<std::int64_t>::min()};
  }
  const auto magnitude = static_cast<std::int64_t>(sum);
  return Duration{negative ? -magnitude : magnitude};
}

std::string Duration::ToString() const {
  char buffer[32];  // the longest is -2562047h47m16.854775808s
  BackWriter out(buffer + sizeof(buffer));
  std::uint64_t rest = nanos < 0 ? ~static_cast<std::uint64_t>(nanos) + 1 : static_cast<std::uint64_t>(nanos);
  out.Put('s');
  if (rest < 1'000'000'000) {
    PutBelowSecond(out, rest);
  } else {
    rest = out.PutFraction(rest, 9);
    out.PutNumber(rest % 60);
    rest /= 60;
    if (rest > 0) {
      out.Put('m');
      out.PutNumber(rest % 60);
      rest /= 60;
    }
    if (rest > 0) {
      out.Put('h');
      out.PutNumber(rest);
    }
  }
  if (nanos < 0) out.Put('-');
  return std::string(out.at(), buffer + sizeof(buffer));
}

}  // namespace kube
