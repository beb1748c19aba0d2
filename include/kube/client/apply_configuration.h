// What to send to a server-side apply: a typed object, and for each member whether it is absent, null or said.
#ifndef KUBE_CLIENT_APPLY_CONFIGURATION_H_
#define KUBE_CLIENT_APPLY_CONFIGURATION_H_

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "kube/codec/custom_json.h"
#include "kube/codec/field_set.h"
#include "kube/codec/type_info.h"
#include "kube/codec/value.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/time.h"

namespace kube {
namespace internal {

/// The C++ type of a member, as tables name it. (kube/crd/member_kind.h knows more of a member, and with it compiles
/// the operations of each list and map.)
struct MemberType {
  FieldType type;
  FieldShape shape;
  const TypeInfo* message;
};

template <class M>
struct MemberTypeOf;  // no member of a described struct has this type
template <Described M>
struct MemberTypeOf<M> {
  static MemberType Get() { return {FieldType::kMessage, FieldShape::kValue, &TypeInfoOf<M>()}; }
};
template <class M>
  requires std::is_enum_v<M> && requires(const M* p) { GetEnumInfo(p); }
struct MemberTypeOf<M> {
  static MemberType Get() {
    return {FieldType::kMessage, FieldShape::kValue, GetEnumInfo(static_cast<M*>(nullptr)).type};
  }
};
template <>
struct MemberTypeOf<Value> {
  static MemberType Get() { return {FieldType::kMessage, FieldShape::kValue, &ValueTypeInfo()}; }
};
template <class M, FieldType kType>
struct ScalarMemberType {
  static MemberType Get() { return {kType, FieldShape::kValue, nullptr}; }
};
// clang-format off
template <> struct MemberTypeOf<bool> : ScalarMemberType<bool, FieldType::kBool> {};
template <> struct MemberTypeOf<std::int32_t> : ScalarMemberType<std::int32_t, FieldType::kInt32> {};
template <> struct MemberTypeOf<std::int64_t> : ScalarMemberType<std::int64_t, FieldType::kInt64> {};
template <> struct MemberTypeOf<double> : ScalarMemberType<double, FieldType::kDouble> {};
template <> struct MemberTypeOf<std::string> : ScalarMemberType<std::string, FieldType::kString> {};
template <> struct MemberTypeOf<Bytes> : ScalarMemberType<Bytes, FieldType::kBytes> {};
template <> struct MemberTypeOf<Time> : ScalarMemberType<Time, FieldType::kTime> {};
template <> struct MemberTypeOf<MicroTime> : ScalarMemberType<MicroTime, FieldType::kMicroTime> {};
template <> struct MemberTypeOf<Duration> : ScalarMemberType<Duration, FieldType::kDuration> {};
template <> struct MemberTypeOf<Quantity> : ScalarMemberType<Quantity, FieldType::kQuantity> {};
template <> struct MemberTypeOf<IntOrString> : ScalarMemberType<IntOrString, FieldType::kIntOrString> {};
template <> struct MemberTypeOf<RawJson> : ScalarMemberType<RawJson, FieldType::kRawJson> {};
// clang-format on
template <class M, FieldShape kShape>
struct ShapedMemberType {
  static MemberType Get() {
    const MemberType inner = MemberTypeOf<M>::Get();
    return {inner.type, kShape, inner.message};
  }
};
template <class M>
struct MemberTypeOf<std::optional<M>> : ShapedMemberType<M, FieldShape::kOptional> {};
template <class M>
struct MemberTypeOf<Boxed<M>> : ShapedMemberType<M, FieldShape::kBoxed> {};
template <class M>
struct MemberTypeOf<Map<M>> : ShapedMemberType<M, FieldShape::kMap> {};
template <std::same_as<List<std::string>> M>  // verbs, values of maps
struct MemberTypeOf<Map<M>> {
  static MemberType Get() { return {FieldType::kStringList, FieldShape::kMap, nullptr}; }
};
template <class M>
  requires std::derived_from<M, std::vector<typename M::value_type>>
struct MemberTypeOf<M> : ShapedMemberType<typename M::value_type, FieldShape::kList> {};

/// Of which members of an object it is said that they are zero, and of which that they are null.
class ApplyMarks {
 public:
  enum class State : unsigned char { kAbsent, kSaid, kNull };
  void MarkMember(const TypeInfo& type, const void* object, const void* member, const MemberType& kind, State state);
  void SetPath(const TypeInfo& type, void* object, std::string_view path, State state, const Value* value);
  /// All that is said: what the object holds, and the marks.
  Value ToValue(const TypeInfo& type, const void* object) const;
  /// Says all fields of `owned` that the object leaves out.
  void SayMissing(const TypeInfo& type, const void* object, const FieldSet& owned);

