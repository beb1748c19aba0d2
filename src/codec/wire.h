// The protobuf wire format: varints, tags, lengths.
#ifndef KUBE_SRC_CODEC_WIRE_H_
#define KUBE_SRC_CODEC_WIRE_H_

#include <bit>
#include <cstdint>
#include <cstring>

#include "src/codec/simd.h"

namespace kube::codec {

enum WireType : std::uint32_t {
  kVarint = 0,
  kFixed64 = 1,
  kBytesWire = 2,
  kStartGroup = 3,
  kEndGroup = 4,
  kFixed32 = 5
};

/// Reads a varint in [p, end). The position behind, or null when it is cut off or longer than ten bytes.
inline const char* ReadVarintSlow(const char* p, const char* end, std::uint64_t* value) {
  std::uint64_t v = 0;
  for (unsigned shift = 0; shift < 70; shift += 7) {
    if (p >= end) return nullptr;
    const std::uint64_t byte = static_cast<unsigned char>(*p++);
    if (shift == 63 && byte > 1) return nullptr;
    v |= (byte & 0x7F) << shift;
    if (byte < 0x80) {
      *value = v;
      return p;
    }
  }
  return nullptr;
}
KUBE_INLINE const char* ReadVarint(const char* p, const char* end, std::uint64_t* value) {
  if (KUBE_LIKELY(p < end)) {
    const unsigned char first = static_cast<unsigned char>(p[0]);
    if (KUBE_LIKELY(first < 0x80)) {
      *value = first;
      return p + 1;
    }
    if (KUBE_LIKELY(end - p >= 2)) {
      const unsigned char second = static_cast<unsigned char>(p[1]);
      if (KUBE_LIKELY(second < 0x80)) {
        *value = (first & 0x7Fu) | static_cast<std::uint64_t>(second) << 7;
        return p + 2;
      }
    }
  }
  return ReadVarintSlow(p, end, value);
}

/// Reads a length and checks that so many bytes follow.
KUBE_INLINE const char* ReadLength(const char* p, const char* end, std::size_t* length) {
  std::uint64_t n;
  p = ReadVarint(p, end, &n);
  if (KUBE_UNLIKELY(p == nullptr || n > static_cast<std::uint64_t>(end - p))) return nullptr;
  *length = static_cast<std::size_t>(n);
  return p;
}

/// Passes the value of a field whose tag has been read, groups included. Null when malformed.
const char* SkipField(const char* p, const char* end, std::uint64_t tag);

/// How often `tag` (as it stands in the bytes, before p) comes again and again from p on, each time with a length.
/// The first one, whose tag ends at p, is counted too.
inline std::size_t CountRun(const char* tag, const char* p, const char* end) {
  const std::size_t tag_size = static_cast<std::size_t>(p - tag);
  std::size_t count = 0;
  for (;;) {
    std::size_t n;
    p = ReadLength(p, end, &n);
    if (p == nullptr) return count;
    ++count;
    p += n;
    if (static_cast<std::size_t>(end - p) < tag_size) return count;
    if (*p != *tag || (tag_size > 1 && std::memcmp(p, tag, tag_size) != 0)) return count;
    p += tag_size;
  }
}

inline std::size_t VarintSize(std::uint64_t v) { return static_cast<std::size_t>(std::bit_width(v | 1) + 6) / 7; }

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_WIRE_H_
