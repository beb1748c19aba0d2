#include "kube/meta/quantity.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>

#include "kube/meta/error.h"
#include "src/meta/quantity_decimals.h"

namespace kube {

using meta::Int128;

static_assert(sizeof(Quantity) == 16);

Quantity::Quantity(const Quantity& other)
    : value_(other.value_), scale_(other.scale_), format_(other.format_), is_big_(other.is_big_) {
  if (is_big_) big_ = new Big(*other.big_);
}

Quantity::Quantity(Quantity&& other) noexcept : scale_(other.scale_), format_(other.format_), is_big_(other.is_big_) {
  if (is_big_) {
    big_ = other.big_;
  } else {
    value_ = other.value_;
  }
  other.is_big_ = false;
  other.value_ = 0;
  other.scale_ = 0;
}

Quantity& Quantity::operator=(const Quantity& other) {
  if (this != &other) *this = Quantity(other);
  return *this;
}

Quantity& Quantity::operator=(Quantity&& other) noexcept {
  if (this == &other) return *this;
  Release();
  std::construct_at(this, std::move(other));
  return *this;
}

Quantity::~Quantity() { Release(); }

void Quantity::Release() noexcept {
  if (is_big_) delete big_;
  is_big_ = false;
  value_ = 0;
}

Quantity::Decimals::View::View(const Quantity& q) noexcept {
  if (q.is_big_) {
    view_ = q.big_->amount.view();
    return;
  }
  if (q.value_ == 0) return;
  const char* end = std::to_chars(buffer_, buffer_ + sizeof(buffer_), q.value_).ptr;
  const char* begin = buffer_ + (q.value_ < 0 ? 1 : 0);
  view_ = {q.value_ < 0, std::string_view(begin, static_cast<std::size_t>(end - begin)), q.scale_};
}

meta::Decimal Quantity::Decimals::Of(const Quantity& q) {
  return q.is_big_ ? q.big_->amount : meta::Decimal::From(q.value_, q.scale_);
}

Quantity Quantity::Decimals::ToQuantity(meta::Decimal amount, Format format, std::string_view echo) {
  Quantity result;
  result.format_ = format;
  if (echo.empty() && amount.scale >= meta::kNano && amount.scale <= 18) {
    if (const auto value = amount.Mantissa()) {
      result.value_ = *value;
      result.scale_ = static_cast<std::int8_t>(amount.scale);
      return result;
    }
  }
  result.big_ = new Big{std::move(amount), std::string(echo)};
  result.is_big_ = true;
  return result;
}

Quantity Quantity::FromInt(std::int64_t value, int scale, Format format) {
  if (scale > meta::kMaxDecimalScale || scale < -meta::kMaxDecimalScale) {
    throw Error("a quantity cannot have the scale " + std::to_string(scale));
  }
  if (scale < meta::kNano || scale > 18) {
    meta::Decimal amount = meta::Decimal::From(value, scale);
    amount.RoundUp(meta::kNano);
    return Decimals::ToQuantity(std::move(amount), format);
  }
  Quantity result;
  result.value_ = value;
  result.scale_ = static_cast<std::int8_t>(scale);
  result.format_ = format;
  return result;
}

int Quantity::Sign() const noexcept {
  if (is_big_) return big_->amount.view().Sign();
  return value_ == 0 ? 0 : value_ < 0 ? -1 : 1;
}

std::int64_t Quantity::ScaledValue(int scale) const noexcept {
  const int sign = Sign();
  if (sign == 0) return 0;
  const std::int64_t limit = sign < 0 ? INT64_MIN : INT64_MAX;
  if (is_big_) {
    // Above 19 digits in the wanted unit nothing fits; below that the rounding is cheap.
    meta::Decimal amount = big_->amount;
    if (scale < -2 * meta::kMaxDecimalScale) return limit;
    if (scale > 4 * meta::kMaxDecimalScale) return sign;  // more places than it can have been given
    amount.RoundUp(scale);
    const std::int64_t places = static_cast<std::int64_t>(amount.digits.size()) + amount.scale - scale;
    if (places > 19) return limit;
    amount.ExpandTo(scale);
    return amount.Mantissa().value_or(limit);
  }
  if (scale == scale_) return value_;
  if (scale > scale_) {
    const std::int64_t drop = static_cast<std::int64_t>(scale) - scale_;
    if (drop > 18) {
      // 10^19 exceeds half of what 64 bits hold, so that the quotient is below one.
      return sign;
    }
    const std::int64_t quotient = value_ / meta::kPow10[drop];
    return value_ % meta::kPow10[drop] == 0 ? quotient : quotient + sign;
  }
  const std::int64_t grow = static_cast<std::int64_t>(scale_) - scale;
  if (grow > 18) return limit;
  const Int128 product = static_cast<Int128>(value_) * meta::kPow10[grow];
  return product > INT64_MAX || product < INT64_MIN ? limit : static_cast<std::int64_t>(product);
}

double Quantity::ToDouble() const {
  // Within these bounds one correctly rounded operation on exact operands gives the nearest double.
  constexpr std::int64_t kExact = std::int64_t{1} << 53;
  if (!is_big_ && value_ <= kExact && value_ >= -kExact) {
    if (scale_ >= 0) return static_cast<double>(value_) * static_cast<double>(meta::kPow10[scale_]);
    return static_cast<double>(value_) / static_cast<double>(meta::kPow10[-scale_]);
  }
  const meta::Decimal amount = Decimals::Of(*this);
  const std::string text = (amount.negative ? "-" : "") + (amount.IsZero() ? std::string("0") : amount.digits) + "e" +
                           std::to_string(amount.scale);
  double value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec == std::errc::result_out_of_range) value = amount.negative ? -HUGE_VAL : HUGE_VAL;
  return value;
}

