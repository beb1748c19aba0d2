// The threads that run a server's handlers.
#ifndef KUBE_SRC_TRANSPORT_SERVER_WORKERS_H_
#define KUBE_SRC_TRANSPORT_SERVER_WORKERS_H_

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "src/transport/server_exchange.h"

namespace kube::transport {

class ServerWorkers {
 public:
  /// With no threads `Run` calls the handler itself.
  ServerWorkers(std::size_t threads, ServerHandler handler);
  ~ServerWorkers() { Stop(); }

  /// False when too much waits already; the request is dropped.
  bool Run(const ServerExchangePtr& exchange, ServerRequest request);
  /// Drops what waits and joins the threads: waits for handlers that run.
  void Stop();

 private:
  struct Task {
    ServerExchangePtr exchange;
    ServerRequest request;
  };

  void Work();
  void Handle(Task task);

  const ServerHandler handler_;
  const bool inline_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Task> tasks_;         // guarded by mutex_
  std::size_t waiting_bytes_ = 0;  // guarded by mutex_: bodies in tasks_
  bool stopping_ = false;          // guarded by mutex_
  std::vector<std::thread> threads_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SERVER_WORKERS_H_
