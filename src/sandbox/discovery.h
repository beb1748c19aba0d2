// The pages that tell clients which groups, versions and resources there are.
#ifndef KUBE_SRC_SANDBOX_DISCOVERY_H_
#define KUBE_SRC_SANDBOX_DISCOVERY_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

/// A document ready to be sent with status 200 (or 304, when the client's ETag is `etag`).
struct DocumentAnswer {
  std::string content_type{};
  std::string body{};
  std::string etag{};  ///< may be empty
  bool varies = true;  ///< with the request's Accept
};

/// /api, /apis, /api/v1, /apis/<group>, /apis/<group>/<version>, in the legacy or (by `accept`) the aggregated form.
/// Nothing for other paths and for groups and versions that `resources` lacks.
std::optional<DocumentAnswer> Discovery(std::string_view path, std::string_view accept,
                                        const std::vector<ServedResourcePtr>& resources);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_DISCOVERY_H_
