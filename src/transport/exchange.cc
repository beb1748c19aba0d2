#include "src/transport/exchange.h"

#include <algorithm>

#include "src/transport/large_buffer.h"
#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

// A collecting caller is woken for a block of this size when the length is not known beforehand: large enough that
// wake-ups do not matter, small enough that no realloc of a growing list stalls the I/O thread.
constexpr std::size_t kCollectBlock = std::size_t{1} << 20;
// What a peer may make us reserve by its word alone.
constexpr std::size_t kMaxReserve = std::size_t{64} << 20;

}  // namespace

void Exchange::WakeIf(bool wake, std::unique_lock<std::mutex>& lock) {
  const bool notify = wake && waiting_;
  lock.unlock();
  if (notify) changed_.notify_all();
  if (wake && on_wake) on_wake();
}

void Exchange::DeliverHeaders(int status, Headers headers) {
  std::unique_lock lock(mutex_);
  if (OverLocked()) return;
  status_ = status;
  headers_in_ = std::move(headers);
  headers_done_ = true;
  if (mode_ == Mode::kStream) return WakeIf(true, lock);
  std::uint64_t length = 0;
  wake_at_ = kCollectBlock;
  if (request_->method != "HEAD" && ParseContentLength(headers_in_, &length) && length <= kMaxReserve &&
      length <= body_left_) {
    ReserveLarge(&buffer_, static_cast<std::size_t>(length));
    wake_at_ = static_cast<std::size_t>(-1);
  }
}

Exchange::Delivery Exchange::DeliverData(const char* data, std::size_t size, std::size_t resume_at,
                                         std::size_t pause_above) {
  std::unique_lock lock(mutex_);
  if (OverLocked()) return {size, false, false};
  if (size > body_left_) return {size, false, true};
  body_left_ -= size;
  received_ += size;
  buffer_.append(data, size);
  Delivery delivery;
  if (mode_ == Mode::kCollect) {
    delivery.give_back = size;
  } else {
    delivery.give_back = std::exchange(unreported_, 0);
    resume_at_ = resume_at;
    delivery.pause = paused_ = buffer_.size() > pause_above;
  }
  delivery.wake = buffer_.size() >= wake_at_;
  return delivery;
}

void Exchange::WakeCaller() {
  std::unique_lock lock(mutex_);
  WakeIf(true, lock);
}

void Exchange::DeliverEnd() {
  std::unique_lock lock(mutex_);
  if (OverLocked()) return;
  ended_ = true;
  WakeIf(true, lock);
}

void Exchange::Fail(Failure failure) {
  std::unique_lock lock(mutex_);
  if (OverLocked()) return;
  failure_ = std::move(failure);
  WakeIf(true, lock);
}

std::size_t Exchange::TakeUnreported() {
  std::lock_guard lock(mutex_);
  return std::exchange(unreported_, 0);
}

std::size_t Exchange::Buffered() const {
  std::lock_guard lock(mutex_);
  return buffer_.size();
}

bool Exchange::abandoned() const {
  std::lock_guard lock(mutex_);
  return reason_ != Reason::kNone;
}

bool Exchange::got_headers() const {
  std::lock_guard lock(mutex_);
  return headers_done_;
}

std::uint64_t Exchange::received() const {
  std::lock_guard lock(mutex_);
  return received_;
}

Failure Exchange::failure() const {
  std::lock_guard lock(mutex_);
  return failure_.value_or(Failure{});
}

Exchange::Reason Exchange::reason() const {
  std::lock_guard lock(mutex_);
  return reason_;
}

template <typename Ready>
bool Exchange::Wait(std::unique_lock<std::mutex>& lock, const Deadline& deadline, Ready ready) {
  waiting_ = true;
  bool in_time = true;
  if (deadline) {
    in_time = changed_.wait_until(lock, *deadline, ready);
  } else {
    changed_.wait(lock, ready);
  }
  waiting_ = false;
  return in_time;
}

Exchange::Wake Exchange::WaitForHeaders(const Deadline& deadline) {
  std::unique_lock lock(mutex_);
  if (!Wait(lock, deadline, [this] { return headers_done_ || OverLocked(); })) return Wake::kDeadline;
  if (reason_ != Reason::kNone) return Wake::kAbandoned;
  return headers_done_ ? Wake::kHeaders : Wake::kFailed;
}

Exchange::Wake Exchange::WaitForData(const Deadline& deadline, std::string* block, Taken* taken) {
  block->clear();
  *taken = {};
  std::unique_lock lock(mutex_);
  if (!Wait(lock, deadline, [this] { return OverLocked() || buffer_.size() >= wake_at_; })) return Wake::kDeadline;
  if (reason_ != Reason::kNone) return Wake::kAbandoned;
  if (buffer_.empty()) return failure_ ? Wake::kFailed : Wake::kEnd;
  buffer_.swap(*block);
  taken->last = ended_;
  if (mode_ == Mode::kStream) {
    unreported_ += block->size();
    taken->resume = !OverLocked() && (paused_ || unreported_ >= resume_at_);
    if (taken->resume) {
      paused_ = false;
      resume_at_ = static_cast<std::size_t>(-1);  // one message is enough until more data comes
    }
  }
  return Wake::kData;
}

bool Exchange::Abandon(Reason reason) {
  std::unique_lock lock(mutex_);
  const bool running = !ended_ && !failure_;
  if (reason_ == Reason::kNone) reason_ = reason;
  if (waiting_) changed_.notify_all();
  return running;
}

}  // namespace kube::transport
