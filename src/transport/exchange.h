// One attempt at one request: where the caller's thread and the I/O thread meet.
#ifndef KUBE_SRC_TRANSPORT_EXCHANGE_H_
#define KUBE_SRC_TRANSPORT_EXCHANGE_H_

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "kube/transport/http.h"
#include "src/transport/failure.h"

namespace kube::transport {

class Exchange;

/// The connection an exchange runs on. I/O thread only.
class Carrier {
 public:
  virtual ~Carrier() = default;
  /// The caller no longer wants the answer.
  virtual void Abandon(Exchange& exchange) = 0;
  /// The caller took bytes after the exchange asked to be told.
  virtual void Resume(Exchange& exchange) = 0;
};

/// Bytes arrive here from the I/O thread and leave by whole buffers to the caller's. Memory is bounded by the carrier's
/// flow control (kStream) or by `max_body_bytes` (kCollect).
class Exchange {
 public:
  using Deadline = std::optional<std::chrono::steady_clock::time_point>;
  enum class Mode {
    kStream,   ///< wake the caller for headers and for every arrival
    kCollect,  ///< wake the caller at the end, or when a large block is there
  };
  enum class Wake { kHeaders, kData, kEnd, kFailed, kAbandoned, kDeadline };
  enum class Reason { kNone, kStopped, kCancelled, kTimedOut };

  Exchange(std::shared_ptr<const HttpRequest> request, Headers headers, Mode mode, std::size_t max_body_bytes)
      : request_(std::move(request)), headers_out_(std::move(headers)), mode_(mode), body_left_(max_body_bytes) {}

  const HttpRequest& request() const { return *request_; }
  /// What to send: the request's headers with the credentials of this attempt.
  const Headers& headers_to_send() const { return headers_out_; }

  /// Runs on the I/O thread whenever a waiting caller would be woken: the seam for callers that must not block. Set
  /// before the exchange is submitted.
  std::function<void()> on_wake;

  // I/O thread.

  struct Delivery {
    std::size_t give_back = 0;  ///< bytes that flow control may hand out again
    bool pause = false;         ///< too much is waiting; `Carrier::Resume` will come
    bool too_large = false;     ///< the limit is exceeded: stop
    bool wake = false;          ///< enough is there for the caller: `WakeCaller`, after what else is at hand
  };
  /// Where it runs now; null while it waits for a connection and when it is over.
  Carrier* carrier = nullptr;
  void* carrier_data = nullptr;
  /// It was given to a connection: from now on the server may act. Read by the caller's thread too.
  std::atomic<bool> handed_over{false};
  /// What observers want to know; written before the headers are delivered or the exchange fails, read after that.
  struct Facts {
    std::chrono::steady_clock::time_point handed_over_at = {};  ///< only if `timed`
    bool connection_reused = false;
    int http_version = 0;
  };
  Facts facts;
  bool timed = false;

  void DeliverHeaders(int status, Headers headers);
  /// `resume_at`: taken bytes after which the carrier wants `Resume`; `pause_above`: waiting bytes that set `pause`.
  Delivery DeliverData(const char* data, std::size_t size, std::size_t resume_at, std::size_t pause_above);
  void WakeCaller();
  void DeliverEnd();
  void Fail(Failure failure);
  /// Bytes the caller took that were not given back yet; resets the count.
  std::size_t TakeUnreported();
  std::size_t Buffered() const;
  bool abandoned() const;

  // The caller's thread (`Abandon`: any).

  Wake WaitForHeaders(const Deadline& deadline);
  struct Taken {
    bool resume = false;  ///< `Carrier::Resume` is to be posted
    bool last = false;    ///< nothing follows but the clean end
  };
  /// Replaces `*block` by what has arrived if that is kData; the I/O thread fills the string given next.
  Wake WaitForData(const Deadline& deadline, std::string* block, Taken* taken);
  /// True if the I/O thread still has work with it, so that its carrier is to be told.
  bool Abandon(Reason reason);

  /// Valid once the headers are there, unchanged after.
  int status() const { return status_; }
  const Headers& headers() const { return headers_in_; }
  Headers TakeHeaders() { return std::move(headers_in_); }
  /// The body was inflated: the headers shall tell of what is handed out.
  void DropEncoding() {
    headers_in_.Remove("content-encoding");
    headers_in_.Remove("content-length");
  }
  bool got_headers() const;
  /// Body bytes that arrived, as on the wire.
  std::uint64_t received() const;
  Failure failure() const;
  Reason reason() const;

 private:
  template <typename Ready>
  bool Wait(std::unique_lock<std::mutex>& lock, const Deadline& deadline, Ready ready);
  bool OverLocked() const { return ended_ || failure_ || reason_ != Reason::kNone; }
  void WakeIf(bool wake, std::unique_lock<std::mutex>& lock);

  const std::shared_ptr<const HttpRequest> request_;
  const Headers headers_out_;
  const Mode mode_;

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  bool waiting_ = false;
  std::size_t body_left_;
  std::size_t wake_at_ = 1;  // buffered bytes worth waking the caller for
  int status_ = 0;
  Headers headers_in_;
  bool headers_done_ = false;
  std::string buffer_;
  std::uint64_t received_ = 0;
  std::size_t unreported_ = 0;
  std::size_t resume_at_ = static_cast<std::size_t>(-1);
  bool paused_ = false;
  bool ended_ = false;
  std::optional<Failure> failure_;
  Reason reason_ = Reason::kNone;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_EXCHANGE_H_
