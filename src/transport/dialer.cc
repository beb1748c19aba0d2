#include "src/transport/dialer.h"

#include <errno.h>
#include <netdb.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <mutex>
#include <system_error>
#include <utility>

#include "src/transport/dial_steps.h"

namespace kube::transport {

// Lives as long as the last dialing thread.
struct Dialer::Shared {
  explicit Shared(const TransportOptions& options)
      : route(options), cancel_fd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
  ~Shared() {
    if (cancel_fd >= 0) close(cancel_fd);
  }

  const DialRoute route;
  const int cancel_fd;

  std::mutex mutex;
  EventLoop* loop = nullptr;  // guarded by mutex; null once cancelled
};

struct Dialer::Job {
  std::thread thread;
  bool resolving = false;  // guarded by Shared::mutex
  bool done = false;       // guarded by Shared::mutex

  static DialResult Run(Shared& shared, Job& job, const DialTls& tls);
  static AddressList Resolve(Shared& shared, Job& job, DialResult* result);
};

AddressList Dialer::Job::Resolve(Shared& shared, Job& job, DialResult* result) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
  const std::string port = std::to_string(shared.route.hop_port);
  addrinfo* list = nullptr;
  int error = getaddrinfo(shared.route.hop_host.c_str(), port.c_str(), &hints, &list);  // an address: answers at once
  if (error == EAI_NONAME) {
    {
      std::lock_guard lock(shared.mutex);
      if (shared.loop == nullptr) return nullptr;
      job.resolving = true;
    }
    hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
    error = getaddrinfo(shared.route.hop_host.c_str(), port.c_str(), &hints, &list);
    // "localhost" is loopback, also where no hosts file says so (RFC 6761, section 6.3): no node means just that.
    if (error != 0 && shared.route.hop_host == "localhost") error = getaddrinfo(nullptr, port.c_str(), &hints, &list);
    std::lock_guard lock(shared.mutex);
    job.resolving = false;
  }
  if (error != 0) {
    const std::string why = error == EAI_SYSTEM ? ErrnoText(errno) : gai_strerror(error);
    SetFailure(result, TransportPhase::kResolve, "cannot look up host " + shared.route.hop_host + ": " + why);
    return nullptr;
  }
  return AddressList(list);
}

DialResult Dialer::Job::Run(Shared& shared, Job& job, const DialTls& tls) {
  DialResult result;
  result.contexts = tls;
  const auto began = std::chrono::steady_clock::now();
  const AddressList addresses = Resolve(shared, job, &result);
  result.resolve = std::chrono::steady_clock::now() - began;
  if (addresses) DialAddresses(shared.route, addresses.get(), shared.cancel_fd, &result);
  return result;
}

Dialer::Dialer(EventLoop& loop, const TransportOptions& options, DialTls tls)
    : shared_(std::make_shared<Shared>(options)), tls_(std::move(tls)) {
  if (shared_->cancel_fd < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
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

void Dialer::Dial(const std::function<void(DialResult)>& done) {
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
