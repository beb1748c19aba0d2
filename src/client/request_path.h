// Paths and queries: pure text, no request.
#ifndef KUBE_SRC_CLIENT_REQUEST_PATH_H_
#define KUBE_SRC_CLIENT_REQUEST_PATH_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/meta/resource.h"

namespace kube::internal {

using QueryParams = std::vector<std::pair<std::string, std::string>>;

/// Why `value` cannot be a path segment (`.`, `..`, `/`, `%`, control characters), or empty. Source: apimachinery
/// api/validation/path/name.go; control characters are refused here as well.
std::string_view SegmentFault(std::string_view value);

/// The parts of a resource path; empty ones are left out.
struct PathParts {
  const GroupVersion& group_version;
  std::string_view namespace_;
  std::string_view resource;
  std::string_view name;
  std::string_view subresource;
};
/// `/apis/apps/v1/namespaces/default/deployments/demo/status`, escaped.
std::string ResourcePath(const PathParts& parts);

/// Percent-encodes what a path segment may not hold.
void AppendEscapedSegment(std::string_view segment, std::string* out);
/// Why `path` cannot be an URL path: a part `.` or `..` (escaped, too), `?`, `#`, control characters, or an escape that
/// is none; else empty.
std::string_view UrlPathFault(std::string_view path);
/// Appends a path whose escapes stand already; escapes what else may not be in a path.
void AppendUrlPath(std::string_view path, std::string* out);
/// `?a=1&b=2`: keys sorted, repeated ones in the order given, form-encoded. Empty for no parameters.
std::string QueryString(QueryParams params);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_REQUEST_PATH_H_
