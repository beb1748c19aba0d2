// Reading quantities: a fast path for what nearly every text is, and the whole grammar behind it.
#include <algorithm>
#include <charconv>

#include "kube/meta/error.h"
#include "src/meta/quantity_decimals.h"

namespace kube {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// What stands behind the digits. Source: apimachinery api/resource suffix.go.
struct Suffix {
  Quantity::Format format = Quantity::Format::kDecimalSI;
  int exponent = 0;  // of 10, or of 2 with kBinarySI
};

// The power of 1000 or 1024 a letter stands for; 0 for none.
int PowerOf(char letter) {
  switch (letter) {
    case 'M':
      return 2;
    case 'G':
      return 3;
    case 'T':
      return 4;
    case 'P':
      return 5;
    case 'E':
      return 6;
    default:
      return 0;
  }
}

bool ReadShortSuffix(std::string_view text, Suffix* suffix) {
  if (text.empty()) return true;
  int power = PowerOf(text[0]);
  if (text.size() == 1) {
    if (power == 0) power = text[0] == 'm' ? -1 : text[0] == 'k' ? 1 : text[0] == 'u' ? -2 : text[0] == 'n' ? -3 : 0;
    suffix->exponent = power * 3;
    return power != 0;
  }
  if (text.size() == 2 && text[1] == 'i') {
    if (text[0] == 'K') power = 1;
    suffix->format = Quantity::Format::kBinarySI;
    suffix->exponent = power * 10;
    return power != 0;
  }
  return false;
}

bool ReadExponent(std::string_view text, Suffix* suffix) {
  if (text.size() < 2 || (text[0] != 'e' && text[0] != 'E')) return false;
  text.remove_prefix(1);
  if (text[0] == '+') {
    text.remove_prefix(1);
    if (text.empty() || !IsDigit(text[0])) return false;
  }
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) return false;
  if (value > meta::kMaxDecimalScale || value < -meta::kMaxDecimalScale) return false;
  suffix->format = Quantity::Format::kDecimalExponent;
  suffix->exponent = static_cast<int>(value);
  return true;
}

std::string_view TakeDigits(std::string_view* text) {
  std::size_t n = 0;
  while (n < text->size() && IsDigit((*text)[n])) ++n;
  const std::string_view digits = text->substr(0, n);
  text->remove_prefix(n);
  return digits;
}

// The pieces of a text, and what Go makes of them.
struct Pieces {
  bool negative = false;
  bool plus = false;
  bool zeros = false;  // leading ones
  bool dot = false;
  std::string_view whole;     // without leading zeros
  std::string_view fraction;  // behind the dot
  std::string_view tail;
  Suffix suffix;

  bool Read(std::string_view text) {
    negative = text.front() == '-';
    plus = text.front() == '+';
    if (negative || plus) text.remove_prefix(1);
    whole = TakeDigits(&text);
    const std::size_t first = std::min(whole.find_first_not_of('0'), whole.size());
    zeros = first > 0;
    whole.remove_prefix(first);
    if (!text.empty() && text.front() == '.') {
      dot = true;
      text.remove_prefix(1);
      fraction = TakeDigits(&text);
    }
    tail = text;
    return ReadShortSuffix(tail, &suffix) || ReadExponent(tail, &suffix);
  }

  bool HasDigits() const { return zeros || !whole.empty() || !fraction.empty(); }

  // Go keeps the amount in 64 bits, and may echo the text, under these conditions. They follow its estimates of the
  // number of digits, not the amounts: the echo must come out the same.
  bool FitsGosInt64() const {
    const int whole_size = whole.empty() ? 1 : static_cast<int>(std::min<std::size_t>(whole.size(), 100));
    if (suffix.format == Quantity::Format::kBinarySI) {
      return fraction.empty() && 15 - whole_size - suffix.exponent * 3 / 10 - 1 >= 0;
    }
    if (fraction.size() > 18 || 18 - whole_size - static_cast<int>(fraction.size()) < 0) return false;
    return suffix.exponent - static_cast<int>(fraction.size()) >= meta::kNano;
  }

