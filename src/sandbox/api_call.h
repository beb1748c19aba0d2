// One request on its way through the API server.
#ifndef KUBE_SRC_SANDBOX_API_CALL_H_
#define KUBE_SRC_SANDBOX_API_CALL_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/objects.h"
#include "src/sandbox/reply.h"
#include "src/sandbox/request_info.h"
#include "src/transport/server.h"

namespace kube::sandbox {

struct ApiCall {
  const transport::ServerRequest& http;
  RequestInfo info{};
  ServedResourcePtr resource{};
  ReplyForm form{};
  std::vector<std::string> warnings{};

  ObjectRef ref() const { return {resource, info.namespace_, info.name, info.subresource}; }
  StatusSubject subject() const { return SubjectOf(*resource->info, info.name); }
  std::string_view content_type() const { return http.headers.Get("Content-Type"); }

  /// dryRun, fieldManager, fieldValidation, force. Throws StatusError.
  WriteOptions ParseWriteOptions();
  /// DeleteOptions from the body, or the query when there is none. Throws StatusError.
  DeleteParams ParseDeleteParams();
};

/// The manager that a User-Agent stands for: what precedes the first slash, printable, at most 128 bytes.
std::string ManagerOf(std::string_view user_agent);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_API_CALL_H_
