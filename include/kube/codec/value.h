// Any JSON value: what untyped objects are made of.
#ifndef KUBE_CODEC_VALUE_H_
#define KUBE_CODEC_VALUE_H_

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "kube/codec/decode_error.h"
#include "kube/codec/value_path.h"

namespace kube {

class Array;
class Object;
template <class V>
class MemberRange;
namespace internal {
struct ValueAccess;
}

/// A JSON value: null, bool, integer, double, string, array or object. 16 bytes, with value semantics.
///
/// Writing one by hand: a list of `{key, value}` pairs is an object, `kube::Array{...}` is an array.
///
///     kube::Value deployment{
///         {"apiVersion", "apps/v1"},
///         {"spec", {{"replicas", 2},
///                   {"template", {{"spec", {{"containers", kube::Array{{{"name", "web"}, {"image", "nginx:1.12"}}}},
///                                           {"volumes", kube::Array{}},
///                                           {"securityContext", {}}}}}}}}};
///
/// Inside a pair, `{}` is the empty object; a `kube::Value{}` by itself is null, `kube::Object{}` the empty object.
///
/// Storage: a decoded document is one block of memory (nodes and texts) that copies share. The first change to a part
/// copies only the containers on the way to it. Keys are kept once per process in a bounded dictionary.
/// Copying a whole document costs one atomic increment; copying a part of a decoded one copies that part.
/// Object members keep their order; a key is found by a linear scan (about 10 ns in usual objects).
/// Integers (int64) and doubles stay apart: `1` is an integer, `1.0` a double, yet they compare equal.
///
/// Lifetime: references, string_views and ranges handed out live as long as the value they came from and until it is
/// changed. `v["a"] = v["b"]` on a non-const v may therefore read freed memory: copy first, or read through a const
/// reference. Threads: any number may read one value (const functions, copies); a change excludes all others.
class Value {
 public:
  enum class Type : std::uint8_t { kNull, kBool, kInt, kDouble, kString, kArray, kObject };

  /// A key and a value inside braces.
  struct Pair;

  Value() noexcept : key_(0), tag_(0), aux_{}, int_(0) {}
  Value(std::nullptr_t) noexcept : Value() {}  // NOLINT(google-explicit-constructor): so that braces read as JSON
  template <std::same_as<bool> B>
  Value(B value) noexcept : Value(Type::kBool, value) {}  // NOLINT
  /// Unsigned numbers beyond int64 become doubles, as they do on decoding.
  template <std::integral I>
    requires(!std::same_as<I, bool> && !std::same_as<I, char>)
  Value(I value) noexcept : Value(Type::kInt, static_cast<std::int64_t>(value)) {  // NOLINT
    if constexpr (std::is_unsigned_v<I> && sizeof(I) == 8) {
      if (value > static_cast<I>(INT64_MAX)) *this = Value(static_cast<double>(value));
    }
  }
  template <std::floating_point F>
  Value(F value) noexcept                                                                   // NOLINT
      : key_(0), tag_(static_cast<std::uint8_t>(Type::kDouble)), aux_{}, double_(value) {}  // NOLINT
  Value(std::string_view text);                                                             // NOLINT
  Value(const std::string& text) : Value(std::string_view(text)) {}                         // NOLINT
  Value(const char* text) : Value(std::string_view(text)) {}                                // NOLINT
  Value(std::initializer_list<Pair> members);                                               // NOLINT
  Value(Array array) noexcept;                                                              // NOLINT
  Value(Object object) noexcept;                                                            // NOLINT

  Value(const Value& other) : Value() { CopyFrom(other); }
  Value(Value&& other) noexcept : Value() { Take(other); }
  Value& operator=(const Value& other);
  Value& operator=(Value&& other) noexcept;
  ~Value() {
    if (tag_ >= kFirstHeapTag) Release();
  }
  void swap(Value& other) noexcept;

