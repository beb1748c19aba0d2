// A port or a percentage: an int32 or a text.
#ifndef KUBE_META_INT_OR_STRING_H_
#define KUBE_META_INT_OR_STRING_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace kube {

/// util/intstr IntOrString: `80`, `"http"`, `"25%"`. The default is the number 0.
class IntOrString {
 public:
  IntOrString() = default;
  IntOrString(std::int32_t value) : int_(value) {}                                 // NOLINT: implicit as in braces
  IntOrString(std::string value) : is_string_(true), string_(std::move(value)) {}  // NOLINT
  IntOrString(const char* value) : IntOrString(std::string(value)) {}              // NOLINT

  bool is_string() const noexcept { return is_string_; }
  /// The number; 0 when this is a text (see IntValue for texts that hold digits).
  std::int32_t int_value() const noexcept { return int_; }
  /// The text; empty when this is a number.
  const std::string& string_value() const noexcept { return string_; }
  /// The number, or the text read as a decimal number, 0 if it is none.
  std::int32_t IntValue() const noexcept;
  std::string ToString() const;
  /// The number itself, or `total` scaled by the percentage, rounded up or down.
  /// Throws kube::Error for a text that is no percentage. Source: apimachinery util/intstr
  /// GetScaledValueFromIntOrPercent.
  int ScaledValue(int total, bool round_up) const;

  friend bool operator==(const IntOrString&, const IntOrString&) = default;

 private:
  bool is_string_ = false;
  std::int32_t int_ = 0;
  std::string string_;
};

}  // namespace kube

#endif  // KUBE_META_INT_OR_STRING_H_
