#include "kube/transport/transport.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <random>

#include "src/transport/large_buffer.h"
#include "src/transport/request_check.h"
#include "src/transport/retry.h"
#include "src/transport/stream.h"
#include "src/transport/tls.h"
#include "src/transport/transport_impl.h"

namespace kube {
namespace {

using transport::Exchange;

TransportOptions Checked(TransportOptions options) {
  if (options.scheme != "https" && options.scheme != "http") {
    throw TransportError(TransportPhase::kRequest, "the scheme is neither https nor http");
  }
  const std::string host = transport::BareHost(options.host);
  if (host.empty()) throw TransportError(TransportPhase::kRequest, "no host is given");
  for (const char c : host) {
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7f ||
        std::string_view("/@?#\\[]").find(c) != std::string::npos) {
      throw TransportError(TransportPhase::kRequest, "the host holds a character that is not allowed in one");
    }
  }
  if (!options.proxy.empty()) {
    throw TransportError(TransportPhase::kProxy, "a proxy is configured, but proxies are not supported yet");
  }
  if (options.port == 0) options.port = options.scheme == "https" ? 443 : 80;
  return options;
}

double Jitter() {
  thread_local std::minstd_rand random(std::random_device{}());
  return std::uniform_real_distribution<double>(0.0, 1.0)(random);
}

// "GET /api/v1/pods": the query is left out.
std::string Describe(const HttpRequest& request) {
  return request.method + " " + request.target.substr(0, request.target.find('?'));
}

// A body of unknown length grows by this factor: copies stay below a third of it, and room never touched costs address
// space only.
constexpr std::size_t kGrowth = 4;

void AppendBlock(std::string* body, const std::string& block, std::size_t max_bytes) {
  const std::size_t needed = body->size() + block.size();
  if (needed > body->capacity()) transport::ReserveLarge(body, std::max(needed, std::min(needed * kGrowth, max_bytes)));
  *body += block;
}

}  // namespace

Transport::Impl::Impl(TransportOptions options) : options_(Checked(std::move(options))) {
  transport::TlsContext tls;
  if (options_.scheme == "https") tls = transport::MakeClientTls(options_.tls);
  pool_ = std::make_unique<transport::Pool>(loop_, options_, std::move(tls));
  loop_.Start();
}

Transport::Impl::~Impl() {
  loop_.Post([this] { pool_->Shutdown(); });
  loop_.Stop();
}

void Transport::Impl::Abandon(const std::shared_ptr<Exchange>& exchange, Exchange::Reason reason) noexcept {
  if (!exchange->Abandon(reason)) return;
  try {
    loop_.Post([exchange] {
      if (exchange->carrier != nullptr) exchange->carrier->Abandon(*exchange);
    });
  } catch (...) {  // out of memory: the connection's own limits end it
  }
}

void Transport::Impl::Resume(const std::shared_ptr<Exchange>& exchange) {
  loop_.Post([exchange] {
    if (exchange->carrier != nullptr) exchange->carrier->Resume(*exchange);
  });
}

void Transport::Impl::CloseIdleConnections() {
  loop_.Post([this] { pool_->DrainAll(); });
}

void Transport::Impl::Throw(Exchange::Wake wake, const std::shared_ptr<Exchange>& exchange) {
  const std::string what = Describe(exchange->request()) + ": ";
  const bool acted = exchange->handed_over.load(std::memory_order_relaxed);
  if (wake == Exchange::Wake::kDeadline) Abandon(exchange, Exchange::Reason::kTimedOut);
  if (wake == Exchange::Wake::kFailed) {
    const transport::Failure failure = exchange->failure();
    if (failure.too_large) throw BodyTooLargeError(what + failure.message);
    throw TransportError(failure.phase, what + failure.message, !failure.never_acted);
  }
  if (exchange->reason() == Exchange::Reason::kTimedOut) {
    throw TimeoutError(what + (acted ? "the deadline passed before the whole answer was there"
                                     : "the deadline passed before a connection was there"),
                       acted);
  }
  throw CancelledError(what + "cancelled by the caller", acted);
}

void Transport::Impl::CheckContext(const Call& call) const {
  const bool acted = call.attempts > 0;
  if (call.context.stop.stop_requested()) {
    throw CancelledError(Describe(*call.request) + ": cancelled by the caller", acted);
  }
  if (call.context.deadline && *call.context.deadline <= std::chrono::steady_clock::now()) {
    throw TimeoutError(Describe(*call.request) + ": the deadline passed before the request could be sent", acted);
  }
}

