// From an answer that is no success to the error that says so.
#ifndef KUBE_SRC_CLIENT_RESPONSE_ERROR_H_
#define KUBE_SRC_CLIENT_RESPONSE_ERROR_H_

#include <optional>
#include <string_view>

#include "kube/client/api_error.h"
#include "kube/transport/http.h"

namespace kube::internal {

/// Decodes `body` when it is a Status of meta v1, in JSON or protobuf; nothing otherwise. Cheap for other bodies.
std::optional<meta::v1::Status> AsStatus(std::string_view content_type, std::string_view body);

/// The error for a response outside 200..206: the server's Status, else one made from the code and the text.
/// `verb` is the HTTP method. Source: client-go rest/request.go transformResponse, apimachinery api/errors
/// NewGenericServerResponse.
ApiError ErrorFromResponse(std::string_view context, std::string_view verb, const HttpResponse& response);

/// Whole seconds of a Retry-After header; nothing for a date or no header.
std::optional<int> RetryAfterSeconds(const Headers& headers);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_RESPONSE_ERROR_H_
