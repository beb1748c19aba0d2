#include "src/meta/decimal.h"

#include <algorithm>
#include <charconv>

namespace kube::meta {
namespace {

int CompareMagnitudes(const DecimalView& a, const DecimalView& b) {
  // The place of the first digit decides; then the digits, the shorter one filled with zeros.
  const std::int64_t high_a = static_cast<std::int64_t>(a.digits.size()) + a.scale;
  const std::int64_t high_b = static_cast<std::int64_t>(b.digits.size()) + b.scale;
  if (high_a != high_b) return high_a < high_b ? -1 : 1;
  const std::size_t common = std::min(a.digits.size(), b.digits.size());
  const int order = a.digits.substr(0, common).compare(b.digits.substr(0, common));
  if (order != 0) return order < 0 ? -1 : 1;
  const bool a_longer = a.digits.size() > common;
  const std::string_view rest = (a_longer ? a : b).digits.substr(common);
  if (rest.find_first_not_of('0') == std::string_view::npos) return 0;
  return a_longer ? 1 : -1;
}

// Digits of equal length, without carry out: a must have room.
void AddDigits(std::string* a, std::string_view b) {
  int carry = 0;
  for (std::size_t i = a->size(); i-- > 0;) {
    const int sum = ((*a)[i] - '0') + (b[i] - '0') + carry;
    (*a)[i] = static_cast<char>('0' + sum % 10);
    carry = sum / 10;
  }
}

// a - b for a >= b, of equal length.
void SubtractDigits(std::string* a, std::string_view b) {
  int borrow = 0;
  for (std::size_t i = a->size(); i-- > 0;) {
    int difference = ((*a)[i] - '0') - (b[i] - '0') - borrow;
    borrow = difference < 0 ? 1 : 0;
    if (borrow) difference += 10;
    (*a)[i] = static_cast<char>('0' + difference);
  }
}

void PadLeft(std::string* digits, std::size_t size) { digits->insert(0, size - digits->size(), '0'); }

}  // namespace

int CompareDecimals(const DecimalView& a, const DecimalView& b) noexcept {
  if (a.Sign() != b.Sign()) return a.Sign() < b.Sign() ? -1 : 1;
  if (a.Sign() == 0) return 0;
  return a.negative ? CompareMagnitudes(b, a) : CompareMagnitudes(a, b);
}

Decimal Decimal::From(std::int64_t value, int scale) {
  Decimal result;
  result.negative = value < 0;
  result.digits = std::to_string(value);
  if (value < 0) result.digits.erase(0, 1);
  result.scale = scale;
  result.Normalize();
  return result;
}

void Decimal::Normalize() {
  const std::size_t first = digits.find_first_not_of('0');
  if (first == std::string::npos) {
    *this = Decimal();
    return;
  }
  digits.erase(0, first);
  const std::size_t last = digits.find_last_not_of('0');
  scale += static_cast<int>(digits.size() - 1 - last);
  digits.resize(last + 1);
}

void Decimal::Multiply(std::uint64_t factor) {
  std::string product(digits.size() + 20, '0');  // 2^64 has 20 digits
  UInt128 carry = 0;
  std::size_t out = product.size();
  for (std::size_t i = digits.size(); i-- > 0;) {
    carry += static_cast<UInt128>(digits[i] - '0') * factor;
    product[--out] = static_cast<char>('0' + static_cast<int>(carry % 10));
    carry /= 10;
  }
  for (; out > 0 && carry > 0; carry /= 10) product[--out] = static_cast<char>('0' + static_cast<int>(carry % 10));
  digits = std::move(product);
  Normalize();
}

bool Decimal::RoundUp(int to) {
  if (scale >= to || IsZero()) return true;
  const std::size_t drop = static_cast<std::size_t>(to - scale);
  digits.resize(digits.size() > drop ? digits.size() - drop : 0);
  // The digits had no trailing zero, so that something was lost for certain.
  std::size_t i = digits.size();
  while (i > 0 && digits[i - 1] == '9') digits[--i] = '0';
  if (i > 0) {
    ++digits[i - 1];
  } else {
    digits.insert(0, 1, '1');
  }
  scale = to;
  Normalize();
  return false;
}

void Decimal::ExpandTo(int to) {
  if (IsZero()) return;
  digits.append(static_cast<std::size_t>(scale - to), '0');
  scale = to;
}

void Decimal::Add(const Decimal& other) {
  if (other.IsZero()) return;
  if (IsZero()) {
    *this = other;
    return;
  }
  Decimal b = other;
  const int common = std::min(scale, b.scale);
  ExpandTo(common);
  b.ExpandTo(common);
  const std::size_t size = std::max(digits.size(), b.digits.size()) + 1;
  PadLeft(&digits, size);
  PadLeft(&b.digits, size);
  if (negative == b.negative) {
    AddDigits(&digits, b.digits);
  } else {
    if (digits < b.digits) std::swap(*this, b);
    SubtractDigits(&digits, b.digits);
  }
  Normalize();
}

bool Decimal::DivideBy1024() {
  if (IsZero() || scale < 0) return false;
  std::string whole = digits + std::string(static_cast<std::size_t>(scale), '0');
  int rest = 0;
  for (char& c : whole) {
    rest = rest * 10 + (c - '0');
    c = static_cast<char>('0' + rest / 1024);  // rest < 10240, so one digit
    rest %= 1024;
  }
  if (rest != 0) return false;
  digits = std::move(whole);
  scale = 0;
  Normalize();
  return true;
}

std::optional<std::int64_t> Decimal::Mantissa() const {
  if (IsZero()) return 0;
  std::uint64_t magnitude = 0;
  const char* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, magnitude);
  if (result.ec != std::errc()) return std::nullopt;
  constexpr std::uint64_t kLimit = std::uint64_t{1} << 63;
  if (magnitude > kLimit || (magnitude == kLimit && !negative)) return std::nullopt;
  return static_cast<std::int64_t>(negative ? ~magnitude + 1 : magnitude);
}

}  // namespace kube::meta