  // --- What it is
  Type type() const noexcept { return static_cast<Type>(tag_ & 7); }  // NOLINT: no tag of 7 is made
  /// "null", "bool", "integer", "double", "string", "array" or "object", for messages.
  static std::string_view TypeName(Type type) noexcept;
  bool IsNull() const noexcept { return type() == Type::kNull; }
  bool IsBool() const noexcept { return type() == Type::kBool; }
  bool IsInt() const noexcept { return type() == Type::kInt; }
  bool IsDouble() const noexcept { return type() == Type::kDouble; }
  bool IsNumber() const noexcept { return IsInt() || IsDouble(); }
  bool IsString() const noexcept { return type() == Type::kString; }
  bool IsArray() const noexcept { return type() == Type::kArray; }
  bool IsObject() const noexcept { return type() == Type::kObject; }
  /// Of an array or object; 0 for anything else.
  std::size_t size() const noexcept;
  bool empty() const noexcept { return size() == 0; }

  // --- Its content; throws kube::Error naming both types (never the value) when it is another type
  bool AsBool() const;
  std::int64_t AsInt() const;
  /// An integer is given as a double too.
  double AsDouble() const;
  std::string_view AsString() const;
  /// The same for the value at `path`; the message also names the path.
  bool AsBool(const ValuePath& path) const;
  std::int64_t AsInt(const ValuePath& path) const;
  double AsDouble(const ValuePath& path) const;
  std::string_view AsString(const ValuePath& path) const;
  /// The same without an exception: nothing when absent or of another type. `v.GetInt("spec.replicas").value_or(1)`
  std::optional<bool> GetBool(const ValuePath& path = {}) const;
  std::optional<std::int64_t> GetInt(const ValuePath& path = {}) const;
  std::optional<double> GetDouble(const ValuePath& path = {}) const;
  std::optional<std::string_view> GetString(const ValuePath& path = {}) const;

  // --- Reading inside
  /// The member `key` (the whole text is the key, dots and all), or null when there is none or this is no object.
  const Value* Find(std::string_view key) const noexcept;
  bool Contains(std::string_view key) const noexcept { return Find(key) != nullptr; }
  /// The value at `path`, or null when there is none.
  const Value* FindPath(const ValuePath& path) const;
  /// The value at `path`; throws kube::Error that says how far the path could be followed.
  const Value& At(const ValuePath& path) const;
  /// A null value when there is no such member or element.
  const Value& operator[](std::string_view key) const noexcept;
  const Value& operator[](std::size_t index) const noexcept;
  /// The elements of an array in order; empty for anything else.
  std::span<const Value> items() const noexcept;
  /// The members of an object in order; empty for anything else. `for (auto [key, value] : v.members())`
  MemberRange<const Value> members() const noexcept;

  // --- Changing
  // A null value becomes the container that the call needs; on any other wrong type these throw kube::Error.
  /// The member `key`, added as null when absent (as std::map does; use a const reference to only look).
  Value& operator[](std::string_view key);
  /// The element `index`, which must exist; throws kube::Error otherwise.
  Value& operator[](std::size_t index);
  /// The value at `path`; absent members on the way are added, an index equal to the size appends.
  Value& Mutable(const ValuePath& path);
  Value& Set(const ValuePath& path, Value value) { return Mutable(path) = std::move(value); }
  /// Takes the member or element at `path` out. Returns whether there was one.
  bool Remove(const ValuePath& path);
  /// The same for a member by its key.
  bool Erase(std::string_view key);
  void EraseAt(std::size_t index);
  Value& push_back(Value value);
  /// Before the element `index`, at most size().
  Value& Insert(std::size_t index, Value value);
  std::span<Value> MutableItems();
  MemberRange<Value> MutableMembers();

  /// Equal as JSON values: numbers by amount, objects whatever the order of members.
  friend bool operator==(const Value& a, const Value& b) { return Equal(a, b); }

