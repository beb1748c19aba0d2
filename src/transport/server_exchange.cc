#include "src/transport/server_exchange.h"

#include <strings.h>

#include <algorithm>
#include <utility>

#include "src/transport/http1_codec.h"

namespace kube::transport {
namespace {

constexpr const char* kConnectionFields[] = {"connection", "keep-alive", "proxy-connection", "transfer-encoding",
                                             "upgrade"};

bool IsConnectionField(const std::string& name) {
  return std::any_of(std::begin(kConnectionFields), std::end(kConnectionFields),
                     [&name](const char* known) { return strcasecmp(name.c_str(), known) == 0; });
}

// What a handler passes on may come from a user's object: a line break must not become a header of its own.
Headers Clean(const Headers& headers) {
  Headers clean;
  for (const HeaderField& field : headers) {
    if (IsConnectionField(field.name)) continue;
    std::string value = field.value;
    for (char& c : value) {
      if (c == '\r' || c == '\n' || c == '\0') c = ' ';
    }
    if (IsValidField(field.name, value)) clean.Add(field.name, std::move(value));
  }
  return clean;
}

class Writer final : public ResponseWriter {
 public:
  explicit Writer(ServerExchangePtr exchange) : exchange_(std::move(exchange)) {}
  ~Writer() override { exchange_->Abandon(); }

  bool Start(int status, Headers headers) override { return exchange_->Start(status, std::move(headers)); }
  bool Write(std::string chunk) override { return exchange_->Write(std::move(chunk)); }
  bool Finish() override { return exchange_->Finish(); }
  bool Send(int status, Headers headers, std::string body) override {
    return exchange_->Send(status, std::move(headers), std::move(body));
  }
  void Abort() override { exchange_->Abort(); }
  std::size_t queued_bytes() const override { return exchange_->queued_bytes(); }
  bool closed() const override { return exchange_->closed(); }
  void OnClosed(std::function<void()> callback) override { exchange_->OnClosed(std::move(callback)); }

