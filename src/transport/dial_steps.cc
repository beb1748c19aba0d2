#include "src/transport/dial_steps.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "src/transport/proxy_dialogue.h"
#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

using Clock = std::chrono::steady_clock;

// With several addresses each gets its share of the time left, but not less than this (as Go's dialer does).
constexpr std::chrono::seconds kLeastPerAddress{2};

enum class Waited { kReady, kTimedOut, kCancelled };

Waited WaitFor(int fd, short events, int cancel_fd, Clock::time_point deadline) {
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return Waited::kTimedOut;
    pollfd fds[] = {{fd, events, 0}, {cancel_fd, POLLIN, 0}};
    const int ready = poll(fds, 2, static_cast<int>(std::min<std::int64_t>(left, 60'000)));
    if (fds[1].revents != 0 && ready > 0) return Waited::kCancelled;
    if (ready > 0) return Waited::kReady;
    if (ready < 0 && errno != EINTR) return Waited::kReady;  // the next call on the descriptor says what is wrong
  }
}

// TCP-level guards behind the HTTP/2 PING: probes after silence, and unacknowledged data ends the connection.
void TuneSocket(int fd, const TransportOptions& options) {
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  const auto keepalive = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(options.tcp_keepalive).count());
  if (keepalive > 0) {
    const int probes = 3;
    const int interval = std::max(1, keepalive / 2);
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &keepalive, sizeof keepalive);
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof probes);
  }
  if (options.ping_after.count() > 0) {
    const auto dead_after = static_cast<unsigned int>((options.ping_after + options.ping_timeout).count());
    setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &dead_after, sizeof dead_after);
  }
}

// Times one step after the other.
class Lap {
 public:
  Clock::duration Next() {
    const auto from = std::exchange(from_, Clock::now());
    return from_ - from;
  }

 private:
  Clock::time_point from_ = Clock::now();
};

class Steps {
 public:
  Steps(const DialRoute& route, int cancel_fd, DialResult* result)
      : route_(route), cancel_fd_(cancel_fd), result_(result) {}

  bool Connect(const addrinfo* list);
  /// TLS to the proxy or to the endpoint, over what there is so far.
  bool StartTls(const TlsContext& context, const std::string& name, Alpn alpn, const std::string& peer);
  bool TalkToProxy();

 private:
  int ConnectOne(const addrinfo& address, Clock::time_point deadline, std::string* why) const;
  Waited WaitForSocket(short events, Clock::time_point deadline) const {
    return WaitFor(result_->socket->fd(), events, cancel_fd_, deadline);
  }
  /// Moves all bytes, or fills the buffer. Empty, or why not.
  std::string Write(std::string_view bytes, Clock::time_point deadline);
  std::string ReadExactly(std::string* buffer, std::size_t size, Clock::time_point deadline);
  std::string Unready(const IoResult& io, bool writing, Clock::time_point deadline);
  bool Fail(TransportPhase phase, std::string message) {
    result_->socket.reset();
    SetFailure(result_, phase, std::move(message));
    return false;
  }

  const DialRoute& route_;
  const int cancel_fd_;
  DialResult* const result_;
};

int Steps::ConnectOne(const addrinfo& address, Clock::time_point deadline, std::string* why) const {
  const int fd = socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
  if (fd < 0) {
    *why = ErrnoText(errno);
    return -1;
  }
  TuneSocket(fd, route_.options);
  int error = 0;
  if (connect(fd, address.ai_addr, address.ai_addrlen) != 0) error = errno;
  if (error == EINPROGRESS || error == EINTR) {
    const Waited waited = WaitFor(fd, POLLOUT, cancel_fd_, deadline);
    socklen_t size = sizeof error;
    if (waited == Waited::kReady) {
      if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0) error = errno;
    } else {
      error = waited == Waited::kTimedOut ? ETIMEDOUT : ECANCELED;
    }
  }
  if (error == 0) return fd;
  *why = ErrnoText(error);
  close(fd);
  return -1;
}

bool Steps::Connect(const addrinfo* list) {
  const auto deadline = Clock::now() + route_.options.dial_timeout;
  int left = 0;
  for (const addrinfo* a = list; a != nullptr; a = a->ai_next) ++left;
  std::string why = "no address";
  for (const addrinfo* a = list; a != nullptr; a = a->ai_next, --left) {
    const auto now = Clock::now();
    const auto share = std::max<Clock::duration>((deadline - now) / left, kLeastPerAddress);
    const int fd = ConnectOne(*a, std::min(deadline, now + share), &why);
    if (fd < 0) continue;
    result_->socket = std::make_unique<Socket>(fd);
    return true;
  }
  return Fail(TransportPhase::kConnect, "cannot connect to " + route_.hop + ": " + why);
}

