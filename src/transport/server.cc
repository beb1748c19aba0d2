#include "src/transport/server.h"

#include <errno.h>
#include <kube/meta/error.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <unordered_map>
#include <utility>

#include "src/transport/server_connection.h"
#include "src/transport/server_listener.h"
#include "src/transport/server_workers.h"
#include "src/transport/tls.h"

namespace kube::transport {

class HttpServer::Impl final : public ServerCore, private EventHandler {
 public:
  Impl(ServerOptions options, ServerHandler handler);
  ~Impl() override { Shutdown(std::chrono::milliseconds(0)); }

  void Shutdown(std::chrono::milliseconds grace);
  std::uint16_t port() const { return port_; }
  std::string url() const { return (tls_ ? "https://" : "http://") + JoinHostPort(options_.address, port_); }
  std::size_t open_connections() const { return open_connections_.load(); }
  std::size_t open_exchanges();

 private:
  EventLoop& loop() override { return loop_; }
  const ServerOptions& options() const override { return options_; }
  const std::shared_ptr<ServerMailbox>& mailbox() const override { return mailbox_; }
  bool Dispatch(const ServerExchangePtr& exchange, ServerRequest request) override {
    return workers_.Run(exchange, std::move(request));
  }
  std::vector<char>& read_buffer() override { return read_buffer_; }
  void Forget(ServerConnection& connection) override;

  void OnEvents(std::uint32_t) override;  // of the listener
  void Adopt(int fd, std::string peer);
  void PauseAccepting();
  void StopListening();
  void Sweep();
  std::vector<std::shared_ptr<ServerConnection>> Connections() const;
  bool WaitEmpty(std::chrono::milliseconds grace);

  const ServerOptions options_;
  TlsContext tls_;
  std::uint16_t port_ = 0;
  std::vector<char> read_buffer_;
  EventLoop loop_;
  std::shared_ptr<ServerMailbox> mailbox_;
  ServerWorkers workers_;

  std::mutex shutdown_mutex_;
  bool shut_down_ = false;  // guarded by shutdown_mutex_
  std::atomic<std::size_t> open_connections_{0};
  std::mutex empty_mutex_;
  std::condition_variable empty_;