  // Whether Go prints the text it read instead of the canonical one, and the two differ.
  bool EchoesOddText() const {
    if (!plus && !zeros && !dot && !OddExponent()) return false;
    if (!FitsGosInt64() || whole.empty()) return false;
    if (suffix.format == Quantity::Format::kBinarySI) {
      std::int64_t value = 0;
      std::from_chars(whole.data(), whole.data() + whole.size(), value);
      return (value & 7) != 0;
    }
    std::string digits(whole);
    digits += fraction;
    return (suffix.exponent - static_cast<int>(fraction.size())) % 3 == 0 && !digits.ends_with("000");
  }

  bool OddExponent() const {
    return suffix.format == Quantity::Format::kDecimalExponent &&
           (suffix.exponent == 0 || tail != "e" + std::to_string(suffix.exponent));
  }

  meta::Decimal Amount() {
    meta::Decimal amount;
    amount.digits.reserve(whole.size() + fraction.size());
    amount.digits.append(whole).append(fraction);
    amount.scale = -static_cast<int>(fraction.size());
    amount.Normalize();
    if (suffix.format != Quantity::Format::kBinarySI) {
      if (!amount.IsZero()) amount.scale += suffix.exponent;
      amount.RoundUp(meta::kNano);
    } else {
      amount.ShiftLeft(suffix.exponent);
      amount.RoundUp(meta::kNano);
      static constexpr meta::DecimalView kCap{false, "9223372036854775807", 0};
      if (meta::CompareDecimals(amount.view(), kCap) > 0) amount = meta::Decimal::From(INT64_MAX, 0);
      static constexpr meta::DecimalView kOne{false, "1", 0};
      const bool below_one = !amount.IsZero() && meta::CompareDecimals(amount.view(), kOne) < 0;
      if (below_one) suffix.format = Quantity::Format::kDecimalSI;
    }
    amount.negative = negative && !amount.IsZero();
    return amount;
  }
};

}  // namespace

struct Quantity::Reader {
  // `4`, `100m`, `2Gi`: a few digits and a suffix; false when it is anything else.
  static bool ReadUsual(std::string_view text, Quantity* out) {
    const std::size_t size = text.size();
    std::size_t n = 0;
    std::int64_t value = 0;
    const std::size_t most = size < 18 ? size : 18;
    for (; n < most && IsDigit(text[n]); ++n) value = value * 10 + (text[n] - '0');
    if (n == 0 || (text[0] == '0' && n > 1)) return false;
    Suffix suffix;
    if (!ReadShortSuffix(text.substr(n), &suffix)) return false;
    if (suffix.format == Format::kBinarySI) {
      if (value > INT64_MAX >> suffix.exponent) return false;
      value <<= suffix.exponent;
      suffix.exponent = 0;
    }
    out->value_ = value;
    out->scale_ = static_cast<std::int8_t>(suffix.exponent);
    out->format_ = suffix.format;
    return true;
  }

  static bool Read(std::string_view text, Quantity* out) {
    if (ReadUsual(text, out)) return true;
    Pieces pieces;
    if (text.empty() || !pieces.Read(text)) return false;
    // Go accepts texts without any digit ("Ki") as 0 as long as its fast path reads them.
    if (!pieces.HasDigits() && !pieces.FitsGosInt64()) return false;
    const bool echo = pieces.EchoesOddText();
    meta::Decimal amount = pieces.Amount();
    *out = Decimals::ToQuantity(std::move(amount), pieces.suffix.format, echo ? text : std::string_view());
    return true;
  }
};

std::optional<Quantity> Quantity::Parse(std::string_view text) {
  std::optional<Quantity> result(std::in_place);
  if (!Reader::Read(text, &*result)) result.reset();
  return result;
}

Quantity::Quantity(std::string_view text) {
  if (Reader::Read(text, this)) return;
  const std::string quoted(text.substr(0, 80));
  throw Error("\"" + quoted + (text.size() > 80 ? "...\"" : "\"") +
              " is no quantity: write a number, then n u m k M G T P E, Ki Mi Gi Ti Pi Ei or an exponent such as e3");
}

}  // namespace kube
