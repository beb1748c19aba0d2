// Printing quantities in canonical form.
#include <bit>
#include <charconv>
#include <cstring>

#include "src/meta/quantity_decimals.h"

namespace kube {
namespace {

using meta::Int128;

constexpr char kBinaryLetters[] = "KMGTPE";
constexpr char kDecimalLetters[] = "num?kMGTPE";  // from 10^-9 in steps of 1000

// Writes the suffix of 10^exponent: a multiple of 3, from -9 to 18 unless the format writes exponents.
std::size_t WriteDecimalSuffix(char* out, int exponent, Quantity::Format format) {
  if (exponent == 0) return 0;
  if (format == Quantity::Format::kDecimalExponent) {
    out[0] = 'e';
    return static_cast<std::size_t>(std::to_chars(out + 1, out + 12, exponent).ptr - out);
  }
  out[0] = kDecimalLetters[(exponent + 9) / 3];
  return 1;
}

std::size_t WriteNumber(char* out, std::int64_t value) {
  return static_cast<std::size_t>(std::to_chars(out, out + 20, value).ptr - out);
}

int RoundDownToThree(int exponent) { return exponent - ((exponent % 3) + 3) % 3; }

std::string BigDecimalText(const meta::Decimal& amount, Quantity::Format format) {
  std::string text = amount.negative ? "-" : "";
  text += amount.digits;
  int exponent = RoundDownToThree(amount.scale);
  if (format != Quantity::Format::kDecimalExponent && exponent > 18) exponent = 18;
  text.append(static_cast<std::size_t>(amount.scale - exponent), '0');
  char suffix[12];
  return text.append(suffix, WriteDecimalSuffix(suffix, exponent, format));
}

std::string BigText(const meta::Decimal& amount, Quantity::Format format) {
  if (amount.IsZero()) return "0";
  if (format != Quantity::Format::kBinarySI) return BigDecimalText(amount, format);
  meta::DecimalView magnitude = amount.view();
  magnitude.negative = false;
  if (amount.scale < 0 || meta::CompareDecimals(magnitude, {false, "1024", 0}) < 0) {
    return BigDecimalText(amount, Quantity::Format::kDecimalSI);
  }
  meta::Decimal rest = amount;
  int power = 0;
  while (power < 6 && rest.DivideBy1024()) ++power;
  rest.ExpandTo(0);
  std::string text = rest.negative ? "-" : "";
  text += rest.digits;
  if (power > 0) text.append({kBinaryLetters[power - 1], 'i'});
  return text;
}

}  // namespace

std::size_t Quantity::WriteDecimal(char* out) const noexcept {
  std::int64_t mantissa = value_;
  int exponent = scale_;  // NOLINT(bugprone-signed-char-misuse): a small number
  while (mantissa % 10 == 0) {
    mantissa /= 10;
    ++exponent;
  }
  int shown = RoundDownToThree(exponent);
  if (format_ != Format::kDecimalExponent && shown > 18) shown = 18;
  std::size_t size = WriteNumber(out, mantissa);
  for (; exponent > shown; --exponent) out[size++] = '0';
  const Format format = format_ == Format::kDecimalExponent ? format_ : Format::kDecimalSI;
  return size + WriteDecimalSuffix(out + size, shown, format);
}

// 0 when the amount is below 1024, is no whole number or exceeds 64 bits.
std::size_t Quantity::WriteBinary(char* out) const noexcept {
  std::int64_t whole = value_;
  if (scale_ < 0) {
    if (value_ % meta::kPow10[-scale_] != 0) return 0;
    whole = value_ / meta::kPow10[-scale_];
  } else if (scale_ > 0) {
    const Int128 product = static_cast<Int128>(value_) * meta::kPow10[scale_];
    if (product > INT64_MAX || product < INT64_MIN) return 0;
    whole = static_cast<std::int64_t>(product);
  }
  if (whole > -1024 && whole < 1024) return 0;
  const int power = std::countr_zero(static_cast<std::uint64_t>(whole)) / 10;
  std::size_t size = WriteNumber(out, whole / (std::int64_t{1} << (10 * power)));
  if (power > 0) {
    out[size++] = kBinaryLetters[power - 1];
    out[size++] = 'i';
  }
  return size;
}

std::size_t Quantity::MaxTextSize() const noexcept {
  if (!is_big_) return 48;  // a sign, 19 digits, at most 20 zeros, the suffix
  if (!big_->text.empty()) return big_->text.size();
  const meta::Decimal& amount = big_->amount;
  return amount.digits.size() + static_cast<std::size_t>(amount.scale > 0 ? amount.scale : 0) + 16;
}

std::size_t Quantity::WriteTo(char* out) const {
  if (is_big_) {
    const std::string text = ToString();
    std::memcpy(out, text.data(), text.size());
    return text.size();
  }
  if (value_ == 0) {
    *out = '0';
    return 1;
  }
  if (format_ == Format::kBinarySI) {
    if (const std::size_t size = WriteBinary(out)) return size;
    if (scale_ > 0) {
      // Whole, and either small or beyond 64 bits: the big printer knows both.
      const std::string text = BigText(Decimals::Of(*this), format_);
      std::memcpy(out, text.data(), text.size());
      return text.size();
    }
  }
  return WriteDecimal(out);
}

void Quantity::AppendTo(std::string* out) const {
  if (is_big_) {
    out->append(big_->text.empty() ? BigText(big_->amount, format_) : big_->text);
    return;
  }
  char buffer[48];
  out->append(buffer, WriteTo(buffer));
}

std::string Quantity::ToString() const {
  std::string text;
  AppendTo(&text);
  return text;
}

}  // namespace kube
