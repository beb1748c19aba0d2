// Why one attempt at a request failed: a value, because nothing throws on the I/O thread.
#ifndef KUBE_SRC_TRANSPORT_FAILURE_H_
#define KUBE_SRC_TRANSPORT_FAILURE_H_

#include <string>

#include "kube/transport/errors.h"

namespace kube::transport {

struct Failure {
  TransportPhase phase = TransportPhase::kReceive;
  std::string message = {};
  bool never_acted = false;      ///< nothing was sent, or the peer said that it did not act
  bool connection_lost = false;  ///< the connection broke, as opposed to a broken rule or an exceeded limit
  bool too_large = false;        ///< the body exceeded the caller's limit
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_FAILURE_H_
