// The server's own description of its API: OpenAPI v3 by group and version, and the one document of v2.
#ifndef KUBE_CLIENT_OPENAPI_CLIENT_H_
#define KUBE_CLIENT_OPENAPI_CLIENT_H_

#include <chrono>
#include <functional>
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

/// kubectl's directory of HTTP answers, the same for all clusters: `<base>/http`. `base` is what `--cache-dir` names;
/// `$KUBECACHEDIR`, else `~/.kube/cache`, when empty. Source: cli-runtime genericclioptions/config_flags.go.
std::string HttpCacheDirectory(std::string base = "");

/// Documents on disk.
struct OpenApiCacheOptions {
  std::string directory{};  ///< see HttpCacheDirectory; empty: documents are kept in memory only
  /// The time that files are fresh at; tests replace it.
  std::function<std::chrono::system_clock::time_point()> now{};
};

/// Fetches OpenAPI documents and keeps them in memory and, where a directory is given, on disk. Copies share what is
/// kept.
///
/// The address of a v3 document holds a hash of its content: one that was fetched is kept for ever, and after a change
/// the address is another. The list of them, and the v2 document, are asked for each time by their ETag: unchanged ones
/// come back as 304 with no body (kube-apiserver gives the list no ETag: its 10 kB come each time). **Threads**: any.
/// **Throws** as DiscoveryClient. **Cost**: the v2 document of a usual server has 2 to 4 MB, a v3 document 20 kB to
/// 2 MB; from disk it costs reading it and its SHA-256, 3 ms for 700 kB.
///
/// **On disk** the files are those of kubectl from 1.25 on, which uses ours as we use its: one for each address, so
/// that the forms of a document replace each other; a v3 document is used without a request until it expires (after a
/// year), what is asked for by its ETag begins with the one on disk. Any number of processes may use a directory at
/// once. Files are replaced whole; modes as kubectl's: directories 0750 (less the umask), files 0660. A file that is
/// broken, of another form, or larger than 16 MiB counts as absent, one that cannot be written is passed over. Of the
/// answer's headers only those that a cache needs are stored. Nothing removes what is too old, as with kubectl.
/// kubectl's files of calls with `--request-timeout` have other names. Source: client-go
/// discovery/cached/disk/round_tripper.go.
class OpenApiClient {
 public:
  explicit OpenApiClient(Client client, OpenApiCacheOptions cache = {});

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
