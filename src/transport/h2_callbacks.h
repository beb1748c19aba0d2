// nghttp2's C interface for the client connection: session set-up, callbacks, request submission.
#ifndef KUBE_SRC_TRANSPORT_H2_CALLBACKS_H_
#define KUBE_SRC_TRANSPORT_H2_CALLBACKS_H_

#include "src/transport/h2_connection.h"

namespace kube::transport {

/// A client session with our settings queued; its callbacks go to `connection`.
nghttp2_session* NewH2ClientSession(H2Connection* connection, const TransportOptions& options);

/// Queues the request. `stream` becomes the stream's user data. Returns the stream id, or a negative nghttp2 error.
std::int32_t SubmitH2Request(nghttp2_session* session, const ConnectionEnvironment& environment,
                             const Exchange& exchange, void* stream);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_H2_CALLBACKS_H_
