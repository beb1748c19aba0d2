// How a Value holds its content. Private to the value's own sources.
//
// A Value is a node of 16 bytes: the key it has in its parent, a tag, three spare bytes, and eight bytes of content.
// The tag is a type and a representation:
//   kInline  null, bool, int, double; a string of up to 10 bytes from byte 6 on (its size in aux_[0]); an empty
//   container kNear    string or container in the same block: near_ = {distance in bytes from this node, size} kShared
//   string or container in a SharedBlock that block_ points to and counts; the node's number in aux_ kOwned   string or
//   container in a heap block of its own (OwnedText, OwnedNodes)
// Only kNear nodes lie in a SharedBlock besides kInline ones, and nowhere else. A SharedBlock never changes once
// filled, so that any number of values and threads can share it.
#ifndef KUBE_SRC_CODEC_VALUE_NODE_H_
#define KUBE_SRC_CODEC_VALUE_NODE_H_

#include <atomic>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/value.h"
#include "src/codec/value_keys.h"

namespace kube::internal {

inline constexpr std::uint8_t kTypeMask = 0x07;
inline constexpr std::uint8_t kHasPrivateKeys = 0x08;  // of an object: some of its members' keys are private
inline constexpr std::uint8_t kRepMask = 0xC0;
inline constexpr std::uint8_t kInline = 0x00;
inline constexpr std::uint8_t kNear = 0x40;
inline constexpr std::uint8_t kShared = 0x80;
inline constexpr std::uint8_t kOwned = 0xC0;
inline constexpr std::size_t kInlineText = 10;
// Texts that are not in their node have more than kInlineText bytes; 16 can be read wherever one starts.
inline constexpr std::size_t kTextSlack = 16 - kInlineText;
inline constexpr std::size_t kMaxBlockBytes = 0x7fffffff;  // offsets have 31 bits
inline constexpr std::uint32_t kMaxSharedIndex = 0xffffff;

/// A decoded document: this header, the nodes (the root first), the texts.
struct SharedBlock {
  std::atomic<std::uint32_t> refs;
  std::uint32_t unused;
  std::uint64_t bytes;  // of the whole block

  const Value* nodes() const { return reinterpret_cast<const Value*>(this + 1); }
  void Ref(std::uint32_t n = 1) { refs.fetch_add(n, std::memory_order_relaxed); }
  void Unref() {
    if (refs.fetch_sub(1, std::memory_order_acq_rel) == 1) ::operator delete(this);
  }
};
static_assert(sizeof(SharedBlock) == 16 && sizeof(Value) == 16);

struct OwnedText {
  std::size_t size;
  char* data() { return reinterpret_cast<char*>(this + 1); }
};

/// What few objects need: private keys, and an index once they are large.
struct ObjectExtra {
  std::vector<std::unique_ptr<std::string>> keys;   // the place in a private key code counts here; null: free
  std::map<std::string_view, std::uint32_t> index;  // every member by key, or empty
  std::uint32_t scans = 0;                          // searches for writing since the index was dropped
};

struct OwnedNodes {
  std::uint32_t size;
  std::uint32_t capacity;
  ObjectExtra* extra;
  Value* nodes() { return reinterpret_cast<Value*>(this + 1); }
};
static_assert(sizeof(OwnedNodes) == 16);

struct ValueAccess {
  using Type = Value::Type;

  static std::uint8_t Rep(const Value& v) { return v.tag_ & kRepMask; }
  static Type TypeOf(const Value& v) { return static_cast<Type>(v.tag_ & kTypeMask); }
  static bool IsContainer(const Value& v) { return (v.tag_ & kTypeMask) >= static_cast<std::uint8_t>(Type::kArray); }
  static std::uint8_t& Tag(Value& v) { return v.tag_; }
  static std::uint32_t& Key(Value& v) { return v.key_; }
  static std::uint32_t Key(const Value& v) { return v.key_; }
  static OwnedNodes* Owned(const Value& v) { return static_cast<OwnedNodes*>(v.block_); }
  static SharedBlock* Shared(const Value& v) { return static_cast<SharedBlock*>(v.block_); }
  static void SetOwned(Value& v, Type type, void* block) {
    v.tag_ = static_cast<std::uint8_t>(kOwned | static_cast<std::uint8_t>(type));
    v.block_ = block;
  }
  static void SetShared(Value& v, std::uint8_t type_bits, SharedBlock* block, std::uint32_t index) {
    v.tag_ = static_cast<std::uint8_t>(kShared | type_bits);
    v.aux_[0] = static_cast<std::uint8_t>(index);
    v.aux_[1] = static_cast<std::uint8_t>(index >> 8);
    v.aux_[2] = static_cast<std::uint8_t>(index >> 16);
    v.block_ = block;
  }
  /// The empty container of a type.
  static void SetEmpty(Value& v, Type type) {
    v.tag_ = static_cast<std::uint8_t>(type);
    v.int_ = 0;
  }

