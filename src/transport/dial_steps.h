// The steps of opening a connection, each blocking with a deadline and cancellable. Run on a dialing thread.
#ifndef KUBE_SRC_TRANSPORT_DIAL_STEPS_H_
#define KUBE_SRC_TRANSPORT_DIAL_STEPS_H_

#include <netdb.h>

#include <memory>
#include <string>

#include "src/transport/dialer.h"

namespace kube::transport {

struct AddressListDeleter {
  void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using AddressList = std::unique_ptr<addrinfo, AddressListDeleter>;

/// What all dials of one dialer have in common.
struct DialRoute {
  explicit DialRoute(const TransportOptions& o);

  const TransportOptions options;
  const bool has_proxy;
  const bool forwards;          // the proxy is given whole requests, no tunnel
  const std::string host;       // of the endpoint, without brackets
  const std::string authority;  // of the endpoint, for messages
  const std::string hop_host;   // where the TCP connection goes
  const std::uint16_t hop_port;
  const std::string hop;  // the same for messages
};

/// A plain "HTTP over TCP" proxy that gets requests in absolute form, as Go does for http endpoints.
bool ForwardsRequests(const TransportOptions& options);

/// Opens the TCP connection to one of the addresses and puts on it whatever the route wants, with the TLS contexts of
/// `*result`. `cancel_fd` becomes readable to give up.
void DialAddresses(const DialRoute& route, const addrinfo* list, int cancel_fd, DialResult* result);

void SetFailure(DialResult* result, TransportPhase phase, std::string message);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_DIAL_STEPS_H_
