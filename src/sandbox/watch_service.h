// Starts watches and ends them in time.
#ifndef KUBE_SRC_SANDBOX_WATCH_SERVICE_H_
#define KUBE_SRC_SANDBOX_WATCH_SERVICE_H_

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "src/sandbox/list_params.h"
#include "src/sandbox/watch_session.h"

namespace kube::sandbox {

struct WatchTiming {
  std::chrono::milliseconds bookmark_interval{60'000};
  std::chrono::milliseconds default_timeout{1'800'000};
};

/// Owns the running watches; one thread sends bookmarks and ends the watches whose time is over. Thread safe.
class WatchService {
 public:
  WatchService(Store& store, WatchTiming timing);
  /// Breaks all watches off.
  ~WatchService();
  WatchService(const WatchService&) = delete;
  WatchService& operator=(const WatchService&) = delete;

  /// Answers a watch request. Returns when the stream runs. Throws StatusError for what is refused with an HTTP status.
  void Start(const ServedResourcePtr& resource, const ListParams& params, const ReplyForm& form,
             const transport::ResponseWriterPtr& writer);
  /// How many watches there are. Waits while the thread looks through them.
  std::size_t running() const;

 private:
  using Clock = WatchSession::Clock;
  struct Entry {
    std::shared_ptr<WatchSession> session;
    Clock::time_point end;
    Clock::time_point bookmark;
    bool done = false;  // the store has let go of it
  };
  // What a closing connection may still reach when the service is gone.
  struct Shared {
    std::mutex mutex;
    std::condition_variable wake;
    std::vector<Entry> entries;
    bool dirty = false;
    bool sweeping = false;  // the thread has taken the entries out
    bool stopping = false;
  };

  void Run();
  void Enter(const std::shared_ptr<WatchSession>& session, const ListParams& params);
  /// Does what is due; returns when to look again.
  Clock::time_point Sweep(std::vector<Entry>* entries);

  Store& store_;
  const WatchTiming timing_;
  const std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
  std::thread thread_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_WATCH_SERVICE_H_
