#include "kube/transport/transport.h"

#include "src/transport/call_run.h"
#include "src/transport/transport_impl.h"

namespace kube {

using transport::CallRun;
using transport::Engine;
using transport::Exchange;

Transport::Transport(TransportOptions options) {
  options = transport::CheckedOptions(std::move(options));
  auto engine = std::make_shared<Engine>(options);
  impl_ = std::make_shared<Impl>(std::move(options), std::move(engine));
}

Transport Transport::Shared(TransportOptions options) {
  options = transport::CheckedOptions(std::move(options));
  auto engine = Engine::Shared(options);
  return Transport(std::make_shared<Impl>(std::move(options), std::move(engine)));
}

HttpResponse Transport::RoundTrip(HttpRequest request, const CallContext& context,
                                  std::optional<std::size_t> max_body_bytes) const {
  CallRun call(impl_->engine, impl_->options, Exchange::Mode::kCollect,
               max_body_bytes.value_or(impl_->options.max_body_bytes));
  return std::move(call.Run(std::move(request), context).response);
}

std::unique_ptr<HttpStream> Transport::Open(HttpRequest request, const CallContext& context) const {
  CallRun call(impl_->engine, impl_->options, Exchange::Mode::kStream, static_cast<std::size_t>(-1));
  return std::move(call.Run(std::move(request), context).stream);
}

void Transport::CloseIdleConnections() const { impl_->engine->DrainAll(); }

const TransportOptions& Transport::options() const { return impl_->options; }

}  // namespace kube
