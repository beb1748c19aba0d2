// Options structs as query parameters.
#ifndef KUBE_SRC_CLIENT_QUERY_H_
#define KUBE_SRC_CLIENT_QUERY_H_

#include "kube/codec/type_info.h"
#include "src/client/request_path.h"

namespace kube::internal {

/// Appends the fields of `options` by their JSON names: what is empty and optional is left out, a present pointer is
/// sent even when zero, lists become repeated keys, nested structs are not sent. Source: apimachinery
/// conversion/queryparams/convert.go.
void AppendQuery(const TypeInfo& info, const void* options, QueryParams* params);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_QUERY_H_
