// Byte searches that the JSON reader and writer live on: SSE2, NEON, or eight bytes at a time.
#ifndef KUBE_SRC_CODEC_SIMD_H_
#define KUBE_SRC_CODEC_SIMD_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) && !defined(KUBE_NO_SIMD)
#include <emmintrin.h>
#define KUBE_SIMD_SSE2 1
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(KUBE_NO_SIMD)
#include <arm_neon.h>
#define KUBE_SIMD_NEON 1
#endif

#define KUBE_INLINE inline __attribute__((always_inline))
#define KUBE_NOINLINE __attribute__((noinline))
#define KUBE_LIKELY(x) __builtin_expect(!!(x), 1)
#define KUBE_UNLIKELY(x) __builtin_expect(!!(x), 0)

namespace kube::codec {

/// Eight bytes, the first one lowest, on every machine.
KUBE_INLINE std::uint64_t Load64(const char* p) {
  std::uint64_t v;
  std::memcpy(&v, p, 8);
  if constexpr (std::endian::native == std::endian::big) v = __builtin_bswap64(v);
  return v;
}

KUBE_INLINE std::uint32_t Load32(const char* p) {
  std::uint32_t v;
  std::memcpy(&v, p, 4);
  if constexpr (std::endian::native == std::endian::big) v = __builtin_bswap32(v);
  return v;
}

/// Four characters as Load32 reads them.
consteval std::uint32_t Quad(const char (&text)[5]) {
  std::uint32_t v = 0;
  for (int i = 0; i < 4; ++i) v |= static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) << (8 * i);
  return v;
}

/// The first n bytes at p (0 <= n), at most eight, zero above; reads nothing at or beyond `end`.
KUBE_INLINE std::uint64_t LoadPrefix(const char* p, std::size_t n, const char* end) {
  if (KUBE_LIKELY(end - p >= 8)) {
    std::uint64_t v = Load64(p);
    return n >= 8 ? v : v & ((std::uint64_t{1} << (8 * n)) - 1);
  }
  std::uint64_t v = 0;
  for (std::size_t i = 0; i < n && i < 8; ++i) {
    v |= static_cast<std::uint64_t>(static_cast<unsigned char>(p[i])) << (8 * i);
  }
  return v;
}

/// Sixteen bytes and the positions in them that a predicate marks.
#if defined(KUBE_SIMD_SSE2)

struct Block {
  static constexpr std::ptrdiff_t kSize = 16;
  using Mask = std::uint32_t;
  static KUBE_INLINE std::size_t First(Mask m) { return static_cast<std::size_t>(std::countr_zero(m)); }
  /// Marks of the first n positions, n < kSize.
  static KUBE_INLINE Mask Below(std::size_t n) { return (Mask{1} << n) - 1; }

  /// `"`, `\`, bytes below 0x20 and bytes from 0x80: signed comparison catches the last two at once.
  static KUBE_INLINE Mask StringSpecials(const char* p) {
    __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    __m128i m = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
    m = _mm_or_si128(m, _mm_cmplt_epi8(v, _mm_set1_epi8(0x20)));
    return static_cast<Mask>(_mm_movemask_epi8(m));
  }
  /// The same and `<`, `>`, `&`: what a string must not contain to be written as it is.
  static KUBE_INLINE Mask EscapeSpecials(const char* p) {
    __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    __m128i m = _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(2)), _mm_set1_epi8('>'));           // < >
    m = _mm_or_si128(m, _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(4)), _mm_set1_epi8('&')));  // " &
    m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
    m = _mm_or_si128(m, _mm_cmplt_epi8(v, _mm_set1_epi8(0x20)));
    return static_cast<Mask>(_mm_movemask_epi8(m));
  }
  /// `<`, `>`, `&` and bytes from 0x80.
  static KUBE_INLINE Mask HtmlSpecials(const char* p) {
    __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    __m128i m = _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(2)), _mm_set1_epi8('>'));
    m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('&')));
    return static_cast<Mask>(_mm_movemask_epi8(_mm_or_si128(m, v)));
  }
  static KUBE_INLINE void Copy(char* to, const char* from) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
  }
};

#elif defined(KUBE_SIMD_NEON)

