#include "src/codec/number.h"

#include <charconv>
#include <cmath>
#include <system_error>

namespace kube::codec {

bool ParseDouble(std::string_view text, double* value) {
  auto result = std::from_chars(text.data(), text.data() + text.size(), *value);
  if (result.ec == std::errc()) return true;
  if (result.ec != std::errc::result_out_of_range) return false;
  // Out of range is too large or too small. Which one shows by the magnitude of the leading digit.
  long long exponent = 0;
  std::size_t e = text.find_first_of("eE");
  if (e != std::string_view::npos) {
    std::size_t start = e + 1 + (text[e + 1] == '+');
    auto parsed = std::from_chars(text.data() + start, text.data() + text.size(), exponent);
    if (parsed.ec != std::errc()) exponent = text[e + 1] == '-' ? -1'000'000'000'000 : 1'000'000'000'000;
  }
  std::string_view mantissa = text.substr(0, e);
  std::size_t point = mantissa.find('.');
  std::size_t first = mantissa.find_first_of("123456789");
  if (first == std::string_view::npos) {
    *value = text.front() == '-' ? -0.0 : 0.0;
    return true;
  }
  if (point == std::string_view::npos) point = mantissa.size();
  exponent += static_cast<long long>(point) - static_cast<long long>(first);
  if (exponent > 0) return false;
  *value = text.front() == '-' ? -0.0 : 0.0;
  return true;
}

namespace {

// 1e15 to 1e21 as a plain decimal: the shortest digits, then zeroes (to_chars would give all the exact digits).
char* WriteLarge(double value, char* out) {
  char text[kMaxDoubleText];
  const char* end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
  const char* p = text;
  if (*p == '-') *out++ = *p++;
  const char* e = end - 4;  // "e+15" to "e+20"
  int integral = 1 + (e[2] - '0') * 10 + (e[3] - '0');
  for (; p < e; ++p) {
    if (*p == '.') continue;
    if (integral-- == 0) *out++ = '.';
    *out++ = *p;
  }
  for (; integral > 0; --integral) *out++ = '0';
  return out;
}

}  // namespace

char* WriteDouble(double value, char* out) {
  if (!std::isfinite(value)) return out + std::string_view("null").copy(out, 4);
  const double magnitude = std::fabs(value);
  if (magnitude == 0 || (magnitude >= 1e-6 && magnitude < 1e15)) {
    return std::to_chars(out, out + kMaxDoubleText, value, std::chars_format::fixed).ptr;
  }
  if (magnitude >= 1e15 && magnitude < 1e21) return WriteLarge(value, out);
  char* end = std::to_chars(out, out + kMaxDoubleText, value, std::chars_format::scientific).ptr;
  // "1e-09" becomes "1e-9".
  if (end - out >= 4 && end[-4] == 'e' && end[-3] == '-' && end[-2] == '0') {
    end[-2] = end[-1];
    --end;
  }
  return end;
}

void AppendGoDouble(double value, std::string* out) {
  if (std::isnan(value) || std::isinf(value)) {
    *out += std::isnan(value) ? "NaN" : value < 0 ? "-Inf" : "+Inf";
    return;
  }
  const double size = std::fabs(value);
  const bool exponent = size != 0 && (size < 1e-4 || size >= 1e6);
  char text[kMaxDoubleText];
  const auto format = exponent ? std::chars_format::scientific : std::chars_format::fixed;
  out->append(text, std::to_chars(text, text + sizeof(text), value, format).ptr);
}

}  // namespace kube::codec
