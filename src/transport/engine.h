// The I/O thread and the connections to one endpoint: what several transports may share.
#ifndef KUBE_SRC_TRANSPORT_ENGINE_H_
#define KUBE_SRC_TRANSPORT_ENGINE_H_

#include <memory>
#include <mutex>

#include "kube/transport/options.h"
#include "src/transport/event_loop.h"
#include "src/transport/exchange.h"
#include "src/transport/pool.h"

namespace kube::transport {

class Engine {
 public:
  /// Throws as Transport's constructor.
  explicit Engine(TransportOptions options);
  ~Engine();

  /// A living engine whose connections would be the same, else a new one. From any thread.
  static std::shared_ptr<Engine> Shared(const TransportOptions& options);

  const TransportOptions& options() const { return options_; }

  // From any thread.

  /// Looks for other TLS settings first, so that the exchange goes out with them.
  void Submit(std::shared_ptr<Exchange> exchange);
  /// Marks the exchange as given up and tells its connection.
  void Abandon(const std::shared_ptr<Exchange>& exchange, Exchange::Reason reason) noexcept;
  /// Tells the exchange's connection that bytes were taken.
  void Resume(const std::shared_ptr<Exchange>& exchange);
  /// Ends a wait that did not end well: abandons at the deadline and throws what fits.
  [[noreturn]] void Throw(Exchange::Wake wake, const std::shared_ptr<Exchange>& exchange);
  void DrainAll();

 private:
  void FollowTlsSource();

  const TransportOptions options_;
  std::mutex tls_mutex_;
  std::shared_ptr<const TlsOptions> tls_;  // what TlsSource gave last
  EventLoop loop_;
  std::unique_ptr<Pool> pool_;
};

/// Checked, with the port filled in. Throws TransportError.
TransportOptions CheckedOptions(TransportOptions options);

/// "GET /api/v1/pods": the query is left out.
std::string Describe(const HttpRequest& request);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_ENGINE_H_
