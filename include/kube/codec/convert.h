// Between typed and untyped objects.
#ifndef KUBE_CODEC_CONVERT_H_
#define KUBE_CODEC_CONVERT_H_

#include "kube/codec/type_info.h"
#include "kube/codec/unstructured.h"

namespace kube {

/// The JSON value of a typed struct, just as encoding it to JSON and reading that back would give.
/// Source: apimachinery runtime.DefaultUnstructuredConverter.
Value ToValue(const TypeInfo& type, const void* from);
/// Fills the struct `to` (which should be fresh) from a JSON value; unknown members are ignored.
/// Throws DecodeError with the field path for a value of the wrong type.
void FromValue(const Value& from, const TypeInfo& type, void* to);

template <Described T>
Value ToValue(const T& from) {
  return ToValue(TypeInfoOf<T>(), &from);
}
template <Described T>
T FromValue(const Value& from) {
  T to;
  FromValue(from, TypeInfoOf<T>(), &to);
  return to;
}

/// The untyped form of a typed object. apiVersion and kind are filled from the type when the object leaves them empty.
Unstructured ToUnstructured(const TypeInfo& type, const void* from);
template <Described T>
Unstructured ToUnstructured(const T& from) {
  return ToUnstructured(TypeInfoOf<T>(), &from);
}
/// The typed form of an untyped object. Its apiVersion and kind are taken over as they are, not checked against T's.
template <Described T>
T FromUnstructured(const Unstructured& from) {
  return FromValue<T>(from.object());
}

}  // namespace kube

#endif  // KUBE_CODEC_CONVERT_H_
