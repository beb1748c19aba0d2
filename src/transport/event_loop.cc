#include "src/transport/event_loop.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <limits>
#include <system_error>

namespace kube::transport {
namespace {

constexpr int kEventsPerWait = 128;

// epoll's data word: descriptor in the low half, generation in the high half, so that an event collected for a
// descriptor since closed (and perhaps opened anew) is recognised.
std::uint64_t Tag(int fd, std::uint32_t generation) {
  return (std::uint64_t{generation} << 32) | static_cast<std::uint32_t>(fd);
}

[[noreturn]] void ThrowErrno(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

}  // namespace

EventLoop::EventLoop() {
  epoll_fd_ = epoll_create1(EPOLL_CLOEXEC);
  if (epoll_fd_ < 0) ThrowErrno("epoll_create1");
  wake_fd_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.u64 = Tag(wake_fd_, 0);
  if (wake_fd_ < 0 || epoll_ctl(epoll_fd_, EPOLL_CTL_ADD, wake_fd_, &event) != 0) {
    const int saved = errno;
    if (wake_fd_ >= 0) close(wake_fd_);
    close(epoll_fd_);
    errno = saved;
    ThrowErrno("eventfd");
  }
}

EventLoop::~EventLoop() {
  Stop();
  close(wake_fd_);
  close(epoll_fd_);
}

void EventLoop::Start() {
  // Signals belong to the application's threads; a blocked SIGPIPE also keeps a stray write harmless.
  sigset_t all, previous;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &previous);
  try {
    thread_ = std::thread([this] { Run(); });
  } catch (...) {
    pthread_sigmask(SIG_SETMASK, &previous, nullptr);
    throw;
  }
  pthread_sigmask(SIG_SETMASK, &previous, nullptr);
}

void EventLoop::Stop() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  Wake();
  std::lock_guard lock(join_mutex_);
  if (thread_.joinable()) thread_.join();
}

bool EventLoop::Post(Task task) {
  bool wake = false;
  {
    std::lock_guard lock(mutex_);
    if (stopping_) return false;
    posted_.push_back(std::move(task));
    wake = !wake_pending_;
    wake_pending_ = true;
  }
  if (wake && !InLoopThread()) Wake();
  return true;
}

void EventLoop::Wake() {
  const std::uint64_t one = 1;
  ssize_t written;
  do {
    written = write(wake_fd_, &one, sizeof one);
  } while (written < 0 && errno == EINTR);
}

void EventLoop::Add(int fd, std::uint32_t epoll_events, EventHandler* handler) {
  if (next_generation_ == 0) next_generation_ = 1;  // 0 is the wake-up descriptor
  const std::uint32_t generation = next_generation_++;
  epoll_event event{};
  event.events = epoll_events;
  event.data.u64 = Tag(fd, generation);
  if (epoll_ctl(epoll_fd_, EPOLL_CTL_ADD, fd, &event) != 0) ThrowErrno("epoll_ctl add");
  watches_[fd] = {handler, generation};
}

void EventLoop::Modify(int fd, std::uint32_t epoll_events) {
  auto watch = watches_.find(fd);
  if (watch == watches_.end()) return;
  epoll_event event{};
  event.events = epoll_events;
  event.data.u64 = Tag(fd, watch->second.generation);
  epoll_ctl(epoll_fd_, EPOLL_CTL_MOD, fd, &event);
}

void EventLoop::Remove(int fd) {
  if (watches_.erase(fd) != 0) epoll_ctl(epoll_fd_, EPOLL_CTL_DEL, fd, nullptr);
}

EventLoop::TimerId EventLoop::RunAt(Clock::time_point when, Task task) {
  TimerId id{when, next_timer_++};
  timers_.emplace(id, std::move(task));
  return id;
}

int EventLoop::SleepMilliseconds() const {
  if (timers_.empty()) return -1;
  const auto left = timers_.begin()->first.first - Clock::now();
  if (left <= Clock::duration::zero()) return 0;
  const auto ms = std::chrono::ceil<std::chrono::milliseconds>(left).count();
  return static_cast<int>(std::min<std::int64_t>(ms, std::numeric_limits<int>::max()));
}

void EventLoop::Run() {
  thread_id_.store(std::this_thread::get_id(), std::memory_order_release);
  epoll_event events[kEventsPerWait];
  for (;;) {
    RunPosted();
    RunDeferred();
    int timeout;
    {
      std::lock_guard lock(mutex_);
      if (stopping_ && posted_.empty()) return;
      timeout = posted_.empty() ? SleepMilliseconds() : 0;
    }
    const int count = epoll_wait(epoll_fd_, events, kEventsPerWait, timeout);
    for (int i = 0; i < count; ++i) {
      const int fd = static_cast<int>(events[i].data.u64 & 0xffffffffu);
      const auto generation = static_cast<std::uint32_t>(events[i].data.u64 >> 32);
      if (generation == 0) {
        DrainWakeup();
        continue;
      }
      auto watch = watches_.find(fd);
      if (watch != watches_.end() && watch->second.generation == generation) {
        watch->second.handler->OnEvents(events[i].events);
      }
    }
    RunTimers();
  }
}

void EventLoop::DrainWakeup() {
  std::uint64_t count;
  while (read(wake_fd_, &count, sizeof count) < 0 && errno == EINTR) {
  }
}

void EventLoop::RunPosted() {
  {
    std::lock_guard lock(mutex_);
    wake_pending_ = false;
    running_.swap(posted_);
  }
  for (Task& task : running_) task();
  running_.clear();
}

void EventLoop::RunTimers() {
  if (timers_.empty()) return;
  const auto now = Clock::now();
  while (!timers_.empty() && timers_.begin()->first.first <= now) {
    auto node = timers_.extract(timers_.begin());
    node.mapped()();
  }
}

void EventLoop::RunDeferred() {
  while (!deferred_.empty()) {
    std::vector<Task> batch;
    batch.swap(deferred_);
    for (Task& task : batch) task();
  }
}

}  // namespace kube::transport
