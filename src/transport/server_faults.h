// Faults a test can order from HttpServer, to see how a client takes them.
#ifndef KUBE_SRC_TRANSPORT_SERVER_FAULTS_H_
#define KUBE_SRC_TRANSPORT_SERVER_FAULTS_H_

#include <atomic>
#include <cstdint>

namespace kube::transport {

/// Set `ServerOptions::faults` to one of these and change the fields at any time, from any thread. The counters of
/// "next" faults go down by one for each request they hit; 0 is off.
struct ServerFaults {
  /// The next N HTTP/2 requests are refused (RST_STREAM REFUSED_STREAM) before the handler sees them.
  std::atomic<int> refuse_next{0};
  /// The next N requests get their connection cut without an answer, before the handler sees them.
  std::atomic<int> drop_next{0};
  /// The next N requests are handed to the handler, but their connection is cut when it begins to answer.
  std::atomic<int> drop_at_answer_next{0};
  /// Each HTTP/2 connection gets GOAWAY after this many requests; those accepted so far are answered, later ones
  /// refused. HTTP/1.1: `Connection: close` with that answer. 0 is off.
  std::atomic<std::int64_t> goaway_after{0};
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SERVER_FAULTS_H_
