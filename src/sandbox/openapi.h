// The schema documents of OpenAPI v2 and v3.
#ifndef KUBE_SRC_SANDBOX_OPENAPI_H_
#define KUBE_SRC_SANDBOX_OPENAPI_H_

#include <optional>
#include <string_view>
#include <vector>

#include "src/sandbox/discovery.h"
#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

/// /openapi/v2 (JSON, or the protobuf form that kubectl before 1.24 asks for), /openapi/v3 and /openapi/v3/<group
/// version>. Nothing for other paths. Made when first asked for, then kept.
std::optional<DocumentAnswer> OpenApi(std::string_view path, std::string_view accept,
                                      const std::vector<ServedResourcePtr>& resources);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_OPENAPI_H_
