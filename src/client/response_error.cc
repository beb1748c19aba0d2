#include "src/client/response_error.h"

#include <algorithm>
#include <chrono>
#include <limits>

#include "kube/codec/json.h"
#include "kube/codec/protobuf.h"
#include "src/config/url.h"
#include "src/transport/retry.h"

namespace kube::internal {
namespace {

constexpr std::size_t kMaxErrorText = 2048;  // client-go rest/request.go maxUnstructuredResponseTextBytes

bool IsText(std::string_view content_type) { return content_type.empty() || content_type.substr(0, 5) == "text/"; }

struct Synthetic {
  const char* reason;
  std::string message;
};

// apimachinery api/errors NewGenericServerResponse.
Synthetic Synthesize(int code, std::string_view verb, std::string_view text) {
  std::string own_text = text.empty() ? "unknown" : std::string(text);
  switch (code) {
    case 400:
      return {"BadRequest", "the server rejected the request for an unknown reason"};
    case 401:
      return {"Unauthorized", "the server asks for credentials that it accepts"};
    case 403:
      return {"Forbidden", own_text};
    case 404:
      return {"NotFound", "the server does not know this resource"};
    case 405:
      return {"MethodNotAllowed", "the server does not allow this method on the resource"};
    case 406:
      return {"NotAcceptable", own_text};
    case 409:
      return {verb == "POST" ? "AlreadyExists" : "Conflict", "the server reported a conflict"};
    case 415:
      return {"UnsupportedMediaType", own_text};
    case 422:
      return {"Invalid", "the server found an error in the request"};
    case 429:
      return {"TooManyRequests", "the server has received too many requests; try again later"};
    case 503:
      return {"ServiceUnavailable", "the server cannot handle the request now"};
    case 504:
      return {"Timeout", "the server timed out; the request may still be carried out"};
    default:
      if (code >= 500) return {"InternalError", "an error on the server prevented the request: " + own_text};
      return {"", "the server answered with code " + std::to_string(code)};
  }
}

}  // namespace

std::optional<int> RetryAfterSeconds(const Headers& headers) {
  const auto pause = transport::RetryAfter(headers, std::chrono::system_clock::now());
  if (!pause) return std::nullopt;
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(*pause).count();
  return static_cast<int>(std::min<std::int64_t>(seconds, std::numeric_limits<int>::max()));
}

std::optional<meta::v1::Status> AsStatus(std::string_view content_type, std::string_view body) {
  meta::v1::Status status;
  DecodeFailure failure;
  if (HasProtobufMagic(body)) {
    ProtobufEnvelope envelope;
    if (!ParseProtobufEnvelope(body, &envelope, &failure) || envelope.kind != "Status" ||
        envelope.api_version != "v1") {
      return std::nullopt;
    }
    if (!TryDecodeProtobuf(body, &status, {}, &failure)) return std::nullopt;
    return status;
  }
  if (content_type.find("json") == std::string_view::npos && !content_type.empty()) return std::nullopt;
  // A Status is small and names its kind first; other objects are not decoded twice.
  if (body.substr(0, 256).find("\"Status\"") == std::string_view::npos) return std::nullopt;
  if (!TryDecodeJson(body, &status, {}, &failure) || status.kind != "Status" || status.api_version != "v1")
    return std::nullopt;
  return status;
}

ApiError ErrorFromResponse(std::string_view context, std::string_view verb, const HttpResponse& response) {
  std::string_view content_type = response.headers.Get("content-type");
  std::optional<meta::v1::Status> status = AsStatus(content_type, response.body);
  if (status && status->status != "Success") {
    if (status->code == 0) status->code = response.status;
    return ApiError(context, std::move(*status));
  }
  std::string_view text =
      IsText(content_type) ? std::string_view(response.body).substr(0, kMaxErrorText) : std::string_view();
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
  Synthetic synthetic = Synthesize(response.status, verb, text);
  if (std::string_view target = response.headers.Get("location"); response.status / 100 == 3 && !target.empty()) {
    synthetic.message += ": it redirects to " + config::RedactUrl(target.substr(0, kMaxErrorText)) +
                         ", which is not followed, since credentials are for the configured server only";
  }
  meta::v1::Status made;
  made.status = "Failure";
  made.code = response.status;
  made.reason = synthetic.reason;
  made.message = synthetic.message;
  made.details.emplace();
  made.details->retry_after_seconds = RetryAfterSeconds(response.headers).value_or(0);
  made.details->causes.push_back(
      {.reason = "UnexpectedServerResponse", .message = text.empty() ? "unknown" : std::string(text), .field = {}});
  return ApiError(context, std::move(made));
}

}  // namespace kube::internal
