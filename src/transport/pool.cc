#include "src/transport/pool.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "src/transport/dial_steps.h"
#include "src/transport/proxy_dialogue.h"
#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

// Threads that connect at the same time, for a burst of HTTP/1.1 requests.
constexpr std::size_t kMaxDials = 16;
constexpr std::chrono::seconds kTrimDelay{1};

}  // namespace

Pool::Pool(EventLoop& loop, const TransportOptions& options, DialTls tls)
    : environment_(new ConnectionEnvironment{
          loop, options, options.scheme, Authority(options.scheme, options.host, options.port), {}, {}, {}}),
      dialer_(std::make_unique<Dialer>(loop, options, std::move(tls))) {
  if (!ForwardsRequests(options)) return;
  environment_->target_prefix = environment_->scheme + "://" + environment_->authority;
  environment_->proxy_authorization = ProxyAuthorization(options.proxy);
}

void Pool::Submit(std::shared_ptr<Exchange> exchange) {
  if (waiting_.empty() && TrySubmit(exchange)) return;
  waiting_.push_back(std::move(exchange));
  DialForWaiting();
}

bool Pool::TrySubmit(const std::shared_ptr<Exchange>& exchange) {
  if (exchange->abandoned()) return true;
  for (std::size_t i = 0; i < connections_.size();) {
    const std::shared_ptr<Connection> connection = connections_[i];
    if (connection->FreeSlots() == 0) {
      ++i;
    } else if (!connection->StillOpen()) {
      connection->Close({});  // leaves connections_
    } else {
      exchange->handed_over.store(true, std::memory_order_relaxed);
      if (exchange->timed) exchange->facts.handed_over_at = EventLoop::Clock::now();
      exchange->facts.connection_reused = std::exchange(connection->used, true);
      exchange->facts.http_version = connection->multiplexed() ? 20 : 11;
      connection->Submit(exchange);
      return true;
    }
  }
  return false;
}

void Pool::ScheduleDispatch() {
  if (dispatch_scheduled_) return;
  dispatch_scheduled_ = true;
  environment_->loop.Defer([this] {
    dispatch_scheduled_ = false;
    Dispatch();
  });
}

void Pool::Dispatch() {
  while (!waiting_.empty() && TrySubmit(waiting_.front())) waiting_.pop_front();
  DialForWaiting();
}

void Pool::DialForWaiting() {
  if (!dialer_) return;
  if (waiting_.empty()) return;
  std::size_t wanted = 1;  // until the first connection shows which protocol it will be
  if (http2_) {
    const std::size_t slots = *http2_ ? std::max<std::size_t>(environment_->options.max_streams_per_connection, 1) : 1;
    wanted = std::min(kMaxDials, (waiting_.size() + slots - 1) / slots);
  }
  for (; dialing_ < wanted; ++dialing_) {
    dialer_->Dial([this](DialResult result) { OnDialed(std::move(result)); });
  }
}

void Pool::OnDialed(DialResult result) {
  --dialing_;
  if (!dialer_) return;
  Tell({.kind = result.socket ? ConnectionEvent::Kind::kOpened : ConnectionEvent::Kind::kFailed,
        .http_version = !result.socket ? 0
                        : result.http2 ? 20
                                       : 11,
        .reason = result.failure.message,
        .resolve = result.resolve,
        .connect = result.connect,
        .proxy_handshake = result.proxy,
        .tls_handshake = result.tls});
  if (!result.socket) {
    if (dialing_ == 0) FailWaiting(result.failure);
    return;
  }
  if (result.contexts != dialer_->tls()) return DialForWaiting();  // made with settings that were replaced meanwhile
  http2_ = result.http2;
  auto connection = result.http2 ? NewHttp2Connection(*environment_, *this, std::move(result.socket))
                                 : NewHttp1Connection(*environment_, *this, std::move(result.socket));
  connections_.push_back(connection);
  try {
    connection->Start();
  } catch (const std::exception& error) {  // the kernel refuses another descriptor in epoll, or there is no memory
    connection->Close({});
    return FailWaiting({TransportPhase::kConnect, std::string("cannot use the new connection: ") + error.what(),
                        /*never_acted=*/true});
  }
  Dispatch();
}

void Pool::Tell(ConnectionEvent event) const {
  if (environment_->options.observers.empty()) return;
  const std::string endpoint = environment_->scheme + "://" + environment_->authority;
  event.endpoint = endpoint;
  const ProxyOptions& proxy = environment_->options.proxy;
  const std::string proxy_name = proxy.scheme.empty() ? "" : ProxyName(proxy);
  event.proxy = proxy_name;
  for (const auto& observer : environment_->options.observers) observer->OnConnection(event);
}

void Pool::FailWaiting(const Failure& failure) {
  std::deque<std::shared_ptr<Exchange>> failed;
  failed.swap(waiting_);
  for (const auto& exchange : failed) exchange->Fail(failure);
}

void Pool::OnCapacity(Connection& connection) {
  if (!waiting_.empty()) return ScheduleDispatch();
  if (connection.multiplexed() || trim_scheduled_ || IdleCount() <= environment_->options.max_idle_http1_connections) {
    return;
  }
  // Not at once: threads in step with each other leave many connections idle for moments.
  trim_scheduled_ = true;
  environment_->loop.RunAfter(kTrimDelay, [this] {
    trim_scheduled_ = false;
    TrimIdle();
  });
}

std::size_t Pool::IdleCount() const {
  return static_cast<std::size_t>(
      std::count_if(connections_.begin(), connections_.end(), [](const auto& c) { return c->Idle(); }));
}

void Pool::TrimIdle() {
  std::size_t idle = IdleCount();
  const auto connections = connections_;
  for (auto c = connections.rbegin(); c != connections.rend(); ++c) {  // the first are used first: keep those
    if (idle <= environment_->options.max_idle_http1_connections) return;
    if (!(*c)->Idle() || (*c)->multiplexed()) continue;
    (*c)->Drain();
    --idle;
  }
}

void Pool::OnClosed(Connection& connection) {
  auto found =
      std::find_if(connections_.begin(), connections_.end(), [&](const auto& c) { return c.get() == &connection; });
  if (found != connections_.end()) connections_.erase(found);
  Tell({.kind = ConnectionEvent::Kind::kClosed,
        .http_version = connection.multiplexed() ? 20 : 11,
        .reason = connection.close_reason,
        .bytes_read = connection.socket().bytes_read(),
        .bytes_written = connection.socket().bytes_written()});
  if (!waiting_.empty()) ScheduleDispatch();
}

void Pool::UseTls(DialTls tls) {
  if (!dialer_) return;
  dialer_->UseTls(std::move(tls));
  DrainAll();
}

void Pool::DrainAll() {
  const auto connections = connections_;
  for (const auto& connection : connections) connection->Drain();
}

void Pool::Shutdown() {
  dialer_.reset();
  const Failure failure{TransportPhase::kSend, "the transport was closed", /*never_acted=*/true};
  FailWaiting(failure);
  const auto connections = connections_;
  for (const auto& connection : connections) connection->Close(failure);
}

}  // namespace kube::transport