  // The I/O thread's only.
  int listener_ = -1;
  bool sweeping_ = false;
  std::unordered_map<ServerConnection*, std::shared_ptr<ServerConnection>> connections_;
};

HttpServer::Impl::Impl(ServerOptions options, ServerHandler handler)
    : options_(std::move(options)), read_buffer_(64 * 1024), workers_(options_.workers, std::move(handler)) {
  if (options_.tls) {
    tls_ = MakeServerTls({.cert_pem = options_.tls->cert_chain_pem,
                          .key_pem = options_.tls->key_pem,
                          .client_ca_pem = options_.tls->client_ca_pem});
    if (options_.tls->require_client_cert) {
      SSL_CTX_set_verify(tls_.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
  }
  mailbox_ = std::make_shared<ServerMailbox>(&loop_, [](std::vector<ServerExchangePtr>& ready) {
    for (const ServerExchangePtr& exchange : ready) {
      if (exchange->owner != nullptr) exchange->owner->OnExchangeReady(*exchange);
    }
  });
  listener_ = Listen(options_.address, options_.port, &port_);
  loop_.Add(listener_, EPOLLIN, this);
  loop_.Start();
}

void HttpServer::Impl::OnEvents(std::uint32_t) {
  for (int turn = 0; turn < 64 && listener_ >= 0; ++turn) {
    std::string peer;
    const int fd = Accept(listener_, &peer);
    if (fd >= 0) {
      Adopt(fd, std::move(peer));
    } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
      return PauseAccepting();
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      return;
    }
  }
}

void HttpServer::Impl::Adopt(int fd, std::string peer) {
  SslPtr ssl;
  bool usable = connections_.size() < options_.max_connections;
  if (usable && tls_) {
    try {
      ssl = NewServerSession(tls_);
    } catch (const Error&) {  // out of memory
      usable = false;
    }
  }
  if (!usable) {
    close(fd);
    return;
  }
  auto connection = std::make_shared<ServerConnection>(this, fd, std::move(ssl), std::move(peer));
  connections_.emplace(connection.get(), connection);
  open_connections_.fetch_add(1);
  connection->Begin();
  if (!sweeping_) Sweep();
}

// No descriptors left: a level-triggered listener would spin.
void HttpServer::Impl::PauseAccepting() {
  loop_.Modify(listener_, 0);
  loop_.RunAfter(std::chrono::milliseconds(50), [this] {
    if (listener_ >= 0) loop_.Modify(listener_, EPOLLIN);
  });
}

void HttpServer::Impl::StopListening() {
  if (listener_ < 0) return;
  loop_.Remove(listener_);
  close(listener_);
  listener_ = -1;
}

void HttpServer::Impl::Forget(ServerConnection& connection) {
  const auto found = connections_.find(&connection);
  if (found == connections_.end()) return;
  connections_.erase(found);
  {
    std::lock_guard lock(empty_mutex_);
    open_connections_.fetch_sub(1);
  }
  empty_.notify_all();
}

std::vector<std::shared_ptr<ServerConnection>> HttpServer::Impl::Connections() const {
  std::vector<std::shared_ptr<ServerConnection>> all;
  all.reserve(connections_.size());
  for (const auto& [raw, connection] : connections_) all.push_back(connection);
  return all;
}

void HttpServer::Impl::Sweep() {
  const auto now = EventLoop::Clock::now();
  for (const auto& connection : Connections()) connection->CheckDeadlines(now);
  sweeping_ = !connections_.empty();
  if (!sweeping_) return;
  const auto shortest = std::min(options_.request_timeout, options_.idle_timeout) / 4;
  loop_.RunAfter(std::clamp<std::chrono::milliseconds>(shortest, std::chrono::milliseconds(5), std::chrono::seconds(1)),
                 [this] { Sweep(); });
}

bool HttpServer::Impl::WaitEmpty(std::chrono::milliseconds grace) {
  std::unique_lock lock(empty_mutex_);
  return empty_.wait_for(lock, grace, [this] { return open_connections_.load() == 0; });
}

void HttpServer::Impl::Shutdown(std::chrono::milliseconds grace) {
  std::lock_guard lock(shutdown_mutex_);
  if (shut_down_) return;
  shut_down_ = true;
  loop_.Post([this] {
    StopListening();
    for (const auto& connection : Connections()) connection->BeginShutdown();
  });
  if (grace.count() > 0) {
    std::mutex posted_mutex;
    std::condition_variable posted;
    bool done = false;
    loop_.Post([&] {
      std::lock_guard posted_lock(posted_mutex);
      done = true;
      posted.notify_one();
    });
    {
      std::unique_lock posted_lock(posted_mutex);
      posted.wait(posted_lock, [&] { return done; });
    }
    WaitEmpty(grace);
  }
  loop_.Post([this] {
    for (const auto& connection : Connections()) connection->Drop();
  });
  loop_.Stop();
  mailbox_->Close();
  workers_.Stop();
}

std::size_t HttpServer::Impl::open_exchanges() {
  std::mutex mutex;
  std::condition_variable answered;
  bool done = false;
  std::size_t count = 0;
  const auto counting = [&] {
    std::lock_guard lock(mutex);
    for (const auto& [raw, connection] : connections_) count += connection->open_exchanges();
    done = true;
    answered.notify_one();
  };
  if (!loop_.Post(counting)) return 0;
  std::unique_lock lock(mutex);
  answered.wait(lock, [&] { return done; });
  return count;
}

HttpServer::HttpServer(ServerOptions options, ServerHandler handler)
    : impl_(std::make_unique<Impl>(std::move(options), std::move(handler))) {}
HttpServer::~HttpServer() = default;

std::uint16_t HttpServer::port() const { return impl_->port(); }
std::string HttpServer::url() const { return impl_->url(); }
void HttpServer::Shutdown(std::chrono::milliseconds grace) { impl_->Shutdown(grace); }
std::size_t HttpServer::open_connections() const { return impl_->open_connections(); }
std::size_t HttpServer::open_exchanges() const { return impl_->open_exchanges(); }

}  // namespace kube::transport
