// Makes a value as one block: what decoding, converting and copying write to.
#ifndef KUBE_SRC_CODEC_VALUE_BUILDER_H_
#define KUBE_SRC_CODEC_VALUE_BUILDER_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/value.h"
#include "src/codec/short_copy.h"
#include "src/codec/simd.h"
#include "src/codec/value_keys.h"
#include "src/codec/value_node.h"

namespace kube::internal {

/// Takes a value's parts in document order: Begin, then Key and a value for each member, End.
///
/// Open containers and their children wait on a stack; a container that ends moves its children to the finished nodes,
/// which grow downwards from a middle line while texts grow upwards, so that every distance is known at once. Finish
/// copies both into one block of just that size. The working memory is kept per thread.
/// Throws std::length_error when a block would pass 2 GB.
class ValueBuilder {
 public:
  ValueBuilder();
  ~ValueBuilder();
  ValueBuilder(const ValueBuilder&) = delete;
  ValueBuilder& operator=(const ValueBuilder&) = delete;

  void Null() { Push(Value::Type::kNull).int_ = 0; }
  void Bool(bool value) { Push(Value::Type::kBool).int_ = value; }
  void Int(std::int64_t value) { Push(Value::Type::kInt).int_ = value; }
  void Double(double value) { Push(Value::Type::kDouble).double_ = value; }
  KUBE_INLINE void String(std::string_view text) {
    Node& node = Push(Value::Type::kString);
    if (text.size() <= kInlineText) {
      InlineText(node, text);
    } else {
      node.tag |= kNear;
      node.near_ = {AddText(text), static_cast<std::uint32_t>(text.size())};
    }
  }
  void Begin(Value::Type type) {
    Node& node = Push(type);
    node.near_ = {static_cast<std::int32_t>(open_), 0};
    open_ = static_cast<std::size_t>(&node - stack_.begin);
  }
  /// An empty container.
  KUBE_INLINE void Empty(Value::Type type) { Push(type).int_ = 0; }
  /// The key of the member that comes next. With `enter` false the dictionary does not grow.
  /// `wide`: 18 bytes can be read at the key, however short it is; faster.
  KUBE_INLINE void Key(std::string_view key, bool enter = true, bool wide = false) {
    std::uint32_t code = KeyDictionary::Lookup(key, wide, &tables_->next[context_ % kContexts]);
    if (KUBE_UNLIKELY(code == kNoKey)) code = NewKey(key, enter);
    key_ = code;
    const std::uint32_t folded = code >= kPrivateKey ? 0 : code ^ code >> 18;
    context_ = last_ * 41 + folded;
    last_ = folded;
  }
  std::uint32_t key() const { return key_; }
  void SetKey(std::uint32_t code) { key_ = code; }
  /// Ends the innermost container. Of members with equal keys the last one's value stays, in the first one's place;
  /// a line `duplicate field "path"` for each that is dropped is added to `strict_errors`, if given, up to 100 lines.
  /// Returns whether the container around it, which is now the innermost, is an object.
  bool End(std::vector<std::string>* strict_errors = nullptr);
  /// Puts the last n values of the innermost container before the others.
  void MoveToFront(std::size_t n);
  /// A whole value.
  void Add(const Value& value);
  /// A container from the first to the last; nothing of the others. The builder is then empty.
  Value Finish();
  /// The path of the innermost open container.
  void AppendOpenPath(std::string& path) const;
  /// Whether no value has been started.
  bool empty() const { return stack_.top == stack_.begin; }

 private:
  // A Value without its construction and destruction.
  struct Node {
    std::uint32_t key;
    std::uint8_t tag;
    std::uint8_t aux[3];
    union {
      std::int64_t int_;
      double double_;
      struct {
        std::int32_t offset;  // of an open container: the stack index of the one around it
        std::uint32_t size;
      } near_;
    };
  };
  static_assert(sizeof(Node) == sizeof(Value));

  template <class T>
  struct Buffer {
    T* begin = nullptr;
    T* top = nullptr;
    T* end = nullptr;
  };
  static constexpr std::size_t kSeen = 1 << 15;
  static constexpr std::size_t kContexts = 1 << 12;
  struct Tables {
    // When a key was last seen, by its code or a hash of it, counted in objects: tells the objects without repeated
    // keys cheaply.
    std::uint32_t seen[kSeen];
    // Which entry of the dictionary followed the last two keys before: objects of a kind have their keys in one order.
    std::uint16_t next[kContexts];
  };
  struct Scratch;

  KUBE_INLINE Node& Push(Value::Type type) {
    if (KUBE_UNLIKELY(stack_.top == stack_.end)) GrowStack();
    Node& node = *stack_.top++;
    node.key = key_;
    node.tag = static_cast<std::uint8_t>(type);
    return node;
  }
  static KUBE_INLINE void InlineText(Node& node, std::string_view text) {
    node.aux[0] = static_cast<std::uint8_t>(text.size());
    codec::CopyUpTo16(reinterpret_cast<char*>(&node) + 6, text.data(), text.size());
  }
  // Appends to the texts and gives the place.
  KUBE_INLINE std::int32_t AddText(std::string_view text) {
    std::size_t n = text.size();
    if (KUBE_UNLIKELY(static_cast<std::size_t>(chars_.end - chars_.top) < n)) GrowChars(n);
    char* to = chars_.top;
    codec::CopyShort(to, text.data(), n);
    chars_.top += n;
    return static_cast<std::int32_t>(to - chars_.begin);
  }
  void AddScalar(const Value& value);
  std::uint32_t NewKey(std::string_view key, bool enter);
  template <bool kCheck>
  bool Place(const Node* children, std::size_t n);
  bool MayRepeat(const Node* members, std::size_t n);
  void NewObject();
  std::size_t DropDuplicates(Node* members, std::size_t n, std::vector<std::string>* strict_errors);
  std::string_view KeyText(const Node& member) const;
  static std::size_t Grown(std::size_t have, std::size_t used, std::size_t more);
  void GrowStack();
  void GrowNodes(std::size_t n);
  void GrowChars(std::size_t n);

  std::uint32_t key_ = 0;
  std::size_t open_ = 0;   // stack index of the innermost open container
  std::size_t count_ = 0;  // finished nodes: nodes_.end - count_ is the lowest
  Buffer<Node> stack_;
  Buffer<Node> nodes_;  // filled from the end; top is unused
  Buffer<char> chars_;
  Tables* tables_ = nullptr;
  std::uint32_t object_ = 0;   // the number of objects whose keys have been checked
  std::uint32_t last_ = 0;     // the last key
  std::uint32_t context_ = 0;  // the last two
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_VALUE_BUILDER_H_
