// Makes a TypeInfo for a T, and what Boxed<T>, List<T> and Map<T> leave out of line. Included by the generated tables,
// not by programs.
#ifndef KUBE_CODEC_TYPE_INFO_IMPL_H_
#define KUBE_CODEC_TYPE_INFO_IMPL_H_

#include "kube/codec/type_ops.h"
#include "kube/meta/boxed_impl.h"

#endif  // KUBE_CODEC_TYPE_INFO_IMPL_H_