 private:
  const ServerExchangePtr exchange_;
};

}  // namespace

void ServerMailbox::Ring(const std::shared_ptr<ServerMailbox>& mailbox, ServerExchangePtr exchange) {
  std::lock_guard lock(mailbox->mutex_);
  if (mailbox->loop_ == nullptr) return;
  mailbox->ready_.push_back(std::move(exchange));
  if (mailbox->ready_.size() == 1) mailbox->loop_->Post([mailbox] { mailbox->Deliver(); });
}

void ServerMailbox::Deliver() {
  std::vector<ServerExchangePtr> ready;
  {
    std::lock_guard lock(mutex_);
    if (loop_ == nullptr) return;
    ready.swap(ready_);
  }
  receiver_(ready);
}

void ServerMailbox::Close() {
  std::vector<ServerExchangePtr> dropped;
  std::lock_guard lock(mutex_);
  loop_ = nullptr;
  dropped.swap(ready_);
}

void ServerExchange::Notify(std::unique_lock<std::mutex>& lock) {
  const bool ring = !signaled_;
  signaled_ = true;
  lock.unlock();
  if (ring) ServerMailbox::Ring(mailbox_, shared_from_this());
}

bool ServerExchange::StartLocked(int status, Headers headers) {
  if (closed() || started_ || aborted_) return false;
  started_ = head_waits_ = true;
  head_.status = status >= 200 && status <= 999 ? status : 500;
  head_.headers = std::move(headers);
  head_.no_body = is_head_ || head_.status == 204 || head_.status == 304;
  if (head_.status == 204) head_.headers.Remove("content-length");
  return true;
}

bool ServerExchange::Start(int status, Headers headers) {
  headers = Clean(std::move(headers));
  std::unique_lock lock(mutex_);
  if (!StartLocked(status, std::move(headers))) return false;
  Notify(lock);
  return true;
}

bool ServerExchange::Write(std::string chunk) {
  std::unique_lock lock(mutex_);
  if (closed() || !started_ || finished_ || aborted_) return false;
  if (chunk.empty() || head_.no_body) return true;
  queued_.fetch_add(chunk.size(), std::memory_order_relaxed);
  chunks_.push_back(std::move(chunk));
  Notify(lock);
  return true;
}

bool ServerExchange::Finish() {
  std::unique_lock lock(mutex_);
  if (closed() || !started_ || finished_ || aborted_) return false;
  finished_ = true;
  Notify(lock);
  return true;
}

bool ServerExchange::Send(int status, Headers headers, std::string body) {
  headers = Clean(std::move(headers));
  headers.Set("content-length", std::to_string(body.size()));
  std::unique_lock lock(mutex_);
  if (!StartLocked(status, std::move(headers))) return false;
  finished_ = true;
  if (!body.empty() && !head_.no_body) {
    queued_.fetch_add(body.size(), std::memory_order_relaxed);
    chunks_.push_back(std::move(body));
  }
  Notify(lock);
  return true;
}

void ServerExchange::Abort() {
  std::unique_lock lock(mutex_);
  if (closed() || aborted_) return;
  aborted_ = true;
  chunks_.clear();
  front_offset_ = 0;
  queued_.store(0, std::memory_order_relaxed);
  Notify(lock);
}

void ServerExchange::Abandon() {
  {
    std::lock_guard lock(mutex_);
    if (closed() || finished_ || aborted_) return;
    if (started_ && head_.no_body) return;
  }
  if (!Send(500, {{"content-type", "text/plain"}}, "the handler gave no answer\n")) Abort();
}

void ServerExchange::OnClosed(std::function<void()> callback) {
  {
    std::lock_guard lock(mutex_);
    if (!closed() && !leaving_) {
      callbacks_.push_back(std::move(callback));
      return;
    }
  }
  callback();
}

ServerExchange::State ServerExchange::Look() {
  std::lock_guard lock(mutex_);
  signaled_ = false;
  return {head_waits_, finished_, aborted_, queued_.load(std::memory_order_relaxed)};
}

ServerExchangeHead ServerExchange::TakeHead() {
  std::lock_guard lock(mutex_);
  head_waits_ = false;
  ServerExchangeHead taken = std::move(head_);
  head_.no_body = taken.no_body;  // Write still asks for it
  return taken;
}

std::size_t ServerExchange::Pull(std::string& out, std::size_t limit) {
  std::lock_guard lock(mutex_);
  std::size_t moved = 0;
  while (moved < limit && !chunks_.empty()) {
    const std::string& front = chunks_.front();
    const std::size_t bytes = std::min(limit - moved, front.size() - front_offset_);
    out.append(front, front_offset_, bytes);
    moved += bytes;
    front_offset_ += bytes;
    if (front_offset_ == front.size()) {
      chunks_.pop_front();
      front_offset_ = 0;
    }
  }
  queued_.fetch_sub(moved, std::memory_order_relaxed);
  return moved;
}

void ServerExchange::Close() {
  std::vector<std::function<void()>> callbacks;
  {
    std::lock_guard lock(mutex_);
    if (closed()) return;
    closed_.store(true, std::memory_order_release);
    chunks_.clear();
    front_offset_ = 0;
    queued_.store(0, std::memory_order_relaxed);
    callbacks.swap(callbacks_);
  }
  RunCallbacks(callbacks);
}

void ServerExchange::PeerLeaves() {
  std::vector<std::function<void()>> callbacks;
  {
    std::lock_guard lock(mutex_);
    leaving_ = true;
    callbacks.swap(callbacks_);
  }
  RunCallbacks(callbacks);
}

void ServerExchange::RunCallbacks(const std::vector<std::function<void()>>& callbacks) {
  for (const auto& callback : callbacks) {
    if (callback) callback();
  }
}

ResponseWriterPtr MakeResponseWriter(ServerExchangePtr exchange) {
  return std::make_shared<Writer>(std::move(exchange));
}

}  // namespace kube::transport
