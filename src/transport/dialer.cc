#include "src/transport/dialer.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <system_error>
#include <utility>

#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

using Clock = std::chrono::steady_clock;

// With several addresses each gets its share of the time left, but not less than this (as Go's dialer does).
constexpr std::chrono::seconds kLeastPerAddress{2};

struct AddressListDeleter {
  void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using AddressList = std::unique_ptr<addrinfo, AddressListDeleter>;

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

}  // namespace

// Lives as long as the last dialing thread.
struct Dialer::Shared {
  explicit Shared(const TransportOptions& o) : options(o) { cancel_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
  ~Shared() {
    if (cancel_fd >= 0) close(cancel_fd);
  }

  const TransportOptions options;
  std::string host;       // without brackets
  std::string authority;  // for messages
  int cancel_fd = -1;

  std::mutex mutex;
  EventLoop* loop = nullptr;  // guarded by mutex; null once cancelled
};

struct Dialer::Job {
  std::thread thread;
  bool resolving = false;  // guarded by Shared::mutex
  bool done = false;       // guarded by Shared::mutex

  static DialResult Run(Shared& shared, Job& job, const TlsContext& tls);
  static AddressList Resolve(Shared& shared, Job& job, DialResult* result);
  static int ConnectAny(Shared& shared, const addrinfo* list, DialResult* result);
  static int ConnectOne(Shared& shared, const addrinfo& address, Clock::time_point deadline, std::string* why);
  static void StartTls(Shared& shared, DialResult* result);
};

namespace {

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

void SetFailure(DialResult* result, TransportPhase phase, std::string message) {
  result->failure = {phase, std::move(message), /*never_acted=*/true, /*connection_lost=*/false};
}

}  // namespace

AddressList Dialer::Job::Resolve(Shared& shared, Job& job, DialResult* result) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
  const std::string port = std::to_string(shared.options.port);
  addrinfo* list = nullptr;
  int error = getaddrinfo(shared.host.c_str(), port.c_str(), &hints, &list);  // an address: answers at once
  if (error == EAI_NONAME) {
    {
      std::lock_guard lock(shared.mutex);
      if (shared.loop == nullptr) return nullptr;
      job.resolving = true;
    }
    hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
    error = getaddrinfo(shared.host.c_str(), port.c_str(), &hints, &list);
    // "localhost" is loopback, also where no hosts file says so (RFC 6761, section 6.3): no node means just that.
    if (error != 0 && shared.host == "localhost") error = getaddrinfo(nullptr, port.c_str(), &hints, &list);
    std::lock_guard lock(shared.mutex);
    job.resolving = false;
  }
  if (error != 0) {
    const std::string why = error == EAI_SYSTEM ? ErrnoText(errno) : gai_strerror(error);
    SetFailure(result, TransportPhase::kResolve, "cannot look up host " + shared.host + ": " + why);
    return nullptr;
  }
  return AddressList(list);
}

