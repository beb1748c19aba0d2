#include "src/codec/base64.h"

#include <array>
#include <cstdint>

namespace kube::codec {
namespace {

constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kBad = 0xFF;

constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(kBad);
  for (std::uint8_t i = 0; i < 64; ++i) values[static_cast<unsigned char>(kAlphabet[i])] = i;
  return values;
}();

}  // namespace

char* EncodeBase64(std::string_view bytes, char* out) {
  const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t n = bytes.size();
  auto put = [&out](std::uint32_t v, int chars) {
    for (int i = 0; i < 4; ++i) *out++ = i < chars ? kAlphabet[v >> (18 - 6 * i) & 63] : '=';
  };
  for (; n >= 3; n -= 3, p += 3) put(std::uint32_t{p[0]} << 16 | std::uint32_t{p[1]} << 8 | p[2], 4);
  if (n == 2) put(std::uint32_t{p[0]} << 16 | std::uint32_t{p[1]} << 8, 3);
  if (n == 1) put(std::uint32_t{p[0]} << 16, 2);
  return out;
}

bool DecodeBase64(std::string_view text, std::string* out) {
  out->clear();
  out->reserve(text.size() / 4 * 3 + 3);
  std::uint32_t group = 0;
  int count = 0;    // characters of the group
  int padding = 0;  // '=' seen
  for (char c : text) {
    if (c == '\n' || c == '\r') continue;
    if (c == '=') {
      if (count < 2 || count + ++padding > 4) return false;
      continue;
    }
    std::uint8_t value = kValues[static_cast<unsigned char>(c)];
    if (value == kBad || padding != 0) return false;
    group = group << 6 | value;
    if (++count == 4) {
      out->push_back(static_cast<char>(group >> 16));
      out->push_back(static_cast<char>(group >> 8));
      out->push_back(static_cast<char>(group));
      group = 0;
      count = 0;
    }
  }
  if (count == 0) return padding == 0;
  if (count + padding != 4) return false;
  out->push_back(static_cast<char>(count == 3 ? group >> 10 : group >> 4));
  if (count == 3) out->push_back(static_cast<char>(group >> 2));
  return true;
}

}  // namespace kube::codec
