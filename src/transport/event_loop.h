// One thread that waits on sockets and timers; the client's connections and the sandbox's server run on it.
#ifndef KUBE_SRC_TRANSPORT_EVENT_LOOP_H_
#define KUBE_SRC_TRANSPORT_EVENT_LOOP_H_

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kube::transport {

/// Receives the events of one file descriptor, on the loop's thread. It may remove itself or others; to delete itself
/// it uses `EventLoop::Defer`.
class EventHandler {
 public:
  virtual ~EventHandler() = default;
  virtual void OnEvents(std::uint32_t epoll_events) = 0;
};

/// An epoll loop on its own thread. All signals are blocked on that thread. Tasks and handlers must not throw.
class EventLoop {
 public:
  using Task = std::function<void()>;
  using Clock = std::chrono::steady_clock;
  using TimerId = std::pair<Clock::time_point, std::uint64_t>;

  /// Creates the loop; throws std::system_error if the kernel gives no descriptors. Nothing runs before `Start`.
  EventLoop();
  /// Stops the thread and drops all that is still queued, without running it.
  ~EventLoop();
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;

  void Start();
  /// Runs what was posted before, then ends the thread and waits for it. From any thread but the loop's own; may be
  /// called again.
  void Stop();
  bool InLoopThread() const { return std::this_thread::get_id() == thread_id_.load(std::memory_order_acquire); }

  /// Runs the task on the loop's thread, in order of posting. From any thread. False, task dropped, once stopped.
  bool Post(Task task);

  // What follows is for the loop's thread only (or before Start).

  /// Watches a descriptor (level-triggered, `epoll_events` as in EPOLLIN | EPOLLOUT). The loop does not own it.
  void Add(int fd, std::uint32_t epoll_events, EventHandler* handler);
  void Modify(int fd, std::uint32_t epoll_events);
  /// After this the handler gets no more events, not even those already collected. Call it before close(fd).
  void Remove(int fd);

  TimerId RunAt(Clock::time_point when, Task task);
  TimerId RunAfter(Clock::duration delay, Task task) { return RunAt(Clock::now() + delay, std::move(task)); }
  /// No-op for a timer that ran or was cancelled.
  void CancelTimer(TimerId id) { timers_.erase(id); }

  /// Runs the task once, after the current batch of events and tasks and before the loop sleeps: for gathering writes
  /// and for deleting handlers.
  void Defer(Task task) { deferred_.push_back(std::move(task)); }

 private:
  struct Watch {
    EventHandler* handler;
    std::uint32_t generation;
  };

  void Run();
  void DrainWakeup();
  void RunPosted();
  void RunTimers();
  void RunDeferred();
  int SleepMilliseconds() const;
  void Wake();

  int epoll_fd_ = -1;
  int wake_fd_ = -1;
  std::thread thread_;
  std::atomic<std::thread::id> thread_id_{};

  std::mutex mutex_;
  std::vector<Task> posted_;   // guarded by mutex_
  bool wake_pending_ = false;  // guarded by mutex_
  bool stopping_ = false;      // guarded by mutex_
  std::mutex join_mutex_;

  // The loop's thread only.
  std::unordered_map<int, Watch> watches_;
  std::uint32_t next_generation_ = 1;
  std::map<TimerId, Task> timers_;
  std::uint64_t next_timer_ = 1;
  std::vector<Task> deferred_;
  std::vector<Task> running_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_EVENT_LOOP_H_