int Dialer::Job::ConnectOne(Shared& shared, const addrinfo& address, Clock::time_point deadline, std::string* why) {
  const int fd = socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
  if (fd < 0) {
    *why = ErrnoText(errno);
    return -1;
  }
  TuneSocket(fd, shared.options);
  int error = 0;
  if (connect(fd, address.ai_addr, address.ai_addrlen) != 0) error = errno;
  if (error == EINPROGRESS || error == EINTR) {
    const Waited waited = WaitFor(fd, POLLOUT, shared.cancel_fd, deadline);
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

int Dialer::Job::ConnectAny(Shared& shared, const addrinfo* list, DialResult* result) {
  const auto deadline = Clock::now() + shared.options.dial_timeout;
  int left = 0;
  for (const addrinfo* a = list; a != nullptr; a = a->ai_next) ++left;
  std::string why = "no address";
  for (const addrinfo* a = list; a != nullptr; a = a->ai_next, --left) {
    const auto now = Clock::now();
    const auto share = std::max<Clock::duration>((deadline - now) / left, kLeastPerAddress);
    const int fd = ConnectOne(shared, *a, std::min(deadline, now + share), &why);
    if (fd >= 0) return fd;
  }
  SetFailure(result, TransportPhase::kConnect, "cannot connect to " + shared.authority + ": " + why);
  return -1;
}

void Dialer::Job::StartTls(Shared& shared, DialResult* result) {
  const TransportOptions& options = shared.options;
  const std::string& name = options.tls.server_name.empty() ? shared.host : options.tls.server_name;
  const Alpn alpn = options.http2 ? Alpn::kHttp2AndHttp1 : Alpn::kHttp1;
  std::string why;
  try {
    result->socket->StartTls(NewClientSession(result->tls_context, name, !options.tls.insecure_skip_verify, alpn));
  } catch (const TransportError& error) {
    why = error.what();
  }
  const auto deadline = Clock::now() + options.tls_handshake_timeout;
  while (why.empty()) {
    const IoResult step = result->socket->Handshake();
    if (step.status == IoStatus::kOk) {
      result->http2 = result->socket->protocol() == "h2";
      return;
    }
    if (step.status != IoStatus::kWouldBlock) {
      why = result->socket->error();
      if (why.find("wrong version number") != std::string::npos) why += " (does the server speak TLS on this port?)";
      break;
    }
    const short events = result->socket->wants_write() ? POLLOUT : POLLIN;
    const Waited waited = WaitFor(result->socket->fd(), events, shared.cancel_fd, deadline);
    if (waited == Waited::kTimedOut) why = "timed out";
    if (waited == Waited::kCancelled) why = "cancelled";
  }
  result->socket.reset();
  SetFailure(result, TransportPhase::kTls, "TLS handshake with " + shared.authority + ": " + why);
}

DialResult Dialer::Job::Run(Shared& shared, Job& job, const TlsContext& tls) {
  DialResult result;
  result.tls_context = tls;
  Lap lap;
  const AddressList addresses = Resolve(shared, job, &result);
  result.resolve = lap.Next();
  if (!addresses) return result;
  const int fd = ConnectAny(shared, addresses.get(), &result);
  result.connect = lap.Next();
  if (fd < 0) return result;
  result.socket = std::make_unique<Socket>(fd);
  if (tls) {
    StartTls(shared, &result);
    result.tls = lap.Next();
  } else {
    result.http2 = shared.options.http2_cleartext;
  }
  return result;
}

Dialer::Dialer(EventLoop& loop, const TransportOptions& options, TlsContext tls)
    : shared_(std::make_shared<Shared>(options)), tls_(std::move(tls)) {
  if (shared_->cancel_fd < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
  shared_->host = BareHost(options.host);
  shared_->authority = Authority(options.scheme, options.host, options.port);
  shared_->loop = &loop;
}

Dialer::~Dialer() {
  {
    std::lock_guard lock(shared_->mutex);
    shared_->loop = nullptr;
  }
  eventfd_write(shared_->cancel_fd, 1);
  for (const auto& job : jobs_) {
    bool resolving;
    {
      std::lock_guard lock(shared_->mutex);
      resolving = job->resolving;
    }
    if (resolving) {
      job->thread.detach();
    } else {
      job->thread.join();
    }
  }
}

void Dialer::Reap() {
  for (auto job = jobs_.begin(); job != jobs_.end();) {
    bool done;
    {
      std::lock_guard lock(shared_->mutex);
      done = (*job)->done;
    }
    if (done) (*job)->thread.join();
    job = done ? jobs_.erase(job) : std::next(job);
  }
}

void Dialer::Dial(std::function<void(DialResult)> done) {
  Reap();
  auto job = std::make_shared<Job>();
  auto body = [shared = shared_, job, done, tls = tls_] {
    auto result = std::make_shared<DialResult>(Job::Run(*shared, *job, tls));
    std::lock_guard lock(shared->mutex);
    if (shared->loop != nullptr) shared->loop->Post([done, result] { done(std::move(*result)); });
    job->done = true;
  };
  try {
    job->thread = std::thread(std::move(body));  // the loop's thread has all signals blocked; this one inherits that
    jobs_.push_back(std::move(job));
  } catch (const std::system_error& error) {
    auto result = std::make_shared<DialResult>();
    SetFailure(result.get(), TransportPhase::kConnect,
               std::string("cannot start a thread to connect: ") + error.what());
    EventLoop* loop = shared_->loop;
    loop->Post([done, result] { done(std::move(*result)); });
  }
}

}  // namespace kube::transport
