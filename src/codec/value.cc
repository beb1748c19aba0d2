#include "kube/codec/value.h"

#include "src/codec/value_builder.h"
#include "src/codec/value_node.h"

namespace kube {

using internal::kInline;
using internal::kInlineText;
using internal::kNear;
using internal::kShared;
using internal::OwnedNodes;
using internal::OwnedText;
using internal::ValueAccess;

namespace {

const Value kNull;

[[noreturn]] void WrongType(std::string_view expected, const Value* found, const ValuePath* path) {
  std::string message;
  if (path != nullptr) message = path->ToString();
  if (!message.empty()) message += ": ";
  message += "expected ";
  message += expected;
  message += ", found ";
  message += found == nullptr ? "nothing" : Value::TypeName(found->type());
  throw Error(message);
}

}  // namespace

std::string_view Value::TypeName(Type type) noexcept {
  static constexpr std::string_view kNames[] = {"null", "bool", "integer", "double", "string", "array", "object"};
  return kNames[static_cast<int>(type)];
}

Value::Value(std::string_view text) : Value() {
  if (text.size() <= kInlineText) {
    ValueAccess::SetInlineText(*this, text.data(), text.size());
    return;
  }
  auto* block = static_cast<OwnedText*>(::operator new(sizeof(OwnedText) + text.size() + internal::kTextSlack));
  block->size = text.size();
  std::memcpy(block->data(), text.data(), text.size());
  ValueAccess::SetOwned(*this, Type::kString, block);
}

Value::Value(std::initializer_list<Pair> members) : Value() {
  ValueAccess::SetEmpty(*this, Type::kObject);
  ValueAccess::Own(*this, Type::kObject, members.size());
  for (const Pair& pair : members) ValueAccess::FindOrAdd(*this, pair.key) = std::move(pair.value);
}

Value Value::Pair::EmptyObject() {
  Value value;
  ValueAccess::SetEmpty(value, Type::kObject);
  return value;
}

Array::Array() { ValueAccess::SetEmpty(value_, Value::Type::kArray); }

Array::Array(std::initializer_list<Value> items) : Array() {
  ValueAccess::Own(value_, Value::Type::kArray, items.size());
  for (const Value& item : items) ValueAccess::Append(value_, 0, item);
}

Object::Object() { ValueAccess::SetEmpty(value_, Value::Type::kObject); }

Object::Object(std::initializer_list<Value::Pair> members) : value_(members) {}

void Value::CopyFrom(const Value& other) {
  switch (ValueAccess::Rep(other)) {
    case kShared:
      ValueAccess::Shared(other)->Ref();
      [[fallthrough]];
    case kInline:
      tag_ = other.tag_;
      std::memcpy(aux_, other.aux_, sizeof aux_);
      int_ = other.int_;
      return;
    case kNear:
      break;
    default:
      if (!IsString() && ValueAccess::IsContainer(other)) {
        std::span<const Value> children = ValueAccess::Children(other);
        Type type = other.type();
        ValueAccess::SetEmpty(*this, type);
        ValueAccess::Own(*this, type, children.size());
        bool object = type == Type::kObject;
        for (const Value& child : children) {
          std::uint32_t key = object ? child.key_ : 0;
          if ((key & internal::kPrivateKey) != 0) {
            key = ValueAccess::PrivateKeyFor(*this, ValueAccess::KeyText(child, other));
          }
          ValueAccess::Append(*this, key, child);
        }
        return;
      }
  }
  if (ValueAccess::IsContainer(other)) {
    internal::ValueBuilder builder;
    builder.Add(other);
    *this = builder.Finish();
  } else {
    *this = Value(ValueAccess::Text(other));
  }
}

Value& Value::operator=(const Value& other) {
  Value copy(other);  // first: `other` may lie inside this
  swap(copy);
  return *this;
}

Value& Value::operator=(Value&& other) noexcept {
  Value taken(std::move(other));
  swap(taken);
  return *this;
}

void Value::swap(Value& other) noexcept {
  std::swap(tag_, other.tag_);
  std::swap(aux_, other.aux_);
  std::swap(int_, other.int_);
}

void Value::Release() noexcept {
  if (ValueAccess::Rep(*this) == kShared) {
    ValueAccess::Shared(*this)->Unref();
  } else if (IsString()) {
    ::operator delete(block_);
  } else {
    OwnedNodes* block = ValueAccess::Owned(*this);
    for (std::uint32_t i = 0; i < block->size; ++i) block->nodes()[i].~Value();
    delete block->extra;
    ::operator delete(block);
  }
  tag_ = 0;
}

std::string_view Value::KeyOf(const Value* member, const Value* container) noexcept {
  return ValueAccess::KeyText(*member, *container);
}

std::size_t Value::size() const noexcept { return ValueAccess::Children(*this).size(); }

bool Value::AsBool() const {
  if (!IsBool()) WrongType("a bool", this, nullptr);
  return int_ != 0;
}

std::int64_t Value::AsInt() const {
  if (!IsInt()) WrongType("an integer", this, nullptr);
  return int_;
}

double Value::AsDouble() const {
  if (!IsNumber()) WrongType("a number", this, nullptr);
  return IsInt() ? static_cast<double>(int_) : double_;
}

std::string_view Value::AsString() const {
  if (!IsString()) WrongType("a string", this, nullptr);
  return ValueAccess::Text(*this);
}

bool Value::AsBool(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsBool()) WrongType("a bool", v, &path);
  return v->int_ != 0;
}

