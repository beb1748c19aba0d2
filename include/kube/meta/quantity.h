// Amounts of resources: `500m`, `1Gi`, `2e3`.
#ifndef KUBE_META_QUANTITY_H_
#define KUBE_META_QUANTITY_H_

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kube {

/// A fixed-point number with a suffix, exact at any size, printed in canonical form. Source: apimachinery api/resource.
///
/// 16 bytes and no allocation while the number fits 63 bits; an exact big decimal behind a pointer beyond.
/// Equality and order compare the amounts ("1000m" == "1"), not the way they are written.
class Quantity {
 public:
  enum class Format : std::uint8_t { kDecimalSI, kBinarySI, kDecimalExponent };

  /// Zero, DecimalSI.
  Quantity() noexcept = default;
  /// Reads `text`; throws kube::Error that quotes it and says which forms exist. `.requests = {{"cpu", "500m"}}`
  Quantity(std::string_view text);               // NOLINT: implicit, quantities are written as text
  Quantity(const char* text) : Quantity(std::string_view(text)) {}    // NOLINT
  Quantity(const std::string& text) : Quantity(std::string_view(text)) {}  // NOLINT
  Quantity(const Quantity& other);
  Quantity(Quantity&& other) noexcept;
  Quantity& operator=(const Quantity& other);
  Quantity& operator=(Quantity&& other) noexcept;
  ~Quantity();

  /// Reads `text`, or nothing when it is no quantity. Cost: about 10 ns for usual texts.
  static std::optional<Quantity> Parse(std::string_view text);
  /// `value` times 10^scale.
  static Quantity FromInt(std::int64_t value, int scale = 0, Format format = Format::kDecimalSI);
  static Quantity FromMilli(std::int64_t milli, Format format = Format::kDecimalSI) { return FromInt(milli, -3, format); }

  Format format() const noexcept { return format_; }
  /// Canonical text: the largest suffix that leaves no fraction.
  std::string ToString() const;
  /// The amount rounded up to whole units; saturates at the limits of int64.
  std::int64_t Value() const noexcept { return ScaledValue(0); }
  std::int64_t MilliValue() const noexcept { return ScaledValue(-3); }
  /// The amount in units of 10^scale, rounded up, saturating.
  std::int64_t ScaledValue(int scale) const noexcept;
  double ToDouble() const noexcept;
  bool IsZero() const noexcept { return Sign() == 0; }
  /// -1, 0 or 1.
  int Sign() const noexcept;

  Quantity& operator+=(const Quantity& other);
  Quantity& operator-=(const Quantity& other);
  Quantity operator-() const;
  friend Quantity operator+(Quantity a, const Quantity& b) { return a += b; }
  friend Quantity operator-(Quantity a, const Quantity& b) { return a -= b; }
  friend bool operator==(const Quantity& a, const Quantity& b) noexcept { return a.Compare(b) == 0; }
  friend std::strong_ordering operator<=>(const Quantity& a, const Quantity& b) noexcept { return a.Compare(b) <=> 0; }

 private:
  struct Big;  // sign, decimal digits, scale
  int Compare(const Quantity& other) const noexcept;

  union {
    std::int64_t value_ = 0;  // the amount is value_ * 10^scale_
    Big* big_;                // owned, when is_big_
  };
  std::int8_t scale_ = 0;
  Format format_ = Format::kDecimalSI;
  bool is_big_ = false;
};

}  // namespace kube

#endif  // KUBE_META_QUANTITY_H_
