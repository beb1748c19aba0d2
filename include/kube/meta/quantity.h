// Amounts of resources: `500m`, `1Gi`, `2e3`.
#ifndef KUBE_META_QUANTITY_H_
#define KUBE_META_QUANTITY_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kube {

/// A fixed-point number with a suffix, exact at any size, printed in canonical form. Source: apimachinery api/resource.
///
/// 16 bytes and no allocation while the number fits 63 bits; an exact big decimal behind a pointer beyond.
/// Equality and order compare the amounts ("1000m" == "1"), not the way they are written.
///
/// Differences from the Go type, all of them where that one overflows: conversions to int64 saturate (Go gives 0 or
/// wraps); amounts above 999E are printed with all their digits and an E, or an Ei (Go drops the suffix); negative big
/// amounts round away from zero like all others; a decimal exponent outside +-100000 is refused.
class Quantity {
 public:
  enum class Format : std::uint8_t { kDecimalSI, kBinarySI, kDecimalExponent };

  /// Zero, DecimalSI.
  Quantity() noexcept = default;
  /// Reads `text`; throws kube::Error that quotes it and says which forms exist. `.requests = {{"cpu", "500m"}}`
  Quantity(std::string_view text);                                  // NOLINT: implicit, quantities are written as text
  Quantity(const char* text) : Quantity(std::string_view(text)) {}  // NOLINT
  Quantity(const std::string& text) : Quantity(std::string_view(text)) {}  // NOLINT
  Quantity(const Quantity& other);
  Quantity(Quantity&& other) noexcept;
  Quantity& operator=(const Quantity& other);
  Quantity& operator=(Quantity&& other) noexcept;
  ~Quantity();

  /// Reads `text`, or nothing when it is no quantity. Cost: about 10 ns for usual texts.
  /// What is finer than nano is rounded away from zero; binary amounts are capped at 2^63 - 1. No blanks are skipped.
  static std::optional<Quantity> Parse(std::string_view text);
  /// `value` times 10^scale, rounded away from zero to nano. Throws kube::Error for a scale outside +-100000.
  static Quantity FromInt(std::int64_t value, int scale = 0, Format format = Format::kDecimalSI);
  static Quantity FromMilli(std::int64_t milli, Format format = Format::kDecimalSI) {
    return FromInt(milli, -3, format);
  }

  Format format() const noexcept { return format_; }
  /// Canonical text: the largest suffix that leaves no fraction. As in Go, a text that was read and is regular enough
  /// comes back as it was ("+5", "1.500"), until the amount is changed.
  std::string ToString() const;
  /// Appends ToString() to `out`; the encoders' path.
  void AppendTo(std::string* out) const;
  /// An upper bound of ToString().size(): 64 or less unless the amount is kept as a big decimal.
  std::size_t MaxTextSize() const noexcept;
  /// Writes ToString() to `out`, which has room for MaxTextSize() bytes, and returns the length.
  /// Cost: no allocation unless the amount is kept as a big decimal.
  std::size_t WriteTo(char* out) const;
  /// The amount rounded away from zero to whole units; saturates at the limits of int64.
  std::int64_t Value() const noexcept { return ScaledValue(0); }
  std::int64_t MilliValue() const noexcept { return ScaledValue(-3); }
  /// The amount in units of 10^scale, rounded away from zero, saturating.
  std::int64_t ScaledValue(int scale) const noexcept;
  /// The amount if it is a whole number that fits; else nothing.
  std::optional<std::int64_t> AsInt64() const noexcept;
  /// Rounds away from zero to a multiple of 10^scale. True when nothing was lost.
  bool RoundUp(int scale);
  /// The nearest double.
  double ToDouble() const;
  bool IsZero() const noexcept { return Sign() == 0; }
  /// -1, 0 or 1.
  int Sign() const noexcept;

  /// Exact. The sum keeps this format, or takes that of `other` when this is zero.
  Quantity& operator+=(const Quantity& other);
  Quantity& operator-=(const Quantity& other);
  /// Exact. Keeps the format.
  Quantity& operator*=(std::int64_t factor);
  Quantity operator-() const;
  friend Quantity operator+(Quantity a, const Quantity& b) { return a += b; }
  friend Quantity operator-(Quantity a, const Quantity& b) { return a -= b; }
  friend Quantity operator*(Quantity a, std::int64_t factor) { return a *= factor; }
  friend bool operator==(const Quantity& a, const Quantity& b) noexcept { return a.Compare(b) == 0; }
  friend std::strong_ordering operator<=>(const Quantity& a, const Quantity& b) noexcept { return a.Compare(b) <=> 0; }

 private:
  struct Big;       // sign, decimal digits, scale, text to echo
  struct Reader;    // the parser
  struct Decimals;  // conversion to and from big decimals
  int Compare(const Quantity& other) const noexcept;
  void AddSigned(const Quantity& other, bool subtract);
  std::size_t WriteDecimal(char* out) const noexcept;
  std::size_t WriteBinary(char* out) const noexcept;
  void Release() noexcept;

  union {
    std::int64_t value_ = 0;  // the amount is value_ * 10^scale_
    Big* big_;                // owned, when is_big_
  };
  std::int8_t scale_ = 0;  // -9 to 18 while the amount is small
  Format format_ = Format::kDecimalSI;
  bool is_big_ = false;
};

}  // namespace kube

#endif  // KUBE_META_QUANTITY_H_
