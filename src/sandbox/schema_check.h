// Custom objects held against the schema of their definition.
#ifndef KUBE_SRC_SANDBOX_SCHEMA_CHECK_H_
#define KUBE_SRC_SANDBOX_SCHEMA_CHECK_H_

#include <kube/codec/value.h>

#include <string_view>
#include <vector>

#include "src/sandbox/status_errors.h"

namespace kube::sandbox {

/// The faults of a custom object by `schema`, an openAPIV3Schema, in upstream's words; none for a null schema. A write
/// of the subresource "status" is checked for its status only. `old` is the stored state for an update, null for a
/// create: what was stored already passes. CEL rules (x-kubernetes-validations) are not looked at. Source: kube-openapi
/// pkg/validation/validate, apiextensions-apiserver pkg/apiserver/validation (ratcheting.go) and schema/listtype.
std::vector<StatusCause> CheckAgainstSchema(const Value& schema, std::string_view subresource, const Value& object,
                                            const Value* old);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_SCHEMA_CHECK_H_
