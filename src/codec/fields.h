// From a row of a field table to the C++ value it describes.
#ifndef KUBE_SRC_CODEC_FIELDS_H_
#define KUBE_SRC_CODEC_FIELDS_H_

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "kube/codec/type_info.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/time.h"
#include "src/codec/simd.h"

namespace kube::codec {

using StringList = List<std::string>;

/// Calls `f` with a std::type_identity of the C++ type of a scalar field. Not for kMessage.
template <class F>
KUBE_INLINE decltype(auto) VisitScalar(FieldType type, F&& f) {
  switch (type) {
    case FieldType::kBool:
      return f(std::type_identity<bool>{});
    case FieldType::kInt32:
      return f(std::type_identity<std::int32_t>{});
    case FieldType::kInt64:
      return f(std::type_identity<std::int64_t>{});
    case FieldType::kDouble:
      return f(std::type_identity<double>{});
    case FieldType::kBytes:
      return f(std::type_identity<Bytes>{});
    case FieldType::kTime:
      return f(std::type_identity<Time>{});
    case FieldType::kMicroTime:
      return f(std::type_identity<MicroTime>{});
    case FieldType::kDuration:
      return f(std::type_identity<Duration>{});
    case FieldType::kQuantity:
      return f(std::type_identity<Quantity>{});
    case FieldType::kIntOrString:
      return f(std::type_identity<IntOrString>{});
    case FieldType::kRawJson:
      return f(std::type_identity<RawJson>{});
    case FieldType::kStringList:
      return f(std::type_identity<StringList>{});
    case FieldType::kString:
    case FieldType::kMessage:
      break;
  }
  return f(std::type_identity<std::string>{});
}

template <class T>
KUBE_INLINE T& As(void* p) {
  return *static_cast<T*>(p);
}
template <class T>
KUBE_INLINE const T& As(const void* p) {
  return *static_cast<const T*>(p);
}

/// What a Boxed<T> holds: its only member is the pointer.
KUBE_INLINE void* BoxedGet(const void* boxed) {
  void* p;
  std::memcpy(&p, boxed, sizeof p);
  return p;
}
KUBE_INLINE void BoxedSet(void* boxed, void* p) { std::memcpy(boxed, &p, sizeof p); }

/// The struct in a Boxed<T>, made first if absent.
inline char* BoxedEnsure(const TypeInfo& info, void* boxed) {
  void* p = BoxedGet(boxed);
  if (p == nullptr) BoxedSet(boxed, p = info.create());
  return static_cast<char*>(p);
}
inline void BoxedReset(const TypeInfo& info, void* boxed) {
  if (void* p = BoxedGet(boxed)) {
    BoxedSet(boxed, nullptr);
    info.destroy(p);
  }
}

/// Whether a List<T> or Map<T> of any T but bool is empty, without an indirect call: a vector starts with pointers to
/// its first and behind its last element (checked by a unit test).
KUBE_INLINE bool VectorEmpty(const void* list) {
  void* bounds[2];
  std::memcpy(bounds, list, sizeof bounds);
  return bounds[0] == bounds[1];
}

KUBE_INLINE bool ListEmpty(const Field& field, const void* list) {
  return field.type == FieldType::kBool ? As<std::vector<bool>>(list).empty() : VectorEmpty(list);
}

/// The elements of a list of messages, to be stepped through by TypeInfo::size.
struct Elements {
  const char* data;
  std::size_t size;
};
inline Elements ElementsOf(const TypeInfo& info, const void* list) {
  if (VectorEmpty(list)) return {nullptr, 0};
  return {static_cast<const char*>(info.list->data(const_cast<void*>(list))), info.list->size(list)};
}

/// The row of a JSON key, or null. `hint` is the row expected next; keys mostly come in the order of the struct.
KUBE_INLINE const Field* FindJsonField(const TypeInfo& info, std::string_view key, std::uint64_t prefix,
                                       unsigned hint) {
  const std::size_t n = key.size();
  auto matches = [key, prefix, n](const Field& f) {
    if (f.prefix != prefix || f.key_size != n) return false;
    if (n <= 8) return true;
    if (n <= 16) return Load64(key.data() + n - 8) == Load64(f.key + 1 + n - 8);
    return std::memcmp(key.data() + 8, f.key + 9, n - 8) == 0;
  };
  const Field* rows = info.json_fields;
  for (unsigned i = hint; i < info.json_count; ++i) {
    if (matches(rows[i])) return &rows[i];
  }
  for (unsigned i = 0; i < hint; ++i) {
    if (matches(rows[i])) return &rows[i];
  }
  return nullptr;
}

/// The `apiVersion` and `kind` members of an object; null where it has none.
struct TypeMetaRows {
  const Field* api_version = nullptr;
  const Field* kind = nullptr;
};
inline TypeMetaRows FindTypeMeta(const TypeInfo& info) {
  TypeMetaRows rows;
  for (const Field* f = info.json_fields; f != info.json_fields + info.json_count; ++f) {
    if (f->Is(kTypeMeta)) (f->name() == "kind" ? rows.kind : rows.api_version) = f;
  }
  return rows;
}

/// The members of the JSONSchemaPropsOr... structs, by shape: each has a boxed schema and one other.
struct UnionRows {
  const Field* schema = nullptr;
  const Field* other = nullptr;
};
inline UnionRows FindUnionRows(const TypeInfo& info) {
  UnionRows rows;
  for (const Field* f = info.fields; f != info.fields + info.field_count; ++f) {
    (f->shape == FieldShape::kBoxed ? rows.schema : rows.other) = f;
  }
  return rows;
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_FIELDS_H_
