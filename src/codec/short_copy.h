// Copies of few bytes without a call: most texts of an object are shorter than 32 bytes.
#ifndef KUBE_SRC_CODEC_SHORT_COPY_H_
#define KUBE_SRC_CODEC_SHORT_COPY_H_

#include <cstddef>
#include <cstring>

#include "src/codec/simd.h"

namespace kube::codec {

/// `n` bytes, 16 at most: two loads and stores that may overlap. Touches no others.
KUBE_INLINE void CopyUpTo16(char* to, const char* from, std::size_t n) {
  if (n >= 8) {
    std::memcpy(to, from, 8);
    std::memcpy(to + n - 8, from + n - 8, 8);
  } else if (n >= 4) {
    std::memcpy(to, from, 4);
    std::memcpy(to + n - 4, from + n - 4, 4);
  } else if (n > 0) {
    to[0] = from[0];
    to[n / 2] = from[n / 2];
    to[n - 1] = from[n - 1];
  }
}

/// Any number of bytes.
KUBE_INLINE void CopyShort(char* to, const char* from, std::size_t n) {
  if (KUBE_UNLIKELY(n > 32)) {
    std::memcpy(to, from, n);
  } else if (n >= 16) {
    std::memcpy(to, from, 16);
    std::memcpy(to + n - 16, from + n - 16, 16);
  } else {
    CopyUpTo16(to, from, n);
  }
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_SHORT_COPY_H_
