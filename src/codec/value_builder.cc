#include "src/codec/value_builder.h"

#include <algorithm>
#include <cstdlib>
#include <new>
#include <numeric>
#include <stdexcept>

namespace kube::internal {

// The working memory of a thread, lent to one builder at a time.
struct ValueBuilder::Scratch {
  Buffer<Node> stack;
  Buffer<Node> nodes;
  Buffer<char> chars;
  Tables* tables = nullptr;
  std::uint32_t object = 0;

  ~Scratch() {
    std::free(stack.begin);
    std::free(nodes.begin);
    std::free(chars.begin);
    std::free(tables);
  }
  static Scratch& OfThread() {
    thread_local Scratch scratch;
    return scratch;
  }
};

namespace {
constexpr std::size_t kKeptBytes = 4 << 20;  // larger buffers are given back after use
constexpr std::size_t kMaxStrictErrors = 100;
constexpr std::uint32_t kPrivateSeen = 1024;  // private keys share few places, which stay in the cache
}  // namespace

ValueBuilder::ValueBuilder() {
  Scratch& scratch = Scratch::OfThread();
  stack_ = std::exchange(scratch.stack, {});
  nodes_ = std::exchange(scratch.nodes, {});
  chars_ = std::exchange(scratch.chars, {});
  tables_ = std::exchange(scratch.tables, nullptr);
  object_ = scratch.object;
  if (tables_ == nullptr) {
    tables_ = static_cast<Tables*>(std::calloc(1, sizeof(Tables)));
    if (tables_ == nullptr) throw std::bad_alloc();
    object_ = 0;
  }
  stack_.top = stack_.begin;
  chars_.top = chars_.begin;
}

ValueBuilder::~ValueBuilder() {
  Scratch& scratch = Scratch::OfThread();
  auto give_back = []<class T>(Buffer<T>& ours, Buffer<T>& threads) {
    if (static_cast<std::size_t>(ours.end - ours.begin) * sizeof(T) <= kKeptBytes) std::swap(ours, threads);
    std::free(ours.begin);
  };
  give_back(stack_, scratch.stack);
  give_back(nodes_, scratch.nodes);
  give_back(chars_, scratch.chars);
  scratch.object = object_;
  std::swap(tables_, scratch.tables);
  std::free(tables_);
}

std::size_t ValueBuilder::Grown(std::size_t have, std::size_t used, std::size_t more) {
  if (used + more > kMaxBlockBytes) throw std::length_error("a JSON value of more than 2 GB");
  return std::max({2 * have, used + more, std::size_t{1} << 12});
}

void ValueBuilder::GrowStack() {
  std::size_t used = static_cast<std::size_t>(stack_.top - stack_.begin);
  std::size_t size = Grown(used * sizeof(Node), used * sizeof(Node), sizeof(Node)) / sizeof(Node);
  auto* grown = static_cast<Node*>(std::realloc(stack_.begin, size * sizeof(Node)));
  if (grown == nullptr) throw std::bad_alloc();
  stack_ = {grown, grown + used, grown + size};
}

void ValueBuilder::GrowNodes(std::size_t n) {
  std::size_t have = static_cast<std::size_t>(nodes_.end - nodes_.begin);
  std::size_t size = Grown(have * sizeof(Node), count_ * sizeof(Node), n * sizeof(Node)) / sizeof(Node);
  auto* grown = static_cast<Node*>(std::malloc(size * sizeof(Node)));
  if (grown == nullptr) throw std::bad_alloc();
  if (count_ != 0) std::memcpy(grown + size - count_, nodes_.end - count_, count_ * sizeof(Node));
  std::free(nodes_.begin);
  nodes_ = {grown, grown, grown + size};
}

void ValueBuilder::GrowChars(std::size_t n) {
  std::size_t used = static_cast<std::size_t>(chars_.top - chars_.begin);
  std::size_t size = Grown(static_cast<std::size_t>(chars_.end - chars_.begin), used, n);
  auto* grown = static_cast<char*>(std::realloc(chars_.begin, size + 16));  // a key can be read in blocks
  if (grown == nullptr) throw std::bad_alloc();
  chars_ = {grown, grown + used, grown + size};
}

std::uint32_t ValueBuilder::NewKey(std::string_view key, bool enter) {
  if (enter) {
    std::uint32_t code = KeyDictionary::Intern(key);
    if (code != kNoKey) return code;
  }
  auto size = static_cast<std::uint32_t>(key.size());
  char bytes[4];
  std::memcpy(bytes, &size, 4);
  std::int32_t place = AddText({bytes, 4});
  AddText(key);
  stack_.begin[open_].tag |= kHasPrivateKeys;
  return kPrivateKey | static_cast<std::uint32_t>(place);
}

std::string_view ValueBuilder::KeyText(const Node& member) const {
  if ((member.key & kPrivateKey) == 0) return KeyDictionary::Text(member.key);
  const char* text = chars_.begin + (member.key & ~kPrivateKey);
  std::uint32_t size;
  std::memcpy(&size, text, 4);
  return {text + 4, size};
}

// Starts a fresh round of the keys seen.
KUBE_INLINE void ValueBuilder::NewObject() {
  if (KUBE_LIKELY(++object_ != 0)) return;
  std::memset(tables_->seen, 0, sizeof tables_->seen);
  object_ = 1;
}

// Whether two keys may be equal, some of them being private.
bool ValueBuilder::MayRepeat(const Node* members, std::size_t n) {
  NewObject();
  bool repeat = false;
  for (std::size_t i = 0; i < n; ++i) {
    std::uint32_t key = members[i].key;
    if ((key & kPrivateKey) != 0) key = KeyProbe(KeyText(members[i]), true).Hash() & (kPrivateSeen - 1);
    std::uint32_t& seen = tables_->seen[key & (kSeen - 1)];
    repeat |= seen == object_;
    seen = object_;
  }
  return repeat;
}

std::size_t ValueBuilder::DropDuplicates(Node* members, std::size_t n, std::vector<std::string>* strict_errors) {
  std::vector<std::uint32_t> order(n);
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    int compare = KeyText(members[a]).compare(KeyText(members[b]));
    return compare < 0 || (compare == 0 && a < b);
  });
  std::vector<bool> dropped(n);
  std::size_t left = n;
  for (std::size_t i = 0; i < n;) {
    std::size_t last = i;
    std::string_view key = KeyText(members[order[i]]);
    while (last + 1 < n && KeyText(members[order[last + 1]]) == key) dropped[order[++last]] = true;
    if (last != i) {
      members[order[i]] = members[order[last]];
      left -= last - i;
      for (std::size_t k = i; strict_errors != nullptr && k < last && strict_errors->size() < kMaxStrictErrors; ++k) {
        std::string path;
        AppendOpenPath(path);
        ValuePath::Append(path, key);
        strict_errors->push_back("duplicate field \"" + path + "\"");
      }
    }
    i = last + 1;
  }
  if (left == n) return n;
  Node* to = members;
  for (std::size_t i = 0; i < n; ++i) {
    if (!dropped[i]) *to++ = members[i];
  }
  return left;
}

