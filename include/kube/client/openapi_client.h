// The server's own description of its API: OpenAPI v3 by group and version, and the one document of v2.
#ifndef KUBE_CLIENT_OPENAPI_CLIENT_H_
#define KUBE_CLIENT_OPENAPI_CLIENT_H_

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "kube/client/client.h"
#include "kube/client/options.h"
#include "kube/codec/unstructured.h"

namespace kube {

/// The protobuf forms, for callers that have gnostic's messages. Source: client-go openapi, discovery.
inline constexpr char kMediaTypeOpenApiV3Protobuf[] = "application/com.github.proto-openapi.spec.v3@v1.0+protobuf";
inline constexpr char kMediaTypeOpenApiV2Protobuf[] = "application/com.github.proto-openapi.spec.v2@v1.0+protobuf";

/// A document as the server sent it. Never null.
using OpenApiBytes = std::shared_ptr<const std::string>;

/// Fetches OpenAPI documents and keeps them in memory. Copies share what is kept.
///
/// The address of a v3 document holds a hash of its content: one that was fetched is kept for ever, and after a change
/// the address is another. The list of them, and the v2 document, are asked for each time by their ETag: unchanged ones
/// come back as 304 with no body. **Threads**: any. **Throws** as DiscoveryClient. **Cost**: the v2 document of a usual
/// server has 3 to 4 MB, a v3 document 20 kB to 2 MB.
class OpenApiClient {
 public:
  explicit OpenApiClient(Client client);

  /// GET /openapi/v3: the address of each document, by the path of what it describes: `api/v1`, `apis/apps/v1`.
  std::map<std::string, std::string> Paths(const CallOptions& call = {}) const;
  /// The v3 document of a path out of Paths(), in JSON or in another media type. Throws Error when there is none.
  OpenApiBytes DocumentAt(std::string_view path, const CallOptions& call = {},
                          std::string_view media_type = "application/json") const;
  /// The v3 document of a group version, in JSON.
  OpenApiBytes Document(const GroupVersion& group_version, const CallOptions& call = {}) const;
  /// The same as a value: `Schema({"apps", "v1"}).FindPath({"components", "schemas"})`.
  Value Schema(const GroupVersion& group_version, const CallOptions& call = {}) const;
  /// GET /openapi/v2, in JSON or in another media type.
  OpenApiBytes DocumentV2(const CallOptions& call = {}, std::string_view media_type = "application/json") const;

 private:
  class Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_OPENAPI_CLIENT_H_
