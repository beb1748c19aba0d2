// UTF-8, checked as RFC 3629 says: no overlong forms, no surrogates, nothing above U+10FFFF.
#ifndef KUBE_SRC_CODEC_UTF8_H_
#define KUBE_SRC_CODEC_UTF8_H_

#include <cstddef>
#include <cstdint>

namespace kube::codec {

/// The length of the non-ASCII sequence at p, 2 to 4, or 0 when it is malformed or cut off by `end`.
inline std::size_t Utf8SequenceSize(const char* p, const char* end) {
  auto at = [p](int i) { return static_cast<unsigned char>(p[i]); };
  auto tail = [&at](int i) { return (at(i) & 0xC0) == 0x80; };
  unsigned char lead = at(0);
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return end - p >= 2 && tail(1) ? 2 : 0;
  if (lead < 0xF0) {
    if (end - p < 3 || !tail(1) || !tail(2)) return 0;
    if ((lead == 0xE0 && at(1) < 0xA0) || (lead == 0xED && at(1) >= 0xA0)) return 0;
    return 3;
  }
  if (lead > 0xF4 || end - p < 4 || !tail(1) || !tail(2) || !tail(3)) return 0;
  if ((lead == 0xF0 && at(1) < 0x90) || (lead == 0xF4 && at(1) >= 0x90)) return 0;
  return 4;
}

/// Writes `code` (no surrogate) at out and returns the position behind it; at most four bytes.
inline char* WriteUtf8(std::uint32_t code, char* out) {
  if (code < 0x80) {
    *out++ = static_cast<char>(code);
  } else if (code < 0x800) {
    *out++ = static_cast<char>(0xC0 | (code >> 6));
    *out++ = static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    *out++ = static_cast<char>(0xE0 | (code >> 12));
    *out++ = static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    *out++ = static_cast<char>(0x80 | (code & 0x3F));
  } else {
    *out++ = static_cast<char>(0xF0 | (code >> 18));
    *out++ = static_cast<char>(0x80 | ((code >> 12) & 0x3F));
    *out++ = static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    *out++ = static_cast<char>(0x80 | (code & 0x3F));
  }
  return out;
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_UTF8_H_