void ValueBuilder::AppendOpenPath(std::string& path) const {
  if (empty()) return;
  std::vector<std::size_t> open;
  for (std::size_t at = open_; at != 0; at = static_cast<std::size_t>(stack_.begin[at].near_.offset))
    open.push_back(at);
  for (std::size_t i = open.size(); i > 0; --i) {
    const Node& node = stack_.begin[open[i - 1]];
    auto parent = static_cast<std::size_t>(node.near_.offset);
    bool in_array = (stack_.begin[parent].tag & kTypeMask) == static_cast<std::uint8_t>(Value::Type::kArray);
    ValuePath::Append(path, in_array ? ValuePath::Step(open[i - 1] - parent - 1) : ValuePath::Step(KeyText(node)));
  }
}

// Moves values to the finished nodes. With kCheck, tells whether two of their keys may be equal (none being private).
template <bool kCheck>
KUBE_INLINE bool ValueBuilder::Place(const Node* children, std::size_t n) {
  if (KUBE_UNLIKELY(static_cast<std::size_t>(nodes_.end - nodes_.begin) - count_ < n)) GrowNodes(n);
  if constexpr (kCheck) NewObject();
  count_ += n;
  Node* to = nodes_.end - count_;
  std::uint32_t* seen = tables_->seen;
  const std::uint32_t object = object_;
  bool repeat = false;
  // The places of nodes count back from the middle line; what they refer to becomes relative to themselves.
  auto place = -static_cast<std::int32_t>(count_ * sizeof(Node));
  for (std::size_t i = 0; i < n; ++i, place += static_cast<std::int32_t>(sizeof(Node))) {
    // In words, not members: a node read as a whole right after a part of it was written waits for the cache.
    std::uint32_t words[4];
    std::memcpy(words, &children[i], 4);
    std::memcpy(words + 1, reinterpret_cast<const char*>(&children[i]) + 4, 4);
    std::memcpy(words + 2, reinterpret_cast<const char*>(&children[i]) + 8, 4);
    std::memcpy(words + 3, reinterpret_cast<const char*>(&children[i]) + 12, 4);
    if constexpr (kCheck) {
      std::uint32_t& last = seen[words[0] & (kSeen - 1)];
      repeat |= last == object;
      last = object;
    }
    static_assert(kNear == 0x40);  // the only representation here besides kInline
    const std::uint32_t is_near = 0U - (children[i].tag >> 6 & 1U);
    const std::uint32_t is_private = 0U - (words[0] >> 31);
    words[0] -= static_cast<std::uint32_t>(place) & is_private;
    words[2] -= static_cast<std::uint32_t>(place) & is_near;
    char* out = reinterpret_cast<char*>(&to[i]);
    std::memcpy(out, &words[0], 4);
    std::memcpy(out + 4, &words[1], 4);
    std::memcpy(out + 8, &words[2], 4);
    std::memcpy(out + 12, &words[3], 4);
  }
  return repeat;
}