  /// The node itself, or the one in the shared block that it stands for.
  static const Value& Resolve(const Value& v) {
    if (Rep(v) != kShared) return v;  // NOLINT(bugprone-return-const-ref-from-parameter): it is a view
    return Shared(v)->nodes()[v.aux_[0] | v.aux_[1] << 8 | v.aux_[2] << 16];
  }
  /// Of a resolved node of any container or string type.
  static const char* NearData(const Value& v) { return reinterpret_cast<const char*>(&v) + v.near_.offset; }
  static std::uint32_t NearSize(const Value& v) { return v.near_.size; }
  static std::span<const Value> Children(const Value& any) {
    const Value& v = Resolve(any);
    if (!IsContainer(v)) return {};
    switch (Rep(v)) {
      case kNear:
        return {reinterpret_cast<const Value*>(NearData(v)), v.near_.size};
      case kOwned:
        return {Owned(v)->nodes(), Owned(v)->size};
      default:
        return {};
    }
  }
  static std::string_view Text(const Value& any) {
    const Value& v = Resolve(any);
    switch (Rep(v)) {
      case kInline:
        return {reinterpret_cast<const char*>(&v) + 6, v.aux_[0]};
      case kNear:
        return {NearData(v), v.near_.size};
      default: {
        auto* text = static_cast<OwnedText*>(v.block_);
        return {text->data(), text->size};
      }
    }
  }
  /// Whether 16 bytes can be read at the string's text, as it is not in the node.
  static bool IsReadable(const Value& any) { return Rep(Resolve(any)) != kInline; }
  static void SetInlineText(Value& v, const char* data, std::size_t size) {
    v.tag_ = static_cast<std::uint8_t>(Type::kString);
    v.int_ = 0;
    v.aux_[0] = static_cast<std::uint8_t>(size);
    v.aux_[1] = v.aux_[2] = 0;
    if (size != 0)
      std::memcpy(reinterpret_cast<char*>(&v) + 6, data, size);  // NOLINT: bytes 6 to 15 of the node, as planned
  }
  /// The key of a member; `container` is resolved.
  static std::string_view KeyText(const Value& member, const Value& container) {
    std::uint32_t key = member.key_;
    if ((key & kPrivateKey) == 0) return KeyDictionary::Text(key);
    // NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage): a private key of an owned container is in its extra
    if (Rep(container) == kOwned) return *Owned(container)->extra->keys[key & ~kPrivateKey];
    const char* text = reinterpret_cast<const char*>(&member) + (key & ~kPrivateKey);
    std::uint32_t size;
    std::memcpy(&size, text, 4);
    return {text + 4, size};
  }
  static bool HasPrivateKeys(const Value& container) { return (container.tag_ & kHasPrivateKeys) != 0; }

  /// A member by its key; -1 when there is none. `container` is resolved and an object.
  static std::ptrdiff_t FindIndex(const Value& container, std::span<const Value> members,
                                  std::string_view key) noexcept;

  // --- Changing (value_edit.cc)
  /// Makes `v` an owned container of this type; null becomes one. False when it is of another type.
  static bool Own(Value& v, Type type, std::size_t more = 1);
  static Value& Append(Value& container, std::uint32_t key, Value value);
  /// The member `key` of an owned object, added when absent.
  static Value& FindOrAdd(Value& object, std::string_view key);
  /// Takes out the members or elements [first, last) of an owned container.
  static void EraseRange(Value& container, std::size_t first, std::size_t last);
  /// Takes out the marked members of an owned object, in one pass.
  static void EraseMarked(Value& object, const std::vector<bool>& marked);
  /// The member `key` of an object, which becomes owned, or null.
  static Value* FindOwned(Value& object, std::string_view key);
  /// Has a large owned object keep an index of its keys.
  static void Index(Value& object);
  static std::uint32_t PrivateKeyFor(Value& object, std::string_view key);
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_VALUE_NODE_H_