std::int64_t Value::AsInt(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsInt()) WrongType("an integer", v, &path);
  return v->int_;
}

double Value::AsDouble(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsNumber()) WrongType("a number", v, &path);
  return v->AsDouble();
}

std::string_view Value::AsString(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsString()) WrongType("a string", v, &path);
  return ValueAccess::Text(*v);
}

std::optional<bool> Value::GetBool(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsBool()) return std::nullopt;
  return v->int_ != 0;
}

std::optional<std::int64_t> Value::GetInt(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsInt()) return std::nullopt;
  return v->int_;
}

std::optional<double> Value::GetDouble(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsNumber()) return std::nullopt;
  return v->AsDouble();
}

std::optional<std::string_view> Value::GetString(const ValuePath& path) const {
  const Value* v = FindPath(path);
  if (v == nullptr || !v->IsString()) return std::nullopt;
  return ValueAccess::Text(*v);
}

std::ptrdiff_t ValueAccess::FindIndex(const Value& container, std::span<const Value> members,
                                      std::string_view key) noexcept {
  if (Rep(container) == kOwned) {
    const ObjectExtra* extra = Owned(container)->extra;
    if (extra != nullptr && !extra->index.empty()) {
      auto it = extra->index.find(key);
      return it == extra->index.end() ? -1 : static_cast<std::ptrdiff_t>(it->second);
    }
  }
  std::uint32_t code = KeyDictionary::Lookup(key);
  if (code != kNoKey) {
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (members[i].key_ == code) return static_cast<std::ptrdiff_t>(i);
    }
  }
  if (HasPrivateKeys(container)) {  // the key may have come to the dictionary after the object
    for (std::size_t i = 0; i < members.size(); ++i) {
      if ((members[i].key_ & kPrivateKey) != 0 && KeyText(members[i], container) == key) {
        return static_cast<std::ptrdiff_t>(i);
      }
    }
  }
  return -1;
}

const Value* Value::Find(std::string_view key) const noexcept {
  if (!IsObject()) return nullptr;
  const Value& object = ValueAccess::Resolve(*this);
  std::span<const Value> members = ValueAccess::Children(object);
  std::ptrdiff_t i = ValueAccess::FindIndex(object, members, key);
  return i < 0 ? nullptr : &members[static_cast<std::size_t>(i)];
}

const Value* Value::FindPath(const ValuePath& path) const {
  const Value* at = this;
  for (ValuePath::Walk walk(path); walk.Next();) {
    if (walk.step().is_index()) {
      std::span<const Value> elements = at->items();
      auto index = static_cast<std::size_t>(walk.step().index);
      if (index >= elements.size()) return nullptr;
      at = &elements[index];
    } else {
      at = at->Find(walk.step().key);
      if (at == nullptr) return nullptr;
    }
  }
  return at;
}

const Value& Value::At(const ValuePath& path) const {
  const Value* found = FindPath(path);
  if (found != nullptr) return *found;
  // Once more, noting how far it goes.
  const Value* at = this;
  std::string done;
  for (ValuePath::Walk walk(path); walk.Next();) {
    const ValuePath::Step& step = walk.step();
    const Value& next = step.is_index() ? (*at)[static_cast<std::size_t>(step.index)] : (*at)[step.key];
    if (&next == &kNull) {
      std::string here = done.empty() ? "the value" : done;
      ValuePath::Append(done, step);
      here += at->IsArray() || at->IsObject() || at->IsInt() ? " is an " : " is a ";
      here += TypeName(at->type());
      if (at->IsArray()) here += " of " + std::to_string(at->size());
      throw Error(done.append(": not found (").append(here).append(")"));
    }
    ValuePath::Append(done, step);
    at = &next;
  }
  return *at;
}

const Value& Value::operator[](std::string_view key) const noexcept {
  const Value* member = Find(key);
  return member == nullptr ? kNull : *member;
}

const Value& Value::operator[](std::size_t index) const noexcept {
  std::span<const Value> elements = items();
  return index < elements.size() ? elements[index] : kNull;
}

std::span<const Value> Value::items() const noexcept {
  return IsArray() ? ValueAccess::Children(*this) : std::span<const Value>();
}

MemberRange<const Value> Value::members() const noexcept {
  if (!IsObject()) return {{}, this};
  return {ValueAccess::Children(*this), &ValueAccess::Resolve(*this)};
}

void Value::Compact() {
  if (!ValueAccess::IsContainer(*this)) return;
  internal::ValueBuilder builder;
  builder.Add(*this);
  *this = builder.Finish();
}

}  // namespace kube
