#include "src/transport/engine.h"

#include <mutex>
#include <utility>
#include <vector>

#include "src/transport/proxy_dialogue.h"
#include "src/transport/request_check.h"
#include "src/transport/tls.h"

namespace kube::transport {
namespace {

// Two handles whose options agree in all but these may share connections.
TransportOptions WithoutHandlesOwn(TransportOptions options) {
  const TransportOptions fresh;
  options.authenticator = nullptr;
  options.middleware.clear();
  options.rate_limiter = nullptr;
  options.warning_handler = nullptr;
  options.compression = fresh.compression;
  options.max_body_bytes = fresh.max_body_bytes;
  options.max_retries = fresh.max_retries;
  options.longest_retry_after = fresh.longest_retry_after;
  return options;
}

// An https proxy may be the cluster's, or anybody's: the system's authorities are trusted too. It is not shown the
// client certificate, which is for the endpoint.
TlsContext MakeProxyTls(const TlsOptions& endpoint) {
  TlsContext context = MakeClientTls({.insecure_skip_verify = endpoint.insecure_skip_verify});
  if (!endpoint.ca_pem.empty()) AddAuthorities(context.get(), endpoint.ca_pem, "the certificate authority data");
  return context;
}

DialTls MakeDialTls(const TransportOptions& options, const TlsOptions& tls) {
  DialTls made;
  if (options.scheme == "https") made.endpoint = MakeClientTls(tls);
  if (options.proxy.scheme == "https") made.proxy = MakeProxyTls(tls);
  return made;
}

// Every shared engine that lives, and some that do not any more. Never destroyed: clients may outlive static objects.
struct Registry {
  std::mutex mutex;
  std::vector<std::pair<TransportOptions, std::weak_ptr<Engine>>> engines;
};
Registry& TheRegistry() {
  static Registry* const registry = new Registry;
  return *registry;
}

}  // namespace

TransportOptions CheckedOptions(TransportOptions options) {
  if (options.scheme != "https" && options.scheme != "http") {
    throw TransportError(TransportPhase::kRequest, "the scheme is neither https nor http");
  }
  const std::string host = BareHost(options.host);
  if (host.empty()) throw TransportError(TransportPhase::kRequest, "no host is given");
  if (!IsHost(host)) {
    throw TransportError(TransportPhase::kRequest, "the host holds a character that is not allowed in one");
  }
  CheckProxy(&options.proxy);
  if (options.port == 0) options.port = options.scheme == "https" ? 443 : 80;
  return options;
}

std::string Describe(const HttpRequest& request) {
  return request.method + " " + request.target.substr(0, request.target.find('?'));
}

Engine::Engine(TransportOptions options) : options_(WithoutHandlesOwn(CheckedOptions(std::move(options)))) {
  pool_ = std::make_unique<Pool>(loop_, options_, MakeDialTls(options_, options_.tls));
  loop_.Start();
}

Engine::~Engine() {
  loop_.Post([this] { pool_->Shutdown(); });
  loop_.Stop();
}

std::shared_ptr<Engine> Engine::Shared(const TransportOptions& options) {
  const TransportOptions key = WithoutHandlesOwn(CheckedOptions(options));
  Registry& registry = TheRegistry();
  std::lock_guard lock(registry.mutex);
  std::erase_if(registry.engines, [](const auto& entry) { return entry.second.expired(); });
  for (const auto& [known, engine] : registry.engines) {
    if (known != key) continue;
    if (std::shared_ptr<Engine> living = engine.lock()) return living;
  }
  auto made = std::make_shared<Engine>(key);
  registry.engines.emplace_back(key, made);
  return made;
}

void Engine::FollowTlsSource() {
  std::shared_ptr<const TlsOptions> current = options_.tls_source->Current();
  std::lock_guard lock(tls_mutex_);
  if (!current || current == tls_) return;
  tls_ = current;
  TlsOptions merged = *current;
  merged.server_name = options_.tls.server_name;
  merged.insecure_skip_verify = options_.tls.insecure_skip_verify;
  try {
    loop_.Post([this, contexts = MakeDialTls(options_, merged)] { pool_->UseTls(contexts); });
  } catch (const TransportError&) {  // the settings in use go on; the source will give others
  }
}

void Engine::Submit(std::shared_ptr<Exchange> exchange) {
  if (options_.tls_source) FollowTlsSource();
  loop_.Post([this, exchange = std::move(exchange)] { pool_->Submit(exchange); });
}

void Engine::Abandon(const std::shared_ptr<Exchange>& exchange, Exchange::Reason reason) noexcept {
  if (!exchange->Abandon(reason)) return;
  try {
    loop_.Post([exchange] {
      if (exchange->carrier != nullptr) exchange->carrier->Abandon(*exchange);
    });
  } catch (...) {  // out of memory: the connection's own limits end it
  }
}

void Engine::Resume(const std::shared_ptr<Exchange>& exchange) {
  loop_.Post([exchange] {
    if (exchange->carrier != nullptr) exchange->carrier->Resume(*exchange);
  });
}

void Engine::DrainAll() {
  loop_.Post([this] { pool_->DrainAll(); });
}

void Engine::Throw(Exchange::Wake wake, const std::shared_ptr<Exchange>& exchange) {
  const std::string what = Describe(exchange->request()) + ": ";
  const bool acted = exchange->handed_over.load(std::memory_order_relaxed);
  if (wake == Exchange::Wake::kDeadline) Abandon(exchange, Exchange::Reason::kTimedOut);
  if (wake == Exchange::Wake::kFailed) {
    const Failure failure = exchange->failure();
    if (failure.too_large) throw BodyTooLargeError(what + failure.message);
    throw TransportError(failure.phase, what + failure.message, !failure.never_acted, failure.connection_lost);
  }
  if (exchange->reason() == Exchange::Reason::kTimedOut) {
    throw TimeoutError(what + (acted ? "the deadline passed before the whole answer was there"
                                     : "the deadline passed before a connection was there"),
                       acted);
  }
  throw CancelledError(what + "cancelled by the caller", acted);
}

}  // namespace kube::transport
