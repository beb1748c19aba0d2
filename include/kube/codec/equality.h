// Comparison of described objects.
#ifndef KUBE_CODEC_EQUALITY_H_
#define KUBE_CODEC_EQUALITY_H_

#include "kube/codec/type_info.h"

namespace kube {

namespace internal {

/// Whether two structs that `info` describes hold the same values. operator== of the generated types calls it.
bool EqualObjects(const TypeInfo& info, const void* a, const void* b);

/// Whether every field is absent, empty or zero.
bool IsZeroObject(const TypeInfo& info, const void* object);

}  // namespace internal

/// Structural equality, as apimachinery's semantic DeepEqual: quantities compare by amount ("1000m" == "1"), an empty
/// list or map equals an absent one, but an empty struct behind a Boxed differs from none.
/// Cost: linear in the smaller object; no allocation.
template <Described T>
bool Equal(const T& a, const T& b) {
  return internal::EqualObjects(TypeInfoOf<T>(), &a, &b);
}

}  // namespace kube

#endif  // KUBE_CODEC_EQUALITY_H_
