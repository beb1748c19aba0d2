// One request and its answer, between a handler's threads and the I/O thread.
#ifndef KUBE_SRC_TRANSPORT_SERVER_EXCHANGE_H_
#define KUBE_SRC_TRANSPORT_SERVER_EXCHANGE_H_

#include <atomic>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "src/transport/event_loop.h"
#include "src/transport/server.h"

namespace kube::transport {

class ServerExchange;
using ServerExchangePtr = std::shared_ptr<ServerExchange>;

/// Carries "this exchange has something new" to the I/O thread, one wake-up for many. Outlives the server in the hands
/// of writers that do.
class ServerMailbox {
 public:
  using Receiver = std::function<void(std::vector<ServerExchangePtr>&)>;
  ServerMailbox(EventLoop* loop, Receiver receiver) : loop_(loop), receiver_(std::move(receiver)) {}

  /// From any thread.
  static void Ring(const std::shared_ptr<ServerMailbox>& mailbox, ServerExchangePtr exchange);
  /// Before the loop goes.
  void Close();

 private:
  void Deliver();

  std::mutex mutex_;
  EventLoop* loop_;  // guarded by mutex_
  Receiver receiver_;
  std::vector<ServerExchangePtr> ready_;  // guarded by mutex_
};

/// What an exchange has for the wire.
struct ServerExchangeHead {
  int status = 0;
  Headers headers;
  bool no_body = false;  ///< HEAD, 204 or 304: nothing follows
};

/// The state shared by writer and session. The session pulls, on the I/O thread; the writer pushes, from any thread.
class ServerExchange : public std::enable_shared_from_this<ServerExchange> {
 public:
  /// The session that answers over the wire; called on the I/O thread.
  class Owner {
   public:
    virtual void OnExchangeReady(ServerExchange& exchange) = 0;

   protected:
    ~Owner() = default;
  };

  ServerExchange(std::shared_ptr<ServerMailbox> mailbox, Owner* owner, std::int32_t stream_id, bool is_head)
      : owner(owner), stream_id(stream_id), mailbox_(std::move(mailbox)), is_head_(is_head) {}

  // The writer's side; see ResponseWriter.
  bool Start(int status, Headers headers);
  bool Write(std::string chunk);
  bool Finish();
  bool Send(int status, Headers headers, std::string body);
  void Abort();
  void Abandon();  // the last writer went
  std::size_t queued_bytes() const { return queued_.load(std::memory_order_relaxed); }
  bool closed() const { return closed_.load(std::memory_order_acquire); }
  void OnClosed(std::function<void()> callback);

  // The I/O thread's side.
  struct State {
    bool head = false;      ///< a head waits to be taken
    bool finished = false;  ///< no more bytes will come than are queued
    bool aborted = false;
    std::size_t queued = 0;
  };
  /// Also re-arms the notification.
  State Look();
  ServerExchangeHead TakeHead();
  /// Appends up to `limit` bytes of body to `out`.
  std::size_t Pull(std::string& out, std::size_t limit);
  /// The exchange is over: drops what is queued, runs the callbacks. Once.
  void Close();
  /// The client will read no more, or says so: runs the callbacks, still takes writes.
  void PeerLeaves();

  Owner* owner;  ///< the I/O thread's only; null once the session let go
  const std::int32_t stream_id;

 private:
  void Notify(std::unique_lock<std::mutex>& lock);  // releases the lock
  bool StartLocked(int status, Headers headers);
  void RunCallbacks(const std::vector<std::function<void()>>& callbacks);

  const std::shared_ptr<ServerMailbox> mailbox_;
  const bool is_head_;
  std::atomic<std::size_t> queued_{0};
  std::atomic<bool> closed_{false};

  std::mutex mutex_;  // guards what follows
  ServerExchangeHead head_;
  std::deque<std::string> chunks_;
  std::size_t front_offset_ = 0;
  std::vector<std::function<void()>> callbacks_;
  bool started_ = false;
  bool head_waits_ = false;
  bool finished_ = false;
  bool aborted_ = false;
  bool signaled_ = false;
  bool leaving_ = false;
};

/// The handler's handle.
ResponseWriterPtr MakeResponseWriter(ServerExchangePtr exchange);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SERVER_EXCHANGE_H_