struct Block {
  static constexpr std::ptrdiff_t kSize = 16;
  using Mask = std::uint64_t;  // four bits a byte
  static KUBE_INLINE std::size_t First(Mask m) { return static_cast<std::size_t>(std::countr_zero(m)) / 4; }
  static KUBE_INLINE Mask Below(std::size_t n) { return (Mask{1} << (4 * n)) - 1; }
  static KUBE_INLINE Mask Narrow(uint8x16_t m) {
    return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(m), 4)), 0);
  }
  static KUBE_INLINE uint8x16_t Load(const char* p) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(p)); }
  static KUBE_INLINE uint8x16_t Outside(uint8x16_t v) { return vcltq_s8(vreinterpretq_s8_u8(v), vdupq_n_s8(0x20)); }

  static KUBE_INLINE Mask StringSpecials(const char* p) {
    uint8x16_t v = Load(p);
    return Narrow(vorrq_u8(vorrq_u8(vceqq_u8(v, vdupq_n_u8('"')), vceqq_u8(v, vdupq_n_u8('\\'))), Outside(v)));
  }
  static KUBE_INLINE Mask EscapeSpecials(const char* p) {
    uint8x16_t v = Load(p);
    uint8x16_t m = vceqq_u8(vorrq_u8(v, vdupq_n_u8(2)), vdupq_n_u8('>'));
    m = vorrq_u8(m, vceqq_u8(vorrq_u8(v, vdupq_n_u8(4)), vdupq_n_u8('&')));
    return Narrow(vorrq_u8(vorrq_u8(m, vceqq_u8(v, vdupq_n_u8('\\'))), Outside(v)));
  }
  static KUBE_INLINE Mask HtmlSpecials(const char* p) {
    uint8x16_t v = Load(p);
    uint8x16_t m = vorrq_u8(vceqq_u8(vorrq_u8(v, vdupq_n_u8(2)), vdupq_n_u8('>')), vceqq_u8(v, vdupq_n_u8('&')));
    return Narrow(vorrq_u8(m, vcgeq_u8(v, vdupq_n_u8(0x80))));
  }
  static KUBE_INLINE void Copy(char* to, const char* from) {
    vst1q_u8(reinterpret_cast<std::uint8_t*>(to), Load(from));
  }
};

#else

struct Block {
  static constexpr std::ptrdiff_t kSize = 8;
  using Mask = std::uint64_t;  // the top bit of a byte; bits above the first one may be wrong
  static constexpr std::uint64_t kOnes = 0x0101010101010101u;
  static constexpr std::uint64_t kTops = kOnes * 0x80;
  static KUBE_INLINE std::size_t First(Mask m) { return static_cast<std::size_t>(std::countr_zero(m)) / 8; }
  static KUBE_INLINE Mask Below(std::size_t n) { return (Mask{1} << (8 * n)) - 1; }
  static KUBE_INLINE std::uint64_t Equal(std::uint64_t v, unsigned char c) {
    std::uint64_t x = v ^ (kOnes * c);
    return (x - kOnes) & ~x;
  }
  static KUBE_INLINE Mask StringSpecials(const char* p) {
    std::uint64_t v = Load64(p);
    return (Equal(v, '"') | Equal(v, '\\') | ((v - kOnes * 0x20) & ~v) | v) & kTops;
  }
  static KUBE_INLINE Mask EscapeSpecials(const char* p) {
    std::uint64_t v = Load64(p);
    return (Equal(v | (kOnes * 2), '>') | Equal(v | (kOnes * 4), '&') | Equal(v, '\\') | ((v - kOnes * 0x20) & ~v) |
            v) &
           kTops;
  }
  static KUBE_INLINE Mask HtmlSpecials(const char* p) {
    std::uint64_t v = Load64(p);
    return (Equal(v | (kOnes * 2), '>') | Equal(v, '&') | v) & kTops;
  }
  static KUBE_INLINE void Copy(char* to, const char* from) { std::memcpy(to, from, 8); }
};

#endif

KUBE_INLINE bool IsStringSpecial(unsigned char c) { return c == '"' || c == '\\' || c < 0x20 || c >= 0x80; }

/// The first `"`, `\`, control character or non-ASCII byte in [p, end), or end.
KUBE_INLINE const char* FindStringSpecial(const char* p, const char* end) {
  while (KUBE_LIKELY(end - p >= Block::kSize)) {
    Block::Mask m = Block::StringSpecials(p);
    if (m != 0) return p + Block::First(m);
    p += Block::kSize;
  }
  while (p < end && !IsStringSpecial(static_cast<unsigned char>(*p))) ++p;
  return p;
}

/// The first `<`, `>`, `&` or non-ASCII byte in [p, end), or end.
inline const char* FindHtmlSpecial(const char* p, const char* end) {
  for (; end - p >= Block::kSize; p += Block::kSize) {
    Block::Mask m = Block::HtmlSpecials(p);
    if (m != 0) return p + Block::First(m);
  }
  while (p < end && *p != '<' && *p != '>' && *p != '&' && static_cast<unsigned char>(*p) < 0x80) ++p;
  return p;
}

/// The first byte in [p, end) that cannot be copied into a JSON string as it is, or end.
KUBE_INLINE const char* FindEscapeSpecial(const char* p, const char* end) {
  while (end - p >= Block::kSize) {
    Block::Mask m = Block::EscapeSpecials(p);
    if (m != 0) return p + Block::First(m);
    p += Block::kSize;
  }
  for (; p < end; ++p) {
    unsigned char c = static_cast<unsigned char>(*p);
    if (IsStringSpecial(c) || c == '<' || c == '>' || c == '&') return p;
  }
  return p;
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_SIMD_H_
