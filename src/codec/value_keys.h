// The dictionary of object keys: each text is kept once per process, and a key in an object is a number.
//
// A key code has 32 bits:
//   an entry number              the key is the entry's text
//   an entry number + kField     the key is "f:" and the entry's text (the usual keys of managedFields' fieldsV1, which
//   so
//                                need no entries of their own)
//   kPrivate + a place           the key is kept by the object itself: keys that do not repeat from object to object,
//   long
//                                ones, and everything once the dictionary is full
#ifndef KUBE_SRC_CODEC_VALUE_KEYS_H_
#define KUBE_SRC_CODEC_VALUE_KEYS_H_

#include <atomic>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "src/codec/simd.h"

namespace kube::internal {

inline constexpr std::uint32_t kPrivateKey = 0x80000000;
inline constexpr std::uint32_t kFieldKey = 0x40000000;
inline constexpr std::uint32_t kNoKey = 0x3fffffff;  // no entry has this number

/// A key as the dictionary compares it: its first 16 bytes, zero beyond its end, and the rest in place.
struct KeyProbe {
  std::uint64_t low;
  std::uint64_t high;
  std::string_view key;

  /// `wide`: 16 bytes can be read at the key, however short it is.
  KUBE_INLINE KeyProbe(std::string_view key, bool wide) : key(key) {
    std::size_t n = key.size() < 16 ? key.size() : 16;
    if (KUBE_LIKELY(wide)) {
      std::uint64_t mask[2];
      std::memcpy(mask, kMask + 16 - n, 16);
      std::memcpy(&low, key.data(), 8);
      std::memcpy(&high, key.data() + 8, 8);
      low &= mask[0];
      high &= mask[1];
    } else {
      char bytes[16] = {};
      if (n != 0) std::memcpy(bytes, key.data(), n);
      std::memcpy(&low, bytes, 8);
      std::memcpy(&high, bytes + 8, 8);
    }
  }
  KUBE_INLINE std::uint32_t Hash() const {
    std::uint64_t h = low ^ (high * 0x9E3779B97F4A7C15ULL) ^ key.size();
    if (key.size() > 16) {
      std::uint64_t last;
      std::memcpy(&last, key.data() + key.size() - 8, 8);
      h ^= last * 0xC2B2AE3D27D4EB4FULL;
    }
    h *= 0xD6E8FEB86659FD93ULL;
    return static_cast<std::uint32_t>(h >> 40);
  }

 private:
  // 16 bytes from place 16 - n on: n of ones, then zeros.
  static constexpr char kMask[33] =
      "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
};

class KeyDictionary {
 public:
  static constexpr std::size_t kMaxKeySize = 64;
  static constexpr std::uint32_t kMaxEntries = 12'000;

  /// The code of `key`, or kNoKey when the dictionary does not hold it. Lock-free.
  /// `wide`: 18 bytes can be read at the key, however short it is; faster.
  static KUBE_INLINE std::uint32_t Lookup(std::string_view key, bool wide = false) noexcept {
    if (IsField(key)) {
      std::uint32_t rest = LookupText(KeyProbe(key.substr(2), wide));
      return rest == kNoKey ? kNoKey : rest | kFieldKey;
    }
    return LookupText(KeyProbe(key, wide));
  }
  /// The same, trying the entry `*hint` first; leaves there what it found.
  static KUBE_INLINE std::uint32_t Lookup(std::string_view key, bool wide, std::uint16_t* hint) noexcept {
    const bool field = IsField(key);
    const KeyProbe probe(field ? key.substr(2) : key, wide);
    std::uint32_t code = *hint;
    const Entry* entry = slots_[code].load(std::memory_order_acquire);
    if (KUBE_UNLIKELY(entry == nullptr || !Matches(*entry, probe))) {
      code = LookupText(probe);
      if (code == kNoKey) return code;
      *hint = static_cast<std::uint16_t>(code);
    }
    return code | (field ? kFieldKey : 0);
  }
  /// The code of `key`, entered if there is room; else kNoKey.
  static std::uint32_t Intern(std::string_view key) {
    std::uint32_t code = Lookup(key);
    return code != kNoKey ? code : Enter(key);
  }
  static std::string_view Text(std::uint32_t code) noexcept {
    const Entry* entry = slots_[code & (kSlots - 1)].load(std::memory_order_acquire);
    std::uint32_t prefix = (code & kFieldKey) != 0 ? 2 : 0;
    return {entry->text + 2 - prefix, entry->size + prefix};
  }
  /// How many keys it holds.
  static std::uint32_t Size() noexcept { return count_.load(std::memory_order_relaxed); }

 private:
  static constexpr std::uint32_t kSlots = 1U << 15;
  static constexpr std::uint32_t kMaxProbes = 16;  // bounds the cost of keys made to collide

  struct Entry {
    std::uint64_t low;  // as in KeyProbe
    std::uint64_t high;
    std::uint32_t size;           // without the "f:"
    char text[kMaxKeySize + 18];  // "f:" and the key, and 16 bytes more that may be read; allocated to fit
  };

  static KUBE_INLINE bool IsField(std::string_view key) noexcept {
    return key.size() > 2 && key[0] == 'f' && key[1] == ':';
  }
  static KUBE_INLINE bool Matches(const Entry& entry, const KeyProbe& probe) noexcept {
    std::size_t n = probe.key.size();
    if (entry.low != probe.low || entry.high != probe.high || entry.size != n) return false;
    return n <= 16 || std::memcmp(entry.text + 2 + 16, probe.key.data() + 16, n - 16) == 0;
  }
  static KUBE_INLINE std::uint32_t LookupText(const KeyProbe& key) noexcept {
    std::uint32_t hash = key.Hash();
    for (std::uint32_t probe = 0; probe < kMaxProbes; ++probe) {
      std::uint32_t slot = (hash + probe) & (kSlots - 1);
      const Entry* entry = slots_[slot].load(std::memory_order_acquire);
      if (entry == nullptr) return kNoKey;
      if (KUBE_LIKELY(Matches(*entry, key))) return slot;
    }
    return kNoKey;
  }
  static std::uint32_t Enter(std::string_view key);
  static std::uint32_t EnterText(std::string_view key);

  static std::atomic<const Entry*> slots_[kSlots];
  static std::atomic<std::uint32_t> count_;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_VALUE_KEYS_H_
