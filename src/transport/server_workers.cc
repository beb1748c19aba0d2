#include "src/transport/server_workers.h"

#include <utility>

namespace kube::transport {
namespace {

// Clients that send and cancel faster than handlers run must not fill the memory.
constexpr std::size_t kMaxWaiting = 8192;
constexpr std::size_t kMaxWaitingBytes = 256u << 20;

}  // namespace

ServerWorkers::ServerWorkers(std::size_t threads, ServerHandler handler)
    : handler_(std::move(handler)), inline_(threads == 0) {
  threads_.reserve(threads);
  try {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { Work(); });
  } catch (...) {
    Stop();
    throw;
  }
}

bool ServerWorkers::Run(const ServerExchangePtr& exchange, ServerRequest request) {
  if (inline_) {
    Handle({exchange, std::move(request)});
    return true;
  }
  {
    std::lock_guard lock(mutex_);
    if (stopping_ || tasks_.size() >= kMaxWaiting || waiting_bytes_ >= kMaxWaitingBytes) return false;
    waiting_bytes_ += request.body.size();
    tasks_.push_back({exchange, std::move(request)});
  }
  wake_.notify_one();
  return true;
}

void ServerWorkers::Work() {
  for (;;) {
    Task task;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
      if (stopping_) return;
      task = std::move(tasks_.front());
      tasks_.pop_front();
      waiting_bytes_ -= task.request.body.size();
    }
    Handle(std::move(task));
  }
}

void ServerWorkers::Handle(Task task) {
  if (task.exchange->closed()) return;  // cancelled while it waited
  const ResponseWriterPtr writer = MakeResponseWriter(std::move(task.exchange));
  try {
    handler_(std::move(task.request), writer);
  } catch (...) {
    // The words of an exception are for the server's own log, not for the client.
    if (!writer->Send(500, {{"content-type", "text/plain"}}, "internal error\n")) writer->Abort();
  }
}

void ServerWorkers::Stop() {
  std::deque<Task> dropped;
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
    dropped.swap(tasks_);
    waiting_bytes_ = 0;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

}  // namespace kube::transport
