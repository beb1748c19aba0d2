// Code of the user's that every request passes through.
#ifndef KUBE_TRANSPORT_MIDDLEWARE_H_
#define KUBE_TRANSPORT_MIDDLEWARE_H_

#include <functional>
#include <memory>

#include "kube/transport/call.h"
#include "kube/transport/http.h"
#include "kube/transport/http_stream.h"

namespace kube {

/// An answer on its way through middleware: the head, and the body in one of two forms.
struct HttpAnswer {
  HttpResponse response{};  ///< for a stream: the head only, body empty
  /// The body of a call that reads a stream (a watch, a log). Middleware that answers by itself may leave it null: the
  /// stream then gives `response.body`.
  std::unique_ptr<HttpStream> stream{};
};

/// Wraps calls, attempts or both, as an http.RoundTripper wrapper does in Go (client-go rest.Config.Wrap). It may
/// change what goes in and what comes out, measure, refuse by throwing, or answer by itself without calling `next` (a
/// fake, a cache, another HTTP engine).
///
/// One call is: call middleware > rate limiter > credentials > attempt middleware > the connection, where everything
/// right of the first step is gone through again for each retry. **Threads**: runs on the calling threads, many at
/// once. What it throws ends the call, but a TransportError out of OnAttempt counts as a failed attempt, which may be
/// repeated.
class Middleware {
 public:
  virtual ~Middleware() = default;

  using CallNext = std::function<HttpAnswer(HttpRequest request, const CallContext& context)>;
  using AttemptNext = std::function<HttpAnswer()>;

  /// Around a whole call, its retries included. `next` may be called any number of times.
  virtual HttpAnswer OnCall(HttpRequest request, const CallContext& context, const CallNext& next) {
    return next(std::move(request), context);
  }

  /// Around one attempt. `headers` are what will be sent, credentials included (see MaskHeaderValue before writing them
  /// anywhere); add to them what must differ between attempts, such as a trace id.
  virtual HttpAnswer OnAttempt(const HttpRequest& request, Headers& headers, const CallContext& context,
                               const AttemptNext& next) {
    (void)request, (void)headers, (void)context;
    return next();
  }
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_MIDDLEWARE_H_