Transport::Impl::Attempt Transport::Impl::Begin(Call& call) {
  CheckContext(call);
  Headers headers = call.request->headers;
  if (options_.scheme == "https") {
    if (options_.authenticator) {
      options_.authenticator->Apply(headers, call.context);
      transport::CheckHeaders(headers);
    }
  } else if (headers.Has("authorization")) {
    throw TransportError(TransportPhase::kRequest,
                         Describe(*call.request) + ": credentials are not sent over plain http");
  }
  ++call.attempts;
  Attempt attempt;
  attempt.exchange = std::make_shared<Exchange>(call.request, std::move(headers), call.mode, call.max_body_bytes);
  loop_.Post([this, exchange = attempt.exchange] { pool_->Submit(exchange); });
  if (call.context.stop.stop_possible()) {
    attempt.stop = std::make_unique<StopCallback>(
        call.context.stop, [this, exchange = attempt.exchange] { Abandon(exchange, Exchange::Reason::kStopped); });
  }
  return attempt;
}

Exchange::Wake Transport::Impl::Collect(const std::shared_ptr<Exchange>& exchange, const Call& call,
                                        std::string* body) {
  body->clear();
  std::string block;  // two strings take turns, here and in the exchange
  for (;;) {
    Exchange::Taken taken;
    const Exchange::Wake wake = exchange->WaitForData(call.context.deadline, &block, &taken);
    if (wake != Exchange::Wake::kData) return wake;
    if (body->empty() && taken.last) {
      body->swap(block);  // the usual case: one block, not copied
    } else {
      AppendBlock(body, block, call.max_body_bytes);
    }
    if (taken.last) return Exchange::Wake::kEnd;
  }
}

Exchange::Wake Transport::Impl::Await(Call& call, const std::shared_ptr<Exchange>& exchange) {
  if (call.mode == Exchange::Mode::kStream) return exchange->WaitForHeaders(call.context.deadline);
  return Collect(exchange, call, &call.body);
}

bool Transport::Impl::ShouldReauthenticate(Call& call, const Exchange& exchange) {
  if (exchange.status() != 401 || call.reauthenticated || !options_.authenticator || options_.scheme != "https") {
    return false;
  }
  call.reauthenticated = true;
  return options_.authenticator->OnUnauthorized(exchange.headers_to_send(), call.context);
}

void Transport::Impl::Pause(const Call& call, std::chrono::milliseconds delay) {
  if (delay.count() <= 0) return;
  auto until = std::chrono::steady_clock::now() + delay;
  if (call.context.deadline) until = std::min(until, *call.context.deadline);
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_until(lock, call.context.stop, until, [] { return false; });
}

Transport::Impl::Attempt Transport::Impl::Run(Call& call) {
  for (;;) {
    Attempt attempt = Begin(call);
    const std::shared_ptr<Exchange>& exchange = attempt.exchange;
    const Exchange::Wake wake = Await(call, exchange);
    if (wake == Exchange::Wake::kHeaders || wake == Exchange::Wake::kEnd) {
      if (!ShouldReauthenticate(call, *exchange)) return attempt;
      Abandon(exchange, Exchange::Reason::kCancelled);
      continue;
    }
    if (wake != Exchange::Wake::kFailed || exchange->got_headers()) Throw(wake, exchange);
    const auto delay = transport::RetryDelay(exchange->failure(), call.request->method, call.attempts, Jitter());
    if (!delay) Throw(wake, exchange);
    attempt.stop.reset();
    Pause(call, *delay);
  }
}

HttpResponse Transport::Impl::RoundTrip(HttpRequest request, const CallContext& context, std::size_t max_body_bytes) {
  transport::CheckRequest(request);
  Call call{std::make_shared<const HttpRequest>(std::move(request)), context, Exchange::Mode::kCollect, max_body_bytes};
  const Attempt attempt = Run(call);
  return {attempt.exchange->status(), attempt.exchange->TakeHeaders(), std::move(call.body), call.attempts};
}

std::unique_ptr<HttpStream> Transport::Impl::Open(HttpRequest request, const CallContext& context) {
  transport::CheckRequest(request);
  Call call{std::make_shared<const HttpRequest>(std::move(request)), context, Exchange::Mode::kStream, kUnlimitedBody};
  Attempt attempt = Run(call);
  return std::make_unique<transport::Stream>(shared_from_this(), std::move(attempt.exchange), std::move(attempt.stop),
                                             context.deadline, call.attempts);
}

Transport::Transport(TransportOptions options) : impl_(std::make_shared<Impl>(std::move(options))) {}

HttpResponse Transport::RoundTrip(HttpRequest request, const CallContext& context, std::size_t max_body_bytes) const {
  return impl_->RoundTrip(std::move(request), context, max_body_bytes);
}

std::unique_ptr<HttpStream> Transport::Open(HttpRequest request, const CallContext& context) const {
  return impl_->Open(std::move(request), context);
}

void Transport::CloseIdleConnections() const { impl_->CloseIdleConnections(); }

const TransportOptions& Transport::options() const { return impl_->options(); }

}  // namespace kube
