// The requests that resources take, in OpenAPI's words.
#ifndef KUBE_SRC_SANDBOX_OPENAPI_PATHS_H_
#define KUBE_SRC_SANDBOX_OPENAPI_PATHS_H_

#include <kube/codec/value.h>

#include "src/sandbox/openapi_schema.h"
#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

/// The definition's name of a custom kind: "com.example.v1.Widget".
std::string CustomDefinitionName(const ServedResource& resource);

/// Adds the paths of a resource and its subresources; the types they use go into `schemas`.
/// The form of `paths`: the `paths` member of a document of that version.
void AddPaths(const ServedResource& resource, OpenApiVersion version, SchemaSet& schemas, Value& paths);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_OPENAPI_PATHS_H_
