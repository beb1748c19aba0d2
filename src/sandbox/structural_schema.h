// What the schema of a custom resource does to its objects.
#ifndef KUBE_SRC_SANDBOX_STRUCTURAL_SCHEMA_H_
#define KUBE_SRC_SANDBOX_STRUCTURAL_SCHEMA_H_

#include <kube/codec/value.h>

namespace kube::sandbox {

/// Drops what `schema` (an openAPIV3Schema) does not name and nulls where it allows none, then fills in its defaults. A
/// null schema changes nothing. type and metadata of the object stay as they are. Source: apiextensions-apiserver
/// pkg/apiserver/schema/pruning and defaulting.
void FitToSchema(const Value& schema, Value& object);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_STRUCTURAL_SCHEMA_H_
