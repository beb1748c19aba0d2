// The server's remarks beside an answer: a deprecated API version, an unknown field.
#ifndef KUBE_TRANSPORT_WARNING_H_
#define KUBE_TRANSPORT_WARNING_H_

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "kube/transport/http.h"

namespace kube {

/// One item of a `Warning` header (RFC 7234, section 5.5).
struct Warning {
  int code = 0;         ///< 299 is what Kubernetes sends
  std::string agent{};  ///< who warns; often "-"
  std::string text{};   ///< valid UTF-8 without control characters

  bool operator==(const Warning&) const = default;
};

/// Every well-formed item of the `Warning` fields, in order. An item that is malformed ends its field; those before it
/// count. Encoded words (RFC 2047) in the text are decoded. Source: apimachinery util/net/http.go.
std::vector<Warning> ParseWarnings(const Headers& headers);

/// Hears the warnings of all calls.
class WarningHandler {
 public:
  virtual ~WarningHandler() = default;
  /// On the calling thread, once for each item of a final answer, of whatever code; from many threads at once. Must not
  /// throw.
  virtual void OnWarning(const Warning& warning) = 0;
};

struct WarningPrinterOptions {
  bool deduplicate = true;  ///< print a text once only (the last thousand texts are remembered)
  bool color = false;       ///< "Warning:" in yellow, as on kubectl's terminal
};

/// Prints `Warning: <text>` for code 299, a line each, as client-go's rest.NewWarningWriter. `out` must stay open.
std::shared_ptr<WarningHandler> MakeWarningPrinter(std::FILE* out = stderr, WarningPrinterOptions options = {});
/// Says nothing.
std::shared_ptr<WarningHandler> NoWarnings();
/// What is used where a configuration names no handler: one printer to stderr for the process, each text once.
std::shared_ptr<WarningHandler> DefaultWarningHandler();

}  // namespace kube

#endif  // KUBE_TRANSPORT_WARNING_H_
