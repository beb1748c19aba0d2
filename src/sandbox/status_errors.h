// Refusals in the words of the real API server, because tools read them.
#ifndef KUBE_SRC_SANDBOX_STATUS_ERRORS_H_
#define KUBE_SRC_SANDBOX_STATUS_ERRORS_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>

#include <string>
#include <string_view>
#include <vector>

namespace kube::sandbox {

/// One of several reasons of a refusal. `reason` is a cause type: "FieldValueRequired" and so on.
struct StatusCause {
  std::string reason{};
  std::string message{};
  std::string field{};
};

/// Thrown by handlers; becomes the answer.
class StatusError {
 public:
  StatusError(int code, Value status) : code_(code), status_(std::move(status)) {}
  int code() const noexcept { return code_; }
  const Value& status() const noexcept { return status_; }
  std::string_view message() const { return status_.GetString("message").value_or(""); }

 private:
  int code_;
  Value status_;
};

/// What `details` says of the object.
struct StatusSubject {
  std::string_view group{};
  std::string_view resource{};  ///< plural (details.kind holds it; the kind itself for Invalid)
  std::string_view name{};
};

inline StatusSubject SubjectOf(const ResourceInfo& info, std::string_view name) {
  return {info.group, info.plural, name};
}

/// A Status object (kind, apiVersion, metadata, status, message, reason, details, code).
Value MakeFailure(int code, std::string_view reason, std::string message, const StatusSubject& subject = {},
                  const std::vector<StatusCause>& causes = {}, int retry_after_seconds = 0);
/// The answer to a delete that is done.
Value MakeDeleteSuccess(const StatusSubject& subject, std::string_view uid);

// Source of reasons, codes and message shapes: apimachinery api/errors.
StatusError NotFound(const StatusSubject& subject);
StatusError AlreadyExists(const StatusSubject& subject);
StatusError Conflict(const StatusSubject& subject, std::string_view why);
/// The usual conflict of an update with an old resourceVersion.
StatusError ModifiedConflict(const StatusSubject& subject);
StatusError Forbidden(const StatusSubject& subject, std::string_view why, const std::vector<StatusCause>& causes = {});
StatusError BadRequest(std::string message);
/// `causes` make up the message.
StatusError Invalid(std::string_view group, std::string_view kind, std::string_view name,
                    const std::vector<StatusCause>& causes);
StatusError MethodNotAllowed(const StatusSubject& subject, std::string_view verb);
StatusError Expired(std::string message);
StatusError TooLargeResourceVersion(std::uint64_t asked, std::uint64_t current);
StatusError NotAcceptable(std::string_view offered);
StatusError UnsupportedMediaType(std::string_view offered);
StatusError RequestTooLarge(std::size_t limit);
StatusError NotImplemented(std::string message);
StatusError InternalError(std::string_view what);
StatusError TooManyRequests(std::string message, int retry_after_seconds, const std::vector<StatusCause>& causes = {});
/// A path that leads nowhere.
StatusError NoSuchPath();

/// `metadata.name: Required value: name or generateName is required` and the like.
StatusCause RequiredCause(std::string field, std::string_view why);
StatusCause InvalidCause(std::string field, std::string_view value_json, std::string_view why);
StatusCause ForbiddenCause(std::string field, std::string_view why);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_STATUS_ERRORS_H_
