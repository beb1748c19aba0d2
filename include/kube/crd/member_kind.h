// What a member of a described struct holds, and which options suit it. Not for programs.
#ifndef KUBE_CRD_MEMBER_KIND_H_
#define KUBE_CRD_MEMBER_KIND_H_

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "kube/codec/custom_json.h"
#include "kube/codec/described_type.h"
#include "kube/codec/field_options.h"
#include "kube/codec/type_info.h"
#include "kube/codec/type_ops.h"
#include "kube/codec/value.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/time.h"

namespace kube::internal {

template <class>
inline constexpr bool kNever = false;

/// What a member holds.
struct MemberKind {
  FieldType type = FieldType::kMessage;
  FieldShape shape = FieldShape::kValue;
  bool known = false;
  bool zero_is_absent = false;  ///< of a plain member: null in JSON when it holds nothing
  MessageSource source{};
};

template <class T>
concept DescribedEnum = std::is_enum_v<T> && requires(const T* p) { GetEnumInfo(p); };

template <class T>
const TypeInfo& MessageOf() {
  if constexpr (std::is_same_v<T, Value>) {
    return ValueTypeInfo();
  } else if constexpr (std::is_enum_v<T>) {
    return *GetEnumInfo(static_cast<const T*>(nullptr)).type;
  } else {
    return GetTypeInfo(static_cast<const T*>(nullptr));
  }
}

template <class T>
constexpr MemberKind PlainKind() {
  using enum FieldType;
  auto scalar = [](FieldType type, bool zero_is_absent = false) {
    return MemberKind{.type = type, .known = true, .zero_is_absent = zero_is_absent};
  };
  if constexpr (std::is_same_v<T, bool>) return scalar(kBool);
  if constexpr (std::is_same_v<T, std::int32_t>) return scalar(kInt32);
  if constexpr (std::is_same_v<T, std::int64_t>) return scalar(kInt64);
  if constexpr (std::is_same_v<T, double>) return scalar(kDouble);
  if constexpr (std::is_same_v<T, std::string>) return scalar(kString);
  if constexpr (std::is_same_v<T, Bytes>) return scalar(kBytes, true);  // the server takes no empty text for base64
  if constexpr (std::is_same_v<T, Time>) return scalar(kTime, true);
  if constexpr (std::is_same_v<T, MicroTime>) return scalar(kMicroTime, true);
  if constexpr (std::is_same_v<T, Duration>) return scalar(kDuration);
  if constexpr (std::is_same_v<T, Quantity>) return scalar(kQuantity);
  if constexpr (std::is_same_v<T, IntOrString>) return scalar(kIntOrString);
  if constexpr (std::is_same_v<T, RawJson>) return scalar(kRawJson, true);
  if constexpr (std::is_same_v<T, Value> || DescribedEnum<T> || Described<T>) {
    return {.known = true, .zero_is_absent = std::is_same_v<T, Value>, .source = {.message = &MessageOf<T>}};
  }
  return {};
}

template <class T>
struct MemberKindOf {
  static constexpr MemberKind Get() { return PlainKind<T>(); }
};
template <class T>
struct MemberKindOf<Boxed<T>> {
  static constexpr MemberKind Get() {
    MemberKind kind = PlainKind<T>();
    kind.known = kind.known && Described<T>;
    kind.shape = FieldShape::kBoxed;
    return kind;
  }
};
template <class T>
struct MemberKindOf<std::optional<T>> {
  static constexpr MemberKind Get() {
    MemberKind kind = PlainKind<T>();
    kind.shape = FieldShape::kOptional;
    if constexpr (PlainKind<T>().source.message != nullptr) kind.source.optional = &OptionalOpsOf<T>::kOps;
    return kind;
  }
};
template <class T>
struct MemberKindOf<std::vector<T>> {
  static constexpr MemberKind Get() {
    MemberKind kind = PlainKind<T>();
    if constexpr (std::is_same_v<T, List<std::string>>) kind = {.type = FieldType::kStringList, .known = true};
    kind.shape = FieldShape::kList;
    if constexpr (PlainKind<T>().source.message != nullptr) kind.source.list = &ListOpsOf<std::vector<T>>::kOps;
    return kind;
  }
};
template <class T>
struct MemberKindOf<List<T>> : MemberKindOf<std::vector<T>> {};
template <class T>
struct MemberKindOf<Map<T>> {
  static constexpr MemberKind Get() {
    MemberKind kind = PlainKind<T>();
    if constexpr (std::is_same_v<T, List<std::string>>) kind = {.type = FieldType::kStringList, .known = true};
    kind.shape = FieldShape::kMap;
    if constexpr (PlainKind<T>().source.message != nullptr) kind.source.map = &MapOpsOf<T>::kOps;
    return kind;
  }
};

// --- Whether options suit a member

constexpr bool IsNumber(const MemberKind& kind) {
  return kind.type == FieldType::kInt32 || kind.type == FieldType::kInt64 || kind.type == FieldType::kDouble;
}
constexpr bool IsText(const MemberKind& kind) {
  using enum FieldType;
  return kind.type == kString || kind.type == kBytes || kind.type == kDuration || kind.type == kQuantity ||
         kind.type == kIntOrString || kind.type == kStringList;
}
constexpr bool NumbersFit(const MemberKind& kind, const FieldOptions& o) {
  return IsNumber(kind) || (!o.minimum && !o.maximum && !o.multiple_of && !o.exclusive_minimum && !o.exclusive_maximum);
}
constexpr bool TextsFit(const MemberKind& kind, const FieldOptions& o) {
  return IsText(kind) || (!o.min_length && !o.max_length && o.pattern.empty() && o.enumeration.empty());
}
constexpr bool ListsFit(const MemberKind& kind, const FieldOptions& o) {
  return kind.shape == FieldShape::kList ||
         (!o.min_items && !o.max_items && o.list_type.empty() && o.list_map_keys.empty());
}
constexpr bool MapsFit(const MemberKind& kind, const FieldOptions& o) {
  return kind.shape == FieldShape::kMap || kind.type == FieldType::kMessage ||
         (!o.min_properties && !o.max_properties && o.map_type.empty());
}
constexpr bool KeyIsPlain(const FieldOptions& o) {
  for (char c : o.key) {
    if (static_cast<unsigned char>(c) < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') return false;
  }
  return o.key.size() <= 200;
}
constexpr bool ListTypeKnown(const FieldOptions& o) {
  return o.list_type.empty() || o.list_type == "atomic" || o.list_type == "set" || o.list_type == "map";
}
constexpr bool ListKeysFit(const FieldOptions& o) { return (o.list_type == "map") == !o.list_map_keys.empty(); }

}  // namespace kube::internal

#endif  // KUBE_CRD_MEMBER_KIND_H_
