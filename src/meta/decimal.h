// Exact decimals of any size: what Quantity falls back to beyond 63 bits. Rare, so plain rather than fast.
#ifndef KUBE_SRC_META_DECIMAL_H_
#define KUBE_SRC_META_DECIMAL_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kube::meta {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

// Borrowed digits; `digits` has no leading zero and is empty for zero.
struct DecimalView {
  bool negative = false;
  std::string_view digits;
  int scale = 0;

  int Sign() const { return digits.empty() ? 0 : negative ? -1 : 1; }
};

// -1, 0, 1. Never expands the numbers to a common scale.
int CompareDecimals(const DecimalView& a, const DecimalView& b) noexcept;

// (negative ? -1 : 1) * digits * 10^scale, without leading or trailing zeros among the digits.
struct Decimal {
  bool negative = false;
  std::string digits;
  int scale = 0;

  static Decimal From(std::int64_t value, int scale);
  // Drops zeros at both ends.
  void Normalize();
  void Multiply(std::uint64_t factor);
  // Multiplies by 2^shift, shift at most 63.
  void ShiftLeft(int shift) { Multiply(std::uint64_t{1} << shift); }
  // Rounds away from zero to a multiple of 10^to. True when nothing was lost.
  bool RoundUp(int to);
  void Add(const Decimal& other);
  // Divides by 1024 if the number is whole and that leaves no rest.
  bool DivideBy1024();
  // digits as an integer with a sign, if it fits (the scale is left aside).
  std::optional<std::int64_t> Mantissa() const;
  // Writes trailing zeros out until the scale is `to` (to <= scale).
  void ExpandTo(int to);

  bool IsZero() const { return digits.empty(); }
  DecimalView view() const { return {negative, digits, scale}; }
};

}  // namespace kube::meta

#endif  // KUBE_SRC_META_DECIMAL_H_
