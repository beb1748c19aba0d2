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

namespace kube::internal {

inline constexpr std::uint32_t kPrivateKey = 0x80000000;
inline constexpr std::uint32_t kFieldKey = 0x40000000;
inline constexpr std::uint32_t kNoKey = 0x3fffffff;  // no entry has this number

class KeyDictionary {
 public:
  static constexpr std::size_t kMaxKeySize = 64;
  static constexpr std::uint32_t kMaxEntries = 12'000;

  /// The code of `key`, or kNoKey when the dictionary does not hold it. Lock-free.
  static std::uint32_t Lookup(std::string_view key) noexcept {
    if (IsField(key)) {
      std::uint32_t rest = LookupText(key.substr(2));
      return rest == kNoKey ? kNoKey : rest | kFieldKey;
    }
    return LookupText(key);
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
  static std::uint32_t Hash(std::string_view key) noexcept;
  /// How many keys it holds.
  static std::uint32_t Size() noexcept { return count_.load(std::memory_order_relaxed); }

 private:
  static constexpr std::uint32_t kSlots = 1U << 15;
  static constexpr std::uint32_t kMaxProbes = 16;  // bounds the cost of keys made to collide

  struct Entry {
    std::uint32_t hash;
    std::uint32_t size;          // without the "f:"
    char text[kMaxKeySize + 2];  // "f:" and the key; allocated to fit
  };

  static bool IsField(std::string_view key) noexcept { return key.size() > 2 && key[0] == 'f' && key[1] == ':'; }
  static std::uint32_t LookupText(std::string_view key) noexcept {
    std::uint32_t hash = Hash(key);
    for (std::uint32_t probe = 0; probe < kMaxProbes; ++probe) {
      std::uint32_t slot = (hash + probe) & (kSlots - 1);
      const Entry* entry = slots_[slot].load(std::memory_order_acquire);
      if (entry == nullptr) return kNoKey;
      if (entry->hash == hash && entry->size == key.size() &&
          std::memcmp(entry->text + 2, key.data(), key.size()) == 0) {
        return slot;
      }
    }
    return kNoKey;
  }
  static std::uint32_t Enter(std::string_view key);
  static std::uint32_t EnterText(std::string_view key);

  static std::atomic<const Entry*> slots_[kSlots];
  static std::atomic<std::uint32_t> count_;
};

inline std::uint32_t KeyDictionary::Hash(std::string_view key) noexcept {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  if (key.size() >= 8) {
    std::memcpy(&first, key.data(), 8);
    std::memcpy(&last, key.data() + key.size() - 8, 8);
  } else if (key.size() >= 4) {
    std::uint32_t low;
    std::uint32_t high;
    std::memcpy(&low, key.data(), 4);
    std::memcpy(&high, key.data() + key.size() - 4, 4);
    first = low;
    last = high;
  } else if (!key.empty()) {
    first = static_cast<unsigned char>(key.front());
    last = static_cast<std::uint64_t>(static_cast<unsigned char>(key[key.size() / 2])) << 8 |
           static_cast<unsigned char>(key.back());
  }
  std::uint64_t h = (first ^ (last * 0x9E3779B97F4A7C15ULL) ^ key.size()) * 0xD6E8FEB86659FD93ULL;
  return static_cast<std::uint32_t>(h >> 32);
}

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_VALUE_KEYS_H_
