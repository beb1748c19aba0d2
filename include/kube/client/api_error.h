// What the server said when it said no.
#ifndef KUBE_CLIENT_API_ERROR_H_
#define KUBE_CLIENT_API_ERROR_H_

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kube/api/meta/v1/types.h"
#include "kube/meta/error.h"
#include "kube/meta/time.h"

namespace kube {

/// One field that another manager owns, of a refused server-side apply. The texts are the server's: untrusted.
///
/// Who the other is, is read from the message, the only place that has it; what the message does not tell stays empty.
/// Source: apimachinery util/managedfields/internal/conflict.go.
struct ApplyConflict {
  std::string field{};    ///< `.spec.template.spec.containers[name="web"].image`, as FieldSet::Paths writes it
  std::string message{};  ///< `conflict with "kubectl-edit" with subresource "status" using apps/v1`
  std::string manager{};
  std::string subresource{};
  std::string api_version{};   ///< of the other's last write; of plain writers (operation Update) only
  std::optional<Time> time{};  ///< likewise, and only from servers that tell it (1.36 does not)
  bool by_apply = false;       ///< the other manager owns it by server-side apply, not by a plain write
};

/// An answer of the server that is no success: carries its Status.
///
/// The predicates mean exactly what client-go's mean: the reason decides, the code only where the reason is not a known
/// one (two reasons share 409, two 410, four 500). Source: apimachinery api/errors/errors.go.
class ApiError : public Error {
 public:
  /// `context` says what was being done: `update deployments.apps "demo" (namespace "default")`.
  ApiError(std::string_view context, meta::v1::Status status);

  /// The server's words; synthesised from the code where the body was no Status. Untrusted text.
  const meta::v1::Status& status() const noexcept { return status_; }
  /// The HTTP status code.
  int code() const noexcept { return status_.code; }
  /// `NotFound`, `Conflict`, ...; may be empty.
  const std::string& reason() const noexcept { return status_.reason; }

  bool IsNotFound() const;
  bool IsAlreadyExists() const;
  bool IsConflict() const;
  bool IsInvalid() const;
  bool IsGone() const;
  /// A resourceVersion or continue token that is too old: list again.
  bool IsExpired() const;
  bool IsNotAcceptable() const;
  bool IsUnsupportedMediaType() const;
  bool IsMethodNotSupported() const;
  bool IsServiceUnavailable() const;
  bool IsBadRequest() const;
  bool IsUnauthorized() const;
  bool IsForbidden() const;
  bool IsTimeout() const;
  bool IsServerTimeout() const;
  bool IsInternalError() const;
  bool IsTooManyRequests() const;
  bool IsRequestEntityTooLarge() const;
  /// The body was no Status: a proxy or a broken server spoke.
  bool IsUnexpectedServerError() const;
  /// The resourceVersion asked for is newer than what the server has yet.
  bool IsTooLargeResourceVersion() const;

  /// Whether the Status has a cause of this type: `FieldManagerConflict`, `DisruptionBudget`, ...
  bool HasCause(std::string_view type) const;
  /// The fields that stood against a server-side apply; empty for other errors.
  std::vector<ApplyConflict> ApplyConflicts() const;
  /// How long the server asks to wait before the same request makes sense again.
  std::optional<std::chrono::seconds> RetryAfter() const;

 private:
  bool ReasonOrCode(std::string_view reason, int code) const;

  meta::v1::Status status_;
};

/// The request was not sent: a name, an option or the order of building it is wrong. Says what and where.
class InvalidRequestError : public Error {
 public:
  using Error::Error;
};

}  // namespace kube

#endif  // KUBE_CLIENT_API_ERROR_H_
