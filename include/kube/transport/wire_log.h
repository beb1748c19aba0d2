// What goes over the wire, in lines a person reads: kubectl's -v=6 to -v=10.
#ifndef KUBE_TRANSPORT_WIRE_LOG_H_
#define KUBE_TRANSPORT_WIRE_LOG_H_

#include <functional>
#include <memory>
#include <string_view>

#include "kube/transport/observer.h"

namespace kube {

struct WireLogOptions {
  /// 6: method, URL, status and time of every attempt, and connections that fail. 7: the request's headers too. 8: the
  /// answer's headers too, and bodies, cut at 1 KiB. 9: each request as a curl command, times in detail, bodies cut at
  /// 10 KiB. 10: bodies uncut. Source of the levels: client-go transport/round_trippers.go and rest/request.go.
  int level = 6;
  /// Gets one line at a time, without a line end, from any thread, also from the I/O thread: it must not block for
  /// long. Empty: stderr.
  std::function<void(std::string_view line)> write = {};
};

/// An observer that logs. Put it into `Config::observers`.
///
/// Credentials in headers are masked (MaskHeaderValue), in the curl command too. Bodies are left out where the path
/// says that they hold secrets (secrets, token requests and reviews), and where they are no text.
std::shared_ptr<Observer> MakeWireLog(WireLogOptions options = {});

}  // namespace kube

#endif  // KUBE_TRANSPORT_WIRE_LOG_H_
