// The seam between the transport and whatever knows credentials.
#ifndef KUBE_TRANSPORT_AUTHENTICATOR_H_
#define KUBE_TRANSPORT_AUTHENTICATOR_H_

#include "kube/transport/call.h"
#include "kube/transport/http.h"

namespace kube {

/// Puts credentials on requests. Called for every attempt on the thread that makes the call, from many threads at
/// once; it may block (read a file, run a plugin) but must honour the context. What it throws ends the call.
/// Never called for an `http` endpoint: credentials do not travel in clear text.
class Authenticator {
 public:
  virtual ~Authenticator() = default;

  /// Adds headers, normally `Authorization`, to one attempt.
  virtual void Apply(Headers& headers, const CallContext& context) = 0;

  /// The server answered 401 to an attempt that carried `sent`. Refreshes what can be refreshed; returns true if the
  /// next `Apply` gives other credentials than `sent`, so that repeating the request once makes sense.
  virtual bool OnUnauthorized(const Headers& sent, const CallContext& context) = 0;
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_AUTHENTICATOR_H_
