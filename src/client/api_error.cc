#include "kube/client/api_error.h"

#include <algorithm>
#include <array>

#include "src/client/apply_conflict.h"

namespace kube {
namespace {

// apimachinery api/errors/errors.go, knownReasons: the empty one is not among them.
constexpr std::array<std::string_view, 19> kKnownReasons = {"Unauthorized",
                                                            "Forbidden",
                                                            "NotFound",
                                                            "AlreadyExists",
                                                            "Conflict",
                                                            "Gone",
                                                            "Invalid",
                                                            "ServerTimeout",
                                                            "StoreReadError",
                                                            "Timeout",
                                                            "TooManyRequests",
                                                            "BadRequest",
                                                            "MethodNotAllowed",
                                                            "NotAcceptable",
                                                            "RequestEntityTooLarge",
                                                            "UnsupportedMediaType",
                                                            "InternalError",
                                                            "Expired",
                                                            "ServiceUnavailable"};

std::string MessageOf(std::string_view context, const meta::v1::Status& status) {
  std::string text(context);
  if (!text.empty()) text += ": ";
  text += status.message.empty() ? "the server refused the request" : status.message;
  if (status.details) {
    // Which budget it is stands in the cause only.
    for (const auto& cause : status.details->causes) {
      if (cause.reason == "DisruptionBudget") text += " " + cause.message;
    }
  }
  text += " (" + std::to_string(status.code);
  if (!status.reason.empty()) text += " " + status.reason;
  return text + ")";
}

}  // namespace

ApiError::ApiError(std::string_view context, meta::v1::Status status)
    : Error(MessageOf(context, status)), status_(std::move(status)) {}

bool ApiError::ReasonOrCode(std::string_view reason, int code) const {
  if (status_.reason == reason) return true;
  bool known = std::find(kKnownReasons.begin(), kKnownReasons.end(), status_.reason) != kKnownReasons.end();
  return !known && status_.code == code;
}

bool ApiError::IsNotFound() const { return ReasonOrCode("NotFound", 404); }
bool ApiError::IsAlreadyExists() const { return status_.reason == "AlreadyExists"; }
bool ApiError::IsConflict() const { return ReasonOrCode("Conflict", 409); }
bool ApiError::IsInvalid() const { return ReasonOrCode("Invalid", 422); }
bool ApiError::IsGone() const { return ReasonOrCode("Gone", 410); }
bool ApiError::IsExpired() const { return status_.reason == "Expired"; }
bool ApiError::IsNotAcceptable() const { return ReasonOrCode("NotAcceptable", 406); }
bool ApiError::IsUnsupportedMediaType() const { return ReasonOrCode("UnsupportedMediaType", 415); }
bool ApiError::IsMethodNotSupported() const { return ReasonOrCode("MethodNotAllowed", 405); }
bool ApiError::IsServiceUnavailable() const { return ReasonOrCode("ServiceUnavailable", 503); }
bool ApiError::IsBadRequest() const { return ReasonOrCode("BadRequest", 400); }
bool ApiError::IsUnauthorized() const { return ReasonOrCode("Unauthorized", 401); }
bool ApiError::IsForbidden() const { return ReasonOrCode("Forbidden", 403); }
bool ApiError::IsTimeout() const { return ReasonOrCode("Timeout", 504); }
bool ApiError::IsServerTimeout() const { return status_.reason == "ServerTimeout"; }
bool ApiError::IsInternalError() const { return ReasonOrCode("InternalError", 500); }
bool ApiError::IsTooManyRequests() const { return status_.reason == "TooManyRequests" || status_.code == 429; }
bool ApiError::IsRequestEntityTooLarge() const {
  return status_.reason == "RequestEntityTooLarge" || status_.code == 413;
}
bool ApiError::IsUnexpectedServerError() const { return HasCause("UnexpectedServerResponse"); }

bool ApiError::IsTooLargeResourceVersion() const {
  return HasCause("ResourceVersionTooLarge") ||
         (IsTimeout() && status_.message.find("Too large resource version") != std::string::npos);
}

bool ApiError::HasCause(std::string_view type) const {
  if (!status_.details) return false;
  const auto& causes = status_.details->causes;
  return std::any_of(causes.begin(), causes.end(), [&](const auto& cause) { return cause.reason == type; });
}

std::vector<ApplyConflict> ApiError::ApplyConflicts() const {
  std::vector<ApplyConflict> conflicts;
  if (!status_.details) return conflicts;
  for (const auto& cause : status_.details->causes) {
    if (cause.reason == "FieldManagerConflict")
      conflicts.push_back(internal::ReadApplyConflict(cause.field, cause.message));
  }
  return conflicts;
}

std::optional<std::chrono::seconds> ApiError::RetryAfter() const {
  int seconds = status_.details ? status_.details->retry_after_seconds : 0;
  if (seconds > 0 || IsServerTimeout()) return std::chrono::seconds(seconds);
  return std::nullopt;
}

}  // namespace kube