int Quantity::Compare(const Quantity& other) const noexcept {
  if (!is_big_ && !other.is_big_) {
    const int shift = scale_ - other.scale_;
    if (shift >= -18 && shift <= 18) {
      const Int128 a = static_cast<Int128>(value_) * meta::kPow10[shift > 0 ? shift : 0];
      const Int128 b = static_cast<Int128>(other.value_) * meta::kPow10[shift < 0 ? -shift : 0];
      return a == b ? 0 : a < b ? -1 : 1;
    }
  }
  const Decimals::View a(*this);
  const Decimals::View b(other);
  return meta::CompareDecimals(*a, *b);
}

void Quantity::AddSigned(const Quantity& other, bool subtract) {
  if (IsZero()) format_ = other.format_;
  if (!is_big_ && !other.is_big_) {
    const int shift = scale_ - other.scale_;
    if (shift >= -18 && shift <= 18) {
      const Int128 a = static_cast<Int128>(value_) * meta::kPow10[shift > 0 ? shift : 0];
      const Int128 b = static_cast<Int128>(other.value_) * meta::kPow10[shift < 0 ? -shift : 0];
      const Int128 sum = subtract ? a - b : a + b;
      if (sum >= INT64_MIN && sum <= INT64_MAX) {
        value_ = static_cast<std::int64_t>(sum);
        if (shift > 0) scale_ = other.scale_;
        return;
      }
    }
  }
  meta::Decimal sum = Decimals::Of(*this);
  meta::Decimal term = Decimals::Of(other);
  if (subtract) term.negative = !term.negative && !term.IsZero();
  sum.Add(term);
  *this = Decimals::ToQuantity(std::move(sum), format_);
}

Quantity& Quantity::operator+=(const Quantity& other) {
  AddSigned(other, false);
  return *this;
}

Quantity& Quantity::operator-=(const Quantity& other) {
  AddSigned(other, true);
  return *this;
}

Quantity& Quantity::operator*=(std::int64_t factor) {
  if (!is_big_) {
    const Int128 product = static_cast<Int128>(value_) * factor;
    if (product >= INT64_MIN && product <= INT64_MAX) {
      value_ = static_cast<std::int64_t>(product);
      return *this;
    }
  }
  meta::Decimal amount = Decimals::Of(*this);
  const auto magnitude =
      factor < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(factor) : static_cast<std::uint64_t>(factor);
  amount.Multiply(magnitude);
  amount.negative = amount.negative != (factor < 0) && !amount.IsZero();
  *this = Decimals::ToQuantity(std::move(amount), format_);
  return *this;
}

bool Quantity::RoundUp(int scale) {
  if (scale > meta::kMaxDecimalScale || scale < -meta::kMaxDecimalScale) {
    throw Error("a quantity cannot have the scale " + std::to_string(scale));
  }
  if (!is_big_ && scale_ >= scale) return true;
  meta::Decimal amount = Decimals::Of(*this);
  const bool exact = amount.RoundUp(scale);
  *this = Decimals::ToQuantity(std::move(amount), format_);
  return exact;
}

std::optional<std::int64_t> Quantity::AsInt64() const noexcept {
  const std::int64_t value = ScaledValue(0);
  Quantity whole;
  whole.value_ = value;
  return Compare(whole) == 0 ? std::optional(value) : std::nullopt;
}

Quantity Quantity::operator-() const {
  if (!is_big_ && value_ != INT64_MIN) {
    Quantity result(*this);
    result.value_ = -value_;
    return result;
  }
  meta::Decimal amount = Decimals::Of(*this);
  amount.negative = !amount.negative && !amount.IsZero();
  return Decimals::ToQuantity(std::move(amount), format_);
}

}  // namespace kube
