#include "src/sandbox/status_errors.h"

#include <utility>

namespace kube::sandbox {
namespace {

std::string Qualified(const StatusSubject& subject) {
  std::string text(subject.resource);
  if (!subject.group.empty()) text.append(".").append(subject.group);
  return text;
}

std::string Named(const StatusSubject& subject) {
  return Qualified(subject) + " \"" + std::string(subject.name) + "\"";
}

Value CausesValue(const std::vector<StatusCause>& causes) {
  Value list = Array{};
  for (const StatusCause& cause : causes) {
    Value item = Object{};
    if (!cause.reason.empty()) item["reason"] = cause.reason;
    if (!cause.message.empty()) item["message"] = cause.message;
    if (!cause.field.empty()) item["field"] = cause.field;
    list.push_back(std::move(item));
  }
  return list;
}

// "field: message", the messages of several joined in brackets, as Go's aggregate errors print.
std::string JoinCauses(const std::vector<StatusCause>& causes) {
  std::string joined;
  std::size_t shown = 0;
  std::vector<std::string> seen;
  for (const StatusCause& cause : causes) {
    std::string text = cause.field.empty() ? cause.message : cause.field + ": " + cause.message;
    bool known = false;
    for (const std::string& other : seen) known = known || other == text;
    if (known) continue;
    if (shown++ > 0) joined += ", ";
    joined += text;
    seen.push_back(std::move(text));
  }
  return shown > 1 ? "[" + joined + "]" : joined;
}

}  // namespace

// NOLINTNEXTLINE(performance-unnecessary-value-param): errors hand over the messages that they have built
Value MakeFailure(int code, std::string_view reason, std::string message, const StatusSubject& subject,
                  const std::vector<StatusCause>& causes, int retry_after_seconds) {
  Value status{{"kind", "Status"}, {"apiVersion", "v1"}, {"metadata", {}}, {"status", "Failure"}};
  status["message"] = message;
  if (!reason.empty()) status["reason"] = reason;
  Value details = Object{};
  if (!subject.name.empty()) details["name"] = subject.name;
  if (!subject.group.empty()) details["group"] = subject.group;
  if (!subject.resource.empty()) details["kind"] = subject.resource;
  if (!causes.empty()) details["causes"] = CausesValue(causes);
  if (retry_after_seconds > 0) details["retryAfterSeconds"] = retry_after_seconds;
  if (!details.empty()) status["details"] = std::move(details);
  status["code"] = code;
  return status;
}

Value MakeDeleteSuccess(const StatusSubject& subject, std::string_view uid) {
  Value details{{"name", subject.name}};
  if (!subject.group.empty()) details["group"] = subject.group;
  details["kind"] = subject.resource;
  if (!uid.empty()) details["uid"] = uid;
  Value status{{"kind", "Status"}, {"apiVersion", "v1"}, {"metadata", {}}, {"status", "Success"}};
  status["details"] = std::move(details);
  return status;
}

StatusError NotFound(const StatusSubject& subject) {
  return {404, MakeFailure(404, "NotFound", Named(subject) + " not found", subject)};
}

StatusError AlreadyExists(const StatusSubject& subject) {
  return {409, MakeFailure(409, "AlreadyExists", Named(subject) + " already exists", subject)};
}

StatusError Conflict(const StatusSubject& subject, std::string_view why) {
  std::string message = "Operation cannot be fulfilled on " + Named(subject) + ": ";
  return {409, MakeFailure(409, "Conflict", message.append(why), subject)};
}

StatusError ModifiedConflict(const StatusSubject& subject) {
  return Conflict(subject,
                  "the object has been modified; please apply your changes to the latest version and try again");
}

StatusError Forbidden(const StatusSubject& subject, std::string_view why, const std::vector<StatusCause>& causes) {
  std::string message = (subject.name.empty() ? Qualified(subject) : Named(subject)) + " is forbidden: ";
  return {403, MakeFailure(403, "Forbidden", message.append(why), subject, causes)};
}

StatusError BadRequest(std::string message) { return {400, MakeFailure(400, "BadRequest", std::move(message))}; }

StatusError Invalid(std::string_view group, std::string_view kind, std::string_view name,
                    const std::vector<StatusCause>& causes) {
  const StatusSubject subject{group, kind, name};
  std::string message = Named(subject) + " is invalid";
  if (!causes.empty()) message += ": " + JoinCauses(causes);
  return {422, MakeFailure(422, "Invalid", std::move(message), subject, causes)};
}

StatusError MethodNotAllowed(const StatusSubject& subject, std::string_view verb) {
  std::string message = std::string(verb) + " is not supported on resources of kind \"" + Qualified(subject) + "\"";
  return {405, MakeFailure(405, "MethodNotAllowed", std::move(message), subject)};
}

StatusError Expired(std::string message) { return {410, MakeFailure(410, "Expired", std::move(message))}; }

StatusError TooLargeResourceVersion(std::uint64_t asked, std::uint64_t current) {
  return {504, MakeFailure(504, "Timeout",
                           "Timeout: Too large resource version: " + std::to_string(asked) +
                               ", current: " + std::to_string(current),
                           {}, {{"ResourceVersionTooLarge", "Too large resource version", ""}}, 1)};
}

StatusError NotAcceptable(std::string_view offered) {
  std::string message = "only the following media types are accepted: ";
  return {406, MakeFailure(406, "NotAcceptable", message.append(offered))};
}

StatusError UnsupportedMediaType(std::string_view offered) {
  std::string message = "the body of the request was in an unknown format - accepted media types include: ";
  return {415, MakeFailure(415, "UnsupportedMediaType", message.append(offered))};
}

StatusError RequestTooLarge(std::size_t limit) {
  return {413,
          MakeFailure(413, "RequestEntityTooLarge", "Request entity too large: limit is " + std::to_string(limit))};
}

StatusError NotImplemented(std::string message) {
  return {501, MakeFailure(501, "NotImplemented", std::move(message))};
}

StatusError InternalError(std::string_view what) {
  std::string message = "Internal error occurred: ";
  message.append(what);
  return {500, MakeFailure(500, "InternalError", message, {}, {{"", std::string(what), ""}})};
}

StatusError TooManyRequests(std::string message, int retry_after_seconds, const std::vector<StatusCause>& causes) {
  return {429, MakeFailure(429, "TooManyRequests", std::move(message), {}, causes, retry_after_seconds)};
}

StatusError NoSuchPath() {
  return {404, MakeFailure(404, "NotFound", "the server could not find the requested resource")};
}

StatusCause RequiredCause(std::string field, std::string_view why) {
  std::string message = "Required value";
  if (!why.empty()) message.append(": ").append(why);
  return {"FieldValueRequired", std::move(message), std::move(field)};
}

StatusCause InvalidCause(std::string field, std::string_view value_json, std::string_view why) {
  std::string message = "Invalid value: ";
  message.append(value_json);
  if (!why.empty()) message.append(": ").append(why);
  return {"FieldValueInvalid", std::move(message), std::move(field)};
}

StatusCause ForbiddenCause(std::string field, std::string_view why) {
  std::string message = "Forbidden";
  if (!why.empty()) message.append(": ").append(why);
  return {"FieldValueForbidden", std::move(message), std::move(field)};
}

}  // namespace kube::sandbox