  // --- Text
  /// Reads one JSON value that fills `text` but for white space. Integers that fit int64 are integers, all other
  /// numbers doubles; of equal keys the last counts, and strict mode reports the others. Nesting is limited to 10,000.
  /// Throws DecodeError (byte offset) for anything malformed, invalid UTF-8 too. Cost: about 1 ns per byte.
  /// Source of the rules: apimachinery util/json.
  static Value DecodeJson(std::string_view text, const DecodeOptions& options = {});
  /// The same without an exception: false, `failure` filled and `value` as it was for malformed text.
  static bool TryDecodeJson(std::string_view text, Value* value, const DecodeOptions& options, DecodeFailure* failure);
  /// Compact JSON, members in order. A double always shows as one (`1.0`). Throws kube::Error for NaN and infinities.
  std::string EncodeJson() const;
  /// The same, appended.
  void EncodeJson(std::string& out) const;
  /// With line breaks and `indent` spaces per level.
  std::string EncodePrettyJson(int indent = 2) const;

  /// Rebuilds it as one block of its own, as after decoding: least memory, nothing shared.
  void Compact();

 private:
  friend struct internal::ValueAccess;
  friend class Array;
  friend class Object;
  template <class V>
  friend class MemberRange;

  // The upper bits of tag_ say how the content is held (src/codec/value_node.h): in the node, near it in the same
  // block, in a shared block, or in a heap block of its own. The last two need releasing.
  static constexpr std::uint8_t kFirstHeapTag = 0x80;

  Value(Type type, std::int64_t value) noexcept : key_(0), tag_(static_cast<std::uint8_t>(type)), aux_{}, int_(value) {}
  void CopyFrom(const Value& other);
  void Take(Value& other) noexcept {
    tag_ = std::exchange(other.tag_, std::uint8_t{0});
    aux_[0] = other.aux_[0];
    aux_[1] = other.aux_[1];
    aux_[2] = other.aux_[2];
    int_ = other.int_;
  }
  void Release() noexcept;
  static std::string_view KeyOf(const Value* member, const Value* container) noexcept;
  static bool Equal(const Value& a, const Value& b);
  static bool EqualScalars(const Value& a, const Value& b) noexcept;

  std::uint32_t key_;  // belongs to the object this is a member of; not part of the value
  std::uint8_t tag_;
  std::uint8_t aux_[3];
  union {
    std::int64_t int_;
    double double_;
    void* block_;
    struct {
      std::int32_t offset;
      std::uint32_t size;
    } near_;
  };
};

struct Value::Pair {
  Pair(std::string_view key, Value value) : key(key), value(std::move(value)) {}
  Pair(std::string_view key, std::initializer_list<Pair> members) : key(key), value(members) {
    if (members.size() == 0) value = EmptyObject();
  }
  std::string_view key;
  mutable Value value;  // moved out by the constructor that takes the list

 private:
  static Value EmptyObject();
};

/// An array in braces: `kube::Array{1, "two", {{"three", 3}}}`. Turns into a Value. An array that holds one array alone
/// is written `Array{Value(Array{1})}`: `Array{Array{1}}` is a copy of the inner one for clang (CWG 2137).
class Array {
 public:
  Array();
  Array(std::initializer_list<Value> items);
  /// From any range of things that make a Value.
  template <class Range>
    requires requires(const Range& r) { Value(*std::begin(r)); } && (!std::same_as<Range, Array>)
  static Array From(const Range& range) {
    Array array;
    for (const auto& item : range) array.value_.push_back(item);
    return array;
  }

 private:
  friend class Value;
  Value value_;
};

/// An object in braces; `kube::Object{}` is the empty one. Turns into a Value.
class Object {
 public:
  Object();
  Object(std::initializer_list<Value::Pair> members);

 private:
  friend class Value;
  Value value_;
};

inline Value::Value(Array array) noexcept : Value(std::move(array.value_)) {}
inline Value::Value(Object object) noexcept : Value(std::move(object.value_)) {}

}  // namespace kube

#include "kube/codec/value_members.h"  // needs the whole class

#endif  // KUBE_CODEC_VALUE_H_
