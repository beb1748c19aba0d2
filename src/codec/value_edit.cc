// Changing values: the containers on the way to a change become blocks of their own.

#include <algorithm>
#include <limits>
#include <new>

#include "kube/codec/value.h"
#include "src/codec/value_node.h"

namespace kube {
namespace internal {
namespace {

constexpr std::size_t kIndexedSize = 64;     // objects from this size on are worth an index
constexpr std::uint32_t kScansToIndex = 16;  // and get one when they have been written to this often

OwnedNodes* NewNodes(std::size_t capacity) {
  if (capacity > std::numeric_limits<std::uint32_t>::max()) throw std::bad_alloc();
  auto* block = static_cast<OwnedNodes*>(::operator new(sizeof(OwnedNodes) + capacity * sizeof(Value)));
  block->size = 0;
  block->capacity = static_cast<std::uint32_t>(capacity);
  block->extra = nullptr;
  return block;
}

// Nodes of owned blocks refer to nothing by distance: they can be moved as bytes.
void MoveNodes(Value* to, const Value* from, std::size_t n) {
  if (n != 0) std::memmove(static_cast<void*>(to), static_cast<const void*>(from), n * sizeof(Value));
}

OwnedNodes* Room(Value& container) {
  OwnedNodes* block = ValueAccess::Owned(container);
  if (block->size < block->capacity) return block;
  OwnedNodes* grown = NewNodes(std::max<std::size_t>(4, std::size_t{block->capacity} * 2));
  grown->size = block->size;
  grown->extra = block->extra;
  MoveNodes(grown->nodes(), block->nodes(), block->size);
  ::operator delete(block);
  ValueAccess::SetOwned(container, ValueAccess::TypeOf(container), grown);
  if (grown->extra != nullptr && !grown->extra->keys.empty()) ValueAccess::Tag(container) |= kHasPrivateKeys;
  return grown;
}

// A child of a shared block, as a value that can stand elsewhere.
void AdoptChild(Value& to, const Value& child, SharedBlock* block) {
  if (ValueAccess::Rep(child) == kInline) {
    to = child;
    return;
  }
  auto index = static_cast<std::size_t>(&child - block->nodes());
  if (index > kMaxSharedIndex) {
    to = child;  // copies the part
    return;
  }
  block->Ref();
  ValueAccess::SetShared(to, ValueAccess::Tag(const_cast<Value&>(child)) & (kTypeMask | kHasPrivateKeys), block,
                         static_cast<std::uint32_t>(index));
}

}  // namespace

bool ValueAccess::Own(Value& v, Type type, std::size_t more) {
  if (TypeOf(v) != type) {
    if (TypeOf(v) != Type::kNull) return false;
    SetEmpty(v, type);
  }
  if (Rep(v) == kOwned) return true;
  std::span<const Value> children = Children(v);
  OwnedNodes* block = NewNodes(children.size() + more);
  Value owned;
  SetOwned(owned, type, block);
  if (Rep(v) == kShared) {
    const Value& source = Resolve(v);
    for (const Value& child : children) {
      std::uint32_t key = type == Type::kObject ? child.key_ : 0;
      if ((key & kPrivateKey) != 0) key = PrivateKeyFor(owned, KeyText(child, source));
      AdoptChild(Append(owned, key, Value()), child, Shared(v));
    }
  }
  v.swap(owned);
  return true;
}

Value& ValueAccess::Append(Value& container, std::uint32_t key, Value value) {
  OwnedNodes* block = Room(container);
  Value* node = new (block->nodes() + block->size) Value(std::move(value));
  ++block->size;
  node->key_ = key;
  return *node;
}

std::uint32_t ValueAccess::PrivateKeyFor(Value& object, std::string_view key) {
  OwnedNodes* block = Owned(object);
  if (block->extra == nullptr) block->extra = new ObjectExtra();
  auto& keys = block->extra->keys;
  keys.push_back(std::make_unique<std::string>(key));
  Tag(object) |= kHasPrivateKeys;
  return kPrivateKey | static_cast<std::uint32_t>(keys.size() - 1);
}

void ValueAccess::Index(Value& object) {
  OwnedNodes* block = Owned(object);
  if (block->size < kIndexedSize) return;
  if (block->extra == nullptr) block->extra = new ObjectExtra();
  auto& index = block->extra->index;
  if (!index.empty()) return;
  for (std::uint32_t i = 0; i < block->size; ++i) index.emplace(KeyText(block->nodes()[i], object), i);
}

Value* ValueAccess::FindOwned(Value& object, std::string_view key) {
  Own(object, Type::kObject);
  OwnedNodes* block = Owned(object);
  std::ptrdiff_t found = FindIndex(object, {block->nodes(), block->size}, key);
  return found < 0 ? nullptr : block->nodes() + found;
}

Value& ValueAccess::FindOrAdd(Value& object, std::string_view key) {
  OwnedNodes* block = Owned(object);
  if (block->size >= kIndexedSize) {
    if (block->extra == nullptr) block->extra = new ObjectExtra();
    if (++block->extra->scans > kScansToIndex) Index(object);
  }
  std::ptrdiff_t found = FindIndex(object, {block->nodes(), block->size}, key);
  if (found >= 0) return block->nodes()[found];
  std::uint32_t code = KeyDictionary::Intern(key);
  if (code == kNoKey) code = PrivateKeyFor(object, key);
  Value& member = Append(object, code, Value());
  block = Owned(object);
  if (block->extra != nullptr && !block->extra->index.empty()) {
    block->extra->index.emplace(KeyText(member, object), block->size - 1);
  }
  return member;
}

void ValueAccess::EraseRange(Value& container, std::size_t first, std::size_t last) {
  OwnedNodes* block = Owned(container);
  if (block->extra != nullptr) {
    std::vector<bool> marked(block->size);
    std::fill(marked.begin() + static_cast<std::ptrdiff_t>(first), marked.begin() + static_cast<std::ptrdiff_t>(last),
              true);
    return EraseMarked(container, marked);
  }
  Value* nodes = block->nodes();
  for (std::size_t i = first; i < last; ++i) nodes[i].~Value();
  MoveNodes(nodes + first, nodes + last, block->size - last);
  block->size -= static_cast<std::uint32_t>(last - first);
}

void ValueAccess::EraseMarked(Value& container, const std::vector<bool>& marked) {
  OwnedNodes* block = Owned(container);
  if (block->extra != nullptr) {
    block->extra->index.clear();
    block->extra->scans = 0;
  }
  bool object = TypeOf(container) == Type::kObject;
  Value* nodes = block->nodes();
  std::vector<std::unique_ptr<std::string>> keys;  // the private ones that stay
  std::uint32_t kept = 0;
  for (std::uint32_t i = 0; i < block->size; ++i) {
    if (marked[i]) {
      nodes[i].~Value();
      continue;
    }
    if (object && (nodes[i].key_ & kPrivateKey) != 0) {
      keys.push_back(std::move(block->extra->keys[nodes[i].key_ & ~kPrivateKey]));
      nodes[i].key_ = kPrivateKey | static_cast<std::uint32_t>(keys.size() - 1);
    }
    if (kept != i) MoveNodes(nodes + kept, nodes + i, 1);
    ++kept;
  }
  block->size = kept;
  if (block->extra != nullptr) block->extra->keys = std::move(keys);
}

}  // namespace internal

using internal::ValueAccess;

namespace {

[[noreturn]] void CannotWrite(const Value& found, std::string_view wanted, const std::string& where) {
  throw Error((where.empty() ? std::string("cannot write") : where + ": cannot write") + " into this " +
              std::string(Value::TypeName(found.type())) + " as into an " + std::string(wanted));
}

void OwnOrThrow(Value& v, Value::Type type) {
  if (!ValueAccess::Own(v, type)) CannotWrite(v, Value::TypeName(type), "");
}

Value* OwnedElement(Value& array, std::size_t index) {
  OwnOrThrow(array, Value::Type::kArray);
  internal::OwnedNodes* block = ValueAccess::Owned(array);
  return index < block->size ? block->nodes() + index : nullptr;
}

}  // namespace

Value& Value::operator[](std::string_view key) {
  OwnOrThrow(*this, Type::kObject);
  return ValueAccess::FindOrAdd(*this, key);
}

Value& Value::operator[](std::size_t index) {
  if (!IsArray() || index >= size()) {
    throw Error("no element " + std::to_string(index) + " in this " + std::string(TypeName(type())) +
                (IsArray() ? " of " + std::to_string(size()) : ""));
  }
  return *OwnedElement(*this, index);
}

Value& Value::Mutable(const ValuePath& path) {
  Value* at = this;
  std::string done;
  for (ValuePath::Walk walk(path); walk.Next();) {
    const ValuePath::Step& step = walk.step();
    Type wanted = step.is_index() ? Type::kArray : Type::kObject;
    if (!ValueAccess::Own(*at, wanted)) CannotWrite(*at, TypeName(wanted), done);
    ValuePath::Append(done, step);
    if (!step.is_index()) {
      at = &ValueAccess::FindOrAdd(*at, step.key);
      continue;
    }
    auto index = static_cast<std::size_t>(step.index);
    std::size_t size = at->size();
    if (index > size) throw Error(done + ": no such element (the array has " + std::to_string(size) + ")");
    at = index == size ? &ValueAccess::Append(*at, 0, Value()) : OwnedElement(*at, index);
  }
  return *at;
}

bool Value::Remove(const ValuePath& path) {
  if (FindPath(path) == nullptr) return false;
  Value* at = this;
  ValuePath::Walk walk(path);
  if (!walk.Next()) throw Error("a value cannot be removed from itself: the path is empty");
  for (;;) {
    ValuePath::Step step = walk.step();
    std::string key(step.key);
    if (!walk.Next()) {
      if (!step.is_index()) return at->Erase(key);
      at->EraseAt(static_cast<std::size_t>(step.index));
      return true;
    }
    at = step.is_index() ? OwnedElement(*at, static_cast<std::size_t>(step.index)) : &(*at)[key];
  }
}

bool Value::Erase(std::string_view key) {
  if (!Contains(key)) return false;
  OwnOrThrow(*this, Type::kObject);
  internal::OwnedNodes* block = ValueAccess::Owned(*this);
  auto at = static_cast<std::size_t>(ValueAccess::FindIndex(*this, {block->nodes(), block->size}, key));
  ValueAccess::EraseRange(*this, at, at + 1);
  return true;
}

void Value::EraseAt(std::size_t index) {
  if (OwnedElement(*this, index) == nullptr) throw Error("no element " + std::to_string(index) + " to take out");
  ValueAccess::EraseRange(*this, index, index + 1);
}

Value& Value::push_back(Value value) {
  OwnOrThrow(*this, Type::kArray);
  return ValueAccess::Append(*this, 0, std::move(value));
}

Value& Value::Insert(std::size_t index, Value value) {
  OwnOrThrow(*this, Type::kArray);
  std::size_t size = ValueAccess::Owned(*this)->size;
  if (index > size) throw Error("no place " + std::to_string(index) + " in an array of " + std::to_string(size));
  ValueAccess::Append(*this, 0, Value());
  Value* nodes = ValueAccess::Owned(*this)->nodes();
  internal::MoveNodes(nodes + index + 1, nodes + index, size - index);  // over the null at the end, which owns nothing
  return *new (nodes + index) Value(std::move(value));
}

std::span<Value> Value::MutableItems() {
  OwnOrThrow(*this, Type::kArray);
  internal::OwnedNodes* block = ValueAccess::Owned(*this);
  return {block->nodes(), block->size};
}

MemberRange<Value> Value::MutableMembers() {
  OwnOrThrow(*this, Type::kObject);
  internal::OwnedNodes* block = ValueAccess::Owned(*this);
  return {{block->nodes(), block->size}, this};
}

}  // namespace kube
