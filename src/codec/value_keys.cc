#include "src/codec/value_keys.h"

#include <cstddef>
#include <mutex>
#include <new>

namespace kube::internal {

constinit std::atomic<const KeyDictionary::Entry*> KeyDictionary::slots_[kSlots] = {};
constinit std::atomic<std::uint32_t> KeyDictionary::count_ = 0;

std::uint32_t KeyDictionary::Enter(std::string_view key) {
  if (!IsField(key)) return EnterText(key);
  std::uint32_t rest = EnterText(key.substr(2));
  return rest == kNoKey ? kNoKey : rest | kFieldKey;
}

std::uint32_t KeyDictionary::EnterText(std::string_view key) {
  // "f:f:x" would need two prefixes; such keys stay with their objects.
  if (key.size() > kMaxKeySize || IsField(key) || Size() >= kMaxEntries) return kNoKey;
  static std::mutex mutex;
  std::lock_guard lock(mutex);
  KeyProbe wanted(key, false);
  std::uint32_t hash = wanted.Hash();
  for (std::uint32_t probe = 0; probe < kMaxProbes; ++probe) {
    std::uint32_t slot = (hash + probe) & (kSlots - 1);
    const Entry* entry = slots_[slot].load(std::memory_order_relaxed);
    if (entry != nullptr) {
      if (Matches(*entry, wanted)) return slot;
      continue;
    }
    // Entries live as long as the process: objects everywhere refer to them by number.
    auto* fresh = static_cast<Entry*>(::operator new(offsetof(Entry, text) + 2 + key.size() + 16));
    fresh->low = wanted.low;
    fresh->high = wanted.high;
    fresh->size = static_cast<std::uint32_t>(key.size());
    fresh->text[0] = 'f';
    fresh->text[1] = ':';
    std::memcpy(fresh->text + 2, key.data(), key.size());
    std::memset(fresh->text + 2 + key.size(), 0, 16);
    slots_[slot].store(fresh, std::memory_order_release);
    count_.fetch_add(1, std::memory_order_relaxed);
    return slot;
  }
  return kNoKey;
}

}  // namespace kube::internal
