#include "kube/meta/int_or_string.h"

#include <charconv>
#include <cmath>
#include <optional>

#include "kube/meta/error.h"

namespace kube {
namespace {

// Go's Atoi: an optional sign and decimal digits, nothing else.
std::optional<std::int64_t> ReadInteger(std::string_view text) {
  if (!text.empty() && text.front() == '+') {
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '-') return std::nullopt;
  }
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return value;
}

}  // namespace

std::int32_t IntOrString::IntValue() const noexcept {
  if (!is_string_) return int_;
  const std::optional<std::int64_t> value = ReadInteger(string_);
  return value && *value >= INT32_MIN && *value <= INT32_MAX ? static_cast<std::int32_t>(*value) : 0;
}

std::string IntOrString::ToString() const { return is_string_ ? string_ : std::to_string(int_); }

int IntOrString::ScaledValue(int total, bool round_up) const {
  if (!is_string_) return int_;
  std::string_view text = string_;
  if (text.empty() || text.back() != '%') {
    throw Error("\"" + string_ + "\" is neither a number nor a percentage such as \"25%\"");
  }
  text.remove_suffix(1);
  const std::optional<std::int64_t> percent = ReadInteger(text);
  if (!percent) throw Error("\"" + string_ + "\" is no percentage: a whole number must stand before the %");
  const double share = static_cast<double>(*percent) * total / 100;
  const double rounded = round_up ? std::ceil(share) : std::floor(share);
  if (rounded < INT32_MIN || rounded > INT32_MAX)
    throw Error("\"" + string_ + "\" of " + std::to_string(total) + " exceeds 32 bits");
  return static_cast<int>(rounded);
}

}  // namespace kube
