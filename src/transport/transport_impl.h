// What stands behind `Transport`: the I/O thread, the pool, and the loop that repeats attempts. The blocking face.
#ifndef KUBE_SRC_TRANSPORT_TRANSPORT_IMPL_H_
#define KUBE_SRC_TRANSPORT_TRANSPORT_IMPL_H_

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "kube/transport/transport.h"
#include "src/transport/event_loop.h"
#include "src/transport/exchange.h"
#include "src/transport/pool.h"

namespace kube {

class Transport::Impl : public std::enable_shared_from_this<Transport::Impl> {
 public:
  using Exchange = transport::Exchange;

  explicit Impl(TransportOptions options);
  ~Impl();

  const TransportOptions& options() const { return options_; }
  HttpResponse RoundTrip(HttpRequest request, const CallContext& context, std::size_t max_body_bytes);
  std::unique_ptr<HttpStream> Open(HttpRequest request, const CallContext& context);
  void CloseIdleConnections();

  using StopCallback = std::stop_callback<std::function<void()>>;

  /// Marks the exchange as given up and tells its connection. From any thread.
  void Abandon(const std::shared_ptr<Exchange>& exchange, Exchange::Reason reason) noexcept;
  /// Tells the exchange's connection that bytes were taken.
  void Resume(const std::shared_ptr<Exchange>& exchange);
  /// Ends a wait that did not end well: abandons at the deadline and throws what fits.
  [[noreturn]] void Throw(Exchange::Wake wake, const std::shared_ptr<Exchange>& exchange);

 private:
  struct Call {
    std::shared_ptr<const HttpRequest> request;
    const CallContext& context;
    Exchange::Mode mode;
    std::size_t max_body_bytes;
    int attempts = 0;
    bool reauthenticated = false;
    std::string body = {};  // kCollect
  };
  struct Attempt {
    std::shared_ptr<Exchange> exchange;
    std::unique_ptr<StopCallback> stop;
  };

  /// Attempts until one has an answer to hand out; throws if that is not to be.
  Attempt Run(Call& call);
  Attempt Begin(Call& call);
  Exchange::Wake Await(Call& call, const std::shared_ptr<Exchange>& exchange);
  Exchange::Wake Collect(const std::shared_ptr<Exchange>& exchange, const Call& call, std::string* body);
  bool ShouldReauthenticate(Call& call, const Exchange& exchange);
  void Pause(const Call& call, std::chrono::milliseconds delay);
  void CheckContext(const Call& call) const;

  const TransportOptions options_;
  transport::EventLoop loop_;
  std::unique_ptr<transport::Pool> pool_;
};

}  // namespace kube

#endif  // KUBE_SRC_TRANSPORT_TRANSPORT_IMPL_H_