bool ValueBuilder::End(std::vector<std::string>* strict_errors) {
  Node* container = stack_.begin + open_;
  Node* children = container + 1;
  auto n = static_cast<std::size_t>(stack_.top - children);
  const std::uint8_t tag = container->tag;
  if (n > 1 && (tag & kTypeMask) == static_cast<std::uint8_t>(Value::Type::kObject)) {
    if (KUBE_UNLIKELY((tag & kHasPrivateKeys) != 0)) {
      if (MayRepeat(children, n)) n = DropDuplicates(children, n, strict_errors);
      Place<false>(children, n);
    } else if (KUBE_UNLIKELY(Place<true>(children, n))) {
      count_ -= n;
      n = DropDuplicates(children, n, strict_errors);
      Place<false>(children, n);
    }
  } else if (n != 0) {
    Place<false>(children, n);
  }
  open_ = static_cast<std::size_t>(container->near_.offset);
  stack_.top = children;
  if (n == 0) {
    container->tag = tag & kTypeMask;
    container->int_ = 0;
  } else {
    container->tag = tag | kNear;
    container->near_ = {-static_cast<std::int32_t>(count_ * sizeof(Node)), static_cast<std::uint32_t>(n)};
  }
  return (stack_.begin[open_].tag & kTypeMask) == static_cast<std::uint8_t>(Value::Type::kObject);
}

void ValueBuilder::MoveToFront(std::size_t n) { std::rotate(stack_.begin + open_ + 1, stack_.top - n, stack_.top); }

void ValueBuilder::AddScalar(const Value& value) {
  switch (value.type()) {
    case Value::Type::kBool:
      return Bool(value.AsBool());
    case Value::Type::kInt:
      return Int(value.AsInt());
    case Value::Type::kDouble:
      return Double(value.AsDouble());
    case Value::Type::kString:
      return String(ValueAccess::Text(value));
    default:
      return Null();
  }
}

void ValueBuilder::Add(const Value& root) {
  // What is left of each open container: a list instead of recursion, for documents may nest deeply.
  struct Open {
    const Value* container;
    const Value* next;
    const Value* end;
  };
  std::vector<Open> open;
  auto enter = [&](const Value& any) {
    const Value& value = ValueAccess::Resolve(any);
    if (!ValueAccess::IsContainer(value)) return AddScalar(value);
    std::span<const Value> children = ValueAccess::Children(value);
    if (children.empty()) return Empty(value.type());
    Begin(value.type());
    open.push_back({&value, children.data(), children.data() + children.size()});
  };
  enter(root);
  while (!open.empty()) {
    Open& top = open.back();
    if (top.next == top.end) {
      open.pop_back();
      End();
      continue;
    }
    const Value& child = *top.next++;
    if (top.container->IsObject()) {
      std::uint32_t key = ValueAccess::Key(child);
      if ((key & kPrivateKey) == 0) {
        SetKey(key);
      } else {
        Key(ValueAccess::KeyText(child, *top.container), false);
      }
    }
    enter(child);
  }
}

Value ValueBuilder::Finish() {
  Node& root = stack_.begin[0];
  root.key = 0;
  Value value;
  if ((root.tag & kRepMask) == kInline) {
    std::memcpy(static_cast<void*>(&value), &root, sizeof(Node));
  } else {
    std::uint8_t bits = root.tag & (kTypeMask | kHasPrivateKeys);
    Place<false>(&root, 1);
    std::size_t node_bytes = count_ * sizeof(Node);
    auto char_bytes = static_cast<std::size_t>(chars_.top - chars_.begin);
    std::size_t bytes = sizeof(SharedBlock) + node_bytes + char_bytes + kTextSlack;
    if (bytes > kMaxBlockBytes) throw std::length_error("a JSON value of more than 2 GB");
    auto* block = new (::operator new(bytes)) SharedBlock{{1}, 0, bytes};
    char* at = reinterpret_cast<char*>(block + 1);
    std::memcpy(at, nodes_.end - count_, node_bytes);
    if (char_bytes != 0) std::memcpy(at + node_bytes, chars_.begin, char_bytes);
    ValueAccess::SetShared(value, bits, block, 0);
  }
  stack_.top = stack_.begin;
  chars_.top = chars_.begin;
  count_ = 0;
  open_ = 0;
  key_ = 0;
  return value;
}

}  // namespace kube::internal