 private:
  void Mark(const std::vector<std::string>& steps, State state);

  FieldSet zeros_;
  FieldSet nulls_;
};

}  // namespace internal

/// An apply configuration: a typed object of which only a part is meant, with three states for every member.
///
/// - **absent**: what is zero, empty or not there (`false`, `0`, `""`, an empty list). Nothing is sent; the manager
/// does
///   not own the field, and gives it up if it did.
/// - **said**: what holds something is sent as it is, and so is what Set() wrote, zero or not: `paused: false`.
/// - **null**: after Null(), or after Set() with an absent optional. The manager owns the field and the server takes
/// its
///   value away, whereupon it may put its default there.
///
///     kube::ApplyConfiguration<kube::apps::v1::Deployment> web({.metadata = {.name = "web"}, .spec = {.replicas =
///     2}}); web.Set(web->spec.paused, false);                     // else false counts as absent
///     web.Set(web->spec.template_.spec.tolerations, {});    // an empty list
///     web.Null(web->spec.revision_history_limit);
///     deployments.Apply(web, {.field_manager = "me"});
///
/// A member is named by a reference into this very object (checked by the compiler), or by its path. What was said of a
/// member of a list item stays with the item: it is remembered by the keys of the list where the list has some
/// (containers: name), else by its place. A mark matters only while the member is zero.
///
/// An empty map or list that is merged item by item says nothing to the server, whatever is sent.
/// Cost: Set, Null and Unset walk through the object (some microseconds). Threads: as a plain value.
template <class T>
class ApplyConfiguration {
 public:
  using object_type = T;

  ApplyConfiguration() = default;
  ApplyConfiguration(T object) : object_(std::move(object)) {}  // NOLINT(google-explicit-constructor): a T is one

  T& operator*() noexcept { return object_; }
  const T& operator*() const noexcept { return object_; }
  T* operator->() noexcept { return &object_; }
  const T* operator->() const noexcept { return &object_; }

  /// Assigns and says so. Throws InvalidRequestError for what is no member of this object.
  template <class M, class V = M>
    requires std::assignable_from<M&, V&&>
  ApplyConfiguration& Set(M& member, V&& value) {
    member = std::forward<V>(value);
    return Mark(member, State::kSaid);
  }
  /// Says the member as it stands.
  template <class M>
  ApplyConfiguration& Set(const M& member) {
    return Mark(member, State::kSaid);
  }
  template <class M>
  ApplyConfiguration& Null(M& member) {
    member = M();
    return Mark(member, State::kNull);
  }
  /// Makes it zero and takes back what was said of it and of all inside it.
  template <class M>
  ApplyConfiguration& Unset(M& member) {
    Mark(member, State::kAbsent);
    member = M();
    return *this;
  }

  /// The same by path: `spec.template.spec.containers[name="web"].stdin`, the form that ApplyConflict::field and
  /// FieldSet::Paths have. Parts on the way are made. Throws InvalidRequestError for a path that the type does not
  /// have, DecodeError for a value of the wrong type.
  ApplyConfiguration& SetPath(std::string_view path, const Value& value) {
    return ByPath(path, value.IsNull() ? State::kNull : State::kSaid, &value);
  }
  ApplyConfiguration& NullPath(std::string_view path) { return ByPath(path, State::kNull, nullptr); }
  /// Also takes whole list items out. After a conflict, `web.UnsetPath(conflict.field)` leaves the field to the other.
  ApplyConfiguration& UnsetPath(std::string_view path) { return ByPath(path, State::kAbsent, nullptr); }

  /// What is sent.
  Value ToValue() const { return marks_.ToValue(TypeInfoOf<T>(), &object_); }
  std::string EncodeJson() const { return ToValue().EncodeJson(); }
  /// Says, as zeros or nulls, all fields of `owned` that the object leaves out though their parents are there.
  ApplyConfiguration& SetMissing(const FieldSet& owned) {
    marks_.SayMissing(TypeInfoOf<T>(), &object_, owned);
    return *this;
  }

 private:
  using State = internal::ApplyMarks::State;

  template <class M>
  ApplyConfiguration& Mark(const M& member, State state) {
    marks_.MarkMember(TypeInfoOf<T>(), &object_, &member, internal::MemberTypeOf<M>::Get(), state);
    return *this;
  }
  ApplyConfiguration& ByPath(std::string_view path, State state, const Value* value) {
    marks_.SetPath(TypeInfoOf<T>(), &object_, path, state, value);
    return *this;
  }

  T object_{};
  internal::ApplyMarks marks_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_APPLY_CONFIGURATION_H_