bool Steps::StartTls(const TlsContext& context, const std::string& name, Alpn alpn, const std::string& peer) {
  std::string why;
  try {
    result_->socket->StartTls(NewClientSession(context, name, !route_.options.tls.insecure_skip_verify, alpn));
  } catch (const TransportError& error) {
    why = error.what();
  }
  const auto deadline = Clock::now() + route_.options.tls_handshake_timeout;
  while (why.empty()) {
    const IoResult step = result_->socket->Handshake();
    if (step.status == IoStatus::kOk) return true;
    if (step.status != IoStatus::kWouldBlock) {
      why = result_->socket->error();
      if (why.find("wrong version number") != std::string::npos) why += " (does the server speak TLS on this port?)";
      break;
    }
    const Waited waited = WaitForSocket(result_->socket->wants_write() ? POLLOUT : POLLIN, deadline);
    if (waited == Waited::kTimedOut) why = "timed out";
    if (waited == Waited::kCancelled) why = "cancelled";
  }
  return Fail(TransportPhase::kTls, "TLS handshake with " + peer + ": " + why);
}

std::string Steps::Unready(const IoResult& io, bool writing, Clock::time_point deadline) {
  if (io.status == IoStatus::kClosed) return "it closed the connection";
  if (io.status == IoStatus::kError) return result_->socket->error();
  const bool write = result_->socket->wants_write() || (writing && !result_->socket->tls());
  switch (WaitForSocket(write ? POLLOUT : POLLIN, deadline)) {
    case Waited::kReady:
      return "";
    case Waited::kTimedOut:
      return "it did not answer in time";
    case Waited::kCancelled:
      break;
  }
  return "cancelled";
}

std::string Steps::Write(std::string_view bytes, Clock::time_point deadline) {
  while (!bytes.empty()) {
    const IoResult io = result_->socket->Write(bytes.data(), bytes.size());
    if (io.status == IoStatus::kOk) {
      bytes.remove_prefix(io.bytes);
    } else if (std::string why = Unready(io, /*writing=*/true, deadline); !why.empty()) {
      return why;
    }
  }
  return "";
}

std::string Steps::ReadExactly(std::string* buffer, std::size_t size, Clock::time_point deadline) {
  buffer->resize(size);
  for (std::size_t filled = 0; filled < size;) {
    const IoResult io = result_->socket->Read(buffer->data() + filled, size - filled);
    if (io.status == IoStatus::kOk) {
      filled += io.bytes;
    } else if (std::string why = Unready(io, /*writing=*/false, deadline); !why.empty()) {
      return why;
    }
  }
  return "";
}

bool Steps::TalkToProxy() {
  const TransportOptions& options = route_.options;
  const auto deadline = Clock::now() + options.dial_timeout;
  const auto dialogue = NewProxyDialogue(options.proxy, route_.host, options.port);
  std::string bytes;
  std::string why = dialogue->error;
  while (why.empty()) {
    why = Write(dialogue->output, deadline);
    dialogue->output.clear();
    if (!why.empty()) break;
    const std::size_t wanted = dialogue->Wanted();
    if (wanted == 0) return true;
    why = ReadExactly(&bytes, wanted, deadline);
    if (why.empty() && !dialogue->Take(bytes)) why = dialogue->error;
  }
  return Fail(TransportPhase::kProxy, "proxy " + route_.hop + ", on the way to " + route_.authority + ": " + why);
}

}  // namespace

bool ForwardsRequests(const TransportOptions& options) {
  return (options.proxy.scheme == "http" || options.proxy.scheme == "https") && options.scheme == "http" &&
         !options.http2_cleartext;
}

DialRoute::DialRoute(const TransportOptions& o)
    : options(o),
      has_proxy(!o.proxy.scheme.empty()),
      forwards(ForwardsRequests(o)),
      host(BareHost(o.host)),
      authority(Authority(o.scheme, o.host, o.port)),
      hop_host(has_proxy ? o.proxy.host : host),
      hop_port(has_proxy ? o.proxy.port : o.port),
      hop(has_proxy ? ProxyName(o.proxy) : authority) {}

void SetFailure(DialResult* result, TransportPhase phase, std::string message) {
  result->failure = {phase, std::move(message), /*never_acted=*/true, /*connection_lost=*/false};
}

void DialAddresses(const DialRoute& route, const addrinfo* list, int cancel_fd, DialResult* result) {
  Steps steps(route, cancel_fd, result);
  const DialTls& contexts = result->contexts;
  Lap lap;
  const bool connected = steps.Connect(list);
  result->connect = lap.Next();
  if (!connected) return;
  if (route.has_proxy) {
    const bool reached = (!contexts.proxy || steps.StartTls(contexts.proxy, route.hop_host, Alpn::kHttp1, route.hop)) &&
                         (route.forwards || steps.TalkToProxy());
    result->proxy = lap.Next();
    if (!reached) return;
  }
  const TransportOptions& options = route.options;
  if (!contexts.endpoint) {
    result->http2 = options.http2_cleartext;
    return;
  }
  const std::string& name = options.tls.server_name.empty() ? route.host : options.tls.server_name;
  if (steps.StartTls(contexts.endpoint, name, options.http2 ? Alpn::kHttp2AndHttp1 : Alpn::kHttp1, route.authority)) {
    result->http2 = result->socket->protocol() == "h2";
  }
  result->tls = lap.Next();
}

}  // namespace kube::transport
